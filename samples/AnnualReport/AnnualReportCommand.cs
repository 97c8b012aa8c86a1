using System.CommandLine;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Reporting;
using LawGov.Domain.Reporting.Text;
using LawGov.Domain.Text;
using LawGov.Samples.AnnualReport.Output;
using LawGov.Samples.AnnualReport.Questions;
using LawGov.Samples.AnnualReport.Reading;
using LawGov.Samples.AnnualReport.Seeds;
using LawGov.Samples.AnnualReport.Word;
using LawGov.Samples.Files;

namespace LawGov.Samples.AnnualReport;

/// <summary>The command line: reads a report, a folder of reports or a facts document, checks it, writes what was found.</summary>
internal sealed class AnnualReportCommand
{
    private readonly ParseResult _parsed;
    private readonly Options _options;
    private readonly TextWriter _output;
    private readonly Complaints _complaints;
    private readonly RuleContext _context;

    private AnnualReportCommand(ParseResult parsed, Options options, TextWriter output, Complaints complaints)
    {
        (_parsed, _options, _output, _complaints) = (parsed, options, output, complaints);
        var asOf = parsed.GetValue(options.AsOf) ?? CommandLine.Today;
        _context = new() { AsOf = asOf, Law = LawBook.National };
    }

    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
        => CommandLine.Run("AnnualReport", arguments, output, errors, complaints => Root(output, complaints));

    private static RootCommand Root(TextWriter output, Complaints complaints)
    {
        var options = new Options();
        var command = new RootCommand("核对法治政府建设年度报告 / Checks a yearly report on law-based government") { options.Path };
        foreach (var option in options.All) { command.Options.Add(option); }

        command.SetAction(parsed => new AnnualReportCommand(parsed, options, output, complaints).Check());
        return command;
    }

    private int Check()
    {
        string path = _parsed.GetValue(_options.Path) ?? Path.Combine(AppContext.BaseDirectory, "seeds", "shanzhou-2023.json");
        if (Directory.Exists(path)) { return CheckFolder(path); }

        var file = SourceFile.Open(path);
        return file.IsFacts ? CheckFacts(file) : CheckReport(file);
    }

    private int CheckFacts(SourceFile file)
    {
        _options.ThrowIfSaid(_parsed, InputKind.Facts);
        string[] inputs = [.. new[] { file.Path }.Concat(Said(_options.Answers, _options.Before, _options.Report, _options.BeforeText, _options.Diff)).Where(path => path != SourceFile.StandardInput)];
        Places.ThrowIfShared(inputs, Said(_options.Html, _options.Facts, _options.Draft, _options.Ics));
        var (utf8, encoding) = file.ToFacts();
        _complaints.Say(file.Path, encoding);
        bool anyWrong = false;
        if (_parsed.GetValue(_options.Answers) is { } sheet) { utf8 = WithAnswers(utf8, sheet, ref anyWrong); }

        if (Read(file.Path, utf8, ref anyWrong) is not { } report) { return Exit.NotDone; }

        if (_parsed.GetValue(_options.Mermaid))
        {
            _output.Write(MermaidOutput.Write(report.Document.DutyMap, report.Notes.YearEnd, _complaints.Language));
            return Exit.Done;
        }

        var rows = RowsAsked();
        ReportFile? before = _parsed.GetValue(_options.Before) is { } last ? OfTheYearBefore(report, last, ReadOther(last, ref anyWrong)) : null;
        var check = ReportCheck.Of(report, _context, before, TextOf(_options.Report, report.Notes.Year), TextOf(_options.BeforeText, report.Notes.Year - 1));
        var outputs = OutputsOf(check, file.Path, utf8);
        Places.ThrowIfShared(inputs, [.. outputs.Select(output => output.Path)]); // a sheet that is read now may be one that is written
        OutputFile.WriteAll(outputs);
        if (_parsed.GetValue(_options.Diff) is { } old) { WriteChanges(check, ReadOther(old, ref anyWrong)); }
        else if (_parsed.GetValue(_options.Json)) { _output.WriteLine(JsonOutput.Write(check)); }
        else if (rows.Length < ReportRow.All.Count) { new TextOutput(Screen.On(_output), _complaints.Language).Write(check, rows); }
        else { new TextOutput(Screen.On(_output), _complaints.Language).Write(check); }

        return Code(anyWrong || check.Yearly.Count(Verdict.Breached) > 0);
    }

