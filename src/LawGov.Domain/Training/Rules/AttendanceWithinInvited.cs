using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Training.Rules;

/// <summary>Do no more attend than were invited, as the record prints the numbers (实到人数不超过应到人数)?</summary>
internal static class AttendanceWithinInvited
{
    private static readonly Basis Practice = Basis.Practice(new("实到人数不超过应到人数", "no more attend than are invited"));
    private static readonly Message NamesAlone = new MessageTemplate(
        "没有载明人数，只有名单，按名单核对",
        "no numbers are stated beside the names, which are checked one by one").With();

    internal static Rule<TrainingSessionFacts> Rule { get; } = new(
        "TRAI-08",
        new("实到人数不超过应到人数", "No more attend than were invited"),
        new(
            "按载明的人数判断，确认没有的为0：实到人数多于应到人数的，两数必有一误；少于或者等于的，为符合，差额见说明。只有名单没有人数的，不适用，见TRAI-07。一项未载明的，另一项不能说明问题时未能判定。",
            "By the numbers stated, none being 0: where more attended than were invited, one of them is wrong; as many or " +
                "fewer is met, and the "
                + "sentence shows both. Not applicable to names without numbers, which TRAI-07 takes. Undetermined where a number is "
                + "not stated and the other does not settle it."),
        static (c, facts) => c.NotYet(facts.Held, TrainingKeys.Held, new("举办", "held"))
            ?? c.Known(facts.Held, TrainingKeys.Held, out _)
            ?? Judge(c, facts))
    {
        Asks = [TrainingKeys.Held, TrainingKeys.InvitedCount, TrainingKeys.AttendedCount],
    };

    private static Finding Judge(Case c, TrainingSessionFacts facts)
    {
        long? attended = facts.AttendedCount.Number(), invited = facts.InvitedCount.Number();
        if (attended is null && invited is null && !facts.Invited.IsUnknown && !facts.Attended.IsUnknown)
        {
            return c.NotApplicable(NamesAlone);
        }

        if (attended is null && invited is null) { return c.Missing(TrainingKeys.InvitedCount, TrainingKeys.AttendedCount); }

        var words = new Measured(new AttendedText(facts), new InvitedText(invited))
        {
            Remedy = attended > invited ? new SurplusText(attended.Value - invited.Value) : null,
        };
        return c.AtMost(
            attended is { } some ? CountInterval.Only(some) : CountInterval.AtLeast(0),
            invited is { } most ? CountInterval.Only(most) : CountInterval.AtLeast(0),
            words,
            Practice,
            invited is null ? TrainingKeys.InvitedCount : null,
            attended is null ? TrainingKeys.AttendedCount : null);
    }

    private sealed record AttendedText(TrainingSessionFacts Facts) : IBilingualText
    {
        public string ToText(Language language)
        {
            string day = Dates.ToText(Facts.Held.ValueOr(default), language);
            return (Facts.AttendedCount.Number(), language == Language.Chinese) switch
            {
                ({ } count, true) => $"{day}培训，实到{Digits.Group(count)}人",
                ({ } count, _) => $"session on {day}: {Digits.Group(count)} attended",
                (_, true) => $"{day}培训，未载明实到人数",
                _ => $"session on {day}: not stated how many attended",
            };
        }
    }

    private sealed record InvitedText(long? All) : IBilingualText
    {
        public string ToText(Language language) => (All, language == Language.Chinese) switch
        {
            ({ } all, true) => $"应到的{Digits.Group(all)}人",
            ({ } all, _) => $"the {Digits.Group(all)} invited",
            (_, true) => "应到人数（未载明）",
            _ => "the number invited (not stated)",
        };
    }

    private sealed record SurplusText(long Count) : IBilingualText
    {
        public string ToText(Language language)
            => language == Language.Chinese
                ? $"多出{Digits.Group(Count)}人，两数必有一误"
                : $"{Digits.Group(Count)} too many, so one of the numbers is wrong";
    }
}
