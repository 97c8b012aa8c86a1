using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Decisions;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using NodaTime;
using static LawGov.Domain.Decisions.ProcedureStepKind;

namespace LawGov.Domain.Benchmarks.Decisions;

/// <summary>What a hand-written list of ifs finds of a file of which everything is stated: the same verdicts as the ledger, without reason, basis or question.</summary>
internal static class DecisionIfs
{
    /// <summary>A file of forty steps: eight rounds of comments, two assessments and reviews, meetings by number, other records.</summary>
    public static DecisionFile FortySteps { get; } = new()
    {
        Id = new("学区划分调整"),
        On = new(2025, 5, 20),
        Body = BodyKind.Government,
        Matter = DecisionMatter.PublicPolicy,
        Units = Fact<ValueList<string>>.Of(["区教体局"]),
        IsTechnical = true,
        IsRisky = true,
        TouchesOperators = true,
        TouchesGroup = true,
        TouchesOtherDuties = true,
        IsNotPublic = false,
        IsOfGeneralConcern = true,
        IsExploratory = false,
        MustReport = true,
        StepsComplete = true,
        Steps =
        [
            On(Start, 1, 5),
            On(Drafting, 1, 20),
            .. Enumerable.Range(1, 8).Select(round => On(OpenCall, 1, 20 + round) with { Round = round, Through = StepDay.On(new(2025, 2, 20 + round)) }),
            .. Enumerable.Range(1, 6).Select(round => On(PublicParticipation, 2, round) with { Round = round, Subject = "座谈会" }),
            On(UnitConsultation, 2, 1),
            On(Hearing, 3, 20) with { Papers = new LocalDate(2025, 3, 14), ListPublished = new LocalDate(2025, 3, 10) },
            On(GroupTalk, 3, 22),
            On(ExpertArgument, 5, 25),
            On(RiskAssessment, 3, 25) with { Outcome = StepOutcome.NotControllable },
            On(RiskAssessment, 4, 5) with { Round = 2, Outcome = StepOutcome.Controllable },
            On(FairCompetitionReview, 4, 10) with { Outcome = StepOutcome.Conforms },
            On(LegalityReview, 5, 15) with { Outcome = StepOutcome.Lawful, Papers = new LocalDate(2025, 5, 6), Wanted = new LocalDate(2025, 5, 15) },
            On(CollectiveDiscussion, 5, 20) with { Outcome = StepOutcome.Adopted, HeadSpokeLast = true, DissentRecorded = true, AgainstMajority = false },
            On(PartyReport, 5, 24),
            On(Publication, 5, 28) with { ViewsExplained = false },
            On(Archive, 6, 3),
            On(PostEvaluation, 8, 1) with { ByMainAssessor = true },
            .. Enumerable.Range(1, 11).Select(day => On(Other, 6, day)),
        ],
    };

    public static RuleContext Context { get; } = new() { AsOf = new(2025, 9, 1) };

    public static Verdict[] Judge(DecisionFile file, LocalDate asOf)
    {
        var meeting = First(file, CollectiveDiscussion, asOf);
        var published = First(file, Publication, asOf);
        var next = meeting ?? published;
        var taken = FirstOf(file, OpenCall, asOf);
        foreach (var kind in (ReadOnlySpan<ProcedureStepKind>)[Hearing, GroupTalk, PublicParticipation])
        {
            if (First(file, kind, asOf) is { } day && !(taken <= day)) { taken = day; }
        }

        return
        [
            Held(First(file, Start, asOf), next),
            Held(First(file, Drafting, asOf), next),
            Needed(file.TouchesOtherDuties, First(file, UnitConsultation, asOf), next),
            Calls(file, asOf),
            Hearings(file, asOf),
            Needed(file.TouchesGroup, First(file, GroupTalk, asOf), next),
            Needed(!file.IsNotPublic.ValueOr(false), taken, next),
            Needed(file.IsTechnical, First(file, ExpertArgument, asOf), next),
            Needed(file.IsRisky, First(file, RiskAssessment, asOf, StepOutcome.Controllable), next),
            Needed(file.TouchesOperators, First(file, FairCompetitionReview, asOf, StepOutcome.Conforms), published),
            Reviewed(file, First(file, LegalityReview, asOf, StepOutcome.Lawful), next, asOf),
            Decided(file, First(file, CollectiveDiscussion, asOf, StepOutcome.Adopted), published, asOf),
            Needed(file.MustReport, First(file, PartyReport, asOf), published),
            Published(file, published, asOf),
            Held(First(file, Archive, asOf), null),
            Evaluated(file, asOf),
        ];
    }

