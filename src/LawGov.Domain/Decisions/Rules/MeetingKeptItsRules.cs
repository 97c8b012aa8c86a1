using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>Were as many members present as the body's rule asks for, and did the head speak last (到会人数、末位表态)?</summary>
internal static class MeetingKeptItsRules
{
    private static readonly MessageTemplate TooMany = new(
        "{account}；实到多于应到，两数必有一误", "{account}; more were present than there are members: one of the two is wrong");
    private static readonly MessageTemplate Attendance = new(
        "应到{members}，实到{present}，到会标准：{quorum}", "members: {members}, present: {present}, required: {quorum}");
    private static readonly MessageTemplate HeadLast = new("主要负责人末位表态：{is}", "the head spoke last ({is})");
    private static readonly Bilingual NotStated = new("未载明", "not stated");
    private static readonly Bilingual Yes = new("是", "yes");
    private static readonly Bilingual No = new("否", "no");
    private static readonly Bilingual Requirement = new("到会人数、末位表态", "a number of members present or for the head to speak last");
    private static readonly MessageTemplate NotHeld = new("决定方式为{form}，没有召开会议", "decided {form}; no meeting was held");
    private static readonly ListWords Words = new(new("符合制度要求", "as the rule asks"), new("不符合制度要求", "not as the rule asks"));

    internal static Rule<CollectiveMatter> Rule { get; } = new(
        "DECI-16",
        new("决定三重一大事项的会议到会人数、末位表态符合制度", "The meeting has its quorum, and the head speaks last"),
        new(
            "按本单位制度判定：实到人数达到规定比例，主要负责人末位表态，制度没有要求的一项不判定，均没有要求的不适用。比例按应到人数计算；恰为规定比例而制度未写明是否含本数的，实到人数多于应到人数的，未能判定。未经会议决定的不" +
                "适用。依据只能是本单位制度。",
            "By the body's own rule: as many members present as it asks for, and the head speaking last; what it does not ask for is " +
                "not judged, and where it asks for neither the rule does not apply. Undetermined where the share is met exactly and " +
                "it is not stated whether that is enough, and where more are present than there are members. Does not apply where no " +
                "meeting decided. The basis is the body's own rule alone."),
        static (c, facts) => CollectiveCases.Governed(c, facts, out var matter)
            ?? NotAsked(c, facts, matter)
            ?? matter.Open(c)
            ?? (facts.Form.State != FactState.Known ? matter.Ask(c, DecisionKeys.DecidingForm) : null)
            ?? Judge(c, facts, matter))
    {
        Asks = CollectiveCases.Asks(
            DecisionKeys.DecidingForm, DecisionKeys.MeetingRule, DecisionKeys.MembersPresent, DecisionKeys.HeadSpokeLast),
    };

    private static Finding? NotAsked(Case c, CollectiveMatter facts, CollectiveCases.Matter matter)
        => facts.Form.Known(out var form) && form != DecidingForm.Meeting ? c.NotApplicable(NotHeld.With(("form", form.Name())))
            : matter.Rule.Quorum.State == FactState.None && matter.Rule.HeadSpeaksLast.IsSo() == false
                ? matter.NothingAsked(c, Requirement)
            : null;

