using CsCheck;
using FluentAssertions;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Organizations;
using LawGov.Domain.Tests.Findings;
using LawGov.Domain.Tests.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Properties;

/// <summary>Every form and gate of judgement against all completions of what is not known, over small domains and all their states.</summary>
public class JudgingProperties
{
    /// <summary>A fact that is known not to be, as a naive model writes it; days are numbers from 0.</summary>
    private const int None = -1;

    private static readonly Bilingual Word = new("词", "word");
    private static readonly Message Head = new MessageTemplate("期限", "the limit").With();
    private static readonly FactKey One = TestRules.KeyOf("test.one");
    private static readonly FactKey Other = TestRules.KeyOf("test.other");
    private static readonly FactKey Third = TestRules.KeyOf("test.third");

    [Fact]
    public void Due_OfAnyDayAndWindow_IsWhatAllCompletionsAgreeOn()
    {
        int[] days = [0, 1, 2, 3, 4, 5, 6];
        foreach (var (sure, late) in new[] { (2, 2), (2, 3), (2, 4), (3, 3), (1, 5) })
        {
            var window = sure == late ? DueWindow.Through(Day(sure)) : DueWindow.Through(Day(sure), Day(late), Other);
            foreach (var done in States(One, days))
            {
                foreach (int asOf in days)
                {
                    Completions.Agree(
                        Ask(asOf, c => c.Due(window, Head, Word, DayOf(done), One, TestLaw.Practice)),
                        values => values[0] != None && values[0] <= asOf ? (values[0] <= values[1] ? Verdict.Met : Verdict.Breached)
                            : asOf <= values[1] ? Verdict.Pending : Verdict.Breached,
                        done,
                        new(Other, [.. Enumerable.Range(sure, late - sure + 1)])); // the day at which it closes
                }
            }
        }
    }

    [Fact]
    public void Each_OfAnyList_IsWhatAllCompletionsAgreeOn()
    {
        ListWords words = new(Word, Word);
        for (int length = 0; length <= 4; length++)
        {
            foreach (var items in Lists(States(One, [1]), length))
            {
                var tally = Tally<Unsettled>.Of(items.ToValueList(), StateOf);
                Completions.Agree(
                    Ask(0, c => c.Each(Word, tally, _ => Word, words, One, TestLaw.Practice)),
                    values => values.Contains(None) ? Verdict.Breached : Verdict.Met,
                    items);
                (tally.All, tally.Denied, tally.Open).Should().Be((length, items.Count(item => StateOf(item) == FactState.None), items.Count(item => item.IsOpen)));
                tally.FirstDenied.Should().BeSameAs(items.FirstOrDefault(item => StateOf(item) == FactState.None));
                tally.FirstOpen.Should().BeSameAs(items.FirstOrDefault(item => item.IsOpen));
            }
        }
    }

