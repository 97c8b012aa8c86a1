using System.Globalization;
using System.Text;
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

    private const int MostNamed = 10;

    public static string Grouped(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Rate(ParticipationCount count) => count.Rate.ToPercentage(2, Rounding.HalfUp, PercentageEnds.OnlyExact)?.ToString() ?? Nothing;

    /// <summary>What the board has to say of its figures: rows of old codes, rows beside their parts, places not compared.</summary>
    public static IEnumerable<IBilingualText> Remarks(Board board)
    {
        long takenOver = board.Now.TakenOver + (board.Last?.TakenOver ?? 0);
        if (takenOver > 0) { yield return Words.TakenOver.With(("rows", takenOver)); }

        foreach (int place in board.OwnBesideBelow.Take(MostNamed)) { yield return OwnBesideBelow(board, place); }

        if (board.OwnBesideBelow.Count > MostNamed) { yield return Words.MorePlaces.With(("count", board.OwnBesideBelow.Count - MostNamed)); }

        if (board.TakenOut.Count > 0)
        {
            string named = string.Join('、', board.TakenOut.Take(MostNamed).Select(place => Shown.Of(board.Divisions.NameOf(place))));
            yield return Words.TakenOut.With(("places", board.TakenOut.Count > MostNamed ? named + "…" : named), ("count", board.TakenOut.Count));
        }

        if (board.Incomplete > 0) { yield return Words.Incomplete.With(("count", board.Incomplete)); }
    }

    private static Message OwnBesideBelow(Board board, int place)
    {
        var own = board.Now.Totals.OwnOf(place).Count;
        var whole = board.Now.Totals[place].Count;
        ParticipationCount below = new(whole.Participants - own.Participants, whole.Eligible - own.Eligible);
        return own == below
            ? Words.OwnEqualsBelow.With(("place", NameOf(board, place)), ("own", own.ToString()))
            : Words.OwnBesideBelow.With(("place", NameOf(board, place)), ("own", own.ToString()), ("below", below.ToString()));
    }

    private static object NameOf(Board board, int place) => place == 0 ? Words.Nation : Shown.Of(board.Divisions.NameOf(place));

    public static string Rank(BoardPlace place) => place.Rank == 0 ? Nothing : place.Rank.ToString(CultureInfo.InvariantCulture);

    public static string Change(BoardPlace place, Language language)
        => place.Change is not { IsUndefined: false } change ? Nothing : change.ToText(language, 2, Rounding.HalfUp);

    /// <summary>A change in points with its sign, such as +1.25; one too small for two decimals is said to be so.</summary>
    public static string Signed(PointChange change, Language language)
    {
        if (change.Sign == 0) { return PageWords.Unchanged.ToText(language); }

        long hundredths = Math.Abs(change.ToPoints(2, Rounding.HalfUp)!.Value.Scaled);
        string size = Percentage.FromScaled(Math.Max(1, hundredths), 2).ToString().TrimEnd('%');
        return $"{(change.Sign > 0 ? '+' : '−')}{(hundredths == 0 ? "<" : "")}{size}";
    }

    /// <summary>Why a place has no change against last year.</summary>
    public static Bilingual WhyNoChange(Board board, BoardPlace place)
        => board.IsTakenOut(place.Index) ? PageWords.NotCompared
            : place.Count.Rate.IsUndefined ? PageWords.NoDataNow
            : board.Last!.Totals[place.Index].Count.Rate.IsUndefined ? PageWords.NoDataBefore
            : PageWords.NotCompared;

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

    /// <summary>Columns of a terminal that a text takes, two for a Chinese character.</summary>
    public static int Width(string text) => text.EnumerateRunes().Sum(WidthOf);

    /// <summary>A name that fits into so many columns, … in place of what does not.</summary>
    public static string Shortened(string name, int columns)
    {
        if (Width(name) <= columns) { return name; }

        int length = 0, width = 0;
        foreach (var rune in name.EnumerateRunes())
        {
            width += WidthOf(rune);
            if (width >= columns) { break; }

            length += rune.Utf16SequenceLength;
        }

        return name[..length] + "…";
    }

    private static int WidthOf(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => 0,
        _ => rune.Value is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or >= 0x1F300 ? 2 : 1,
    };
}
