using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LawGov.Samples.AnnualReport.Word;

/// <summary>Cuts the runs of a document so that a range of characters begins and ends with whole runs; what a run looks like stays with each of its pieces.</summary>
internal sealed class RunCutter(WordMap map)
{
    // By piece of the map: where it was cut, and the part of a run that has the characters from there on.
    private readonly Dictionary<WordPiece, SortedList<int, OpenXmlElement>> _cuts = [];

    /// <summary>Cuts before the first and behind the last character of a range.</summary>
    public void Cut(int start, int end)
    {
        if (EndPieces(start, end) is not var (first, last)) { return; }

        if (first.Child is not null) { CutBefore(first, first.Child is Text ? Math.Max(start, first.Start) : first.Start); }

        if (last.Child is Text && end < last.End) { CutBefore(last, end); }
        else if (last.Child is not null && PartAt(last, last.End - 1).NextSibling() is { } next) { MoveToNewRun(next); }
    }

    /// <summary>The run that has a part of a run alone; what is no part of one comes back as it is.</summary>
    public static OpenXmlElement Alone(OpenXmlElement part)
    {
        if (part.Parent is not Run) { return part; }

        if (part.PreviousSibling() is not (null or RunProperties)) { MoveToNewRun(part); }

        if (part.NextSibling() is { } next) { MoveToNewRun(next); }

        return part.Parent!;
    }

    /// <summary>The first and the last element of a range that was cut; null where it has line ends alone, which no element has.</summary>
    public (OpenXmlElement First, OpenXmlElement Last)? Ends(int start, int end)
        => EndPieces(start, end) is var (first, last) ? (ElementAt(first, Math.Max(start, first.Start)), ElementAt(last, Math.Min(end, last.End) - 1)) : null;

    private (WordPiece First, WordPiece Last)? EndPieces(int start, int end)
    {
        var pieces = map.Within(start, end).ToList();
        return pieces.Count == 0 ? null : (pieces[0], pieces[^1]);
    }

    private OpenXmlElement ElementAt(WordPiece piece, int at) => piece.Child is null ? piece.Outer : PartAt(piece, at).Parent!;

    private OpenXmlElement PartAt(WordPiece piece, int at) => CutsOf(piece).Last(cut => cut.Key <= at).Value;

    private SortedList<int, OpenXmlElement> CutsOf(WordPiece piece)
    {
        if (!_cuts.TryGetValue(piece, out var cuts)) { _cuts[piece] = cuts = new() { [piece.Start] = piece.Child! }; }

        return cuts;
    }

    private void CutBefore(WordPiece piece, int at)
    {
        var (from, part) = CutsOf(piece).Last(cut => cut.Key <= at);
        if (from == at)
        {
            if (part.PreviousSibling() is not (null or RunProperties)) { MoveToNewRun(part); }

            return;
        }

        var left = (Text)part;
        string whole = WordReport.Shown(left);
        var right = new Text(whole[(at - from)..]) { Space = SpaceProcessingModeValues.Preserve };
        (left.Text, left.Space) = (whole[..(at - from)], SpaceProcessingModeValues.Preserve);
        left.InsertAfterSelf(right);
        CutsOf(piece).Add(at, right);
        MoveToNewRun(right);
    }

    /// <summary>Moves a part of a run, and all behind it, into a run of their own that looks the same.</summary>
    private static void MoveToNewRun(OpenXmlElement first)
    {
        var left = (Run)first.Parent!;
        var right = (Run)left.CloneNode(deep: false);
        if (left.RunProperties is { } look) { right.RunProperties = (RunProperties)look.CloneNode(deep: true); }

        for (OpenXmlElement? part = first, next; part is not null; part = next)
        {
            next = part.NextSibling();
            part.Remove();
            right.AppendChild(part);
        }

        left.InsertAfterSelf(right);
    }
}
