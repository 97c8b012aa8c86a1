using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Organizations;
using LawGov.Domain.SystemTextJson.Codecs;
using LawGov.Domain.SystemTextJson.Shapes;

namespace LawGov.Domain.SystemTextJson.Results;

/// <summary>What is disclosed and why, what of a catalogue is published, and who answers for a fault.</summary>
internal static class DisclosureResults
{
    internal static Result<ChainAssignment> Assignment { get; } = new Result<ChainAssignment>()
        .Named("role", row => row.Role)
        .Post("post", row => row.Post)
        .Days(row => row.Span)
        .Member("basis", Reasons.Basis, row => row.Basis);

    internal static Result<DisclosureChain> Chain { get; } = new Result<DisclosureChain>()
        .Member("organ", Values.Unit, chain => chain.Organ)
        .Text("channel", chain => chain.Channel)
        .Several("assignments", Assignment, chain => chain.Assignments);

    internal static Result<FaultAnswer> Answer { get; } = new Result<FaultAnswer>()
        .Named("role", answer => answer.Role)
        .Named("holding", answer => answer.Holding)
        .Post("post", answer => answer.Post)
        .Person("person", answer => answer.Person)
        .Several("assignments", Assignment, answer => answer.Assignments)
        .Member("basis", Reasons.Basis, answer => answer.Basis)
        .Both("because", answer => answer.Because);

    internal static Result<FaultTrace> Fault { get; } = new Result<FaultTrace>()
        .Named("fault", trace => trace.Fault)
        .Member("on", Values.Day, trace => trace.On)
        .Text("channel", trace => trace.Channel)
        .Member("organ", Values.Unit, trace => trace.Organ)
        .Several("answers", Answer, trace => trace.Answers);

    internal static Result<ProcessingFee> Fee { get; } = new Result<ProcessingFee>()
        .Named("unit", fee => fee.Unit)
        .Several("bands", RequestShapes.Band, fee => fee.Bands)
        .Number("yuan", fee => fee.Yuan)
        .Member("basis", Reasons.Basis, fee => fee.Basis)
        .Both("text", fee => fee);

    internal static Result<CoverageLine> Line { get; } = new Result<CoverageLine>()
        .Member("item", Values.Subject, line => line.Item.Id)
        .Text("firstLevel", line => line.Item.FirstLevel)
        .Text("secondLevel", line => line.Item.SecondLevel)
        .Member("unit", Values.Unit, line => line.Unit.Id)
        .UnlessNone("record", Values.Subject, line => line.Record?.Id ?? default)
        .Named("outcome", line => line.Outcome)
        .Named("state", line => line.State)
        .Named("channels", line => line.Channels)
        .Maybe("due", DeadlineShapes.Dates, line => line.Due)
        .Text("answers", line => line.Answers)
        .Missing(line => line.Missing);

    internal static Result<DisclosureCoverage> Coverage { get; } = new Result<DisclosureCoverage>()
        .Member("total", DisclosureShapes.Count, coverage => coverage.Total)
        .Several("lines", Line, coverage => coverage.Lines)
        .Several("uncovered", UncoveredRecord(), coverage => coverage.Uncovered)
        .Several("owedByNobody", Values.Subject, coverage => coverage.OwedByNobody.Select(item => item.Id))
        .Several("onRequest", Values.Subject, coverage => coverage.OnRequest.Select(item => item.Id))
        .Questions(coverage => coverage.Lines.SelectMany(line => line.Missing));

    internal static Result<DecisionStep> Step { get; } = new Result<DecisionStep>()
        .Named("kind", step => step.Kind)
        .Named("outcome", step => step.Outcome)
        .Both("because", step => step.Because)
        .Several("bases", Reasons.Basis, step => step.Bases)
        .Missing(step => step.Missing);

    internal static Result<PartDecision> Part { get; } = new Result<PartDecision>()
        .Text("part", part => part.Part)
        .Named("scope", part => part.Scope)
        .With((pen, part) =>
        {
            if (part.Ground is { } ground) { pen.Word("ground", NameCodec<DisclosureGround>.NameOf(ground)); }
        })
        .Named("disposition", part => part.Disposition)
        .Both("because", part => part.Because)
        .Maybe("basis", Reasons.Basis, part => part.Basis)
        .Missing(part => part.Missing);

    internal static Result<DisclosureDecision> Decision { get; } = new Result<DisclosureDecision>()
        .UnlessNone("id", Values.Subject, decision => decision.Id)
        .Named("outcome", decision => decision.Outcome)
        .Named("regime", decision => decision.Regime)
        .UnlessNone("body", Values.Unit, decision => decision.Body)
        .Named("stoppedAt", decision => decision.StoppedAt)
        .Several("steps", Step, decision => decision.Steps)
        .Several("parts", Part, decision => decision.Parts)
        .Questions(decision => decision.Steps.SelectMany(step => step.Missing).Concat(decision.Parts.SelectMany(part => part.Missing)));

    /// <summary>A record by what finds it again: the caller has it.</summary>
    private static Result<PublicationFacts> UncoveredRecord() => new Result<PublicationFacts>()
        .Member("record", Values.Subject, record => record.Id)
        .UnlessNone("item", Values.Subject, record => record.Item.ValueOr(SubjectId.None))
        .UnlessNone("unit", Values.Unit, record => record.Unit.ValueOr(UnitId.None));
}
