using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Benchmarks.Enforcement;

/// <summary>The steps of a penalty case as somebody would write them down by hand: ifs over what is stated, days counted one by one, no reasons.</summary>
/// <remarks>It takes cases in which every fact is stated, in years that are announced; a test holds it against the ledger.</remarks>
internal static class PlainPenalty
{
    private static readonly LocalDate NewLaw = new(2021, 7, 15);
    private static readonly Basis Rules = Basis.Local(new("听证规定", "rules on hearings"));

    public static StepState[] StatesOf(PenaltyCase facts, LocalDate asOf)
    {
        var decided = Done(facts.Decided);
        var day = decided ?? asOf;
        bool isNew = day >= NewLaw, isSummary = facts.Procedure.ValueOr(PenaltyProcedure.Ordinary) == PenaltyProcedure.Summary;
        var kinds = facts.Penalties.ValueOr(PenaltyKinds.None);
        return
        [
            !isNew || isSummary ? StepState.NotRequired : Done(facts.Filed) is { } opened && opened > decided ? StepState.Undetermined : Before(facts.Filed),
            Investigation(),
            Is(facts.Shown) ? StepState.Done : decided is not null || Done(facts.Investigated) is not null ? StepState.Defective : StepState.Pending,
            kinds == 0 ? StepState.NotRequired : Before(facts.Noticed) is var told && told == StepState.Done && facts.NoticeLacks.State == FactState.Known ? StepState.Defective : told,
            Statement(),
            isSummary || kinds == 0 ? StepState.NotRequired : Hearing(),
            !isNew ? StepState.Undetermined : isSummary || kinds == 0 || !Of(CaseClasses.All & ~CaseClasses.ComplexOrGrave) ? StepState.NotRequired : Review(),
            isSummary || kinds == 0 || !Of(CaseClasses.ComplexOrGrave) ? StepState.NotRequired : AfterFiling(facts.Discussed),
            Decision(),
            Service(),
            Payment(),
            Publication(),
            Done(facts.Archived) is not { } archived ? StepState.Pending : decided is null || archived < decided ? StepState.OutOfOrder : StepState.Done,
        ];

        LocalDate? Done(Fact<LocalDate> fact) => fact.Known(out var on) && on <= asOf ? on : null;

        static bool Is(Fact<bool> fact) => fact.ValueOr(false);

        bool Of(CaseClasses classes) => (facts.Classes.ValueOr(CaseClasses.None) & classes) != 0;

        StepState Before(Fact<LocalDate> fact) => Done(fact) is not { } on ? decided is null ? StepState.Pending : StepState.Missing
            : on > decided ? StepState.OutOfOrder : StepState.Done;

        StepState AfterFiling(Fact<LocalDate> fact) => Before(fact) is var state && state == StepState.Done && Early(fact, facts.Filed) ? StepState.Undetermined : state;

        // One of the two days is wrong.
        static bool Early(Fact<LocalDate> later, Fact<LocalDate> earlier) => later.Known(out var on) && earlier.Known(out var before) && on < before;

        StepState Investigation()
        {
            if (!isNew && isSummary) { return StepState.NotRequired; }

            var state = Before(facts.Investigated);
            if (state != StepState.Done) { return state; }

            var on = Done(facts.Investigated)!.Value;
            int count = facts.Officers.ValueOr(default).Where(officer => officer.Certificate.Known(out var days) && days.Contains(on)).Select(officer => officer.Person).Distinct().Count();
            return count >= 2 ? StepState.Done : StepState.Defective;
        }

        StepState Statement()
        {
            if (kinds == 0) { return StepState.NotRequired; }

            if (Done(facts.Answered) is not { } answered) { return decided is null ? StepState.Pending : StepState.NotRequired; }

            if (answered > decided) { return StepState.NotRequired; }

            if (decided is null) { return Is(facts.Considered) ? StepState.Done : StepState.Pending; }

            return Is(facts.Considered) && !Is(facts.Heavier) ? StepState.Done : StepState.Defective;
        }

        StepState Hearing()
        {
            const PenaltyKinds Always = PenaltyKinds.LicenceRevoked | PenaltyKinds.BusinessStopped;
            const PenaltyKinds Since2021 = PenaltyKinds.GradeLowered | PenaltyKinds.Closed | PenaltyKinds.OccupationBarred;
            var large = facts.LargeAmount.ValueOr(null!).Value;
            bool isDue = (kinds & Always) != 0 || (isNew && (kinds & Since2021) != 0) || Is(facts.HearingOtherwise)
                || (kinds.HasFlag(PenaltyKinds.Fine) && facts.Fine.ValueOr(default) >= large)
                || (isNew && (kinds & (PenaltyKinds.IncomeConfiscated | PenaltyKinds.PropertyConfiscated)) != 0 && facts.Confiscated.ValueOr(default) >= large);
            bool isOpen = !isDue && !isNew && (kinds & (PenaltyKinds.IncomeConfiscated | PenaltyKinds.PropertyConfiscated)) != 0 && facts.Confiscated.ValueOr(default) >= large;
            if (!isDue && !isOpen) { return StepState.NotRequired; }

            return Once() is var state && isOpen && state != StepState.NotRequired ? StepState.Undetermined : state;
        }

        StepState Once()
        {
            var asked = Done(facts.HearingAsked);
            if (asked is null && Is(facts.HearingWaived)) { return StepState.NotRequired; }

            if (asked is not null && Early(facts.HearingAsked, facts.Noticed)) { return StepState.Undetermined; }

            if (Done(facts.Noticed) is { } told)
            {
                var last = told >= NewLaw ? Workdays(told, 5) : told.PlusDays(3);
                if (asked > last) { return StepState.NotRequired; }

                if (asked is null) { return (decided ?? asOf) > last ? StepState.NotRequired : decided is null ? StepState.Pending : StepState.TooShort; }
            }
            else if (asked is null) { return decided is null ? StepState.Pending : StepState.Missing; }

            if (Done(facts.HearingHeld) is not { } held) { return decided is null ? StepState.Pending : StepState.Missing; }

            if (held > decided) { return StepState.OutOfOrder; }

            if (held < asked || Early(facts.HearingNotified, facts.HearingAsked) || Early(facts.HearingHeld, facts.HearingNotified) || Early(facts.HearingHeld, facts.Filed)) { return StepState.Undetermined; }

            var counted = held >= NewLaw ? Workdays(held, -7) : held.PlusDays(-7);
            if (Done(facts.HearingNotified) is not { } notified) { return StepState.Defective; }

            if (notified > counted) { return StepState.TooShort; }

            if (Is(facts.HostInvolved) || !Is(facts.HearingRecorded)) { return StepState.Defective; }

            return notified == counted ? StepState.Undetermined : StepState.Done; // whether the day of the notice counts is not settled
        }

        StepState Review()
        {
            var state = AfterFiling(facts.Reviewed);
            return state == StepState.Undetermined && decided is not null && !Is(facts.ReviewPassed) ? StepState.Defective
                : state == StepState.Done && Is(facts.ReviewPassed) && Of(CaseClasses.HeardInterest) && Done(facts.HearingHeld) > Done(facts.Reviewed) ? StepState.Undetermined
                : state != StepState.Done || Is(facts.ReviewPassed) ? state
                : decided is null ? StepState.Pending : StepState.Defective;
        }

        StepState Decision()
        {
            if (facts.Filed.Known(out var opened) && opened > decided) { return StepState.Undetermined; }

            if (!isNew || isSummary) { return decided is null ? StepState.Pending : StepState.Done; }

            if (Done(facts.Filed) is not { } filed) { return decided is null ? StepState.Pending : StepState.Done; }

            var stops = facts.Suspensions.ValueOr(default);
            LocalDate due = Running(filed, 90, stops), later = filed < NewLaw ? Running(NewLaw.PlusDays(-1), 90, stops) : due;
            var end = decided ?? asOf;
            return end <= due ? decided is null ? StepState.Pending : StepState.Done
                : end <= later ? StepState.Undetermined
                : decided is null ? StepState.Missing : StepState.TooShort;
        }

        StepState Service()
        {
            if (kinds == 0) { return StepState.NotRequired; }

            if (decided is null) { return StepState.Pending; }

            var served = Done(facts.Served);
            if (served < decided) { return StepState.Undetermined; }

            return served is not null && Is(facts.Present) ? StepState.Done : Within(served, isNew ? Workdays(day, 7) : day.PlusDays(7));
        }

        StepState Payment()
        {
            if (!kinds.HasFlag(PenaltyKinds.Fine)) { return StepState.NotRequired; }

            if (decided is null) { return StepState.Pending; }

            if (Is(facts.CashCollected)) { return StepState.Done; }

            if (Done(facts.Served) < decided || Done(facts.Paid) < decided) { return StepState.Undetermined; }

            return Done(facts.Served) is not { } served ? StepState.Pending
                : Within(Done(facts.Paid), LocalDate.Max(served.PlusDays(15), facts.DeferredTo.ValueOr(served)));
        }

        StepState Publication()
        {
            if (day < new LocalDate(2018, 12, 1)) { return StepState.NotRequired; }

            if (day < new LocalDate(2019, 1, 1)) { return StepState.Undetermined; }

            return decided is null ? StepState.Pending
                : !Is(facts.Publishable) ? StepState.NotRequired
                : Done(facts.Published) < decided ? StepState.Undetermined
                : Done(facts.Published) is null && Done(facts.Changed) <= Workdays(day, kinds == 0 ? 20 : 7) ? StepState.NotRequired
                : Within(Done(facts.Published), Workdays(day, kinds == 0 ? 20 : 7));
        }

        StepState Within(LocalDate? done, LocalDate last)
            => (done ?? asOf) <= last ? done is null ? StepState.Pending : StepState.Done : done is null ? StepState.Missing : StepState.TooShort;
    }

