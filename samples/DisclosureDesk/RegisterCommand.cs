using System.CommandLine;
using LawGov.Domain.Calendars;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Reporting;
using LawGov.Domain.Text;
using LawGov.Samples.DisclosureDesk.Input;
using LawGov.Samples.DisclosureDesk.Output;
using LawGov.Samples.DisclosureDesk.Register;
using LawGov.Samples.Files;
using LawGov.Samples.Tables;
using NodaTime;

namespace LawGov.Samples.DisclosureDesk;

/// <summary>The command line: import, add, event, due, show, notice, letter and table over one register.</summary>
internal sealed class RegisterCommand
{
    private readonly ParseResult _parsed;
    private readonly Options _options;
    private readonly TextWriter _output;
    private readonly Complaints _complaints;
    private readonly Troubles _troubles;
    private readonly RegisterPlace _place;

    private RegisterCommand(ParseResult parsed, Options options, TextWriter output, Complaints complaints)
        => (_parsed, _options, _output, _complaints, _troubles, _place) = (parsed, options, output, complaints, new(complaints.Say), RegisterPlace.Of(parsed.GetValue(options.Db)!));

    private bool IsJson => _parsed.GetValue(_options.Json);

    private TextOutput Text => new(Screen.On(_output), _complaints.Language);

    private LocalDate AsOf => _parsed.GetValue(_options.AsOf) ?? CommandLine.Today;

    private string[] Notices => _parsed.GetValue(_options.Notice) ?? [];

    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
        => CommandLine.Run("DisclosureDesk", arguments, output, errors, complaints => Root(output, complaints));

    private static RootCommand Root(TextWriter output, Complaints complaints)
    {
        var options = new Options();
        Command import = new("import", "导入CSV文件 / Take in a CSV file") { options.File, options.Strict };
        Command add = new("add", "登记一件申请 / Register a request") { options.Case, options.On, options.Recorded, options.Number, options.Owner, options.OfEvent[0], options.AsOf };
        Command record = new("event", "登记一个事项 / Record what happened") { options.Case, options.Kind, options.On, options.Recorded, options.After, options.Anyway, options.AsOf };
        Command due = new("due", "本周须办事项，按承办人 / What must be done this week, by owner") { options.AsOf, options.Through, options.Notice, options.Ics };
        Command show = new("show", "一件申请的办理情况 / How a request stands") { options.Case, options.AsOf, options.Notice };
        Command notice = new("notice", "新放假通知使哪些期限变动 / Which times a new holiday notice moves") { options.NewNotices, options.AsOf, options.Notice };
        Command letter = new("letter", "起草一件申请的答复书 / Draft the reply to a request") { options.LetterCase, options.LetterOn };
        Command table = new("table", "由登记簿生成年度报表并核对 / Make the yearly tables, and check them") { options.Year, options.LastYear, options.AsOf, options.Notice, options.Csv, options.StrictTable };
        foreach (var option in options.OfReply.Concat(options.OfDecision)) { letter.Add(option); }

        foreach (Option option in new Option[] { options.Out, options.AsOf, options.Notice, options.StrictLetter }) { letter.Add(option); }

        foreach (var option in options.OfCase) { add.Add(option); }

        foreach (var option in options.OfEvent) { record.Add(option); }

        import.SetAction(parsed => new RegisterCommand(parsed, options, output, complaints).Import());
        add.SetAction(parsed => new RegisterCommand(parsed, options, output, complaints).Add());
        record.SetAction(parsed => new RegisterCommand(parsed, options, output, complaints).Record());
        due.SetAction(parsed => new RegisterCommand(parsed, options, output, complaints).Due());
        show.SetAction(parsed => new RegisterCommand(parsed, options, output, complaints).Show());
        notice.SetAction(parsed => new RegisterCommand(parsed, options, output, complaints).Notice());
        letter.SetAction(parsed => new RegisterCommand(parsed, options, output, complaints).Letter());
        table.SetAction(parsed => new RegisterCommand(parsed, options, output, complaints).Table());

        return new("政府信息公开申请登记簿 / A register of requests for government information")
        {
            import, add, record, due, show, notice, letter, table, options.Db, options.Lang, options.Json,
        };
    }

