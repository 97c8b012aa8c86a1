using LawGov.Domain.Calendars;
using LawGov.Domain.Enforcement;
using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Figures;
using LawGov.Domain.SystemTextJson.Codecs;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.SystemTextJson.Shapes;

/// <summary>Penalty cases.</summary>
internal static class PenaltyShapes
{
    /// <summary>An amount with its unit; a plain number is refused.</summary>
    internal static Codec<Money> Amount { get; } = new TextCodec<Money>(
        new("带单位的金额，如“5000元”“1.5万元”", "an amount with its unit, such as \"5000元\" or \"1.5万元\""),
        static (string text, out Money value) => Money.TryParse(text, null, out value),
        value => value.ToString(),
        pattern: @"^\d[\d,]*(\.\d+)?[万亿]?元$");

    private static MessageTemplate Never { get; } = new(
        "执法证件没有有效日期；没有证件的写“none”", "the certificate is valid on no day; where there is none, write \"none\"");

    internal static Shape<CaseOfficer> Officer { get; } = new(new("办案人员", "an officer of a case"), shape =>
    {
        var person = shape.Required("person", Values.Person, officer => officer.Person);
        var certificate = shape.Fact("certificate", Values.Span, officer => officer.Certificate, EnforcementKeys.Certificate);
        return slots => certificate[slots].Known(out var valid) && valid.IsEmpty
            ? throw Refusal.Of(Never.With())
            : new(person[slots], certificate[slots]);
    });

