using FluentAssertions;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Organizations;

public class SchoolKindTests
{
    public static TheoryData<SchoolKind, string, SchoolStages> Kinds => new()
    {
        { SchoolKind.Kindergarten, "幼儿园", SchoolStages.Preschool },
        { SchoolKind.PrimarySchool, "小学", SchoolStages.Primary },
        { SchoolKind.JuniorSecondarySchool, "初级中学", SchoolStages.JuniorSecondary },
        { SchoolKind.NineYearSchool, "九年一贯制学校", SchoolStages.Primary | SchoolStages.JuniorSecondary },
        { SchoolKind.SeniorSecondarySchool, "高级中学", SchoolStages.SeniorSecondary },
        { SchoolKind.CompleteSecondarySchool, "完全中学", SchoolStages.JuniorSecondary | SchoolStages.SeniorSecondary },
        { SchoolKind.TwelveYearSchool, "十二年一贯制学校", SchoolStages.Primary | SchoolStages.JuniorSecondary | SchoolStages.SeniorSecondary },
        { SchoolKind.VocationalSchool, "中等职业学校", SchoolStages.SecondaryVocational },
        { SchoolKind.SpecialSchool, "特殊教育学校", SchoolStages.Compulsory },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Stages_OfAKind_AreThoseItsNameSays(SchoolKind kind, string name, SchoolStages stages)
    {
        kind.Stages.Should().Be(stages);
        kind.ToString().Should().Be(name);
        kind.ToText(Language.Chinese).Should().Be(name);
        kind.ToText(Language.English).Should().MatchRegex("^[a-z -]+$");
    }
}
