using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Decision;

/// <summary>What the law says of one part (单个部分的公开属性): the strongest of the grounds that hold, unless one that is not settled can still be
/// stronger.</summary>
/// <remarks>Kept small, for a finding keeps one for each part. Opened is the consent or finding that lifted a ban. AwaitsMode: it must be
/// disclosed only if somebody asks or it must be disclosed proactively.</remarks>
internal readonly record struct PartRung(
    MaterialPart Part, DisclosureScope Scope, DisclosureGround GroundOrNone, MessageTemplate Template, Basis? Basis, ScopeAsks Asks,
    PartDisposition Disposition, RecordedDecision? Opened =
        null, bool AwaitsMode = false)
{
    private const DisclosureGround NoGround = (DisclosureGround)(-1);
    private const int Scopes = (int)DisclosureScope.MustNotDisclose + 1;

    private static readonly MessageTemplate GroundsNotStated = new(
        "{part}：未载明有无不公开的理由",
        "{part}: not stated: whether a ground is put forward for not disclosing it");
    private static readonly MessageTemplate DutyNotSettled = new(
        "{part}：没有不公开的理由；当日有效的文本是否要求公开，取决于是否符合主动公开的基本要求",
        "{part}: no ground against disclosure; whether the text of the day requires disclosure depends on the tests for " +
            "proactive disclosure");

    private static readonly MessageTemplate Must = new(
        "{part}：没有成立的不公开理由，应当公开",
        "{part}: no ground against disclosure holds; it must be disclosed");

    private static readonly MessageTemplate NotAsked = new(
        "{part}：没有成立的不公开理由；无人申请，也不属于主动公开范围，尚不产生公开义务",
        "{part}: no ground against disclosure holds; nobody requested it and it need not be disclosed proactively, so no duty to " +
            "disclose it has arisen");

    /// <summary>The ground that decided it or left it open; null where none did.</summary>
    internal DisclosureGround? Ground => GroundOrNone == NoGround ? null : GroundOrNone;

    internal Message Because
        => (Ground, Opened) is ({ } lifted, { } opened) ? Template.With(
            ("part", Part.Id),
            ("ground", lifted.Name()),
            ("on", opened.On),
            ("by", opened.By))
        : Ground is { } ground ? Template.With(("part", Part.Id), ("ground", ground.Name())) : Template.With(("part", Part.Id));

    internal static PartRung Climb(MaterialPart part, InformationFacts facts, RuleContext context)
    {
        if (part.Grounds.IsUnknown)
        {
            return new(
                part,
                DisclosureScope.Undetermined,
                NoGround,
                GroundsNotStated,
                null,
                ScopeAsks.Grounds,
                PartDisposition.Undetermined);
        }

        ClaimRung best = default, open = default, lifted = default;
        DisclosureGround bestGround = default, openGround = default, liftedGround = default;
        Span<ScopeAsks> asks = stackalloc ScopeAsks[Scopes]; // by how strong the claim that asks can still become
        asks.Clear();
        foreach (var claim in part.Grounds.ValueOr(default))
        {
            var rung = ClaimRung.Climb(claim, facts.On, context);
            asks[(int)rung.AtMost] |= rung.Asks;
            if (rung.Scope > best.Scope) { (best, bestGround) = (rung, claim.Ground); }

            if (rung is { Scope: DisclosureScope.MustDisclose, Opened: not null } && lifted.Opened is null)
            {
                (lifted, liftedGround) = (rung, claim.Ground);
            }

            if (rung.AtMost > open.AtMost && rung.Asks != ScopeAsks.None) { (open, openGround) = (rung, claim.Ground); }
        }

        if (open.AtMost > best.Scope)
        {
            var stronger = ScopeAsks.None;
            foreach (var ask in asks[((int)best.Scope + 1)..]) { stronger |= ask; }

            return new(part, DisclosureScope.Undetermined, openGround, open.Template!, null, stronger, PartDisposition.Undetermined);
        }

        return best.Scope > DisclosureScope.MustDisclose ? Settled(part, best, bestGround, context)
            : lifted.Opened is not null ? Settled(part, lifted, liftedGround, context) with { AwaitsMode = true }
            : ByDuty(part, facts, context);
    }

    private static PartRung Settled(MaterialPart part, ClaimRung rung, DisclosureGround ground, RuleContext context)
        => new(part, rung.Scope, ground, rung.Template!, rung.Basis, ScopeAsks.None, DispositionOf(rung.Scope, part, context), rung.Opened);

    private static PartRung ByDuty(MaterialPart part, InformationFacts facts, RuleContext context)
    {
        bool tested = facts.DutyTest.Known(out var test) && test != DutyTest.Unstated;
        bool general = context.Law.On(DisclosureLaw.GeneralDuty, facts.On).InForce(out var scope, out var basis);
        return general || (tested && context.Law.On(DisclosureLaw.DutyByTest, facts.On).InForce(out scope, out basis))
            ? new(
                part,
                scope,
                NoGround,
                general && facts.Mode.State == FactState.None ? NotAsked : Must,
                basis,
                ScopeAsks.None,
                DispositionOf(scope, part, context),
                AwaitsMode: general)
            : new(
                part,
                DisclosureScope.Undetermined,
                NoGround,
                DutyNotSettled,
                null,
                facts.DutyTest.State == FactState.None ? ScopeAsks.Governing : ScopeAsks.DutyTest,
                PartDisposition.Undetermined);
    }

    private static PartDisposition DispositionOf(DisclosureScope scope, MaterialPart part, RuleContext context) => scope switch
    {
        DisclosureScope.MustDisclose => PartDisposition.Disclosed,
        DisclosureScope.MustNotDisclose or DisclosureScope.ShallNotDisclose => PartDisposition.Withheld,
        _ when !part.Choice.Known(out var choice) || choice.Recorded.On > context.AsOf => PartDisposition.AtDiscretion,
        _ => part.Choice.ValueOr(null!).IsForDisclosure ? PartDisposition.Disclosed : PartDisposition.Withheld,
    };
}
