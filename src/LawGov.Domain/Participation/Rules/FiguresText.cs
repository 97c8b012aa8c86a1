using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Rules;

/// <summary>Figures of facts in words, each with the unit that was printed, made when the sentence is read: 参加人数20,665，应参加人数未载明.</summary>
internal sealed record FiguresText<TFacts>(TFacts Facts, Func<TFacts, Language, string> Write) : IBilingualText
    where TFacts : class
{
    /// <summary>How wide the approximate ones were taken to be; null where that did not decide.</summary>
    internal WidthsText? Widths { get; init; }

    public string ToText(Language language)
        => Write(Facts, language) + Widths?.ToText(language);

    public override string ToString() => ToText(Language.Chinese);
}

/// <summary>One figure beside which another is held: 应参加人数10,000, 应参加人数（未载明）.</summary>
internal sealed record LimitText(FactKey Key, Fact<PrintedFigure> Figure) : IBilingualText
{
    /// <summary>How wide the approximate ones up to here were taken to be; null where it itself is not approximate.</summary>
    internal WidthsText? Widths { get; init; }

    public string ToText(Language language)
    {
        bool chinese = language == Language.Chinese, full = Figure.ValueOr(default).Kind == PrintedFigureKind.Full;
        string name = Key.Name.ToText(language), figure = !full ? InWords.Say(Figure, language) : chinese ? "全员" : "everybody eligible";
        string widths = Widths?.ToText(language) ?? "";
        return !chinese ? $"{name} ({figure}{widths})" : full || Figure.IsUnknown ? $"{name}（{figure}）" : name + figure + widths;
    }

    public override string ToString() => ToText(Language.Chinese);
}

/// <summary>A count with its unit: 8,500人, and 8,500 where none is printed.</summary>
internal sealed record CountText(CountInterval Counts, CountUnit Unit) : IBilingualText
{
    public string ToText(Language language)
    {
        string unit = Unit.IsNone ? "" : Unit.ToText(language), counts = Counts.ToString();
        if (language == Language.English && Counts == CountInterval.Only(1)) { unit = CountUnits.One(unit); }

        return (language, Counts) switch
        {
            (_, { IsEmpty: true }) => Counts.ToText(language),
            (Language.Chinese, { IsUnbounded: true }) => $"{counts[1..]}{unit}以上", // 4次以上, not 4以上次
            (Language.Chinese, _) => counts + unit,
            (_, { IsUnbounded: true }) => $"{counts[1..]}{(unit.Length == 0 ? "" : " ")}{unit} or more",
            _ => unit.Length == 0 ? counts : $"{counts} {unit}",
        };
    }

    public override string ToString() => ToText(Language.Chinese);
}

/// <summary>How one figure is said in a list of figures.</summary>
internal static class InWords
{
    internal static string List(Language language, params ReadOnlySpan<string?> items)
    {
        var said = new List<string>();
        foreach (string? item in items)
        {
            if (item is not null) { said.Add(item); }
        }

        return string.Join(language == Language.Chinese ? "，" : ", ", said);
    }

    /// <summary>Says a figure with its name, or that it is not stated.</summary>
    internal static string Named<T>(FactKey key, Fact<T> fact, Language language)
        where T : notnull
        => Named(key.Name, fact, language);

    internal static string Named<T>(Bilingual name, Fact<T> fact, Language language)
        where T : notnull
        => language == Language.Chinese
            ? $"{name.Chinese}{Say(fact, language)}"
            : $"{name.English} {(fact.State == FactState.Known ? "is " : "")}{Say(fact, language)}";

    /// <summary>Says by how much something changed: a figure that says itself whether it rose or fell needs no name.</summary>
    internal static string Changed(Bilingual name, Fact<PrintedFigure> fact, Language language)
        => fact.ValueOr(default).Change == FigureChange.None ? Named(name, fact, language) : Say(fact, language);

    /// <summary>Says the participants: everybody (全员) is a number only beside the number eligible.</summary>
    internal static string Participants(Fact<PrintedFigure> fact, Language language)
        => fact.ValueOr(default).Kind != PrintedFigureKind.Full ? Named(ParticipationKeys.Participants, fact, language)
            : language == Language.Chinese ? "参加人数为全员"
            : "the participants are everybody eligible";

    /// <summary>The same of a figure that is stated; null of another.</summary>
    internal static string? IfStated<T>(FactKey key, Fact<T> fact, Language language)
        where T : notnull
        => fact.State == FactState.Known ? Named(key, fact, language) : null;

    internal static string Say<T>(Fact<T> fact, Language language)
        where T : notnull
        => fact.Say() is IBilingualText text ? text.ToText(language) : fact.ToString();
}
