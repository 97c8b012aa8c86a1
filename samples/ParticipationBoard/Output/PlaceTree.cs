using System.Globalization;
using System.Numerics;
using LawGov.Domain.Participation;
using LawGov.Domain.Text;

namespace LawGov.Samples.ParticipationBoard.Output;

/// <summary>Writes places as rows with bars under column heads; one with places below it unfolds them in the same columns.</summary>
/// <remarks>A list, and no drawing: every bar stands beside its figure, and every figure is read out with the name of its column.</remarks>
internal sealed class PlaceTree(Board board, PageChoices choices, TextWriter writer, Language language)
{
    private const int Half = Axis.Whole / 2;

    /// <summary>Writes a place and all below it.</summary>
    /// <param name="root">All places together.</param>
    /// <param name="unfolded">The places that are unfolded at first.</param>
    /// <param name="points">The points of change that half a bar stands for.</param>
    public void Write(BoardPlace root, IReadOnlySet<int> unfolded, int points)
    {
        bool compared = board.Last is not null;
        writer.WriteLine($"<div class=\"places{(compared ? " compared" : "")}\" style=\"{Widths(root.Count)}\">");
        writer.WriteLine("<div class=\"heads-group\"><div class=\"row heads\" aria-hidden=\"true\">");
        writer.WriteLine($"<span>{Safe(PageWords.Place)}</span><span>{Safe(PageWords.Rate)}</span>");
        writer.WriteLine($"<span class=\"count\">{Safe(PageWords.Counts)}</span><span class=\"rank\">{Safe(PageWords.Rank)}</span>");
        if (compared) { writer.WriteLine($"<span>{Safe(PageWords.Change)}</span>"); }

        writer.WriteLine("</div></div>\n<ul>");
        writer.WriteLine("<li class=\"total\"><div class=\"row\">");
        WriteCells(root, points);
        writer.WriteLine("</div></li>");
        foreach (var place in root.Below) { WritePlace(place, unfolded, points); }

        writer.WriteLine("</ul>\n</div>");
    }

    // The sums of all places are the longest numbers: both in a line, or on a narrow screen one under another.
    private static string Widths(ParticipationCount whole)
    {
        int most = Figures.Grouped(whole.Eligible).Length, both = Figures.Grouped(whole.Participants).Length + most + 3;
        return string.Create(CultureInfo.InvariantCulture, $"--counts:{Math.Max(both, 18)}ch;--count:{Math.Max(most + 1, 8)}ch");
    }

    private void WritePlace(BoardPlace place, IReadOnlySet<int> unfolded, int points)
    {
        bool folds = place.Below.Count > 0;
        string open = unfolded.Contains(place.Index) ? " open=\"\"" : "";
        writer.WriteLine(folds ? $"<li><details{open}><summary class=\"row\">" : "<li><div class=\"row\">");
        WriteCells(place, points);
        if (!folds)
        {
            writer.WriteLine("</div></li>");
            return;
        }

        writer.WriteLine("</summary>\n<ul>");
        foreach (var below in place.Below) { WritePlace(below, unfolded, points); }

        writer.WriteLine("</ul>\n</details></li>");
    }

    private void WriteCells(BoardPlace place, int points)
    {
        string code = place.Index == 0 || board.Order == BoardOrder.Rank ? "" : $" <small>{place.Code}</small>";
        string title = place.Index == 0 ? "" : $" title=\"{place.Code}\"";
        writer.WriteLine($"<span class=\"place\"{title}>{HtmlFrame.Safe(Figures.Name(place, language))}{code}{Tags(place)}</span>");
        WriteRate(place);
        string counts = $"{Figures.Grouped(place.Count.Participants)} /<wbr/> {Figures.Grouped(place.Count.Eligible)}";
        writer.WriteLine($"<span class=\"count\">{Quiet(PageWords.Counts)}{counts}</span>");
        writer.WriteLine($"<span class=\"rank\">{(place.Index == 0 ? "" : Quiet(PageWords.Rank) + Figures.Rank(place))}</span>");
        if (board.Last is not null) { WriteChange(place, points); }
    }

    private string Tags(BoardPlace place)
    {
        string small = choices.IsSmall(place.Count) ? Tag(PageWords.Small) : "";
        return choices.Reaches(place.Count) == false ? small + Tag(PageWords.Below) : small;
    }

    private string Tag(Bilingual text) => $" <span class=\"tag\">{Safe(text)}</span>";

    private void WriteRate(BoardPlace place)
    {
        if (place.Count.Rate.IsUndefined)
        {
            writer.WriteLine($"<span class=\"rate\"><span></span><span>{Quiet(PageWords.Rate)}{Safe(PageWords.NoData)}</span></span>");
            return;
        }

        string last = board.Last?.Totals[place.Index].Count is { Eligible: > 0 } before ? $"<b style=\"left:{Share(before)}\"></b>" : "";
        string target = choices.Target.IsNone ? "" : $"<u style=\"left:{Axis.Percent(TargetPlace)}\"></u>";
        writer.WriteLine($"<span class=\"rate\"><span class=\"bar\"><i style=\"width:{Share(place.Count)}\"></i>{last}{target}</span>");
        writer.WriteLine($"<span>{Quiet(PageWords.Rate)}<span>{Figures.Rate(place.Count)}</span></span></span>");
    }

    private int TargetPlace => (int)((Int128)choices.Target.ToRatio().Numerator * Axis.Whole / choices.Target.ToRatio().Denominator);

    private void WriteChange(BoardPlace place, int points)
    {
        if (place.Change is not { IsUndefined: false, Sign: not 0 } change)
        {
            bool isSame = place.Change is { IsUndefined: false };
            string why = Quiet(PageWords.Change) + Safe(isSame ? PageWords.Unchanged : Figures.WhyNoChange(board, place));
            writer.WriteLine($"<span class=\"change\"><span class=\"why\">{why}</span></span>");
            return;
        }

        var size = BigInteger.Abs(change.Numerator) * 100;
        int width = (int)BigInteger.Min(Half, size * Half / (points * change.Denominator)), left = change.Sign > 0 ? Half : Half - width;
        string kind = (change.Sign > 0 ? "up" : "down") + (size > points * change.Denominator ? " cut" : "");
        string style = $"left:{Axis.Percent(left)};width:{Axis.Percent(width)}";
        string bar = $"<i class=\"{kind}\" style=\"{style}\"></i>";
        string signed = Quiet(PageWords.Change) + HtmlFrame.Safe(Figures.Signed(change, language));
        writer.WriteLine($"<span class=\"change\"><span class=\"shift\">{bar}</span><span>{signed}</span></span>");
    }

    private static string Share(ParticipationCount count) => Axis.Percent(Figures.Share(count, Axis.Whole));

    private string Quiet(Bilingual text) => $"<span class=\"quiet\">{Safe(text)} </span>";

    private string Safe(Bilingual text) => HtmlFrame.Safe(text.ToText(language));
}
