using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Proactive;

/// <summary>What the personal data of pupils are called.</summary>
public static class PersonalFieldsTexts
{
    internal const PersonalFields All = (PersonalFields)1023;

    private static readonly Bilingual Nothing = new("无", "none");

    private static readonly Bilingual[] FieldNames =
    [
        new("姓名", "names"),
        new("身份证件号码", "identity numbers"),
        new("出生日期", "days of birth"),
        new("家庭住址", "home addresses"),
        new("联系电话", "telephone numbers"),
        new("照片", "pictures"),
        new("资助情况、家庭经济状况", "aid or family means"),
        new("健康状况", "health"),
        new("成绩、排名", "marks or rank"),
        new("其他个人信息", "other personal data"),
    ];

    /// <summary>Names the fields, in the order of their numbers; 无 where there are none.</summary>
    /// <param name="fields">Any of them.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are no such fields.</exception>
    public static Bilingual Names(this PersonalFields fields)
    {
        GuideAndCatalogueTexts.Check((int)fields, (int)All, nameof(fields));
        if (fields == PersonalFields.None) { return Nothing; }

        var named = FieldNames.Where((_, bit) => ((int)fields & (1 << bit)) != 0).ToList();
        return new(string.Join('、', named.Select(name => name.Chinese)), string.Join(", ", named.Select(name => name.English)));
    }
}
