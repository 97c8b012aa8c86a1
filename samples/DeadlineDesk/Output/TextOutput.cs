using System.Globalization;
using LawGov.Domain.Calendars;
using LawGov.Domain.Publicity;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;
using Spectre.Console;

namespace LawGov.Samples.DeadlineDesk.Output;

/// <summary>Writes answers for people, within the width of the terminal; colours only repeat what marks and words say.</summary>
internal sealed class TextOutput(IAnsiConsole console, Language language)
{
    private const int MostNamed = 60;
    private const int MonthWidth = 22;
    private const int WidestDay = 9; // of the strip: a sign, the day, and a mark of six
    private const int NarrowestDay = 7;

    private static readonly string[][] Weekdays = [["一", "二", "三", "四", "五", "六", "日"], ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"]];

    public void WriteDue(IReadOnlyList<Deadline> deadlines, WorkCalendar calendar)
    {
        var table = new Table().Border(TableBorder.Simple).BorderColor(Color.Grey);
        foreach (var title in new[] { Words.Start, Words.Due, Words.Earliest, Words.Latest, Words.Sure }) { table.AddColumn(new TableColumn(new Prose(Say(title), Color.Grey))); }

        foreach (var deadline in deadlines)
        {
            table.AddRow(
                new Prose(Iso(deadline.Start)),
                new Prose(Iso(deadline.Due), new(decoration: Decoration.Bold)),
                new Prose(Iso(deadline.Earliest)),
                new Prose(Iso(deadline.Latest)),
                new Prose(Say(deadline.Certainty.Name()), ColorOf(deadline.Certainty)));
        }

        console.Write(table);
        foreach (var deadline in deadlines) { Line(deadline); }

        WriteFoot(calendar);
    }

    public void WriteExplained(Deadline deadline)
    {
        Line(deadline);
        console.WriteLine();
        console.Write(Title(Words.Derivation));
        WriteSteps(deadline);
        console.Write(Title(Words.Strip));
        WriteStrip(deadline);
        WriteFoot(deadline.Calendar);
    }

    public void WriteElapsed(ElapsedDays elapsed, WorkCalendar calendar)
    {
        var workdays = elapsed.Workdays;
        Line(LocalWords.Elapsed.With(
            ("from", elapsed.From),
            ("to", elapsed.To),
            ("workdays", (workdays.Count == 1 ? LocalWords.OneWorkday : LocalWords.Workdays).With(("count", workdays.Count))), // as many as the calendar has; a limit has 10,000
            ("days", (elapsed.Days == 1 ? LocalWords.OneDay : LocalWords.Days).With(("count", elapsed.Days))),
            ("sure", workdays.Certainty == Certainty.Final ? "" : LocalWords.Unsure.With(
                ("certainty", LawGov.Domain.Time.Names.Name(workdays.Certainty)), ("fewest", workdays.Fewest), ("most", workdays.Most)))));
        WriteFoot(calendar);
    }

    public void WriteYear(YearSheet sheet)
    {
        Line(Say(Words.YearIs.With(("year", sheet.Year.ToString(CultureInfo.InvariantCulture)))), new(decoration: Decoration.Bold));
        console.WriteLine();
        int across = console.Profile.Width switch { >= 74 => 3, >= 48 => 2, _ => 1 };
        var grid = new Grid().AddColumns([.. Enumerable.Range(1, across).Select(i => new GridColumn().Width(MonthWidth).PadLeft(0).PadRight(i < across ? 4 : 0).NoWrap())]);
        for (int month = 1; month <= 12; month += across)
        {
            grid.AddRow([.. Enumerable.Range(month, across).Select(one => Month(sheet, one))]).AddEmptyRow();
        }

        console.Write(grid);
        Line(Words.KindLegend, Color.Grey);
        console.Write(Title(Words.Counts));
        foreach (var kind in Enum.GetValues<DayKind>().Where(kind => sheet.Count(kind) > 0))
        {
            Line(Say(Words.Count.With(("kind", kind.Name()), ("count", sheet.Count(kind)))), ColorOf(kind));
        }

        Line(Words.Worked.With(("count", sheet.Worked), ("all", sheet.Days.Count)));
        console.Write(Title(Words.Notices));
        if (sheet.Notices.Count == 0) { Line(Words.NoNotice, Color.Yellow); }

        foreach (var notice in sheet.Notices) { Line(About(notice)); }

        WriteFoot(sheet.Calendar);
    }

    public void WriteThemes(ThemeSheet sheet)
    {
        Line(Say(ThemeWords.Heading.With(("year", sheet.Year.ToString(CultureInfo.InvariantCulture)))), new(decoration: Decoration.Bold));
        var table = new Table().Border(TableBorder.Simple).BorderColor(Color.Grey);
        foreach (var title in new[] { ThemeWords.Day, ThemeWords.Name, ThemeWords.Before, ThemeWords.After, Words.Sure }) { table.AddColumn(new TableColumn(new Prose(Say(title), Color.Grey))); }

        foreach (var row in sheet.Rows)
        {
            table.AddRow(
                new Prose(Iso(row.Day.Date), new(decoration: Decoration.Bold)),
                new Prose(Say(NameOf(row.Day))),
                new Prose(SchoolDay(row, row.Before)),
                new Prose(SchoolDay(row, row.After)),
                Worse(row) is { } worse ? new Prose(Say(worse.Name()), ColorOf(worse)) : new Prose(Say(ThemeWords.NotAnnounced), Color.Grey));
        }

        console.Write(table);
        foreach (var row in sheet.Rows) { Line(ThemeWords.Rests.With(("name", row.Day.Name), ("basis", row.Day.Basis)), Color.Grey); }

        Line(ThemeWords.NotMade, Color.Grey);
        WriteFoot(sheet.Calendar);
    }

    /// <summary>A theme day by its name, with its number where it has one.</summary>
    public static IBilingualText NameOf(ThemeDay day) => day.Number is { } number ? ThemeWords.Numbered.With(("number", number), ("name", day.Name)) : day.Name;

    /// <summary>The day, and where it is off the school days around it.</summary>
    public static IBilingualText About(ThemeRow row) => (row.Before, row.After, Worse(row)) switch
    {
        _ when row.IsSchoolDay == true => row.Day,
        ({ } before, { } after, { } worse) => ThemeWords.OnADayOff.With(
            ("day", row.Day), ("before", before.Date), ("after", after.Date), ("certainty", LawGov.Domain.Time.Names.Name(worse))),
        _ => ThemeWords.NotAnnouncedFor.With(("day", row.Day)),
    };

    public void WriteDiff(DeadlineDiff diff)
    {
        Line(Words.Diff.With(("from", diff.From), ("to", diff.To)));
        var table = new Table().Border(TableBorder.Simple).BorderColor(Color.Grey);
        foreach (var title in new[] { Words.Id, Words.Limit, Words.Before, Words.After, Words.Change }) { table.AddColumn(new TableColumn(new Prose(Say(title), Color.Grey))); }

        foreach (var (open, change) in diff.Changes)
        {
            table.AddRow(
                new Prose(open.Id),
                new Prose(Say(open.Limit)),
                new Prose(Iso(change.Before.Due)),
                new Prose(Iso(change.After.Due)),
                new Prose(Say(Words.Moved(change)), change.IsUnchanged ? Color.Grey : change.IsExtended ? Color.Green : Color.Yellow));
        }

        console.Write(table);
        Line(diff.Totals);
        Line(Words.Disclaimer, Color.Grey);
    }

    public void WriteWritten(string path) => Line(Words.Written.With(("path", path)));

    private string SchoolDay(ThemeRow row, BoundedDate? day)
        => day is { } near ? (row.IsSchoolDay == true ? Say(ThemeWords.Itself) : Iso(near.Date)) : "";

    private static Certainty? Worse(ThemeRow row)
        => row is { Before: { } before, After: { } after } ? (Certainty)Math.Min((int)before.Certainty, (int)after.Certainty) : null;

    private void WriteSteps(Deadline deadline)
    {
        bool inFull = deadline.Limit.Unit is TimeUnit.Month or TimeUnit.Year;
        var steps = deadline.Steps.ToList();
        var named = steps.Where(step => inFull || step.Day.Kind is not (DayKind.Workday or DayKind.Weekend)).ToList();
        foreach (var step in named.Take(MostNamed)) { Line(Say(step), ColorOf(step.Day.Kind)); }

        if (named.Count > MostNamed) { Line(Words.ManyMore.With(("count", named.Count - MostNamed))); }

        if (inFull) { return; }

        int weekends = steps.Count(step => step.Day.Kind == DayKind.Weekend && !step.IsCounted);
        if (weekends > 0) { Line(Words.Weekends.With(("count", weekends))); }

        if (steps.Count > named.Count + weekends) { Line(Words.Plain.With()); }
    }

    private void WriteStrip(Deadline deadline)
    {
        int width = Math.Clamp((console.Profile.Width - Iso(deadline.Start).Length) / Weekdays[0].Length, NarrowestDay, WidestDay);
        var head = new Paragraph(new string(' ', Iso(deadline.Start).Length));
        foreach (string name in Weekdays[(int)language]) { head.Append(new string(' ', width - Width(name)) + name, Color.Grey); }

        console.Write(head.Append("\n"));
        foreach (var week in Strip.Weeks(deadline))
        {
            if (week is null)
            {
                Line("    …", Color.Grey);
                continue;
            }

            var first = week.First(day => day is not null)!.Day.Date;
            var row = new Paragraph(Iso(Strip.Monday(first)), Color.Grey);
            foreach (var day in week)
            {
                string text = day is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{SignOf(day.Day.Kind)}{day.Day.Date.Day,2}{day.Mark.PadLeft(width - 3)}");
                row.Append(text.PadLeft(width), day is null ? Style.Plain : StyleOf(day.Day));
            }

            console.Write(row.Append("\n"));
        }

        Line(Words.Legend, Color.Grey);
        Line(Words.KindLegend, Color.Grey);
    }

    private Paragraph Month(YearSheet sheet, int month)
    {
        var text = new Paragraph(Heading(sheet, month) + "\n", new(decoration: Decoration.Bold));
        foreach (string name in Weekdays[(int)language]) { text.Append(new string(' ', 3 - Width(name)) + name, Color.Grey); }

        text.Append("\n" + new string(' ', 3 * ((int)sheet.Month(month).First().Date.DayOfWeek - 1)));
        foreach (var day in sheet.Month(month))
        {
            text.Append($"{SignOf(day.Kind)}{day.Date.Day,2}", StyleOf(day));
            if (day.Date.DayOfWeek == IsoDayOfWeek.Sunday) { text.Append("\n"); }
        }

        return text;
    }

    private string Heading(YearSheet sheet, int month)
    {
        string name = language == Language.Chinese
            ? string.Create(CultureInfo.InvariantCulture, $"{month}月")
            : CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(month);
        var spans = sheet.Spans(month).Select((span, i) => i == 0
            ? (span.Certainty == Certainty.Final ? "" : Say(Words.Whole.With(("sure", span.Certainty.Name()))))
            : Say(Words.FromDay.With(("day", span.From.Day), ("sure", span.Certainty.Name()))));
        return $"{name} {string.Join(' ', spans.Where(span => span.Length > 0))}".TrimEnd();
    }

    private string About(HolidayNotice notice) => Say(Words.Notice.With(
        ("number", notice.Number ?? (object)Words.NumberUnknown),
        ("issued", notice.Issued is { } issued ? issued : Words.IssueUnknown),
        ("title", notice.Title),
        ("revises", notice.Revises ? Words.RevisesPart.With(("word", Words.Revises)) : "")));

    private void WriteFoot(WorkCalendar calendar)
    {
        Line(Words.Contents(calendar), Color.Grey);
        foreach (var gap in calendar.Gaps) { Line(Say(gap), Color.Yellow); }

        if (!calendar.Overlays.IsEmpty) { Line(LocalWords.Local.With(("count", calendar.Overlays.Count)), Color.Grey); }

        Line(Words.Disclaimer, Color.Grey);
    }

    private Rule Title(Bilingual title) => new(Say(title)) { Justification = Justify.Left, Style = Color.Grey };

    private void Line(IBilingualText text, Style? style = null) => Line(Say(text), style);

    private void Line(string text, Style? style = null) => console.Write(new Prose(text + "\n", style));

    private string Say(IBilingualText text) => text.ToText(language);

    private static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static int Width(string text) => text.GetCellWidth();

    private static char SignOf(DayKind kind) => kind switch
    {
        DayKind.Workday => ' ',
        DayKind.MakeUpWorkday => '+',
        DayKind.Weekend => '.',
        DayKind.StatutoryHoliday => '*',
        DayKind.AdjustedRestDay => '/',
        _ => '#',
    };

    private static Style StyleOf(CalendarDay day) => new(ColorOf(day.Kind), decoration: day.Certainty == Certainty.Final ? Decoration.None : Decoration.Italic);

    private static Color ColorOf(DayKind kind) => kind switch
    {
        DayKind.MakeUpWorkday => Color.Yellow,
        DayKind.Weekend => Color.Grey,
        DayKind.StatutoryHoliday => Color.Red,
        DayKind.AdjustedRestDay => Color.Green,
        DayKind.LocalClosure => Color.Blue,
        _ => Color.Default,
    };

    private static Color ColorOf(Certainty certainty) => certainty switch
    {
        Certainty.Final => Color.Green,
        Certainty.Provisional => Color.Yellow,
        _ => Color.Orange1,
    };
}
