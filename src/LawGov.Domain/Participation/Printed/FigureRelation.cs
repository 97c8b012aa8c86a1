using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Printed;

/// <summary>One statement of a report: figures, by their places in a list, and what is said of them (数据之间的关系).</summary>
/// <example><code>new FigureRelation(FigureRelationKind.Share, [1, 0, 2]) // the second is so much of the first as the third
/// says</code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record FigureRelation
{
    /// <summary>Names figures that stand in a relation.</summary>
    /// <param name="kind">Which relation; not none.</param>
    /// <param name="of">Places of the figures, from 0, in the order that the kind asks for, none of them twice.</param>
    /// <param name="isExhaustive">Whether the words say that the parts of a total are all there are; of another kind it says
    /// nothing.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind, or a place is below zero.</exception>
    /// <exception cref="ArgumentException">The kind takes fewer or more figures, or a place stands twice.</exception>
    public FigureRelation(FigureRelationKind kind, ValueList<int> of, bool isExhaustive = false)
    {
        if (Guard.Against.Undeclared(kind) == FigureRelationKind.None)
        {
            throw new ArgumentOutOfRangeException(nameof(kind), kind, "Expected a kind of relation.");
        }

        var (fewest, most) = NumberOf(kind);
        if (of.Count < fewest || of.Count > most)
        {
            string number = fewest == most ? InvariantText.Of(fewest) : most == int.MaxValue ? $"{InvariantText.Of(fewest)} or more"
                : $"{InvariantText.Of(fewest)} to {InvariantText.Of(most)}";
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"Expected {number} figures for {kind}, not {of.Count}."), nameof(of));
        }

        for (int at = 0; at < of.Count; at++)
        {
            Guard.Against.BelowZero(of[at], nameof(of));
            if (of.AsSpan()[..at].Contains(of[at]))
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"Expected each figure once, not {of[at]} twice."), nameof(of));
            }
        }

        (Kind, Of, IsExhaustive) = (kind, of, isExhaustive);
    }

    /// <summary>Which relation it is.</summary>
    public FigureRelationKind Kind { get; }

    /// <summary>Places of the figures, from 0, in the order of the kind.</summary>
    public ValueList<int> Of { get; }

    /// <summary>Whether the parts of a total are all there are.</summary>
    public bool IsExhaustive { get; }

    private static (int Fewest, int Most) NumberOf(FigureRelationKind kind) => kind switch
    {
        FigureRelationKind.Total or FigureRelationKind.RatesSum => (2, int.MaxValue),
        FigureRelationKind.Full => (1, int.MaxValue),
        FigureRelationKind.CarryOver => (3, 4),
        FigureRelationKind.ShareOfSum => (4, 4),
        FigureRelationKind.Share or FigureRelationKind.Growth or FigureRelationKind.Difference or FigureRelationKind.GrowthByDifference
            or FigureRelationKind.Points => (3, 3),
        _ => (2, 2),
    };
}
