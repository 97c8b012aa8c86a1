using System.CommandLine;
using LawGov.Domain.Text;
using LawGov.Samples.ParticipationBoard.Generating;
using LawGov.Samples.ParticipationBoard.Input;
using LawGov.Samples.ParticipationBoard.Output;
using Spectre.Console;

namespace LawGov.Samples.ParticipationBoard;

/// <summary>The command line: makes a file up, or adds one up and shows it.</summary>
internal sealed class BoardCommand
{
    private const int BadInput = 2;

    private readonly ParseResult _parsed;
    private readonly Options _options;
    private readonly TextWriter _output;
    private readonly TextWriter _errors;
    private readonly Language _language;
    private readonly string _data;
    private readonly string _divisions;

    private BoardCommand(ParseResult parsed, Options options, TextWriter output, TextWriter errors, Language language)
    {
        (_parsed, _options, _output, _errors, _language) = (parsed, options, output, errors, language);
        _data = parsed.GetValue(options.Data)!;
        _divisions = parsed.GetValue(options.Divisions) ?? Path.Combine(Path.GetDirectoryName(Path.GetFullPath(_data))!, "divisions.csv");
    }

    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
    {
        var options = new Options();
        var root = new RootCommand("参与情况汇总 / Participation by place")
        {
            options.Data, options.Divisions, options.Last, options.Year, options.Depth, options.Errors, options.Html, options.Json, options.Lang, options.Generate, options.Seed, options.Bad,
        };
        root.Validators.Add(options.CheckTogether);
        root.SetAction(parsed =>
        {
            var language = parsed.GetValue(options.Lang) == "en" ? Language.English : Language.Chinese;
            try
            {
                var command = new BoardCommand(parsed, options, output, errors, language);
                if (parsed.GetValue(options.Generate) is { } rows) { command.Generate(rows); }
                else { command.Show(); }

                return 0;
            }
            catch (BadFileException trouble)
            {
                errors.WriteLine(trouble.Reason.ToText(language));
            }
            catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
            {
                errors.WriteLine(Words.Trouble.With(("reason", trouble.Message)).ToText(language));
            }

            return BadInput;
        });
        var result = root.Parse(arguments);
        int code = result.Invoke(new() { Output = output, Error = errors });
        return result.Errors.Count > 0 ? BadInput : code;
    }

    private static void DemandFile(string path)
    {
        if (!File.Exists(path)) { throw new BadFileException(Words.NoFile.With(("path", path))); }
    }

    private void Generate(long rows)
    {
        ThrowIfShared([_divisions], [_data]);
        var generator = new Generator(rows, _parsed.GetValue(_options.Seed) ?? 1, (int)(_parsed.GetValue(_options.Bad) ?? 5));
        generator.Write(_data, _divisions);
        _output.WriteLine(Words.Generated.With(("path", _data), ("rows", rows), ("bad", generator.BadRows), ("divisions", generator.Divisions), ("table", _divisions)).ToText(_language));
    }

    private void Show()
    {
        string? last = _parsed.GetValue(_options.Last), html = _parsed.GetValue(_options.Html);
        string errorPath = _parsed.GetValue(_options.Errors) ?? _data + ".errors.csv", lastErrorPath = errorPath + ".last.csv";
        string[] read = last is null ? [_data, _divisions] : [_data, _divisions, last];
        foreach (string path in read) { DemandFile(path); }

        string?[] written = [errorPath, html, last is null ? null : lastErrorPath];
        ThrowIfShared(read, [.. written.OfType<string>()]);

        using var errors = new ErrorFile(errorPath, _language);
        var divisions = DivisionFile.Read(_divisions, errors);
        int? year = (int?)_parsed.GetValue(_options.Year);
        var (now, before, lastBad) = WithProgress((first, second) =>
        {
            var sums = RowFile.Read(_data, divisions.Of(year), errors, first);
            if (last is null) { return (sums, null, 0); }

            using var lastErrors = new ErrorFile(lastErrorPath, _language);
            return (sums, (RowSums?)RowFile.Read(last, divisions.Of(year - 1), lastErrors, second), lastErrors.Count);
        });
        var board = new Board(divisions, now, before, (int)(_parsed.GetValue(_options.Depth) ?? 1), errors, lastBad);
        if (html is not null) { HtmlPage.Write(board, html, _language); }

        if (_parsed.GetValue(_options.Json)) { JsonOutput.Write(board, _output); }
        else { new TextOutput(Screen.On(_output), _language).Write(board, errorPath, html); }
    }

    // What is read must not be written over.
    private static void ThrowIfShared(string[] read, string[] written)
    {
        var seen = read.Select(Path.GetFullPath).ToHashSet(StringComparer.OrdinalIgnoreCase);
        foreach (string path in written)
        {
            if (!seen.Add(Path.GetFullPath(path))) { throw new BadFileException(Words.SameFile.With(("path", path))); }
        }
    }

    // The bar goes to the error stream, so that the output can be redirected; where nobody looks there is none.
    private T WithProgress<T>(Func<Action<double>, Action<double>, T> work)
    {
        if (!Screen.IsTerminal(_errors)) { return work(_ => { }, _ => { }); }

        return Screen.On(_errors).Progress().AutoClear(true).Start(context =>
        {
            var first = context.AddTask(Words.Reading.ToText(_language), maxValue: 1);
            ProgressTask? second = null;
            return work(
                share => first.Value = share,
                share => (second ??= context.AddTask(Words.ReadingLast.ToText(_language), maxValue: 1)).Value = share);
        });
    }
}
