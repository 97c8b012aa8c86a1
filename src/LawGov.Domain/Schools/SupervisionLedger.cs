using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Schools.Rules;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Schools;

/// <summary>Reckons the steps of a special or comprehensive supervision.</summary>
/// <remarks>A step before which a later one was done is out of order or missing; one on the same day is in order. Nothing but the period
/// in the opinion letter has a number of days.</remarks>
internal static class SupervisionLedger
{
    private static readonly MessageTemplate TeamOf = new("督导小组{count}名督学，规定不少于{least}名", "{count} inspectors; at least {least} required");
    private static readonly MessageTemplate DoneOn = new("{day}{step}", "{step} on {day}");
    private static readonly MessageTemplate TooLate = new(
        "{day}{step}，{earlierDay}已{earlier}", "{step} on {day}, {earlier} on {earlierDay} already");
    private static readonly MessageTemplate Skipped = new("没有{step}，{day}已{later}", "no {step}, {later} on {day} already");
    private static readonly MessageTemplate Overdue = new("整改期限至{by}，{what}", "correction by {by}; {what}");
    private static readonly MessageTemplate CorrectedOn = new("{day}报告整改情况，逾期", "reported on {day}, late");
    private static readonly MessageTemplate NotCorrected = new("截至{asOf}尚未报告整改情况，逾期", "not reported by {asOf}, late");
    private static readonly MessageTemplate WithoutPeriod = new(
        "督导意见书没有整改期限，{day}已{what}", "the opinion letter sets no period for correction, {what} on {day} already");
    private static readonly MessageTemplate NotStated = new("未载明{what}", "not stated: {what}");
    private static readonly MessageTemplate NotYet = new("截至{asOf}尚未{step}", "no {step} by {asOf}");
    private static readonly Message Ordered = new MessageTemplate(
        "依上级部署不预先通知", "ordered from above that no notice be given").With();
    private static readonly Message NoDefence = new MessageTemplate("被督导单位没有申辩", "the body did not defend itself").With();

    internal static Ledger<SupervisionStep> Of(SupervisionFacts facts, RuleContext context)
    {
        var law = context.Law.On(SchoolLaw.SupervisionTeam, facts.On);
        int least = law.InForce(out int required, out _) ? required : SchoolLaw.SupervisionTeam.Values[0].Value;
        var days = Days(facts);
        return new([Team(facts, least), .. days.Select(step => Entry(facts, context.AsOf, days, step))]);
    }

    /// <summary>The steps that have a day, in order.</summary>
    internal static Dated[] Days(SupervisionFacts facts) =>
    [
        new(SupervisionStep.Notice, facts.Noticed, SchoolKeys.Noticed, 17),
        new(SupervisionStep.Visit, facts.Visited, SchoolKeys.Visited, 18),
        new(SupervisionStep.PublicAsked, facts.PublicAsked, SchoolKeys.PublicAsked, 19),
        new(SupervisionStep.FirstView, facts.FirstView, SchoolKeys.FirstView, 20),
        new(SupervisionStep.Defence, facts.Defended, SchoolKeys.Defended, 20),
        new(SupervisionStep.Opinion, facts.OpinionIssued, SchoolKeys.OpinionIssued, 21),
        new(SupervisionStep.Correction, facts.Corrected, SchoolKeys.Corrected, 22),
        new(SupervisionStep.Check, facts.Rechecked, SchoolKeys.Rechecked, 22),
        new(SupervisionStep.Report, facts.Reported, SchoolKeys.Reported, 23),
        new(SupervisionStep.Filing, facts.Filed, SchoolKeys.Filed, 23),
        new(SupervisionStep.Publication, facts.Published, SchoolKeys.Published, 23),
    ];

    private static LedgerEntry<SupervisionStep> Team(SupervisionFacts facts, int least)
    {
        if (facts.Inspectors.IsUnknown)
        {
            return Open(SupervisionStep.Team, NotStated.With(("what", SchoolKeys.Inspectors.Name)), SchoolKeys.Inspectors);
        }

        int count = facts.Inspectors.ValueOr(0);
        return Settled(
            SupervisionStep.Team,
            count >= least ? StepState.Done : StepState.Defective,
            TeamOf.With(("count", count), ("least", least)),
            16);
    }

    private static LedgerEntry<SupervisionStep> Entry(SupervisionFacts facts, LocalDate asOf, Dated[] days, Dated step)
    {
        var entry = step.IsDone(asOf, out var day) ? Done(asOf, days, step, day)
            : step.On.IsUnknown ? Open(step.Step, NotStated.With(("what", step.Key.Name)), step.Key)
            : NotDone(asOf, days, step);
        return step.Step switch
        {
            SupervisionStep.Notice => Unannounced(facts, step, entry),
            SupervisionStep.Correction => WithinPeriod(facts, asOf, days, entry),
            SupervisionStep.Defence when step.On.State == FactState.None
                => Settled(step.Step, StepState.NotRequired, NoDefence, step.Article),
            _ => entry,
        };
    }

    private static LedgerEntry<SupervisionStep> Done(LocalDate asOf, Dated[] days, Dated step, LocalDate day)
    {
        foreach (var later in days)
        {
            if (later.Step > step.Step && later.IsDone(asOf, out var before) && before < day)
            {
                return Settled(
                    step.Step,
                    StepState.OutOfOrder,
                    TooLate.With(("step", step.Name), ("day", day), ("earlier", later.Name), ("earlierDay", before)),
                    step.Article);
            }
        }

        return Settled(step.Step, StepState.Done, DoneOn.With(("day", day), ("step", step.Name)), step.Article);
    }

