using System.Numerics;
using LawGov.Domain.Participation.Comparing;
using LawGov.Domain.Text;
using LawGov.Samples.Files;

namespace LawGov.Samples.ParticipationBoard.Output;

/// <summary>Writes the board as one page: what it says, what is to be noted, the spread of the rates, and the places.</summary>
internal sealed class HtmlPage
{
    private readonly Board _board;
    private readonly PageChoices _choices;
    private readonly TextWriter _writer;
    private readonly Language _language;
    private readonly PageSummary _summary;

    private HtmlPage(Board board, PageChoices choices, TextWriter writer, Language language)
    {
        (_board, _choices, _writer, _language) = (board, choices, writer, language);
        _summary = new(board, board.Root, choices, language);
    }

    public static void Write(Board board, PageChoices choices, string path, Language language)
    {
        using var file = OutputFile.Create(path);
        new HtmlPage(board, choices, file.Writer, language).Write();
        file.Commit();
    }

    private void Write()
    {
        HtmlFrame.Begin(_writer, _summary.Head, DotPlot.Style + "\n" + TreeStyle.Css);
        WriteList(PageWords.Attention, Figures.Remarks(_board));
        WriteSpread();
        if (_board.WholeChange is { } change) { Paragraph(Figures.Split(change, _language)); }

        int points = PointsOfHalf();
        var order = _board.Order == BoardOrder.Rank ? PageWords.ByRank : PageWords.ByCode;
        Heading(PageWords.Places.ToText(_language) + (_language == Language.Chinese ? "：" : ": ") + order.ToText(_language));
        new PlaceTree(_board, _choices, _writer, _language).Write(_summary.Root, _summary.Unfolded, points);
        WriteErrors();
        WriteList(PageWords.Reading, Keys(points));
        HtmlFrame.End(_writer);
    }

    // A spread of one place is a point.
    private void WriteSpread()
    {
        if (_summary.Spread.Rated.Count < 2) { return; }

        string name = Figures.Name(_summary.Above, _language), text = _summary.SpreadText.ToText(_language);
        Heading(PageWords.Spread.With(("name", name)).ToText(_language));
        _writer.WriteLine("<figure>");
        string title = PageWords.SpreadTitle.With(("name", name)).ToText(_language);
        new DotPlot(_choices, _writer, _language).Write(_summary.Spread, title, text);
        _writer.WriteLine($"<figcaption class=\"note\">{HtmlFrame.Safe(text)}</figcaption>\n</figure>");
    }

    // Of the places compared; what lies deeper and moved more is cut, for small places move much.
    private int PointsOfHalf()
        => (int)_summary.Above.Below.Append(_summary.Root)
            .Select(place => place.Change is { IsUndefined: false } change ? CeilingOf(change) : 0)
            .Append(1)
            .Max();

    private static BigInteger CeilingOf(PointChange change)
        => ((100 * BigInteger.Abs(change.Numerator)) + change.Denominator - 1) / change.Denominator;

    private void WriteErrors()
    {
        if (!_board.HasBadRows) { return; }

        Heading(Words.BadRows.ToText(_language));
        if (_board.Errors.Count > 0)
        {
            _writer.WriteLine("<table>\n<tbody>");
            foreach (var (reason, count) in _board.Errors.ByReason)
            {
                string text = HtmlFrame.Safe(reason.ToText(_language));
                _writer.WriteLine($"<tr><th scope=\"row\">{text}</th><td class=\"n\">{Figures.Grouped(count)}</td></tr>");
            }

            _writer.WriteLine("</tbody>\n</table>");
        }

        if (_board.LastBad > 0) { Paragraph(Words.LastBad.With(("bad", _board.LastBad)).ToText(_language)); }
    }

    private IEnumerable<IBilingualText> Keys(int points)
    {
        if (_summary.LeftOut is { } leftOut) { yield return leftOut; }

        yield return PageWords.BarKey;
        if (_board.Last is not null) { yield return PageWords.LastKey; }

        if (!_choices.Target.IsNone) { yield return PageWords.TargetKey.With(("target", _choices.Target)); }

        if (_board.Last is not null) { yield return PageWords.ChangeKey.With(("points", points)); }

        if (_choices.SmallBase > 1) { yield return _choices.SmallKey; }

        yield return PageWords.NoDataKey;
        if (_summary.Root.Below.Any(place => place.Below.Count > 0)) { yield return PageWords.FoldKey; }

        yield return Words.Note;
    }

    private void WriteList(Bilingual heading, IEnumerable<IBilingualText> items)
    {
        string[] lines = [.. items.Select(item => $"<li>{HtmlFrame.Safe(item.ToText(_language))}</li>")];
        if (lines.Length == 0) { return; }

        Heading(heading.ToText(_language));
        _writer.WriteLine($"<ul class=\"note\">\n{string.Join('\n', lines)}\n</ul>");
    }

    private void Paragraph(string text) => _writer.WriteLine($"<p>{HtmlFrame.Safe(text)}</p>");

    private void Heading(string text) => _writer.WriteLine($"<h2>{HtmlFrame.Safe(text)}</h2>");
}
