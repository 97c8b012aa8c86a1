using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>Are rules and procedure shown at the place of reception (接待场所公布规定和程序)?</summary>
internal static class RulesShownAtThePlace
{
    private static readonly MessageTemplate State = new(
        "{on}，接待场所或者网站；{first}：{laws}；处理程序：{procedure}",
        "place of reception or website on {on}; {first}: {laws}; procedure: {procedure}");
    private static readonly ListWords Words = new(new("均已公布", "all is published"), new("经确认没有公布", "known not to be published"));

    internal static Rule<PetitionStationFacts> Rule { get; } = new(
        "DISP-16",
        new("接待场所或者网站公布有关规定和处理程序", "Rules and procedure are shown at the place of reception or on the website"),
        new(
            "在信访接待场所或者网站公布与信访工作有关的党内法规和法律、法规、规章（2022年4月30日以前不含党内法规），以及信访事项的处理程序；确认有一项没有公布的为不符合。",
            "The rules on petitions (through 2022-04-30 without those of the Party) and the procedure are shown at the place " +
                "of reception or on the website; breached where one of them is known not to be."),
        static (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? c.Applies(facts.Body)
            ?? c.InForce(DisputeLaw.StationPlace, facts.On, DisputeKeys.Governing, out var first, out var basis)
            ?? DisputeCases.Bound(c, facts.Body, facts.On)
            ?? c.Each(
                State.With(
                    ("on", facts.On),
                    ("first", first),
                    ("laws", YesNo.There(facts.LawsShown)),
                    ("procedure", YesNo.There(facts.ProcedureShown))),
                Words,
                basis,
                (DisputeKeys.LawsShown, DisputeCases.State(facts.LawsShown)),
                (DisputeKeys.ProcedureShown, DisputeCases.State(facts.ProcedureShown))))
    {
        Provisions = DisputeLaw.StationPlace.Provisions,
        AppliesTo = DisputeCases.Petitions,
        Asks = [DisputeKeys.Body, DisputeKeys.LawsShown, DisputeKeys.ProcedureShown],
    };
}