    private static LedgerEntry<SupervisionStep> NotDone(LocalDate asOf, Dated[] days, Dated step)
    {
        foreach (var later in days)
        {
            if (later.Step > step.Step && later.IsDone(asOf, out var day))
            {
                return Settled(
                    step.Step,
                    StepState.Missing,
                    Skipped.With(("step", step.Name), ("day", day), ("later", later.Name)),
                    step.Article);
            }
        }

        return Settled(step.Step, StepState.Pending, NotYet.With(("asOf", asOf), ("step", step.Name)), step.Article);
    }

    /// <summary>An order from above to come unannounced excuses a notice that there was not; it is never taken for one.</summary>
    private static LedgerEntry<SupervisionStep> Unannounced(SupervisionFacts facts, Dated step, LedgerEntry<SupervisionStep> entry)
        => entry.State switch
        {
            StepState.Missing or StepState.Pending when facts.IsUnannounced.ValueOr(false)
                => Settled(step.Step, StepState.NotRequired, Ordered, step.Article),
            StepState.Missing when facts.IsUnannounced.IsUnknown
                => Open(step.Step, NotStated.With(("what", SchoolKeys.Unannounced.Name)), SchoolKeys.Unannounced),
            StepState.Undetermined when facts.IsUnannounced.IsUnknown => Open(step.Step, entry.Because, step.Key, SchoolKeys.Unannounced),
            _ => entry,
        };

    /// <summary>The period that the letter sets: one not stated is asked for only where the letter went out, or may have.</summary>
    private static LedgerEntry<SupervisionStep> WithinPeriod(
        SupervisionFacts facts, LocalDate asOf, Dated[] days, LedgerEntry<SupervisionStep> entry)
    {
        bool isDone = facts.Corrected.Known(out var day) && day <= asOf;
        bool isLettered = facts.OpinionIssued.Known(out var issued) && issued <= asOf;
        bool mayBeLettered = isLettered || (facts.OpinionIssued.IsUnknown && !IsBarred(facts, asOf, days));
        bool mayBeLate = entry.State == StepState.Done || (entry.State == StepState.Pending && mayBeLettered);
        if (entry.State == StepState.Undetermined && facts.CorrectBy.IsUnknown && mayBeLettered)
        {
            return Open(entry.Step, entry.Because, SchoolKeys.Corrected, SchoolKeys.CorrectBy);
        }

        if (facts.CorrectBy.State == FactState.None && (entry.State is StepState.Done or StepState.Undetermined)
            && Array.Find(days, each => each.Step >= entry.Step && each.IsDone(asOf, out _)) is { } after)
        {
            return Settled(
                entry.Step, StepState.Defective, WithoutPeriod.With(("day", after.On.ValueOr(default)), ("what", after.Name)), 21);
        }

        if (!mayBeLate || facts.CorrectBy.State == FactState.None) { return entry; }

        if (!facts.CorrectBy.Known(out var by))
        {
            return Open(entry.Step, NotStated.With(("what", SchoolKeys.CorrectBy.Name)), SchoolKeys.CorrectBy);
        }

        if (isLettered && by < issued)
        {
            return Open(
                entry.Step,
                SchoolCases.EarlyText(SchoolKeys.CorrectBy.Name, by, SchoolKeys.OpinionIssued.Name, issued),
                SchoolKeys.CorrectBy,
                SchoolKeys.OpinionIssued);
        }

        if (by >= (isDone ? day : asOf)) { return entry; }

        return !isDone && !isLettered
            ? Open(entry.Step, NotStated.With(("what", SchoolKeys.OpinionIssued.Name)), SchoolKeys.OpinionIssued)
            : Settled(
                entry.Step,
                isDone ? StepState.TooShort : StepState.Missing,
                Overdue.With(("by", by), ("what", isDone ? CorrectedOn.With(("day", day)) : NotCorrected.With(("asOf", asOf)))),
                22);
    }

    /// <summary>Whether a step before the letter is known not to be done: with the letter out it would be missing, whatever its
    /// period.</summary>
    private static bool IsBarred(SupervisionFacts facts, LocalDate asOf, Dated[] days)
        => Array.Exists(days, each => each.Step < SupervisionStep.Defence && !each.On.IsUnknown && !each.IsDone(asOf, out _)
            && (each.Step != SupervisionStep.Notice || facts.IsUnannounced.State == FactState.None || !facts.IsUnannounced.ValueOr(true)));

    private static LedgerEntry<SupervisionStep> Settled(SupervisionStep step, StepState state, Message because, int article)
        => new(step, step.Name(), state, because)
        {
            Bases = [Basis.Law(Instruments.EducationSupervision2012.Article(article).Cite(Application.Direct))],
        };

    private static LedgerEntry<SupervisionStep> Open(SupervisionStep step, Message because, params ReadOnlySpan<FactKey> keys)
        => new(step, step.Name(), StepState.Undetermined, because) { Missing = ValueList.Create(keys) };

    /// <summary>A step with its day.</summary>
    internal sealed record Dated(SupervisionStep Step, Fact<LocalDate> On, FactKey Key, int Article)
    {
        internal Bilingual Name => Step.Name();

        internal bool IsDone(LocalDate asOf, out LocalDate day) => On.Known(out day) && day <= asOf;
    }
}
