using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Text;

namespace LawGov.Domain.Findings;

/// <summary>A fact by name (事实项): what it is called, what to ask, and whom, so that an undetermined finding can be settled.</summary>
/// <remarks>Two keys are equal when their ids are.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed class FactKey : IEquatable<FactKey>
{
    /// <summary>Names a fact.</summary>
    /// <param name="id">Stable, such as <c>participation.eligible</c>.</param>
    /// <param name="name">What it is called in a sentence: 公开日期, the date of publication.</param>
    /// <param name="question">What to ask.</param>
    /// <param name="ask">Whom to ask.</param>
    /// <exception cref="ArgumentException">A part is missing or blank.</exception>
    public FactKey(string id, Bilingual name, Bilingual question, Bilingual ask)
    {
        Id = Guard.Against.NullOrWhiteSpace(id);
        Name = Guard.Against.Null(name);
        Question = Guard.Against.Null(question);
        Ask = Guard.Against.Null(ask);
    }

    /// <summary>The stable name.</summary>
    public string Id { get; }

    /// <summary>What it is called in a sentence: 未载明公开日期 says that it is not stated.</summary>
    public Bilingual Name { get; }

    /// <summary>What to ask.</summary>
    public Bilingual Question { get; }

    /// <summary>Whom to ask.</summary>
    public Bilingual Ask { get; }

    /// <summary>Whether the ids are the same.</summary>
    public bool Equals(FactKey? other) => other is not null && string.Equals(Id, other.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FactKey);

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>Returns the id.</summary>
    public override string ToString() => Id;
}
