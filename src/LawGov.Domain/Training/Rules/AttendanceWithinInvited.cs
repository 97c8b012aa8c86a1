using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Training.Rules;

/// <summary>Do no more attend than were invited, as the record prints the numbers (实到人数不超过应到人数)?</summary>
internal static class AttendanceWithinInvited
{
    private static readonly Basis Practice = Basis.Practice(new("实到人数不超过应到人数", "no more attend than are invited"));
    private static readonly MessageTemplate Attended = new("{held}培训，实到{count}人", "session on {held}: {count} attended");
    private static readonly MessageTemplate Invited = new("应到的{count}人", "the {count} invited");
    private static readonly MessageTemplate AttendedNotStated = new("{held}培训，未载明实到人数", "session on {held}: not stated how many attended");
    private static readonly Bilingual InvitedNotStated = new("应到人数（未载明）", "the number invited (not stated)");
    private static readonly MessageTemplate Surplus = new("多出{count}人，两数必有一误", "{count} too many, so one of the numbers is wrong");

    internal static Rule<TrainingSessionFacts> Rule { get; } = new(
        "TRAI-08",
        new("实到人数不超过应到人数", "No more attend than were invited"),
        new(
            "按载明的人数判断：实到人数多于应到人数的，两数必有一误；少于或者等于的，为符合，差额见说明。一项未载明的，另一项不能说明问题时未能判定。",
            "By the numbers stated: where more attended than were invited, one of them is wrong; as many or fewer is met, and the sentence "
                + "shows both. Undetermined where a number is not stated and the other does not settle it."),
        static (c, facts) => c.NotYet(facts.Held, TrainingKeys.Held, new("举办", "held"))
            ?? c.Known(facts.Held, TrainingKeys.Held, out _)
            ?? Judge(c, facts))
    {
        Asks = [TrainingKeys.Held, TrainingKeys.InvitedCount, TrainingKeys.AttendedCount],
    };

    private static Finding Judge(Case c, TrainingSessionFacts facts)
    {
        long? attended = NumberOf(facts.AttendedCount), invited = NumberOf(facts.InvitedCount);
        if (attended is null && invited is null) { return c.Missing(TrainingKeys.InvitedCount, TrainingKeys.AttendedCount); }

        var words = new Measured(
            attended is { } came
                ? Attended.With(("held", facts.Held.Say()), ("count", came))
                : AttendedNotStated.With(("held", facts.Held.Say())),
            invited is { } all ? Invited.With(("count", all)) : InvitedNotStated)
        {
            Remedy = attended > invited ? Surplus.With(("count", attended.Value - invited.Value)) : null,
        };
        return c.AtMost(
            attended is { } some ? CountInterval.Only(some) : CountInterval.AtLeast(0),
            invited is { } most ? CountInterval.Only(most) : CountInterval.AtLeast(0),
            words,
            Practice,
            invited is null ? TrainingKeys.InvitedCount : null,
            attended is null ? TrainingKeys.AttendedCount : null);
    }

    private static long? NumberOf(Fact<long> count)
        => count.Known(out long number) ? number : count.State == FactState.None ? 0 : null;
}
