using CsCheck;
using FluentAssertions;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Schools;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Properties;

/// <summary>Schools over time equal a count day by day, and no rule is undetermined without need, nor asks in vain.</summary>
public class SchoolProperties
{
    private static readonly LocalDate First = new(2023, 1, 1);
    private static readonly SchoolKind[] Kinds = [SchoolKind.Kindergarten, SchoolKind.PrimarySchool, SchoolKind.VocationalSchool];
    private static readonly RuleContext Later = new() { AsOf = new(2026, 1, 1) };

    /// <summary>60 schools that open and close, 200 appointments of 50 persons who move and end, some of which do not say their school.</summary>
    [Fact]
    public void Coverage_OverTime_EqualsACountDayByDay()
    {
        var school = Gen.Select(Gen.Int[0, 3], Gen.Int[-10, 60], Gen.Int[0, 90]);
        var appointment = Gen.Select(Gen.Int[0, 49], Gen.Int[0, 63], Gen.Int[-30, 60], Gen.Int[1, 60]);
        Gen.Select(school.Array[60], appointment.Array[200]).Sample(
            (schools, appointments) =>
            {
                var listed = schools.Select((each, at) => new ListedSchool(
                    new($"校{at}"), each.Item1 < 3 ? Kinds[each.Item1] : default(Fact<SchoolKind>), each.Item3 == 0 ? default : DateSpan.Between(First.PlusDays(each.Item2), First.PlusDays(each.Item2 + each.Item3)))).ToList();
                var appointed = appointments.Select(each => new VicePrincipalAppointment(
                    new($"人{each.Item1}"), each.Item2 < 60 ? new UnitId($"校{each.Item2}") : default(Fact<UnitId>), DateSpan.Between(First.PlusDays(each.Item3), First.PlusDays(each.Item3 + each.Item4)))).ToList();
                var facts = new VicePrincipalFacts { Id = new("区"), On = First, Schools = listed.ToValueList(), Appointments = appointed.ToValueList() };

                var uncovered = new Dictionary<UnitId, HashSet<LocalDate>>();
                for (int i = 0; i < 60; i++)
                {
                    var day = First.PlusDays(i);
                    int all = 0, done = 0, denied = 0;
                    bool unplaced = appointments.Any(each => each.Item2 >= 60 && i >= each.Item3 && i < each.Item3 + each.Item4);
                    for (int at = 0; at < 60; at++)
                    {
                        var (kind, open, length) = schools[at];
                        if (length != 0 && (i < open || i >= open + length)) { continue; }

                        bool isCovered = appointments.Any(each => each.Item2 == at && i >= each.Item3 && i < each.Item3 + each.Item4);
                        if (!isCovered) { uncovered.TryAdd(new($"校{at}"), []); uncovered[new($"校{at}")].Add(day); }

                        if (kind == 0) { continue; }

                        all++;
                        done += isCovered ? 1 : 0;
                        denied += !isCovered && kind < 3 && !unplaced ? 1 : 0;
                    }

                    var tally = facts.CoverageOn(day);
                    if ((tally.All, tally.Done, tally.Denied) != (all, done, denied)) { Assert.Fail($"{day}: {tally}, not {done} of {all}, denied {denied}"); }
                }

                var span = DateSpan.Between(First, First.PlusDays(60));
                foreach (var each in listed)
                {
                    var gaps = facts.GapsOf(each.School, span).SelectMany(gap => Enumerable.Range(0, gap.Days!.Value).Select(gap.Start.PlusDays)).ToHashSet();
                    gaps.SetEquals(uncovered.GetValueOrDefault(each.School, [])).Should().BeTrue($"{each.School}");
                }
            },
            iter: 200);
    }

    /// <summary>Two schools of which a kind may be unknown, appointments of which a school may be: all ways to complete them.</summary>
    [Fact]
    public void EverySchool_OverAllCompletions_IsDeterminedWhereTheyAgree()
    {
        var place = Gen.Int[-1, 2]; // not stated, or one of two schools, or another
        Gen.Select(Gen.Int[-1, 1], Gen.Int[-1, 1], place.Array[0, 3]).Sample(
            (one, two, places) =>
            {
                var facts = new VicePrincipalFacts
                {
                    Id = new("区"),
                    On = new(2024, 1, 1),
                    Schools = Fact<ValueList<ListedSchool>>.Of([new(new("校0"), Kind(one)), new(new("校1"), Kind(two))]),
                    Appointments = places.Select((at, i) => new VicePrincipalAppointment(new($"人{i}"), at < 0 ? default(Fact<UnitId>) : new UnitId($"校{at}"), DateSpan.From(First))).ToValueList(),
                };
                var verdicts = new HashSet<Verdict>();
                foreach (int first in Completed(one, 2))
                {
                    foreach (int second in Completed(two, 2))
                    {
                        foreach (int[] at in places.Aggregate<int, IEnumerable<int[]>>([[]], (chosen, each) => chosen.SelectMany(some => Completed(each, 3).Select(value => (int[])[.. some, value]))))
                        {
                            bool[] asked = [first == 1, second == 1];
                            verdicts.Add(!asked[0] && !asked[1] ? Verdict.NotApplicable : Enumerable.Range(0, 2).All(i => !asked[i] || at.Contains(i)) ? Verdict.Met : Verdict.Breached);
                        }
                    }
                }

                // A school that is perhaps a kindergarten, and has one, is met and not asked what it is: neither of the two finds a fault.
                if (!verdicts.Contains(Verdict.Breached)) { verdicts = [verdicts.Contains(Verdict.Met) ? Verdict.Met : Verdict.NotApplicable]; }

                var finding = SchoolRules.EverySchoolHasVicePrincipal.Evaluate(facts, Later);
                finding.Verdict.Should().Be(verdicts.Count == 1 ? verdicts.Single() : Verdict.Undetermined, $"{finding}");
            },
            iter: 20_000);

        static Fact<SchoolKind> Kind(int kind) => kind < 0 ? default(Fact<SchoolKind>) : Kinds[kind];

        static IEnumerable<int> Completed(int value, int count) => value >= 0 ? [value] : Enumerable.Range(0, count);
    }

