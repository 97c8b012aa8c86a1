namespace LawGov.Samples.ParticipationBoard.Input;

/// <summary>Text of unknown origin as a cell of a CSV file that a spreadsheet shows and does not run.</summary>
internal static class SafeCell
{
    private const int Longest = 60;

    /// <summary>Cuts long text, puts an apostrophe before what a spreadsheet would take for a formula, and quotes what needs it.</summary>
    public static string Of(string text)
    {
        string cut = text.Length <= Longest ? text : text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)] + "…";
        string plain = IsFormula(cut) ? "'" + cut : cut;
        return plain.AsSpan().IndexOfAny(",\"\r\n") < 0 && plain.Trim().Length == plain.Length ? plain : $"\"{plain.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }

    // Spreadsheets look past blanks before the sign, and read full-width signs too.
    private static bool IsFormula(string text)
        => text.AsSpan().TrimStart(' ') is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..];
}
