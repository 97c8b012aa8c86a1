namespace LawGov.Domain.Law;

/// <summary>The titles in book marks that a text names, and which instruments of the library they are.</summary>
/// <remarks>
/// A title is looked for among the titles of the library by its letters: blanks, line breaks, quotation marks, 〈〉 and the width of brackets
/// and dashes do not count. 中华人民共和国 may be missing, the issuer may stand before 关于, and the year of an amendment behind. A title that is
/// not among them is not known; it is misnamed only where one slip makes it one title and no other.
/// </remarks>
internal static class InstrumentTitles
{
    private const int LongestPrinted = 200; // the longest title of the library has forty letters
    private const int MostLetters = 96;
    private const string Years = "年";
    private const string Ends = "。；！？";

    private static readonly InstrumentName[] Names =
    [
        .. InstrumentRegister.All
            .GroupBy(text => text.Title.Chinese, StringComparer.Ordinal)
            .Select(texts => new InstrumentName([.. texts])),
    ];

    private static readonly string[] Amended = ["", "修订", "修正", "修改", "版", "修订版", "修正版", "本", "修正本", "修订本", "文本"];

    /// <summary>Finds the next title in book marks from a place on.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">From where; then behind the title, or at the end of the text.</param>
    /// <param name="title">The title, with its marks.</param>
    internal static bool TryFind(ReadOnlySpan<char> text, ref int at, out InstrumentTitle title)
    {
        while (at < text.Length)
        {
            int offset = text[at..].IndexOfAny('《', '<');
            if (offset < 0) { break; }

            int start = at + offset, mark = Mark(text, start);
            int length = mark > 0 ? LengthOf(text[start..]) : 0;
            at = start + (length > 0 ? length : Math.Max(1, mark));
            if (length == 0) { continue; }

            title = Read(text.Slice(start + mark, length - (2 * mark)), start, length);
            return true;
        }

        (at, title) = (text.Length, default);
        return false;
    }

    /// <summary>The letters of a title that count, as they are compared.</summary>
    /// <returns>How many there are; 0 where they are more than any title has.</returns>
    internal static int Letters(ReadOnlySpan<char> printed, Span<char> letters)
    {
        int length = 0;
        foreach (char c in printed)
        {
            char letter = c switch
            {
                '（' => '(',
                '）' => ')',
                '—' or '–' or '－' or '―' or '─' or '~' or '～' => '-',
                >= '０' and <= '９' => (char)(c - '０' + '0'),
                _ => c,
            };
            if (IsIgnored(letter) || (letter == '-' && length > 0 && letters[length - 1] == '-')) { continue; }

            // 2015年—2020年 is 2015—2020年
            if (letter is '-' or ')' && length > 1 && letters[length - 1] == '年' && char.IsAsciiDigit(letters[length - 2])) { length--; }

            if (length == letters.Length) { return 0; }

            letters[length++] = letter;
        }

        return length;
    }

    private static bool IsIgnored(char c)
        => char.IsWhiteSpace(c) || "\u200B\uFEFF“”‘’\"'「」〈〉《》<>、".Contains(c, StringComparison.Ordinal);

    /// <summary>How long the opening mark at a place is, or 0: a single &lt; opens nothing.</summary>
    private static int Mark(ReadOnlySpan<char> text, int at)
        => text[at] == '《' ? 1 : text[at..].StartsWith("<<", StringComparison.Ordinal) ? 2 : 0;

    /// <summary>How long the title is that a text starts with, marks included; 0 where the mark is not closed.</summary>
    private static int LengthOf(ReadOnlySpan<char> text)
    {
        char open = text[0], close = open == '《' ? '》' : '>';
        int depth = 0, mark = open == '《' ? 1 : 2;
        for (int at = 0; at < text.Length && at < LongestPrinted; at++)
        {
            char c = text[at];
            if (Ends.Contains(c, StringComparison.Ordinal)) { return 0; }

            bool isMark = mark == 1 || (at + 1 < text.Length && text[at + 1] == c);
            if (!isMark || (c != open && c != close)) { continue; }

            depth += c == open ? 1 : -1;
            at += mark - 1;
            if (depth == 0) { return at + 1; }
        }

        return 0;
    }

    private static InstrumentTitle Read(ReadOnlySpan<char> printed, int start, int length)
    {
        Span<char> letters = stackalloc char[MostLetters];
        ReadOnlySpan<char> title = letters[..Letters(printed, letters)];
        if (title.IsEmpty) { return new(start, length, null, false, false); }

        var name = Exact(title) ?? Exact(WithoutYear(title));
        bool isMisnamed = name is null;
        name ??= Near(title);
        return new(start, length, name, isMisnamed && name is not null, name is not null && name.IsInFull(title));
    }

    private static InstrumentName? Exact(ReadOnlySpan<char> title)
    {
        foreach (var name in Names)
        {
            if (name.IsCalled(title)) { return name; }
        }

        return null;
    }

    /// <summary>The one title that a title is with one slip in it; null where there is none, or more than one.</summary>
    private static InstrumentName? Near(ReadOnlySpan<char> title)
    {
        InstrumentName? found = null;
        foreach (var name in Names)
        {
            if (!name.IsNear(title)) { continue; }

            if (found is not null) { return null; }

            found = name;
        }

        return found;
    }

    /// <summary>行政处罚法(2021修订) without what stands in brackets; itself where it has no year there.</summary>
    private static ReadOnlySpan<char> WithoutYear(ReadOnlySpan<char> title)
    {
        int open = title.LastIndexOf('(');
        if (open <= 0 || title[^1] != ')' || title.Length - open < 6) { return title; }

        var inside = title[(open + 1)..^1];
        for (int at = 0; at < 4; at++)
        {
            if (!char.IsAsciiDigit(inside[at])) { return title; }
        }

        var rest = inside[4..];
        if (rest.StartsWith(Years, StringComparison.Ordinal)) { rest = rest[1..]; }

        foreach (string amended in Amended)
        {
            if (rest.SequenceEqual(amended)) { return title[..open]; }
        }

        return title;
    }
}

/// <summary>A title in book marks: where it stands, and which title of the library it is.</summary>
/// <param name="Start">Where its opening mark stands.</param>
/// <param name="Length">How many characters it takes up, marks included.</param>
/// <param name="Name">The title of the library; null where it is none.</param>
/// <param name="IsMisnamed">Whether it is that title but for one slip.</param>
/// <param name="IsInFull">Whether it is printed with 中华人民共和国 or what was meant for it.</param>
internal readonly record struct InstrumentTitle(int Start, int Length, InstrumentName? Name, bool IsMisnamed, bool IsInFull)
{
    /// <summary>Where what follows it starts.</summary>
    internal int End => Start + Length;

    /// <summary>The title as it should read, in book marks; empty where it is none of the library.</summary>
    internal string Right => Name is null ? "" : $"《{(IsInFull ? Name.Title : Name.ShortForm)}》";
}
