using System.Globalization;
using NodaTime;

namespace LawGov.Domain.Law;

/// <summary>One title of the library, with the texts that bore it.</summary>
internal sealed class InstrumentName
{
    private const string Republic = "中华人民共和国";

    /// <summary>Letters of which one makes another document: a number, a place, a level, a no.</summary>
    private const string Telling = "0123456789〇零一二三四五六七八九十百非不未无新旧原副正大中小初高上下省市区县州旗乡镇校";

    private static readonly string[] Kinds = ["条例", "规定", "办法", "规则", "细则", "方案", "意见"];
    private static readonly string[] Trials = ["暂行", "试行"];

    private readonly Instrument[] _texts;
    private readonly string _core; // without 中华人民共和国
    private readonly string _settled; // without 暂行 and 试行
    private readonly string[] _called;
    private readonly bool _isOfTheRepublic;

    internal InstrumentName(Instrument[] texts)
    {
        _texts = texts;
        From = InstrumentRegister.FirstOfTheirTitle.Contains(texts[0]) ? texts[0].InForceFrom : null;
        Successor = Latest.LapsedFrom is null ? Array.Find(InstrumentRegister.All, text => text.Key == Latest.RepealedBy) : null;
        Until = Latest.LapsedFrom ?? Successor?.InForceFrom;
        Title = texts[^1].Title.Chinese;
        _isOfTheRepublic = Title.StartsWith(Republic, StringComparison.Ordinal);
        ShortForm = _isOfTheRepublic ? Title[Republic.Length..] : Title;
        _core = LettersOf(ShortForm);
        Span<char> settled = stackalloc char[_core.Length];
        _settled = Settled(_core, settled).ToString();
        string issuer = Title.StartsWith("关于", StringComparison.Ordinal) ? Latest.Issuer.Chinese : "";
        _called = [LettersOf(Title), _core, LettersOf(Latest.ShortTitle.Chinese), LettersOf(issuer + ShortForm)];
    }

    /// <summary>The full title.</summary>
    internal string Title { get; }

    /// <summary>The title without 中华人民共和国, as it is usually printed.</summary>
    internal string ShortForm { get; }

    /// <summary>The newest text.</summary>
    internal Instrument Latest => _texts[^1];

    /// <summary>The first day of the title, where none of its texts came before those of the library.</summary>
    internal LocalDate? From { get; }

    /// <summary>The first day on which no text of the title is in force any more; null while one is, and where that is not
    /// confirmed.</summary>
    internal LocalDate? Until { get; }

    /// <summary>What took its place under another title.</summary>
    internal Instrument? Successor { get; }

    /// <summary>How it stands in a year: what is in force on one day of it is in force in it.</summary>
    /// <remarks>Nothing is said of years through which the law was not read.</remarks>
    internal TitleStanding StandingIn(int year)
    {
        if (year < 1 || year > LawBook.ReviewedThrough.Year) { return TitleStanding.Unconfirmed; }

        LocalDate first = new(year, 1, 1), next = first.PlusYears(1);
        if (Until is { } until && until <= first) { return TitleStanding.Lapsed; }

        if (From is { } from && from >= next) { return TitleStanding.NotYet; }

        foreach (var text in _texts)
        {
            if (text.InForceFrom < next && !(text.LapsedFrom <= first)) { return TitleStanding.InForce; }
        }

        return TitleStanding.Unconfirmed;
    }

    /// <summary>Whether it may have been promulgated before a year began; where the day is not confirmed it may.</summary>
    internal bool MayBePromulgatedBefore(int year) => !(_texts[0].Promulgated is { } day && day.Year >= year);

    internal bool IsInFull(ReadOnlySpan<char> letters) => letters.Length >= _core.Length + Republic.Length - 1 && _isOfTheRepublic;

    internal bool IsCalled(ReadOnlySpan<char> letters)
    {
        foreach (string name in _called)
        {
            if (letters.SequenceEqual(name)) { return true; }
        }

        return false;
    }

    /// <summary>Whether a title that is none of the library is this one but for one slip.</summary>
    internal bool IsNear(ReadOnlySpan<char> letters)
    {
        bool ofTheRepublic = letters.StartsWith(Republic, StringComparison.Ordinal);
        var core = ofTheRepublic ? letters[Republic.Length..] : letters;
        if (core.SequenceEqual(_core)) { return true; } // 中华人民共和国 before what has it not

        if (_isOfTheRepublic && !ofTheRepublic && letters.EndsWith(_core, StringComparison.Ordinal))
        {
            return Slip(letters[..^_core.Length], Republic) != Slips.None; // 中国人民共和国
        }

        Span<char> settled = stackalloc char[core.Length];
        return Settled(core, settled).SequenceEqual(_settled) || IsSlip(core) || IsOtherSpan(core);
    }

