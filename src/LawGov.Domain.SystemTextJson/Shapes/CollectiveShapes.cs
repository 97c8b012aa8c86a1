using LawGov.Domain.Decisions;
using LawGov.Domain.Law;
using LawGov.Domain.SystemTextJson.Codecs;
using NodaTime;

namespace LawGov.Domain.SystemTextJson.Shapes;

/// <summary>Matters that are decided collectively, the catalogue of a year, and the impact from which forms of consultation
/// follow.</summary>
internal static class CollectiveShapes
{
    internal static Shape<RouteStep> Step { get; } = new(new("办理环节", "a step"), shape =>
    {
        var name = shape.Required("name", Values.Name, step => step.Name);
        var on = shape.Fact("on", Values.Day, step => step.On, DecisionKeys.RouteSteps);
        return slots => new(name[slots], on[slots]);
    });

    internal static Shape<CollectiveRule> Rule { get; } = new(new("本单位三重一大制度", "a body's rule on collective decisions"), shape =>
    {
        var of = shape.Required("class", new NameCodec<CollectiveClass>(), rule => rule.Class);
        var span = Values.Days(shape, rule => rule.Span);
        var budgeted = shape.Fact("budgetedThreshold", Values.Figure, rule => rule.BudgetedThreshold, DecisionKeys.Threshold);
        var unbudgeted = shape.Fact("unbudgetedThreshold", Values.Figure, rule => rule.UnbudgetedThreshold, DecisionKeys.Threshold);
        var included = shape.Fact("thresholdIncluded", Values.Flag, rule => rule.ThresholdIncluded, DecisionKeys.ThresholdIncluded);
        var meeting = shape.Fact("meeting", Values.Name, rule => rule.Meeting, DecisionKeys.MeetingRule);
        var quorum = shape.Fact("quorum", Values.Figure, rule => rule.Quorum, DecisionKeys.MeetingRule);
        var enough = shape.Fact("quorumIncluded", Values.Flag, rule => rule.QuorumIncluded, DecisionKeys.MeetingRule);
        var last = shape.Fact("headSpeaksLast", Values.Flag, rule => rule.HeadSpeaksLast, DecisionKeys.MeetingRule);
        var route = shape.Fact("route", new ListCodec<string>(Values.Name), rule => rule.Route, DecisionKeys.RouteRule);
        var with = shape.Fact("filingWith", Values.Words, rule => rule.FilingWith, DecisionKeys.FilingRule);
        var before = shape.Fact("filingBefore", Legal.Limit, rule => rule.FilingBefore, DecisionKeys.FilingRule);
        var after = shape.Fact("filingAfter", Legal.Limit, rule => rule.FilingAfter, DecisionKeys.FilingRule);
        var allows = shape.Fact("allowsEmergency", Values.Flag, rule => rule.AllowsEmergency, DecisionKeys.EmergencyRule);
        var later = shape.Fact("laterReport", Legal.Limit, rule => rule.LaterReport, DecisionKeys.EmergencyRule);
        return slots => new()
        {
            Class = of[slots],
            Span = span(slots),
            BudgetedThreshold = budgeted[slots],
            UnbudgetedThreshold = unbudgeted[slots],
            ThresholdIncluded = included[slots],
            Meeting = meeting[slots],
            Quorum = quorum[slots],
            QuorumIncluded = enough[slots],
            HeadSpeaksLast = last[slots],
            Route = route[slots],
            FilingWith = with[slots],
            FilingBefore = before[slots],
            FilingAfter = after[slots],
            AllowsEmergency = allows[slots],
            LaterReport = later[slots],
        };
    });

    internal static Shape<OwnRule<CollectiveRule>> OwnRule { get; } = Values.Rule(Rule);

    internal static Shape<DecisionCatalogueItem> Item { get; } = new(new("决策目录事项", "a matter in a catalogue of decisions"), shape =>
    {
        var matter = shape.Required("matter", Values.Words, item => item.Matter);
        var decider = shape.Fact("decider", Values.Words, item => item.Decider, DecisionKeys.CatalogueItems);
        var office = shape.Fact("office", Values.Words, item => item.Office, DecisionKeys.CatalogueItems);
        var planned = shape.Fact("planned", Values.Day, item => item.Planned, DecisionKeys.CatalogueItems);
        return slots => new() { Matter = matter[slots], Decider = decider[slots], Office = office[slots], Planned = planned[slots] };
    });

