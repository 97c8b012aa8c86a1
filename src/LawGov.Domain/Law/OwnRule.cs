using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Law;

/// <summary>What a body's own or a local rule sets where no national text does (本单位或者地方规定): a number, a list, a limit, and the
/// rule.</summary>
/// <remarks>Never law, so that no finding on it speaks of a breach of law.</remarks>
/// <typeparam name="T">What it sets.</typeparam>
/// <example><code>new OwnRule&lt;int&gt;(2, Basis.Internal(new("局长办公会议事规则", "Rules of procedure of the director's office
/// meeting")))</code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record OwnRule<T>
    where T : notnull
{
    /// <summary>States what a rule sets.</summary>
    /// <param name="value">What it sets.</param>
    /// <param name="basis">The local or internal rule, or the practice.</param>
    /// <exception cref="ArgumentNullException">A part is missing.</exception>
    /// <exception cref="ArgumentException">The basis is law: no national text sets it.</exception>
    public OwnRule(T value, Basis basis)
    {
        Value = Guard.Against.Null(value);
        Basis = Guard.Against.Null(basis).Kind != BasisKind.Law
            ? basis
            : throw new ArgumentException(
                $"Expected a local or internal rule, or practice, not {basis.Key}: no national text sets it.",
                nameof(basis));
    }

    /// <summary>What the rule sets.</summary>
    public T Value { get; }

    /// <summary>The rule.</summary>
    public Basis Basis { get; }

    /// <summary>Returns the value, the same in every culture, and the rule.</summary>
    public override string ToString() => $"{InvariantText.Of(Value)}（{Basis}）";
}
