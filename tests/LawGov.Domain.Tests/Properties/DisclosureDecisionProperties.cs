using CsCheck;
using FluentAssertions;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using NodaTime;

namespace LawGov.Domain.Tests.Properties;

/// <summary>The ladder against a plain reading of the articles, and against itself with a fact less.</summary>
public class DisclosureDecisionProperties
{
    private static readonly RuleContext Context = new() { AsOf = new(2024, 4, 1) };
    private static readonly UnitId Bureau = new("区教体局");
    private static readonly RecordedDecision Decided = new(new(2024, 3, 5), "办公室");
    private static readonly RecordedDecision Later = new(new(2024, 4, 2), "办公室"); // after the as-of day

    private static readonly Gen<Fact<RecordedDecision>> Decisions = OneOf<Fact<RecordedDecision>>(default, Fact<RecordedDecision>.None, Decided, Later);

    private static readonly Gen<Fact<LegalRank>> Ranks = Gen.OneOf(
        Gen.Const(default(Fact<LegalRank>)), Gen.Const(Fact<LegalRank>.None), Gen.Int[0, 4].Select(rank => Fact<LegalRank>.Of((LegalRank)rank)));

    private static readonly Gen<Fact<RecordedAnswer>> Replies = OneOf<Fact<RecordedAnswer>>(
        default, Fact<RecordedAnswer>.None, Answered(false), Answered(true), AnsweredLater(true));

    private static readonly Gen<GroundClaim> Claims = Gen.Select(Gen.Int[0, 15], Decisions, Ranks, Replies, Decisions, Ranks, (ground, confirmed, forbidden, reply, interest, open) => new GroundClaim
    {
        Ground = (DisclosureGround)ground, Confirmed = confirmed, ForbiddenBy = forbidden, ThirdParty = reply, PublicInterest = interest, SaidPublicBy = open,
    });

    private static readonly Gen<Fact<RecordedAnswer>> Choices = OneOf<Fact<RecordedAnswer>>(
        default, Fact<RecordedAnswer>.None, Answered(true), Answered(false), AnsweredLater(false));

    private static readonly Gen<MaterialPart> Parts = Gen.Select(Gen.Int[0, 3], Gen.Int[0, 5], Claims.Array[0, 3], Choices, (name, form, claims, choice) => new MaterialPart("部分" + "甲乙丙丁"[name])
    {
        Grounds = form switch { 0 => default, 1 => Fact<ValueList<GroundClaim>>.None, _ => Fact<ValueList<GroundClaim>>.Of(claims.ToValueList()) },
        Choice = choice,
    });

    private static readonly Gen<LocalDate> Ons = OneOf<LocalDate>(new LocalDate(2008, 4, 30), new(2008, 5, 1), new(2019, 5, 14), new(2019, 5, 15), new(2024, 3, 1), new(2024, 4, 2));

    private static readonly Gen<Fact<UnitId>> Units = OneOf<Fact<UnitId>>(default, Fact<UnitId>.None, Bureau, Bureau, Bureau, new UnitId("区民政局"));

    private static readonly Gen<InformationFacts> AnyFacts =
        from day in Ons
        from body in Gen.Int[0, 12]
        from authorised in Ranks
        from competence in OneOf<Fact<UnitId>>(default, Fact<UnitId>.None, Fact<UnitId>.None, Bureau, new UnitId("区民政局"))
        from origin in Gen.Int[0, 4]
        from units in Units.Array[3]
        from outward in OneOf<Fact<OutwardUnit>>(default, Fact<OutwardUnit>.None, Fact<OutwardUnit>.None, new OutwardUnit(new("招生办"), LegalRank.Law), new OutwardUnit(new("招生办"), LegalRank.Rule))
        from test in Gen.Int[0, 3]
        from parts in Parts.Array[0, 3]
        select new InformationFacts
        {
            Id = new("x"),
            On = day,
            Organ = Bureau,
            Body = body switch { 0 => default(Fact<BodyKind>), < 7 => (BodyKind)body, _ => BodyKind.Department },
            Authorised = authorised,
            Competence = competence,
            Origin = (InformationOrigin)origin,
            Maker = units[0],
            Keeper = units[1],
            Lead = units[2],
            OutwardUnit = outward,
            DutyTest = test switch { 0 => default, 1 => Fact<DutyTest>.None, _ => (DutyTest)test },
            Parts = Fact<ValueList<MaterialPart>>.Of(parts.ToValueList()),
        };

