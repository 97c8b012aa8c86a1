using FluentAssertions;
using LawGov.Domain.Benchmarks.Enforcement;
using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Enforcement;
using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Enforcement;

public class PenaltyLedgerTests
{
    private static readonly RuleContext Later = new() { AsOf = new(2026, 7, 31) };

    internal static readonly PenaltyCase InOrder = new()
    {
        Id = new("案1"),
        Body = BodyKind.Department,
        Procedure = PenaltyProcedure.Ordinary,
        Penalties = PenaltyKinds.Fine,
        Fine = Money.Yuan(30_000),
        LargeAmount = new OwnRule<Money>(Money.Yuan(20_000), Basis.Local(new("听证规定", "rules on hearings"))),
        HearingOtherwise = false,
        Filed = new LocalDate(2026, 3, 2),
        DecisionLimit = Fact<OwnRule<TimeLimit>>.None,
        Suspensions = Fact<ValueList<Suspension>>.None,
        Investigated = new LocalDate(2026, 3, 3),
        Officers = Fact<ValueList<CaseOfficer>>.Of([new(new("甲"), DateSpan.From(new(2024, 1, 1))), new(new("乙"), DateSpan.From(new(2024, 1, 1)))]),
        Shown = true,
        Noticed = new LocalDate(2026, 3, 16),
        NoticeLacks = Fact<string>.None,
        Answered = new LocalDate(2026, 3, 17),
        Considered = true,
        Heavier = false,
        HearingAsked = new LocalDate(2026, 3, 18),
        HearingWaived = false,
        HearingNotified = new LocalDate(2026, 3, 19),
        HearingHeld = new LocalDate(2026, 4, 9),
        HostInvolved = false,
        HearingRecorded = true,
        Classes = CaseClasses.HeardInterest | CaseClasses.ComplexOrGrave,
        Reviewed = new LocalDate(2026, 4, 13),
        ReviewPassed = true,
        Discussed = new LocalDate(2026, 4, 14),
        Decided = new LocalDate(2026, 4, 15),
        Present = false,
        Served = new LocalDate(2026, 4, 20),
        Paid = new LocalDate(2026, 5, 5),
        DeferredTo = Fact<LocalDate>.None,
        CashCollected = false,
        Publishable = true,
        Published = new LocalDate(2026, 4, 24),
        Archived = new LocalDate(2026, 6, 1),
    };

    [Fact]
    public void Of_ACaseInOrder_HasEveryStepDone()
    {
        var ledger = PenaltyLedger.Of(InOrder, Later);

        ledger.Entries.Select(entry => entry.Step).Should().Equal(Enum.GetValues<PenaltyStepKind>());
        ledger.Entries.Where(entry => entry.State != StepState.Done).Should().BeEmpty(ledger.ToString());
        ledger.Entries.Where(entry => entry.Bases.IsEmpty).Should().BeEmpty();
        ledger.CanProceedTo(PenaltyStepKind.Archive).Should().Be(Verdict.Met);
        ledger[PenaltyStepKind.Decision].Deadline!.Due.Should().Be(new LocalDate(2026, 5, 31));
    }

    [Fact]
    public void Blockers_OfADecision_AreAllThatIsWrongBeforeItEachWithWhatClearsIt()
    {
        var facts = InOrder with { Decided = Fact<LocalDate>.None, Officers = Fact<ValueList<CaseOfficer>>.Of([new(new("甲"), DateSpan.From(new(2024, 1, 1)))]), Discussed = Fact<LocalDate>.None, ReviewPassed = Fact<bool>.Unknown };
        var ledger = PenaltyLedger.Of(facts, new RuleContext { AsOf = new(2026, 4, 14) });

        var blockers = ledger.Blockers(PenaltyStepKind.Decision);
        blockers.Select(entry => (entry.Step, entry.State)).Should().Equal(
            (PenaltyStepKind.Investigation, StepState.Defective), (PenaltyStepKind.LegalityReview, StepState.Undetermined), (PenaltyStepKind.Discussion, StepState.Pending));
        blockers[0].Remedy!.English.Should().Be("investigate again with two certified officers");
        blockers[1].Missing.Should().Equal(EnforcementKeys.ReviewPassed);
        ledger.CanProceedTo(PenaltyStepKind.Decision).Should().Be(Verdict.Breached);
        ledger.CanProceedTo(PenaltyStepKind.Investigation).Should().Be(Verdict.Met);
        ledger[PenaltyStepKind.Decision].Deadline!.Due.Should().Be(new LocalDate(2026, 5, 31), "a step that is pending says by when");
    }