    private byte[] WithAnswers(byte[] utf8, string sheet, ref bool anyWrong)
    {
        List<IBilingualText> errors = [];
        (byte[] filled, int taken) = AnswerFile.Read(utf8, sheet, errors);
        foreach (var error in errors) { _complaints.Say(error); }

        anyWrong |= errors.Count > 0;
        _complaints.Say(YearlyWords.Answered.With(("path", sheet), ("count", taken)));
        return filled;
    }

    /// <summary>Reads facts and says what is wrong with them; null where they are none of a report.</summary>
    private ReportFile? Read(string path, byte[] utf8, ref bool anyWrong)
    {
        var (report, wrong) = ReportFile.Read(utf8);
        if (wrong.Count == 0) { return report; }

        anyWrong = true;
        _complaints.Say((report is null ? Words.BadFile : Words.BadFacts).With(("path", path)));
        foreach (var message in wrong) { _complaints.Say("  " + message.ToText(_complaints.Language)); }

        return report;
    }

    private ReportFile ReadOther(string path, ref bool anyWrong)
    {
        var file = SourceFile.Open(path);
        if (!file.IsFacts) { throw new BadFileException(YearlyWords.NotFacts.With(("path", path))); }

        var (utf8, encoding) = file.ToFacts();
        _complaints.Say(path, encoding);
        return Read(path, utf8, ref anyWrong) ?? throw new BadFileException(YearlyWords.NotFacts.With(("path", path)));
    }

    private static ReportFile OfTheYearBefore(ReportFile report, string path, ReportFile before)
        => before.Document.Bureau == report.Document.Bureau && before.Notes.Year == report.Notes.Year - 1
            ? before
            : throw new BadFileException(YearlyWords.NotLastYear.With(
                ("path", path), ("bureau", report.Document.Bureau.ToString()), ("year", InYear(report.Notes.Year - 1)), ("found", $"{before.Document.Bureau} {InYear(before.Notes.Year)}")));

    private static string InYear(int year) => year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private ReportText? TextOf(Option<string?> option, int year)
    {
        if (_parsed.GetValue(option) is not { } path) { return null; }

        var (source, encoding) = SourceFile.Open(path).ToReport();
        if (encoding is not null) { _complaints.Say(path, encoding); }

        return ReportText.Read(source.Text, new() { Year = year });
    }

    private ReportRow[] RowsAsked()
    {
        if (_parsed.GetValue(_options.Section) is not { } said) { return [.. ReportRow.All]; }

        string section = string.Concat(said.Normalize(System.Text.NormalizationForm.FormKC).Where(character => !char.IsWhiteSpace(character)));
        ReportRow[] rows = [.. ReportRow.All.Where(row => string.Equals(row.Id, section, StringComparison.OrdinalIgnoreCase) || (section.Length > 0 && row.Section.StartsWith(section, StringComparison.Ordinal)))];
        return rows.Length > 0 ? rows : throw new BadFileException(YearlyWords.NoSection.With(("section", Shown.Cut(said))));
    }

    private List<(string Path, byte[] Bytes)> OutputsOf(ReportCheck check, string path, byte[] utf8)
    {
        var language = _complaints.Language;
        List<(string Path, byte[] Bytes)> outputs = [];
        if (_parsed.GetValue(_options.Html) is { } html) { outputs.Add((html, PageOf(writer => ReportPage.Write(check, Path.GetFileName(path), writer, language)))); }

        if (_parsed.GetValue(_options.Facts) is { } facts) { outputs.Add((facts, utf8)); }

        if (_parsed.GetValue(_options.Draft) is { } draft && !DraftFile.IsOne(draft)) { throw new BadFileException(YearlyWords.NotADraft.With(("path", draft))); }

        if (_parsed.GetValue(_options.Draft) is { } wanted) { outputs.Add((wanted, DraftFile.Write(check, wanted, language))); }

        if (_parsed.GetValue(_options.Ics) is { } ics) { outputs.Add((ics, CalendarFile.Write(check, language))); }

        if (_parsed.GetValue(_options.Questions) is { } folder)
        {
            MakeFolder(folder);
            outputs.AddRange(QuestionSheets.Files(check.Yearly, RowsAsked(), folder, language));
        }

        return outputs;
    }