    private int Import()
    {
        string path = _parsed.GetValue(_options.File)!;
        Places.ThrowIfShared([path], _place.Files);
        if (RequestFile.Read(path, _troubles) is not { RowCount: > 0 } file) { return Refuse(); }

        if (file.Rows.Count == 0) { return RefuseAll(file); }

        using var register = RequestRegister.OpenOrCreate(_place);
        var outcome = register.Import(file);
        foreach (var trouble in outcome.Batch.Troubles) { _troubles.Add(trouble); }

        if (outcome.Batch.GoodRows == 0) { return RefuseAll(file); }

        if (IsJson) { _output.WriteLine(JsonOutput.Import(outcome, _troubles.Messages)); }
        else { Text.WriteImport(outcome, outcome.Rows - outcome.Batch.GoodRows); }

        if (!_troubles.Any) { return Exit.Done; }

        Refuse();
        return _parsed.GetValue(_options.Strict) ? Exit.NotMet : Exit.Done;
    }

    private int Add()
    {
        if (Read() is not { } facts) { return Refuse(); }

        using var register = RequestRegister.OpenOrCreate(_place);
        var row = new CaseRow
        {
            Id = facts.Id,
            Number = NullIfBlank(_parsed.GetValue(_options.Number)),
            Owner = NullIfBlank(_parsed.GetValue(_options.Owner)),
            Body = facts.Body,
            Authorised = facts.Authorised,
            Requester = facts.Requester,
        };
        return Tell(register.Add(row, facts.Events[0]));
    }

    private int Record()
    {
        if (Read() is not { } facts) { return Refuse(); }

        using var register = RequestRegister.Open(_place);
        var (seen, happened) = (register.Find(facts.Id), facts.Events[0]);
        if (_parsed.GetValue(_options.After) is { } expected && expected != seen.Events.Count)
        {
            throw new BadFileException(RegisterWords.Behind.With(("id", facts.Id.ToString()), ("found", seen.Events.Count), ("expected", expected)));
        }

        if (!_parsed.GetValue(_options.Anyway) && FaultOf(seen, happened) is { } fault)
        {
            throw new BadFileException(Words.WouldBeSetAside.With(("event", happened), ("reason", fault.Fault.Name())));
        }

        return Tell(register.Append(seen, happened));
    }

    private int Due()
    {
        var (asOf, through) = (AsOf, _parsed.GetValue(_options.Through) ?? DueList.EndOfWeek(AsOf));
        if (through < asOf) { _troubles.Add(Words.ThroughBeforeAsOf.With(("through", through), ("asOf", asOf))); }

        string? path = _parsed.GetValue(_options.Ics);
        if (path is not null) { Places.ThrowIfShared([.. Notices, .. _place.Files], [path]); }

        if (Calendar(Notices) is not { } calendar) { return Refuse(); }

        using var register = RequestRegister.Open(_place);
        var due = DueList.Of(register.Cases(), new() { AsOf = asOf, Calendar = calendar }, through);
        if (path is not null) { OutputFile.WriteText(path, CalendarFile.Write(due, _complaints.Language)); }

        if (IsJson) { _output.WriteLine(JsonOutput.Due(due)); }
        else
        {
            Text.WriteDue(due);
            if (path is not null) { Text.WriteWritten(path); }
        }

        return Exit.Done;
    }

    private int Show()
    {
        if (Calendar(Notices) is not { } calendar || Id(_parsed.GetValue(_options.Case)!) is not { } id) { return Refuse(); }

        using var register = RequestRegister.Open(_place);
        var found = register.Find(id);
        var context = new RuleContext { AsOf = AsOf, Calendar = calendar };
        var clock = RequestClock.Fold([.. found.Events], context);
        var findings = RuleCatalogue.All.OfType<Rule<RequestFacts>>().Select(rule => rule.Evaluate(found.Facts, context)).ToList();
        if (IsJson) { _output.WriteLine(JsonOutput.Show(found, clock, findings)); }
        else { Text.WriteShow(found, clock, findings); }

        return Exit.Done;
    }

    private int Notice()
    {
        if (Calendar(Notices) is not { } before) { return Refuse(); }

        var after = NoticeFile.AddTo(before, _parsed.GetValue(_options.NewNotices)!, _troubles);
        if (_troubles.Any) { return Refuse(); }

        using var register = RequestRegister.Open(_place);
        var diff = NoticeDiff.Of(register.Cases(), new() { AsOf = AsOf, Calendar = before }, new() { AsOf = AsOf, Calendar = after });
        if (IsJson) { _output.WriteLine(JsonOutput.Notice(diff)); }
        else { Text.WriteNotice(diff); }

        return Exit.Done;
    }

