using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Decision;

/// <summary>A part of the material that is decided by itself (可区分处理的部分).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record MaterialPart
{
    /// <summary>Names a part.</summary>
    /// <param name="id">The caller's own name for it, such as <c>附件2</c>; compared letter by letter.</param>
    /// <exception cref="ArgumentException">The id is missing or blank.</exception>
    public MaterialPart(string id) => Id = Guard.Against.NullOrWhiteSpace(id);

    /// <summary>The caller's own name for it.</summary>
    public string Id { get; }

    /// <summary>What is put forward for not disclosing it; none, or an empty list, where it is known that nothing is.</summary>
    public Fact<ValueList<GroundClaim>> Grounds { get; init; }

    /// <summary>What the organ chose, where the law leaves it the choice (裁量决定); none where it has not chosen.</summary>
    public Fact<RecordedAnswer> Choice { get; init; }
}