    [Fact]
    public void CanProceedTo_WithWhatIsNotStated_IsUndetermined()
        => PenaltyLedger.Of(InOrder with { Classes = Fact<CaseClasses>.Unknown, Decided = Fact<LocalDate>.None }, new RuleContext { AsOf = new(2026, 4, 15) }).CanProceedTo(PenaltyStepKind.Decision).Should().Be(Verdict.Undetermined);

    [Fact]
    public void Of_ACaseOfWhichNothingIsStated_AsksForTheBodyAlone()
        => PenaltyLedger.Of(new() { Id = new("案") }, Later).Entries.Should().OnlyContain(entry => entry.State == StepState.Undetermined && entry.Missing.Count == 1 && entry.Missing[0] == EnforcementKeys.Body);

    [Fact]
    public void Of_StepsInTheFuture_AreNotDoneYet()
    {
        var ledger = PenaltyLedger.Of(InOrder, new RuleContext { AsOf = new(2026, 3, 1) });
        ledger.Entries.Where(entry => entry.State is not (StepState.Pending or StepState.Done)).Should().BeEmpty(ledger.ToString());
    }

    [Fact]
    public void Of_AHearingWithoutItsFacts_AsksForThem()
        => PenaltyLedger.Of(InOrder with { HearingNotified = Fact<LocalDate>.Unknown, HostInvolved = Fact<bool>.Unknown, HearingRecorded = Fact<bool>.Unknown }, Later)[PenaltyStepKind.Hearing].Missing
            .Should().BeEquivalentTo([EnforcementKeys.HearingNotified, EnforcementKeys.HostInvolved, EnforcementKeys.HearingRecorded]);

    [Fact]
    public void Of_AnUnannouncedHoliday_SaysWhichNoticeWouldSettleIt()
    {
        var facts = InOrder with { Noticed = new LocalDate(2027, 1, 29), HearingAsked = Fact<LocalDate>.None, HearingWaived = false, Decided = Fact<LocalDate>.None };
        var entry = PenaltyLedger.Of(facts, new RuleContext { AsOf = new(2027, 2, 5) })[PenaltyStepKind.Hearing];

        entry.State.Should().Be(StepState.Undetermined);
        entry.Missing.Should().Equal(CalendarKeys.NoticeOf(2027));
        entry.Certainty.Should().Be(Certainty.Projected);
    }

    [Fact]
    public void Of_DaysThatCannotBeTrue_AreNeverDone()
    {
        var early = InOrder.Decided.ValueOr(default).PlusDays(-1);
        Undetermined(InOrder with { Served = early }, PenaltyStepKind.Service, PenaltyStepKind.Payment);
        Undetermined(InOrder with { Paid = early }, PenaltyStepKind.Payment);
        Undetermined(InOrder with { Published = early }, PenaltyStepKind.Publication);
        Undetermined(InOrder with { HearingHeld = new LocalDate(2026, 3, 17) }, PenaltyStepKind.Hearing);
        Undetermined(InOrder with { Acted = new LocalDate(2026, 3, 3) }, PenaltyStepKind.Filing, PenaltyStepKind.Decision);
        Undetermined(InOrder with { Discovered = new LocalDate(2026, 3, 3) }, PenaltyStepKind.Filing, PenaltyStepKind.Decision);
        Undetermined(InOrder with { Procedure = PenaltyProcedure.Summary, Acted = InOrder.Published }, [.. Enum.GetValues<PenaltyStepKind>().Where(step => step is PenaltyStepKind.Investigation or PenaltyStepKind.Notice or PenaltyStepKind.Statement or PenaltyStepKind.Decision or PenaltyStepKind.Service or PenaltyStepKind.Payment or PenaltyStepKind.Publication)]);

        static void Undetermined(PenaltyCase facts, params PenaltyStepKind[] steps)
            => PenaltyLedger.Of(facts, Later).Entries.Where(entry => entry.State == StepState.Undetermined).Select(entry => entry.Step).Should().Equal(steps);
    }

