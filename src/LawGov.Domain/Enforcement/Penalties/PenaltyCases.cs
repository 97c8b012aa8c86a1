using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Enforcement.Penalties;

/// <summary>The questions that all rules on penalty cases share.</summary>
internal static class PenaltyCases
{
    internal const int FirstYear = 2001;
    internal const int LastYear = 2100;

    internal static readonly MessageTemplate DoneOn = new("{day}{step}", "{step} on {day}");
    internal static readonly MessageTemplate NotDoneYet = new("截至{asOf}尚未{step}", "{step}: not done by {asOf}");
    private static readonly MessageTemplate LaterThan = new(
        "{day}{step}，晚于{decided}作出的决定",
        "{step} on {day}, later than the decision of {decided}");
    private static readonly MessageTemplate Skipped = new("{decided}作出决定，没有{step}", "decided on {decided} without {step}");
    private static readonly MessageTemplate Unpunished = new("没有给予处罚", "no penalty is imposed");
    private static readonly MessageTemplate OnTheSpot = new("适用简易程序，当场作出决定", "decided on the spot by the summary procedure");
    private static readonly MessageTemplate Together = new("{one}；{other}", "{one}; {other}");

    internal static Applicability Imposes { get; } = new(
        new("行政处罚法", "the Administrative Penalty Law"),
        EnforcementKeys.Body,
        to: [BodyKind.Department, BodyKind.Government],
        notTo: [BodyKind.PartyCommittee, BodyKind.PartyDepartment]);

    /// <summary>What a rule says of itself, with what they all say: the day that selects the procedure, and to whom it applies.</summary>
    internal static Bilingual Explain(string chinese, string english) => ExplainBody(
        chinese + "作出决定之日（尚未作出的，评价基准日）施行的行政处罚法决定程序。",
        english + " The law on the day of the decision decides the procedure, or on the as-of day while there is none.");

    /// <inheritdoc cref="Explain"/>
    internal static Bilingual ExplainBody(string chinese, string english) => new(
        chinese + "适用于政府及其部门；不适用于党委及其工作部门，其他单位是否适用未经确认。",
        english + " Applies to governments and their departments, not to Party committees and their departments; whether it applies to " +
            "others is not confirmed.");

    /// <summary>The kind of body, and the day that selects the law of procedure: that of the decision, or the as-of day while there is
    /// none.</summary>
    internal static Finding? Governed(Case c, PenaltyCase facts, out LocalDate day)
    {
        day = facts.Decided.Known(out var decided) && decided <= c.AsOf ? decided : c.AsOf;
        return c.Applies(facts.Body, Imposes) ?? (facts.Decided.IsUnknown ? c.Missing(EnforcementKeys.Decided) : null);
    }

    internal static Finding? Penalized(Case c, PenaltyCase facts, out PenaltyKinds kinds)
        => c.Known(facts.Penalties, EnforcementKeys.Penalties, static c => c.NotApplicable(Unpunished.With()), out kinds);

    internal static Finding? Ordinary(Case c, PenaltyCase facts)
        => c.Known(facts.Procedure, EnforcementKeys.Procedure, out var procedure)
            ?? (procedure == PenaltyProcedure.Summary ? c.NotApplicable(OnTheSpot.With()) : null);

    internal static Finding? Decided(Case c, PenaltyCase facts)
        => IsDone(c, facts.Decided, out _) ? null : NotYet(c, PenaltyStepKind.Decision);

    internal static Finding NotYet(Case c, PenaltyStepKind step)
        => c.Pending(NotDoneYet.With(("asOf", c.AsOf), ("step", step.Name())));

    /// <summary>Whether it was done by the as-of day; a later day has not come yet.</summary>
    internal static bool IsDone(Case c, Fact<LocalDate> fact, out LocalDate day) => fact.Known(out day) && day <= c.AsOf;

    internal static FactState State(Case c, Fact<LocalDate> fact)
        => fact.IsUnknown ? FactState.Unknown : IsDone(c, fact, out _) ? FactState.Known : FactState.None;

