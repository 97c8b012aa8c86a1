using LawGov.Domain.Text;

namespace LawGov.Domain.Calendars;

/// <summary>What became of a deadline under another calendar (期限变化).</summary>
/// <param name="Before">The deadline as it was.</param>
/// <param name="After">The deadline as it is now.</param>
/// <param name="Days">By how many calendar days it moved: above 0 extended, below 0 shortened.</param>
public sealed record DeadlineChange(Deadline Before, Deadline After, int Days) : IBilingualText
{
    private static readonly MessageTemplate Extended = new(
        "顺延{days}日，由{before}变为{after}",
        "extended by {days} day(s), from {before} to {after}");
    private static readonly MessageTemplate Shortened = new(
        "提前{days}日，由{before}变为{after}",
        "shortened by {days} day(s), from {before} to {after}");
    private static readonly MessageTemplate Unchanged = new("未变，仍为{after}", "unchanged, still {after}");

    /// <summary>Whether the date stayed.</summary>
    public bool IsUnchanged => Days == 0;

    /// <summary>Whether it moved later.</summary>
    public bool IsExtended => Days > 0;

    /// <summary>Whether it moved earlier.</summary>
    public bool IsShortened => Days < 0;

    /// <summary>Returns what changed, and by how many days.</summary>
    /// <inheritdoc/>
    public string ToText(Language language) => (Days switch
    {
        0 => Unchanged.With(("after", After.Due)),
        > 0 => Extended.With(("days", Days), ("before", Before.Due), ("after", After.Due)),
        _ => Shortened.With(("days", -Days), ("before", Before.Due), ("after", After.Due)),
    }).ToText(language);

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);
}
