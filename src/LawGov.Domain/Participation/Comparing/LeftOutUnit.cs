using Ardalis.GuardClauses;
using LawGov.Domain.Internal;

namespace LawGov.Domain.Participation.Comparing;

/// <summary>A report that takes no part in a comparison, and why (未参与比较的单位): listed, never dropped.</summary>
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