    internal static Shape<ConsultationImpact> Impact { get; } = new(new("影响范围和程度", "the impact of a matter"), shape =>
    {
        var on = shape.Required("on", Values.Day, impact => impact.On);
        var body = shape.Fact("body", DutyShapes.Body, impact => impact.Body, DecisionKeys.ConsultingBody);
        var scope = shape.Fact("scope", new NameCodec<ImpactScope>(), impact => impact.Scope, DecisionKeys.ImpactScope);
        var degree = shape.Fact("degree", new NameCodec<ImpactDegree>(), impact => impact.Degree, DecisionKeys.ImpactDegree);
        var special = shape.Fact("specialGroup", Values.Flag, impact => impact.SpecialGroup, DecisionKeys.SpecialGroup);
        var vital = shape.Fact("vitalInterests", Values.Flag, impact => impact.VitalInterests, DecisionKeys.VitalInterests);
        var disputed = shape.Fact("disagreement", Values.Flag, impact => impact.Disagreement, DecisionKeys.Disagreement);
        var required = shape.Fact("hearingRequired", Legal.Basis, impact => impact.HearingRequired, DecisionKeys.HearingRequired);
        var notPublic = shape.Fact("notPublic", Values.Flag, impact => impact.NotPublic, DecisionKeys.NotPublic);
        return slots => new()
        {
            On = on[slots],
            Body = body[slots],
            Scope = scope[slots],
            Degree = degree[slots],
            SpecialGroup = special[slots],
            VitalInterests = vital[slots],
            Disagreement = disputed[slots],
            HearingRequired = required[slots],
            NotPublic = notPublic[slots],
        };
    });

    internal static FactsShape[] All { get; } =
    [
        FactsShape.Of<CollectiveMatter>("collectiveMatter", new("三重一大事项", "a matter decided collectively"), Matter),
        FactsShape.Of<DecisionCatalogueFacts>("decisionCatalogue", new("决策事项目录", "a catalogue of decisions"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var year = shape.Required("year", Values.Year, facts => facts.Year);
            var body = shape.Fact("body", DutyShapes.Body, facts => facts.Body, DecisionKeys.CatalogueBody);
            var items = shape.Fact("items", new ListCodec<DecisionCatalogueItem>(Item), facts => facts.Items, DecisionKeys.Catalogue);
            var consented = shape.Fact("consented", Values.Day, facts => facts.Consented, DecisionKeys.CatalogueConsented);
            var published = shape.Fact("published", Values.Day, facts => facts.Published, DecisionKeys.CataloguePublished);
            var adjusted = shape.Fact("adjusted", new ListCodec<LocalDate>(Values.Day), facts => facts.Adjusted);
            var rule = shape.Fact("rule", Legal.Basis, facts => facts.Rule);
            return slots => new()
            {
                Id = id[slots],
                Year = year[slots],
                Body = body[slots],
                Items = items[slots],
                Consented = consented[slots],
                Published = published[slots],
                Adjusted = adjusted[slots],
                Rule = rule[slots],
            };
        }),
    ];

    private static Func<Slots, CollectiveMatter> Matter(Shape<CollectiveMatter> shape)
    {
        var id = shape.Required("id", Values.Subject, facts => facts.Id);
        var of = shape.Fact("class", new NameCodec<CollectiveClass>(), facts => facts.Class, DecisionKeys.CollectiveClass);
        var decided = shape.Fact("decided", Values.Day, facts => facts.Decided, DecisionKeys.CollectiveDecided);
        var amount = shape.Fact("amount", Values.Figure, facts => facts.Amount, DecisionKeys.Amount);
        var budgeted = shape.Fact("isBudgeted", Values.Flag, facts => facts.IsBudgeted, DecisionKeys.Budgeted);
        var rules = shape.Fact("rules", new ListCodec<OwnRule<CollectiveRule>>(OwnRule), facts => facts.Rules, DecisionKeys.OwnRules);
        var form = shape.Fact("form", new NameCodec<DecidingForm>(), facts => facts.Form, DecisionKeys.DecidingForm);
        var meeting = shape.Fact("meeting", Values.Name, facts => facts.Meeting, DecisionKeys.DecidingMeeting);
        var members = shape.Fact("members", Values.Whole(1, 10_000), facts => facts.Members, DecisionKeys.MembersPresent);
        var present = shape.Fact("present", Values.Whole(1, 10_000), facts => facts.Present, DecisionKeys.MembersPresent);
        var last = shape.Fact("headSpokeLast", Values.Flag, facts => facts.HeadSpokeLast, DecisionKeys.HeadSpokeLast);
        var steps = shape.Fact("steps", new ListCodec<RouteStep>(Step), facts => facts.Steps, DecisionKeys.RouteSteps);
        var before = shape.Fact("filedBefore", Values.Day, facts => facts.FiledBefore, DecisionKeys.FiledBefore);
        var after = shape.Fact("filedAfter", Values.Day, facts => facts.FiledAfter, DecisionKeys.FiledAfter);
        var emergency = shape.Fact("isEmergency", Values.Flag, facts => facts.IsEmergency, DecisionKeys.Emergency);
        var later = shape.Fact("reportedLater", Values.Day, facts => facts.ReportedLater, DecisionKeys.ReportedLater);
        return slots => new()
        {
            Id = id[slots],
            Class = of[slots],
            Decided = decided[slots],
            Amount = amount[slots],
            IsBudgeted = budgeted[slots],
            Rules = rules[slots],
            Form = form[slots],
            Meeting = meeting[slots],
            Members = members[slots],
            Present = present[slots],
            HeadSpokeLast = last[slots],
            Steps = steps[slots],
            FiledBefore = before[slots],
            FiledAfter = after[slots],
            IsEmergency = emergency[slots],
            ReportedLater = later[slots],
        };
    }
}
