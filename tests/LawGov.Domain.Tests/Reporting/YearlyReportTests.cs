using FluentAssertions;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Reporting;
using LawGov.Domain.Tests.Findings;
using LawGov.Domain.Tests.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Tests.Reporting;

public class YearlyReportTests
{
    /// <summary>No day of the report can settle what the rule of the place leaves out: the limit is asked for.</summary>
    [Fact]
    public void Evaluate_UnderARuleThatNamesNoLimit_AsksForTheLimit()
    {
        YearlyReportFacts facts = new() { Id = TestRules.Subject, Year = 2022, Body = BodyKind.Department, Published = Days.Day("2023-03-01") };
        var law = LawBook.National.With(ReportingLaw.Publication, new DatedValue<ReportLimit>(DateSpan.Year(2023), default, TestLaw.Local));

        var finding = ReportingRules.YearlyReportPublished.Evaluate(facts, new() { AsOf = Days.Day("2024-03-01"), Law = law });

        finding.ToString().Should().EndWith("未能判定：所给规定没有期限");
        finding.Because.ToText(Language.English).Should().Be("the rule supplied names no limit");
        finding.Missing.Should().Equal(ReportingKeys.PublicationLimit);
    }
}
