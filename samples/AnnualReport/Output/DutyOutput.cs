using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Duties.Schedule;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;
using Spectre.Console;

namespace LawGov.Samples.AnnualReport.Output;

/// <summary>Writes who answers for what: a table at the end of the year, the year as a strip, what is wrong, and what is due.</summary>
internal sealed class DutyOutput(IAnsiConsole console, Language language) : Page(console, language)
{
    private static readonly DutyTier[] Tiers = [DutyTier.Overall, DutyTier.Specific, DutyTier.Direct];

    public void Write(ReportCheck check)
    {
        Console.Write(Title(Words.Duties));
        if (check.Document.DutyMap is not { } map || check.Audit is not { } audit)
        {
            Line(Words.NoDuties, Color.Yellow);
            return;
        }

        WriteTable(map, audit.Span.Last!.Value);
        WriteYear(map, audit);
        WriteIssues(map, audit);
        if (check.Calendar is { } calendar) { WriteCalendar(calendar); }
    }

    private void WriteTable(DutyMap map, LocalDate on)
    {
        Console.WriteLine();
        Line(Words.DutiesOn.With(("on", on)));
        var table = new Table().Border(TableBorder.Simple).BorderColor(Color.Grey);
        table.AddColumn(Column(Words.Area));
        foreach (var tier in Tiers) { table.AddColumn(Column(tier.Name())); }

        foreach (var area in map.Areas.All)
        {
            var answer = map.WhoAnswers(area.Path, on);
            table.AddRow([new Prose(new string(' ', (area.Path.Depth - 1) * 2) + area.Name), .. Tiers.Select(tier => Held(answer[tier]))]);
        }

        Console.Write(table);
    }

    private Prose Held(TierAnswer answer)
    {
        string inherited = answer.InheritedFrom is { } from ? $"\n← {from.Name}" : "";
        string text = answer.Person.IsNone ? $"{string.Join('、', answer.Holders.Select(holder => holder.Post))} {Say(answer.State.Name())}".Trim() : $"{answer.Post} {answer.Person}";
        return new(text + inherited, answer.Person.IsNone ? Color.Yellow : Color.Default);
    }

    private void WriteYear(DutyMap map, DutyAudit audit)
    {
        Line(Words.Year.With(("year", audit.Span)));
        Line(Words.YearLegend, Color.Grey);
        var grid = new Grid().AddColumn(new GridColumn().PadLeft(2).PadRight(1)).AddColumn(new GridColumn().NoWrap()).AddColumn(new GridColumn().NoWrap()).AddColumn();
        foreach (var area in audit.Areas)
        {
            foreach (var tier in Tiers)
            {
                var strip = YearStrip.Of(map, area.Path, tier, audit.Span);
                grid.AddRow(new Prose(tier == DutyTier.Overall ? area.Name : ""), Cell(tier.Name()), new Prose(strip.Cells), new Prose(string.Join(Language == Language.Chinese ? "、" : ", ", strip.Names)));
            }
        }

        Console.Write(grid);
    }

    private void WriteIssues(DutyMap map, DutyAudit audit)
    {
        Console.WriteLine();
        if (audit.Issues.IsEmpty) { Line(Words.NoIssues); }
        else { Line(Words.Issues.With(("count", audit.Issues.Count))); }

        foreach (var remedy in audit.Remedies)
        {
            Line("→ " + Say(remedy.Issues.Count == 1 ? remedy.Text : Words.Remedy.With(("remedy", remedy.Text), ("count", remedy.Issues.Count))));
            foreach (var issue in remedy.Issues) { Console.Write(new Prose($"  {Say(issue.Kind.Name())} ", Color.Yellow).Append(Say(issue.Reason) + "\n", Color.Grey)); }
        }

        foreach (var error in map.Errors) { Line(error, Color.Red); }
    }

    private void WriteCalendar(DutyCalendar calendar)
    {
        if (calendar.Occasions.IsEmpty) { return; }

        Console.WriteLine();
        Line(Words.Calendar);
        var grid = new Grid().AddColumn(new GridColumn().PadLeft(2).PadRight(1).NoWrap()).AddColumn().AddColumn();
        foreach (var occasion in calendar.Occasions)
        {
            string owed = occasion.OwedBy.Person.IsNone ? $"{occasion.OwedBy.Post} {Say(occasion.OwedBy.State.Name())}" : $"{occasion.OwedBy.Post} {occasion.OwedBy.Person}";
            grid.AddRow(new Prose($"{occasion.Due:uuuu-MM-dd}"), Cell(occasion.Task.Title), new Prose(owed));
        }

        Console.Write(grid);
    }
}
