using System.Globalization;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Participation;
using LawGov.Domain.Reporting;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Samples.AnnualReport.Output;

/// <summary>The findings of each matter as one bar, a part for each verdict; the pattern tells the verdicts apart without colour.</summary>
internal sealed class RowChart(YearlyReportAssessment found, TextWriter writer, Language language)
{
    private const int Width = 640;
    private const int Left = 36;
    private const int Step = 15;

    private static readonly (Verdict Verdict, string Fill)[] Parts =
        [(Verdict.Breached, "#a3001b"), (Verdict.Undetermined, "url(#open)"), (Verdict.Pending, "#8fb3d9"), (Verdict.Met, "#3d8b52"), (Verdict.NotApplicable, "#dcdcdc")];

    public void Write()
    {
        int most = Math.Max(1, found.Rows.Max(row => row.Findings.Count)), height = (found.Rows.Count * Step) + 30;
        string breached = string.Join(language == Language.Chinese ? "、" : ", ", found.Rows.Where(row => row.Count(Verdict.Breached) > 0).Select(row => row.Row.Id));
        string text = YearlyWords.ChartRowsText.With(("breached", breached.Length > 0 ? breached : (object)YearlyWords.Nothing)).ToText(language);
        writer.WriteLine("<figure>");
        Svg.Begin(writer, Width, height, YearlyWords.ChartRows.ToText(language), text, "rows");
        writer.WriteLine("<defs><pattern id=\"open\" width=\"5\" height=\"5\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\"><rect width=\"5\" height=\"5\" fill=\"#fff3d6\"/><rect width=\"2\" height=\"5\" fill=\"#b98900\"/></pattern></defs>");
        for (int at = 0; at < found.Rows.Count; at++)
        {
            var row = found.Rows[at];
            int y = at * Step, x = Left;
            Svg.Text(writer, 0, y + 11, row.Row.Id);
            foreach (var (verdict, fill) in Parts)
            {
                int wide = row.Count(verdict) * (Width - Left - 40) / most;
                if (row.Count(verdict) == 0) { continue; }

                Svg.Rect(writer, x, y + 2, Math.Max(2, wide), Step - 4, fill);
                x += Math.Max(2, wide);
            }

            Svg.Text(writer, x + 4, y + 11, row.Findings.Count.ToString(CultureInfo.InvariantCulture));
        }

        int key = Left, line = found.Rows.Count * Step;
        foreach (var (verdict, fill) in Parts)
        {
            string name = verdict.Name().ToText(language);
            Svg.Rect(writer, key, line + 10, 12, 11, fill);
            Svg.Text(writer, key + 16, line + 20, name);
            key += 30 + Svg.WidthOf(name);
        }

        Svg.End(writer);
        writer.WriteLine($"<figcaption class=\"note\">{HtmlFrame.Safe(text)}</figcaption>\n</figure>");
    }
}

/// <summary>The printed rate of an activity, with its target where one is stated.</summary>
internal sealed record RateBar(string Name, Percentage Rate, Percentage? Target)
{
    private const int Width = 640;
    private const int Left = 150;
    private const int Step = 24;

    public static IReadOnlyList<RateBar> Of(ReportCheck check)
        => [.. from facts in check.Document.Facts.OfType<ParticipationFacts>()
               where facts.Reported.Rate.State == FactState.Known
               let rate = facts.Reported.Rate.ValueOr(default)
               let name = check.Notes.Activities?.FirstOrDefault(activity => activity.Facts == facts.Id)?.Name ?? facts.Id.ToString()
               select new RateBar(name, rate, facts.Target.Known(out var target) ? target.Value : null)];

    public static void Write(IReadOnlyList<RateBar> rates, TextWriter writer, Language language)
    {
        int height = (rates.Count * Step) + 4;
        string text = YearlyWords.ChartRatesText.With(("rates", string.Join(language == Language.Chinese ? "、" : ", ", rates.Select(rate => rate.Say(language))))).ToText(language);
        writer.WriteLine("<figure>");
        Svg.Begin(writer, Width, height, YearlyWords.ChartRates.ToText(language), text, "rates");
        for (int at = 0; at < rates.Count; at++)
        {
            var (rate, y) = (rates[at], at * Step);
            Svg.Text(writer, 0, y + 15, Short(rate.Name));
            Svg.Rect(writer, Left, y + 4, Full, Step - 10, "#ececec");
            Svg.Rect(writer, Left, y + 4, PlaceOf(rate.Rate), Step - 10, "#1f5fa8");
            if (rate.Target is { } target) { Svg.Rect(writer, Left + PlaceOf(target) - 1, y, 3, Step - 2, "#1c1c1e"); }

            Svg.Text(writer, Left + Full + 6, y + 15, rate.Rate.ToString());
        }

        Svg.End(writer);
        writer.WriteLine($"<figcaption class=\"note\">{HtmlFrame.Safe(text)}</figcaption>\n</figure>");
    }