    private static void MakeFolder(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            throw new BadFileException(YearlyWords.NoFolder.With(("path", path)));
        }
    }

    /// <summary>What changed since older facts, judged on the same day.</summary>
    private void WriteChanges(ReportCheck check, ReportFile old)
    {
        var change = Assessment.Diff(ReportCheck.Of(old, _context).Assessment, check.Assessment);
        _output.WriteLine(YearlyWords.Changes.ToText(_complaints.Language));
        _output.WriteLine(change.ToText(_complaints.Language));
    }

    private int CheckReport(SourceFile file)
    {
        _options.ThrowIfSaid(_parsed, file.IsWord ? InputKind.Word : InputKind.Text);
        Places.ThrowIfShared(file.Path == SourceFile.StandardInput ? [] : [file.Path], Said(_options.Comments, _options.Html, _options.Facts));
        var (source, encoding) = file.ToReport();
        if (encoding is not null) { _complaints.Say(file.Path, encoding); }

        var report = CheckedReport.Of(file.Path, source, _parsed.GetValue(_options.Year), _context);
        var body = _parsed.GetValue(_options.Bureau) ?? report.Title.Body;
        List<(string Path, byte[] Bytes)> outputs = [];
        if (_parsed.GetValue(_options.Comments) is { } comments) { outputs.Add((comments, ReadingComments.Write(report, file, _complaints.Language))); }

        if (_parsed.GetValue(_options.Html) is { } html) { outputs.Add((html, PageOf(writer => ReadingPage.Write(report, NameOf(file), writer, _complaints.Language)))); }

        if (_parsed.GetValue(_options.Facts) is { } facts) { outputs.Add((facts, ReadingFacts.ToUtf8(ReadingFacts.Of(report, body)))); }

        OutputFile.WriteAll(outputs);
        if (_parsed.GetValue(_options.Json)) { _output.WriteLine(ReadingJson.Write(report, body)); }
        else { new ReadingOutput(Screen.On(_output), _complaints.Language).Write(report); }

        return Code(report.IsBreached);
    }

    private int CheckFolder(string path)
    {
        _options.ThrowIfSaid(_parsed, InputKind.Folder);
        var files = ReportFolder.FilesOf(path);
        Places.ThrowIfShared(files, Said(_options.Html, _options.Csv));
        var folder = WithProgress(progress => ReportFolder.Check(path, files, _parsed.GetValue(_options.Year), _context, progress));
        if (folder.Read == 0)
        {
            foreach (var row in folder.Rows) { _complaints.Say($"{row.Name}: {row.NotRead!.ToText(_complaints.Language)}"); }

            throw folder.Rows.Count == 0 ? WordFile.Bad(path, BadReport.NoReports) : new BadFileException(ReadingWords.NoReadable.With(("path", path), ("count", folder.Rows.Count)));
        }

        List<(string Path, byte[] Bytes)> outputs = [];
        if (_parsed.GetValue(_options.Csv) is { } csv) { outputs.Add((csv, FolderFiles.Csv(folder, _complaints.Language))); }

        if (_parsed.GetValue(_options.Html) is { } html) { outputs.Add((html, PageOf(writer => FolderFiles.WritePage(folder, _context.AsOf, writer, _complaints.Language)))); }

        OutputFile.WriteAll(outputs);
        new FolderOutput(Screen.On(_output), _complaints.Language).Write(folder);
        return Code(folder.Read < folder.Rows.Count || folder.Rows.Any(row => row.Breached > 0));
    }

    private string[] Said(params Option<string?>[] options) => [.. options.Select(option => _parsed.GetValue(option)).OfType<string>()];

    private int Code(bool isNotMet) => _parsed.GetValue(_options.Strict) && isNotMet ? Exit.NotMet : Exit.Done;

    private string NameOf(SourceFile file)
        => file.Path == SourceFile.StandardInput ? ReadingWords.StandardInput.ToText(_complaints.Language) : Path.GetFileName(file.Path);

    private static byte[] PageOf(Action<TextWriter> write)
    {
        using var page = new StringWriter { NewLine = "\n" };
        write(page);
        return System.Text.Encoding.UTF8.GetBytes(page.ToString());
    }

    // The bar goes to the error stream, so that the output can be redirected; where nobody looks there is none.
    private T WithProgress<T>(Func<Action<double>, T> work)
        => !Screen.IsTerminal(_complaints.Errors) ? work(_ => { }) : FolderOutput.WithProgress(Screen.On(_complaints.Errors), _complaints.Language, work);
}