    /// <summary>Whether one letter is wrong, missing or too many. The shorter a title, the more there are that differ in one letter: 教师法
    /// and 律师法, 环境保护法 and 环境保护税法.</summary>
    private bool IsSlip(ReadOnlySpan<char> core) => Slip(core, _core) switch
    {
        Slips.Swapped => _core.Length >= 5,
        Slips.Other => _core.Length >= 7,
        Slips.Missing or Slips.TooMany => _core.Length >= 8,
        _ => false,
    };

    /// <summary>（2015－2021年） for （2015－2020年）: one end is the same, the other is one off. A span that differs by more may be that of
    /// another plan.</summary>
    private bool IsOtherSpan(ReadOnlySpan<char> core)
    {
        const int Span = 11; // (2015-2020)
        if (core.Length != _core.Length || core.Length <= Span || !core[..^Span].SequenceEqual(_core.AsSpan()[..^Span])) { return false; }

        return TrySpan(core[^Span..], out int from, out int to) && TrySpan(_core.AsSpan()[^Span..], out int first, out int last)
            && Math.Abs(from - first) + Math.Abs(to - last) == 1;
    }

    private static bool TrySpan(ReadOnlySpan<char> text, out int from, out int to)
    {
        to = 0;
        return int.TryParse(text[1..5], NumberStyles.None, CultureInfo.InvariantCulture, out from)
            & int.TryParse(text[6..10], NumberStyles.None, CultureInfo.InvariantCulture, out to)
            && text[0] == '(' && text[5] == '-' && text[10] == ')';
    }

    /// <summary>What one slip makes of a text; the first letter has to be right, and no letter that tells may be part of it.</summary>
    private static Slips Slip(ReadOnlySpan<char> printed, ReadOnlySpan<char> right)
    {
        int at = printed.CommonPrefixLength(right);
        if (at == 0 || Math.Abs(printed.Length - right.Length) > 1) { return Slips.None; }

        ReadOnlySpan<char> one = printed[at..], other = right[at..];
        if ((one.Length > 0 && Telling.Contains(one[0], StringComparison.Ordinal))
            || (other.Length > 0 && Telling.Contains(other[0], StringComparison.Ordinal)))
        {
            return Slips.None;
        }

        return (one.Length - other.Length) switch
        {
            1 when other.Length > 0 && one[1..].SequenceEqual(other) => Slips.TooMany,
            -1 when one.SequenceEqual(other[1..]) => Slips.Missing,
            0 when one.Length > 0 && one[1..].SequenceEqual(other[1..]) => Slips.Other,
            0 when one.Length > 1 && one[0] == other[1] && one[1] == other[0] && one[2..].SequenceEqual(other[2..]) => Slips.Swapped,
            _ => Slips.None,
        };
    }

    /// <summary>A title without the 暂行 before its kind and the (试行) behind it.</summary>
    private static ReadOnlySpan<char> Settled(ReadOnlySpan<char> core, Span<char> into)
    {
        foreach (string trial in Trials)
        {
            if (core.Length > 4 && core[^1] == ')' && core[^4] == '(' && core[^3..^1].SequenceEqual(trial)) { core = core[..^4]; }
        }

        foreach (string kind in Kinds)
        {
            if (core.Length <= kind.Length + 2 || !core.EndsWith(kind, StringComparison.Ordinal)) { continue; }

            var head = core[..^kind.Length];
            foreach (string trial in Trials)
            {
                if (!head.EndsWith(trial, StringComparison.Ordinal)) { continue; }

                head[..^2].CopyTo(into);
                kind.CopyTo(into[(head.Length - 2)..]);
                return into[..(core.Length - 2)];
            }
        }

        return core;
    }

    private static string LettersOf(string title)
    {
        Span<char> letters = stackalloc char[title.Length];
        return letters[..InstrumentTitles.Letters(title, letters)].ToString();
    }

    private enum Slips
    {
        None,
        Swapped,
        Other,
        Missing,
        TooMany,
    }
}

/// <summary>How a title stands in a year.</summary>
internal enum TitleStanding
{
    /// <summary>Its days are not confirmed.</summary>
    Unconfirmed,

    /// <summary>A text of it is in force on a day of the year.</summary>
    InForce,

    /// <summary>No text of it is in force any more when the year begins.</summary>
    Lapsed,

    /// <summary>No text of it is in force yet when the year ends.</summary>
    NotYet,
}
