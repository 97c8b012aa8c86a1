using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Requests;

/// <summary>Writes one reply: paragraph by paragraph, noting what it lacks.</summary>
internal sealed class ReplyWriting(ReplyDraft draft, RequestClock clock, LawBook law)
{
    private static readonly MessageTemplate Heading = new("{organ}政府信息公开申请答复书", "Reply of {organ} to a Request for Information");
    private static readonly MessageTemplate Address = new("{applicant}：", "{applicant}:");
    private static readonly MessageTemplate Asked = new(
        "本机关于{received}收到你（单位）提交的政府信息公开申请，申请公开：{subject}。",
        "On {received} we received your request for: {subject}.");
    private static readonly MessageTemplate Decided = new("经审查，依据{basis}，{decision}", "Having examined it, by {basis}, {decision}");
    private static readonly MessageTemplate DecidedPlainly = new("经审查，{decision}", "Having examined it, {decision}");
    private static readonly MessageTemplate Gap = new("〔待补：{what}〕", "[to be completed: {what}]");
    private static readonly MessageTemplate Either = new(
        "如不服本答复，可以自收到本答复之日起{reconsideration}内向{authority}申请行政复议，也可以自收到本答复之日起{suit}内向{court}提起行政诉讼。",
        "Against this reply you may apply for reconsideration to {authority} within {reconsideration} of receiving it, or bring a suit " +
            "before {court} within {suit} of receiving it.");
    private static readonly MessageTemplate First = new(
        "如不服本答复，应当自收到本答复之日起{reconsideration}内先向{authority}申请行政复议；对行政复议决定不服的，再依法向人民法院提起行政诉讼。",
        "Against this reply you must first apply for reconsideration to {authority} within {reconsideration} of receiving it; against " +
            "the decision on it you may bring a suit as the law provides.");
    private static readonly MessageTemplate Only = new(
        "如不服本答复，可以自收到本答复之日起{reconsideration}内向{authority}申请行政复议。",
        "Against this reply you may apply for reconsideration to {authority} within {reconsideration} of receiving it.");

    private readonly List<FactKey> _missing = [];

    internal ValueList<FactKey> Missing => _missing.ToValueList();

    internal ValueList<IBilingualText> Paragraphs()
    {
        List<IBilingualText> paragraphs = [Heading.With(("organ", Said(draft.Organ, DisclosureKeys.ReplyOrgan)))];
        if (draft.Number.State != FactState.None) { paragraphs.Add(Text(Said(draft.Number, DisclosureKeys.ReplyNumber))); }

        paragraphs.Add(Address.With(("applicant", Said(draft.Applicant, DisclosureKeys.Applicant))));
        paragraphs.Add(Asked.With(
            ("received", clock.Received.Known(out var received) ? received : Lacking(DisclosureKeys.Received)),
            ("subject", Said(draft.Subject, DisclosureKeys.RequestSubject))));
        paragraphs.Add(Decision());
        if (Remedies() is { } remedies) { paragraphs.Add(remedies); }

        paragraphs.Add(Text(Said(draft.Organ, DisclosureKeys.ReplyOrgan)));
        paragraphs.Add(new Dated(draft.On));
        return paragraphs.ToValueList();
    }

    private Message Decision()
    {
        if (!draft.Outcome.Known(out var outcome) || ReplySentences.Of(outcome) is not { } sentence)
        {
            return DecidedPlainly.With(("decision", Lacking(DisclosureKeys.ReplyOutcome)));
        }

        var decision = sentence.Template.With(Figures(sentence));
        return outcome.Provision() is { } provision
            ? Decided.With(("basis", provision.Cite(Application.Direct)), ("decision", decision))
            : DecidedPlainly.With(("decision", decision));
    }

    private (string Name, object Value)[] Figures(ReplySentences.Sentence sentence)
    {
        List<(string, object)> figures = [];
        if (sentence.SaysProvided) { figures.Add(("provided", Said(draft.Provided, DisclosureKeys.Provided))); }

        if (sentence.SaysReasons) { figures.Add(("reasons", Said(draft.Reasons, DisclosureKeys.ReplyReasons))); }

        if (sentence.SaysOrgan)
        {
            figures.Add(("organ", draft.ProperOrgan.State == FactState.None
                ? ReplySentences.OrganUnknown
                : ReplySentences.Organ.With(("organ", Said(draft.ProperOrgan, DisclosureKeys.ProperOrgan)))));
        }

        return [.. figures];
    }

    /// <summary>Null where there is no decision that one could seek a remedy against.</summary>
    private IBilingualText? Remedies()
    {
        if (!draft.Outcome.Known(out var outcome) || outcome is RequestOutcome.Unstated or RequestOutcome.Withdrawn) { return null; }

        if (RequestRemedies.Against(outcome, draft.On, law).Order is not { } order) { return Text(Lacking(DisclosureKeys.RemediesRule)); }

        var reconsideration = ("reconsideration", Limit(DisclosureLaw.ReconsiderationLimit));
        var authority = ("authority", Said(draft.Authority, DisclosureKeys.ReconsiderationAuthority));
        return order switch
        {
            RemedyOrder.ReconsiderationFirst => First.With(reconsideration, authority),
            RemedyOrder.ReconsiderationOnly => Only.With(reconsideration, authority),
            _ => Either.With(
                reconsideration,
                authority,
                ("suit", Limit(DisclosureLaw.SuitLimit)),
                ("court", Said(draft.Court, DisclosureKeys.Court))),
        };
    }

    private object Limit(LawParameter<Calendars.TimeLimit> parameter)
        => law.On(parameter, draft.On).InForce(out var limit, out _) ? limit : Lacking(DisclosureKeys.RemediesRule);

    /// <summary>The fact, or a gap with its name; none counts as missing, for the letter cannot do without.</summary>
    private object Said(Fact<string> fact, FactKey key) => fact.Known(out string? text) ? text : Lacking(key);

    private Message Lacking(FactKey key)
    {
        if (!_missing.Contains(key)) { _missing.Add(key); }

        return Gap.With(("what", key.Name));
    }

    private static IBilingualText Text(object said) => said as IBilingualText ?? new Plain((string)said);

    /// <summary>A text of the caller's, the same in both languages.</summary>
    private sealed record Plain(string Text) : IBilingualText
    {
        public string ToText(Language language) => Text;
    }

    /// <summary>The date of the letter, as letters write it.</summary>
    private sealed record Dated(NodaTime.LocalDate On) : IBilingualText
    {
        public string ToText(Language language) => Dates.ToText(On, language);
    }
}
