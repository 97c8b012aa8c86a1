using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Findings.Judging;

/// <content>All of a list: the one place that counts, and names the first that is not done.</content>
public sealed partial class Case
{
    private static readonly MessageTemplate AllDone = new("{items}共{all}，均{done}", "{items}: {all}, all {done}");
    private static readonly MessageTemplate SomeDenied = new("{items}共{all}，其中{count}{not}，如：{first}", "{items}: {all}, of which {count} {not}, such as: {first}");
    private static readonly MessageTemplate SomeOpen = new("{items}共{all}，其中{count}未载明{what}，如：{first}", "{items}: {all}; not stated of {count} of them: {what}, such as: {first}");

    /// <summary>Holds a list against what must hold of each of its items.</summary>
    /// <remarks>
    /// One item known not to be done breaches, whatever is known of the others; else one that is not stated leaves it undetermined. What is dated after the
    /// as-of day is not done: the tally's state says so. A list without items is met; where it should not apply, <see cref="Listed"/> ends the question first.
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
                SomeDenied.With(("items", items), ("all", all), ("count", new Quantity(tally.Denied, words.Measure)), ("not", words.NotDone), ("first", name(first))), basis),
            { FirstOpen: { } first } => Undetermined(
                SomeOpen.With(("items", items), ("all", all), ("count", new Quantity(tally.Open, words.Measure)), ("what", key.Name), ("first", name(first))), key),
            _ => Met(AllDone.With(("items", items), ("all", all), ("done", words.Done)), basis),
        };
    }

    /// <summary>A number with the measure word that Chinese puts behind it: 3部, and 3 in English.</summary>
    private sealed record Quantity(int Count, string Measure) : IBilingualText
    {
        public string ToText(Language language) => language == Language.Chinese ? Digits.Group(Count) + Measure : Digits.Group(Count);
    }
}
