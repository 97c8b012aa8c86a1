using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.SystemTextJson.Codecs;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.SystemTextJson.Shapes;

/// <summary>What happened to a request: each event with its kind, its day and the day on which it was recorded.</summary>
internal static class RequestEventShapes
{
    private static readonly Codec<Boxed<LocalDate>> Day = Boxed.Of(Values.Day);

    internal static Shape<RequestSubmitted> RequestSubmitted { get; }
        = Shape<RequestSubmitted>("submitted", new("申请到达", "the arrival of a request"), (shape, on, recorded) =>
    {
        var channel = shape.Required("channel", new NameCodec<RequestChannel>(), happened => happened.Channel);
        return slots => new(on[slots], channel[slots], recorded[slots]?.Value);
    });

    internal static Shape<RequestConfirmed> RequestConfirmed { get; }
        = Shape<RequestConfirmed>("confirmed", new("双方确认收到", "the confirmation of a request"),
        (_, on, recorded) => slots => new(on[slots], recorded[slots]?.Value));

    internal static Shape<CorrectionAsked> CorrectionAsked { get; }
        = Shape<CorrectionAsked>("correctionAsked", new("告知补正", "a notice to correct"), (shape, on, recorded) =>
    {
        var by = shape.Optional("by", Day, happened => Boxed.From(happened.By));
        var listsItems = shape.Fact("listsItems", Values.Flag, happened => happened.ListsItems, DisclosureKeys.CorrectionContents);
        return slots => new(on[slots], by[slots]?.Value, recorded[slots]?.Value) { ListsItems = listsItems[slots] };
    });

    internal static Shape<CorrectionReceived> CorrectionReceived { get; }
        = Shape<CorrectionReceived>("correctionReceived", new("收到补正", "a corrected request"), (shape, on, recorded) =>
    {
        var hasGoodReason = shape.Fact("hasGoodReason", Values.Flag, happened => happened.HasGoodReason, DisclosureKeys.CorrectionReason);
        return slots => new(on[slots], recorded[slots]?.Value) { HasGoodReason = hasGoodReason[slots] };
    });

    internal static Shape<ConsultationSent> ConsultationSent { get; }
        = Shape<ConsultationSent>("consultationSent", new("征求意见", "a letter of consultation"), (shape, on, recorded) =>
    {
        var consulted = shape.Required("consulted", new NameCodec<Consulted>(), happened => happened.Consulted);
        var party = shape.Required("party", Values.MayBePerson, happened => happened.Party);
        return slots => new(on[slots], consulted[slots], party[slots], recorded[slots]?.Value);
    });

    internal static Shape<OpinionReceived> OpinionReceived { get; }
        = Shape<OpinionReceived>("opinionReceived", new("收到意见", "an opinion"), (shape, on, recorded) =>
    {
        var party = shape.Required("party", Values.MayBePerson, happened => happened.Party);
        var opinion = shape.Required("opinion", new NameCodec<Opinion>(), happened => happened.Opinion);
        var isReasonable = shape.Fact("isReasonable", Values.Flag, happened => happened.IsReasonable, DisclosureKeys.OpinionGrounds);
        return slots => new(on[slots], party[slots], opinion[slots], recorded[slots]?.Value) { IsReasonable = isReasonable[slots] };
    });

    internal static Shape<ThirdPartyTold> ThirdPartyTold { get; }
        = Shape<ThirdPartyTold>("thirdPartyTold", new("告知第三方", "a notice to a third party"), (shape, on, recorded) =>
    {
        var party = shape.Required("party", Values.MayBePerson, happened => happened.Party);
        return slots => new(on[slots], party[slots], recorded[slots]?.Value);
    });

    internal static Shape<LetterDelivered> LetterDelivered { get; }
        = Shape<LetterDelivered>("letterDelivered", new("文书送达", "the delivery of a letter"), (shape, on, recorded) =>
    {
        var letter = shape.Required("letter", new NameCodec<RequestLetter>(), happened => happened.Letter);
        var party = shape.Optional("party", Values.MayBePerson, happened => happened.Party);
        return slots => new(on[slots], letter[slots], party[slots], recorded[slots]?.Value);
    });

