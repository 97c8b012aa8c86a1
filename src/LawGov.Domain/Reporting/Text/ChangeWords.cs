using System.Buffers;
using LawGov.Domain.Figures.Printed;
using static LawGov.Domain.Reporting.Text.Words;

namespace LawGov.Domain.Reporting.Text;

/// <summary>The words before a figure that say a change: 比上年增加, 较2022年上升, 同比少, and 减少到, which says none but where it went.</summary>
internal static class ChangeWords
{
    private static readonly SearchValues<char> Directions = SearchValues.Create("增升提扩涨攀减降缩压收下上调");
    private static readonly SearchValues<char> Rising = SearchValues.Create("多增升提扩涨");

    private static readonly string[] Links = ["率为", "率达", "幅为", "幅达", "幅度为", "幅度达"];

    /// <summary>Words that start like 多 or 少 and say no change.</summary>
    private const string NoChange = "先数年次名所家个场部方种样类";

    /// <summary>The change that words end with.</summary>
    internal static FigureChange At(ReadOnlySpan<char> lead)
    {
        lead = lead.TrimEnd('了');
        if (Ends(lead, ["待提高", "待提升", "待改进", "需提高"])) { return FigureChange.None; }

        foreach (string link in Links)
        {
            if (lead.EndsWith(link)) { return Linked(lead[..^link.Length]); }
        }

        if (IsUpto(lead)) { return FigureChange.None; }

        if (Ends(lead, ReportWords.Rises)) { return FigureChange.Rise; }

        if (Ends(lead, ReportWords.Falls)) { return FigureChange.Fall; }

        int against = AgainstEnd(lead);
        var rest = lead[against..];
        bool said = against > 0 ? rest.Length is > 0 and < 5 && rest[0] is '多' or '少' or '增' or '减' or '降' or '升'
            : rest.Length is > 1 and < 5 && rest[0] is '多' or '少' && !NoChange.Contains(rest[1], StringComparison.Ordinal);
        return !said ? FigureChange.None : Rising.Contains(rest[0]) ? FigureChange.Rise : FigureChange.Fall;
    }

    /// <summary>Where the words end that say against what: 同比, 比上年, 较2022年; 0 where there are none.</summary>
    internal static int AgainstEnd(ReadOnlySpan<char> lead) => AgainstEnd(lead, out _);

    /// <inheritdoc cref="AgainstEnd(ReadOnlySpan{char})"/>
    /// <param name="lead">The words.</param>
    /// <param name="start">Where they start; 0 where there are none.</param>
    internal static int AgainstEnd(ReadOnlySpan<char> lead, out int start)
    {
        int end = 0;
        start = int.MaxValue;
        foreach (string word in ReportWords.AgainstPrior)
        {
            int at = lead.IndexOf(word, StringComparison.Ordinal);
            if (at < 0) { continue; }

            (start, end) = (Math.Min(start, at), Math.Max(end, at + word.Length));
        }

        int against = lead.IndexOfAny("比较与同"), digits = against + 1;
        while (digits > 0 && digits < lead.Length && char.IsAsciiDigit(lead[digits])) { digits++; }

        bool year = against >= 0 && digits == against + 5 && digits < lead.Length && lead[digits] == '年';
        if (year) { (start, end) = (Math.Min(start, against), Math.Max(end, digits + (lead[digits..].StartsWith("年同期") ? 3 : 1))); }

        if (end == 0) { start = 0; }

        return lead[end..].StartsWith("相比") ? end + 2 : end;
    }

    /// <summary>Whether words say where a value went: 减少到, 扩大至, 提到, 减为.</summary>
    internal static bool IsUpto(ReadOnlySpan<char> lead)
    {
        if (lead.EndsWith("达到") || lead.EndsWith("调整为") || lead.EndsWith("变为")) { return true; }

        return lead.Length > 1 && lead[^1] is '到' or '至' or '为' && lead[Math.Max(0, lead.Length - 3)..^1].ContainsAny(Directions);
    }

    private static FigureChange Linked(ReadOnlySpan<char> word)
        => Ends(word, ["增", "增长", "升", "增幅", "涨"]) ? FigureChange.Rise : Ends(word, ["降", "减", "降幅", "减幅", "压减"]) ? FigureChange.Fall
            : FigureChange.None;
}
