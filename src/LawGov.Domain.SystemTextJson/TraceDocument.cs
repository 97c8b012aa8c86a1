using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Findings;
using LawGov.Domain.Reporting;
using LawGov.Domain.SystemTextJson.Codecs;
using LawGov.Domain.SystemTextJson.Results;
using LawGov.Domain.SystemTextJson.Shapes;
using LawGov.Domain.Text;

namespace LawGov.Domain.SystemTextJson;

/// <summary>What was found of a facts document, and by what (评价轨迹), as one JSON document.</summary>
/// <remarks>
/// The same facts, law, calendar, day and version of the library give the same bytes everywhere. A trace is written and not read: findings
/// come anew from the facts, and the receipt says whether they are the same ones.
/// </remarks>
/// <example><code>
/// byte[] trace = TraceDocument.Of(FactsDocument.Read(bytes), new RuleContext { AsOf = new LocalDate(2024, 3, 5) }).ToUtf8();
/// </code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed class TraceDocument
{
    /// <summary>What the member "format" says of such a document.</summary>
    public const string Format = "lawgov.trace/1";

    private readonly FactsDocument _facts;

    private TraceDocument(FactsDocument facts, Assessment assessment, TraceReceipt receipt)
        => (_facts, Assessment, Receipt) = (facts, assessment, receipt);

    /// <summary>What was found.</summary>
    public Assessment Assessment { get; }

    /// <summary>By what it was found.</summary>
    public TraceReceipt Receipt { get; }

    /// <summary>Puts rules to all facts of a document.</summary>
    /// <param name="facts">The document, read without errors.</param>
    /// <param name="context">The law and the day on which is asked.</param>
    /// <param name="rules">The rules; all of the library where none are named.</param>
    /// <exception cref="ArgumentNullException">There is no document or no context.</exception>
    /// <exception cref="ArgumentException">No rule looks at some of the facts.</exception>
    /// <exception cref="NotSupportedException">The document cannot be written, so that it has no hash: it names no bureau, or holds facts
    /// of the caller's own type.</exception>
    /// <exception cref="InvalidOperationException">The document has errors: mend them, or make another of its facts.</exception>
    public static TraceDocument Of(FactsDocument facts, RuleContext context, IEnumerable<Rule>? rules = null)
    {
        Guard.Against.Null(facts);
        Guard.Against.Null(context);
        Rule[] asked = [.. rules ?? RuleCatalogue.All];
        var assessment = Assessment.Of(asked, context, facts.Facts);
        return new(facts, assessment, TraceReceipt.Of(facts, context, asked));
    }

    /// <summary>Writes the document on one line.</summary>
    /// <param name="masksPersons">Whether the names of persons are replaced, the same name by the same mark throughout; the document says
    /// so. A name is known from the members of the facts that hold names, and is masked wherever it stands; words that may name a person
    /// or a post (<c>holder</c>, <c>by</c>) are masked where they stand alone.</param>
    public byte[] ToUtf8(bool masksPersons = false)
    {
        Mask? mask = null;
        if (masksPersons)
        {
            mask = new();
            Pen.Write(pen => DocumentCodec.Instance.Write(pen, _facts), mask); // for the names alone
        }

        return Pen.Write(Write, mask);
    }

    internal void Write(Pen pen)
    {
        pen.StartObject();
        pen.Word("format", Format);
        pen.Text("bureau", _facts.Bureau.ToString());
        pen.Flag("personsMasked", pen.Mask is not null);
        pen.Name("receipt");
        ReceiptShape.Receipt.Write(pen, Receipt);
        FindingResults.Assessment.WriteMembers(pen, Assessment);
        pen.EndObject();
    }
}
