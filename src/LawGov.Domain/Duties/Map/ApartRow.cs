using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Duties.Map;

/// <summary>A row that says which two areas must not lie in one hand (不相容职责), such as drafting and legality review (起草、合法性审核).</summary>
/// <remarks>Whatever lies within one area and within the other is looked at: the same post, or one person in two posts. None unless
/// supplied.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record ApartRow
{
    private readonly int? _row;

    /// <summary>The caller's own number of the row, such as that in a sheet, by which errors name it; null where its place
    /// counts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is below 1.</exception>
    public int? Row
    {
        get => _row;
        init => _row = value is { } number ? Guard.Against.OutsideOf(number, 1, int.MaxValue, nameof(Row)) : null;
    }

    /// <summary>The path of a declared area.</summary>
    public string? First { get; init; }

    /// <summary>The path of another declared area; neither lies within the other.</summary>
    public string? Second { get; init; }

    /// <summary>The tier on which they must be apart; direct unless set, since the principal leader plans for both anyway.</summary>
    public DutyTier Tier { get; init; } = DutyTier.Direct;

    /// <summary>What asks for it.</summary>
    public Basis? Basis { get; init; }

    /// <summary>Returns the row on one line, the same in every culture.</summary>
    public override string ToString() => $"{First} {Second} {Tier}";
}
