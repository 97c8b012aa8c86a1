using System.Globalization;
using NodaTime;

namespace LawGov.Domain.Calendars;

/// <summary>The lunar festivals of 2001–2100 (农历节日), as a table, so that no runtime's own calendar changes an answer.</summary>
internal static class LunarDates
{
    // One year an entry, five years a line from 2001 on: Spring Festival, Dragon Boat, Mid-Autumn, each MMdd.
    private const string Table =
        """
        012406251001 021206150921 020106040911 012206220928 020906110918
        012905311006 021806190925 020706080914 012605281003 021406160922
        020306060912 012306230930 021006120919 013106020908 021906200927
        020806090915 012805301004 021606180924 020506070913 012506251001
        021206140921 020106030910 012206220929 021006100917 012905311006
        021706190925 020606090915 012605281003 021306160922 020306050912
        012306241001 021106120919 013106010908 021906200927 020806100916
        012805301004 021506180924 020406070913 012405271002 021206140920
        020106030910 012206220928 021006110917 013005311005 021706190925
        020606080915 012605291004 021406150922 020206040911 012306230930
        021106130919 020106010907 021906200926 020806100916 012805301005
        021506170924 020406060913 012406251002 021206140921 020206030909
        012106220928 020906110917 012906011006 021706190925 020506080915
        012605281003 021406160923 020306040911 012306230929 021106130919
        013106020908 021906200926 020706100916 012705301005 021506170924
        020506060912 012406241001 021206140920 020206040910 012206220928
        020906110917 012906011006 021706190926 020606070914 012605271003
        021406150922 020306050911 012406230929 021006130918 013006020908
        021806210927 020706090916 012705291005 021506170924 020506060913
        012506240930 021206140920 020106040909 012106230929 020906120918
        """;

    private static readonly string[] Years = Table.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    internal static LocalDate SpringFestival(int year) => Read(year, 0);

    internal static LocalDate DragonBoat(int year) => Read(year, 4);

    internal static LocalDate MidAutumn(int year) => Read(year, 8);

    /// <summary>Qingming by its formula; 2100, the year it misses, is 5 April.</summary>
    internal static LocalDate Qingming(int year)
    {
        int y = year - 2000;
        return new(year, 4, year == 2100 ? 5 : (((2_422 * y) + 48_100) / 10_000) - (y / 4));
    }

    private static LocalDate Read(int year, int at)
    {
        var entry = Years[year - DayNumber.FirstYear].AsSpan(at, 4);
        return new(
            year,
            int.Parse(entry[..2], NumberStyles.None, CultureInfo.InvariantCulture),
            int.Parse(entry[2..], NumberStyles.None, CultureInfo.InvariantCulture));
    }
}
