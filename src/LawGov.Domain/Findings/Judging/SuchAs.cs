using LawGov.Domain.Text;

namespace LawGov.Domain.Findings.Judging;

/// <summary>What a sentence names behind a count: an example of several, or the one that it is.</summary>
internal sealed record SuchAs(int Count, object Name) : IBilingualText
{
    private static readonly MessageTemplate Example = new("，如：{name}", ", such as: {name}");
    private static readonly MessageTemplate TheOne = new("：{name}", ": {name}");

    public string ToText(Language language) => (Count == 1 ? TheOne : Example).With(("name", Name)).ToText(language);
}
