using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Schools;

/// <summary>What is known of the law vice-principals of a district's schools, over time (法治副校长配备事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record VicePrincipalFacts : IFacts, IPartedFacts
{
    private readonly LocalDate _on;
    private readonly Fact<Basis> _kindergartenRule;

    /// <summary>What the finding is about: the district, or its list.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => SchoolParts.VicePrincipals;

    /// <summary>The day asked about; it selects the law, and its calendar year is that of the lessons.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate On { get => _on; init => _on = value.OfIso(nameof(On)); }

    /// <summary>All schools; one that is listed twice counts once. None where there are none.</summary>
    public Fact<ValueList<ListedSchool>> Schools { get; init; }

    /// <summary>All appointments, past and present; none where there never was one.</summary>
    public Fact<ValueList<VicePrincipalAppointment>> Appointments { get; init; }

    /// <summary>The local or internal rule, or the practice, by which kindergartens have a law vice-head; none where there is
    /// none.</summary>
    /// <exception cref="ArgumentException">It is law: no national text asks it of kindergartens.</exception>
    public Fact<Basis> KindergartenRule { get => _kindergartenRule; init => _kindergartenRule = value.NotLaw(nameof(KindergartenRule)); }

    /// <summary>How many of the schools to which the national rule applies have a law vice-principal on a day (按校计算的配备情况), by
    /// school and not by heads.</summary>
    /// <remarks>Kindergartens do not count, nor schools that are not there on the day. Not stated: a school of which neither an
    /// appointment nor the kind is stated, and one without while appointments of the day do not say their school.</remarks>
    /// <param name="day">The day.</param>
    /// <returns>The tally; its coverage is exact.</returns>
    public Tally<ListedSchool> CoverageOn(LocalDate day) => Coverage.Of(this, day, ofKindergartens: false, 1).Tally;

    /// <summary>The days on which a school has no law vice-principal (空缺日期).</summary>
    /// <param name="school">The school; of one that is listed with days, those alone.</param>
    /// <param name="within">The days looked at; the end may be open.</param>
    /// <returns>The stretches in order; empty where it has one on every day. Appointments that do not say their school do not
    /// count, nor does anybody from the day after dismissal.</returns>
    public ValueList<DateSpan> GapsOf(UnitId school, DateSpan within)
    {
        foreach (var listed in Schools.ValueOr(default))
        {
            if (listed.School == school && !listed.Days.IsEmpty) { within = within.Intersect(listed.Days); }
        }

        var turns = Appointments.ValueOr(default).Where(each => each.School.ValueOr(default) == school && !each.InPost.IsEmpty)
            .Select(static each => new TimelineEntry<PersonId>(each.InPost, each.Person));
        return Timeline<PersonId>.Of([.. turns]).Gaps(within);
    }

    /// <summary>The appointments that end within some days (即将届满的任职).</summary>
    /// <param name="from">The first day looked at.</param>
    /// <param name="days">How many days, 1–3660: 30 looks at the day itself and the 29 after it.</param>
    /// <returns>Those whose last day lies among them, by their last day, then as stated.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside its range.</exception>
    public ValueList<VicePrincipalAppointment> EndingWithin(LocalDate from, int days)
    {
        int further = Guard.Against.OutsideOf(days, 1, 3660) - 1;
        var through = from > LocalDate.MaxIsoValue.PlusDays(-further) ? LocalDate.MaxIsoValue : from.PlusDays(further);
        return Appointments.ValueOr(default).Where(each => each.Days.Last is { } last && last >= from && last <= through)
            .OrderBy(static each => each.Days.Last).ToValueList();
    }

    /// <summary>Returns the subject and the day, the same in every culture.</summary>
    public override string ToString() => $"{Id} {On.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)}";

    /// <summary>Of which kind a school is, as the list says of the day; unknown where it says two things.</summary>
    internal Fact<SchoolKind> KindOf(UnitId school)
    {
        Fact<SchoolKind> found = default;
        bool isOpen = false, isTwofold = false;
        foreach (var listed in Schools.ValueOr(default))
        {
            bool isOfTheDay = listed.IsOpenOn(On);
            if (listed.School != school || listed.Kind.State != FactState.Known || (isOpen && !isOfTheDay)) { continue; }

            isTwofold = isOfTheDay == isOpen && (isTwofold || (!found.IsUnknown && found != listed.Kind));
            (found, isOpen) = (listed.Kind, isOfTheDay);
        }

        return isTwofold ? default : found;
    }
}