    internal static FactsShape[] All { get; } =
    [
        FactsShape.Of<PenaltyCase>("penaltyCase", new("行政处罚案件", "a penalty case"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var body = shape.Fact("body", DutyShapes.Body, facts => facts.Body, EnforcementKeys.Body);
            var procedure = shape.Fact("procedure", new NameCodec<PenaltyProcedure>(), facts => facts.Procedure, EnforcementKeys.Procedure);
            var naturalPerson = shape.Fact("naturalPerson", Values.Flag, facts => facts.NaturalPerson, EnforcementKeys.NaturalPerson);
            var age = shape.Fact("age", Values.Whole(0, 150), facts => facts.Age, EnforcementKeys.Age);
            var acted = shape.Fact("acted", Values.Day, facts => facts.Acted, EnforcementKeys.Acted);
            var ended = shape.Fact("ended", Values.Day, facts => facts.Ended, EnforcementKeys.Ended);
            var harm = shape.Fact("harm", Values.Flag, facts => facts.Harm, EnforcementKeys.Harm);
            var discovered = shape.Fact("discovered", Values.Day, facts => facts.Discovered, EnforcementKeys.Discovered);
            var filed = shape.Fact("filed", Values.Day, facts => facts.Filed, EnforcementKeys.Filed);
            var decisionLimit = shape.Fact(
                "decisionLimit", Values.Rule(Legal.Limit), facts => facts.DecisionLimit, EnforcementKeys.DecisionLimit);
            var suspensions = shape.Fact(
                "suspensions",
                new ListCodec<Suspension>(DeadlineShapes.Suspension),
                facts => facts.Suspensions,
                EnforcementKeys.Suspensions);
            var investigated = shape.Fact("investigated", Values.Day, facts => facts.Investigated, EnforcementKeys.Investigated);
            var officers = shape.Fact("officers", new ListCodec<CaseOfficer>(Officer), facts => facts.Officers, EnforcementKeys.Officers);
            var shown = shape.Fact("shown", Values.Flag, facts => facts.Shown, EnforcementKeys.Shown);
            var penalties = shape.Fact("penalties", new NamesCodec<PenaltyKinds>(), facts => facts.Penalties, EnforcementKeys.Penalties);
            var fine = shape.Fact("fine", Amount, facts => facts.Fine, EnforcementKeys.Fine);
            var confiscated = shape.Fact("confiscated", Amount, facts => facts.Confiscated, EnforcementKeys.Confiscated);
            var noticed = shape.Fact("noticed", Values.Day, facts => facts.Noticed, EnforcementKeys.Noticed);
            var noticeLacks = shape.Fact("noticeLacks", Values.Words, facts => facts.NoticeLacks, EnforcementKeys.NoticeLacks);
            var answered = shape.Fact("answered", Values.Day, facts => facts.Answered, EnforcementKeys.Answered);
            var considered = shape.Fact("considered", Values.Flag, facts => facts.Considered, EnforcementKeys.Considered);
            var heavier = shape.Fact("heavier", Values.Flag, facts => facts.Heavier, EnforcementKeys.Heavier);
            var largeAmount = shape.Fact("largeAmount", Values.Rule(Amount), facts => facts.LargeAmount, EnforcementKeys.LargeAmount);
            var hearingOtherwise = shape.Fact(
                "hearingOtherwise", Values.Flag, facts => facts.HearingOtherwise, EnforcementKeys.HearingOtherwise);
            var hearingAsked = shape.Fact("hearingAsked", Values.Day, facts => facts.HearingAsked, EnforcementKeys.HearingAsked);
            var hearingWaived = shape.Fact("hearingWaived", Values.Flag, facts => facts.HearingWaived, EnforcementKeys.HearingWaived);
            var hearingNotified = shape.Fact(
                "hearingNotified", Values.Day, facts => facts.HearingNotified, EnforcementKeys.HearingNotified);
            var hearingHeld = shape.Fact("hearingHeld", Values.Day, facts => facts.HearingHeld, EnforcementKeys.HearingHeld);
            var hostInvolved = shape.Fact("hostInvolved", Values.Flag, facts => facts.HostInvolved, EnforcementKeys.HostInvolved);
            var hearingRecorded = shape.Fact(
                "hearingRecorded", Values.Flag, facts => facts.HearingRecorded, EnforcementKeys.HearingRecorded);
            var classes = shape.Fact("classes", new NamesCodec<CaseClasses>(), facts => facts.Classes, EnforcementKeys.Classes);
            var reviewed = shape.Fact("reviewed", Values.Day, facts => facts.Reviewed, EnforcementKeys.Reviewed);
            var reviewPassed = shape.Fact("reviewPassed", Values.Flag, facts => facts.ReviewPassed, EnforcementKeys.ReviewPassed);
            var discussed = shape.Fact("discussed", Values.Day, facts => facts.Discussed, EnforcementKeys.Discussed);
            var decided = shape.Fact("decided", Values.Day, facts => facts.Decided, EnforcementKeys.Decided);
            var present = shape.Fact("present", Values.Flag, facts => facts.Present, EnforcementKeys.Present);
            var served = shape.Fact("served", Values.Day, facts => facts.Served, EnforcementKeys.Served);
            var paid = shape.Fact("paid", Values.Day, facts => facts.Paid, EnforcementKeys.Paid);
            var deferredTo = shape.Fact("deferredTo", Values.Day, facts => facts.DeferredTo, EnforcementKeys.DeferredTo);
            var remedies = shape.Fact("remedies", new ListCodec<DateSpan>(Values.Span), facts => facts.Remedies, EnforcementKeys.Remedies);
            var lateFeeCharged = shape.Fact("lateFee", Amount, facts => facts.LateFeeCharged, EnforcementKeys.LateFeeCharged);
            var cashCollected = shape.Fact("cash", Values.Flag, facts => facts.CashCollected, EnforcementKeys.CashCollected);
            var hardToCollect = shape.Fact("hardToCollect", Values.Flag, facts => facts.HardToCollect, EnforcementKeys.HardToCollect);
            var publishable = shape.Fact("publishable", Values.Flag, facts => facts.Publishable, EnforcementKeys.Publishable);
            var published = shape.Fact("published", Values.Day, facts => facts.Published, EnforcementKeys.Published);
            var changed = shape.Fact("changed", Values.Day, facts => facts.Changed, EnforcementKeys.Changed);
            var withdrawn = shape.Fact("withdrawn", Values.Day, facts => facts.Withdrawn, EnforcementKeys.Withdrawn);
            var orderedToCorrect = shape.Fact(
                "orderedToCorrect", Values.Flag, facts => facts.OrderedToCorrect, EnforcementKeys.OrderedToCorrect);
            var mitigated = shape.Fact("mitigated", Values.Flag, facts => facts.Mitigated, EnforcementKeys.Mitigated);
            var ground = shape.Fact("noPenaltyGround", new NameCodec<NoPenaltyGround>(), facts => facts.Ground, EnforcementKeys.Ground);
            var educated = shape.Fact("educated", Values.Flag, facts => facts.Educated, EnforcementKeys.Educated);
            var discretion = shape.Fact("discretion", Values.Words, facts => facts.Discretion, EnforcementKeys.Discretion);
            var discretionRule = shape.Fact("discretionRule", Legal.Basis, facts => facts.DiscretionRule);
            var archived = shape.Fact("archived", Values.Day, facts => facts.Archived, EnforcementKeys.Archived);
            return slots => new()
            {
                Id = id[slots],
                Body = body[slots],
                Procedure = procedure[slots],
                NaturalPerson = naturalPerson[slots],
                Age = age[slots],
                Acted = acted[slots],
                Ended = ended[slots],
                Harm = harm[slots],
                Discovered = discovered[slots],
                Filed = filed[slots],
                DecisionLimit = decisionLimit[slots],
                Suspensions = suspensions[slots],
                Investigated = investigated[slots],
                Officers = officers[slots],
                Shown = shown[slots],
                Penalties = penalties[slots],
                Fine = fine[slots],
                Confiscated = confiscated[slots],
                Noticed = noticed[slots],
                NoticeLacks = noticeLacks[slots],
                Answered = answered[slots],
                Considered = considered[slots],
                Heavier = heavier[slots],
                LargeAmount = largeAmount[slots],
                HearingOtherwise = hearingOtherwise[slots],
                HearingAsked = hearingAsked[slots],
                HearingWaived = hearingWaived[slots],
                HearingNotified = hearingNotified[slots],
                HearingHeld = hearingHeld[slots],
                HostInvolved = hostInvolved[slots],
                HearingRecorded = hearingRecorded[slots],
                Classes = classes[slots],
                Reviewed = reviewed[slots],
                ReviewPassed = reviewPassed[slots],
                Discussed = discussed[slots],
                Decided = decided[slots],
                Present = present[slots],
                Served = served[slots],
                Paid = paid[slots],
                DeferredTo = deferredTo[slots],
                Remedies = remedies[slots],
                LateFeeCharged = lateFeeCharged[slots],
                CashCollected = cashCollected[slots],
                HardToCollect = hardToCollect[slots],
                Publishable = publishable[slots],
                Published = published[slots],
                Changed = changed[slots],
                Withdrawn = withdrawn[slots],
                OrderedToCorrect = orderedToCorrect[slots],
                Mitigated = mitigated[slots],
                Ground = ground[slots],
                Educated = educated[slots],
                Discretion = discretion[slots],
                DiscretionRule = discretionRule[slots],
                Archived = archived[slots],
            };
        }),
    ];
}
