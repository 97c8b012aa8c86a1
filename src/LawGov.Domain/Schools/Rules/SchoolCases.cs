using LawGov.Domain.Calendars;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Schools.Rules;

/// <summary>What the rules on schools ask alike.</summary>
internal static class SchoolCases
{
    private static readonly MessageTemplate InPlaceOn = new("{on}，有{what}", "{what} on {on}: in place");
    private static readonly MessageTemplate NotInPlaceOn = new("{on}，经确认没有{what}", "{what} on {on}: known not to be in place");

    private static readonly MessageTemplate Uncountable = new(
        "{what}{day}不在可以计算的年份之内，请核实", "{what} {day} is outside the years that can be counted");

    /// <summary>The deadline from a day, undetermined where the calendar does not reach so far: such a day is a slip.</summary>
    internal static Finding? Limited(Case c, LocalDate from, FactKey key, TimeLimit limit, Basis basis, out Deadline due)
    {
        bool isCountable = from.Year is >= 2001 and <= 2098;
        due = isCountable ? limit.AfterOn(from, c.Context.Calendar.Projecting(), basis) : null!; // the caller stops at the finding
        return isCountable ? null : c.Undetermined(Uncountable.With(("what", key.Name), ("day", from)), key);
    }

    /// <summary>What binds schools and no office. Of others, such as training bodies, it is not confirmed.</summary>
    internal static Applicability ToSchools(Bilingual what) => new(
        what,
        SchoolKeys.Body,
        to: [BodyKind.School],
        notTo: [.. Offices, BodyKind.Department, BodyKind.Government, BodyKind.Township]);

    /// <summary>What binds education departments, and neither schools nor the Party.</summary>
    internal static Applicability ToDepartments(Bilingual what) => new(
        what, SchoolKeys.Body, to: [BodyKind.Department], notTo: [BodyKind.School, BodyKind.PartyCommittee, BodyKind.PartyDepartment]);

    private static BodyKind[] Offices
        => [BodyKind.PartyCommittee, BodyKind.PartyDepartment, BodyKind.ManagementCommittee, BodyKind.Subdistrict];

    /// <summary>A day by which something was done: what is dated later is not done.</summary>
    internal static FactState State(Case c, Fact<LocalDate> day) => day.Known(out var on) && on > c.AsOf ? FactState.None : day.State;

    /// <summary>Whether something must be there, breached by its known absence alone.</summary>
    internal static Finding InPlace(Case c, LocalDate on, Fact<bool> fact, FactKey key, Basis basis)
        => c.Known(fact, key, c => c.Breached(NotInPlaceOn.With(("on", on), ("what", key.Name)), basis), out bool isThere)
            ?? (isThere
                ? c.Met(InPlaceOn.With(("on", on), ("what", key.Name)), basis)
                : c.Breached(NotInPlaceOn.With(("on", on), ("what", key.Name)), basis));
}
