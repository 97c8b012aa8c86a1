using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Training.Rules;

/// <summary>Did everybody who was invited attend, and who is missing (应到人员均参加)?</summary>
internal static class EverybodyAttended
{
    private const int MostNames = 10;

    private static readonly Basis Practice = Basis.Practice(new("应训尽训", "everybody who is invited attends"));
    private static readonly Message NobodyInvited = new MessageTemplate("经确认，没有应到人员", "it is known that nobody was invited").With();
    private static readonly MessageTemplate Attended = new(
        "{held}培训，应到人员实到{count}人",
        "session on {held}: {count} of those invited attended");
    private static readonly MessageTemplate Invited = new("应到的{count}人", "the {count} invited");
    private static readonly MessageTemplate Missing = new("缺席：{names}{more}", "missing: {names}{more}");
    private static readonly Bilingual More = new("等", " and others");

    internal static Rule<TrainingSessionFacts> Rule { get; } = new(
        "TRAI-07",
        new("应到人员均参加培训", "Everybody invited attends a session of training"),
        new(
            "按名单逐人核对，应到人员均实到的为符合，有人缺席的为不符合并列出姓名（最多十人）；同一人计一次，未通知而到场的不计。只有人数没有名单的，未能判定，见TRAI-08。依据为本单位规定或者一般做法。",
            "By name: met where all who were invited attended, not met where somebody is missing, who is named (ten at most). A name "
                + "counts once, and whoever came without being invited does not count. Numbers without names leave it undetermined; "
                + "TRAI-08 takes those. The basis is the body's own rule or practice."),
        static (c, facts) => c.NotYet(facts.Held, TrainingKeys.Held, new("举办", "held"))
            ?? c.Known(facts.Held, TrainingKeys.Held, out _)
            ?? (facts.Invited.IsUnknown ? null : c.Listed(facts.Invited, TrainingKeys.Invited, NobodyInvited, out _))
            ?? c.Both(facts.Invited.State, TrainingKeys.Invited, facts.Attended.State, TrainingKeys.Attended)
            ?? Judge(c, facts))
    {
        Asks = [TrainingKeys.Held, TrainingKeys.Invited, TrainingKeys.Attended],
    };

    private static Finding Judge(Case c, TrainingSessionFacts facts)
    {
        var invited = facts.Invited.ValueOr(default).Distinct().ToValueList();
        var absent = invited.Except(facts.Attended.ValueOr(default)).ToValueList();
        var words = new Measured(
            Attended.With(("held", facts.Held.Say()), ("count", invited.Count - absent.Count)), Invited.With(("count", invited.Count)))
        {
            Remedy = Missing.With(
                ("names", Joined.Of(absent.Take(MostNames).Select(static person => new Bilingual(person.ToString(), person.ToString())))),
                ("more", absent.Count > MostNames ? More : "")),
        };
        return c.AtLeast(
            CountInterval.Only(invited.Count - absent.Count), CountInterval.Only(invited.Count), words, facts.Rule.ValueOr(Practice));
    }
}
