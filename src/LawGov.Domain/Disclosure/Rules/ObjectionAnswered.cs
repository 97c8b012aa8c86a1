using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Rules;

/// <summary>Was a third party told why information is disclosed against its objection (不采纳第三方意见的书面告知)?</summary>
internal static class ObjectionAnswered
{
    private static readonly MessageTemplate NotReplied = new("尚未答复", "not answered yet");
    private static readonly MessageTemplate NoObjection = new("没有第三方不同意公开", "no third party objected");
    private static readonly MessageTemplate NotDisclosed = new(
        "第三方{party}不同意公开，未予公开",
        "the third party {party} objected, and it was not disclosed");
    private static readonly MessageTemplate WithoutReason = new(
        "第三方{party}不同意公开的理由不合理，由行政机关决定",
        "the third party {party} objected without reasonable grounds: the organ decides");
    private static readonly MessageTemplate GroundsOpen = new(
        "{day}答复，第三方{party}不同意公开；未载明{what}",
        "answered on {day}; the third party {party} objected; not stated: {what}");
    private static readonly MessageTemplate Told = new(
        "第三方{party}不同意公开，{day}答复：{outcome}，{told}书面告知第三方公开的内容和理由",
        "the third party {party} objected; answered on {day}: {outcome}; told in writing on {told} what is disclosed, and why");
    private static readonly MessageTemplate NotTold = new(
        "第三方{party}不同意公开，{day}答复：{outcome}，没有书面告知第三方公开的内容和理由",
        "the third party {party} objected; answered on {day}: {outcome}; not told in writing what is disclosed, and why");

    internal static Rule<RequestFacts> Rule { get; } = new(
        "DISC-27",
        new("不采纳第三方意见的，书面告知其公开的内容和理由", "A third party whose objection is overruled is told what is disclosed, and why"),
        new(
            "第三方不同意公开且有合理理由，行政机关认为不公开可能对公共利益造成重大影响而决定公开的，应当将公开的内容和理由书面告知第三方。部分公开的，是否涉及第三方不同意的部分，未载明的未能判定。没有第三方不同意、未予公开或者理由不" +
                "合理的不适用。学校和其他单位只有作为法律、法规授权的组织才适用；不适用于党委工作部门，党委是否适用未经确认。",
            "Where a third party objected on reasonable grounds, and the organ discloses because of the public interest, it tells " +
                "the third party in writing what is disclosed, and why. Of disclosure in part it is undetermined whether the part " +
                "objected to is disclosed. Does not apply where no third party objected, nothing is disclosed, or the grounds are not " +
                "reasonable. Applies to schools and other bodies only as organisations authorised by law or regulation; does not apply " +
                "to departments of Party committees; whether it applies to Party committees is not confirmed."),
        (c, facts) => RequestCases.Governed(c, facts, out var clock, out var day)
            ?? c.InForce(DisclosureLaw.OverrideNotice, day, DisclosureKeys.Governing, out _, out var basis)
            ?? RequestCases.Happened<RequestReplied>(c, clock, NotReplied.With(), out var replied)
            ?? Judge(c, clock, replied, basis))
    {
        Provisions = DisclosureLaw.OverrideNotice.Provisions,
        AppliesTo = RequestCases.Procedure,
        Asks = RequestCases.Asks(DisclosureKeys.ReplyOutcome, DisclosureKeys.OpinionGrounds, DisclosureKeys.DisclosedAgainst),
    };

    /// <summary>Of several objections the first that is not answered decides.</summary>
    private static Finding Judge(Case c, RequestClock clock, RequestReplied replied, Basis basis)
    {
        Finding? best = null;
        foreach (var happened in clock.Events)
        {
            if (happened is not OpinionReceived { Opinion: Opinion.Objects } objection || !Stands(clock, objection)) { continue; }

            var found = Of(c, clock, replied, objection, basis);
            if (best is null || Weight(found.Verdict) > Weight(best.Verdict)) { best = found; }
        }

        return best ?? c.NotApplicable(NoObjection.With());
    }

    private static Finding Of(Case c, RequestClock clock, RequestReplied replied, OpinionReceived objection, Basis basis)
    {
        var party = ("party", (object)objection.Party);
        if (objection.IsReasonable.IsNot()) { return c.NotApplicable(WithoutReason.With(party)); }

        bool isPart = replied.Outcome == RequestOutcome.PartlyDisclosed;
        bool isDisclosed = replied.Outcome == RequestOutcome.Disclosed || (isPart && replied.OverridesObjection.IsTrue());
        var open = replied.Outcome switch
        {
            RequestOutcome.Unstated => DisclosureKeys.ReplyOutcome,
            _ when isPart && replied.OverridesObjection.IsUnknown => DisclosureKeys.DisclosedAgainst,
            _ => isDisclosed && objection.IsReasonable.IsUnknown ? DisclosureKeys.OpinionGrounds : null,
        };
        var (day, outcome) = (("day", (object)replied.On), ("outcome", (object)replied.Outcome.Name()));
        return open is not null ? c.Undetermined(GroundsOpen.With(day, party, ("what", open.Name)), open)
            : !isDisclosed ? c.NotApplicable(NotDisclosed.With(party))
            : ToldOn(clock, objection) is { } told ? c.Met(Told.With(party, day, outcome, ("told", told)), basis)
            : c.Breached(NotTold.With(party, day, outcome), basis);
    }

    /// <summary>Whether an objection is that of a third party, in its time, and its last word.</summary>
    private static bool Stands(RequestClock clock, OpinionReceived objection)
    {
        if (!clock.IsThirdParty(objection.Party)) { return false; }

        foreach (var timer in clock.Timers)
        {
            bool isItsOwn = timer.Kind == RequestTimerKind.Opinion && timer.With == objection.Party;
            if (isItsOwn && objection.On > timer.Latest) { return false; } // late is silence: the organ decides
        }

        OpinionReceived? last = null;
        foreach (var happened in clock.Events)
        {
            if (happened is OpinionReceived opinion && opinion.Party == objection.Party) { last = opinion; }
        }

        return ReferenceEquals(last, objection);
    }

    private static LocalDate? ToldOn(RequestClock clock, OpinionReceived objection)
    {
        foreach (var happened in clock.Events)
        {
            if (happened is ThirdPartyTold told && told.Party == objection.Party && told.On >= objection.On) { return told.On; }
        }

        return null;
    }

    private static int Weight(Verdict verdict)
        => verdict switch { Verdict.Breached => 3, Verdict.Undetermined => 2, Verdict.Met => 1, _ => 0 };
}
