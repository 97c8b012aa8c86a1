using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using LawGov.Domain.Reporting.Text;
using LawGov.Samples.Files;
using Spectre.Console;

namespace LawGov.Samples.AnnualReport.Output;

/// <summary>A text folded to a width, with a line of marks under each line that has characters to mark; a full-width character takes two columns, and so does its mark.</summary>
internal sealed partial class MarkedLines
{
    private const char Main = '^';
    private const char Other = '-';

    private readonly StringBuilder _line = new();
    private readonly StringBuilder _marks = new();
    private int _columns;

    private MarkedLines()
    {
    }

    /// <summary>Folds a part of a text; numbers and dates are not broken, and no line begins with a closing mark.</summary>
    /// <param name="text">The whole text, to which the spans belong.</param>
    /// <param name="part">What is shown of it.</param>
    /// <param name="spans">What is marked: the first with ^, the others with -.</param>
    /// <param name="width">Columns of a line, at least two.</param>
    public static IEnumerable<(string Line, string Marks)> Of(string text, TextSpan part, IReadOnlyList<TextSpan> spans, int width)
    {
        var lines = new MarkedLines();
        foreach (Match word in Word().Matches(text.Substring(part.Start, part.Length)))
        {
            var characters = CharactersOf(word.Value).ToList();
            bool fits = lines._columns + characters.Sum(one => one.Width) <= width;
            foreach (var (offset, shown, wide) in characters)
            {
                if (lines._columns > 0 && (!fits || lines._columns + wide > width))
                {
                    yield return lines.End();
                    fits = true;
                }

                lines.Add(shown, wide, MarkAt(spans, part.Start + word.Index + offset));
            }
        }

        if (lines._columns > 0) { yield return lines.End(); }
    }

    private static IEnumerable<(int Offset, string Shown, int Width)> CharactersOf(string word)
    {
        for (int at = 0; at < word.Length;)
        {
            int length = Rune.DecodeFromUtf16(word.AsSpan(at), out _, out int consumed) == OperationStatus.Done ? consumed : 1;
            string shown = word[at] is '\t' or '\n' ? " " : Shown.Of(word.Substring(at, length));
            yield return (at, shown, shown.GetCellWidth());
            at += length;
        }
    }

    private static char MarkAt(IReadOnlyList<TextSpan> spans, int at)
    {
        for (int span = 0; span < spans.Count; span++)
        {
            if (spans[span].Start <= at && at < spans[span].End) { return span == 0 ? Main : Other; }
        }

        return ' ';
    }

    private void Add(string shown, int width, char mark)
    {
        _line.Append(shown);
        _marks.Append(mark, width);
        _columns += width;
    }

    private (string Line, string Marks) End()
    {
        var ended = (_line.ToString(), _marks.ToString().TrimEnd());
        _line.Clear();
        _marks.Clear();
        _columns = 0;
        return ended;
    }

    [GeneratedRegex("(?:[0-9A-Za-z.,%:/-]+(?:[年月日](?=[0-9]))?)+[年月日]?[，。、；：）》”！？]*|(?:[\uD800-\uDBFF][\uDC00-\uDFFF]|.)[，。、；：）》”！？]*", RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Word();
}
