using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Figures.Printed;

[JsonConverter(typeof(NeedsJsonPackage))]
public readonly partial record struct PrintedFigure
{
    private const string Shape = "a figure such as 20665, 2.6万人, 5900余, 约300, 3至5人, 72.04%, 70%以上, 三分之一, 下降12.3%, 全覆盖, 无 or 暂无";

    /// <summary>Reads a figure as printed.</summary>
    /// <remarks>
    /// Blanks may stand around the figure, and between number, 万 and unit; thousands stand behind commas or thin or plain blanks, in full
    /// groups of three. What names something and states no number is refused: 第八届, 3月, 2023年, 1-4年级, 〔2020〕6号, 一是. A unit that counts
    /// has no fractions (2.5人 is refused), one that measures has exact ones (16.32元).
    /// </remarks>
    /// <param name="s">The text, of at most 64 characters.</param>
    /// <exception cref="FormatException">The text is not a figure; the message names the character, counted from 0, and the expected
    /// shape.</exception>
    public static PrintedFigure Parse(string s) => Parse(s, null);

    /// <inheritdoc/>
    public static PrintedFigure Parse(ReadOnlySpan<char> s, IFormatProvider? provider)
        => TryParse(s, out var result, out int position) ? result : throw NoFigure(s, position);

    /// <inheritdoc/>
    public static PrintedFigure Parse(string s, IFormatProvider? provider) => Parse(Guard.Against.Null(s).AsSpan(), provider);

    /// <inheritdoc/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out PrintedFigure result)
        => TryParse(s, out result, out _);

    /// <inheritdoc/>
    public static bool TryParse(string? s, IFormatProvider? provider, out PrintedFigure result) => TryParse(s.AsSpan(), out result, out _);

    /// <summary>Reads a figure as printed, without throwing, and says where it fails.</summary>
    /// <param name="s">The text; white space around it is passed over.</param>
    /// <param name="result">The figure, if it could be read.</param>
    /// <param name="position">-1, or the first character that does not belong, counted from 0: the length of the text where it ends too
    /// early.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, out PrintedFigure result, out int position)
        => TryParse(s, [], out result, out position);

    /// <summary>Reads a figure as printed with units that the library does not know, without throwing, and says where it fails.</summary>
    /// <param name="s">The text; white space around it is passed over.</param>
    /// <param name="furtherUnits">Units besides those that reports usually print.</param>
    /// <param name="result">The figure, if it could be read.</param>
    /// <param name="position">-1, or the first character that does not belong, counted from 0: the length of the text where it ends too
    /// early.</param>
    /// <returns>Whether it could be read.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, ReadOnlySpan<CountUnit> furtherUnits, out PrintedFigure result, out int position)
    {
        var reader = new PrintedFigureReader(s, furtherUnits);
        bool read = reader.TryRead(out result);
        position = read ? -1 : reader.Position;
        return read;
    }

    private static FormatException NoFigure(ReadOnlySpan<char> s, int position)
        => new(string.Create(
            CultureInfo.InvariantCulture, $"\"{Quoted.Of(s)}\" is not a printed figure at character {position}: expected {Shape}."));
}