    [Fact]
    public void Decide_WithAFactLess_ComesToNoOtherAnswer()
        => AnyFacts.Sample(
            facts =>
            {
                var before = DisclosureDecision.Decide(facts, Context);
                foreach (var less in WithOneFactLess(facts))
                {
                    var after = DisclosureDecision.Decide(less, Context);
                    if (after.Outcome != DisclosureOutcome.Undetermined) { (after.Outcome, after.Body, after.Regime).Should().Be((ButForChoice(before, after), before.Body, before.Regime)); }

                    foreach (var (part, then) in after.Parts.Zip(before.Parts))
                    {
                        if (part.Scope != DisclosureScope.Undetermined) { part.Scope.Should().Be(then.Scope); }
                    }
                }
            },
            iter: 1_000);

    [Fact]
    public void Decide_OfAnyFacts_StopsWithKeysOrAnswersEveryPartOnABasis()
        => AnyFacts.Sample(
            facts =>
            {
                var decision = DisclosureDecision.Decide(facts, Context);
                bool stopped = decision.StoppedAt != DecisionStepKind.None;
                (decision.Outcome == DisclosureOutcome.Undetermined).Should().Be(stopped);
                decision.Missing.IsEmpty.Should().Be(!stopped && decision.Outcome != DisclosureOutcome.AtDiscretion);
                decision.Steps.Select(step => (int)step.Kind).Should().Equal(Enumerable.Range(1, decision.Steps.Count));
                decision.Steps.SkipLast(1).Should().NotContain(step => step.Outcome != DecisionStepOutcome.Settled);
                if (stopped || decision.Steps.Count < 3) { return; }

                decision.Parts.Select(part => part.Part).Should().Equal(facts.Parts.ValueOr(default).Select(part => part.Id)).And.OnlyHaveUniqueItems();
                decision.Parts.Should().OnlyContain(part => part.Basis != null && part.Disposition != PartDisposition.Undetermined);
                var kinds = decision.Parts.Select(part => part.Disposition).Distinct().ToList();
                decision.Outcome.Should().Be(
                    kinds.Contains(PartDisposition.AtDiscretion) ? DisclosureOutcome.AtDiscretion
                    : kinds.Count == 2 ? DisclosureOutcome.PartlyDisclosed
                    : kinds[0] == PartDisposition.Disclosed ? DisclosureOutcome.WhollyDisclosed : DisclosureOutcome.NotDisclosed);
            },
            iter: 3_000);

    /// <summary>Under the text of 2019, each claim for itself: which answers it can still have; the strongest of one claim stands beside those of the others.</summary>
    [Fact]
    public void Decide_OfOnePart_AgreesWithEveryWayTheOpenFactsMayFall()
        => Claims.Array[0, 3].Sample(
            claims =>
            {
                var part = new MaterialPart("正文") { Grounds = Fact<ValueList<GroundClaim>>.Of(claims.ToValueList()) };
                var scope = DisclosureDecision.Decide(Ours(part), Context).Parts.Single().Scope;

                var possible = new HashSet<DisclosureScope> { DisclosureScope.MustDisclose };
                foreach (var claim in claims)
                {
                    possible = [.. possible.SelectMany(sofar => Possible(claim).Select(next => next > sofar ? next : sofar))];
                }

                scope.Should().Be(possible.Count == 1 ? possible.Single() : DisclosureScope.Undetermined);
            },
            iter: Gens.Many);

    /// <summary>A recorded choice is no fact of law: without it the outcome is for the organ to decide.</summary>
    private static DisclosureOutcome ButForChoice(DisclosureDecision before, DisclosureDecision after)
        => after.Outcome == DisclosureOutcome.AtDiscretion ? DisclosureOutcome.AtDiscretion : before.Outcome;

    private static RecordedAnswer Answered(bool isForDisclosure) => new(isForDisclosure, Decided.On, Decided.By);

