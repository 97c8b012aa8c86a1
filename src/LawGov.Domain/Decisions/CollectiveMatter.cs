using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Decisions;

/// <summary>What is known of a matter that may have to be decided collectively (三重一大事项事实): major decisions, important personnel,
/// important
/// projects, large sums.</summary>
/// <remarks>
/// No national text sets a threshold, a quorum or a number of days for the bodies of a county: all of them are the body's own
/// (<see cref="Rules"/>). It is another set than that of major administrative decisions; a matter can be both, and then needs both
/// procedures.
/// </remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record CollectiveMatter : IFacts, IPartedFacts
{
    private static readonly LocalDate FirstDay = new(2003, 1, 1);
    private static readonly LocalDate LastDay = new(2098, 12, 31);
    private readonly Fact<CollectiveClass> _class;
    private readonly Fact<LocalDate> _decided;
    private readonly Fact<PrintedFigure> _amount;
    private readonly Fact<DecidingForm> _form;
    private readonly Fact<string> _meeting;
    private readonly Fact<int> _members;
    private readonly Fact<int> _present;
    private readonly Fact<ValueList<RouteStep>> _steps;
    private readonly Fact<LocalDate> _filedBefore;
    private readonly Fact<LocalDate> _filedAfter;
    private readonly Fact<LocalDate> _reportedLater;

    /// <summary>What the findings are about: the matter.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => DecisionParts.Collective;

    /// <summary>Which of the four classes it is of; none where it is known to be of none of them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such class.</exception>
    public Fact<CollectiveClass> Class { get => _class; init => _class = value.Declared(nameof(Class)); }

    /// <summary>The day on which it was decided, 2003 to 2098, or is to be; it selects the body's rule. None where it is known not to be
    /// decided yet.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar, or lies outside its range.</exception>
    public Fact<LocalDate> Decided
    {
        get => _decided;
        init
        {
            if (value.OfIso(nameof(Decided)).Known(out var day)) { Guard.Against.OutsideOf(day, FirstDay, LastDay, nameof(Decided)); }

            _decided = value;
        }
    }

    /// <summary>The sum, with its unit, as printed (12万元); none where it is known that no money is spent.</summary>
    /// <remarks>A sum in 万元 counts as that sum; 约, 余, 以上 and ranges count for what they admit. A sum without a unit is not
    /// compared.</remarks>
    /// <exception cref="ArgumentException">It is not an amount: a share, a rise or fall, or without a number.</exception>
    public Fact<PrintedFigure> Amount { get => _amount; init => _amount = value.AnAmount(nameof(Amount)); }

    /// <summary>Whether it stands in the budget (预算内).</summary>
    public Fact<bool> IsBudgeted { get; init; }

    /// <summary>The body's own rules, one row for each class and period, each with its document; none where it is known that it has
    /// none.</summary>
    public Fact<ValueList<OwnRule<CollectiveRule>>> Rules { get; init; }

    /// <summary>In which way it was decided.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such way.</exception>
    public Fact<DecidingForm> Form { get => _form; init => _form = value.Declared(nameof(Form)); }

    /// <summary>The meeting that decided, by its name (局党组会议).</summary>
    /// <exception cref="ArgumentException">The name is blank, or has blanks at its ends or invisible characters.</exception>
    public Fact<string> Meeting { get => _meeting; init => _meeting = value.Named(nameof(Meeting)); }

    /// <summary>How many members the meeting has (应到人数), 1–10,000.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside its range.</exception>
    public Fact<int> Members { get => _members; init => _members = value.Within(1, 10_000, nameof(Members)); }

    /// <summary>How many of them were present (实到人数), 1–10,000; people who sit in without a vote do not count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside its range.</exception>
    public Fact<int> Present { get => _present; init => _present = value.Within(1, 10_000, nameof(Present)); }

    /// <summary>Whether the head spoke last (末位表态).</summary>
    public Fact<bool> HeadSpokeLast { get; init; }

    /// <summary>The steps that were taken, each by its name and once; a step not listed is not stated. None where it is known that
    /// none was
    /// taken.</summary>
    /// <exception cref="ArgumentException">A step stands there twice.</exception>
    public Fact<ValueList<RouteStep>> Steps
    {
        get => _steps;
        init
        {
            if (value.Known(out var steps)) { CollectiveGuards.Once(steps.Select(step => step.Name), nameof(Steps)); }

            _steps = value;
        }
    }

    /// <summary>The day on which it was filed beforehand with whom the rule names (事前报备); none where it is known that it was
    /// not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> FiledBefore { get => _filedBefore; init => _filedBefore = value.OfIso(nameof(FiledBefore)); }

    /// <summary>The day on which the result was filed with whom the rule names (事后报备); none where it is known that it was not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> FiledAfter { get => _filedAfter; init => _filedAfter = value.OfIso(nameof(FiledAfter)); }

    /// <summary>Whether it was a major sudden event or an emergency (重大突发事件、紧急情况).</summary>
    public Fact<bool> IsEmergency { get; init; }

    /// <summary>The day on which what was decided in an emergency was reported to the meeting; none where it is known that it was
    /// not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> ReportedLater { get => _reportedLater; init => _reportedLater = value.OfIso(nameof(ReportedLater)); }

    /// <summary>Returns the subject, the class, the day and the sum, the same in every culture.</summary>
    public override string ToString() => $"{Id}: {Class}, {Decided}, {Amount}";
}

/// <summary>The four classes of matters that are decided collectively (三重一大).</summary>
public enum CollectiveClass
{
    /// <summary>A major decision (重大决策).</summary>
    Decision = 0,

    /// <summary>Appointment or removal of important cadres or staff (重要干部（人事）任免).</summary>
    Personnel = 1,

    /// <summary>Arrangement of an important or major project (重要（重大）项目安排).</summary>
    Project = 2,

    /// <summary>Use of a large sum (大额度资金使用).</summary>
    Funds = 3,
}

/// <summary>In which way a matter was decided (决定方式).</summary>
public enum DecidingForm
{
    /// <summary>By a meeting (会议集体决定).</summary>
    Meeting = 0,

    /// <summary>By circulating papers for signature (传阅会签).</summary>
    Circulation = 1,

    /// <summary>By asking the members one by one (个别征求意见).</summary>
    AskedSingly = 2,

    /// <summary>By one person alone (个人决定).</summary>
    OnePerson = 3,
}
