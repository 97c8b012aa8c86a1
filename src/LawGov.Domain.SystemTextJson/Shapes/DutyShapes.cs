using System.Text.Json;
using LawGov.Domain.Collections;
using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Duties.Schedule;
using LawGov.Domain.Organizations;
using LawGov.Domain.SystemTextJson.Codecs;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.SystemTextJson.Shapes;

/// <summary>Who answers for what, and what is asked of leaders.</summary>
internal static class DutyShapes
{
    internal static Shape<TimelineEntry<string>> Turn { get; } = new(new("任职区间", "days in office"), shape =>
    {
        var name = shape.Required("name", new NamingCodec<string>(Values.Words, (mask, name) => mask.Note(name)), turn => turn.Value);
        var from = shape.Required("from", Values.Day, turn => turn.Span.Start);
        var through = shape.Optional("through", Boxed.Of(Values.Day), turn => Boxed.From(turn.Span.Last));
        return slots => new(
            through[slots] is { } last ? DateSpan.Through(from[slots], last.Value) : DateSpan.From(from[slots]),
            name[slots]);
    });

    internal static ListCodec<TimelineEntry<string>> Turns { get; } = new(Turn);

    private static readonly Codec<HeadSuccession> InTurn = new Made<HeadSuccession, ValueList<TimelineEntry<string>>>(
        Turns, turns => new([.. turns]), heads => heads.Timeline.Entries);

    private static readonly Shape<HeadSuccession> Together = new(new("共同担任", "those who hold the post together"), shape =>
    {
        var turns = shape.Required("together", Turns, heads => heads.Timeline.Entries);
        return slots => HeadSuccession.Jointly([.. turns[slots]]);
    });

    internal static Codec<Timeline<string>> Timeline { get; } = new Made<Timeline<string>, ValueList<TimelineEntry<string>>>(
        Turns, turns => Timeline<string>.Of(turns.AsSpan()), timeline => timeline.Entries);

    /// <summary>In turn as a list, together as an object, or as whom a map names.</summary>
    internal static Codec<HeadSuccession> Heads { get; } = new AnyOf<HeadSuccession>(
        new(
            "任职区间的数组，或者{\"together\": […]}，或者{\"map\": …, \"area\": …, \"from\": …}",
            "an array of days in office, or { \"together\": […] }, or { \"map\": …, \"area\": …, \"from\": … }"),
        json => json.ValueKind != JsonValueKind.Object ? InTurn
            : json.TryGetProperty("together", out _) ? Together
            : DutyMapShapes.HeadsOfMap,
        heads => heads.Together ? Together : InTurn,
        InTurn,
        Together,
        DutyMapShapes.HeadsOfMap);

    internal static Shape<LeaderReport> Report { get; } = new(new("述法报告", "a leader's report"), shape =>
    {
        var leader = shape.Required("leader", Values.Person, report => report.Leader);
        var kind = shape.Required("kind", new NameCodec<YearEndReport>(), report => report.Kind);
        var given = shape.Fact("given", Values.Day, report => report.Given);
        return slots => new(leader[slots], kind[slots], given[slots]);
    });

    internal static Shape<EnforcedLaw> Law { get; } = new(new("所执行的法律、法规、规章", "a law that is enforced"), shape =>
    {
        var title = shape.Required("title", Values.Words, law => law.Title);
        var by = shape.Fact("publicizedBy", Values.MayBePerson, law => law.PublicizedBy, DutyKeys.PublicityHolders);
        return slots => new(title[slots], by[slots]);
    });

    internal static Shape<ResponsibilityItem> Item { get; } = new(new("权责清单事项", "an item of the list of powers and duties"), shape =>
    {
        var code = shape.Required("code", Values.Words, item => item.Code);
        var name = shape.Required("name", Values.Words, item => item.Name);
        var kind = shape.Required("kind", new NameCodec<PowerKind>(), item => item.Kind);
        var area = shape.Required("area", Values.Area, item => item.Area);
        return slots => new(code[slots], name[slots], kind[slots], area[slots]);
    });

    internal static Shape<DutyTask> Task { get; } = new(new("定期工作", "a task that recurs"), shape =>
    {
        var title = shape.Required("title", Values.Title, task => task.Title);
        var area = shape.Required("area", Values.Area, task => task.Area);
        var tier = shape.Required("tier", new NameCodec<DutyTier>(), task => task.Tier);
        var first = shape.Required("first", Values.Day, task => task.First);
        var rhythm = shape.Required("rhythm", new NameCodec<Rhythm>(), task => task.Rhythm);
        var basis = shape.Required("basis", Legal.Basis, task => task.Basis);
        return slots => new(title[slots], area[slots], tier[slots], first[slots], rhythm[slots], basis[slots]);
    });

