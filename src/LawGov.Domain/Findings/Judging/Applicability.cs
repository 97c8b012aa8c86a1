using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Findings.Judging;

/// <summary>To which kinds of body a rule applies (适用对象), as data: a kind in neither list is one of which it is not confirmed.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record Applicability
{
    /// <summary>Says to whom a rule applies.</summary>
    /// <param name="what">What applies, such as 主动公开期限, the limit on proactive disclosure: a singular noun in English.</param>
    /// <param name="key">The fact that says what kind of body it is.</param>
    /// <param name="to">The kinds to which it applies, directly or by reference; one at least.</param>
    /// <param name="notTo">The kinds to which it is confirmed not to apply.</param>
    /// <exception cref="ArgumentException">A part is missing, there is no kind, or one stands in both lists.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such kind.</exception>
    public Applicability(Bilingual what, FactKey key, ValueList<BodyKind> to, ValueList<BodyKind> notTo = default)
    {
        What = Guard.Against.Null(what);
        Key = Guard.Against.Null(key);
        foreach (var kind in to) { Guard.Against.Undeclared(kind, nameof(to)); }

        foreach (var kind in notTo)
        {
            Guard.Against.Undeclared(kind, nameof(notTo));
            if (Has(to, kind)) { throw new ArgumentException($"Expected {kind} in one of the two lists.", nameof(notTo)); }
        }

        To = to.IsEmpty ? throw new ArgumentException("Expected one kind of body at least.", nameof(to)) : to;
        NotTo = notTo;
    }

    /// <summary>What applies.</summary>
    public Bilingual What { get; }

    /// <summary>The fact that says what kind of body it is.</summary>
    public FactKey Key { get; }

    /// <summary>The kinds of body to which it applies.</summary>
    public ValueList<BodyKind> To { get; }

    /// <summary>The kinds of body to which it is confirmed not to apply.</summary>
    public ValueList<BodyKind> NotTo { get; }

    /// <summary>Whether it applies to a kind of body; null where that is not confirmed.</summary>
    public bool? IsTo(BodyKind kind) => Has(To, kind) ? true : Has(NotTo, kind) ? false : null;

    private static bool Has(ValueList<BodyKind> kinds, BodyKind kind)
    {
        foreach (var each in kinds)
        {
            if (each == kind) { return true; }
        }

        return false;
    }
}
