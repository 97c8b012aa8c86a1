using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Decisions;

/// <summary>What a body's own rule sets for one class of matters over some days (本单位三重一大制度).</summary>
/// <remarks>In each part unknown means that it is not stated what the rule says, none that it is known to set nothing of the
/// kind.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record CollectiveRule
{
    private readonly DateSpan _span;
    private readonly CollectiveClass _class;
    private readonly Fact<PrintedFigure> _budgeted;
    private readonly Fact<PrintedFigure> _unbudgeted;
    private readonly Fact<string> _meeting;
    private readonly Fact<PrintedFigure> _quorum;
    private readonly Fact<ValueList<string>> _route;
    private readonly Fact<string> _filingWith;
    private readonly Fact<TimeLimit> _filingBefore;
    private readonly Fact<TimeLimit> _filingAfter;
    private readonly Fact<TimeLimit> _laterReport;

    /// <summary>For which class it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such class.</exception>
    public required CollectiveClass Class { get => _class; init => _class = Guard.Against.Undeclared(value, nameof(Class)); }

    /// <summary>The days on which it is valid; the end may be open.</summary>
    /// <exception cref="ArgumentException">There are no days.</exception>
    public required DateSpan Span
    {
        get => _span;
        init => _span = value.IsEmpty ? throw new ArgumentException("Expected the days on which the rule is valid.", nameof(Span)) : value;
    }

    /// <summary>From which sum a matter within the budget counts, with its unit (10万元); none where it counts whatever the sum.</summary>
    /// <exception cref="ArgumentException">It is not one sum: a share, approximate, a bound, a range or without a number.</exception>
    public Fact<PrintedFigure> BudgetedThreshold { get => _budgeted; init => _budgeted = value.OneSum(nameof(BudgetedThreshold)); }

    /// <summary>The same of a matter outside the budget.</summary>
    /// <exception cref="ArgumentException">It is not one sum.</exception>
    public Fact<PrintedFigure> UnbudgetedThreshold { get => _unbudgeted; init => _unbudgeted = value.OneSum(nameof(UnbudgetedThreshold)); }

    /// <summary>Whether exactly the threshold counts (含本数); false for 不含. Without it a sum at the threshold is not judged.</summary>
    public Fact<bool> ThresholdIncluded { get; init; }

    /// <summary>The meeting that decides, by its name; none where the rule names no particular one.</summary>
    /// <exception cref="ArgumentException">The name is blank, or has blanks at its ends or invisible characters.</exception>
    public Fact<string> Meeting { get => _meeting; init => _meeting = value.Named(nameof(Meeting)); }

    /// <summary>Which share of the members must be present (三分之二, 50%); none where the rule sets none.</summary>
    /// <exception cref="ArgumentException">It is not one share above 0% and up to 100%.</exception>
    public Fact<PrintedFigure> Quorum { get => _quorum; init => _quorum = value.OneShare(nameof(Quorum)); }

    /// <summary>Whether exactly that share is enough (含本数); false for 超过 and 过半数.</summary>
    public Fact<bool> QuorumIncluded { get; init; }

    /// <summary>Whether the head must speak last (末位表态); none and false where the rule does not ask for it.</summary>
    public Fact<bool> HeadSpeaksLast { get; init; }

    /// <summary>The steps in their order, by name, each once (论证、征求意见、集体讨论、报备); none where the rule sets no order.</summary>
    /// <exception cref="ArgumentException">A name is missing, blank, not seen as it stands, or stands there twice, or there is
    /// none.</exception>
    public Fact<ValueList<string>> Route
    {
        get => _route;
        init
        {
            if (value.Known(out var names))
            {
                Guard.Against.OutsideOf(names.Count, 1, 100, nameof(Route));
                value.Named(nameof(Route));

                CollectiveGuards.Once(names, nameof(Route));
            }

            _route = value;
        }
    }

    /// <summary>With whom it is filed, before and after (报备对象).</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public Fact<string> FilingWith { get => _filingWith; init => _filingWith = value.NotBlank(nameof(FilingWith)); }

    /// <summary>How long before the day of the decision it must be filed (事前报备), at most a year; 0 days where on that day at the
    /// latest; none
    /// where the rule asks for no filing before.</summary>
    /// <exception cref="ArgumentException">The limit is longer than a year, or its last day moves.</exception>
    public Fact<TimeLimit> FilingBefore { get => _filingBefore; init => _filingBefore = value.OfAYear(nameof(FilingBefore)); }

    /// <summary>Within which time after that day the result must be filed (事后报备), at most a year; none where the rule asks for no filing
    /// after.</summary>
    /// <exception cref="ArgumentException">The limit is longer than a year, or its last day moves.</exception>
    public Fact<TimeLimit> FilingAfter { get => _filingAfter; init => _filingAfter = value.OfAYear(nameof(FilingAfter)); }

    /// <summary>Whether a major sudden event or an emergency may be decided without a meeting.</summary>
    public Fact<bool> AllowsEmergency { get; init; }

    /// <summary>Within which time it must then be reported to the meeting, at most a year; none where the rule asks for no report. A
    /// rule that
    /// says 及时 gives no number, and leaves it unknown.</summary>
    /// <exception cref="ArgumentException">The limit is longer than a year, or its last day moves.</exception>
    public Fact<TimeLimit> LaterReport { get => _laterReport; init => _laterReport = value.OfAYear(nameof(LaterReport)); }

    /// <summary>Returns the class and the days, the same in every culture.</summary>
    public override string ToString() => $"{Class} {Span}";
}

