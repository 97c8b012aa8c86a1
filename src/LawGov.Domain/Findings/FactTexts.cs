using LawGov.Domain.Text;

namespace LawGov.Domain.Findings;

/// <summary>Facts as figures of a message.</summary>
public static class FactTexts
{
    private static readonly Bilingual NotStated = new("未载明", "not stated");
    private static readonly Bilingual KnownNone = new("确认没有", "known to be none");

    /// <summary>Gets the value of a fact for a message, or the words for its absence: 未载明 when unknown, 确认没有 when known not to be.</summary>
    /// <param name="fact">A fact whose value can stand in a message.</param>
    public static object Say<T>(this Fact<T> fact)
        where T : notnull
        => fact.Known(out var value) ? value : fact.IsUnknown ? NotStated : KnownNone;
}
