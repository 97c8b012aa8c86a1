using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Enforcement.Rules;

/// <summary>What the rules of the field share: days done by a day, days covered, and numbers in a sentence.</summary>
internal static class FieldCases
{
    internal static Bilingual DayOfAct { get; } = new("行为日期", "the date of the act");

    /// <summary>A number with its unit, or that it is not stated.</summary>
    internal static IBilingualText In(this Fact<int> fact, string unit, string inEnglish)
        => fact.IsUnknown ? EnforcementWords.NotStated : new Number(fact.ValueOr(0), unit, inEnglish);

    /// <summary>An amount, or that it is not stated; none is said as such.</summary>
    internal static object Amount(this Fact<Money> fact) => fact.Known(out var sum) ? sum : fact.Say();

    /// <summary>Something with what is to be known of it: 授权组织（依据：规章）.</summary>
    internal static Message Beside(this object one, params IEnumerable<IBilingualText> other)
        => Bracketed.With(("one", one), ("other", Joined.Of(other, "；")));

    internal static Message Named(Bilingual name, object value) => NameAndValue.With(("name", name), ("value", value));

    /// <summary>The names of several labels at once, joined when the sentence is read.</summary>
    internal static IBilingualText Names<T>(this Fact<T> fact, Func<T, Bilingual> nameOf)
        where T : struct, Enum
        => fact.Known(out var flags) ? new Flags<T>(flags, nameOf) : fact.IsUnknown ? EnforcementWords.NotStated : FactState.None.Name();

    /// <summary>What comes of a fact that is not stated, where all that it can be comes to one verdict; else it is asked for.</summary>
    internal static Finding Whichever(Case c, FactKey key, params Finding[] ways)
    {
        var first = ways[0];
        if (ways.Any(way => way.Verdict != first.Verdict || way.Missing != first.Missing)) { return c.Missing(key); }

        if (first.Verdict == Verdict.Undetermined) { return c.Missing(first.Missing.AsSpan()); }

        // One way on which the law bears by reference alone takes the directness from all: which it is, is not known.
        bool isDirect = ways.All(way => way.Bases.Any(basis => basis.IsDirectLaw));
        var says = ways.Select(way => way.Because).Distinct().Aggregate((one, other) => Or.With(("one", one), ("other", other)));
        return new(
            c.Rule,
            c.Subject,
            first.Verdict,
            ways.Min(way => way.Certainty),
            Alike.With(("what", key.Name), ("ways", says)),
            [.. ways.SelectMany(way => way.Bases).Where(basis => isDirect || !basis.IsDirectLaw).Distinct()],
            default,
            null);
    }

    private static readonly MessageTemplate Alike = new("未载明{what}，不影响结论（{ways}）", "not stated: {what}, which changes nothing ({ways})");
    private static readonly MessageTemplate Or = new("{one}；或者，{other}", "{one}; or {other}");
    private static readonly MessageTemplate Bracketed = new("{one}（{other}）", "{one} ({other})");
    private static readonly MessageTemplate NameAndValue = new("{name}：{value}", "{name} {value}");

    private sealed record Flags<T>(T Value, Func<T, Bilingual> NameOf) : IBilingualText
        where T : struct, Enum
    {
        public string ToText(Language language) => NameOf(Value).ToText(language);
    }

    private sealed record Number(int Value, string Unit, string InEnglish) : IBilingualText
    {
        public string ToText(Language language)
            => Digits.Group(Value) + (language == Language.Chinese ? Unit : InEnglish.Length == 0 ? "" : " " + InEnglish);
    }
}
