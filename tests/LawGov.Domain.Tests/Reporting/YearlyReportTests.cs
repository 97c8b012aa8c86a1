using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Reporting;
using LawGov.Domain.Tests.Findings;
using LawGov.Domain.Tests.Findings.Judging;
using LawGov.Domain.Tests.Law;
using LawGov.Domain.Time;
using Xunit;

namespace LawGov.Domain.Tests.Reporting;

public class YearlyReportTests
{
    /// <summary>No day of the report can settle what the rule of the place leaves out: the limit is asked for.</summary>
    [Fact]
    public void Evaluate_UnderARuleThatNamesNoLimit_AsksForTheLimit()
    {
        YearlyReportFacts facts = new() { Id = TestRules.Subject, Year = 2022, Body = BodyKind.Department, Published = Days.Day("2023-03-01") };
        var law = LawBook.National.With(ReportingLaw.Publication, new DatedValue<ReportLimit>(DateSpan.Year(2023), default, TestLaw.Local));

        ReportingRules.YearlyReportPublished.Evaluate(facts, new() { AsOf = Days.Day("2024-03-01"), Law = law }).ShouldBe(
            Verdict.Undetermined,
            "所给规定没有期限",
            "the rule supplied names no limit",
            ReportingKeys.PublicationLimit);
    }
}
