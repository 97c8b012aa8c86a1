using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Findings.Judging;

/// <summary>One step of a procedure (程序环节): what it is, and the day on which it was done.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record Step
{
    /// <summary>Names a step.</summary>
    /// <param name="name">What is done: 公开前审查, review before publication.</param>
    /// <param name="on">The day on which it was done; none where it is known not to be done.</param>
    /// <param name="key">That day by name.</param>
    /// <exception cref="ArgumentException">A part is missing, or the day is not of the ISO calendar.</exception>
    public Step(Bilingual name, Fact<LocalDate> on, FactKey key)
    {
        Name = Guard.Against.Null(name);
        On = on.OfIso(nameof(on));
        Key = Guard.Against.Null(key);
    }

    /// <summary>What is done.</summary>
    public Bilingual Name { get; }

    /// <summary>The day on which it was done.</summary>
    public Fact<LocalDate> On { get; }

    /// <summary>That day by name.</summary>
    public FactKey Key { get; }

    /// <summary>Returns the step and its day, the same in every culture.</summary>
    public override string ToString() => $"{Name} {On}";
}
