using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Findings.Judging;

/// <content>The gates: each gives the finding that ends the question there, or null to go on.</content>
public sealed partial class Case
{
    private static readonly MessageTemplate DatedLater = new("{what}{day}晚于评价基准日{asOf}", "{what} {day} is after the as-of date {asOf}");
    private static readonly MessageTemplate NotDoneBy = new("截至{asOf}尚未{act}", "not {act} by {asOf}");
    private static readonly MessageTemplate BodyNotStated = new(
        "未载明{body}，不能确定{what}是否适用",
        "not stated: {body}; whether {what} applies cannot be determined");
    private static readonly MessageTemplate DoesNotApply = new("{what}不适用于{kind}", "{what} does not apply to this kind of body ({kind})");
    private static readonly MessageTemplate NotConfirmed = new(
        "{what}是否适用于{kind}，未经确认",
        "whether {what} applies to this kind of body ({kind}) is not confirmed");
    private static readonly MessageTemplate Unsettled = new("{day}的{what}，未经确认", "{what} on {day} is not confirmed");
    private static readonly MessageTemplate NoneYet = new("{day}尚无施行中的{what}", "{what}: not in force yet on {day}");
    private static readonly MessageTemplate NoLonger = new("{day}已无施行中的{what}", "{what}: no longer in force on {day}");
    private static readonly MessageTemplate NotStated = new("未载明{what}", "not stated: {what}");
    private static readonly MessageTemplate NeitherStated = new("未载明{what}、{other}", "not stated: {what}, {other}");

    /// <summary>Pending where the day asked about is after the as-of day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="what">What day it is: 核查日期, the date asked about.</param>
    /// <exception cref="ArgumentNullException">It has no name.</exception>
    public Finding? NotYet(LocalDate day, Bilingual what)
    {
        Guard.Against.Null(what);
        return day > AsOf ? Pending(DatedLater.With(("what", what), ("day", day), ("asOf", AsOf))) : null;
    }

    /// <summary>Pending where the day is known to be after the as-of day, or none; an unknown day is asked for later.</summary>
    /// <param name="day">The day of the act.</param>
    /// <param name="key">The fact by name.</param>
    /// <param name="act">What happened on it: 公开, published.</param>
    /// <exception cref="ArgumentNullException">A part is missing.</exception>
    public Finding? NotYet(Fact<LocalDate> day, FactKey key, Bilingual act)
    {
        Guard.Against.Null(key);
        Guard.Against.Null(act);
        return day.Known(out var known) ? NotYet(known, key.Name)
            : day.IsUnknown ? null
            : Pending(NotDoneBy.With(("act", act), ("asOf", AsOf)));
    }

    /// <summary>Not applicable where the rule does not apply to the kind of body, undetermined where the kind is not stated, or where that
    /// is not confirmed.</summary>
    /// <param name="body">The kind of body; known not to be counts as not stated.</param>
    /// <exception cref="InvalidOperationException">The rule does not say to whom it applies (<see cref="Rule.AppliesTo"/>).</exception>
    public Finding? Applies(Fact<BodyKind> body)
        => Applies(
            body,
            Rule.AppliesTo ?? throw new InvalidOperationException($"{Rule.Id} does not say to which kinds of body it applies."));

    /// <summary>The same, of one text among several that the rule knows.</summary>
    /// <param name="body">The kind of body; known not to be counts as not stated.</param>
    /// <param name="text">To whom the text applies.</param>
    /// <exception cref="ArgumentNullException">There is no text.</exception>
    public Finding? Applies(Fact<BodyKind> body, Applicability text)
    {
        Guard.Against.Null(text);
        if (!body.Known(out var kind)) { return Undetermined(BodyNotStated.With(("body", text.Key.Name), ("what", text.What)), text.Key); }

        return text.IsTo(kind) switch
        {
            true => null,
            false => NotApplicable(DoesNotApply.With(("what", text.What), ("kind", kind.Name()))),
            _ => Undetermined(NotConfirmed.With(("what", text.What), ("kind", kind.Name())), text.Key),
        };
    }

    /// <summary>Undetermined where the law of the day is unsettled, not applicable where none is in force yet or any longer.</summary>
    /// <param name="parameter">Which figure of law.</param>
    /// <param name="on">The day that selects it.</param>
    /// <param name="key">The fact that would settle an unsettled law.</param>
    /// <param name="value">The figure, where the gate gives null.</param>
    /// <param name="basis">What sets it, where the gate gives null.</param>
    /// <exception cref="ArgumentNullException">A part is missing.</exception>
    public Finding? InForce<T>(LawParameter<T> parameter, LocalDate on, FactKey key, out T value, out Basis basis)
    {
        Guard.Against.Null(key);
        var law = Context.Law.On(parameter, on);
        if (law.InForce(out value!, out basis!)) { return null; }

        var what = new NamedText(parameter.Title, law.Basis ?? NearestBasis(parameter, on));
        return law.State switch
        {
            Selection.Unsettled => Undetermined(Unsettled.With(("what", what), ("day", on)), key),
            Selection.Lapsed => NotApplicable(NoLonger.With(("what", what), ("day", on))),
            _ => NotApplicable(NoneYet.With(("what", what), ("day", on))),
        };
    }

