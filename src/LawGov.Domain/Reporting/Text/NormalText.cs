using System.Buffers;

namespace LawGov.Domain.Reporting.Text;

/// <summary>A text as it is read: without blanks and soft line breaks, digits and brackets of one width, each character with its
/// place.</summary>
/// <remarks>Lines that belong to no sentence (headings aside, tables of contents, blank ones) leave only a line break.</remarks>
internal sealed class NormalText
{
    private static readonly SearchValues<char> Ends = SearchValues.Create("。；！？：;!?:");
    private static readonly SearchValues<char> Leaders = SearchValues.Create("…‥·．.\t ");

    private readonly char[] _chars;
    private readonly int[] _places;

    private NormalText(char[] chars, int[] places, int length) => (_chars, _places, Length) = (chars, places, length);

    internal int Length { get; private set; }

    internal List<TextSection> Sections { get; } = [];

    /// <summary>Where the headings stand in what is read.</summary>
    internal List<(int Start, int End)> Headings { get; } = [];

    /// <summary>The first line that says something, where it names a report and does not head a section.</summary>
    internal TextSpan Title { get; private set; }

    internal ReadOnlySpan<char> Chars => _chars.AsSpan(0, Length);

    /// <summary>The characters of the text that were read as these.</summary>
    internal TextSpan Original(int start, int end) => TextSpan.Between(_places[start], _places[end - 1] + 1);

    internal static NormalText Of(string text)
    {
        int most = text.Length + (text.Length / 3) + 2; // a heading may end a line of its own within a line
        var normal = new NormalText(new char[most], new int[most], 0);
        var source = text.AsSpan();
        bool mayGoOn = false, first = true;
        for (int at = 0; at < source.Length;)
        {
            int end = source[at..].IndexOfAny('\n', '\r', '\v') is >= 0 and var found ? at + found : source.Length;
            var line = source[at..end];
            int start = at + StartOf(line);
            var rest = source[start..end].TrimEnd();
            if (rest.IsEmpty || IsContents(rest)) { normal.Break(at, ref mayGoOn); }
            else
            {
                bool table = rest[0] == '|', item = start > at && line[..(start - at)].ContainsAny("-*+•●");
                int heading = HeadingAt(rest, out int level, out int number) ? normal.Open(source, start, rest, level, number) : first
                    && IsTitle(rest) ? 0 : -1;
                if (heading >= 0 || table || item || !mayGoOn || IsListNumber(rest)) { normal.Break(at, ref mayGoOn); }

                if (first && heading == 0) { normal.Title = new(start, rest.Length); }

                normal.Take(source, start, start + rest.Length, Math.Max(0, heading));
                mayGoOn = heading <= 0 && !table && !(first && heading == 0) && !Ends.Contains(rest[^1]);
                first = false;
            }

            at = end + 1;
        }

        normal.Close(source.Length);
        return normal;
    }

    private void Break(int place, ref bool mayGoOn)
    {
        mayGoOn = false;
        if (Length > 0 && _chars[Length - 1] != '\n') { Add('\n', place); }
    }

    private void Add(char character, int place)
    {
        (_chars[Length], _places[Length]) = (character, place);
        Length++;
    }

    /// <summary>Notes a heading; how many characters of the line it takes up.</summary>
    private int Open(ReadOnlySpan<char> source, int start, ReadOnlySpan<char> line, int level, int number)
    {
        int end = line.IndexOf('。');
        end = end < 0 ? line.Length : end + 1;
        var title = line[number..end].Trim().TrimEnd("。*#").Trim();
        if (title.Length is 0 or > 40 || (title.ContainsAny('，', '；') && title.ContainsAnyInRange('0', '9'))) { return -1; } // a sentence

        Close(start);
        Sections.Add(new(new(start, end), level, title.ToString(), new(start + end, source.Length - start - end)));
        return end;
    }

    private void Close(int end)
    {
        if (Sections.Count == 0) { return; }

        var last = Sections[^1];
        Sections[^1] = new(last.Heading, last.Level, last.Title, TextSpan.Between(last.Body.Start, Math.Max(last.Body.Start, end)));
    }

