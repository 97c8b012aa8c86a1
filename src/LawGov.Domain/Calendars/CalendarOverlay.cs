using System.Text.Json.Serialization;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Calendars;

/// <summary>Days that a body of its own makes a closure, or has worked (本地安排), with what it rests on.</summary>
/// <param name="Span">The days, half-open.</param>
/// <param name="Kind">A local closure, or a make-up workday.</param>
/// <param name="Basis">What it rests on.</param>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record CalendarOverlay(DateSpan Span, DayKind Kind, Basis Basis);