    internal static NameCodec<BodyKind> Body { get; } = new();

    internal static FactsShape[] All { get; } =
    [
        FactsShape.Of<FirstResponsiblePersonFacts>("firstResponsiblePerson", new("第一责任人", "the first responsible person"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var on = shape.Required("on", Values.Day, facts => facts.On);
            var body = shape.Fact("body", Body, facts => facts.Body, DutyKeys.Body);
            var holder = shape.Fact("holder", Values.MayBePerson, facts => facts.Holder, DutyKeys.Holder);
            var isMainLeader = shape.Fact("isMainLeader", Values.Flag, facts => facts.IsMainLeader, DutyKeys.MainLeader);
            var heads = shape.Fact("heads", Heads, facts => facts.Heads, DutyKeys.Heads);
            var rule = shape.Fact("rule", Legal.Basis, facts => facts.Rule);
            return slots => new()
            {
                Id = id[slots],
                On = on[slots],
                Body = body[slots],
                Holder = holder[slots],
                IsMainLeader = isMainLeader[slots],
                Heads = heads[slots],
                Rule = rule[slots],
            };
        }),
        FactsShape.Of<DutyCoverageFacts>("dutyCoverage", new("职责分工的完整性", "the coverage of the division of duties"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var audit = shape.Fact("audit", DutyMapShapes.Audit, facts => facts.Audit, DutyKeys.Division);
            var rule = shape.Fact("rule", Legal.Basis, facts => facts.Rule);
            return slots => new() { Id = id[slots], Audit = audit[slots], Rule = rule[slots] };
        }),
        FactsShape.Of<PlanAssessmentFacts>("planAssessment", new("年度计划与考核", "the plan and the assessment of a year"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var planned = shape.Fact("planned", new ListCodec<string>(Values.Words), facts => facts.Planned, DutyKeys.PlannedTargets);
            var assessed = shape.Fact("assessed", new ListCodec<string>(Values.Words), facts => facts.Assessed, DutyKeys.AssessedTargets);
            var rule = shape.Fact("rule", Legal.Basis, facts => facts.Rule);
            return slots => new() { Id = id[slots], Planned = planned[slots], Assessed = assessed[slots], Rule = rule[slots] };
        }),
        FactsShape.Of<HearingFacts>("hearings", new("听取汇报", "hearings of a year"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var year = shape.Required("year", Values.Year, facts => facts.Year);
            var held = shape.Fact("held", new ListCodec<LocalDate>(Values.Day), facts => facts.Held, DutyKeys.Hearings);
            var required = shape.Fact("required", Values.Rule(Values.Whole(1, 366)), facts => facts.Required, DutyKeys.RequiredHearings);
            return slots => new() { Id = id[slots], Year = year[slots], Held = held[slots], Required = required[slots] };
        }),
        FactsShape.Of<LeaderReportFacts>("leaderReports", new("年终述法", "reports of leaders"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var year = shape.Required("year", Values.Year, facts => facts.Year);
            var reports = shape.Fact("reports", new ListCodec<LeaderReport>(Report), facts => facts.Reports, DutyKeys.LeaderReports);
            var rule = shape.Fact("rule", Legal.Basis, facts => facts.Rule);
            return slots => new() { Id = id[slots], Year = year[slots], Reports = reports[slots], Rule = rule[slots] };
        }),
        FactsShape.Of<ResponsibilityListFacts>("responsibilityList", new("权责清单", "the list of powers and duties"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var on = shape.Required("on", Values.Day, facts => facts.On);
            var items = shape.Fact("items", new ListCodec<ResponsibilityItem>(Item), facts => facts.Items, DutyKeys.ResponsibilityList);
            var map = shape.Fact("map", DutyMapShapes.Map, facts => facts.Map, DutyKeys.Division);
            var rule = shape.Fact("rule", Legal.Basis, facts => facts.Rule);
            return slots => new() { Id = id[slots], On = on[slots], Items = items[slots], Map = map[slots], Rule = rule[slots] };
        }),
        FactsShape.Of<EnforcedLawFacts>("enforcedLaws", new("普法责任", "who publicizes which law"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var on = shape.Required("on", Values.Day, facts => facts.On);
            var body = shape.Fact("body", Body, facts => facts.Body, DutyKeys.Body);
            var laws = shape.Fact("laws", new ListCodec<EnforcedLaw>(Law), facts => facts.Laws, DutyKeys.EnforcedLaws);
            return slots => new() { Id = id[slots], On = on[slots], Body = body[slots], Laws = laws[slots] };
        }),
    ];
}