    private static Finding Judge(Case c, CollectiveMatter facts, CollectiveCases.Matter matter)
    {
        bool? asksLast = matter.Rule.HeadSpeaksLast.IsSo(), spokeLast = facts.HeadSpokeLast.IsSo();
        var (quorum, quorumKey) = Quorum(facts, matter.Rule, isOtherAsked: asksLast == true);
        var last = asksLast switch
        {
            true => State(spokeLast),
            null when spokeLast != true || matter.Rule.Quorum.State != FactState.Known => FactState.Unknown,
            _ => (FactState?)null,
        };
        var account = new Account(matter, facts);
        if (facts.Members.Known(out int members) && facts.Present.Known(out int present) && present > members
            && matter.Rule.Quorum.State != FactState.None && last != FactState.None)
        {
            return c.Undetermined(TooMany.With(("account", account)), DecisionKeys.MembersPresent);
        }

        var lastKey = asksLast is null ? DecisionKeys.MeetingRule : DecisionKeys.HeadSpokeLast;
        return (quorum, last) switch
        {
            ({ } one, { } other) when one == other && quorumKey.Equals(lastKey) => c.Each(account, Words, matter.Basis, (quorumKey, one)),
            ({ } one, { } other) => c.Each(account, Words, matter.Basis, (quorumKey, one), (lastKey, other)),
            ({ } one, null) => c.Each(account, Words, matter.Basis, (quorumKey, one)),
            (null, var other) => c.Each(account, Words, matter.Basis, (lastKey, other!.Value)),
        };
    }

    private static FactState State(bool? isSo) => isSo switch { true => FactState.Known, false => FactState.None, _ => FactState.Unknown };

    /// <summary>Whether enough members were present; null where the rule does not ask, or where all were present and the verdict is
    /// another
    /// fact's: then it matters to nobody whether the rule asks.</summary>
    private static (FactState? State, FactKey Key) Quorum(CollectiveMatter facts, CollectiveRule rule, bool isOtherAsked)
    {
        bool allKnown = facts.Members.Known(out int members) & facts.Present.Known(out int present);
        if (rule.Quorum.State == FactState.None) { return (null, DecisionKeys.MeetingRule); }

        if (!rule.Quorum.Known(out var share))
        {
            return (allKnown && present == members && isOtherAsked ? null : FactState.Unknown, DecisionKeys.MeetingRule);
        }

        if (facts.Members.State != FactState.Known) { return (FactState.Unknown, DecisionKeys.MembersPresent); }

        bool? included = rule.QuorumIncluded.IsSo();
        long least = Least(members, share.Amount, isIncluded: included != false), most = Least(members, share.Amount, included == true);
        var (low, high) = allKnown ? (present, present) : (1, members);
        return low >= most ? (FactState.Known, DecisionKeys.MembersPresent)
            : high < least ? (FactState.None, DecisionKeys.MembersPresent)
            : (FactState.Unknown, allKnown ? DecisionKeys.MeetingRule : DecisionKeys.MembersPresent);
    }

    /// <summary>The fewest members that are enough; all of them where more than all are asked for.</summary>
    private static long Least(int members, Ratio share, bool isIncluded)
    {
        Int128 least = WholeBounds.AtOrAbove((Int128)members * share.Numerator, share.Denominator, isIncluded);
        return Math.Min((long)least, members);
    }

    /// <summary>What is known of the meeting beside what the rule asks for, made when the sentence is read.</summary>
    private sealed record Account(CollectiveCases.Matter Matter, CollectiveMatter Facts) : IBilingualText
    {
        public string ToText(Language language)
        {
            var rule = Matter.Rule;
            var spoke = Facts.HeadSpokeLast.IsSo() switch { true => Yes, false => No, _ => NotStated };
            var attended = rule.Quorum.State == FactState.None ? null : Attendance.With(
                ("members", new People(Facts.Members)),
                ("present", new People(Facts.Present)),
                ("quorum", new LimitText(rule.Quorum, "", "", rule.QuorumIncluded.IsSo())));
            return Joined.Of(
                ValueList.OfPresent<IBilingualText>(
                    Matter, attended, rule.HeadSpeaksLast.IsSo() == false ? null : HeadLast.With(("is", spoke))),
                "；").ToText(language);
        }
    }

    /// <summary>How many people, with the measure word of Chinese.</summary>
    private sealed record People(Fact<int> Number) : IBilingualText
    {
        public string ToText(Language language) => (Number.Known(out int count), language) switch
        {
            (false, _) => NotStated.ToText(language),
            (_, Language.Chinese) => Digits.Group(count) + "人",
            _ => Digits.Group(count),
        };
    }
}
