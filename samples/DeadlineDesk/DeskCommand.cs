using System.CommandLine;
using LawGov.Domain.Calendars;
using LawGov.Domain.Text;
using LawGov.Samples.DeadlineDesk.Input;
using LawGov.Samples.DeadlineDesk.Output;
using LawGov.Samples.Files;
using LawGov.Samples.Tables;
using NodaTime;

namespace LawGov.Samples.DeadlineDesk;

/// <summary>The command line: due, explain, elapsed, year, theme-days and diff over one calendar.</summary>
internal sealed class DeskCommand
{
    private readonly ParseResult _parsed;
    private readonly Options _options;
    private readonly TextWriter _output;
    private readonly Complaints _complaints;
    private readonly Troubles _troubles;

    private DeskCommand(ParseResult parsed, Options options, TextWriter output, Complaints complaints)
        => (_parsed, _options, _output, _complaints, _troubles) = (parsed, options, output, complaints, new(complaints.Say));

    private bool IsJson => _parsed.GetValue(_options.Json);

    private TextOutput Text => new(Screen.On(_output), _complaints.Language);

    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
        => CommandLine.Run("DeadlineDesk", arguments, output, errors, complaints => Root(output, complaints));

    private static RootCommand Root(TextWriter output, Complaints complaints)
    {
        var options = new Options();
        Command due = new("due", "计算届满日 / When is it due?") { options.Start, options.Workdays, options.Days, options.Months, options.Years, options.Roll, options.Ics };
        Command explain = new("explain", "说明届满日如何得出 / How does the due date come about?") { options.Start, options.Workdays, options.Days, options.Months, options.Years, options.Roll };
        Command year = new("year", "全年工作日历 / The calendar of a year") { options.CalendarYear };
        Command themes = new("theme-days", "全年宣传教育日及最近的上课日 / The theme days of a year and the school days nearest to them") { options.CalendarYear, options.Ics };
        Command diff = new("diff", "两个知悉日之间期限的变化 / What became of open deadlines between two known-on days") { options.From, options.To, options.OpenDeadlines, options.Strict };
        Command elapsed = new("elapsed", "两日之间的工作日数 / How many working days have passed?") { options.After, options.Through };
        elapsed.SetAction(parsed => new DeskCommand(parsed, options, output, complaints).Elapsed());
        due.Validators.Add(options.CheckLimit);
        explain.Validators.Add(options.CheckLimit);
        due.SetAction(parsed => new DeskCommand(parsed, options, output, complaints).Due());
        explain.SetAction(parsed => new DeskCommand(parsed, options, output, complaints).Explain());
        year.SetAction(parsed => new DeskCommand(parsed, options, output, complaints).Year());
        themes.SetAction(parsed => new DeskCommand(parsed, options, output, complaints).Themes());
        diff.SetAction(parsed => new DeskCommand(parsed, options, output, complaints).Diff());

        return new("工作日与期限 / Working days and deadlines")
        {
            due, explain, elapsed, year, themes, diff, options.Notice, options.Local, options.KnownOn, options.OnlyAnnounced, options.Lang, options.Json,
        };
    }

    private int Due()
    {
        if (Open() is not { } desk || Derive(desk) is not { } deadlines) { return Refuse(); }

        string? path = WriteCalendar(language => CalendarFile.Write(deadlines, language));
        if (IsJson) { _output.WriteLine(JsonOutput.Due(deadlines, desk.Calendar)); }
        else
        {
            Text.WriteDue(deadlines, desk.Calendar);
            if (path is not null) { Text.WriteWritten(path); }
        }

        return Exit.Done;
    }

    private int Explain()
    {
        if (Open() is not { } desk || Derive(desk) is not { } deadlines) { return Refuse(); }

        if (desk.OnlyAnnounced && deadlines.Any(deadline => deadline.Latest >= desk.FirstNotAnnounced))
        {
            _troubles.Add(desk.NotAnnounced()); // its days cannot be shown without projecting them
            return Refuse();
        }

        if (IsJson) { _output.WriteLine(JsonOutput.Explained(deadlines)); }
        else
        {
            foreach (var deadline in deadlines) { Text.WriteExplained(deadline); }
        }

        return Exit.Done;
    }

