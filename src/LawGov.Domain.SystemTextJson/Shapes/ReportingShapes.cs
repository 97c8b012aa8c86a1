using LawGov.Domain.Organizations;
using LawGov.Domain.Reporting;
using LawGov.Domain.SystemTextJson.Codecs;

namespace LawGov.Domain.SystemTextJson.Shapes;

/// <summary>The yearly report.</summary>
internal static class ReportingShapes
{
    internal static FactsShape[] All { get; } =
    [
        FactsShape.Of<YearlyReportFacts>("yearlyReport", new("年度报告", "a yearly report"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var year = shape.Required("year", Values.Year, facts => facts.Year);
            var body = shape.Fact("body", DutyShapes.Body, facts => facts.Body, ReportingKeys.Body);
            var level = shape.Fact("level", new NameCodec<DivisionLevel>(), facts => facts.Level, ReportingKeys.Level);
            var reported = shape.Fact("reported", Values.Day, facts => facts.Reported, ReportingKeys.Reported);
            var published = shape.Fact("published", Values.Day, facts => facts.Published, ReportingKeys.Published);
            return slots => new()
            {
                Id = id[slots],
                Year = year[slots],
                Body = body[slots],
                Level = level[slots],
                Reported = reported[slots],
                Published = published[slots],
            };
        }),
    ];
}
