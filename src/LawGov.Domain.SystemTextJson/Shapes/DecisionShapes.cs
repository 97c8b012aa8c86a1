using LawGov.Domain.Decisions;
using LawGov.Domain.SystemTextJson.Codecs;

namespace LawGov.Domain.SystemTextJson.Shapes;

/// <summary>The file of a decision and its steps.</summary>
internal static partial class DecisionShapes
{
    /// <summary>2024-03-05, 2024-03, undated, planned, planned 2024-03-05, postponed, postponed 2024-05-01 or notDone.</summary>
    internal static Codec<StepDay> Day { get; } = new TextCodec<StepDay>(
        new(
            "环节日期，如“2024-03-05”“2024-03”“undated”“planned 2024-03-05”“postponed”“notDone”",
            "the day of a step such as \"2024-03-05\", \"2024-03\", \"undated\", \"planned 2024-03-05\", \"postponed\" or \"notDone\""),
        static (string text, out StepDay day) => StepDay.TryParse(text, null, out day),
        day => day.ToString());

    internal static Shape<ProcedureStep> Step { get; } = new(new("程序环节", "a step of the procedure"), shape =>
    {
        var kind = shape.Required("step", new NameCodec<ProcedureStepKind>(), step => step.Kind);
        var round = shape.Optional(
            "round", Boxed.Of(Values.Whole(1, 1_000)), step => step.Round == 1 ? null : new Boxed<int>(step.Round));
        var subject = shape.Fact("subject", Values.Words, step => step.Subject);
        var by = shape.Fact("by", Values.MayBePerson, step => step.By);
        var document = shape.Fact("document", Values.Words, step => step.Document);
        var on = DayOf("on", step => step.On);
        var through = DayOf("through", step => step.Through);
        var outcome = shape.Fact("outcome", new NameCodec<StepOutcome>(), step => step.Outcome);
        var papers = shape.Fact("papers", Values.Day, step => step.Papers);
        var wanted = shape.Fact("wanted", Values.Day, step => step.Wanted, DecisionKeys.OpinionWanted);
        var list = shape.Fact("listPublished", Values.Day, step => step.ListPublished, DecisionKeys.ListPublished);
        var seats = shape.Fact("seats", Values.Whole(0, int.MaxValue), step => step.Seats);
        var signUp = shape.Fact("signUp", Values.Words, step => step.SignUp);
        var reason = shape.Fact("reason", Values.Words, step => step.Reason);
        var inCall = shape.Fact("isReasonInCall", Values.Flag, step => step.IsReasonInCall, DecisionKeys.CallReasonInCall);
        var head = shape.Fact("headSpokeLast", Values.Flag, step => step.HeadSpokeLast, DecisionKeys.HeadLast);
        var dissent = shape.Fact("dissentRecorded", Values.Flag, step => step.DissentRecorded, DecisionKeys.DissentRecorded);
        var against = shape.Fact("againstMajority", Values.Flag, step => step.AgainstMajority, DecisionKeys.AgainstMajority);
        var explained = shape.Fact("viewsExplained", Values.Flag, step => step.ViewsExplained, DecisionKeys.ViewsExplained);
        var assessor = shape.Fact("byMainAssessor", Values.Flag, step => step.ByMainAssessor, DecisionKeys.MainAssessor);
        return slots => new(kind[slots])
        {
            Round = round[slots]?.Value ?? 1,
            Subject = subject[slots],
            By = by[slots],
            Document = document[slots],
            On = on[slots]?.Value ?? default,
            Through = through[slots]?.Value ?? default,
            Outcome = outcome[slots],
            Papers = papers[slots],
            Wanted = wanted[slots],
            ListPublished = list[slots],
            Seats = seats[slots],
            SignUp = signUp[slots],
            Reason = reason[slots],
            IsReasonInCall = inCall[slots],
            HeadSpokeLast = head[slots],
            DissentRecorded = dissent[slots],
            AgainstMajority = against[slots],
            ViewsExplained = explained[slots],
            ByMainAssessor = assessor[slots],
        };

        Slot<Boxed<StepDay>> DayOf(string name, Func<ProcedureStep, StepDay> get)
            => shape.Optional(name, Boxed.Of(Day), step => get(step) == default ? null : new Boxed<StepDay>(get(step)));
    });

    internal static FactsShape[] All { get; } =
    [
        FactsShape.Of<DecisionFile>("decisionFile", new("重大行政决策", "how a decision is made"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var on = shape.Required("on", Values.Day, facts => facts.On);
            var body = shape.Fact("body", DutyShapes.Body, facts => facts.Body, DecisionKeys.Body);
            var matter = shape.Fact("matter", new NameCodec<DecisionMatter>(), facts => facts.Matter, DecisionKeys.Matter);
            var units = shape.Fact("units", new ListCodec<string>(Values.Words), facts => facts.Units, DecisionKeys.Units);
            var lead = shape.Fact("lead", Values.Words, facts => facts.Lead, DecisionKeys.Lead);
            var technical = shape.Fact("isTechnical", Values.Flag, facts => facts.IsTechnical, DecisionKeys.Technical);
            var risky = shape.Fact("isRisky", Values.Flag, facts => facts.IsRisky, DecisionKeys.Risky);
            var operators = shape.Fact("touchesOperators", Values.Flag, facts => facts.TouchesOperators, DecisionKeys.Operators);
            var group = shape.Fact("touchesGroup", Values.Flag, facts => facts.TouchesGroup, DecisionKeys.Group);
            var others = shape.Fact("touchesOtherDuties", Values.Flag, facts => facts.TouchesOtherDuties, DecisionKeys.OtherDuties);
            var hidden = shape.Fact("isNotPublic", Values.Flag, facts => facts.IsNotPublic, DecisionKeys.NotPublic);
            var concern = shape.Fact("isOfGeneralConcern", Values.Flag, facts => facts.IsOfGeneralConcern, DecisionKeys.GeneralConcern);
            var exploratory = shape.Fact("isExploratory", Values.Flag, facts => facts.IsExploratory, DecisionKeys.Exploratory);
            var mustReport = shape.Fact("mustReport", Values.Flag, facts => facts.MustReport, DecisionKeys.MustReport);
            var complete = shape.Fact("stepsComplete", Values.Flag, facts => facts.StepsComplete);
            var steps = shape.Several("steps", Step, facts => facts.Steps, most: 1_000);
            return slots => new()
            {
                Id = id[slots],
                On = on[slots],
                Body = body[slots],
                Matter = matter[slots],
                Units = units[slots],
                Lead = lead[slots],
                IsTechnical = technical[slots],
                IsRisky = risky[slots],
                TouchesOperators = operators[slots],
                TouchesGroup = group[slots],
                TouchesOtherDuties = others[slots],
                IsNotPublic = hidden[slots],
                IsOfGeneralConcern = concern[slots],
                IsExploratory = exploratory[slots],
                MustReport = mustReport[slots],
                StepsComplete = complete[slots],
                Steps = steps[slots],
            };
        }),
    ];
}