    private static int Full => Width - Left - 60;

    /// <summary>A name that its column holds.</summary>
    private static string Short(string name) => name.Length <= 12 ? name : name[..11] + "…";

    private string Say(Language language)
        => $"{Name} {Rate}" + (Target is { } target ? $"{(language == Language.Chinese ? "（" : " (")}{YearlyWords.Target.ToText(language)} {target}{(language == Language.Chinese ? "）" : ")")}" : "");

    /// <summary>A rate beyond its ends is drawn at them, and stands beside the bar as printed.</summary>
    private static int PlaceOf(Percentage rate)
    {
        var ratio = rate.ToRatio();
        return (int)Int128.Clamp((Int128)ratio.Numerator * Full / ratio.Denominator, 0, Full);
    }
}

/// <summary>The days of a year on a line: duties above it, the last days of deadlines below.</summary>
internal sealed class YearChart(IReadOnlyList<YearDate> dates, TextWriter writer, Language language)
{
    private const int Width = 640;
    private const int Middle = 60;

    public void Write()
    {
        var (first, last) = (new LocalDate(dates[0].Day.Year, dates[0].Day.Month, 1), dates[^1].Day.With(DateAdjusters.EndOfMonth));
        int days = Math.Max(1, Period.DaysBetween(first, last));
        string text = YearlyWords.ChartYearText.With(("first", dates[0].Day), ("last", dates[^1].Day), ("count", dates.Count)).ToText(language);
        writer.WriteLine("<figure>");
        Svg.Begin(writer, Width, 120, YearlyWords.ChartYear.ToText(language), text, "year");
        Svg.Rect(writer, 0, Middle, Width, 1, "#555");
        int months = Period.Between(first, last, PeriodUnits.Months).Months + 1, every = Math.Max(1, (months + 11) / 12);
        for (int month = 0; month < months; month += every)
        {
            var day = first.PlusMonths(month);
            int x = X(day);
            Svg.Rect(writer, x, Middle - 3, 1, 7, "#555");
            if (x < Width - 46) { Svg.Text(writer, x + 2, 116, day.ToString("uuuu-MM", CultureInfo.InvariantCulture)); }
        }

        var heights = new Dictionary<(int Place, bool IsDuty), int>();
        foreach (var date in dates)
        {
            int place = X(date.Day) / 8, level = heights.GetValueOrDefault((place, date.IsDuty));
            heights[(place, date.IsDuty)] = level + 1;
            if (level > 5) { continue; } // the list below holds all of them

            int y = date.IsDuty ? Middle - 10 - (level * 8) : Middle + 4 + (level * 8);
            Svg.Rect(writer, Math.Min(place * 8, Width - 6), y, 6, 6, date.IsDuty ? "#1f5fa8" : date.Verdict == Verdict.Breached ? "#a3001b" : "#8a8a8a");
        }

        Svg.End(writer);
        writer.WriteLine($"<figcaption class=\"note\">{HtmlFrame.Safe(YearlyWords.ChartYearKey.ToText(language))}</figcaption>\n</figure>");

        int X(LocalDate day) => (int)((long)Period.DaysBetween(first, day) * (Width - 8) / days);
    }
}

/// <summary>The few marks of which the charts are made, at whole places.</summary>
internal static class Svg
{
    public static void Begin(TextWriter writer, int width, int height, string title, string text, string id)
        => writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"<svg viewBox=\"0 0 {width} {height}\" width=\"{width}\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\"><title id=\"{id}-title\">{HtmlFrame.Safe(title)}</title><desc id=\"{id}-desc\">{HtmlFrame.Safe(text)}</desc>"));

    public static void Rect(TextWriter writer, int x, int y, int width, int height, string fill)
        => writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\" fill=\"{fill}\"/>"));

    public static void Text(TextWriter writer, int x, int y, string text)
        => writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"<text x=\"{x}\" y=\"{y}\">{HtmlFrame.Safe(text)}</text>"));

    public static void End(TextWriter writer) => writer.WriteLine("</svg>");

    /// <summary>About how wide a text is: a Chinese character as two others.</summary>
    public static int WidthOf(string text) => text.Sum(character => character < 0x2E80 ? 6 : 11);
}