    /// <summary>Holds what has to be done before the decision; on the same day is before it, for the facts hold no hour.</summary>
    internal static Finding Before(
        Case c,
        PenaltyCase facts,
        PenaltyStepKind step,
        CaseDay of,
        Basis basis,
        out StepState fault)
    {
        fault = StepState.Missing;
        var fact = of.Of(facts);
        bool isDecided = IsDone(c, facts.Decided, out var decided);
        if (IsDone(c, fact, out var day))
        {
            fault = StepState.OutOfOrder;
            return isDecided && day > decided
                ? c.Breached(LaterThan.With(("day", day), ("step", step.Name()), ("decided", decided)), basis)
                : CaseDay.Contradicted(c, facts, of) ?? c.Met(DoneOn.With(("day", day), ("step", step.Name())), basis);
        }

        return fact.IsUnknown ? c.Missing(of.Key)
            : isDecided ? c.Breached(Skipped.With(("decided", decided), ("step", step.Name())), basis)
            : NotYet(c, step);
    }

    /// <summary>The window of a limit. Days outside the years of the calendar need none of its days; of working days there it is not
    /// settled how many lie between.</summary>
    internal static DueWindow Window(Case c, LocalDate start, TimeLimit limit, Basis basis)
    {
        if (IsCountable(start, limit, 0)) { return DueWindow.Of(limit.AfterOn(start, c.Context.Calendar, basis)); }

        var soonest = End(start, limit, 1);
        return limit.Unit == TimeUnit.Workday && soonest < LocalDate.MaxIsoValue
            ? DueWindow.Through(soonest, End(start, limit, 3), CalendarKeys.NoticeOf(start.Year < LastYear ? FirstYear : LastYear))
            : DueWindow.Through(soonest);
    }

    /// <summary>Whether a limit surely ends within the years of the calendar, though as many days more do not count.</summary>
    internal static bool IsCountable(LocalDate start, TimeLimit limit, int stopped)
        => start.Year is >= FirstYear and <= LastYear && End(start, limit, 3) is var end && end.Year <= LastYear
            && Period.DaysBetween(end, new(LastYear, 12, 31)) >= stopped;

    /// <summary>The end where each working day takes so many days, and no day after the last that there is.</summary>
    private static LocalDate End(LocalDate start, TimeLimit limit, int daysOfWorkday)
        => start.Year > 9000 ? LocalDate.MaxIsoValue : limit.Unit switch
        {
            TimeUnit.Workday => start.PlusDays((limit.Amount * daysOfWorkday) + (15 * (daysOfWorkday - 1))), // a festival among them
            TimeUnit.Day => start.PlusDays(limit.Amount),
            TimeUnit.Month => start.PlusMonths(limit.Amount),
            _ => start.PlusYears(limit.Amount),
        };

    internal static LocalDate Last(DueWindow window) => window.Deadline?.Due ?? window.SureThrough;

    /// <summary>The worse of two findings of one rule: breached, undetermined, pending, met, not applicable; both where they are
    /// alike.</summary>
    internal static Finding Worse(Finding one, Finding other)
    {
        var (first, second) = (Rank(one), Rank(other));
        return first == second && first > 0 && !one.Because.Equals(other.Because)
            ? new(
                one.Rule,
                one.Subject,
                one.Verdict,
                (Certainty)Math.Min((int)one.Certainty, (int)other.Certainty),
                Together.With(("one", one.Because), ("other", other.Because)),
                [.. one.Bases.Concat(other.Bases).Distinct()],
                [.. one.Missing.Concat(other.Missing).Distinct()],
                null)
            : second > first ? other : one;

        static int Rank(Finding finding) => finding.Verdict switch
        {
            Verdict.Breached => 4,
            Verdict.Undetermined => 3,
            Verdict.Pending => 2,
            Verdict.Met => 1,
            _ => 0,
        };
    }

    /// <summary>The keys that the shared gates ask for, before those of a rule.</summary>
    internal static ValueList<FactKey> Asks(params ReadOnlySpan<FactKey> own) => [EnforcementKeys.Body, EnforcementKeys.Decided, .. own];
}
