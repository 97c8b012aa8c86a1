using System.Globalization;
using LawGov.Domain.Figures;
using LawGov.Domain.Participation;
using LawGov.Domain.Text;

namespace LawGov.Samples.ParticipationBoard.Output;

/// <summary>Figures as every form of the board writes them.</summary>
internal static class Figures
{
    public const string Nothing = "—";

    public static string Grouped(long number) => number.ToString("#,0", CultureInfo.InvariantCulture);

    public static string Rate(ParticipationCount count) => count.Rate.ToPercentage(2, Rounding.HalfUp)?.ToString() ?? Nothing;

    public static string Rank(BoardPlace place) => place.Rank == 0 ? Nothing : place.Rank.ToString(CultureInfo.InvariantCulture);

    public static string Change(BoardPlace place, Language language)
        => place.Change is not { IsUndefined: false } change ? Nothing : change.ToText(language, 2, Rounding.HalfUp);

    /// <summary>How much of a length a rate takes, rounded down; 0 without a base.</summary>
    public static int Share(ParticipationCount count, int length) => count.Eligible == 0 ? 0 : (int)((Int128)count.Participants * length / count.Eligible);

    public static string Name(BoardPlace place, Language language) => place.Index == 0 ? Words.Nation.ToText(language) : Printable(place.Name);

    /// <summary>A name from a file, with every control character made visible, so that it can neither steer a terminal nor hide.</summary>
    private static string Printable(string name)
        => string.Concat(name.Select(character => CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.Control or UnicodeCategory.Format ? '\uFFFD' : character));
}
