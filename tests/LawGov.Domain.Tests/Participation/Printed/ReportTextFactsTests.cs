using FluentAssertions;
using LawGov.Domain.Collections;
using LawGov.Domain.Participation.Printed;

namespace LawGov.Domain.Tests.Participation;

public class ReportTextFactsTests
{
    [Fact]
    public void ToString_NamesTheReportTheYearAndWhatIsKnown()
        => new ReportTextFacts { Id = new("年度报告"), Year = 2023, Text = "开展活动12场", OtherYears = (ValueList<int>)[2022, 2024] }.ToString()
            .Should().Be("年度报告: 2023, 开展活动12场, [2022, 2024]");
}
