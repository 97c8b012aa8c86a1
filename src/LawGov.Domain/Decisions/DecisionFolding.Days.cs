using NodaTime;
using static LawGov.Domain.Decisions.ProcedureStepKind;

namespace LawGov.Domain.Decisions;

/// <content>When a step that counts was done, and what has to come after it.</content>
internal readonly partial struct DecisionFolding
{
    /// <summary>The first of a kind that counts. An outcome that is not stated, or that two of one round contradict, may count or not: as
    /// <paramref name="doubtful"/> says, or where null either.</summary>
    private Spread Counted(ProcedureStepKind kind, bool? doubtful)
    {
        if (kind == PublicParticipation)
        {
            return Days(OpenCall).OrEarlier(Days(Hearing)).OrEarlier(Days(GroupTalk)).OrEarlier(Days(PublicParticipation));
        }

        if (!CountsByOutcome(kind)) { return Days(kind); }

        var found = Spread.Not;
        bool isListed = false;
        foreach (var step in file.Steps)
        {
            if (step.Kind != kind) { continue; }

            isListed = true;
            var fits = Fits(step);
            if (fits == true && IsContradicted(step)) { fits = null; }

            var done = Done(step);
            found = (fits ?? doubtful) switch
            {
                true => found.OrEarlier(done),
                null => found.OrEarlier(new(done.Low, Spread.Never)),
                _ => found,
            };
        }

        return isListed || IsComplete ? found : Spread.Open;
    }

    /// <summary>The first of a kind, whatever came of it.</summary>
    private Spread Days(ProcedureStepKind kind) => DaysOf(file, kind, AsOf);

    private static Spread DaysOf(DecisionFile file, ProcedureStepKind kind, LocalDate asOf)
    {
        var found = Spread.Not;
        bool isListed = false;
        foreach (var step in file.Steps)
        {
            if (step.Kind != kind) { continue; }

            isListed = true;
            found = found.OrEarlier(DoneOf(step, asOf));
        }

        return isListed || file.StepsComplete.ValueOr(false) ? found : Spread.Open;
    }

    private Spread Done(ProcedureStep step) => DoneOf(step, AsOf);

    /// <summary>When a step was done; a period is done when it is over, and a call whose end is not stated may be running.</summary>
    private static Spread DoneOf(ProcedureStep step, LocalDate asOf)
    {
        var start = step.On.Within(asOf);
        if (step.Through.Kind == StepDayKind.Unstated)
        {
            return step.Kind == OpenCall && step.On.Kind != StepDayKind.Unstated ? new(start.Low, Spread.Never) : start;
        }

        if (!start.MayBe) { return start; }

        var end = step.Through.Within(asOf);
        return step.On.Kind == StepDayKind.Unstated ? end
            : end.IsSure && start.Low > end.High ? Spread.Open // it ends before it starts: neither day is taken
            : new(LocalDate.Max(start.Low, end.Low), start.IsSure ? end.High : Spread.Never);
    }

    /// <summary>What has to come after a step: the meeting where there may be one; where there is none, the publication.</summary>
    private Spread Follower(ProcedureStepKind kind)
    {
        switch (kind)
        {
            case var last when !IsFollowed(last): return Spread.Not;
            case FairCompetitionReview or CollectiveDiscussion or PartyReport: return _published;
        }

        return _meeting.IsSure ? _meeting
            : !_meeting.MayBe ? _published
            : new(LocalDate.Min(_meeting.Low, _published.Low), _published.IsSure ? AsOf : Spread.Never);
    }

    private static bool IsFollowed(ProcedureStepKind kind) => kind is not (Publication or Archive or PostEvaluation);
}
