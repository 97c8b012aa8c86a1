using System.Buffers;

namespace LawGov.Samples.AnnualReport.Reading;

/// <summary>The characters that a text file may have: of control characters blanks and line ends alone.</summary>
internal static class TextCharacters
{
    public static SearchValues<char> Allowed { get; } = SearchValues.Create(
        [.. Enumerable.Range(0, 0xFFFE).Select(code => (char)code).Where(c => !char.IsControl(c) || c is '\t' or '\n' or '\v' or '\f' or '\r' or '\u0085')]);
}
