using LawGov.Domain.Participation.RollUp;

namespace LawGov.Domain.Participation.Comparing;

/// <summary>Whether a report can be compared.</summary>
internal static class ReportReading
{
    /// <summary>Finds out why a report has no rate to compare, or that it has; whether it was repeated is not seen here.</summary>
    internal static LeftOutReason ReasonToLeaveOut(this UnitReport report, long minimumBase, out ParticipationCount count)
    {
        bool known = report.Count.Known(out count);
        return report.Fault != ParticipationRowFault.None ? LeftOutReason.Unusable
            : !known ? LeftOutReason.NotReported
            : count.Eligible == 0 ? LeftOutReason.NoBase
            : count.Eligible < minimumBase ? LeftOutReason.BelowMinimumBase
            : LeftOutReason.None;
    }
}