    private void Take(ReadOnlySpan<char> source, int start, int end, int heading)
    {
        int from = Length;
        for (int at = start; at < end; at++)
        {
            if (at == start + heading && heading > 0) { EndHeading(from, at); }

            char character = source[at];
            if (character == '\t') { Add('\n', at); } // a cell
            else if (char.IsWhiteSpace(character))
            {
                if (Length > 0 && IsWord(_chars[Length - 1]) && NextOf(source, at, end) is var next && IsWord(next)) { Add(' ', at); }
            }
            else if (!IsInvisible(character)) { Add(Plain(character, Length > 0 ? _chars[Length - 1]
                : ' ', NextOf(source, at + 1, end)), at); }
        }

        if (heading == end - start) { EndHeading(from, end); }
    }

    private void EndHeading(int from, int place)
    {
        Headings.Add((from, Length));
        if (_chars[Length - 1] != '\n') { Add('\n', Math.Max(0, place - 1)); }
    }

    private static char NextOf(ReadOnlySpan<char> source, int at, int end)
    {
        while (at < end && (char.IsWhiteSpace(source[at]) || IsInvisible(source[at]))) { at++; }

        return at < end ? Narrow(source[at]) : ' ';
    }

    /// <summary>Whether a blank between two of them parts them.</summary>
    private static bool IsWord(char character) => char.IsAsciiLetterOrDigit(character);

    private static bool IsInvisible(char character)
        => character is '\u00AD' or (>= '\u200B' and <= '\u200D') or '\u2060' or '\uFEFF'
            or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static char Narrow(char character) => character switch
    {
        >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' => (char)(character - '０' + '0'),
        _ => character,
    };

    private static char Plain(char character, char before, char after) => Narrow(character) switch
    {
        '％' or '﹪' => '%',
        '．' when char.IsAsciiDigit(before) && char.IsAsciiDigit(after) => '.',
        '(' => '（',
        ')' => '）',
        ';' => '；',
        '!' => '！',
        '?' => '？',
        ':' when !(char.IsAsciiDigit(before) && char.IsAsciiDigit(after)) => '：',
        ',' when !(char.IsAsciiDigit(before) && char.IsAsciiDigit(after)) => '，',
        var same => same,
    };

    /// <summary>How much of a line is blank or marks it up.</summary>
    private static int StartOf(ReadOnlySpan<char> line)
    {
        int at = 0;
        while (at < line.Length && (char.IsWhiteSpace(line[at]) || line[at] is '#' or '>' || IsBullet(line, at))) { at++; }

        return at;
    }

    private static bool IsBullet(ReadOnlySpan<char> line, int at)
        => line[at] is '-' or '*' or '+' or '•' or '●' && at + 1 < line.Length && line[at + 1] is ' ' or '\t';

    /// <summary>Whether a line of a table of contents: words, leaders or a tab, the number of a page.</summary>
    private static bool IsContents(ReadOnlySpan<char> line)
    {
        var words = line.TrimEnd("0123456789０１２３４５６７８９");
        int page = line.Length - words.Length;
        if (page is 0 or > 4) { return false; }

        int end = words.Length;
        while (end > 0 && Leaders.Contains(words[end - 1])) { end--; }

        var leaders = words[end..];
        return end > 0 && (leaders.Contains('…') || leaders.Contains('\t') || leaders.Length >= 3);
    }

    private static bool IsTitle(ReadOnlySpan<char> line)
        => line.Length <= 60 && !line.ContainsAny(Ends) && (line.EndsWith("报告") || line.EndsWith("总结") || line.EndsWith("情况"));

    /// <summary>Whether a line starts with 一、 （一） or 1.</summary>
    private static bool HeadingAt(ReadOnlySpan<char> line, out int level, out int number)
    {
        (level, number) = (0, 0);
        int at = line[0] is '（' or '(' ? 1 : 0, from = at;
        while (at < line.Length && "一二三四五六七八九十".Contains(line[at], StringComparison.Ordinal)) { at++; }

        if (at > from && at < line.Length)
        {
            level = from == 0 ? line[at] == '、' ? 1 : 0 : line[at] is '）' or ')' ? 2 : 0;
            number = at + 1;
            return level > 0;
        }

        if (!IsListNumber(line)) { return false; }

        (level, number) = (3, line.IndexOfAny('.', '．', '、') + 1);
        return true;
    }

    private static bool IsListNumber(ReadOnlySpan<char> line)
    {
        int at = 0;
        while (at < line.Length && char.IsAsciiDigit(Narrow(line[at]))) { at++; }

        return at is 1 or 2 && at < line.Length && line[at] is '.' or '．' or '、' && (at + 1 == line.Length
            || !char.IsAsciiDigit(Narrow(line[at + 1])));
    }
}