    internal static Shape<FeeNotified> FeeNotified { get; }
        = Shape<FeeNotified>("feeNotified", new("收费通知", "a notice of a fee"), (shape, on, recorded) =>
    {
        var yuan = shape.Required("yuan", Values.Whole(1, int.MaxValue), happened => happened.Yuan);
        return slots => new(on[slots], yuan[slots], recorded[slots]?.Value);
    });

    internal static Shape<FeePaid> FeePaid { get; }
        = Shape<FeePaid>("feePaid", new("缴费", "the payment of a fee"),
        (_, on, recorded) => slots => new(on[slots], recorded[slots]?.Value));

    internal static Shape<ReplyExtended> ReplyExtended { get; }
        = Shape<ReplyExtended>("replyExtended", new("延长答复期限", "an extension"), (shape, on, recorded) =>
    {
        var workdays = shape.Required("workdays", Values.Whole(1, 10_000), happened => happened.Workdays);
        var byOfficeHead = shape.Fact("byOfficeHead", Values.Flag, happened => happened.ByOfficeHead, DisclosureKeys.ExtensionConsent);
        var told = shape.Fact("told", Values.Day, happened => happened.Told, DisclosureKeys.ExtensionTold);
        return slots => new(on[slots], workdays[slots], recorded[slots]?.Value)
        {
            ByOfficeHead = byOfficeHead[slots],
            Told = told[slots],
        };
    });

    internal static Shape<ReasonsAsked> ReasonsAsked { get; }
        = Shape<ReasonsAsked>("reasonsAsked", new("要求说明理由", "a question for reasons"),
        (_, on, recorded) => slots => new(on[slots], recorded[slots]?.Value));

    internal static Shape<ReasonsGiven> ReasonsGiven { get; }
        = Shape<ReasonsGiven>("reasonsGiven", new("说明理由", "reasons given"), (shape, on, recorded) =>
    {
        var areReasonable = shape.Fact("areReasonable", Values.Flag, happened => happened.AreReasonable);
        return slots => new(on[slots], recorded[slots]?.Value) { AreReasonable = areReasonable[slots] };
    });

    internal static Shape<ReplyDelayed> ReplyDelayed { get; }
        = Shape<ReplyDelayed>("replyDelayed", new("延迟答复", "a reply put off"), (shape, on, recorded) =>
    {
        var until = shape.Required("until", Values.Day, happened => happened.Until);
        return slots => new(on[slots], until[slots], recorded[slots]?.Value);
    });

    internal static Shape<RequestReplied> RequestReplied { get; }
        = Shape<RequestReplied>("replied", new("答复", "a reply"), (shape, on, recorded) =>
    {
        var outcome = shape.Required("outcome", new NameCodec<RequestOutcome>(), happened => happened.Outcome);
        var channel = shape.Required("channel", new NameCodec<ReplyChannel>(), happened => happened.Channel);
        var reasons = shape.Fact("reasons", Values.Words, happened => happened.Reasons, DisclosureKeys.ReplyReasons);
        var properOrgan = shape.Fact("properOrgan", Values.Words, happened => happened.ProperOrgan);
        var remedies = shape.Fact("remedies", new NameCodec<RemedyOrder>(), happened => happened.Remedies, DisclosureKeys.RemediesTold);
        var overrides = shape.Fact(
            "overridesObjection", Values.Flag, happened => happened.OverridesObjection, DisclosureKeys.DisclosedAgainst);
        return slots => new(on[slots], outcome[slots], channel[slots], recorded[slots]?.Value)
        {
            Reasons = reasons[slots],
            ProperOrgan = properOrgan[slots],
            Remedies = remedies[slots],
            OverridesObjection = overrides[slots],
        };
    });

    internal static Shape<RequestWithdrawn> RequestWithdrawn { get; }
        = Shape<RequestWithdrawn>("withdrawn", new("撤回申请", "a withdrawal"),
        (_, on, recorded) => slots => new(on[slots], recorded[slots]?.Value));

    internal static Shape<RemedySought> RemedySought { get; }
        = Shape<RemedySought>("remedySought", new("寻求救济", "a remedy sought"), (shape, on, recorded) =>
    {
        var remedy = shape.Required("remedy", new NameCodec<Remedy>(), happened => happened.Remedy);
        return slots => new(on[slots], remedy[slots], recorded[slots]?.Value);
    });