    private static RecordedAnswer AnsweredLater(bool isForDisclosure) => new(isForDisclosure, Later.On, Later.By);

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static HashSet<DisclosureScope> Possible(GroundClaim claim)
    {
        const DisclosureScope Not = DisclosureScope.MustDisclose;
        return claim.Ground switch
        {
            DisclosureGround.Other or DisclosureGround.WorkSecret => [Not, DisclosureScope.MayDisclose], // open, though no refusal can come of it
            DisclosureGround.ForbiddenByLaw => claim.ForbiddenBy.IsUnknown ? [Not, DisclosureScope.MustNotDisclose] : claim.ForbiddenBy.Known(out var rank) && rank >= LegalRank.AdministrativeRegulation ? [DisclosureScope.MustNotDisclose] : [Not],
            <= DisclosureGround.Endangerment => When(claim.Confirmed, [DisclosureScope.MustNotDisclose]),
            <= DisclosureGround.ThirdPartyInterest => When(claim.Confirmed, ThirdParty(claim)),
            <= DisclosureGround.InternalWorkflow => When(claim.Confirmed, [DisclosureScope.MayWithhold]),
            _ => When(claim.Confirmed, claim.SaidPublicBy.IsUnknown ? [Not, DisclosureScope.MayWithhold] : claim.SaidPublicBy.Known(out var open) && open >= LegalRank.Rule ? [Not] : [DisclosureScope.MayWithhold]),
        };
    }

    private static HashSet<DisclosureScope> ThirdParty(GroundClaim claim)
    {
        bool? consents = claim.ThirdParty.IsUnknown || claim.ThirdParty.ValueOr(null!)?.Recorded == Later ? null : claim.ThirdParty.Known(out var reply) && reply.IsForDisclosure;
        bool? interest = Truth(claim.PublicInterest);
        return consents == true || interest == true ? [DisclosureScope.MustDisclose]
            : consents == false && interest == false ? [DisclosureScope.ShallNotDisclose]
            : [DisclosureScope.MustDisclose, DisclosureScope.ShallNotDisclose];
    }

    private static HashSet<DisclosureScope> When(Fact<RecordedDecision> condition, HashSet<DisclosureScope> then) => Truth(condition) switch
    {
        true => then,
        false => [DisclosureScope.MustDisclose],
        null => [DisclosureScope.MustDisclose, .. then],
    };

    private static bool? Truth(Fact<RecordedDecision> fact) => fact.Known(out var decision) ? (decision == Later ? null : true) : fact.IsUnknown ? null : false;

    private static InformationFacts Ours(MaterialPart part) => new()
    {
        Id = new("x"),
        On = new(2024, 3, 1),
        Organ = Bureau,
        Body = BodyKind.Department,
        Competence = Bureau,
        OutwardUnit = Fact<OutwardUnit>.None,
        Parts = Fact<ValueList<MaterialPart>>.Of([part]),
    };

    private static IEnumerable<InformationFacts> WithOneFactLess(InformationFacts facts)
    {
        yield return facts with { Body = default };
        yield return facts with { Authorised = default };
        yield return facts with { Competence = default };
        yield return facts with { Origin = default };
        yield return facts with { Maker = default };
        yield return facts with { Keeper = default };
        yield return facts with { Lead = default };
        yield return facts with { OutwardUnit = default };
        yield return facts with { DutyTest = default };
        yield return facts with { Parts = default };
        var parts = facts.Parts.ValueOr(default);
        for (int i = 0; i < parts.Count; i++)
        {
            foreach (var part in WithOneFactLess(parts[i])) { yield return facts with { Parts = Fact<ValueList<MaterialPart>>.Of(Replace(parts, i, part)) }; }
        }
    }

    private static IEnumerable<MaterialPart> WithOneFactLess(MaterialPart part)
    {
        yield return part with { Grounds = default };
        yield return part with { Choice = default };
        var claims = part.Grounds.ValueOr(default);
        for (int i = 0; i < claims.Count; i++)
        {
            var claim = claims[i];
            GroundClaim[] lesser = [claim with { Confirmed = default }, claim with { ForbiddenBy = default }, claim with { ThirdParty = default }, claim with { PublicInterest = default }, claim with { SaidPublicBy = default }];
            foreach (var less in lesser) { yield return part with { Grounds = Fact<ValueList<GroundClaim>>.Of(Replace(claims, i, less)) }; }
        }
    }

    private static ValueList<T> Replace<T>(ValueList<T> list, int at, T item) => list.Select((other, i) => i == at ? item : other).ToValueList();
}
