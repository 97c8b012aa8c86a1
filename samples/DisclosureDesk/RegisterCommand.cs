using System.CommandLine;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Text;
using LawGov.Samples.DisclosureDesk.Input;
using LawGov.Samples.DisclosureDesk.Output;
using LawGov.Samples.DisclosureDesk.Register;
using LawGov.Samples.Files;
using LawGov.Samples.Tables;

namespace LawGov.Samples.DisclosureDesk;

/// <summary>The command line: import, add and event over one register.</summary>
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

    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
        => CommandLine.Run("DisclosureDesk", arguments, output, errors, complaints => Root(output, complaints));

    private static RootCommand Root(TextWriter output, Complaints complaints)
    {
        var options = new Options();
        Command import = new("import", "导入CSV文件 / Take in a CSV file") { options.File, options.Strict };
        Command add = new("add", "登记一件申请 / Register a request") { options.Case, options.On, options.Recorded, options.Number, options.Owner, options.OfEvent[0], options.AsOf };
        Command record = new("event", "登记一个事项 / Record what happened") { options.Case, options.Kind, options.On, options.Recorded, options.After, options.Anyway, options.AsOf };
        foreach (var option in options.OfCase) { add.Add(option); }

        foreach (var option in options.OfEvent) { record.Add(option); }

        import.SetAction(parsed => new RegisterCommand(parsed, options, output, complaints).Import());
        add.SetAction(parsed => new RegisterCommand(parsed, options, output, complaints).Add());
        record.SetAction(parsed => new RegisterCommand(parsed, options, output, complaints).Record());

        return new("政府信息公开申请登记簿 / A register of requests for government information")
        {
            import, add, record, options.Db, options.Lang, options.Json,
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

    private RequestFacts? Read() => RequestReader.Read(
        column => _options.TextOf(_parsed, column),
        (column, reason) => _troubles.Add(Words.InOption.With(("option", Field.OfCase.Concat(Field.OfEvent).FirstOrDefault(field => field.Name == column)?.Option ?? column), ("reason", reason))));

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

    private static string? NullIfBlank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
