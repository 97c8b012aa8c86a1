using System.Globalization;
using LawGov.Domain.Figures.Printed;

namespace LawGov.Domain.Participation.Printed.Joint;

/// <summary>What a figure may have been before one slip of the hand.</summary>
internal static class Slips
{
    /// <summary>The figures that become this one by a slip.</summary>
    internal static IEnumerable<PrintedFigure> Before(this PrintedFigure figure, FigureSlip slip)
        => !figure.HasDigits || figure.OwnDigits < 0 ? [] : slip switch
        {
            FigureSlip.DigitDropped => Inserted(figure),
            FigureSlip.DigitsSwapped => Swapped(figure),
            FigureSlip.DigitAdded => Removed(figure),
            FigureSlip.WanLost => figure is { Power: 0, IsPercentage: false, IsPoints: false }
                ? Written(figure, TextOf(figure), figure.Decimals, power: 4)
                : [],
            FigureSlip.Other => Pointed(figure),
            _ => [],
        };

    private static IEnumerable<PrintedFigure> Inserted(PrintedFigure figure)
    {
        string text = TextOf(figure);
        int point = text.Length - figure.Decimals;
        for (int at = 0; at <= text.Length; at++)
        {
            for (char digit = '0'; digit <= '9'; digit++)
            {
                string longer = text.Insert(at, digit.ToString());
                if (at <= point)
                {
                    foreach (var before in Written(figure, longer, figure.Decimals, figure.Power)) { yield return before; }
                }

                if (at >= point && figure.Decimals > 0)
                {
                    foreach (var before in Written(figure, longer, figure.Decimals + 1, figure.Power)) { yield return before; }
                }
            }
        }
    }

    private static IEnumerable<PrintedFigure> Swapped(PrintedFigure figure)
    {
        string text = TextOf(figure);
        for (int at = 1; at < text.Length; at++)
        {
            if (text[at - 1] == text[at]) { continue; }

            string swapped = $"{text[..(at - 1)]}{text[at]}{text[at - 1]}{text[(at + 1)..]}";
            foreach (var before in Written(figure, swapped, figure.Decimals, figure.Power)) { yield return before; }
        }
    }

    private static IEnumerable<PrintedFigure> Removed(PrintedFigure figure)
    {
        string text = TextOf(figure);
        int point = text.Length - figure.Decimals;
        for (int at = 0; at < text.Length; at++)
        {
            bool ofDecimals = at >= point;
            if ((ofDecimals ? figure.Decimals : point) == 1 || (at > 0 && text[at] == text[at - 1] && at != point)) { continue; }

            int decimals = figure.Decimals - (ofDecimals ? 1 : 0);
            foreach (var before in Written(figure, text.Remove(at, 1), decimals, figure.Power)) { yield return before; }
        }
    }

    /// <summary>The point one digit further to the left or to the right.</summary>
    private static IEnumerable<PrintedFigure> Pointed(PrintedFigure figure)
    {
        if (figure is { IsPercentage: false, Decimals: 0, Unit.IsMeasured: false }) { return []; }

        var left = Written(figure, TextOf(figure.OwnDigits, figure.Decimals + 1), figure.Decimals + 1, figure.Power);
        if (figure.Decimals == 0) { return left; }

        return [.. left, .. Written(figure, TextOf(figure.OwnDigits, figure.Decimals - 1), figure.Decimals - 1, figure.Power)];
    }

    /// <summary>The digits, those before the point at least one.</summary>
    private static string TextOf(PrintedFigure figure) => TextOf(figure.OwnDigits, figure.Decimals);

    private static string TextOf(long digits, int decimals)
        => digits.ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');

    /// <summary>The figure in other digits; none where nobody prints it so, 05, and none of zero, which is seldom printed.</summary>
    private static IEnumerable<PrintedFigure> Written(PrintedFigure figure, string text, int decimals, int power)
        => (text[0] == '0' && text.Length > decimals + 1) || text.Length > 18
            || figure.WithDigits(long.Parse(text, CultureInfo.InvariantCulture), decimals, power) is not { OwnDigits: > 0 } before
            ? []
            : [before];
}
