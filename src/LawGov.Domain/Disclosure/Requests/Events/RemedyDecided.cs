using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Requests.Events;

/// <summary>A remedy was decided (救济审结).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record RemedyDecided : RequestEvent
{
    private static readonly MessageTemplate Text = new("{day}{remedy}审结：{result}", "{day}: {remedy} was decided: {result}");

    /// <summary>Records it.</summary>
    /// <param name="on">The day of the decision.</param>
    /// <param name="remedy">Which.</param>
    /// <param name="result">How it was decided.</param>
    /// <param name="recorded">The day on which it was recorded; the same day where it is not said.</param>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar, or there is no such remedy or result.</exception>
    public RemedyDecided(LocalDate on, Remedy remedy, RemedyResult result, LocalDate? recorded = null)
        : base(on, recorded) => (Remedy, Result) = (Guard.Against.Undeclared(remedy), Guard.Against.Undeclared(result));

    /// <summary>Which.</summary>
    public Remedy Remedy { get; }

    /// <summary>How it was decided.</summary>
    public RemedyResult Result { get; }

    internal override int Rank => 19;

    private protected override Message Say() => Text.With(("day", On), ("remedy", Remedy.Name()), ("result", Result.Name()));
}

/// <summary>How a remedy ends (审理结果), as the yearly table counts it.</summary>
public enum RemedyResult
{
    /// <summary>Another result (其他结果).</summary>
    Other = 0,

    /// <summary>The organ was upheld (结果维持).</summary>
    Upheld = 1,

    /// <summary>The organ was corrected (结果纠正).</summary>
    Corrected = 2,
}
