using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;
using LawGov.Domain.Text;
using LawGov.Samples.Files;
using NodaTime;

namespace LawGov.Samples;

/// <summary>What the command lines of all samples have in common: one language, help, errors to standard error, and the exit codes.</summary>
internal static partial class CommandLine
{
    private const char Between = '\u001E';

    // The parser words its errors in English, or in a language of the system; these are the ones that our options can cause.
    private static (Regex Pattern, string Chinese)[] ParserErrors
        =>
        [
            (new("^Unrecognized command or argument '(.*)'\\.?$", RegexOptions.Singleline), "不认识的命令或者参数“{0}”"),
            (new("^Required argument missing for option: '(.*)'\\.?$", RegexOptions.Singleline), "选项{0}缺少参数"),
            (new("^Required argument '?(.*?)'? missing for command: '(.*)'\\.?$", RegexOptions.Singleline), "缺少参数{0}"),
            (new("^Option '(.*)' is required\\.?$", RegexOptions.Singleline), "缺少选项{0}"),
            (new("^Option '(.*)' expects a single argument but (\\d+) were provided\\.?$", RegexOptions.Singleline), "选项{0}只能有一个参数，实有{1}个"),
            (new("^Argument '(.*)' not recognized\\. Must be one of:(.*)$", RegexOptions.Singleline), "“{0}”应为下列之一：{1}"),
            (new("^Cannot parse argument '(.*)' for option '(.*)' as expected type.*$", RegexOptions.Singleline), "选项{1}不能读取“{0}”"),
            (new("^Required command was not provided\\.?$", RegexOptions.Singleline), "缺少命令"),
        ];

    private static readonly MessageTemplate NoOption = new("不认识的选项{option}", "unrecognized option {option}");
    private static readonly Bilingual WrongLine = new("命令行有误", "wrong command line");

    /// <summary>A description or an error in both languages, of which the one asked for is shown.</summary>
    public static string Both(string chinese, string english) => chinese + Between + english;

    /// <summary>The day in Beijing, whose clock has not been changed since 1991: no table of time zones is asked.</summary>
    public static LocalDate Today => SystemClock.Instance.GetCurrentInstant().WithOffset(Offset.FromHours(8)).Date;

    /// <summary>Runs a command line: exit codes as documented, and never an exception.</summary>
    /// <param name="name">The name of the program.</param>
    /// <param name="arguments">The command line.</param>
    /// <param name="output">Standard output.</param>
    /// <param name="errors">Standard error.</param>
    /// <param name="make">Makes the commands; a description holds both languages, Chinese first, parted by " / " or <see cref="Both"/>.</param>
    [SuppressMessage("Design", "CA1031", Justification = "Whatever went wrong, a user gets a sentence and an exit code.")]
    public static int Run(string name, string[] arguments, TextWriter output, TextWriter errors, Func<Complaints, RootCommand> make)
    {
        var complaints = new Complaints(errors, LanguageOf(arguments));
        var culture = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture; // the parser's own texts, which are put into the language asked for below
            int code = Invoke(name, make(complaints).Parse(arguments, new() { ResponseFileTokenReplacer = null }), output, complaints); // an argument such as @file stays an argument
            output.Flush();
            return code;
        }
        catch (BadFileException trouble)
        {
            complaints.Say(trouble.Reason);
        }
        catch (OperationCanceledException)
        {
            // An interrupt, which has said so.
        }
        catch (Exception trouble) when (trouble is IOException or UnauthorizedAccessException)
        {
            // Inputs and output files have said so themselves: this is standard output.
            complaints.Say(FileWords.OutputLost.With(("reason", trouble is IOException ? FileWords.Reason(trouble) : FileWords.Closed)));
        }
        catch (Exception trouble)
        {
            complaints.Say(FileWords.Unexpected.With(("kind", trouble.GetType().Name)));
        }
        finally
        {
            CultureInfo.CurrentUICulture = culture;
        }

        return Exit.NotDone;
    }

    /// <summary>The language that a command line asks for, whatever else is wrong with it.</summary>
    public static Language LanguageOf(string[] arguments)
    {
        bool english = arguments.Contains("--lang=en") || arguments.Contains("--lang:en") || arguments.Zip(arguments.Skip(1)).Any(pair => pair is ("--lang", "en"));
        return english ? Language.English : Language.Chinese;
    }

    /// <summary>The half of a text in both languages that is asked for.</summary>
    public static string Pick(string? both, Language language)
    {
        if (both is null) { return ""; }

        string mark = both.Contains(Between, StringComparison.Ordinal) ? Between.ToString() : " / ";
        int at = both.IndexOf(mark, StringComparison.Ordinal);
        return at < 0 ? both : language == Language.Chinese ? both[..at] : both[(at + mark.Length)..];
    }

    private static int Invoke(string name, ParseResult parsed, TextWriter output, Complaints complaints)
    {
        if (parsed.Action is HelpAction)
        {
            HelpPage.Write(name, parsed.CommandResult.Command, output, complaints.Language);
            return Exit.Done;
        }

        string? stray = parsed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(result => result.Tokens).Select(token => token.Value).FirstOrDefault(value => value is ['-', '-', ..]);
        if (parsed.Errors.Count == 0 && stray is null) { return parsed.Invoke(new() { Output = output, Error = complaints.Errors, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }); }

        if (stray is not null) { complaints.Say(NoOption.With(("option", Shown.Cut(stray)))); } // the parser would take it for the name of a file

        foreach (var error in parsed.Errors) { complaints.Say(Worded(error.Message, complaints.Language)); }

        complaints.Say("");
        HelpPage.Write(name, parsed.CommandResult.Command, complaints.Errors, complaints.Language);
        return Exit.NotDone;
    }

    private static string Worded(string message, Language language)
    {
        if (message.Contains(Between, StringComparison.Ordinal)) { return Pick(message, language); }

        if (language == Language.English) { return Blanks().Replace(message, " ").Trim(); }

        foreach (var (pattern, chinese) in ParserErrors)
        {
            if (pattern.Match(message) is not { Success: true } match) { continue; }

            object[] parts = [.. match.Groups.Values.Skip(1).Select(group => Shown.Cut(Blanks().Replace(group.Value.Replace("'", "", StringComparison.Ordinal).Trim(), "、"))), ""];
            return string.Format(CultureInfo.InvariantCulture, chinese, parts);
        }

        return WrongLine.Chinese;
    }

    [GeneratedRegex("""\s+""", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();
}