    private int Elapsed()
    {
        var (from, to) = (_parsed.GetValue(_options.After)!.Value, _parsed.GetValue(_options.Through)!.Value);
        if (from > to) { _troubles.Add(Words.FromAfterTo.With(("from", from), ("to", to))); }

        if (Open() is not { } desk) { return Refuse(); }

        if (desk.Count(from, to) is not { } elapsed)
        {
            _troubles.Add(desk.NotAnnounced());
            return Refuse();
        }

        if (IsJson) { _output.WriteLine(JsonOutput.Elapsed(elapsed, desk.Calendar)); }
        else { Text.WriteElapsed(elapsed, desk.Calendar); }

        return Exit.Done;
    }

    private int Year()
    {
        if (Open() is not { } desk) { return Refuse(); }

        int year = _parsed.GetValue(_options.CalendarYear);
        if (desk.OnlyAnnounced && new LocalDate(year, 12, 31) >= desk.FirstNotAnnounced)
        {
            _troubles.Add(desk.NotAnnounced());
            return Refuse();
        }

        var sheet = YearSheet.Of(year, desk.Calendar);
        if (IsJson) { _output.WriteLine(JsonOutput.Year(sheet)); }
        else { Text.WriteYear(sheet); }

        return Exit.Done;
    }

    private int Themes()
    {
        if (Open() is not { } desk) { return Refuse(); }

        var sheet = ThemeSheet.Of(_parsed.GetValue(_options.CalendarYear), desk);
        string? path = WriteCalendar(language => CalendarFile.Write(sheet, language));
        if (IsJson) { _output.WriteLine(JsonOutput.Themes(sheet)); }
        else
        {
            Text.WriteThemes(sheet);
            if (path is not null) { Text.WriteWritten(path); }
        }

        return Exit.Done;
    }

    private int Diff()
    {
        if (_parsed.GetValue(_options.KnownOn) is not null) { _troubles.Add(Words.KnownOnWithDiff.With()); }

        var (from, to) = (_parsed.GetValue(_options.From)!.Value, _parsed.GetValue(_options.To)!.Value);
        if (from > to) { _troubles.Add(Words.FromAfterTo.With(("from", from), ("to", to))); }

        if (Open() is not { } desk) { return Refuse(); }

        if (DeadlineDiff.Of(_parsed.GetValue(_options.OpenDeadlines)!, desk, from, to, _troubles) is not { } diff) { return Refuse(); }

        if (IsJson) { _output.WriteLine(JsonOutput.Diff(diff, _troubles.Messages)); }
        else { Text.WriteDiff(diff); }

        if (!_troubles.Any) { return Exit.Done; }

        Refuse();
        return diff.Changes.Count == 0 ? Exit.NotDone : _parsed.GetValue(_options.Strict) ? Exit.NotMet : Exit.Done;
    }

    /// <summary>Writes the calendar file that was asked for; its path, or null.</summary>
    private string? WriteCalendar(Func<Language, string> content)
    {
        string? path = _parsed.GetValue(_options.Ics);
        if (path is not null)
        {
            Places.ThrowIfShared([.. _parsed.GetValue(_options.Notice) ?? [], .. _parsed.GetValue(_options.Local) ?? []], [path]);
            OutputFile.WriteText(path, content(_complaints.Language));
        }

        return path;
    }

    private Desk? Open() => Desk.Open(_parsed.GetValue(_options.Notice) ?? [], _parsed.GetValue(_options.Local) ?? [], _parsed.GetValue(_options.KnownOn), _parsed.GetValue(_options.OnlyAnnounced), _troubles);

    private List<Deadline>? Derive(Desk desk)
    {
        var limit = _options.Limit(_parsed);
        var deadlines = new List<Deadline>();
        foreach (var start in _parsed.GetValue(_options.Start)!.Distinct())
        {
            if (desk.Derive(start, limit, out var wrong) is { } deadline) { deadlines.Add(deadline); }
            else { _troubles.Add(wrong!); }
        }

        return _troubles.Any ? null : deadlines;
    }

    private int Refuse()
    {
        _complaints.Say(_troubles.Messages);
        return Exit.NotDone;
    }
}
