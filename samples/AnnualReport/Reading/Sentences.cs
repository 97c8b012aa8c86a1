using LawGov.Domain.Reporting.Text;

namespace LawGov.Samples.AnnualReport.Reading;

/// <summary>The sentences of a text in which something stands.</summary>
internal static class Sentences
{
    private const int Longest = 400; // characters that are shown on either side of a place

    /// <summary>The sentence around a place: from the full stop or the line end before it to the next.</summary>
    public static TextSpan Around(string text, TextSpan place)
    {
        int start = place.Start, end = Math.Max(place.End, Math.Min(place.Start + 1, text.Length));
        while (start > 0 && !IsEnd(text[start - 1]) && place.Start - start < Longest) { start--; }

        while (end < text.Length && !IsEnd(text[end - 1]) && end - place.End < Longest) { end++; }

        while (end > start && char.IsWhiteSpace(text[end - 1])) { end--; }

        while (start < end && char.IsWhiteSpace(text[start])) { start++; }

        return new(start, end - start);
    }

    /// <summary>The sentences in which places stand, each once, that of the first place first.</summary>
    public static IEnumerable<TextSpan> Around(string text, IEnumerable<TextSpan> places) => places.Select(place => Around(text, place)).Distinct();

    private static bool IsEnd(char c) => c is '。' or '！' or '？' or '；' or '\n';
}
