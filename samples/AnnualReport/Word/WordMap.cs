using DocumentFormat.OpenXml;

namespace LawGov.Samples.AnnualReport.Word;

/// <summary>Which element of a document each character of its text comes from.</summary>
internal sealed class WordMap
{
    private readonly List<WordPiece> _pieces = [];
    private readonly List<WordAside> _asides = [];

    public void Add(WordPiece piece) => _pieces.Add(piece);

    public void Add(WordAside aside) => _asides.Add(aside);

    /// <summary>What the outermost note or text box around a place hangs on in the running text, where it is commented on; null where there is none.</summary>
    public OpenXmlElement? HookOf(int at)
    {
        OpenXmlElement? hook = null;
        while (AsideAt(at) is { } found) { (hook, at) = (found.Hook, found.HangsAt); }

        return hook;
    }

    /// <summary>The end of a range, or an earlier one where it would lie in a note or a text box that does not begin with it.</summary>
    public int Clip(int start, int end)
    {
        while (AsideAt(end - 1) is { } aside && aside.Start > start) { end = aside.Start; }

        return end;
    }

    /// <summary>The pieces that have characters of a range; line ends between paragraphs are in none.</summary>
    public IEnumerable<WordPiece> Within(int start, int end)
    {
        int low = 0, high = _pieces.Count;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_pieces[middle].End <= start) { low = middle + 1; }
            else { high = middle; }
        }

        for (; low < _pieces.Count && _pieces[low].Start < end; low++) { yield return _pieces[low]; }
    }

    private WordAside? AsideAt(int at) => _asides.Find(aside => aside.Start <= at && at < aside.End);
}

/// <summary>Characters that one element has.</summary>
/// <param name="Start">Where they begin in the text.</param>
/// <param name="Length">How many they are, at least one.</param>
/// <param name="Outer">The run, or what else stands in the paragraph.</param>
/// <param name="Child">The part of the run that has them; null where there is no run.</param>
internal sealed record WordPiece(int Start, int Length, OpenXmlElement Outer, OpenXmlElement? Child)
{
    public int End => Start + Length;
}

/// <summary>A note or a text box: where its text stands, and the part of a run that it hangs on.</summary>
internal sealed record WordAside(int Start, int End, OpenXmlElement Hook, int HangsAt);
