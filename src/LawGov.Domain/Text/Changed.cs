namespace LawGov.Domain.Text;

/// <summary>What changed, from what to what.</summary>
internal static class Changed
{
    private static readonly MessageTemplate FromTo = new("{what}由{before}变为{after}", "{what}: {before} before, {after} now");
    private static readonly MessageTemplate Somehow = new("{what}有变化", "{what} changed");
    private static readonly MessageTemplate BySource = new("{value}（{source}）", "{value} ({source})");
    private static readonly Bilingual Stated = new("已载明", "stated");

    /// <summary>Says the change with both values, or that there is one: neither can stand in a sentence, or both read the same.</summary>
    /// <param name="what">What changed.</param>
    /// <param name="before">What it was, a figure of a message; null where it cannot stand in a sentence.</param>
    /// <param name="after">What it is.</param>
    internal static Message Of(object what, object? before, object? after)
        => Reads(before) == Reads(after)
        ? Somehow.With(("what", what))
        : FromTo.With(("what", what), ("before", before ?? Stated), ("after", after ?? Stated));

    /// <summary>A value with the text that sets it: 15个工作日（内部制度《公开指南》）.</summary>
    internal static Message Sourced(object value, IBilingualText source) => BySource.With(("value", value), ("source", source));

    private static (string? Chinese, string? English) Reads(object? figure) => figure switch
    {
        null => default,
        int count => Reads((long)count),
        _ => (Message.ToText(figure, Language.Chinese), Message.ToText(figure, Language.English)),
    };
}
