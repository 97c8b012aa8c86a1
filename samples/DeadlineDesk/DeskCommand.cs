using System.CommandLine;
using LawGov.Domain.Calendars;
using LawGov.Domain.Text;
using LawGov.Samples.DeadlineDesk.Input;
using LawGov.Samples.DeadlineDesk.Output;
using NodaTime;

namespace LawGov.Samples.DeadlineDesk;

/// <summary>The command line: due, explain, elapsed, year and diff over one calendar.</summary>
internal sealed class DeskCommand
{
    private const int BadInput = 2;

    private readonly ParseResult _parsed;
    private readonly Options _options;
    private readonly TextWriter _output;
    private readonly TextWriter _errors;
    private readonly Language _language;
    private readonly Troubles _troubles = new();

    private DeskCommand(ParseResult parsed, Options options, TextWriter output, TextWriter errors)
    {
        (_parsed, _options, _output, _errors) = (parsed, options, output, errors);
        _language = parsed.GetValue(options.Lang) == "en" ? Language.English : Language.Chinese;
    }

    private bool IsJson => _parsed.GetValue(_options.Json);

    private TextOutput Text => new(Screen.On(_output), _language);

    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
    {
        var options = new Options();
        Command due = new("due", "计算届满日 / When is it due?") { options.Start, options.Workdays, options.Days, options.Months, options.Years, options.Roll, options.Ics };
        Command explain = new("explain", "说明届满日如何得出 / How does the due date come about?") { options.Start, options.Workdays, options.Days, options.Months, options.Years, options.Roll };
        Command year = new("year", "全年工作日历 / The calendar of a year") { options.CalendarYear };
        Command diff = new("diff", "两个知悉日之间期限的变化 / What became of open deadlines between two known-on days") { options.From, options.To, options.OpenDeadlines };
        Command elapsed = new("elapsed", "两日之间的工作日数 / How many working days have passed?") { options.After, options.Through };
        elapsed.SetAction(parsed => new DeskCommand(parsed, options, output, errors).Elapsed());
        due.Validators.Add(options.CheckLimit);
        explain.Validators.Add(options.CheckLimit);
        due.SetAction(parsed => new DeskCommand(parsed, options, output, errors).Due());
        explain.SetAction(parsed => new DeskCommand(parsed, options, output, errors).Explain());
        year.SetAction(parsed => new DeskCommand(parsed, options, output, errors).Year());
        diff.SetAction(parsed => new DeskCommand(parsed, options, output, errors).Diff());

        var root = new RootCommand("工作日与期限 / Working days and deadlines")
        {
            due, explain, elapsed, year, diff, options.Notice, options.Local, options.KnownOn, options.OnlyAnnounced, options.Lang, options.Json,
        };
        var result = root.Parse(arguments);
        int code = result.Invoke(new() { Output = output, Error = errors });
        return result.Errors.Count > 0 ? BadInput : code;
    }

    private int Due()
    {
        if (Open() is not { } desk || Derive(desk) is not { } deadlines) { return Refuse(); }

        string? path = _parsed.GetValue(_options.Ics);
        if (path is not null && !Save(path, CalendarFile.Write(deadlines, _language))) { return Refuse(); }

        if (IsJson) { _output.WriteLine(JsonOutput.Due(deadlines, desk.Calendar)); }
        else
        {
            Text.WriteDue(deadlines, desk.Calendar);
            if (path is not null) { Text.WriteWritten(path); }
        }

        return 0;
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

        return 0;
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

        return 0;
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

        return 0;
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

        return _troubles.Any ? Refuse() : 0;
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

    private bool Save(string path, string text)
    {
        try
        {
            File.WriteAllText(path, text);
            return true;
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or ArgumentException)
        {
            _troubles.Add(Words.Unwritable.With(("path", path), ("reason", trouble.Message)));
            return false;
        }
    }

    private int Refuse()
    {
        foreach (var message in _troubles.Messages) { _errors.WriteLine(message.ToText(_language)); }

        return BadInput;
    }
}
