using System.Text.RegularExpressions;
using LawGov.Samples.Files;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace LawGov.Samples;

/// <summary>A text that is laid out as a letter is: lines break at blanks and between Chinese characters, never inside a date or a number, and never before a closing mark.</summary>
/// <remarks>Later lines are indented like the first. What is invisible is shown as a sign.</remarks>
internal sealed partial class Prose : Renderable
{
    private readonly List<Piece> _pieces = [];

    public Prose(string text, Style? style = null) => Append(text, style);

    public Prose Append(string text, Style? style = null)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        for (int line = 0; line < lines.Length; line++)
        {
            if (line > 0) { _pieces.Add(Piece.LineEnd); }

            foreach (Match word in Word().Matches(Shown.Of(lines[line]))) { _pieces.Add(new(word.Value, word.Value.GetCellWidth(), style ?? Style.Plain)); }
        }

        return this;
    }

    protected override Measurement Measure(RenderOptions options, int maxWidth)
    {
        int widest = 0, line = 0, longest = 0;
        foreach (var piece in _pieces)
        {
            line = piece.IsLineEnd ? 0 : line + piece.Width;
            (widest, longest) = (Math.Max(widest, piece.IsBlank ? 0 : piece.Width), Math.Max(longest, line));
        }

        return new(Math.Min(widest, maxWidth), Math.Min(longest, maxWidth));
    }

    protected override IEnumerable<Segment> Render(RenderOptions options, int maxWidth)
    {
        var lines = Lines(maxWidth);
        for (int at = 0; at < lines.Count; at++)
        {
            if (at > 0) { yield return Segment.LineBreak; }

            int free = maxWidth - lines[at].Sum(piece => piece.Width);
            if (options.Justification == Justify.Right && free > 0 && lines[at].Count > 0) { yield return new(new string(' ', free)); }

            foreach (var piece in lines[at]) { yield return new(piece.Text, piece.Style); }
        }
    }

    private List<List<Piece>> Lines(int maxWidth)
    {
        var lines = new List<List<Piece>> { new() };
        int width = 0, indent = 0;
        foreach (var piece in _pieces.SelectMany(piece => piece.Fold(maxWidth)))
        {
            var line = lines[^1];
            if (piece.IsLineEnd)
            {
                lines.Add([]);
                (width, indent) = (0, 0);
                continue;
            }

            if (line.Count == 0 && piece.IsBlank) { indent = piece.Width * 2 < maxWidth ? piece.Width : 0; }

            bool fits = width + piece.Width <= maxWidth;
            if (!fits && width > 0)
            {
                while (line.Count > 0 && line[^1].IsBlank) { line.RemoveAt(line.Count - 1); }

                lines.Add(indent > 0 && indent + piece.Width <= maxWidth ? [new(new string(' ', indent), indent, Style.Plain)] : []);
                width = lines[^1].Sum(one => one.Width);
                if (piece.IsBlank) { continue; }
            }

            lines[^1].Add(piece);
            width += piece.Width;
        }

        return lines;
    }

    // A run of blanks; or what stays together: a date, a number with what it counts, a word, or one wide character, with opening marks before it and closing marks after it.
    [GeneratedRegex("""\s+|[（《“‘「『〔【]*(?:[0-9]{4}年(?:[0-9]{1,2}月(?:[0-9]{1,2}日)?)?|[0-9]{1,2}月[0-9]{1,2}日|[^\s\u2E80-\uFFEF“‘”’]+(?:(?<=[0-9])[\u4E00-\u9FFF])?|[\uD800-\uDBFF][\uDC00-\uDFFF]|.)[，。；：、！？）》”’」』〕】…]*""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Word();

    private sealed record Piece(string Text, int Width, Style Style)
    {
        public static readonly Piece LineEnd = new("\n", 0, Style.Plain);

        public bool IsLineEnd => ReferenceEquals(this, LineEnd);

        public bool IsBlank => !IsLineEnd && string.IsNullOrWhiteSpace(Text);

        // What is wider than a line has to break somewhere.
        public List<Piece> Fold(int maxWidth)
        {
            if (Width <= maxWidth) { return [this]; }

            var parts = new List<Piece>();
            int start = 0, width = 0;
            for (int at = 0; at < Text.Length;)
            {
                int length = char.IsSurrogatePair(Text, at) ? 2 : 1, one = Text.Substring(at, length).GetCellWidth();
                if (width + one > maxWidth && at > start)
                {
                    parts.Add(new(Text[start..at], width, Style));
                    (start, width) = (at, 0);
                }

                (at, width) = (at + length, width + one);
            }

            parts.Add(new(Text[start..], width, Style));
            return parts;
        }
    }
}
