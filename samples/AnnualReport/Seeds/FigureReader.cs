using LawGov.Domain.Collections;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Text;

namespace LawGov.Samples.AnnualReport.Seeds;

/// <summary>Reads figures as a report prints them.</summary>
internal static class FigureReader
{
    private static readonly Bilingual AFigure = new("报告所印的数值，如\"20,665\"、\"2.6万\"、\"75%左右\"", "a figure as reports print it, such as \"20,665\", \"2.6万\" or \"75%左右\"");
    private static readonly Bilingual ACount = new("报告所印的数量，如\"20,665\"、\"2.6万人\"、\"约3000余人\"", "a count as reports print it, such as \"20,665\", \"2.6万人\" or \"约3000余人\"");
    private static readonly Bilingual AnAmount = new("增加或者减少的数量，如\"12件\"", "by how much it grew or fell, such as \"12件\"");
    private static readonly Bilingual ARate = new("百分比，如\"12.5%\"", "a percentage such as \"12.5%\"");
    private static readonly Bilingual Points = new("百分点，如\"2.04个百分点\"", "percentage points such as \"2.04个百分点\"");
    private static readonly Bilingual AShare = new("百分比或者全覆盖", "a percentage or 全覆盖");
    private static readonly Bilingual AFrequency = new("频次，如\"每两月一次\"", "a frequency such as \"每两月一次\"");
    private static readonly Bilingual ANumber = new("0至12000的整数", "a whole number from 0 to 12000");
    private static readonly Bilingual AYear = new("2001至2099的年份", "a year from 2001 to 2099");

    public static FigureSeed Read(ObjectReader o, int year) => new(
        o.Objects("totals", item => new TotalFacts
        {
            Id = new(item.Text("id")),
            Total = Figure(item, "total"),
            Parts = item.ListFact("parts", part => new PrintedPart(part.Text("name"), Figure(part, "figure"))),
            Exhaustive = item.OneOfOr("exhaustive", SeedReader.YesOrNo, default),
        }),
        o.Objects("growth", item => new GrowthFacts
        {
            Id = new(item.Text("id")),
            Current = Figure(item, "current"),
            Prior = Figure(item, "prior"),
            Increase = Figure(item, "increase", AnAmount, figure => !figure.IsPercentage),
            IsFall = item.OneOfOr("fall", SeedReader.YesOrNo, default),
            Rate = Figure(item, "rate", ARate, figure => figure.IsPercentage),
        }),
        o.Objects("shares", item => new ShareFacts
        {
            Id = new(item.Text("id")), Part = Figure(item, "part"), Whole = Figure(item, "whole"), Share = Figure(item, "share", AShare, figure => (figure.IsPercentage && figure.Change == FigureChange.None) || !figure.HasNumber),
        }),
        o.Objects("frequencies", item => new FrequencyFacts
        {
            Id = new(item.Text("id")), Frequency = Frequency(item), Count = Figure(item, "count"), Months = Number(item, "months"), Terms = Number(item, "terms"), TeachingWeeks = Number(item, "teachingWeeks"),
        }),
        o.Objects("carryOvers", item => new CarryOverFacts
        {
            Id = new(item.Text("id")), Brought = Figure(item, "brought"), Received = Figure(item, "received"), Closed = Figure(item, "closed"), Carried = Figure(item, "carried"),
        }),
        o.Objects("points", item => new PointsFacts
        {
            Id = new(item.Text("id")),
            From = Figure(item, "from", ARate, figure => figure.IsPercentage),
            To = Figure(item, "to", ARate, figure => figure.IsPercentage),
            Points = Figure(item, "points", Points, figure => figure.IsPoints || figure.Unit.IsNone),
        }),
        o.Objects("texts", item => new ReportTextFacts { Id = new(item.Text("id")), Year = year, Text = item.TextFact("text"), OtherYears = Years(item) }));

    /// <summary>Reads the figures of an activity as the report prints them.</summary>
    public static ReportedParticipation Reported(ObjectReader o) => new()
    {
        PrintedParticipants = o.FigureFact("participants", ACount, figure => figure.Kind == PrintedFigureKind.Full || IsCount(figure)),
        PrintedEligible = Count(o, "eligible"),
        PrintedRate = o.FigureFact("rate", ARate, figure => figure.Kind == PrintedFigureKind.Full || (figure.IsPercentage && figure.Change == FigureChange.None)),
    };

    public static Fact<PrintedFigure> Count(ObjectReader o, string name) => o.FigureFact(name, ACount, IsCount);

    private static bool IsCount(PrintedFigure figure)
        => figure is { HasNumber: true, IsPercentage: false, Change: FigureChange.None } && !figure.WidestCounts().IsEmpty;

    private static Fact<PrintedFigure> Figure(ObjectReader o, string name, Bilingual? expected = null, Func<PrintedFigure, bool>? fits = null)
        => o.FigureFact(name, expected ?? AFigure, fits);

    private static Fact<PrintedFrequency> Frequency(ObjectReader o)
    {
        var text = o.TextFact("frequency");
        if (!text.Known(out string? printed)) { return text.State == FactState.None ? Fact<PrintedFrequency>.None : default(Fact<PrintedFrequency>); }

        if (PrintedFrequency.TryParse(printed, out var frequency)) { return frequency; }

        o.NoteFigure("frequency", AFrequency, printed);
        return default;
    }

    private static Fact<int> Number(ObjectReader o, string name)
    {
        var count = o.CountFact(name);
        if (!count.Known(out long number)) { return count.State == FactState.None ? Fact<int>.None : default(Fact<int>); }

        if (number <= 12_000) { return (int)number; }

        o.Note(name, ANumber, $"{number}");
        return default;
    }

    private static Fact<ValueList<int>> Years(ObjectReader o)
    {
        var texts = o.TextsFact("otherYears");
        if (!texts.Known(out var printed)) { return texts.State == FactState.None ? Fact<ValueList<int>>.None : default(Fact<ValueList<int>>); }

        var years = printed.Where(text => int.TryParse(text, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int year) && year is >= 2001 and <= 2099).Select(text => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture)).ToValueList();
        if (years.Count != printed.Count) { o.Note("otherYears", AYear, string.Join(", ", printed)); }

        return years;
    }
}
