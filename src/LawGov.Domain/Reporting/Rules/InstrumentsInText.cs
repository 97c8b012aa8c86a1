using System.Buffers;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Reporting.Text;

namespace LawGov.Domain.Reporting.Rules;

/// <summary>The instruments that a text names, one fault after the other: walked through once, in time linear in the text.</summary>
/// <remarks>
/// A title out of force is a fault only where the text can mean nothing else. That it is named is none by itself: what was repealed may be
/// told of, what is promulgated may be taught before it is in force, and what is drafted may be spoken of. Named as the basis of what was
/// done, it is one.
/// </remarks>
internal ref struct InstrumentsInText
{
    private const string Between = "、，,和及与以并或者";

    private static readonly string[] AsBasis = ["依据", "根据", "依照", "按照", "遵照", "违反"];
    private static readonly string[] OfThePast =
        ["废止", "失效", "原", "旧", "以前", "此前", "以来", "取代", "代替", "替代", "修订", "清理", "不再", "改为", "曾", "收官", "期满", "回顾"];

    private static readonly string[] OfADraft =
        ["草案", "立法", "起草", "制定", "出台", "征求意见", "调研", "修订", "公布", "颁布", "将于", "即将", "施行", "实施前", "拟"];

    private static readonly SearchValues<char> Ends = SearchValues.Create("。；;！!？?\r\n");

    private readonly ReadOnlySpan<char> _text;
    private readonly int _year;
    private readonly Fact<ValueList<int>> _otherYears;
    private int _at;
    private int _sentenceEnd;
    private int _lastEnd; // of the title before
    private bool _isBasis; // whether that was named as a basis
    private ReadOnlySpan<char> _sentence;

    /// <param name="text">The text.</param>
    /// <param name="year">The year that it is about.</param>
    /// <param name="otherYears">The years that it means besides.</param>
    internal InstrumentsInText(ReadOnlySpan<char> text, int year, Fact<ValueList<int>> otherYears)
    {
        _text = text;
        (_year, _otherYears) = (year, otherYears);
    }

    /// <summary>How many titles were met so far.</summary>
    internal int Named { get; private set; }

    /// <summary>How many of them are instruments of the library whose days are confirmed, or are misnamed.</summary>
    internal int Checked { get; private set; }

    /// <summary>Goes on to the next fault.</summary>
    internal bool TryFind(out InstrumentFault fault)
    {
        while (InstrumentTitles.TryFind(_text, ref _at, out var title))
        {
            Named++;
            var gap = _text[_lastEnd..title.Start];
            _isBasis = Words.Ends(gap.TrimEnd(), AsBasis) || (_isBasis && gap.Trim().Trim(Between).IsEmpty);
            _lastEnd = title.End;
            if (KindOf(title) is not { } kind) { continue; }

            Checked++;
            if (kind == InstrumentFaultKind.None || (kind != InstrumentFaultKind.Misnamed && IsInForceInAnother(title.Name!))) { continue; }

            fault = new(title, kind, kind != InstrumentFaultKind.Misnamed && _otherYears.IsUnknown);
            return true;
        }

        fault = default;
        return false;
    }

    /// <summary>What is wrong with a title; null where it was not checked.</summary>
    private InstrumentFaultKind? KindOf(InstrumentTitle title)
    {
        if (title.Name is not { } name || _year > LawBook.ReviewedThrough.Year) { return null; }

        if (title.IsMisnamed) { return InstrumentFaultKind.Misnamed; }

        return name.StandingIn(_year) switch
        {
            TitleStanding.InForce => InstrumentFaultKind.None,
            TitleStanding.Lapsed => HasAny(title, OfThePast) ? null : InstrumentFaultKind.Lapsed,
            TitleStanding.NotYet => !_isBasis && (name.MayBePromulgatedBefore(_year + 1) || HasAny(title, OfADraft))
                ? null
                : InstrumentFaultKind.NotYet,
            _ => null,
        };
    }

    private readonly bool IsInForceInAnother(InstrumentName name)
    {
        foreach (int year in _otherYears.ValueOr([]))
        {
            if (name.StandingIn(year) == TitleStanding.InForce) { return true; }
        }

        return false;
    }

    /// <summary>Whether the sentence of a title has one of some words; a sentence is looked for once.</summary>
    private bool HasAny(InstrumentTitle title, string[] words)
    {
        if (title.Start >= _sentenceEnd)
        {
            int start = _sentenceEnd + _text[_sentenceEnd..title.Start].LastIndexOfAny(Ends) + 1;
            int length = _text[title.End..].IndexOfAny(Ends);
            _sentenceEnd = length < 0 ? _text.Length : title.End + length;
            _sentence = _text[start.._sentenceEnd];
        }

        foreach (string word in words)
        {
            if (_sentence.IndexOf(word, StringComparison.Ordinal) >= 0) { return true; }
        }

        return false;
    }
}

/// <summary>A title that is wrong in a text.</summary>
/// <param name="Title">The title and its place.</param>
/// <param name="Kind">What is wrong with it.</param>
/// <param name="IsOpen">Whether it is right where the text means another year, and that is not stated.</param>
internal readonly record struct InstrumentFault(InstrumentTitle Title, InstrumentFaultKind Kind, bool IsOpen);

/// <summary>What is wrong with a title.</summary>
internal enum InstrumentFaultKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>It is printed with a slip.</summary>
    Misnamed,

    /// <summary>It was no longer in force when the year began.</summary>
    Lapsed,

    /// <summary>It was not yet in force when the year ended.</summary>
    NotYet,
}
