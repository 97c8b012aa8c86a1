namespace LawGov.Samples.ParticipationBoard.Generating;

/// <summary>31 provinces by their real names and codes; all below them is made up, in about the numbers that there are.</summary>
internal static class MadeUpDivisions
{
    // The first two digits of the code, the name, and how many cities to make.
    private static readonly (int Code, string Name, int Cities)[] Provinces =
    [
        (11, "北京市", 1), (12, "天津市", 1), (13, "河北省", 11), (14, "山西省", 11), (15, "内蒙古自治区", 12), (21, "辽宁省", 14),
        (22, "吉林省", 9), (23, "黑龙江省", 13), (31, "上海市", 1), (32, "江苏省", 13), (33, "浙江省", 11), (34, "安徽省", 16),
        (35, "福建省", 9), (36, "江西省", 11), (37, "山东省", 16), (41, "河南省", 18), (42, "湖北省", 14), (43, "湖南省", 14),
        (44, "广东省", 21), (45, "广西壮族自治区", 14), (46, "海南省", 4), (50, "重庆市", 2), (51, "四川省", 21), (52, "贵州省", 9),
        (53, "云南省", 16), (54, "西藏自治区", 7), (61, "陕西省", 10), (62, "甘肃省", 14), (63, "青海省", 8), (64, "宁夏回族自治区", 5),
        (65, "新疆维吾尔自治区", 14),
    ];

    /// <summary>All divisions with their codes of 12 digits, each before those below it; the same on every run.</summary>
    public static IEnumerable<(long Code, string Name)> All()
    {
        var dice = new Dice(31);
        foreach (var (province, name, cities) in Provinces)
        {
            yield return (province * 10_000_000_000, name);
            for (int city = 1; city <= cities; city++)
            {
                long cityCode = (province * 100) + city;
                yield return (cityCode * 100_000_000, $"{name}第{city}市");
                int counties = 5 + dice.Below(9);
                for (int county = 1; county <= counties; county++)
                {
                    long countyCode = (cityCode * 100) + county;
                    yield return (countyCode * 1_000_000, $"第{city}市第{county}县");
                    int towns = 6 + dice.SmallBelow(40);
                    for (int town = 1; town <= towns; town++) { yield return (((countyCode * 1_000) + 100 + town - 1) * 1_000, $"第{county}县第{town}镇"); }
                }
            }
        }
    }
}
