using LawGov.Domain.SystemTextJson.Codecs;

namespace LawGov.Domain.SystemTextJson.Results;

/// <summary>What this package itself gives.</summary>
internal static class TraceResults
{
    internal static Written<TraceDocument> Trace { get; } = new WrittenTrace();

    internal static Result<FactsError> Error { get; } = new Result<FactsError>()
        .Word("path", error => error.Path)
        .With((pen, error) => pen.Both("reason", error.Reason));

    private sealed class WrittenTrace : Written<TraceDocument>
    {
        internal override void Write(Pen pen, TraceDocument value) => value.Write(pen);
    }
}
