using System.CommandLine;
using System.Globalization;
using LawGov.Domain.Figures;
using LawGov.Domain.Text;
using LawGov.Samples.Files;
using LawGov.Samples.ParticipationBoard.Generating;
using LawGov.Samples.ParticipationBoard.Input;
using LawGov.Samples.ParticipationBoard.Output;
using Spectre.Console;

namespace LawGov.Samples.ParticipationBoard;

/// <summary>The command line: makes a file up, or adds one up and shows it.</summary>
internal sealed class BoardCommand
{
    private readonly ParseResult _parsed;
    private readonly Options _options;
    private readonly TextWriter _output;
    private readonly Complaints _complaints;
    private readonly Language _language;
    private readonly string _data;
    private readonly string _divisions;

    private BoardCommand(ParseResult parsed, Options options, TextWriter output, Complaints complaints)
    {
        (_parsed, _options, _output, _complaints, _language) = (parsed, options, output, complaints, complaints.Language);
        _data = parsed.GetValue(options.Data)!;
        _divisions = parsed.GetValue(options.Divisions) ?? Path.Combine(Path.GetDirectoryName(_data) ?? "", "divisions.csv");
    }

    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
        => CommandLine.Run("ParticipationBoard", arguments, output, errors, complaints => Root(output, complaints));

    private static RootCommand Root(TextWriter output, Complaints complaints)
    {
        var options = new Options();
        var root = new RootCommand("参与情况汇总 / Participation by place")
        {
            options.Data, options.Divisions, options.Last, options.Year, options.Depth, options.Order, options.Errors, options.Html, options.Target,
            options.SmallBase, options.AsOf, options.Json, options.Strict, options.Lang, options.Generate, options.Seed, options.Bad,
        };
        root.Validators.Add(options.CheckTogether);
        root.SetAction(parsed =>
        {
            var command = new BoardCommand(parsed, options, output, complaints);
            return parsed.GetValue(options.Generate) is { } rows ? command.Generate(rows) : command.Show();
        });
        return root;
    }

    private BoardOrder Order => _parsed.GetValue(_options.Order) == "rank" ? BoardOrder.Rank : BoardOrder.Code;

    // Names of files without their folders: a page is passed on.
    private PageChoices Choices(int? year, string? last)
    {
        string rows = Path.GetFileName(_data), divisions = Path.GetFileName(_divisions);
        var source = last is null
            ? PageWords.Source.With(("rows", rows), ("divisions", divisions))
            : PageWords.SourceWithLast.With(("rows", rows), ("divisions", divisions), ("last", Path.GetFileName(last)));
        return new(
            year is { } of ? PageWords.TitleOfYear.With(("year", of.ToString(CultureInfo.InvariantCulture))).ToText(_language) : Words.Title.ToText(_language),
            _parsed.GetValue(_options.AsOf) is { } day ? PageWords.AsOf.With(("day", day)) : PageWords.Made.With(("day", CommandLine.Today)),
            source.ToText(_language),
            _parsed.GetValue(_options.Target) ?? Percentage.None,
            _parsed.GetValue(_options.SmallBase) ?? PageChoices.UsualSmallBase);
    }

    private int Generate(long rows)
    {
        Places.ThrowIfShared([], [_divisions, _data]);
        var generator = new Generator(rows, _parsed.GetValue(_options.Seed) ?? 1, (int)(_parsed.GetValue(_options.Bad) ?? 5));
        generator.Write(_data, _divisions);
        _output.WriteLine(Words.Generated.With(("path", _data), ("rows", rows), ("bad", generator.BadRows), ("divisions", generator.Divisions), ("table", _divisions)).ToText(_language));
        return Exit.Done;
    }

    private int Show()
    {
        string? last = _parsed.GetValue(_options.Last), html = _parsed.GetValue(_options.Html);
        string errorPath = _parsed.GetValue(_options.Errors) ?? _data + ".errors.csv", lastErrorPath = errorPath + ".last.csv";
        string[] read = last is null ? [_data, _divisions] : [_data, _divisions, last];
        foreach (string path in read) { _complaints.Say(path, InputFile.EncodingOf(path)); }

        string?[] written = [errorPath, html, last is null ? null : lastErrorPath];
        Places.ThrowIfShared(read, [.. written.OfType<string>()]);

        using var errors = new ErrorFile(errorPath, _language);
        var divisions = ReadDivisions(errors);
        int? year = (int?)_parsed.GetValue(_options.Year);
        using var lastErrors = last is null ? null : new ErrorFile(lastErrorPath, _language);
        var (now, before) = WithProgress((first, second) => (
            RowFile.Read(_data, divisions.Of(year), errors, first),
            lastErrors is null ? null : RowFile.Read(last!, divisions.Of(year - 1), lastErrors, second)));
        errors.Commit();
        lastErrors?.Commit();
        if (errors.Count == now.Rows) { return Refuse(_data, errors, errorPath); }

        if (before is not null && lastErrors!.Count == before.Rows) { return Refuse(last!, lastErrors, lastErrorPath); }

        var board = new Board(divisions, now, before, (int)(_parsed.GetValue(_options.Depth) ?? 1), Order, errors, lastErrors?.Count ?? 0);
        if (html is not null) { HtmlPage.Write(board, Choices(year, last), html, _language); }

        if (_parsed.GetValue(_options.Json)) { JsonOutput.Write(board, _output); }
        else { new TextOutput(Screen.On(_output), _language).Write(board, errorPath, html); }

        return _parsed.GetValue(_options.Strict) && board.Errors.Count + board.LastBad > 0 ? Exit.NotMet : Exit.Done;
    }

    // A board of nothing would look like a board of zeros.
    private int Refuse(string path, ErrorFile errors, string errorPath)
    {
        if (errors.Count == 0)
        {
            _complaints.Say(Words.NoRows.With(("path", path)));
            return Exit.NotDone;
        }

        _complaints.Say(Words.NoGoodRow.With(("path", path), ("rows", errors.Count), ("errors", errorPath)));
        foreach (var (reason, count) in errors.ByReason) { _complaints.Say("  " + Words.Reason.With(("reason", reason), ("count", count)).ToText(_language)); }

        return Exit.NotDone;
    }

    /// <summary>A table with bad rows leaves them in the errors file, and stops the board.</summary>
    private DivisionFile ReadDivisions(ErrorFile errors)
    {
        try
        {
            return DivisionFile.Read(_divisions, errors);
        }
        catch (BadFileException) when (errors.Count > 0)
        {
            errors.Commit();
            throw;
        }
    }

    // The bar goes to the error stream, so that the output can be redirected; where nobody looks there is none.
    private T WithProgress<T>(Func<Action<double>, Action<double>, T> work)
    {
        if (!Screen.IsTerminal(_complaints.Errors)) { return work(_ => { }, _ => { }); }

        return Screen.On(_complaints.Errors).Progress().AutoClear(true).Start(context =>
        {
            var first = context.AddTask(Words.Reading.ToText(_language), maxValue: 1);
            ProgressTask? second = null;
            return work(
                share => first.Value = share,
                share => (second ??= context.AddTask(Words.ReadingLast.ToText(_language), maxValue: 1)).Value = share);
        });
    }
}
