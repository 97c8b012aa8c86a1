using System.Globalization;
using System.Text;
using System.Text.Json;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.SystemTextJson.Codecs;
using LawGov.Domain.SystemTextJson.Shapes;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.SystemTextJson;

/// <summary>What is known of one bureau (事实文件): its facts, each with its kind, as one JSON document.</summary>
/// <remarks>
/// A fact that is unknown is not there; one that is known to be none is "none". Reading is strict, and loses nothing: a fact that cannot be
/// read is named by its path, and the others stand. Bounds: 64 MB, 2 MB of them in one fact or beside the facts, 32 levels, 200,000 facts,
/// 2,000 rows of a table, 10 audits of duties; 100 errors are listed and the rest counted.
/// </remarks>
/// <example><code>
/// var document = FactsDocument.Read(File.ReadAllBytes("facts.json"));
/// var assessment = Assessment.Of(RuleCatalogue.All, context, document.Facts);
/// </code></example>
public sealed record FactsDocument
{
    /// <summary>What the member "format" says of such a document.</summary>
    public const string Format = "lawgov.facts/1";

    /// <summary>The most bytes that are read.</summary>
    public const int MostBytes = 64 * 1024 * 1024;

    /// <summary>The most facts that are read.</summary>
    public const int MostFacts = 200_000;

    private static readonly MessageTemplate TooLong = new("文件不得超过{most}字节，实为{found}字节", "expected at most {most} bytes, found {found}");
    private static readonly MessageTemplate Damaged = new("第{line}行第{column}个字节处不合JSON语法", "line {line}, byte {column}: not JSON");

    private readonly string? _own;

    /// <summary>The bureau; none where the document could not be read so far.</summary>
    public UnitId Bureau { get; init; }

    /// <summary>The day asked on; null where the document names none.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>What the caller keeps beside the facts, as JSON on one line (自有数据): kept and written, not looked at; null where there
    /// is nothing.</summary>
    /// <exception cref="ArgumentException">It is not JSON.</exception>
    public string? Own
    {
        get => _own;
        init => _own = value is null ? null : Tidied(value, nameof(Own));
    }

    /// <summary>The division of duties of the bureau (职责分工), which facts name as "bureau" instead of holding it each; null where
    /// there is none.</summary>
    public DutyMap? DutyMap { get; init; }

    /// <summary>The facts that were read, in the order of the document.</summary>
    public ValueList<IFacts> Facts { get; init; }

    /// <summary>What could not be read, in the order of the document; the first hundred.</summary>
    public ValueList<FactsError> Errors { get; private init; }

    /// <summary>How many errors there are, listed or not.</summary>
    public int ErrorCount { get; private init; }

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">Its bytes in UTF-8, with or without a mark at the beginning.</param>
    /// <returns>Every fact that can be read, and every error.</returns>
    public static FactsDocument Read(ReadOnlyMemory<byte> utf8)
    {
        var faults = new Faults();
        var root = Place.Root(faults);
        if (utf8.Length > MostBytes)
        {
            faults.Note(root, TooLong.With(("most", MostBytes), ("found", utf8.Length)));
            return Of(new(), faults);
        }

        if (utf8.Span.StartsWith("\uFEFF"u8)) { utf8 = utf8[3..]; }

        try
        {
            return Of(DocumentScan.Of(utf8, root) is { } scan ? DocumentCodec.Read(utf8, scan, root) : new(), faults);
        }
        catch (JsonException trouble)
        {
            faults.Note(root, Damaged.With(("line", Plainly(trouble.LineNumber)), ("column", Plainly(trouble.BytePositionInLine))));
            return Of(new(), faults);
        }
        catch (InvalidOperationException)
        {
            faults.Note(root, Faults.HalfPair.With());
            return Of(new(), faults);
        }
    }

    /// <summary>Writes the document on one line; the same facts give the same bytes everywhere.</summary>
    /// <exception cref="NotSupportedException">The document would not be read back as it is: it names no bureau, goes beyond a bound, or a
    /// fact is of a type that is not the library's, or holds a value that would be read back as another.</exception>
    /// <exception cref="InvalidOperationException">The document has errors: what could not be read would be lost.</exception>
    public byte[] ToUtf8()
    {
        byte[] utf8 = Pen.Write(pen => DocumentCodec.Instance.Write(pen, this));
        var faults = new Faults();
        return utf8.Length <= MostBytes
            && DocumentScan.Of(utf8, Place.Root(faults)) is { } scan
            && scan.Facts.All(fact => fact.Length <= DocumentScan.MostBytesOfOne)
            ? utf8
            : throw new NotSupportedException($"Expected a document within the bounds: its {utf8.Length} bytes would not be read back.");
    }

    /// <summary>What the member "kind" says of facts (事实类别): <c>participation</c>.</summary>
    /// <param name="facts">The facts.</param>
    /// <exception cref="ArgumentNullException">There are no facts.</exception>
    /// <returns>The kind; null where they are not the library's.</returns>
    public static string? KindOf(IFacts facts) => Kinds.Of(Guard.Against.Null(facts))?.Kind;

    /// <summary>Which member of facts states a fact (事实所在的成员): where an answer to the question of a key is to be filled in.</summary>
    /// <param name="facts">The facts.</param>
    /// <param name="key">The fact by name.</param>
    /// <exception cref="ArgumentNullException">One of them is missing.</exception>
    /// <returns>The first member of that name that says nothing yet, or the first that does; null where the fact is one of the items of a
    /// list, or none of these facts.</returns>
    public static string? MemberOf(IFacts facts, FactKey key)
        => Kinds.Of(Guard.Against.Null(facts))?.MemberOf(Guard.Against.Null(key), facts);

    /// <summary>Writes the JSON Schema of such documents (2020-12) on one line: by it an editor completes and
    /// checks one as it is typed.</summary>
    public static byte[] Schema() => Pen.WriteJson(json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", "https://json-schema.org/draft/2020-12/schema");
        DocumentCodec.Instance.Describe(json);
        json.WriteEndObject();
    });

    private static string Tidied(string own, string name)
    {
        try
        {
            using var json = JsonDocument.Parse(own, new JsonDocumentOptions { MaxDepth = DocumentScan.MostLevels - 1 });
            string tidied = Quoted.Of(json.RootElement);
            return Encoding.UTF8.GetByteCount(tidied) <= DocumentScan.MostBytesOfOne
                ? tidied
                : throw new ArgumentException($"Expected JSON of at most {DocumentScan.MostBytesOfOne} bytes.", name);
        }
        catch (Exception trouble) when (trouble is JsonException or InvalidOperationException)
        {
            throw new ArgumentException(
                $"Expected JSON of at most {DocumentScan.MostLevels - 1} levels, not \"{Found.Cut(own)}\".", name, trouble);
        }
    }

    /// <summary>A place in a file, from 1, without the marks of thousands.</summary>
    private static string Plainly(long? before) => ((before ?? 0) + 1).ToString(CultureInfo.InvariantCulture);

    private static FactsDocument Of(FactsDocument read, Faults faults)
        => read with { Errors = faults.Errors.ToValueList(), ErrorCount = faults.Count };
}