    /// <summary>The calendar knows 2001–2100; facts may lie anywhere.</summary>
    [Theory]
    [InlineData("0001-06-01")]
    [InlineData("1996-10-01")]
    [InlineData("2000-11-01")]
    [InlineData("2021-07-15")]
    [InlineData("2096-01-01")]
    [InlineData("2100-11-01")]
    [InlineData("2101-02-01")]
    [InlineData("9999-08-01")]
    public void Of_DaysOutsideTheCalendar_IsAnAnswer(string day)
    {
        int days = Period.DaysBetween(InOrder.Filed.ValueOr(default), Days.Day(day));
        var facts = PenaltyDays.Shift(InOrder with { Acted = InOrder.Filed, Ended = Fact<LocalDate>.None, Discovered = InOrder.Filed, LateFeeCharged = Money.Yuan(1), Changed = InOrder.Published }, days);
        foreach (var asOf in new[] { Later.AsOf.PlusDays(days), LocalDate.MaxIsoValue })
        {
            foreach (var each in new[] { facts, facts with { Decided = Fact<LocalDate>.None }, facts with { Paid = Fact<LocalDate>.None, Remedies = Fact<ValueList<DateSpan>>.Of([DateSpan.From(LocalDate.MaxIsoValue.PlusDays(-9))]) } })
            {
                var context = new RuleContext { AsOf = asOf };
                PenaltyLedger.Of(each, context).Entries.Count.Should().Be(13);
                EnforcementRules.All.OfType<Rule<PenaltyCase>>().Select(rule => rule.Evaluate(each, context)).Should().NotContainNulls();
            }
        }
    }

    [Fact]
    public void Of_NothingAtAll_IsRefusedByName()
    {
        Refuse.Null(() => PenaltyLedger.Of(null!, Later), "facts");
        Refuse.Null(() => PenaltyLedger.Of(InOrder, null!), "context");
        FluentActions.Invoking(() => PenaltyLedger.Of(InOrder with { Id = default }, Later)).Should().Throw<ArgumentException>().WithParameterName("facts");
    }

    [Fact]
    public void ToText_OfALedger_SaysEachStepInBothLanguages()
    {
        var ledger = PenaltyLedger.Of(InOrder, Later);
        ledger.ToText(Language.Chinese).Split('\n')[0].Should().Be("立案：已完成；2026年3月2日立案");
        ledger.ToText(Language.English).Split('\n')[8].Should().Be("decision: done; filed on 2026-03-02, limit 90 days, due 2026-05-31; decided on 2026-04-15, in time");
    }

    /// <summary>The oracle is the list of ifs of the benchmark, written without looking at the rules.</summary>
    [Fact]
    public void States_OfRandomCases_AreThoseOfAListOfIfs()
    {
        for (int number = 0; number < 10_000; number++)
        {
            var (facts, asOf) = PlainPenalty.Case(number);
            var ledger = PenaltyLedger.Of(facts, new RuleContext { AsOf = asOf });
            ledger.Entries.Select(entry => entry.State).Should().Equal(PlainPenalty.StatesOf(facts, asOf), $"of case {number} on {asOf}: {ledger}");
        }
    }

    /// <summary>No needless undetermined, no useless question: with facts taken away a step stands as all completions agree, else undetermined, and each fact that it names can change it.</summary>
    [Fact]
    public void States_WithFactsTakenAway_AreWhatAllCompletionsAgreeOn()
    {
        var wrong = new List<string>();
        for (int number = 0; number < 3_000; number++)
        {
            var (full, asOf) = PlainPenalty.Case(number);
            int[] taken = [.. Enumerable.Range(0, 3).Select(place => ((number * 31) + (place * 17) + (number / 7)) % Open.Length).Distinct()];
            var known = taken.Aggregate(full, (facts, fact) => Open[fact].Take(facts));
            var completed = Completed(known, taken).Select(facts => PlainPenalty.StatesOf(facts, asOf)).ToList();
            foreach (var entry in PenaltyLedger.Of(known, new RuleContext { AsOf = asOf }).Entries)
            {
                var verdicts = completed.Select(states => VerdictOf(states[(int)entry.Step])).Distinct().ToList();
                string because = $"case {number} on {asOf} without {string.Join(", ", taken.Select(fact => Open[fact].Key))}: {entry}";
                if (verdicts.Count == 1 && entry.Verdict != verdicts[0]) { wrong.Add($"needless or wrong, {verdicts[0]} expected: {because}"); }

                if (verdicts.Count > 1 && entry.Verdict != Verdict.Undetermined) { wrong.Add($"not settled, {string.Join(", ", verdicts)}: {because}"); }

                foreach (var key in entry.Missing.Where(key => Array.Exists(taken, fact => Open[fact].Key == key)))
                {
                    int fact = taken.Single(each => Open[each].Key == key);
                    bool canChange = Completed(known, [.. taken.Where(each => each != fact)]).Any(others => Open[fact].Possible(others)
                        .Select(facts => VerdictOf(PlainPenalty.StatesOf(facts, asOf)[(int)entry.Step])).Distinct().Count() > 1);
                    if (!canChange) { wrong.Add($"useless question {key}: {because}"); }
                }
            }
        }

        if (wrong.Count > 0) { Assert.Fail(string.Join("\n", wrong)); }

        static Verdict VerdictOf(StepState state) => state switch
        {
            StepState.Undetermined => Verdict.Undetermined,
            StepState.NotRequired => Verdict.NotApplicable,
            StepState.Pending => Verdict.Pending,
            StepState.Done => Verdict.Met,
            _ => Verdict.Breached,
        };
    }

