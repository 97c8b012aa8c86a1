using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Findings.Judging;

/// <content>All of a list: the one place that counts, and names the first that is not done.</content>
public sealed partial class Case
{
    private static readonly MessageTemplate AllDone = new("{items}共{all}，均{done}", "{items}: {all}, all {done}");
    private static readonly MessageTemplate SomeDenied = new(
        "{items}共{all}，其中{count}{not}，如：{first}",
        "{items}: {all}, of which {count} {not}, such as: {first}");
    private static readonly MessageTemplate OneDenied = new(
        "{items}共{all}，其中{count}{not}：{first}",
        "{items}: {all}, of which {count} {not}: {first}");
    private static readonly MessageTemplate SomeOpen = new(
        "{items}共{all}，其中{count}未载明{what}，如：{first}",
        "{items}: {all}; not stated of {count} of them: {what}, such as: {first}");
    private static readonly MessageTemplate OneOpen = new(
        "{items}共{all}，其中{count}未载明{what}：{first}",
        "{items}: {all}; not stated of {count} of them, {first}: {what}");

    private static readonly MessageTemplate AllHold = new("{facts}，{done}", "{facts}: {done}");
    private static readonly MessageTemplate SomeDoNotHold = new("{facts}；{which}{not}", "{facts}; {not}: {which}");
    private static readonly MessageTemplate SomeNotStated = new("{facts}；是否{done}，不能确定", "{facts}; whether {done} cannot be determined");

    /// <summary>Holds a list against what must hold of each of its items.</summary>
    /// <remarks>
    /// One item known not to be done breaches, whatever is known of the others; else one that is not stated leaves it undetermined. What
    /// is dated after the as-of day is not done: the tally's state says so. A list without items is met; where it should not apply, <see
    /// cref="Listed"/> ends the question first.
    /// </remarks>
    /// <param name="items">What is listed, with its day: {on}，执行的法律、法规、规章.</param>
    /// <param name="tally">How far it is done.</param>
    /// <param name="name">What an item is called: a text or a bilingual text.</param>
    /// <param name="words">What holds of an item that is done, and of one that is not.</param>
    /// <param name="key">What is asked of each item, by name.</param>
    /// <param name="basis">What asks for it.</param>
    /// <exception cref="ArgumentNullException">A part is missing.</exception>
    public Finding Each<T>(IBilingualText items, Tally<T> tally, Func<T, object> name, ListWords words, FactKey key, Basis basis)
        where T : class
    {
        Guard.Against.Null(items);
        Guard.Against.Null(name);
        Guard.Against.Null(words);
        Guard.Against.Null(key);
        Guard.Against.Null(basis);
        var all = new Quantity(tally.All, words.Measure);
        return tally switch
        {
            { FirstDenied: { } first } => Breached(
                (tally.Denied == 1 ? OneDenied : SomeDenied).With(
                    ("items", items),
                    ("all", all),
                    ("count", new Quantity(tally.Denied, words.Measure)),
                    ("not", words.NotDone),
                    ("first", name(first))), basis),
            { FirstOpen: { } first } => Undetermined(
                (tally.Open == 1 ? OneOpen : SomeOpen).With(
                    ("items", items),
                    ("all", all),
                    ("count", new Quantity(tally.Open, words.Measure)),
                    ("what", key.Name),
                    ("first", name(first))), key),
            _ => Met(AllDone.With(("items", items), ("all", all), ("done", words.Done)), basis),
        };
    }

    /// <summary>Holds a few facts, each asked for by a name of its own, against what must hold of all of them.</summary>
    /// <remarks>
    /// One known not to hold breaches, whatever is known of the others, and the sentence names all of them; else one that is not stated
    /// leaves it undetermined, and each of these is named as missing. A form for two to five facts; a list of any length is the other
    /// <c>Each</c>.
    /// </remarks>
    /// <param name="facts">The facts with what is known of them: 主管：基础教育科；审核：未载明.</param>
    /// <param name="words">What holds of all of them, a clause in English: 均有人承担, each is held by somebody; and what of one that does not:
    /// 无人承担, held by nobody.</param>
    /// <param name="basis">What asks for it.</param>
    /// <param name="asked">The facts: known where it holds, none where it is known not to, unknown where it is not stated.</param>
    /// <exception cref="ArgumentException">A part is missing, or there is no fact.</exception>
    public Finding Each(IBilingualText facts, ListWords words, Basis basis, params ReadOnlySpan<(FactKey Key, FactState State)> asked)
    {
        Guard.Against.Null(facts);
        Guard.Against.Null(words);
        Guard.Against.Null(basis);
        if (asked.IsEmpty) { throw new ArgumentException("Expected one fact at least.", nameof(asked)); }

        foreach (var fact in asked) { Guard.Against.Null(fact.Key, nameof(asked)); }

        if (Of(asked, FactState.None) is { IsEmpty: false } denied)
        {
            return Breached(SomeDoNotHold.With(("facts", facts), ("which", new KeyNames(denied)), ("not", words.NotDone)), basis);
        }

        return Of(asked, FactState.Unknown) is { IsEmpty: false } open
            ? Undetermined(SomeNotStated.With(("facts", facts), ("done", words.Done)), open.AsSpan())
            : Met(AllHold.With(("facts", facts), ("done", words.Done)), basis);
    }

    private static ValueList<FactKey> Of(ReadOnlySpan<(FactKey Key, FactState State)> asked, FactState state)
    {
        int count = 0;
        foreach (var fact in asked) { count += fact.State == state ? 1 : 0; }

        if (count == 0) { return default; }

        var keys = new FactKey[count];
        foreach (var fact in asked)
        {
            if (fact.State == state) { keys[^count--] = fact.Key; }
        }

        return new(keys);
    }

    /// <summary>A number with the measure word that Chinese puts behind it: 3部, and 3 in English.</summary>
    private sealed record Quantity(int Count, string Measure) : IBilingualText
    {
        public string ToText(Language language) => language == Language.Chinese ? Digits.Group(Count) + Measure : Digits.Group(Count);
    }
}
