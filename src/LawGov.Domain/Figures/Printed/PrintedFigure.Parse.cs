using System.Globalization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;

namespace LawGov.Domain.Figures.Printed;

public readonly partial record struct PrintedFigure
{
    private const string Shape = "a figure such as 20665, 2.6万人, 5900余, 约300, 72.04%, 70%以上, 全覆盖 or 无";

    /// <summary>Reads a figure as printed.</summary>
    /// <param name="s">The text; white space around it is passed over.</param>
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
