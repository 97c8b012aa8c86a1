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

    private static readonly MessageTemplate TooEarly = new(
        "{what}（{day}）早于{from}（{fromDay}），两者必有一误", "{what} ({day}) is before {from} ({fromDay}): one of the two is wrong");
    private static readonly Bilingual Knowing = new("知悉日期", "the day on which it became known");
    private static readonly Bilingual NotYet = new("尚未办理", "not yet");
    private static readonly MessageTemplate SameDay = new(
        "{facts}；{day}为知悉当日，未届期", "{facts}; {day} is the day on which it became known, and it is not due yet");

    /// <summary>Undetermined where what follows a day is dated before it: both days are named.</summary>
    internal static Finding? Early(Case c, Fact<LocalDate> done, FactKey key, LocalDate from, FactKey fromKey)
        => done.Known(out var day) && day < from ? c.Undetermined(EarlyText(key.Name, day, fromKey.Name, from), key, fromKey) : null;

    internal static Message EarlyText(IBilingualText what, LocalDate day, IBilingualText from, LocalDate fromDay)
        => TooEarly.With(("what", what), ("day", day), ("from", from), ("fromDay", fromDay));

    /// <summary>A day by which something was done, in words; what is dated later is not done yet.</summary>
    internal static object Say(Case c, Fact<LocalDate> day) => day.Known(out var on) && on > c.AsOf ? NotYet : day.Say();

    /// <summary>What must be done promptly once something is known, in no number of days: what is not done is not breached on that day
    /// itself.</summary>
    internal static Finding Promptly(
        Case c, LocalDate on, Message facts, ListWords words, Basis basis, params ReadOnlySpan<(FactKey Key, Fact<LocalDate> Day)> asked)
    {
        var states = new (FactKey Key, FactState State)[asked.Length];
        Finding? wrong = null;
        bool isOpen = false;
        for (int i = 0; i < asked.Length; i++)
        {
            states[i] = (asked[i].Key, asked[i].Day.DoneBy(c.AsOf));
            isOpen |= states[i].State == FactState.None;
            wrong ??= asked[i].Day.Known(out var day) && day < on
                ? c.Undetermined(EarlyText(asked[i].Key.Name, day, Knowing, on), asked[i].Key)
                : null;
        }

        return isOpen && c.AsOf == on ? c.Pending(SameDay.With(("facts", facts), ("day", on)))
            : (isOpen ? null : wrong) ?? c.Each(facts, words, basis, states);
    }

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

    /// <summary>Whether something must be there, breached by its known absence alone.</summary>
    internal static Finding InPlace(Case c, LocalDate on, Fact<bool> fact, FactKey key, Basis basis)
        => c.Known(fact, key, c => c.Breached(NotInPlaceOn.With(("on", on), ("what", key.Name)), basis), out bool isThere)
            ?? (isThere
                ? c.Met(InPlaceOn.With(("on", on), ("what", key.Name)), basis)
                : c.Breached(NotInPlaceOn.With(("on", on), ("what", key.Name)), basis));
}
