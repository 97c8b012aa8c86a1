using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Printed;

/// <summary>One figure that, printed otherwise, would let all relations hold (改动建议). It is a guess: the report alone cannot say which
/// of its figures is wrong.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record FigureMend
{
    internal FigureMend(int figure, PrintedFigure instead, FigureSlip slip)
        => (Figure, Instead, Slip) = (Guard.Against.BelowZero(figure), instead, slip);

    /// <summary>The place of the figure, from 0.</summary>
    public int Figure { get; }

    /// <summary>What would stand there.</summary>
    public PrintedFigure Instead { get; }

    /// <summary>By which slip the one would have become the other.</summary>
    public FigureSlip Slip { get; }

    /// <summary>Returns the place, what would stand there and the slip, the same in every culture.</summary>
    public override string ToString() => $"{InvariantText.Of(Figure)}: {Instead} ({Slip})";
}

/// <summary>How a figure came to be printed wrong, the likelier first (笔误类型).</summary>
public enum FigureSlip
{
    /// <summary>A digit was dropped (漏写一位数字).</summary>
    DigitDropped = 0,

    /// <summary>Two neighbouring digits were swapped (相邻数字颠倒).</summary>
    DigitsSwapped = 1,

    /// <summary>A digit was added (多写一位数字).</summary>
    DigitAdded = 2,

    /// <summary>万 was lost (漏写“万”).</summary>
    WanLost = 3,

    /// <summary>The figure printed for the other period stands here too (误写为另一期的数).</summary>
    OtherPeriod = 4,

    /// <summary>Any other (其他).</summary>
    Other = 5,
}