/// <summary>One step that was taken with a matter (办理环节), by the name that the body's rule gives it.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record RouteStep
{
    /// <summary>Names a step.</summary>
    /// <param name="name">Its name, letter by letter as in the rule.</param>
    /// <param name="on">The day on which it was done; none where it is known that it was not.</param>
    /// <exception cref="ArgumentException">The name is missing, blank or not seen as it stands, or the day is not of the ISO
    /// calendar.</exception>
    public RouteStep(string name, Fact<LocalDate> on) => (Name, On) = (NameText.Checked(name, nameof(name)), on.OfIso(nameof(on)));

    /// <summary>Its name.</summary>
    public string Name { get; }

    /// <summary>The day on which it was done.</summary>
    public Fact<LocalDate> On { get; }

    /// <summary>Returns the name and the day, the same in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Name} {On}");
}

/// <summary>What the facts of collective decisions refuse.</summary>
internal static class CollectiveGuards
{
    internal static Fact<int> Within(this Fact<int> fact, int least, int most, string name)
    {
        if (fact.Known(out int number)) { Guard.Against.OutsideOf(number, least, most, name); }

        return fact;
    }

    internal static void Once(IEnumerable<string> names, string parameter)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (string name in names)
        {
            if (!seen.Add(name)) { throw new ArgumentException($"Expected each step once, not \"{Quoted.Of(name)}\" twice.", parameter); }
        }
    }

    internal static Fact<PrintedFigure> AnAmount(this Fact<PrintedFigure> fact, string name)
        => !fact.Known(out var figure)
            || (figure.HasNumber && !figure.IsPercentage && !figure.IsPoints && figure.Change == FigureChange.None)
            ? fact
            : throw new ArgumentException($"Expected an amount such as 12万元, not {Shown(figure)}.", name);

    internal static Fact<PrintedFigure> OneSum(this Fact<PrintedFigure> fact, string name)
        => !fact.AnAmount(name).Known(out var figure) || figure.Kind is PrintedFigureKind.Exact or PrintedFigureKind.Rounded
            ? fact
            : throw new ArgumentException($"Expected one sum such as 10万元, not {Shown(figure)}.", name);

    internal static Fact<PrintedFigure> OneShare(this Fact<PrintedFigure> fact, string name)
        => !fact.Known(out var figure) || (figure.IsPercentage && figure.Kind is PrintedFigureKind.Exact or PrintedFigureKind.Fraction
            && figure.Change == FigureChange.None && figure.Amount is var share && share > new Ratio(0, 1) && share <= new Ratio(1, 1))
            ? fact
            : throw new ArgumentException($"Expected a share above 0% and up to 100% such as 三分之二, not {Shown(figure)}.", name);

    internal static Fact<TimeLimit> OfAYear(this Fact<TimeLimit> fact, string name)
    {
        if (!fact.Known(out var limit)) { return fact; }

        if (limit.RollOver != RollOver.None) { throw new ArgumentException("Expected a limit whose last day does not move.", name); }

        int most = limit.Unit switch { TimeUnit.Workday => 250, TimeUnit.Day => 366, TimeUnit.Month => 12, _ => 1 };
        return limit.Amount <= most
            ? fact
            : throw new ArgumentOutOfRangeException(name, limit, $"Expected a year at most: {Digits.Group(most)} of the unit.");
    }

    private static string Shown(PrintedFigure figure) => $"\"{Quoted.Of(figure.ToString())}\"";
}