    private static IEnumerable<PenaltyCase> Completed(PenaltyCase known, int[] taken)
        => taken.Aggregate<int, IEnumerable<PenaltyCase>>([known], (made, fact) => made.SelectMany(facts => Open[fact].Possible(facts)));

    /// <summary>The facts that are taken away, each with the values that it may turn out to have; what selects law and procedure stays.</summary>
    private static readonly OpenFact[] Open =
    [
        Day(EnforcementKeys.Filed, facts => facts.Filed, (facts, value) => facts with { Filed = value }),
        Day(EnforcementKeys.Investigated, facts => facts.Investigated, (facts, value) => facts with { Investigated = value }),
        Flag(EnforcementKeys.Shown, (facts, value) => facts with { Shown = value }),
        Day(EnforcementKeys.Noticed, facts => facts.Noticed, (facts, value) => facts with { Noticed = value }),
        new(EnforcementKeys.NoticeLacks, facts => facts with { NoticeLacks = Fact<string>.Unknown }, facts => [facts with { NoticeLacks = "依据" }, facts with { NoticeLacks = Fact<string>.None }]),
        Day(EnforcementKeys.Answered, facts => facts.Answered, (facts, value) => facts with { Answered = value }),
        Flag(EnforcementKeys.Considered, (facts, value) => facts with { Considered = value }),
        Flag(EnforcementKeys.Heavier, (facts, value) => facts with { Heavier = value }),
        new(EnforcementKeys.Fine, facts => facts with { Fine = Fact<Money>.Unknown }, facts => [facts with { Fine = Money.Yuan(1) }, facts with { Fine = Money.Yuan(20_000) }]),
        new(EnforcementKeys.Confiscated, facts => facts with { Confiscated = Fact<Money>.Unknown }, facts => [facts with { Confiscated = Money.Yuan(1) }, facts with { Confiscated = Money.Yuan(20_000) }]),
        Flag(EnforcementKeys.HearingOtherwise, (facts, value) => facts with { HearingOtherwise = value }),
        Day(EnforcementKeys.HearingAsked, facts => facts.HearingAsked, (facts, value) => facts with { HearingAsked = value }),
        Flag(EnforcementKeys.HearingWaived, (facts, value) => facts with { HearingWaived = value }),
        Day(EnforcementKeys.HearingHeld, facts => facts.HearingHeld, (facts, value) => facts with { HearingHeld = value }),
        Day(EnforcementKeys.HearingNotified, facts => facts.HearingNotified, (facts, value) => facts with { HearingNotified = value }),
        Flag(EnforcementKeys.HostInvolved, (facts, value) => facts with { HostInvolved = value }),
        Flag(EnforcementKeys.HearingRecorded, (facts, value) => facts with { HearingRecorded = value }),
        Day(EnforcementKeys.Reviewed, facts => facts.Reviewed, (facts, value) => facts with { Reviewed = value }),
        Flag(EnforcementKeys.ReviewPassed, (facts, value) => facts with { ReviewPassed = value }),
        Day(EnforcementKeys.Discussed, facts => facts.Discussed, (facts, value) => facts with { Discussed = value }),
        Flag(EnforcementKeys.Present, (facts, value) => facts with { Present = value }),
        Day(EnforcementKeys.Served, facts => facts.Served, (facts, value) => facts with { Served = value }),
        Day(EnforcementKeys.Paid, facts => facts.Paid, (facts, value) => facts with { Paid = value }),
        Flag(EnforcementKeys.CashCollected, (facts, value) => facts with { CashCollected = value }),
        Flag(EnforcementKeys.Publishable, (facts, value) => facts with { Publishable = value }),
        Day(EnforcementKeys.Published, facts => facts.Published, (facts, value) => facts with { Published = value }),
        Day(EnforcementKeys.DeferredTo, facts => facts.DeferredTo, (facts, value) => facts with { DeferredTo = value }),
        new(
            EnforcementKeys.LargeAmount,
            facts => facts with { LargeAmount = Fact<OwnRule<Money>>.Unknown },
            facts => new[] { 1, 20_000, 40_001 }.Select(yuan => facts with { LargeAmount = new OwnRule<Money>(Money.Yuan(yuan), Basis.Local(new("听证规定", "rules on hearings"))) })),
        new(
            EnforcementKeys.Suspensions,
            facts => facts with { Suspensions = Fact<ValueList<Suspension>>.Unknown },
            facts =>
            [
                facts with { Suspensions = Fact<ValueList<Suspension>>.None },
                .. new[] { 1, 30, 300 }.Select(days => facts with { Suspensions = Fact<ValueList<Suspension>>.Of([new(DateSpan.Through(facts.Filed.ValueOr(new(2026, 3, 1)).PlusDays(9), facts.Filed.ValueOr(new(2026, 3, 1)).PlusDays(8 + days)), new("鉴定", "expert opinion"))]) }),
            ]),
        new(
            EnforcementKeys.Officers,
            facts => facts with { Officers = Fact<ValueList<CaseOfficer>>.Unknown },
            facts => [facts with { Officers = Fact<ValueList<CaseOfficer>>.Of([new(new("甲"), DateSpan.From(new(2020, 1, 1))), new(new("乙"), DateSpan.From(new(2020, 1, 1)))]) }, facts with { Officers = Fact<ValueList<CaseOfficer>>.Of([new(new("甲"), Fact<DateSpan>.None)]) }]),
        new(
            EnforcementKeys.Classes,
            facts => facts with { Classes = Fact<CaseClasses>.Unknown },
            facts => [facts with { Classes = Fact<CaseClasses>.None }, facts with { Classes = CaseClasses.PublicInterest }, facts with { Classes = CaseClasses.ComplexOrGrave }]),
        Day(EnforcementKeys.Archived, facts => facts.Archived, (facts, value) => facts with { Archived = value }),
    ];

