using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Decision;

/// <summary>What comes of one ground put forward (单项理由).</summary>
/// <param name="Scope">What it makes of the part; <see cref="DisclosureScope.MustDisclose"/> where it does not hold, undetermined where it
/// cannot be told.</param>
/// <param name="AtMost">How strong it can still become; the scope itself where it is settled.</param>
/// <param name="Template">Why; null where it does not hold, and the part is judged without it.</param>
/// <param name="Basis">What it rests on; null where it does not hold.</param>
/// <param name="Asks">What would settle it.</param>
/// <param name="Opened">The consent or the finding that lifted its ban; null where nothing did.</param>
internal readonly record struct ClaimRung(
    DisclosureScope Scope,
    DisclosureScope AtMost,
    MessageTemplate? Template,
    Basis? Basis,
    ScopeAsks Asks,
    RecordedDecision? Opened = null)
{
    private static readonly MessageTemplate NotNamed = new(
        "{part}：{ground}不是条例规定的不公开理由，应当指明属于第十四条、第十五条、第十六条的哪一项（非官方解释）",
        "{part}: {ground} is not a ground of the Regulation; which of Articles 14, 15 and 16 covers the part must be said (not " +
            "an official reading)");

    private static readonly MessageTemplate NotNamedIn2007 = new(
        "{part}：{ground}不是条例规定的不公开理由，应当指明属于当日有效文本规定的哪一项（非官方解释）",
        "{part}: {ground} is not a ground of the Regulation; which ground of the text of the day covers the part must be said " +
            "(not an official reading)");

    private static readonly MessageTemplate NotSettled = new(
        "{part}：当日有效的文本对{ground}的规定未经确认",
        "{part}: what the text of the day says of {ground} is not confirmed");
    private static readonly MessageTemplate NotConfirmed = new(
        "{part}：未载明{ground}的法定情形是否成立",
        "{part}: not stated: whether the condition of {ground} is met");
    private static readonly MessageTemplate RankNotStated = new(
        "{part}：{ground}，未载明依据的文件层级",
        "{part}: {ground}; not stated: the rank of the text");
    private static readonly MessageTemplate WayOutNotStated = new(
        "{part}：{ground}，未载明第三方意见或者公共利益认定",
        "{part}: {ground}; not stated: the opinion of the third party, or the finding on the public interest");
    private static readonly MessageTemplate SaidPublicNotStated = new(
        "{part}：{ground}，未载明有无法律、法规、规章规定应当公开",
        "{part}: {ground}; not stated: whether a law, regulation or rule requires it to be public");
    private static readonly MessageTemplate MustNot = new("{part}：{ground}，不予公开", "{part}: {ground}; it is not disclosed");
    private static readonly MessageTemplate ShallNot = new("{part}：{ground}，不得公开", "{part}: {ground}; it must not be disclosed");
    private static readonly MessageTemplate MayWithhold = new(
        "{part}：{ground}，可以不予公开，由行政机关决定",
        "{part}: {ground}; it may be withheld: the organ decides");
    private static readonly MessageTemplate MayDisclose = new(
        "{part}：{ground}，可以公开，由行政机关决定",
        "{part}: {ground}; it may be disclosed: the organ decides");
    private static readonly MessageTemplate ConsentAsks = new(
        "{part}：{ground}，第三方同意公开（{on}，{by}），应当公开",
        "{part}: {ground}; the third party agrees ({on}, {by}): it must be disclosed");
    private static readonly MessageTemplate ConsentOpens = new(
        "{part}：{ground}，第三方同意公开（{on}，{by}），可以公开，由行政机关决定",
        "{part}: {ground}; the third party agrees ({on}, {by}): the organ decides");
    private static readonly MessageTemplate InterestAsks = new(
        "{part}：{ground}，认定不公开会对公共利益造成重大影响（{on}，{by}），应当公开",
        "{part}: {ground}; found that not disclosing would gravely affect the public interest ({on}, {by}): it must be disclosed");
    private static readonly MessageTemplate InterestOpens = new(
        "{part}：{ground}，认定不公开会对公共利益造成重大影响（{on}，{by}），可以公开，由行政机关决定",
        "{part}: {ground}; found that not disclosing would gravely affect the public interest ({on}, {by}): the organ decides");

    internal static ClaimRung Climb(GroundClaim claim, LocalDate on, RuleContext context)
    {
        if (DisclosureLaw.ScopeOf(claim.Ground) is not { } parameter)
        {
            bool of2019 = context.Law.On(DisclosureLaw.GoverningText, on).InForce(out var text, out _)
                && text == DisclosureRegime.Regulation2019;
            return Open(DisclosureScope.MayDisclose, of2019 ? NotNamed : NotNamedIn2007, ScopeAsks.CitedGround);
        }

        if (!context.Law.On(parameter, on).InForce(out var scope, out var basis))
        {
            return Open(Strongest(claim.Ground), NotSettled, ScopeAsks.Governing);
        }

        if (claim.Ground == DisclosureGround.ForbiddenByLaw) { return Forbidden(claim, scope, basis); }

        if (Taken(claim.Confirmed, context.AsOf, out bool met))
        {
            return met ? OfKind(claim, scope, basis, on, context) : DoesNotHold(null);
        }

        var ifMet = OfKind(claim, scope, basis, on, context);
        // it is disclosed whether met or not
        return ifMet.Scope == DisclosureScope.MustDisclose
            ? ifMet
            : Open(ifMet.AtMost, NotConfirmed, ScopeAsks.GroundConfirmed | ifMet.Asks);
    }

    /// <summary>What comes of it where its condition is met.</summary>
    private static ClaimRung OfKind(GroundClaim claim, DisclosureScope scope, Basis basis, LocalDate on, RuleContext context)
        => claim.Ground switch
    {
        DisclosureGround.TradeSecret or DisclosureGround.PersonalPrivacy or DisclosureGround.ThirdPartyInterest
            => OfThirdParty(claim, scope, basis, on, context),
        >= DisclosureGround.DiscussionRecord and <= DisclosureGround.EnforcementFile => OfProcess(claim, scope, basis),
        _ => Settled(scope, Word(scope), basis),
    };

    private static ClaimRung Forbidden(GroundClaim claim, DisclosureScope scope, Basis basis)
        => claim.ForbiddenBy.IsUnknown ? Open(scope, RankNotStated, ScopeAsks.ForbiddenBy)
            : claim.ForbiddenBy.Known(out var rank) && rank >= LegalRank.AdministrativeRegulation ? Settled(scope, Word(scope), basis)
            : DoesNotHold(null); // a local regulation or a rule is not enough

    private static ClaimRung OfThirdParty(GroundClaim claim, DisclosureScope scope, Basis basis, LocalDate on, RuleContext context)
    {
        bool heard = claim.ThirdParty.Known(out var reply) && reply.Recorded.On <= context.AsOf;
        bool answered = heard || claim.ThirdParty.State == FactState.None;
        bool found = Taken(claim.PublicInterest, context.AsOf, out bool publicInterest);
        bool consents = heard && reply!.IsForDisclosure;
        if (consents || (found && publicInterest))
        {
            return context.Law.On(DisclosureLaw.WayOut, on).InForce(out var opened, out var wayOut)
                ? Lifted(opened, wayOut, consents, consents ? reply!.Recorded : claim.PublicInterest.ValueOr(null!))
                : Open(scope, NotSettled, ScopeAsks.Governing);
        }

        return answered && found
            ? Settled(scope, Word(scope), basis)
            : Open(
                scope,
                WayOutNotStated,
                (answered ? ScopeAsks.None : ScopeAsks.ThirdParty) | (found ? ScopeAsks.None : ScopeAsks.PublicInterest));
    }

    /// <summary>What the way out makes of it, naming the consent or else the finding.</summary>
    private static ClaimRung Lifted(DisclosureScope opened, Basis basis, bool consents, RecordedDecision by) => opened switch
    {
        DisclosureScope.MustDisclose => new(opened, opened, consents ? ConsentAsks : InterestAsks, basis, ScopeAsks.None, by),
        DisclosureScope.MayDisclose => new(opened, opened, consents ? ConsentOpens : InterestOpens, basis, ScopeAsks.None, by),
        _ => Settled(opened, Word(opened), basis),
    };

    private static ClaimRung OfProcess(GroundClaim claim, DisclosureScope scope, Basis basis)
        => claim.SaidPublicBy.IsUnknown ? Open(scope, SaidPublicNotStated, ScopeAsks.SaidPublicBy)
            : claim.SaidPublicBy.Known(out var rank) && rank >= LegalRank.Rule ? DoesNotHold(basis)
            : Settled(scope, Word(scope), basis);

    /// <summary>Whether it is known that something was decided or was not; what is dated after the as-of day is not known yet.</summary>
    private static bool Taken(Fact<RecordedDecision> fact, LocalDate asOf, out bool decided)
    {
        decided = fact.Known(out var decision);
        return !fact.IsUnknown && (!decided || decision!.On <= asOf);
    }

    /// <summary>What a ground can come to where the text of the day is not confirmed.</summary>
    private static DisclosureScope Strongest(DisclosureGround ground) => ground switch
    {
        <= DisclosureGround.Endangerment => DisclosureScope.MustNotDisclose,
        <= DisclosureGround.ThirdPartyInterest => DisclosureScope.ShallNotDisclose,
        _ => DisclosureScope.MayWithhold,
    };

    private static MessageTemplate? Word(DisclosureScope scope) => scope switch
    {
        DisclosureScope.MustNotDisclose => MustNot,
        DisclosureScope.ShallNotDisclose => ShallNot,
        DisclosureScope.MayWithhold => MayWithhold,
        DisclosureScope.MayDisclose => MayDisclose,
        _ => null, // the part is then judged without it
    };

    private static ClaimRung DoesNotHold(Basis? basis) => Settled(DisclosureScope.MustDisclose, null, basis);

    private static ClaimRung Settled(DisclosureScope scope, MessageTemplate? because, Basis? basis)
        => new(scope, scope, because, basis, ScopeAsks.None);

    private static ClaimRung Open(DisclosureScope atMost, MessageTemplate because, ScopeAsks asks)
        => new(DisclosureScope.Undetermined, atMost, because, null, asks);
}
