using System.Text.Json.Serialization;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Calendars;

/// <summary>What became of a deadline under another calendar or law, or of other facts (期限变化): of its date, certainty and bounds.</summary>
/// <param name="Before">The deadline as it was.</param>
/// <param name="After">The deadline as it is now.</param>
/// <param name="Days">By how many calendar days it moved: above 0 extended, below 0 shortened.</param>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record DeadlineChange(Deadline Before, Deadline After, int Days) : IBilingualText
{
    private static readonly MessageTemplate Whole = new("{date}{rest}", "{date}{rest}");
    private static readonly MessageTemplate Extended = new(
        "顺延{days}，由{before}变为{after}",
        "extended by {days}, from {before} to {after}");
    private static readonly MessageTemplate Shortened = new(
        "提前{days}，由{before}变为{after}",
        "shortened by {days}, from {before} to {after}");
    private static readonly MessageTemplate Unchanged = new("未变，仍为{after}", "unchanged, still {after}");
    private static readonly MessageTemplate SameDay = new("日期未变，仍为{after}", "the date is still {after}");
    private static readonly MessageTemplate Final = new("，由{before}转为{now}", ", {before} before and {now} now");
    private static readonly MessageTemplate Bounded = new(
        "，由{before}转为{now}，最早{earliest}，最迟{latest}",
        ", {before} before and {now} now: {earliest} at the earliest, {latest} at the latest");
    private static readonly MessageTemplate Bounds = new(
        "，最早由{earliest}变为{newEarliest}，最迟由{latest}变为{newLatest}",
        ", the earliest from {earliest} to {newEarliest}, the latest from {latest} to {newLatest}");

    /// <summary>Whether nothing changed: neither the date nor its bounds nor how sure it is.</summary>
    public bool IsUnchanged => Days == 0 && !BoundsChanged && Before.Certainty == After.Certainty;

    /// <summary>Whether it moved later.</summary>
    public bool IsExtended => Days > 0;

    /// <summary>Whether it moved earlier.</summary>
    public bool IsShortened => Days < 0;

    /// <summary>Whether it is certain now and was not before (转为确定), moved or not.</summary>
    public bool BecameFinal => Before.Certainty != Certainty.Final && After.Certainty == Certainty.Final;

    /// <summary>Whether the earliest or the latest that it can be is another day (界限变化).</summary>
    public bool BoundsChanged => Before.Earliest != After.Earliest || Before.Latest != After.Latest;

    /// <summary>Returns what became of the date, and what changed about how sure it is and its bounds.</summary>
    /// <inheritdoc/>
    public string ToText(Language language) => Whole.With(("date", Date()), ("rest", (object?)Rest() ?? "")).ToText(language);

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);

    private Message Date() => Days switch
    {
        0 => (IsUnchanged ? Unchanged : SameDay).With(("after", After.Due)),
        > 0 => Extended.With(("days", Noun.Day.Of(Days)), ("before", Before.Due), ("after", After.Due)),
        _ => Shortened.With(("days", Noun.Day.Of(-Days)), ("before", Before.Due), ("after", After.Due)),
    };

    private Message? Rest()
    {
        if (Before.Certainty != After.Certainty)
        {
            var (before, now) = (Before.Certainty.Name(), After.Certainty.Name());
            return After.Certainty == Certainty.Final
                ? Final.With(("before", before), ("now", now))
                : Bounded.With(("before", before), ("now", now), ("earliest", After.Earliest), ("latest", After.Latest));
        }

        return !BoundsChanged || After.Certainty == Certainty.Final // a final date is its own bounds
            ? null
            : Bounds.With(
                ("earliest", Before.Earliest),
                ("newEarliest", After.Earliest),
                ("latest", Before.Latest),
                ("newLatest", After.Latest));
    }
}
