using LawGov.Domain.Participation.Rules;
using static LawGov.Domain.Reporting.Text.Words;

namespace LawGov.Domain.Reporting.Text;

/// <summary>Finds the years of a text and says which of them belong to another report. In doubt a year is meant.</summary>
internal sealed class YearFinder(NormalText text, List<(int Start, int End)> titles, List<FoundFigure> figures, int? own)
{
    private const int Farthest = 200; // characters of a sentence that are looked at either way

    private ReadOnlySpan<char> Chars => text.Chars;

    internal List<TextYear> Find()
    {
        List<TextYear> years = [];
        int title = 0, figure = 0;
        for (int at = 0; YearsInText.TryFind(Chars, ref at, out int start, out int year);)
        {
            while (title < titles.Count && titles[title].End <= start) { title++; }

            if (title < titles.Count && titles[title].Start < start) { continue; }

            while (figure < figures.Count && figures[figure].End <= start) { figure++; }

            years.Add(new(text.Original(start, at), year, Kind(start, at, year, figure)));
        }

        return years;
    }

    private TextYearKind Kind(int start, int end, int year, int figure)
    {
        if (own is not { } report) { return TextYearKind.Unknown; }

        if (year == report) { return TextYearKind.Report; }

        var place = text.Original(start, end);
        if (place.Overlaps(text.Title)) { return TextYearKind.Wrong; }

        var sentence = Sentence(start, end);
        if (start > 0 && Chars[start - 1] == '（' && EndsWithOwnYear(Chars[..(start - 1)])) { return TextYearKind.Wrong; } // 本年度（2022年）

        bool allOfIt = Chars[end..].StartsWith("1月1日至")
            && Chars[end..Math.Min(Chars.Length, end + 24)].Contains("12月31日", StringComparison.Ordinal);
        if (allOfIt && start > 0 && Chars[start - 1] is not ('比' or '较')) { return TextYearKind.Wrong; } // the days that the report counts

        if (IsComparedWithPrior(end, year, report)) { return TextYearKind.Wrong; }

        if (!DatesItsSentence(start, end) || NamesReport(sentence, report)) { return TextYearKind.Meant; }

        bool reports = figure < figures.Count && figures[figure].Start < end + sentence.Length && SameSentence(end, figures[figure].Start);
        if (!reports) { return TextYearKind.Meant; }

        bool meant = year > report
            ? Contains(sentence, ReportWords.Plans) || IsOfPlans(place.Start)
            : Contains(sentence, ReportWords.Earlier);
        return meant ? TextYearKind.Meant : TextYearKind.Wrong;
    }

    /// <summary>2020年支出285,000元，比2021年的300,000元减少: what is compared with the year before is of the report's own year.</summary>
    private bool IsComparedWithPrior(int end, int year, int report)
    {
        int sentence = end, most = Math.Min(Chars.Length, end + Farthest);
        while (sentence < most && Chars[sentence] is not ('。' or '；' or '！' or '？' or '\n')) { sentence++; }

        int next = end;
        if (!YearsInText.TryFind(Chars[..sentence], ref next, out int start, out int other)) { return false; }

        return other == report - 1 && year != other && start > end && Chars[start - 1] is '比' or '较' && Chars[end] != '至';
    }

    private static bool EndsWithOwnYear(ReadOnlySpan<char> before)
        => before.EndsWith("本年度") || before.EndsWith("本年") || before.EndsWith("今年") || before.EndsWith("报告年度");

    /// <summary>Whether it opens a sentence and says when: 2022年，我局收到….</summary>
    private bool DatesItsSentence(int start, int end)
    {
        bool opens = start == 0 || Chars[start - 1] is '。' or '；' or '\n' or '！' or '：';
        return opens && end < Chars.Length && Chars[end] is '，' or '度' or '全' or '我' or '本' or '共';
    }

    private ReadOnlySpan<char> Sentence(int start, int end)
    {
        int least = Math.Max(0, start - Farthest), most = Math.Min(Chars.Length, end + Farthest);
        while (start > least && !IsEnd(Chars[start - 1])) { start--; }

        while (end < most && !IsEnd(Chars[end])) { end++; }

        return Chars[start..end];
    }

    private bool SameSentence(int from, int to) => to - from < Farthest && !Chars[from..to].ContainsAny('。', '！', '\n');

    private static bool IsEnd(char character) => character is '。' or '！' or '？' or '\n';

    private static bool NamesReport(ReadOnlySpan<char> sentence, int report)
    {
        for (int at = 0; YearsInText.TryFind(sentence, ref at, out _, out int year);)
        {
            if (year == report) { return true; }
        }

        return false;
    }

    /// <summary>Whether a heading above says that what follows is planned.</summary>
    private bool IsOfPlans(int place)
    {
        int level = int.MaxValue;
        for (int at = text.Sections.Count - 1; at >= 0; at--)
        {
            var section = text.Sections[at];
            if (section.Heading.Start > place || section.Level >= level) { continue; }

            if (Contains(string.Concat(section.Title.Where(character
                => !char.IsWhiteSpace(character))), ReportWords.Plans)) { return true; }

            level = section.Level;
        }

        return false;
    }
}
