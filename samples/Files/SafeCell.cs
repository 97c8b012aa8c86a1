namespace LawGov.Samples.Files;

/// <summary>Text of unknown origin as a cell of a CSV file that a spreadsheet shows and does not run.</summary>
internal static class SafeCell
{
    /// <summary>Cuts long text, shows what is invisible, puts an apostrophe before what a spreadsheet would take for a formula, and quotes what needs it.</summary>
    public static string Of(string text) => Quoted(Shown.Cut(text));

    /// <summary>The same, as long as it is.</summary>
    public static string OfWhole(string text) => Quoted(Shown.Of(text));

    private static string Quoted(string text)
    {
        string plain = IsFormula(text) ? "'" + text : text;
        return plain.AsSpan().IndexOfAny(",\"") < 0 && plain.Trim().Length == plain.Length ? plain : $"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    // Spreadsheets look past blanks before the sign, and read full-width signs too.
    private static bool IsFormula(string text)
        => text.AsSpan().TrimStart(' ') is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..];
}
