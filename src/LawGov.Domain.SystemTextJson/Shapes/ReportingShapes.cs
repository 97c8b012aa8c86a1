using LawGov.Domain.Organizations;
using LawGov.Domain.Reporting;
using LawGov.Domain.SystemTextJson.Codecs;

namespace LawGov.Domain.SystemTextJson.Shapes;

/// <summary>The yearly report.</summary>
internal static class ReportingShapes
{
    internal static Shape<SupervisionLetter> Letter { get; } = new(new("督促、提示或者违法问题", "a letter, a prompt or a breach"), shape =>
    {
        var name = shape.Required("name", Values.Words, letter => letter.Name);
        var mentionedIn = shape.Fact("mentionedIn", Values.Words, letter => letter.MentionedIn, ReportingKeys.LettersMentioned);
        return slots => new(name[slots], mentionedIn[slots]);
    });

    internal static Shape<ReportProblem> Problem { get; } = new(new("存在的问题", "a problem that a report names"), shape =>
    {
        var name = shape.Required("name", Values.Words, problem => problem.Name);
        var answeredBy = shape.Fact(
            "answeredBy", new ListCodec<string>(Values.Words), problem => problem.AnsweredBy, ReportingKeys.AnsweredBy);
        var stood = shape.Fact("stoodLastYear", Values.Flag, problem => problem.StoodLastYear, ReportingKeys.StoodLastYear);
        return slots => new(name[slots]) { AnsweredBy = answeredBy[slots], StoodLastYear = stood[slots] };
    });

    internal static Shape<PlannedMeasure> Measure { get; } = new(new("计划措施", "a measure of a plan"), shape =>
    {
        var name = shape.Required("name", Values.Words, measure => measure.Name);
        var owner = shape.Fact("owner", Values.Post, measure => measure.Owner, ReportingKeys.Owners);
        var indicator = shape.Fact("indicator", Values.Words, measure => measure.Indicator, ReportingKeys.MeasureParts);
        var target = shape.Fact("target", Values.Words, measure => measure.Target, ReportingKeys.MeasureParts);
        var due = shape.Fact("due", Values.Day, measure => measure.Due, ReportingKeys.MeasureParts);
        return slots => new(name[slots])
        {
            Owner = owner[slots], Indicator = indicator[slots], Target = target[slots], Due = due[slots],
        };
    });

    internal static Shape<LastMeasure> LastMeasure { get; } = new(new("上年措施", "a measure of last year's plan"), shape =>
    {
        var name = shape.Required("name", Values.Words, measure => measure.Name);
        var done = shape.Fact("done", Values.Flag, measure => measure.Done, ReportingKeys.LastMeasuresDone);
        return slots => new(name[slots], done[slots]);
    });

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
            var sentTo = shape.Fact("sentTo", new NamesCodec<ReportAddressees>(), facts => facts.SentTo, ReportingKeys.SentTo);
            var measures = shape.Fact("measures", Values.Words, facts => facts.Measures, ReportingKeys.Measures);
            var shortcomings = shape.Fact("shortcomings", Values.Words, facts => facts.Shortcomings, ReportingKeys.Shortcomings);
            var leader = shape.Fact("leaderPerformance", Values.Words, facts => facts.LeaderPerformance, ReportingKeys.LeaderPerformance);
            var nextYear = shape.Fact("nextYear", Values.Words, facts => facts.NextYear, ReportingKeys.NextYear);
            var letters = shape.Fact("letters", new ListCodec<SupervisionLetter>(Letter), facts => facts.Letters, ReportingKeys.Letters);
            return slots => new()
            {
                Id = id[slots],
                Year = year[slots],
                Body = body[slots],
                Level = level[slots],
                Reported = reported[slots],
                Published = published[slots],
                SentTo = sentTo[slots],
                Measures = measures[slots],
                Shortcomings = shortcomings[slots],
                LeaderPerformance = leader[slots],
                NextYear = nextYear[slots],
                Letters = letters[slots],
            };
        }),
        FactsShape.Of<ReportPlanFacts>("reportPlan", new("问题和计划", "the problems and the plan of a report"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var year = shape.Required("year", Values.Year, facts => facts.Year);
            var problems = shape.Fact("problems", new ListCodec<ReportProblem>(Problem), facts => facts.Problems, ReportingKeys.Problems);
            var measures = shape.Fact(
                "measures", new ListCodec<PlannedMeasure>(Measure), facts => facts.Measures, ReportingKeys.PlannedMeasures);
            var last = shape.Fact(
                "lastMeasures", new ListCodec<LastMeasure>(LastMeasure), facts => facts.LastMeasures, ReportingKeys.LastMeasures);
            var map = shape.Fact("map", DutyMapShapes.Map, facts => facts.Map, ReportingKeys.Division);
            return slots => new()
            {
                Id = id[slots],
                Year = year[slots],
                Problems = problems[slots],
                Measures = measures[slots],
                LastMeasures = last[slots],
                Map = map[slots],
            };
        }),
    ];
}
