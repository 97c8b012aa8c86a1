using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Law;
using LawGov.Domain.SystemTextJson.Codecs;

namespace LawGov.Domain.SystemTextJson.Shapes;

/// <summary>Requests for information, and fees where their number or volume is beyond reason.</summary>
internal static class RequestShapes
{
    /// <summary>{ "from": 11, "through": 30, "yuan": 100 }; without "through" it never ends.</summary>
    internal static Shape<FeeBand> Band { get; } = new(new("收费档次", "a band of a fee"), shape =>
    {
        var from = shape.Required("from", Values.Whole(1, int.MaxValue), band => band.From);
        var through = shape.Optional(
            "through", Boxed.Of(Values.Whole(0, int.MaxValue)), band => band.Through == int.MaxValue ? null : new Boxed<int>(band.Through));
        var yuan = shape.Required("yuan", Values.Whole(0, int.MaxValue), band => band.Yuan);
        return slots => (from[slots], through[slots]?.Value ?? int.MaxValue, yuan[slots]) switch
        {
            (1, 0, 0) => default,
            var (first, last, each) => new(first, last, each),
        };
    });

    internal static Shape<FeeScale> Scale { get; } = new(new("收费标准", "a scale of fees"), shape =>
    {
        var unit = shape.Required("unit", new NameCodec<FeeUnit>(), scale => scale.Unit);
        var bands = shape.Required("bands", new ListCodec<FeeBand>(Band), scale => scale.Bands);
        var every = Above("every", scale => scale.Every);
        var rise = Above("rise", scale => scale.Rise);
        return slots => new(unit[slots], bands[slots].ToValueList(), every[slots]?.Value ?? 0, rise[slots]?.Value ?? 0);

        Slot<Boxed<int>> Above(string name, Func<FeeScale, int> get) => shape.Optional(
            name, Boxed.Of(Values.Whole(0, 1_000_000)), scale => get(scale) == 0 ? null : new Boxed<int>(get(scale)));
    });

    internal static Shape<ReplyDraft> Draft { get; } = new(new("答复内容", "what a reply is to say"), shape =>
    {
        var on = shape.Required("on", Values.Day, draft => draft.On);
        var organ = shape.Fact("organ", Values.Words, draft => draft.Organ, DisclosureKeys.ReplyOrgan);
        var number = shape.Fact("number", Values.Words, draft => draft.Number, DisclosureKeys.ReplyNumber);
        var applicant = shape.Fact("applicant", Values.MayBePerson, draft => draft.Applicant, DisclosureKeys.Applicant);
        var subject = shape.Fact("subject", Values.Words, draft => draft.Subject, DisclosureKeys.RequestSubject);
        var outcome = shape.Fact("outcome", new NameCodec<RequestOutcome>(), draft => draft.Outcome, DisclosureKeys.ReplyOutcome);
        var provided = shape.Fact("provided", Values.Words, draft => draft.Provided, DisclosureKeys.Provided);
        var reasons = shape.Fact("reasons", Values.Words, draft => draft.Reasons, DisclosureKeys.ReplyReasons);
        var properOrgan = shape.Fact("properOrgan", Values.Words, draft => draft.ProperOrgan, DisclosureKeys.ProperOrgan);
        var authority = shape.Fact("authority", Values.Words, draft => draft.Authority, DisclosureKeys.ReconsiderationAuthority);
        var court = shape.Fact("court", Values.Words, draft => draft.Court, DisclosureKeys.Court);
        return slots => new()
        {
            On = on[slots],
            Organ = organ[slots],
            Number = number[slots],
            Applicant = applicant[slots],
            Subject = subject[slots],
            Outcome = outcome[slots],
            Provided = provided[slots],
            Reasons = reasons[slots],
            ProperOrgan = properOrgan[slots],
            Authority = authority[slots],
            Court = court[slots],
        };
    });

    internal static FactsShape[] All { get; } =
    [
        FactsShape.Of<RequestFacts>("request", new("政府信息公开申请", "a request for information"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var body = shape.Fact("body", DutyShapes.Body, facts => facts.Body, DisclosureKeys.Body);
            var authorised = shape.Fact("authorised", new NameCodec<LegalRank>(), facts => facts.Authorised, DisclosureKeys.Authorised);
            var requester = shape.Fact("requester", new NameCodec<RequestTableColumn>(), facts => facts.Requester);
            var events = shape.Several("events", RequestEventShapes.Any, facts => facts.Events, most: 1_000);
            return slots => new()
            {
                Id = id[slots],
                Body = body[slots],
                Authorised = authorised[slots],
                Requester = requester[slots],
                Events = events[slots],
            };
        }),
    ];
}
