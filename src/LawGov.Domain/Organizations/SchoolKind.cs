using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Text;

namespace LawGov.Domain.Organizations;

/// <summary>What kind of school it is (办学类型), and which stages such a school has.</summary>
/// <remarks>A special-education school (特殊教育学校) has the stages of compulsory education; others that it may have are the caller's to
/// add.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed class SchoolKind : IBilingualText
{
    private readonly Bilingual _name;

    private SchoolKind(string chinese, string english, SchoolStages stages)
    {
        _name = new(chinese, english);
        Stages = stages;
    }

    /// <summary>Kindergarten (幼儿园).</summary>
    public static SchoolKind Kindergarten { get; } = new("幼儿园", "kindergarten", SchoolStages.Preschool);

    /// <summary>Primary school (小学).</summary>
    public static SchoolKind PrimarySchool { get; } = new("小学", "primary school", SchoolStages.Primary);

    /// <summary>Junior secondary school (初级中学).</summary>
    public static SchoolKind JuniorSecondarySchool { get; } = new("初级中学", "junior secondary school", SchoolStages.JuniorSecondary);

    /// <summary>Nine-year school (九年一贯制学校).</summary>
    public static SchoolKind NineYearSchool { get; } = new("九年一贯制学校", "nine-year school", SchoolStages.Compulsory);

    /// <summary>Senior secondary school (高级中学).</summary>
    public static SchoolKind SeniorSecondarySchool { get; } = new("高级中学", "senior secondary school", SchoolStages.SeniorSecondary);

    /// <summary>Complete secondary school (完全中学).</summary>
    public static SchoolKind CompleteSecondarySchool { get; }
        = new("完全中学", "complete secondary school", SchoolStages.JuniorSecondary | SchoolStages.SeniorSecondary);

    /// <summary>Twelve-year school (十二年一贯制学校).</summary>
    public static SchoolKind TwelveYearSchool { get; }
        = new("十二年一贯制学校", "twelve-year school", SchoolStages.Compulsory | SchoolStages.SeniorSecondary);

    /// <summary>Secondary vocational school (中等职业学校).</summary>
    public static SchoolKind VocationalSchool { get; } = new("中等职业学校", "secondary vocational school", SchoolStages.SecondaryVocational);

    /// <summary>Special-education school (特殊教育学校).</summary>
    public static SchoolKind SpecialSchool { get; } = new("特殊教育学校", "special-education school", SchoolStages.Compulsory);

    /// <summary>All kinds, from the youngest pupils to the oldest.</summary>
    public static ValueList<SchoolKind> All { get; } =
    [
        Kindergarten, PrimarySchool, JuniorSecondarySchool, NineYearSchool, SeniorSecondarySchool,
        CompleteSecondarySchool, TwelveYearSchool, VocationalSchool, SpecialSchool,
    ];

    /// <summary>The stages such a school has.</summary>
    public SchoolStages Stages { get; }

    /// <inheritdoc/>
    public string ToText(Language language) => _name.ToText(language);

    /// <summary>Returns the Chinese name.</summary>
    public override string ToString() => _name.Chinese;
}
