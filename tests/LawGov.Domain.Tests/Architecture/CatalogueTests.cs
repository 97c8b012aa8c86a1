using System.Reflection;
using System.Text.RegularExpressions;
using FluentAssertions;
using LawGov.Domain.Findings;
using LawGov.Domain.Reporting;
using LawGov.Domain.Tests.Vectors;

namespace LawGov.Domain.Tests.Architecture;

public partial class CatalogueTests
{
    [Fact]
    public void All_OfTheCatalogue_AreTheRulesOfTheAssemblyEachOnce()
    {
        var declared = typeof(RuleCatalogue).Assembly.GetTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(property => typeof(Rule).IsAssignableFrom(property.PropertyType)).Select(property => (Rule)property.GetValue(null)!).Distinct();

        RuleCatalogue.All.Should().BeEquivalentTo(declared, options => options.ComparingByValue<Rule>());
    }

    [Fact]
    public void Ids_OfTheCatalogue_AreUniqueAndOfOneShape()
    {
        RuleCatalogue.All.Select(rule => rule.Id).Should().OnlyHaveUniqueItems();
        RuleCatalogue.All.Should().OnlyContain(rule => IdShape().IsMatch(rule.Id));
    }

    [Fact]
    public void Titles_OfTheCatalogue_AreChineseBesideEnglish()
    {
        foreach (var text in RuleCatalogue.All.SelectMany(rule => new[] { rule.Title, rule.Explanation }))
        {
            text.Chinese.Should().MatchRegex(@"\p{IsCJKUnifiedIdeographs}");
            text.English.Should().NotMatchRegex(@"\p{IsCJKUnifiedIdeographs}");
        }
    }

    [Fact]
    public void Findings_OfEveryVector_RestOnABasisOrNameWhatIsMissing()
    {
        foreach (var finding in Vector.All.Select(vector => vector.Evaluate()))
        {
            finding.Bases.IsEmpty.Should().Be(finding.Verdict is not (Verdict.Met or Verdict.Breached), finding.ToString());
            finding.Missing.IsEmpty.Should().Be(finding.Verdict != Verdict.Undetermined, finding.ToString());
        }
    }

    [GeneratedRegex("^[A-Z]{4}-[0-9]{2}$")]
    private static partial Regex IdShape();
}
