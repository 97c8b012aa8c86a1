using System.Text.Json.Serialization;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Calendars;

/// <summary>One day on the way to a deadline (计算步骤): counted or not, and why.</summary>
/// <param name="Day">The day, as the calendar has it.</param>
/// <param name="IsCounted">Whether it counts towards the limit.</param>
/// <param name="Count">How many are counted through it; 0 where months or years are, whose days are not.</param>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct DeadlineStep(CalendarDay Day, bool IsCounted, int Count) : IBilingualText
{
    /// <summary>The suspension that holds the day (中止); null where the limit runs.</summary>
    public Suspension? Suspension { get; init; }

    private static readonly MessageTemplate Line = new("{day}，{kind}{why}：{counted}", "{day} {kind}{why}: {counted}");
    private static readonly MessageTemplate Counted = new("计入，第{count}日", "counted, day {count}");
    private static readonly Bilingual NotCounted = new("不计入", "not counted");
    private static readonly MessageTemplate Suspended = new("中止（{reason}），不计入", "suspended ({reason}), not counted");
    private static readonly Bilingual LastDay = new("届满", "the last day");

    /// <summary>Returns the day, its kind, the festival and notice behind it, and whether it counts.</summary>
    /// <inheritdoc/>
    public string ToText(Language language) => Line.With(
        ("day", Day.Date),
        ("kind", Day.Kind.Name()),
        ("why", Why(language)),
        ("counted", Suspension is not null ? Suspended.With(("reason", Suspension.Reason))
            : !IsCounted ? NotCounted
            : Count == 0 ? LastDay
            : Counted.With(("count", Count)))).ToText(language);

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);

    private string Why(Language language)
    {
        bool chinese = language == Language.Chinese;
        List<string> reasons = [];
        var festivals = Day.Kind == DayKind.StatutoryHoliday ? Day.Statutory : Day.Festivals;
        if (festivals != Festivals.None) { reasons.Add(festivals.Name().ToText(language)); }

        if (Day.Notice is { } notice)
        {
            reasons.Add(notice.ToText(language));
            if (notice.Issued is null)
            {
                reasons.Add(chinese ? "成文日期不详，自所列首日起视为已知" : "issue date not known, taken as known from the first day it names");
            }
        }

        if (Day.Closure is { } closure) { reasons.Add(closure.ToText(language)); }

        if (Day.Certainty != Certainty.Final) { reasons.Add(Day.Certainty.Name().ToText(language)); }

        return reasons.Count == 0 ? "" : chinese ? $"（{string.Join('，', reasons)}）" : $" ({string.Join(", ", reasons)})";
    }
}
