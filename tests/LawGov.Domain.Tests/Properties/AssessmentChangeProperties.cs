using CsCheck;
using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Reporting;
using LawGov.Domain.Tests.Calendars;
using LawGov.Domain.Tests.Law;
using LawGov.Domain.Tests.Vectors;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Properties;

/// <summary>Two assessments against a plain reading: what a reader sees of each finding, and every difference swapped by hand.</summary>
public class AssessmentChangeProperties
{
    private static readonly WorkCalendar[] Calendars =
    [
        WorkCalendar.StateCouncil,
        WorkCalendar.StateCouncil.With(Notices.Whole2027),
        WorkCalendar.StateCouncil.Overlay(DateSpan.Through(new(2024, 3, 11), new(2024, 3, 13)), DayKind.LocalClosure, TestLaw.Local),
    ];

    private static readonly ApproximationModel[] Models = [ApproximationModel.Default, new() { About = new(1, 5), Near = new(1, 3) }];

    private static readonly Asked[] Rules =
    [
        .. RuleCatalogue.All.Select(rule =>
        {
            Vector[] vectors = [.. Vector.All.Where(vector => vector.RuleId == rule.Id)];
            var trail = new List<LawQuestion>();
            foreach (var vector in vectors) { rule.TryEvaluate(vector.Stated(), vector.Context with { Law = vector.Context.Law.Noting(trail) }); }

            return new Asked(
                rule,
                [.. vectors.Select(vector => vector.Stated())],
                [.. vectors.Select(vector => vector.Context.AsOf).Distinct()],
                [.. LawParameters.All.Where(parameter => trail.Exists(question => question.Key == parameter.Key))]);
        }),
    ];

    /// <summary>A state of everything that an answer of one rule depends on; what is laid over the law stands by key.</summary>
    private static readonly Gen<(Asked Rule, State Before, State After)> Pairs =
        from rule in Gen.Int[0, Rules.Length - 1].Select(at => Rules[at])
        from before in StateOf(rule)
        from after in StateOf(rule)
        from same in Gen.Int[0, 31] // each bit: one thing that does not differ
        select (rule, before, new State(
            (same & 1) > 0 ? before.Facts : after.Facts,
            (same & 2) > 0 ? before.AsOf : after.AsOf,
            (same & 4) > 0 ? before.Calendar : after.Calendar,
            (same & 8) > 0 ? before.Model : after.Model,
            (same & 16) > 0 ? before.Laid : after.Laid));

    [Fact]
    public void Diff_OfAnyTwoStates_ListsWhatReadsOtherwiseAndNamesWhatDoesItAlone()
    {
        int changed = 0, byLaw = 0, joint = 0;
        Pairs.Sample(
            pair =>
            {
                var (rule, before, after) = pair;
                var change = Assessment.Diff(before.Assess(rule.Rule), after.Assess(rule.Rule));
                bool differs = Seen(before.Assess(rule.Rule)) != Seen(after.Assess(rule.Rule));
                change.Findings.Count.Should().Be(differs ? 1 : 0);
                change.Unchanged.Should().Be(differs ? 0 : 1);
                Assessment.Diff(before.Assess(rule.Rule), before.Assess(rule.Rule)).Findings.Should().BeEmpty();
                if (!differs) { return; }

                var swaps = Swaps(before, after).ToList();
                bool turned = before.Assess(rule.Rule).Overall != after.Assess(rule.Rule).Overall;
                string[] alone = turned ? Alone(state => state.Overall.ToString()) : []; // what turns the verdict, where it turned
                if (alone.Length == 0) { alone = Alone(Seen); }

                string[] Alone(Func<Assessment, string> seen)
                    => [.. swaps.Where(swap => Differs(rule, swap.Swap(before, after), before, seen) || Differs(rule, swap.Swap(after, before), after, seen)).Select(swap => swap.Name)];

                string[] named = [.. change.Findings[0].Causes.Select(cause => swaps.Single(swap => Tells(cause.ToText(Language.Chinese), swap.Name)).Name)];
                if (alone.Length > 0) { named.Should().BeEquivalentTo(alone); }
                else { named.Should().NotBeEmpty(); }

                Interlocked.Increment(ref changed);
                Interlocked.Add(ref byLaw, named.Count(name => LawParameters.All.Any(parameter => parameter.Title == name)));
                Interlocked.Add(ref joint, alone.Length == 0 ? 1 : 0);
            },
            iter: 3_000 / Tries.Part);
        (changed > 1_000 / Tries.Part, byLaw > 100 / Tries.Part).Should().Be((true, true), $"{changed} changed, {byLaw} by law, {joint} by several things together alone");
    }

    /// <summary>What is new after a change is gone after the change back, and the causes are the same.</summary>
    [Fact]
    public void Diff_TheOtherWayRound_NamesTheSameCauses()
        => Pairs.Sample(
            pair =>
            {
                var (rule, before, after) = pair;
                var (there, back) = (Assessment.Diff(before.Assess(rule.Rule), after.Assess(rule.Rule)), Assessment.Diff(after.Assess(rule.Rule), before.Assess(rule.Rule)));
                back.Findings.Count.Should().Be(there.Findings.Count);
                back.Findings.Select(change => change.Causes.Count).Should().Equal(there.Findings.Select(change => change.Causes.Count));
                back.Findings.Sum(change => change.Deadline?.Days ?? 0).Should().Be(-there.Findings.Sum(change => change.Deadline?.Days ?? 0));
            },
            iter: 1_000 / Tries.Part);

