using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Proactive;

/// <summary>What the contents of guides and catalogues are called.</summary>
public static class GuideAndCatalogueTexts
{
    private static readonly Bilingual Nothing = new("无", "nothing");

    private static readonly Bilingual[] GuideNames =
    [
        new("政府信息的分类", "classification"),
        new("编排体系", "arrangement"),
        new("获取方式", "ways to obtain it"),
        new("政府信息公开工作机构的名称", "name of the office"),
        new("办公地址", "address of the office"),
        new("办公时间", "hours of the office"),
        new("联系电话", "telephone of the office"),
        new("传真号码", "fax of the office"),
        new("互联网联系方式", "internet contact of the office"),
    ];

    private static readonly Bilingual[] CatalogueNames = [new("索引", "index"), new("名称", "name"), new("内容概述", "summary"), new("生成日期", "date made")];

    /// <summary>Names the contents, in the order of the article; 无 where there are none.</summary>
    /// <param name="contents">Any of them.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no such contents.</exception>
    public static Bilingual Names(this GuideContents contents) => Join(Check((int)contents, (int)GuideContents.All, nameof(contents)), GuideNames);

    /// <summary>Names the contents, in the order of the article; 无 where there are none.</summary>
    /// <param name="contents">Any of them.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no such contents.</exception>
    public static Bilingual Names(this CatalogueContents contents) => Join(Check((int)contents, (int)CatalogueContents.All, nameof(contents)), CatalogueNames);

    internal static int Check(int contents, int all, string name)
        => (contents & ~all) == 0 ? contents : throw new ArgumentOutOfRangeException(name, contents, $"Expected flags within {all}.");

    private static Bilingual Join(int contents, Bilingual[] names)
    {
        if (contents == 0) { return Nothing; }

        var named = Enumerable.Range(0, names.Length).Where(bit => (contents & (1 << bit)) != 0).Select(bit => names[bit]).ToList();
        return new(string.Join('、', named.Select(name => name.Chinese)), string.Join(", ", named.Select(name => name.English)));
    }
}
