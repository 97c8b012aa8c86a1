using LawGov.Domain.Duties;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Reporting;
using NodaTime;

namespace LawGov.Domain.Tests.Findings;

public class FactGuardsTests
{
    private static readonly LocalDate Julian = new LocalDate(2023, 5, 1).WithCalendar(CalendarSystem.Julian);

    [Fact]
    public void Facts_WithADayOfAnotherCalendar_NameTheProperty()
    {
        Refuse.Argument(() => new FirstResponsiblePersonFacts { Id = new("x"), On = Julian }, "On", "Julian");
        Refuse.Argument(() => new EnforcedLawFacts { Id = new("x"), On = Julian }, "On", "Julian");
        Refuse.Argument(() => new ResponsibilityListFacts { Id = new("x"), On = Julian }, "On", "Julian");
        Refuse.Argument(() => new HearingFacts { Id = new("x"), Year = 2023, Held = Domain.Collections.ValueList.Create(Julian) }, "Held", "Julian");
        Refuse.Argument(() => new LeaderReport(new("张"), YearEndReport.Law, Julian), "given", "Julian");
        Refuse.Argument(() => new YearlyReportFacts { Id = new("x"), Year = 2023, Reported = Julian }, "Reported", "Julian");
    }

    [Fact]
    public void Facts_WithLawAsABasisThatNoLawGives_NameTheProperty()
    {
        var law = Basis.Law(Instruments.OpenInformation2019.Article(17).Cite(Application.Direct));

        Refuse.Argument(() => new FirstResponsiblePersonFacts { Id = new("x"), On = new(2023, 5, 1), Rule = law }, "Rule", "CN-OGIR-2019:17", "no national text");
    }

    [Fact]
    public void Facts_WithABodyThatIsNone_NameTheProperty()
    {
        Refuse.OutOfRange(() => new FirstResponsiblePersonFacts { Id = new("x"), On = new(2023, 5, 1), Body = (BodyKind)99 }, "Body", "99", "Department");
        Refuse.OutOfRange(() => new EnforcedLawFacts { Id = new("x"), On = new(2023, 5, 1), Body = (BodyKind)99 }, "Body", "99", "Department");
        Refuse.OutOfRange(() => new YearlyReportFacts { Id = new("x"), Year = 2023, Body = (BodyKind)99 }, "Body", "99", "Department");
    }
}
