using System.Globalization;
using Spectre.Console;

namespace LawGov.Samples;

/// <summary>Where a sample writes: a terminal has its colours and its width; a file, a pipe or a text gets plain text of 80 columns, or of as many as COLUMNS says.</summary>
internal static class Screen
{
    private const int Columns = 80;
    private const int Narrowest = 40;
    private const int Widest = 400;

    public static bool IsTerminal(TextWriter writer)
        => (ReferenceEquals(writer, Console.Out) && !Console.IsOutputRedirected) || (ReferenceEquals(writer, Console.Error) && !Console.IsErrorRedirected);

    public static IAnsiConsole On(TextWriter writer)
    {
        var output = new AnsiConsoleOutput(writer);
        if (IsTerminal(writer)) { return AnsiConsole.Create(new() { Out = output }); }

        // Left to detect them, it would take the width of a terminal that is not written to, and colours where a build server has some.
        var console = AnsiConsole.Create(new()
        {
            Out = output,
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Enrichment = new() { UseDefaultEnrichers = false },
        });
        console.Profile.Width = Wanted();
        return console;
    }

    private static int Wanted()
        => int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out int columns) && columns is >= Narrowest and <= Widest ? columns : Columns;
}