    /// <summary>Each day of the chain none, stated or unknown: the naive model looks at every pair of steps.</summary>
    [Fact]
    public void SpecialSupervision_OverAllCompletions_IsDeterminedWhereTheyAgree()
    {
        var days = Gen.Frequency((6, Gen.Int[2, 4]), (3, Gen.Const(0)), (2, Gen.Const(-1))); // -1 unknown, 0 none, else a day; an unknown one may be earlier than all of them
        Gen.Select(days.Array[11], Gen.OneOf(-1, 0, 4, 7), Gen.Int[-1, 1], Gen.Int[-1, 4], Gen.Bool, Gen.Int[0, 11]).Sample(
            (drawn, by, unannounced, inspectors, sorted, until) =>
            {
                int[] steps = [.. drawn.Select((day, at) => day < 0 && drawn.Take(at).Count(other => other < 0) >= 2 ? 0 : day)]; // two unknown days at most
                if (sorted) { Sort(steps, until); }

                int[] values = [inspectors, unannounced, by, .. steps];
                Unsettled[] facts = [.. Asked.Select(at => new Unsettled(Keys[at], values[at] >= 0 ? [values[at]] : Domain(at)))];
                Completions.Agree(
                    SchoolRules.SpecialSupervisionInOrder.Evaluate(Supervision(values), new RuleContext { AsOf = Of(6) }),
                    completed => Judge([.. Enumerable.Range(0, completed.Length).OrderBy(at => Asked[at]).Select(at => completed[at])]),
                    facts);
            },
            iter: 4_000);
    }

    /// <summary>The values in the order in which the rule asks for them.</summary>
    private static readonly int[] Asked = [0, 3, 1, 4, 5, 6, 7, 8, 9, 2, 10, 11, 12, 13];

    private static readonly FactKey[] Keys =
    [
        SchoolKeys.Inspectors, SchoolKeys.Unannounced, SchoolKeys.CorrectBy, SchoolKeys.Noticed, SchoolKeys.Visited, SchoolKeys.PublicAsked, SchoolKeys.FirstView, SchoolKeys.Defended,
        SchoolKeys.OpinionIssued, SchoolKeys.Corrected, SchoolKeys.Rechecked, SchoolKeys.Reported, SchoolKeys.Filed, SchoolKeys.Published,
    ];

    /// <summary>A period that ends before its letter is not drawn.</summary>
    private static int[] Domain(int at) => at switch { 0 => [2, 3], 1 => [0, 1], 2 => [0, 1, 3, 7], _ => [0, 1, 2, 3, 4, 5] };

    /// <summary>Puts the days of a chain in order, and none behind a place, so that whole chains are drawn too.</summary>
    private static void Sort(int[] steps, int until)
    {
        int[] stated = [.. steps.Where(day => day > 0).Order()];
        for (int i = 0, next = 0; i < steps.Length; i++)
        {
            if (i >= until && steps[i] >= 0) { steps[i] = 0; }
            else if (steps[i] >= 0 && next < stated.Length) { steps[i] = stated[next++]; }
        }
    }

    private static SupervisionFacts Supervision(int[] values) => new()
    {
        Id = new("督导"),
        On = new(2024, 1, 1),
        Body = BodyKind.School,
        IsSpecial = true,
        Inspectors = values[0] < 0 ? default(Fact<int>) : values[0],
        IsUnannounced = values[1] < 0 ? default(Fact<bool>) : values[1] == 1,
        CorrectBy = Fact(values[2]),
        Noticed = Fact(values[3]),
        Visited = Fact(values[4]),
        PublicAsked = Fact(values[5]),
        FirstView = Fact(values[6]),
        Defended = Fact(values[7]),
        OpinionIssued = Fact(values[8]),
        Corrected = Fact(values[9]),
        Rechecked = Fact(values[10]),
        Reported = Fact(values[11]),
        Filed = Fact(values[12]),
        Published = Fact(values[13]),
    };

    /// <summary>The as-of day is the sixth; 0 is none, and a notice is not asked for where none was ordered.</summary>
    private static Verdict Judge(int[] values)
    {
        int[] days = values[3..];
        bool isPending = false, isBreached = values[0] < 3;
        for (int i = 0; i < days.Length; i++)
        {
            bool isDone = days[i] > 0, isFollowed = days[(i + 1)..].Any(day => day > 0 && (!isDone || day < days[i]));
            if (!isDone && (i == 4 || (i == 0 && values[1] == 1))) { continue; }

            isBreached |= isFollowed;
            isPending |= !isDone;
        }

        bool isLate = values[2] > 0 && (days[6] > 0 ? days[6] > values[2] : days[5] > 0 && values[2] < 6);
        bool isWithoutPeriod = values[2] == 0 && days[6] > 0; // what was corrected was wrong, and the letter must set a period for it
        return isBreached || isLate || isWithoutPeriod ? Verdict.Breached : isPending ? Verdict.Pending : Verdict.Met;
    }

    private static Fact<LocalDate> Fact(int day) => day < 0 ? default : day == 0 ? Fact<LocalDate>.None : Of(day);

    private static LocalDate Of(int day) => new LocalDate(2024, 1, 1).PlusDays(day);
}
