using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>Did an act tell that reconsideration comes first (告知先申请行政复议)?</summary>
internal static class ReconsiderationToldFirst
{
    private static readonly Bilingual Acting = new("作出行政行为", "done");
    private static readonly MessageTemplate Choice = new(
        "{acted}的行政行为为{matter}，没有应当告知先申请行政复议的规定", "act of {acted}: {matter}; nothing has it tell that reconsideration comes first");
    private static readonly MessageTemplate NoAct = new(
        "未履行法定职责的应当先申请行政复议，但没有作出行政行为，无从告知",
        "against a duty not performed reconsideration comes first, but there is not an act that could tell it");
    private static readonly MessageTemplate Told = new(
        "{acted}的行政行为为{matter}，已经告知先申请行政复议", "act of {acted}: {matter}; it told that reconsideration comes first");
    private static readonly MessageTemplate NotTold = new(
        "{acted}的行政行为为{matter}，经确认没有告知先申请行政复议", "act of {acted}: {matter}; known not to tell that reconsideration comes first");

    internal static Rule<ReconsiderationFacts> Rule { get; } = new(
        "DISP-24",
        new("应当先申请行政复议的，作出行政行为时予以告知", "An act tells that reconsideration comes before a suit, where it does"),
        new(
            "2024年1月1日起，对当场作出的行政处罚决定不服、申请政府信息公开而不予公开的，应当先申请行政复议，作出行政行为时应当告知；确认没有告知的为不符合。未履行法定职责的也应当先申请复议，但没有作出行为，无从告知，不适用；其他行为可" +
                "以选择，不适用。",
            "From 2024-01-01 on reconsideration comes first against a penalty on the spot and against a refusal to disclose " +
                "information, and the act tells so; breached where it is known not to. Of a duty not performed it comes first too, " +
                "but there is not an act that could tell it; against other acts one may choose."),
        static (c, facts) => c.NotYet(facts.Acted, DisputeKeys.Acted, Acting)
            ?? c.Applies(facts.Body)
            ?? c.Known(facts.Acted, DisputeKeys.Acted, out var acted)
            ?? c.InForce(DisputeLaw.ReconsiderationFirst, acted, DisputeKeys.Governing, out _, out var basis)
            ?? c.Known(facts.Matter, DisputeKeys.Matter, out var matter)
            ?? (matter == ReconsiderationMatter.DutyNotPerformed ? c.NotApplicable(NoAct.With()) : null)
            ?? (matter is ReconsiderationMatter.PenaltyOnTheSpot or ReconsiderationMatter.InformationRefused
                ? null
                : c.NotApplicable(Choice.With(("acted", acted), ("matter", matter.Name()))))
            ?? DisputeCases.Holds(
                c,
                DisputeCases.State(facts.ToldFirst),
                DisputeKeys.ToldFirst,
                Told.With(("acted", acted), ("matter", matter.Name())),
                NotTold.With(("acted", acted), ("matter", matter.Name())),
                basis))
    {
        Provisions = DisputeLaw.ReconsiderationFirst.Provisions,
        AppliesTo = RespondentAnsweredInTime.Organs,
        Asks = [DisputeKeys.Body, DisputeKeys.Acted, DisputeKeys.Matter, DisputeKeys.ToldFirst],
    };
}