    private static OpenFact Flag(FactKey key, Func<PenaltyCase, Fact<bool>, PenaltyCase> set)
        => new(key, facts => set(facts, Fact<bool>.Unknown), facts => [set(facts, true), set(facts, false)]);

    /// <summary>None, and days early and late enough for every limit about the case.</summary>
    private static OpenFact Day(FactKey key, Func<PenaltyCase, Fact<LocalDate>> get, Func<PenaltyCase, Fact<LocalDate>, PenaltyCase> set)
        => new(
            key,
            facts => set(facts, Fact<LocalDate>.Unknown),
            facts =>
            {
                LocalDate[] about = facts.Decided.Known(out var decided) ? [decided] : [new(2021, 6, 15), new(2026, 5, 1)];
                return
                [
                    set(facts, Fact<LocalDate>.None),
                    .. about.SelectMany(day => new[] { -200, -60, -50, -30, -14, -1, 0, 1, 8, 15, 40, 400 }.Select(days => set(facts, day.PlusDays(days)))),
                    .. facts.Noticed.Known(out var told) ? new[] { 1, 3, 6, 8, 20 }.Select(days => set(facts, told.PlusDays(days))) : [],
                    .. facts.HearingNotified.Known(out var notified) ? [set(facts, notified)] : Array.Empty<PenaltyCase>(),
                    .. facts.HearingHeld.Known(out var held) ? new[] { -20, -9, -1 }.Select(days => set(facts, held.PlusDays(days))) : [],
                    .. facts.Served.Known(out var served) ? new[] { 1, 15, 16 }.Select(days => set(facts, served.PlusDays(days))) : [],
                ];
            });

    private sealed record OpenFact(FactKey Key, Func<PenaltyCase, PenaltyCase> Take, Func<PenaltyCase, IEnumerable<PenaltyCase>> Values)
    {
        /// <summary>Its values but those that make a day lie before one that cannot come after it.</summary>
        public IEnumerable<PenaltyCase> Possible(PenaltyCase known) => Values(known).Where(facts => Reversed(facts) <= Reversed(known));
    }

    private static int Reversed(PenaltyCase facts)
    {
        (Fact<LocalDate> Earlier, Fact<LocalDate> Later)[] pairs =
            [
                (facts.Filed, facts.Decided), (facts.Filed, facts.HearingHeld), (facts.Filed, facts.Reviewed), (facts.Filed, facts.Discussed), (facts.Noticed, facts.HearingAsked),
                (facts.HearingAsked, facts.HearingNotified), (facts.HearingAsked, facts.HearingHeld), (facts.HearingNotified, facts.HearingHeld), (facts.Decided, facts.Served), (facts.Decided, facts.Paid),
                (facts.Decided, facts.Published),
            ];
        return pairs.Count(pair => pair.Earlier.Known(out var earlier) && pair.Later.Known(out var later) && later < earlier);
    }
}