    /// <summary>Undetermined where the fact is not stated; known not to be counts as not stated, for a fact that cannot be none.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="key">The fact by name.</param>
    /// <param name="value">Its value, where the gate gives null.</param>
    /// <exception cref="ArgumentNullException">It has no name.</exception>
    public Finding? Known<T>(Fact<T> fact, FactKey key, out T value)
        where T : notnull
    {
        Guard.Against.Null(key);
        return fact.Known(out value!) ? null : Undetermined(NotStated.With(("what", key.Name)), key);
    }

    /// <summary>Undetermined where the fact is not stated, and what the rule says where it is known not to be.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="key">The fact by name.</param>
    /// <param name="none">What comes of it where it is known not to be; it receives the case, so that nothing is captured.</param>
    /// <param name="value">Its value, where the gate gives null.</param>
    /// <exception cref="ArgumentNullException">A part is missing.</exception>
    public Finding? Known<T>(Fact<T> fact, FactKey key, Func<Case, Finding> none, out T value)
        where T : notnull
    {
        Guard.Against.Null(key);
        Guard.Against.Null(none);
        return fact.Known(out value!) ? null
            : fact.IsUnknown ? Undetermined(NotStated.With(("what", key.Name)), key)
            : none(this);
    }

    /// <summary>Not applicable where a list is empty or known not to be, undetermined where it is not stated.</summary>
    /// <param name="fact">The list; none where there is nothing to list.</param>
    /// <param name="key">The list by name.</param>
    /// <param name="none">Why there is nothing to judge: 经确认，不承担执法职责.</param>
    /// <param name="items">The items, one at least, where the gate gives null.</param>
    /// <exception cref="ArgumentNullException">A part is missing.</exception>
    public Finding? Listed<T>(Fact<ValueList<T>> fact, FactKey key, Message none, out ValueList<T> items)
    {
        Guard.Against.Null(key);
        Guard.Against.Null(none);
        bool known = fact.Known(out items);
        return fact.State == FactState.None || (known && items.IsEmpty) ? NotApplicable(none)
            : known ? null
            : Undetermined(NotStated.With(("what", key.Name)), key);
    }

    /// <summary>Undetermined where one or both of two facts are not stated; known not to be counts as stated.</summary>
    /// <param name="one">What is known of the first.</param>
    /// <param name="oneKey">The first by name.</param>
    /// <param name="other">What is known of the second.</param>
    /// <param name="otherKey">The second by name.</param>
    /// <exception cref="ArgumentNullException">A name is missing.</exception>
    public Finding? Both(FactState one, FactKey oneKey, FactState other, FactKey otherKey)
    {
        Guard.Against.Null(oneKey);
        Guard.Against.Null(otherKey);
        return (one, other) switch
        {
            (FactState.Unknown, FactState.Unknown)
                => Undetermined(NeitherStated.With(("what", oneKey.Name), ("other", otherKey.Name)), oneKey, otherKey),
            (FactState.Unknown, _) => Undetermined(NotStated.With(("what", oneKey.Name)), oneKey),
            (_, FactState.Unknown) => Undetermined(NotStated.With(("what", otherKey.Name)), otherKey),
            _ => null,
        };
    }

    /// <summary>The text that set the figure last before a day on which none does; the first one where none had set it yet.</summary>
    private static Basis? NearestBasis<T>(LawParameter<T> parameter, LocalDate on)
    {
        Basis? nearest = null;
        foreach (var value in parameter.Values)
        {
            if (nearest is null || value.Span.Start < on) { nearest = value.Basis; }
        }

        return nearest;
    }

    /// <summary>What the law sets, with the text that does: 主动公开期限（《政府信息公开条例》）. The text is named when the sentence is read.</summary>
    private sealed record NamedText(Bilingual What, Basis? Basis) : IBilingualText
    {
        public string ToText(Language language)
            => (Basis?.Citation?.Provision.Instrument, language) switch
            {
                (null, _) => What.ToText(language),
                ({ } text, Language.Chinese) => $"{What.Chinese}（{text.ToText(language)}）",
                ({ } text, _) => $"{What.English} ({text.ToText(language)})",
            };
    }
}
