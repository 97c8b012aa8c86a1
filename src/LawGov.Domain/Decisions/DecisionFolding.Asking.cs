using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using NodaTime;
using static LawGov.Domain.Decisions.ProcedureStepKind;

namespace LawGov.Domain.Decisions;

/// <content>What would settle a step: the facts each of which can change its verdict.</content>
internal readonly partial struct DecisionFolding
{
    /// <summary>The facts each of which can change the verdict.</summary>
    private ValueList<FactKey> MissingOf(ProcedureStepKind kind, Spread next, bool? isRequired)
    {
        var (atBest, atWorst) = (Counted(kind, true), Counted(kind, false));
        bool ofOutcome = AsksOutcome(kind, atWorst), ofReform = AsksExploratory(kind, atWorst);
        bool ofDay = Crosses(kind, atBest.Low, atBest.High) || Crosses(kind, atWorst.Low, atWorst.High);
        bool isFollowed = IsFollowed(kind);
        bool isOfMeeting = isFollowed && NextKind(kind) == CollectiveDiscussion;
        bool ofMeeting = isOfMeeting && Decides(kind, next, atBest, atWorst);
        bool ofPublication = isOfMeeting
            ? !_meeting.IsSure && Decides(kind, _published, atBest, atWorst)
            : isFollowed && Decides(kind, next, atBest, atWorst);
        return ValueList.OfPresent<FactKey>(
            isRequired is null ? DecisionBases.FindingOf(kind) : null,
            ofDay || ((ofOutcome || ofReform) && DayOfDoubtful(kind, atWorst)) ? DecisionKeys.DayOf(kind) : null,
            ofOutcome ? DecisionKeys.OutcomeOf(kind) : null,
            ofReform ? DecisionKeys.Exploratory : null,
            ofMeeting ? DecisionKeys.DayOf(CollectiveDiscussion) : null,
            ofPublication ? DecisionKeys.DayOf(Publication) : null);
    }

    /// <summary>Whether somewhere between two days of what follows it comes to lie on the other side of the step: of the first that surely
    /// counts, of the first that may, or of one that may beside it. Which of them counts is taken for known, else a doubt of what counts
    /// would look like a doubt of when.</summary>
    private bool Decides(ProcedureStepKind kind, Spread next, Spread atBest, Spread atWorst)
    {
        if (Lies(atBest) || Lies(atWorst)) { return true; }

        if (!CountsByOutcome(kind)) { return false; }

        foreach (var step in file.Steps)
        {
            if (step.Kind == kind && Fits(step) != false && Lies(atWorst.OrEarlier(Done(step)))) { return true; }
        }

        return false;

        bool Lies(Spread step)
            => next.Low < next.High
                && ((step.MayBe && step.Low <= next.High && step.High > next.Low)
                    || (next.MayBe && !next.IsSure && !step.IsSure));
    }

    private bool AsksOutcome(ProcedureStepKind kind, Spread atWorst)
    {
        if (!CountsByOutcome(kind)) { return false; }

        foreach (var step in file.Steps)
        {
            if (step.Kind == kind && Fits(step) != false && Matters(step, atWorst)
                && (!step.Outcome.Known(out var outcome) || outcome == StepOutcome.Other || IsContradicted(step)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether one that was found unlawful may count, or may contradict one that may.</summary>
    private bool AsksExploratory(ProcedureStepKind kind, Spread atWorst)
    {
        if (!file.IsExploratory.IsUnknown) { return false; }

        foreach (var step in file.Steps)
        {
            if (step.Kind != kind || Fits(step) == false || !Matters(step, atWorst)) { continue; }

            if (step.Outcome.Equals(StepOutcome.Unlawful)) { return true; }

            foreach (var other in file.Steps)
            {
                if (Contradicts(other, step) && other.Outcome.Equals(StepOutcome.Unlawful) && Done(other).MayBe) { return true; }
            }
        }

        return false;
    }

    /// <summary>Whether it makes a difference that a step counts.</summary>
    private bool Matters(ProcedureStep step, Spread atWorst) => Crosses(step.Kind, Done(step).Low, atWorst.High);

    /// <summary>Whether somewhere between two days of a step it comes to lie on the other side of what may follow. The meeting and the
    /// publication are asked one by one: between the two may be days on which neither can be.</summary>
    private bool Crosses(ProcedureStepKind kind, LocalDate low, LocalDate high)
    {
        if (low >= high) { return false; }

        bool isOfMeeting = IsFollowed(kind) && NextKind(kind) == CollectiveDiscussion;
        var last = IsFollowed(kind) ? _published : Spread.Not;
        return (isOfMeeting && Lies(_meeting))
            || (!(isOfMeeting && _meeting.IsSure) && (Lies(last) || (!last.IsSure && high == Spread.Never)));

        bool Lies(Spread next) => next.MayBe && next.Low < high && next.High >= low;
    }

    /// <summary>Whether the day of one that may count decides where no other counts, or of one that would contradict it.</summary>
    private bool DayOfDoubtful(ProcedureStepKind kind, Spread atWorst)
    {
        var unlawful = Spread.Not; // one answer lets all of them count, or none
        foreach (var step in file.Steps)
        {
            if (step.Kind == kind && step.Outcome.Equals(StepOutcome.Unlawful)) { unlawful = unlawful.OrEarlier(Done(step)); }
        }

        foreach (var step in file.Steps)
        {
            if (step.Kind != kind || Fits(step) == false) { continue; }

            var alone = atWorst.OrEarlier(step.Outcome.Equals(StepOutcome.Unlawful) ? unlawful : Done(step));
            if (Crosses(kind, alone.Low, alone.High)) { return true; }

            bool isSure = false, mayBe = false; // contradicted whatever is still open; or only where another turns out to be done
            foreach (var other in file.Steps)
            {
                if (!Contradicts(other, step)) { continue; }

                var done = Done(other);
                isSure |= done.IsSure && Fits(other) == false;
                mayBe |= done is { MayBe: true, IsSure: false };
            }

            if (mayBe && !isSure) { return true; }
        }

        return false;
    }
}
