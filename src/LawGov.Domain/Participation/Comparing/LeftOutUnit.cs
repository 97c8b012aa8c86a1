using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Comparing;

/// <summary>A report that takes no part in a comparison, and why (未参与比较的单位): listed, never dropped.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record LeftOutUnit
{
    internal LeftOutUnit(UnitReport report, LeftOutReason reason)
    {
        Report = Guard.Against.Null(report);
        Reason = Guard.Against.Undeclared(reason);
    }

    /// <summary>The report as it was supplied.</summary>
    public UnitReport Report { get; }

    /// <summary>Why it takes no part.</summary>
    public LeftOutReason Reason { get; }
}
