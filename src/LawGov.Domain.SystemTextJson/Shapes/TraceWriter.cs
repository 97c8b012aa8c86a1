using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.SystemTextJson.Codecs;
using LawGov.Domain.SystemTextJson.Results;

namespace LawGov.Domain.SystemTextJson.Shapes;

/// <summary>Writes findings: each by itself, and what several share (rules, questions, days of a deadline) once.</summary>
internal static class TraceWriter
{
    internal static void Write(Pen pen, UnitId bureau, Assessment assessment, TraceReceipt receipt)
    {
        pen.StartObject();
        pen.Word("format", TraceDocument.Format);
        pen.Text("bureau", bureau.ToString());
        pen.Flag("personsMasked", pen.Mask is not null);
        pen.Name("receipt");
        WriteReceipt(pen, receipt);
        FindingResults.Assessment.WriteMembers(pen, assessment);
        pen.EndObject();
    }

    private static void WriteReceipt(Pen pen, TraceReceipt receipt)
    {
        pen.StartObject();
        pen.Word("library", receipt.Library);
        pen.Word("rules", receipt.Rules);
        pen.Word("law", receipt.Law);
        pen.Word("calendar", receipt.Calendar);
        pen.Word("widths", receipt.Widths);
        pen.Name("asOf");
        Values.Day.Write(pen, receipt.AsOf);
        pen.Word("facts", receipt.Facts);
        pen.EndObject();
    }
}