    internal static Shape<RemedyDecided> RemedyDecided { get; }
        = Shape<RemedyDecided>("remedyDecided", new("救济审结", "a remedy decided"), (shape, on, recorded) =>
    {
        var remedy = shape.Required("remedy", new NameCodec<Remedy>(), happened => happened.Remedy);
        var result = shape.Required("result", new NameCodec<RemedyResult>(), happened => happened.Result);
        return slots => new(on[slots], remedy[slots], result[slots], recorded[slots]?.Value);
    });

    /// <summary>An event of whatever kind, which it says itself.</summary>
    internal static Codec<RequestEvent> Any { get; } = new AnyEvent(
    [
        Form.Of("submitted", RequestSubmitted),
        Form.Of("confirmed", RequestConfirmed),
        Form.Of("correctionAsked", CorrectionAsked),
        Form.Of("correctionReceived", CorrectionReceived),
        Form.Of("consultationSent", ConsultationSent),
        Form.Of("opinionReceived", OpinionReceived),
        Form.Of("thirdPartyTold", ThirdPartyTold),
        Form.Of("letterDelivered", LetterDelivered),
        Form.Of("feeNotified", FeeNotified),
        Form.Of("feePaid", FeePaid),
        Form.Of("replyExtended", ReplyExtended),
        Form.Of("reasonsAsked", ReasonsAsked),
        Form.Of("reasonsGiven", ReasonsGiven),
        Form.Of("replyDelayed", ReplyDelayed),
        Form.Of("replied", RequestReplied),
        Form.Of("withdrawn", RequestWithdrawn),
        Form.Of("remedySought", RemedySought),
        Form.Of("remedyDecided", RemedyDecided),
    ]);

    private static Shape<TEvent> Shape<TEvent>(
        string kind, Bilingual title, Func<Shape<TEvent>, Slot<LocalDate>, Slot<Boxed<LocalDate>>, Func<Slots, TEvent>> declare)
        where TEvent : RequestEvent
        => new(
            title,
            shape => declare(
                shape,
                shape.Required("on", Values.Day, happened => happened.On),
                shape.Optional(
                    "recorded",
                    Day,
                    happened => happened.Recorded == happened.On ? null : new Boxed<LocalDate>(happened.Recorded))),
            kind);

    /// <summary>One kind of event, seen as an event.</summary>
    private sealed record Form(
        string Kind,
        Func<JsonElement, Place, RequestEvent?> Read,
        Func<Pen, RequestEvent, bool> Write,
        Action<Utf8JsonWriter> Describe)
    {
        internal static Form Of<TEvent>(string kind, Shape<TEvent> shape)
            where TEvent : RequestEvent
            => new(
                kind,
                (json, at) => shape.TryRead(json, at, out var happened) ? happened : null,
                (pen, happened) =>
                {
                    if (happened is not TEvent own) { return false; }

                    shape.Write(pen, own);
                    return true;
                },
                shape.Describe);
    }

    private sealed class AnyEvent(Form[] forms) : Codec<RequestEvent>
    {
        private readonly Bilingual _kinds = new(
            "下列之一：" + string.Join(", ", forms.Select(form => form.Kind)),
            "one of " + string.Join(", ", forms.Select(form => form.Kind)));

        internal override Bilingual Expected { get; } = new("办理事项对象{…}", "an event as an object {…}");

        internal override bool TryRead(JsonElement json, Place at, [NotNullWhen(true)] out RequestEvent? value)
        {
            value = null;
            if (json.ValueKind != JsonValueKind.Object) { return Wrong(json, at); }

            if (!json.TryGetProperty("kind", out var kind))
            {
                at.Faults.NoteMissing(at, "kind", _kinds);
                return false;
            }

            string? name = kind.ValueKind == JsonValueKind.String ? Found.Text(kind) : null;
            if (Array.Find(forms, form => form.Kind == name) is not { } form)
            {
                at.Faults.NoteWrong(at.Member("kind"), _kinds, kind);
                return false;
            }

            value = form.Read(json, at);
            return value is not null;
        }

        internal override void Write(Pen pen, RequestEvent value)
        {
            foreach (var form in forms)
            {
                if (form.Write(pen, value)) { return; }
            }
        }

        internal override void Describe(Utf8JsonWriter json)
        {
            json.WriteStartArray("oneOf");
            foreach (var form in forms)
            {
                json.WriteStartObject();
                form.Describe(json);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }
}