    private int Letter()
    {
        string? path = _parsed.GetValue(_options.Out);
        if (path is not null) { Places.ThrowIfShared([.. Notices, .. _place.Files], [path]); }

        var (asOf, on) = (AsOf, _parsed.GetValue(_options.LetterOn));
        var said = ReplyReader.Read(on ?? asOf, member => _options.ReplyTextOf(_parsed, member), NoteOption);
        if (Calendar(Notices) is not { } calendar || Id(_parsed.GetValue(_options.LetterCase)!) is not { } id || said is null) { return Refuse(); }

        using var register = RequestRegister.Open(_place);
        if (LetterDraft.Of(register.Find(id), new() { AsOf = asOf, Calendar = calendar }, said, on, NoteOption) is not { } draft) { return Refuse(); }

        if (path is not null) { OutputFile.WriteText(path, draft.Letter.ToText(_complaints.Language) + "\n"); }

        if (IsJson) { _output.WriteLine(JsonOutput.Letter(draft)); }
        else { Text.WriteLetter(draft, path); }

        return _parsed.GetValue(_options.StrictLetter) && !draft.Letter.IsComplete ? Exit.NotMet : Exit.Done;
    }

    private int Table()
    {
        var (asOf, year) = (AsOf, _parsed.GetValue(_options.Year)!.Value);
        string? last = _parsed.GetValue(_options.LastYear), path = _parsed.GetValue(_options.Csv);
        if (last is not null) { Places.ThrowIfShared(_place.Files, [last]); }

        if (path is not null) { Places.ThrowIfShared([.. Notices, .. last is null ? [] : new[] { last }, .. _place.Files], [path]); }

        if (asOf.Year < year) { _troubles.Add(Words.YearNotBegun.With(("year", Words.Plain(year)), ("asOf", asOf))); }

        var lastYear = last is null ? null : LastYearFile.Read(last, year - 1, _troubles);
        if (Calendar(Notices) is not { } calendar) { return Refuse(); }

        using var register = RequestRegister.Open(_place);
        var table = YearTable.Of(register.Cases(), year, new() { AsOf = asOf, Calendar = calendar }, lastYear is null ? null : (last!, lastYear));
        if (path is not null) { WriteForm(path, table); }

        if (IsJson) { _output.WriteLine(JsonOutput.Table(table)); }
        else { Text.WriteTable(table, path); }

        return _parsed.GetValue(_options.StrictTable) && !table.IsSound ? Exit.NotMet : Exit.Done;
    }

    private static void WriteForm(string path, YearTable table)
    {
        using var file = OutputFile.Create(path, mark: true); // a spreadsheet takes it for UTF-8
        file.Writer.Write(TableForm.Write(table));
        file.Commit();
    }

    private RequestFacts? Read() => RequestReader.Read(column => _options.TextOf(_parsed, column), NoteOption);

    private void NoteOption(string member, IBilingualText reason)
        => _troubles.Add(Words.InOption.With(("option", Field.OfCase.Concat(Field.OfEvent).FirstOrDefault(field => field.Name == member)?.Option ?? member), ("reason", reason)));

    /// <summary>Why the reckoning would set an event aside; null where it counts.</summary>
    private static RowError<RequestFault>? FaultOf(RequestCase seen, RequestEvent happened)
    {
        RequestEvent[] events = [.. seen.Events, happened];
        var clock = RequestClock.Fold(events, new() { AsOf = events.Max(one => one.Recorded) });
        return clock.Faults.FirstOrDefault(fault => fault.Row == events.Length);
    }

    private int Tell(RequestCase found)
    {
        var clock = RequestClock.Fold([.. found.Events], new() { AsOf = _parsed.GetValue(_options.AsOf) ?? found.Events[^1].Recorded });
        if (IsJson) { _output.WriteLine(JsonOutput.Recorded(found, clock)); }
        else { Text.WriteRecorded(found, clock); }

        return Exit.Done;
    }

    private SubjectId? Id(string text)
    {
        if (SubjectId.TryParse(text, null, out var id) && !id.IsNone) { return id; }

        _troubles.Add(RegisterWords.NoCase.With(("id", Shown.Cut(text))));
        return null;
    }

    private WorkCalendar? Calendar(IEnumerable<string> notices)
    {
        var calendar = NoticeFile.AddTo(WorkCalendar.StateCouncil, notices, _troubles);
        return _troubles.Any ? null : calendar;
    }

    private int RefuseAll(RequestFile file)
    {
        _troubles.Add(Words.NotOneRow.With(("path", file.Path)));
        return Refuse();
    }

    private int Refuse()
    {
        _complaints.Say(_troubles.Messages);
        return Exit.NotDone;
    }

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : Shown.Of(text.Trim());
}