    private static Verdict Held(LocalDate? day, LocalDate? next)
        => day is null ? next is null ? Verdict.Pending : Verdict.Breached : next is null || day <= next ? Verdict.Met : Verdict.Breached;

    private static Verdict Needed(Fact<bool> isNeeded, LocalDate? day, LocalDate? next)
    {
        var held = Held(day, next);
        return held != Verdict.Met && !isNeeded.ValueOr(false) ? Verdict.NotApplicable : held;
    }

    private static Verdict Calls(DecisionFile file, LocalDate asOf)
    {
        bool any = false;
        foreach (var step in file.Steps)
        {
            if (step.Kind != OpenCall || !(step.On.Day <= asOf)) { continue; }

            any = true;
            bool isExcused = step.Reason.State == FactState.Known && step.IsReasonInCall.ValueOr(false);
            if (!isExcused && Period.DaysBetween(step.On.Day!.Value, step.Through.Day!.Value) < 29) { return Verdict.Breached; }
        }

        return any ? Verdict.Met : Verdict.NotApplicable;
    }

    private static Verdict Hearings(DecisionFile file, LocalDate asOf)
    {
        bool any = false;
        foreach (var step in file.Steps)
        {
            if (step.Kind != Hearing || !(step.On.Day <= asOf)) { continue; }

            any = true;
            var day = step.On.Day!.Value;
            if (!step.Papers.Known(out var papers) || papers > day.PlusDays(-7) || !step.ListPublished.Known(out var list) || list > day) { return Verdict.Breached; }
        }

        return any ? Verdict.Met : Verdict.NotApplicable;
    }

    private static Verdict Reviewed(DecisionFile file, LocalDate? day, LocalDate? next, LocalDate asOf)
    {
        var held = Held(day, next);
        if (held != Verdict.Met) { return held; }

        foreach (var step in file.Steps)
        {
            if (step.Kind == LegalityReview && step.On.Day <= asOf && step.Papers.Known(out var papers) && step.Wanted.Known(out var wanted)
                && WorkCalendar.StateCouncil.CountWorkdays(papers, wanted) < 7)
            {
                return Verdict.Breached;
            }
        }

        return Verdict.Met;
    }

    private static Verdict Decided(DecisionFile file, LocalDate? day, LocalDate? next, LocalDate asOf)
    {
        var held = Held(day, next);
        if (held != Verdict.Met) { return held; }

        foreach (var step in file.Steps)
        {
            if (step.Kind != CollectiveDiscussion || !(step.On.Day <= asOf)) { continue; }

            if (!step.HeadSpokeLast.ValueOr(false) || !step.DissentRecorded.ValueOr(true) || (step.AgainstMajority.ValueOr(false) && step.Reason.State != FactState.Known)) { return Verdict.Breached; }
        }

        return Verdict.Met;
    }

    private static Verdict Published(DecisionFile file, LocalDate? published, LocalDate asOf)
    {
        if (published is null) { return file.IsNotPublic.ValueOr(false) ? Verdict.NotApplicable : Verdict.Pending; }

        if (file.IsOfGeneralConcern.ValueOr(false) || file.IsTechnical.ValueOr(false))
        {
            foreach (var step in file.Steps)
            {
                if (step.Kind == Publication && step.On.Day <= asOf && !step.ViewsExplained.ValueOr(false)) { return Verdict.Breached; }
            }
        }

        return Verdict.Met;
    }

    private static Verdict Evaluated(DecisionFile file, LocalDate asOf)
    {
        bool any = false;
        foreach (var step in file.Steps)
        {
            if (step.Kind != PostEvaluation || !(step.On.Day <= asOf)) { continue; }

            any = true;
            if (step.ByMainAssessor.ValueOr(false)) { return Verdict.Breached; }
        }

        return any ? Verdict.Met : Verdict.NotApplicable;
    }

    private static LocalDate? First(DecisionFile file, ProcedureStepKind kind, LocalDate asOf, StepOutcome outcome = StepOutcome.Other)
    {
        LocalDate? first = null;
        foreach (var step in file.Steps)
        {
            if (step.Kind == kind && step.On.Day <= asOf && !(first <= step.On.Day) && (outcome == StepOutcome.Other || step.Outcome.Equals(outcome))) { first = step.On.Day; }
        }

        return first;
    }

    private static LocalDate? FirstOf(DecisionFile file, ProcedureStepKind kind, LocalDate asOf)
    {
        LocalDate? first = null;
        foreach (var step in file.Steps)
        {
            if (step.Kind == kind && step.Through.Day <= asOf && !(first <= step.Through.Day)) { first = step.Through.Day; }
        }

        return first;
    }

    private static ProcedureStep On(ProcedureStepKind kind, int month, int day) => new(kind) { On = StepDay.On(new(2025, month, day)) };
}
