using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Text;

namespace LawGov.Domain.Reporting.Text;

/// <summary>A finding on a report's text, with the characters it is about (文字核对结论).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record TextFinding
{
    internal TextFinding(Finding finding, IFacts facts, ValueList<TextSpan> spans, ValueList<FigureMend> mends = default)
        => (Finding, Facts, Spans, Mends) = (finding, facts, spans, mends);

    /// <summary>What was found, and why.</summary>
    public Finding Finding { get; }

    /// <summary>What the text states, as the facts that were judged.</summary>
    public IFacts Facts { get; }

    /// <summary>The characters it is about, the likeliest to be wrong first; empty where it is about the text as a whole.</summary>
    public ValueList<TextSpan> Spans { get; }

    /// <summary>Figures of the report, by their places in it, that printed otherwise would each let it hold, the likely slip first; guesses
    /// all of them, empty where there is none.</summary>
    public ValueList<FigureMend> Mends { get; }
}
