using FluentAssertions;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Reporting.Text;

namespace LawGov.Domain.Tests.Reporting.Text;

/// <summary>Shares without counts are held together where they make the whole, to one unit of the last place of each.</summary>
public class SharesOfAllTests
{
    [Theory]
    [InlineData("从资金来源看，中央承担52.6%，省级承担23.1%，市区承担24.3%。", true)] // 100.0
    [InlineData("从资金来源看，中央承担52.5%，省级承担23.0%，市区承担24.2%。", true)] // 99.7: three units of 0.1 below
    [InlineData("从资金来源看，中央承担52.7%，省级承担23.2%，市区承担24.4%。", true)] // 100.3: three above
    [InlineData("从资金来源看，中央承担52.5%，省级承担23.0%，市区承担24.1%。", false)] // 99.6
    [InlineData("从资金来源看，中央承担52.7%，省级承担23.2%，市区承担24.5%。", false)] // 100.4
    [InlineData("从资金来源看，中央承担52.500%，省级承担23.000%，市区承担24.497%。", true)] // 99.997: three of 0.001 below
    [InlineData("从资金来源看，中央承担52.500%，省级承担23.000%，市区承担24.496%。", false)] // 99.996
    public void Shares_OfAllSources_AreHeldTogetherWithinTheirLastPlaces(string text, bool together)
        => ReportText.Read(text).Relations.Any(found => found.Relation.Kind == FigureRelationKind.RatesSum).Should().Be(together);
}
