using System.Globalization;
using LawGov.Domain.Figures;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Comparing;
using LawGov.Domain.Text;
using LawGov.Samples.Files;

namespace LawGov.Samples.ParticipationBoard.Output;

/// <summary>Figures as every form of the board writes them.</summary>
internal static class Figures
{
    public const string Nothing = "—";

    private const int LongestName = 32;

    public static string Grouped(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Rate(ParticipationCount count) => count.Rate.ToPercentage(2, Rounding.HalfUp)?.ToString() ?? Nothing;

    public static string Rank(BoardPlace place) => place.Rank == 0 ? Nothing : place.Rank.ToString(CultureInfo.InvariantCulture);

    public static string Change(BoardPlace place, Language language)
        => place.Change is not { IsUndefined: false } change ? Nothing : change.ToText(language, 2, Rounding.HalfUp);

    /// <summary>How the change of the whole comes about: by changed rates, and by a changed make-up.</summary>
    public static string Split(RateChange change, Language language)
    {
        string Points(PointChange part) => part.ToText(language, 2, Rounding.HalfUp);
        (MessageTemplate Words, PointChange Points)[] effects =
            [(Words.RateEffect, change.RateEffect), (Words.MixEffect, change.MixEffect), (Words.EntryEffect, change.EntryEffect), (Words.ExitEffect, change.ExitEffect)];
        var parts = effects.Where((effect, at) => at < 2 || effect.Points.Sign != 0).Select(effect => effect.Words.With(("points", Points(effect.Points))).ToText(language));
        return Words.WholeChange.With(("total", Points(change.Total)), ("parts", string.Join(language == Language.Chinese ? "，" : ", ", parts))).ToText(language);
    }

    /// <summary>How much of a length a rate takes, rounded down; 0 without a base.</summary>
    public static int Share(ParticipationCount count, int length) => count.Eligible == 0 ? 0 : (int)((Int128)count.Participants * length / count.Eligible);

    public static string Name(BoardPlace place, Language language) => place.Index == 0 ? Words.Nation.ToText(language) : Shown.Of(place.Name);

    /// <summary>Columns of a terminal that a text takes, two for a Chinese character; on a page about half its size each.</summary>
    public static int Width(string text) => text.Sum(WidthOf);

    /// <summary>A name that fits beside a bar; the whole of it stands in the title.</summary>
    public static string Shortened(string name, int longest = LongestName)
    {
        if (Width(name) <= longest) { return name; }

        int length = 0;
        for (int width = 0; width + WidthOf(name[length]) < longest; length++) { width += WidthOf(name[length]); }

        return name[..(length > 0 && char.IsHighSurrogate(name[length - 1]) ? length - 1 : length)] + "…";
    }

    private static int WidthOf(char character) => character >= '\u2E80' ? 2 : 1;
}
