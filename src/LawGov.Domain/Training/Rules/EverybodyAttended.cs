using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Training.Rules;

/// <summary>Did everybody who was invited attend, and who is missing (应到人员均参加)?</summary>
internal static class EverybodyAttended
{
    private const int MostNames = 10;
    private const int ShortList = 64;

    private static readonly Basis Practice = Basis.Practice(new("应训尽训", "everybody who is invited attends"));
    private static readonly Message NobodyInvited = new MessageTemplate("经确认，没有应到人员", "it is known that nobody was invited").With();
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
        Count(facts, null, out int invited, out int absent);
        return c.AtLeast(
            CountInterval.Only(invited - absent),
            CountInterval.Only(invited),
            new(new AttendedText(facts), new InvitedText(invited)) { Remedy = absent == 0 ? null : new AbsentText(facts) },
            facts.Rule.ValueOr(Practice));
    }

    /// <summary>Counts who was invited, each once, and who of them is missing.</summary>
    private static void Count(TrainingSessionFacts facts, List<PersonId>? names, out int invited, out int absent)
    {
        (invited, absent) = (0, 0);
        var all = facts.Invited.ValueOr(default).AsSpan();
        var came = facts.Attended.ValueOr(default).AsSpan();
        bool isLong = all.Length + came.Length > ShortList; // a short list is looked through, which costs no memory
        HashSet<PersonId>? seen = isLong ? [] : null, there = isLong ? [.. came] : null;
        for (int i = 0; i < all.Length; i++)
        {
            if (seen is null ? all[..i].Contains(all[i]) : !seen.Add(all[i])) { continue; }

            invited++;
            if (there is null ? came.Contains(all[i]) : there.Contains(all[i])) { continue; }

            absent++;
            names?.Add(all[i]);
        }
    }

    /// <summary>How many came of those invited: 2024年3月15日培训，应到人员实到2人.</summary>
    private sealed record AttendedText(TrainingSessionFacts Facts) : IBilingualText
    {
        public string ToText(Language language)
        {
            Count(Facts, null, out int invited, out int absent);
            string day = Dates.ToText(Facts.Held.ValueOr(default), language), came = Digits.Group(invited - absent);
            return language == Language.Chinese ? $"{day}培训，应到人员实到{came}人" : $"session on {day}: {came} of those invited attended";
        }
    }

    private sealed record InvitedText(int All) : IBilingualText
    {
        public string ToText(Language language)
            => language == Language.Chinese ? $"应到的{Digits.Group(All)}人" : $"the {Digits.Group(All)} invited";
    }

    /// <summary>Who is missing, ten at most: 缺席：郑某、赵某.</summary>
    private sealed record AbsentText(TrainingSessionFacts Facts) : IBilingualText
    {
        public string ToText(Language language)
        {
            List<PersonId> names = [];
            Count(Facts, names, out _, out _);
            bool chinese = language == Language.Chinese;
            string more = names.Count <= MostNames ? "" : chinese ? "等" : " and others";
            return (chinese ? "缺席：" : "missing: ") + string.Join(chinese ? "、" : ", ", names.Take(MostNames)) + more;
        }
    }
}
