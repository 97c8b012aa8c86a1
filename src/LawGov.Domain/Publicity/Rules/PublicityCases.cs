using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Publicity.Rules;

/// <summary>What the rules of publicity ask alike.</summary>
internal static class PublicityCases
{
    private static readonly MessageTemplate InPlaceOn = new("{year}年，有{what}", "{what} in {year}: in place");
    private static readonly MessageTemplate NotInPlaceOn = new("{year}年，经确认没有{what}", "{what} in {year}: known not to be in place");
    private static readonly MessageTemplate NotYetInPlace = new(
        "{year}年，尚无{what}；年度尚未结束", "{what} in {year}: not in place so far; the year is not over");

    private static readonly MessageTemplate PeriodNotStated = new("未载明{what}", "not stated: {what}");
    private static readonly MessageTemplate PeriodOfAnotherYear = new(
        "{what}{days}不在{year}年结束，请核实", "{what}, {days}, does not end in {year} and is to be checked");

    /// <summary>To whom the Opinions on those who enforce the law apply: state organs.</summary>
    internal static Applicability ToStateOrgans(Bilingual what) => new(
        what,
        PublicityKeys.Body,
        to: [BodyKind.Government, BodyKind.Department, BodyKind.Township],
        notTo: [BodyKind.PartyCommittee, BodyKind.PartyDepartment, BodyKind.School]);

    /// <summary>Why the period of a campaign is not known.</summary>
    internal static Message PeriodFault(CampaignFacts facts) => facts.Days.Known(out var days)
        ? PeriodOfAnotherYear.With(("what", PublicityKeys.Days.Name), ("days", days), ("year", Digits.Year(facts.Year)))
        : PeriodNotStated.With(("what", PublicityKeys.Days.Name));

    /// <summary>The gates of the rules that rest on the Opinions.</summary>
    internal static Finding? UnderOpinions(Case c, PublicityDutyFacts facts, out Basis basis)
    {
        basis = null!; // the caller stops at the finding
        return c.NotYet(facts.On, AskedAbout.Day)
            ?? c.Applies(facts.Body)
            ?? c.InForce(PublicityLaw.Responsibility, facts.On, PublicityKeys.FirstDay, out _, out basis);
    }

    /// <summary>Whether something was there for the year of the day: breached by its known absence alone, once the year is over, for no
    /// text says by when.</summary>
    internal static Finding InPlace(Case c, LocalDate on, Fact<bool> fact, FactKey key, Basis basis)
    {
        if (fact.IsUnknown) { return c.Known(fact, key, out _)!; }

        var template = fact.ValueOr(false) ? InPlaceOn : c.AsOf.Year > on.Year ? NotInPlaceOn : NotYetInPlace;
        var because = template.With(("year", Digits.Year(on.Year)), ("what", key.Name));
        return fact.ValueOr(false) ? c.Met(because, basis) : c.AsOf.Year > on.Year ? c.Breached(because, basis) : c.Pending(because);
    }

    /// <summary>Counts records; one whose state is null is not counted.</summary>
    internal static Tally<PublicityRecord> TallyOf<TOther>(
        Fact<ValueList<PublicityRecord>> records,
        TOther other,
        Func<PublicityRecord, TOther, FactState?> state)
    {
        int all = 0, done = 0, denied = 0;
        PublicityRecord? firstDenied = null, firstOpen = null;
        foreach (var record in records.ValueOr(default))
        {
            if (state(record, other) is not { } found) { continue; }

            all++;
            done += found == FactState.Known ? 1 : 0;
            denied += found == FactState.None ? 1 : 0;
            firstDenied ??= found == FactState.None ? record : null;
            firstOpen ??= found == FactState.Unknown ? record : null;
        }

        return Tally<PublicityRecord>.Counted(all, done, denied, firstDenied, firstOpen);
    }
}