    private static bool Tells(string cause, string name)
        => cause == name || cause.StartsWith(name + "由", StringComparison.Ordinal) || cause == name + "有变化";

    private static bool Differs(Asked rule, State swapped, State state, Func<Assessment, string> seen)
    {
        try
        {
            return seen(swapped.Assess(rule.Rule)) != seen(state.Assess(rule.Rule));
        }
        catch (Exception refusal) when (refusal is ArgumentException or InvalidOperationException)
        {
            return true;
        }
    }

    /// <summary>A deadline, what suspended and extended it, and the one at whose end it starts.</summary>
    private static string Dates(Deadline? due) => due is null ? "" : string.Join(
        ' ',
        $"{due.Start:R} {(int)due.Limit.Unit} {due.Limit.Amount} {(int)due.Limit.RollOver} {due.Basis?.Key} {due.Basis} {due.Due:R} {due.Earliest:R} {due.Latest:R} {due.Certainty}",
        $"{due.ExtendedOn:R} {string.Join(';', due.Suspensions.Select(each => $"{each} {each.Basis?.Key} {each.Basis?.Citation?.Application}"))}",
        Dates(due.Previous));

    /// <summary>Everything that a reader sees of the one finding.</summary>
    private static string Seen(Assessment assessment)
    {
        var finding = assessment.Findings.Single();
        string dates = Dates(finding.Deadline);
        return string.Join('|', finding.Verdict, finding.Certainty, finding.Because.ToText(Language.Chinese), finding.Because.ToText(Language.English), string.Join(';', finding.Bases.Select(basis => $"{basis.Key} {basis} {basis.Citation?.Application}")), string.Join(';', finding.Missing.Select(key => key.Id)), dates);
    }

    private static IEnumerable<(string Name, Func<State, State, State> Swap)> Swaps(State before, State after)
    {
        yield return ("评价基准日", (into, from) => into with { AsOf = from.AsOf });
        yield return (before.Calendar.AnnouncedThrough == after.Calendar.AnnouncedThrough ? "工作日历" : "已公布放假安排的最后一日", (into, from) => into with { Calendar = from.Calendar });
        yield return ("约数口径", (into, from) => into with { Model = from.Model });
        foreach (string key in before.Laid.Keys.Union(after.Laid.Keys, StringComparer.Ordinal))
        {
            yield return (LawParameters.All.Single(parameter => parameter.Key == key).Title, (into, from) => into with { Laid = Replaced(into.Laid, from.Laid, key) });
        }

        foreach (var part in ((IPartedFacts)before.Facts).Parts.Where(part => !part.IsSame(before.Facts, after.Facts)))
        {
            yield return (part.Change(before.Facts, after.Facts).ToText(Language.Chinese), (into, from) => into with { Facts = part.Move(from.Facts, into.Facts) });
        }
    }

    private static Dictionary<string, Func<LawBook, LawBook>> Replaced(Dictionary<string, Func<LawBook, LawBook>> into, Dictionary<string, Func<LawBook, LawBook>> from, string key)
    {
        var replaced = into.Where(laid => laid.Key != key).ToDictionary(StringComparer.Ordinal);
        if (from.TryGetValue(key, out var lay)) { replaced.Add(key, lay); }

        return replaced;
    }

    private static Gen<State> StateOf(Asked rule)
        => from facts in Gen.Int[0, rule.Facts.Length - 1]
           from day in Gen.Int[0, rule.Days.Length - 1]
           from calendar in Gen.Int[0, Calendars.Length - 1]
           from model in Gen.Int[0, Models.Length - 1]
           from overlays in Gen.Select(Gen.Int[0, 99], Gen.Int[0, 2], Gen.Int[0, 2], Gen.Int[0, 2]).Array[0, 2]
           select new State(
               rule.Facts[facts],
               rule.Days[day],
               Calendars[calendar],
               Models[model],
               rule.Parameters.Length == 0 ? [] : overlays
                   .Select(each => (Parameter: rule.Parameters[each.Item1 % rule.Parameters.Length], Lay: each))
                   .DistinctBy(each => each.Parameter.Key)
                   .ToDictionary(each => each.Parameter.Key, each => each.Parameter.Lay(each.Lay.Item2, each.Lay.Item3, each.Lay.Item4), StringComparer.Ordinal));

    private sealed record Asked(Rule Rule, IFacts[] Facts, LocalDate[] Days, LawParameters[] Parameters);

    private sealed record State(IFacts Facts, LocalDate AsOf, WorkCalendar Calendar, ApproximationModel Model, Dictionary<string, Func<LawBook, LawBook>> Laid)
    {
        public Assessment Assess(Rule rule) => Assessment.Of(
            [rule],
            new() { AsOf = AsOf, Calendar = Calendar, Approximations = Model, Law = Laid.OrderBy(laid => laid.Key, StringComparer.Ordinal).Aggregate(LawBook.National, (book, laid) => laid.Value(book)) },
            Facts);
    }
}
