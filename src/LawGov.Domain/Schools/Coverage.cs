using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Organizations;
using NodaTime;

namespace LawGov.Domain.Schools;

/// <summary>The schools of a kind on a day, and how many have as many law vice-principals as they must.</summary>
/// <param name="Tally">The schools: done, known not to be, not stated.</param>
/// <param name="Short">How many persons are missing at schools of which the kind is known, were no appointment without a school.</param>
/// <param name="Unplaced">How many appointments of the day do not say their school; while there are enough, no school is known to have
/// none.</param>
/// <param name="Clash">Two lines of a school that name different kinds.</param>
internal readonly record struct Coverage(Tally<ListedSchool> Tally, int Short, int Unplaced, (ListedSchool One, ListedSchool Other)? Clash)
{
    /// <summary>Whether persons are surely missing, wherever the unplaced ones serve.</summary>
    internal bool IsSurelyShort => Short > Unplaced;

    internal static Coverage Of(VicePrincipalFacts facts, LocalDate day, bool ofKindergartens, int least)
    {
        var serving = facts.Appointments.ValueOr(default).Where(each => each.InPost.Contains(day)).ToList();
        var persons = new Dictionary<UnitId, HashSet<PersonId>>();
        foreach (var appointment in serving)
        {
            if (!appointment.School.Known(out var school)) { continue; }

            if (!persons.TryGetValue(school, out var there)) { persons.Add(school, there = []); }

            there.Add(appointment.Person);
        }

        var asked = EachOnce(facts, day, out var clash).Where(school => IsAsked(school.Kind, ofKindergartens)).ToValueList();
        int missing = 0;
        foreach (var school in asked) { missing += school.Kind.State == FactState.Known ? Math.Max(0, least - Count(school)) : 0; }

        int unplaced = serving.Count(static each => each.School.IsUnknown);
        var tally = Tally<ListedSchool>.Of(asked, school =>
            Count(school) >= least ? FactState.Known
            : school.Kind.State == FactState.Known && unplaced == 0 && !facts.Appointments.IsUnknown ? FactState.None
            : FactState.Unknown);
        return new(tally, missing, unplaced, clash);

        int Count(ListedSchool school) => persons.TryGetValue(school.School, out var there) ? there.Count : 0;
    }

    /// <summary>The schools of the day: one that is listed twice counts once, by the line that names its kind.</summary>
    private static List<ListedSchool> EachOnce(VicePrincipalFacts facts, LocalDate day, out (ListedSchool One, ListedSchool Other)? clash)
    {
        var listed = facts.Schools.ValueOr(default);
        var places = new Dictionary<UnitId, int>(listed.Count);
        var schools = new List<ListedSchool>(listed.Count);
        clash = null;
        foreach (var school in listed)
        {
            if (!school.IsOpenOn(day)) { continue; }

            if (places.TryAdd(school.School, schools.Count))
            {
                schools.Add(school);
                continue;
            }

            int place = places[school.School];
            var first = schools[place];
            if (!first.Kind.Known(out var kind)) { schools[place] = school; }
            else if (school.Kind.Known(out var another) && another != kind) { clash ??= (first, school); }
        }

        return schools;
    }

    private static bool IsAsked(Fact<SchoolKind> kind, bool ofKindergartens)
        => !kind.Known(out var known) || (known == SchoolKind.Kindergarten) == ofKindergartens;
}
