using LawGov.Domain.Text;

namespace LawGov.Domain.Calendars;

/// <summary>What the festivals are called.</summary>
public static class FestivalTexts
{
    private static readonly (Festivals Festival, Bilingual Name)[] Names =
    [
        (Festivals.NewYear, new("元旦", "New Year")),
        (Festivals.SpringFestival, new("春节", "Spring Festival")),
        (Festivals.Qingming, new("清明节", "Qingming")),
        (Festivals.LabourDay, new("劳动节", "Labour Day")),
        (Festivals.DragonBoat, new("端午节", "Dragon Boat")),
        (Festivals.MidAutumn, new("中秋节", "Mid-Autumn")),
        (Festivals.NationalDay, new("国庆节", "National Day")),
        (Festivals.Commemoration, new("纪念日", "commemoration")),
    ];

    private static readonly Bilingual Nothing = new("—", "—");

    /// <summary>Gets the name in both languages; of two that meet, both; — when none.</summary>
    /// <param name="festivals">One festival or several.</param>
    public static Bilingual Name(this Festivals festivals)
    {
        var named = Names.Where(pair => festivals.HasFlag(pair.Festival)).Select(pair => pair.Name).ToList();
        return named.Count switch
        {
            0 => Nothing,
            1 => named[0],
            _ => new(string.Join('、', named.Select(name => name.Chinese)), string.Join(", ", named.Select(name => name.English))),
        };
    }

    /// <summary>Reads Chinese names as a notice heads them, such as 国庆节、中秋节.</summary>
    internal static Festivals Read(string chinese)
        => chinese.Split('、').Aggregate(Festivals.None, (all, name) => all | Names.Single(pair => pair.Name.Chinese == name).Festival);
}