    [Fact]
    public void Each_OfAFewFacts_IsWhatAllCompletionsAgreeOn()
    {
        ListWords words = new(Word, Word);
        foreach (var states in Lists(States(One, [1]), 3))
        {
            Unsettled[] facts = [states[0], states[1] with { Key = Other }, states[2] with { Key = Third }];
            Completions.Agree(
                Ask(0, c => c.Each(Word, words, TestLaw.Practice, (One, StateOf(facts[0])), (Other, StateOf(facts[1])), (Third, StateOf(facts[2])))),
                values => values.Contains(None) ? Verdict.Breached : Verdict.Met,
                facts);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void AtLeastAndAtMost_OfAnyIntervals_AreWhatAllCompletionsAgreeOn(bool isOver)
    {
        Measured words = new(Word, Word) { IsOver = isOver };
        foreach (var number in Counts)
        {
            foreach (var threshold in Counts)
            {
                Unsettled[] facts = [new(One, ValuesOf(number)), new(Other, ValuesOf(threshold))];
                FactKey?[] open = [.. facts.Select(fact => fact.IsOpen ? fact.Key : null)];
                Completions.Agree(
                    Ask(0, c => c.AtLeast(number, threshold, words, TestLaw.Practice, open)),
                    values => values[0] >= values[1] ? Verdict.Met : isOver ? Verdict.Breached : Verdict.Pending,
                    facts);
                Completions.Agree(
                    Ask(0, c => c.AtMost(number, threshold, words, TestLaw.Practice, open)),
                    values => values[0] > values[1] ? Verdict.Breached : isOver ? Verdict.Met : Verdict.Pending,
                    facts);
            }
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void AtLeast_OfAnyRates_IsWhatAllCompletionsAgreeOn(bool isOver)
    {
        Measured words = new(Word, Word) { IsOver = isOver };
        foreach (var rate in Rates)
        {
            foreach (int threshold in Eighths.Where(eighth => eighth % 2 == 0))
            {
                Completions.Agree(
                    Ask(0, c => c.AtLeast(rate, new(threshold, 8), words, TestLaw.Practice, One)),
                    values => values[0] >= threshold ? Verdict.Met : isOver ? Verdict.Breached : Verdict.Pending,
                    new Unsettled(One, ValuesOf(rate)));
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Ordered_OfAnySteps_IsWhatAllCompletionsAgreeOn(int length)
    {
        const int AsOf = 3;
        FactKey[] keys = [One, Other, Third, TestRules.KeyOf("test.fourth")];
        int[] known = [1, 2, 3, 4]; // the last is later than the as-of day; completions go one day beyond both ends
        foreach (var states in Lists(States(One, known, [0, .. known, 5]), length))
        {
            Unsettled[] facts = [.. states.Select((state, i) => state with { Key = keys[i] })];
            Step[] steps = [.. facts.Select(fact => new Step(Word, DayOf(fact), fact.Key))];
            Completions.Agree(Ask(AsOf, c => c.Ordered(TestLaw.Practice, steps)), Verdict, facts);
        }

        static Verdict Verdict(int[] days)
        {
            bool IsDone(int at) => days[at] is not None and <= AsOf;
            for (int later = 0; later < days.Length; later++)
            {
                for (int earlier = 0; earlier < later; earlier++)
                {
                    if (IsDone(later) && (!IsDone(earlier) || days[earlier] > days[later])) { return Domain.Findings.Verdict.Breached; }
                }
            }

            return Enumerable.Range(0, days.Length).All(IsDone) ? Domain.Findings.Verdict.Met : Domain.Findings.Verdict.Pending;
        }
    }

    [Fact]
    public void Throughout_OfAnyDays_IsWhatAllCompletionsAgreeOn()
    {
        const int Last = 5; // of the days 0 to 5, the span holds 1 to 4
        CoverWords words = new(Word, Word);
        foreach (var span in new[] { DateSpan.Between(Day(1), Day(5)), DateSpan.From(Day(1)) })
        {
            for (int covered = 0; covered < 1 << (Last + 1); covered++)
            {
                var timeline = Timeline<int>.Of([.. Enumerable.Range(0, Last + 1).Where(day => (covered >> day & 1) != 0).Select(day => new TimelineEntry<int>(DateSpan.Through(Day(day), Day(day)), day))]);
                foreach (var open in Spans(Last))
                {
                    for (int asOf = 1; asOf <= Last; asOf++)
                    {
                        Unsettled[] days = [.. Enumerable.Range(1, Last).Where(day => span.Contains(Day(day)) && day <= asOf)
                            .Select(day => new Unsettled(One, (covered >> day & 1) != 0 ? [1] : open.Contains(Day(day)) ? [0, 1] : [0]))];
                        bool isOver = span.Last is { } last && last <= Day(asOf);
                        Completions.Agree(
                            Ask(asOf, c => c.Throughout(span, timeline, Word, words, One, TestLaw.Practice, open)),
                            values => values.Contains(0) ? Verdict.Breached : isOver ? Verdict.Met : Verdict.Pending,
                            days);
                    }
                }
            }
        }
    }

    [Fact]
    public void Throughout_OfAnyTimeline_IsBreachedWhereADayIsNeitherCoveredNorOpen()
        => Gen.Select(Gens.Timelines, Gens.Spans, Gens.Spans, Gen.Int[0, Gens.Window]).Sample(
            (timeline, span, open, asOf) =>
            {
                var looked = Gens.Days.Where(day => span.Contains(day) && day <= Gens.First.PlusDays(asOf)).ToList();
                if (looked.Count == 0) { return; }

                var gaps = looked.Where(day => timeline.On(day).IsEmpty).ToList();
                bool isOver = span.Last <= Gens.First.PlusDays(asOf);
                var expected = gaps.Any(day => !open.Contains(day)) ? Verdict.Breached : gaps.Count > 0 ? Verdict.Undetermined : isOver ? Verdict.Met : Verdict.Pending;
                TestRules.Ask(c => c.Throughout(span, timeline, Word, new(Word, Word), One, TestLaw.Practice, open), Gens.First.PlusDays(asOf)).Verdict.Should().Be(expected);
            },
            iter: Gens.Many);

    [Fact]
    public void Stated_OfAnyFact_IsWhatAllCompletionsAgreeOn()
    {
        foreach (var fact in States(One, [0, 1]))
        {
            Completions.Agree(
                Ask(0, c => c.Stated(ValueOf(fact), One, TestLaw.Practice)), values => values[0] == None ? Verdict.Breached : Verdict.Met, fact);
        }
    }

    [Fact]
    public void Known_BeforeAJudgement_IsWhatAllCompletionsAgreeOn()
    {
        foreach (var fact in States(One, [0, 1]))
        {
            Completions.Agree(
                Ask(0, c => c.Known(ValueOf(fact), One, c => c.NotApplicable(Head), out int value) ?? Judge(c, value)),
                values => values[0] == None ? Verdict.NotApplicable : Judged(values[0]),
                fact);
            Completions.Agree( // what cannot be none is unknown where it is said to be
                Ask(0, c => c.Known(ValueOf(fact), One, out int value) ?? Judge(c, value)),
                values => Judged(values[0]),
                fact.Values is [None] or { Length: > 1 } ? new(One, [0, 1]) : fact);
        }
    }

    [Fact]
    public void Listed_BeforeAJudgement_IsWhatAllCompletionsAgreeOn()
    {
        foreach (var fact in States(One, [0, 1, 2])) // how many the list holds; more than one is too many
        {
            var list = fact.IsOpen ? Fact<ValueList<int>>.Unknown : fact.Values[0] == None ? Fact<ValueList<int>>.None : Fact<ValueList<int>>.Of([.. new int[fact.Values[0]]]);
            Completions.Agree(
                Ask(0, c => c.Listed(list, One, Head, out var items) ?? Judge(c, items.Count % 2)),
                values => values[0] is None or 0 ? Verdict.NotApplicable : Judged(values[0] % 2),
                fact);
        }
    }

    /// <summary>The gate is right before a judgement that each of the two can change whatever the other is; where one of them alone can decide, a rule looks at that one first.</summary>
    [Fact]
    public void Both_BeforeAJudgementOnBoth_IsWhatAllCompletionsAgreeOn()
    {
        foreach (var facts in Lists(States(One, [1]), 2))
        {
            Unsettled one = facts[0], other = facts[1] with { Key = Other };
            Completions.Agree(
                Ask(0, c => c.Both(StateOf(one), One, StateOf(other), Other) ?? Judge(c, one.Values[0] == other.Values[0] ? 1 : 0)),
                values => Judged(values[0] == values[1] ? 1 : 0),
                one,
                other);
        }
    }

    [Fact]
    public void NotYet_OfTheDayItself_IsWhatAllCompletionsAgreeOn()
    {
        int[] days = [0, 1, 2, 3, 4];
        foreach (var fact in States(One, days))
        {
            foreach (int asOf in days[..^1])
            {
                Completions.Agree(
                    Ask(asOf, c => c.NotYet(DayOf(fact), One, Word) ?? c.Known(DayOf(fact), One, out var day) ?? Judge(c, day == Day(0) ? 1 : 0)),
                    values => values[0] == None || values[0] > asOf ? Verdict.Pending : Judged(values[0] == 0 ? 1 : 0),
                    fact);
            }
        }

        foreach (int day in days)
        {
            foreach (int asOf in days) { Ask(asOf, c => c.NotYet(Day(day), Word) ?? Judge(c, 1)).Verdict.Should().Be(day > asOf ? Verdict.Pending : Verdict.Met); }
        }
    }

    [Fact]
    public void Applies_BeforeAJudgement_IsWhatAllCompletionsAgreeOn()
    {
        Applicability text = new(Word, One, [BodyKind.Department], [BodyKind.School]);
        foreach (var body in Enum.GetValues<BodyKind>().Select(kind => (Fact<BodyKind>)kind).Append(Fact<BodyKind>.Unknown).Append(Fact<BodyKind>.None))
        {
            int[] applies = body.Known(out var kind) ? kind switch { BodyKind.Department => [1], BodyKind.School => [0], _ => [0, 1] } : [0, 1];
            Completions.Agree(
                Ask(0, c => c.Applies(body, text) ?? Judge(c, 1)), values => values[0] == 0 ? Verdict.NotApplicable : Verdict.Met, new Unsettled(One, applies));
        }
    }

    /// <summary>
    /// A chain of gates asks one thing after another: a fact behind the gate that ended the question is not asked for yet. So it holds of a chain that the verdict is right, that each fact asked
    /// for can change it, and that no other fact ends the question while those are not known.
    /// </summary>
    [Fact]
    public void Chains_OfGates_AskOneThingAfterAnother()
    {
        Applicability text = new(Word, One, [(BodyKind)1], [(BodyKind)2]);
        Unsettled[] bodies = [new(One, [1]), new(One, [2]), new(One, [1, 2])];
        foreach (var body in bodies)
        {
            foreach (var facts in Lists(States(Other, [0, 1]), 2))
            {
                Unsettled[] chain = [body, facts[0], facts[1] with { Key = Third }];
                var finding = Evaluate(chain);
                var verdicts = Completions.Of(chain).Select(Verdict).ToHashSet();
                finding.Verdict.Should().Be(verdicts.Count == 1 ? verdicts.Single() : Domain.Findings.Verdict.Undetermined);
                foreach (var key in finding.Missing)
                {
                    Completions.Of(chain).GroupBy(values => string.Join(' ', values.Where((_, i) => !chain[i].Key.Equals(key)))) // the others stay as they are
                        .Any(same => same.Select(Verdict).Distinct().Count() > 1).Should().BeTrue($"{key} can change the verdict");
                }

                foreach (int[] values in Completions.Of(chain))
                {
                    Unsettled[] othersKnown = [.. chain.Select((fact, i) => finding.Missing.Contains(fact.Key) ? fact : fact with { Values = [values[i]] })];
                    Evaluate(othersKnown).Should().BeEquivalentTo(finding, options => options.Including(asked => asked.Verdict).Including(asked => asked.Missing));
                }
            }
        }

        Finding Evaluate(Unsettled[] chain) => Ask(0, c => c.Applies(chain[0].IsOpen ? Fact<BodyKind>.Unknown : (BodyKind)chain[0].Values[0], text)
            ?? c.Known(ValueOf(chain[1]), Other, c => c.Pending(Head), out int one)
            ?? c.Known(ValueOf(chain[2]), Third, c => c.Breached(Head, TestLaw.Practice), out int other)
            ?? Judge(c, one == other ? 1 : 0));

        static Verdict Verdict(int[] values) => values switch
        {
            [2, _, _] => Domain.Findings.Verdict.NotApplicable,
            [_, None, _] => Domain.Findings.Verdict.Pending,
            [_, _, None] => Domain.Findings.Verdict.Breached,
            [_, var one, var other] => Judged(one == other ? 1 : 0),
            _ => throw new InvalidOperationException(),
        };
    }

    /// <summary>
    /// The one place where the order of questions gives a verdict on which completions do not agree: the kind of body answers before an unknown day is asked for, though on a day to come the rule
    /// would be pending. Neither verdict holds anything against anybody, and the question would be of no use to a body to which the rule does not apply.
    /// </summary>
    [Fact]
    public void NotYet_OfAnUnknownDayAndABodyToWhichTheRuleDoesNotApply_LetsTheBodyAnswer()
    {
        Applicability text = new(Word, One, [BodyKind.Department], [BodyKind.School]);
        Finding Evaluate(Fact<LocalDate> day) => Ask(1, c => c.NotYet(day, Other, Word) ?? c.Applies(BodyKind.School, text) ?? c.Known(day, Other, out _) ?? Judge(c, 1));

        Evaluate(Fact<LocalDate>.Unknown).Verdict.Should().Be(Verdict.NotApplicable);
        Evaluate(Day(1)).Verdict.Should().Be(Verdict.NotApplicable);
        Evaluate(Day(2)).Verdict.Should().Be(Verdict.Pending);
    }

    private static readonly CountInterval[] Counts =
        [.. Enumerable.Range(0, 5).SelectMany(min => Enumerable.Range(min, 5 - min).Select(max => CountInterval.Between(min, max)).Append(CountInterval.AtLeast(min)))];

    private static readonly int[] Eighths = [.. Enumerable.Range(0, 13)];

    /// <summary>Bounds at quarters, in or out; between two of them lies an eighth.</summary>
    private static readonly RatioInterval[] Rates =
    [
        .. from low in new[] { 0, 2, 4, 6, 8 }
           from high in new[] { 0, 2, 4, 6, 8, 99 }
           from includesLow in new[] { true, false }
           from includesHigh in new[] { true, false }
           where high > low || (high == low && includesLow && includesHigh)
           select high == 99 ? RatioInterval.From(new(low, 8), includesLow) : new(new(low, 8), includesLow, new(high, 8), includesHigh),
    ];

    private static LocalDate Day(int number) => new LocalDate(2024, 2, 27).PlusDays(number);

    private static Finding Ask(int asOf, Func<Case, Finding> judge) => TestRules.Ask(judge, Day(asOf));

    private static Finding Judge(Case c, int value) => value == 1 ? c.Met(Head, TestLaw.Practice) : c.Breached(Head, TestLaw.Practice);

    private static Verdict Judged(int value) => value == 1 ? Verdict.Met : Verdict.Breached;

    /// <summary>A fact in all its states: unknown, none, and each known value.</summary>
    private static Unsettled[] States(FactKey key, int[] known, int[]? possible = null)
        => [new(key, [None, .. possible ?? known]), .. known.Prepend(None).Select(value => new Unsettled(key, [value]))];

    private static IEnumerable<T[]> Lists<T>(T[] states, int length)
        => Enumerable.Range(0, length).Aggregate<int, IEnumerable<T[]>>([[]], (lists, _) => lists.SelectMany(list => states.Select(state => (T[])[.. list, state])));

    private static IEnumerable<DateSpan> Spans(int last)
        => Enumerable.Range(0, last + 1).SelectMany(first => Enumerable.Range(first, last + 1 - first).Select(end => DateSpan.Through(Day(first), Day(end))).Append(DateSpan.From(Day(first)))).Append(default);

    private static FactState StateOf(Unsettled fact) => fact.IsOpen ? FactState.Unknown : fact.Values[0] == None ? FactState.None : FactState.Known;

    private static Fact<LocalDate> DayOf(Unsettled fact) => StateOf(fact) switch { FactState.Unknown => Fact<LocalDate>.Unknown, FactState.None => Fact<LocalDate>.None, _ => Day(fact.Values[0]) };

    private static Fact<int> ValueOf(Unsettled fact) => StateOf(fact) switch { FactState.Unknown => Fact<int>.Unknown, FactState.None => Fact<int>.None, _ => fact.Values[0] };

    private static int[] ValuesOf(CountInterval counts) => [.. Enumerable.Range(0, 9).Where(count => counts.Contains(count))];

    private static int[] ValuesOf(RatioInterval rates) => [.. Eighths.Where(eighth => rates.Contains(new(eighth, 8)))];
}