    /// <summary>A case in which everything is stated, by its number; about the change of law, or in the spring of 2026.</summary>
    public static (PenaltyCase Facts, LocalDate AsOf) Case(int number)
    {
        var random = new Random(number);
        LocalDate first = Next(2) == 0 ? new(2021, 4, 1) : new(2026, 2, 24);
        var filed = first.PlusDays(Next(30));
        bool isLate = Next(3) == 0;
        var facts = new PenaltyCase
        {
            Id = new($"案{number}"),
            Body = BodyKind.Department,
            Procedure = Next(5) == 0 ? PenaltyProcedure.Summary : PenaltyProcedure.Ordinary,
            Penalties = Next(8) == 0 ? Fact<PenaltyKinds>.None : (PenaltyKinds)(1 << Next(14)) | (Next(2) == 0 ? PenaltyKinds.Fine : PenaltyKinds.Warning),
            Fine = Money.Yuan(Next(40_000)),
            Confiscated = Money.Yuan(Next(40_000)),
            LargeAmount = new OwnRule<Money>(Money.Yuan(20_000), Rules),
            HearingOtherwise = Next(6) == 0,
            Filed = Maybe(filed),
            DecisionLimit = Fact<OwnRule<TimeLimit>>.None,
            Suspensions = Next(4) == 0 ? Fact<ValueList<Suspension>>.Of([new(DateSpan.Through(filed.PlusDays(10), filed.PlusDays(10 + Next(30))), new("鉴定", "expert opinion"))]) : Fact<ValueList<Suspension>>.None,
            Investigated = Maybe(filed.PlusDays(5)),
            Officers = Fact<ValueList<CaseOfficer>>.Of([Officer("甲", 0), Officer("乙", Next(12)), Officer(Next(2) == 0 ? "甲" : "丙", 0)]),
            Shown = Next(5) > 0,
            Noticed = Maybe(filed.PlusDays(20 + Next(10))),
            NoticeLacks = Next(5) == 0 ? "处罚依据" : Fact<string>.None,
            Answered = Maybe(filed.PlusDays(25 + Next(70))),
            Considered = Next(4) > 0,
            Heavier = Next(6) == 0,
            HearingAsked = Maybe(filed.PlusDays(22 + Next(14))),
            HearingWaived = Next(4) == 0,
            HearingNotified = Maybe(filed.PlusDays(35 + Next(15))),
            HearingHeld = Maybe(filed.PlusDays(48 + Next(15))),
            HostInvolved = Next(6) == 0,
            HearingRecorded = Next(6) > 0,
            Classes = Next(3) == 0 ? Fact<CaseClasses>.None : (CaseClasses)(1 << Next(5)),
            Reviewed = Maybe(filed.PlusDays(60 + Next(20))),
            ReviewPassed = Next(5) > 0,
            Discussed = Maybe(filed.PlusDays(62 + Next(20))),
            Decided = Next(6) == 0 ? Fact<LocalDate>.None : filed.PlusDays(isLate ? 85 + Next(50) : 65 + Next(30)),
            Present = Next(4) == 0,
            Served = Maybe(filed.PlusDays(90 + Next(20))),
            Paid = Maybe(filed.PlusDays(100 + Next(30))),
            DeferredTo = Next(5) == 0 ? filed.PlusDays(125) : Fact<LocalDate>.None,
            CashCollected = Next(8) == 0,
            Publishable = Next(4) > 0,
            Published = Maybe(filed.PlusDays(90 + Next(30))),
            Changed = Fact<LocalDate>.None,
            Archived = Maybe(filed.PlusDays(80 + Next(80))),
        };
        return (facts, filed.PlusDays(60 + Next(120)));

        int Next(int below) => random.Next(below);

        Fact<LocalDate> Maybe(LocalDate on) => Next(6) == 0 ? Fact<LocalDate>.None : on;

        CaseOfficer Officer(string name, int days) => new(new(name), Next(8) == 0 ? Fact<DateSpan>.None : DateSpan.From(first.PlusDays(days - 1)));
    }

    /// <summary>The day on which so many working days have passed, forward or back.</summary>
    private static LocalDate Workdays(LocalDate day, int count)
    {
        for (int left = Math.Abs(count), step = Math.Sign(count); left > 0;)
        {
            day = day.PlusDays(step);
            left -= WorkCalendar.StateCouncil.IsWorkday(day) ? 1 : 0;
        }

        return day;
    }

    private static LocalDate Running(LocalDate day, int count, ValueList<Suspension> stops)
    {
        while (count > 0)
        {
            day = day.PlusDays(1);
            bool isStopped = false;
            foreach (var stop in stops) { isStopped |= stop.Span.Contains(day); }

            count -= isStopped ? 0 : 1;
        }

        return day;
    }
}
