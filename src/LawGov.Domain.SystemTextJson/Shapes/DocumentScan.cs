using System.Text.Json;
using System.Text.Unicode;
using LawGov.Domain.SystemTextJson.Codecs;
using LawGov.Domain.Text;

namespace LawGov.Domain.SystemTextJson.Shapes;

/// <summary>One walk over the bytes of a document: whether they are JSON within the bounds, and where each fact stands.</summary>
/// <remarks>So a fact is looked at by itself, and memory does not grow with the document but for the facts that it gives.</remarks>
internal sealed class DocumentScan
{
    /// <summary>The most bytes of one fact, and of all that stands beside the facts.</summary>
    internal const int MostBytesOfOne = 2 * 1024 * 1024;

    internal const int MostLevels = 32;

    private static readonly MessageTemplate TooDeep = new("嵌套不得超过{most}层", "expected at most {most} levels");
    private static readonly MessageTemplate NotUtf8 = new("文件不是UTF-8编码（可能为GBK）", "not UTF-8, perhaps GBK");
    internal static readonly MessageTemplate TooMany = new("事实不得超过{most}项，实为{found}项", "expected at most {most} facts, found {found}");
    private static readonly MessageTemplate TooMuch = new("事实以外的内容不得超过{most}字节", "expected at most {most} bytes beside the facts");
    private static readonly JsonReaderOptions OneDeeper = new() { MaxDepth = 2 * MostLevels }; // so that the bound is told, and not thrown

    private readonly ReadOnlyMemory<byte> _utf8;
    private readonly List<(int Start, int Length)> _facts = [];
    private Range _list; // what stands between the brackets of the list of facts; empty where there is none

    private DocumentScan(ReadOnlyMemory<byte> utf8) => _utf8 = utf8;

    /// <summary>Where each fact stands.</summary>
    internal IReadOnlyList<(int Start, int Length)> Facts => _facts;

    /// <summary>Walks over a document; what is beyond a bound is noted.</summary>
    /// <exception cref="JsonException">It is not JSON.</exception>
    internal static DocumentScan? Of(ReadOnlyMemory<byte> utf8, Place root)
    {
        var scan = new DocumentScan(utf8);
        if (scan.Beyond() is not { } reason) { return scan; }

        root.Faults.Note(root, reason);
        return null;
    }

    /// <summary>The document with an empty list of facts.</summary>
    internal byte[] Rest()
    {
        var (start, length) = _list.GetOffsetAndLength(_utf8.Length);
        var span = _utf8.Span;
        return [.. span[..start], .. span[(start + length)..]];
    }

    private Message? Beyond()
    {
        if (!Utf8.IsValid(_utf8.Span)) { return NotUtf8.With(); }

        var reader = new Utf8JsonReader(_utf8.Span, OneDeeper);
        int count = 0, start = 0, begun = 0;
        bool isFacts = false, inFacts = false;
        while (reader.Read())
        {
            if (reader.CurrentDepth >= MostLevels) { return TooDeep.With(("most", MostLevels)); }

            switch (reader.CurrentDepth, inFacts)
            {
                case (1, false):
                    inFacts = isFacts && reader.TokenType == JsonTokenType.StartArray;
                    begun = (int)reader.BytesConsumed;
                    isFacts = _list.Equals(default) && reader.TokenType == JsonTokenType.PropertyName && reader.ValueTextEquals("facts"u8);
                    break;
                case (1, true):
                    (inFacts, _list) = (false, begun..(int)reader.TokenStartIndex);
                    break;
                case (2, true):
                    bool ends = reader.TokenType is not (JsonTokenType.StartObject or JsonTokenType.StartArray);
                    bool begins = reader.TokenType is not (JsonTokenType.EndObject or JsonTokenType.EndArray);
                    if (begins) { start = (int)reader.TokenStartIndex; }

                    if (ends && ++count <= FactsDocument.MostFacts) { _facts.Add((start, (int)reader.BytesConsumed - start)); }

                    break;
            }
        }

        var (_, length) = _list.GetOffsetAndLength(_utf8.Length);
        return count > FactsDocument.MostFacts ? TooMany.With(("most", FactsDocument.MostFacts), ("found", count))
            : _utf8.Length - length > MostBytesOfOne ? TooMuch.With(("most", MostBytesOfOne))
            : null;
    }
}
