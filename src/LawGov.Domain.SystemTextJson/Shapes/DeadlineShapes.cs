using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LawGov.Domain.Calendars;
using LawGov.Domain.SystemTextJson.Codecs;
using LawGov.Domain.SystemTextJson.Results;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.SystemTextJson.Shapes;

/// <summary>A deadline by its parts and the version of its calendar: it comes back as it was, not derived anew.</summary>
internal sealed class DeadlineShapes
{
    private static readonly MessageTemplate NoCalendar = new(
        "日历版本“{version}”不在所给日历之内",
        "the calendar \"{version}\" is not among those supplied");

    private static readonly NameCodec<Certainty> Sureness = new();

    internal static Shape<Suspension> Suspension { get; } = new(new("期限中止", "a suspension"), shape =>
    {
        var days = Values.Days(shape, suspension => suspension.Span);
        var reason = shape.Required("reason", Values.Title, suspension => suspension.Reason);
        var basis = shape.Optional("basis", Legal.Basis, suspension => suspension.Basis);
        return slots => new(days(slots), reason[slots], basis[slots]);
    });

    private static readonly ListCodec<Suspension> Suspensions = new(Suspension);

    /// <param name="calendars">The calendars of which deadlines can be read.</param>
    internal DeadlineShapes(IEnumerable<WorkCalendar> calendars)
    {
        Calendar = new CalendarCodec([.. calendars]);
        Deadline = new(new("期限届满日", "a deadline"), Declare);
    }

    internal Shape<Deadline> Deadline { get; }

    /// <summary>A calendar by its version.</summary>
    internal Codec<WorkCalendar> Calendar { get; }

    /// <summary>The dates of a deadline, where the calendar and the basis are told elsewhere.</summary>
    internal static Result<Deadline> Dates { get; } = new Result<Deadline>()
        .Member("start", Values.Day, deadline => deadline.Start)
        .Member("limit", Legal.Limit, deadline => deadline.Limit)
        .Member("due", Values.Day, deadline => deadline.Due)
        .Maybe("earliest", Boxed.Of(Values.Day), deadline => Bound(deadline, deadline.Earliest))
        .Maybe("latest", Boxed.Of(Values.Day), deadline => Bound(deadline, deadline.Latest))
        .Named("certainty", deadline => deadline.Certainty);

    private Func<Slots, Deadline> Declare(Shape<Deadline> shape)
    {
        var previous = shape.Optional("previous", new Before(shape), deadline => deadline.Previous);
        var start = shape.Optional("start", Boxed.Of(Values.Day), deadline => First(deadline, deadline.Start));
        var limit = shape.Required("limit", Legal.Limit, deadline => deadline.Limit);
        var due = shape.Required("due", Values.Day, deadline => deadline.Due);
        var earliest = shape.Optional("earliest", Boxed.Of(Values.Day), deadline => Apart(deadline, deadline.Earliest));
        var latest = shape.Optional("latest", Boxed.Of(Values.Day), deadline => Apart(deadline, deadline.Latest));
        var certainty = shape.Required("certainty", Sureness, deadline => deadline.Certainty);
        var basis = shape.Optional("basis", Legal.Basis, deadline => deadline.Basis);
        var suspensions = shape.Optional(
            "suspensions", Boxed.Of(Suspensions), deadline => deadline.Suspensions.IsEmpty ? null : new(deadline.Suspensions));
        var extendedOn = shape.Optional("extendedOn", Boxed.Of(Values.Day), deadline => Boxed.From(deadline.ExtendedOn));
        var calendar = shape.Optional(
            "calendar", Calendar, deadline => deadline.Previous is null ? deadline.Calendar : null);
        return slots =>
        {
            var date = new BoundedDate(
                due[slots], earliest[slots]?.Value ?? due[slots], latest[slots]?.Value ?? due[slots], certainty[slots]);
            var restored = (previous[slots], start[slots], calendar[slots]) switch
            {
                ({ } before, null, null) => Calendars.Deadline.Restore(before, limit[slots], date, basis[slots]),
                (null, { } day, { } known) => Calendars.Deadline.Restore(day.Value, limit[slots], date, known, basis[slots]),
                _ => throw new ArgumentException("Expected either the previous deadline, or a start and a calendar."),
            };
            return suspensions[slots] is null && extendedOn[slots] is null
                ? restored
                : restored.RestoreEvents(suspensions[slots]?.Value ?? default, extendedOn[slots]?.Value);
        };
    }

    private static Boxed<LocalDate>? First(Deadline deadline, LocalDate start) => deadline.Previous is null ? new(start) : null;

    private static Boxed<LocalDate>? Bound(Deadline deadline, LocalDate day) => deadline.Certainty == Certainty.Final ? null : new(day);

    private static Boxed<LocalDate>? Apart(Deadline deadline, LocalDate bound) => bound == deadline.Due ? null : new(bound);

    /// <summary>The deadline at whose end another starts.</summary>
    private sealed class Before(Shape<Deadline> shape) : Codec<Deadline>
    {
        internal override Bilingual Expected { get; } = new("前一期限对象{…}", "the previous deadline as an object {…}");

        internal override bool TryRead(JsonElement json, Place at, [NotNullWhen(true)] out Deadline? value)
            => shape.TryRead(json, at, out value);

        internal override void Write(Pen pen, Deadline value) => shape.Write(pen, value);

        internal override void Describe(Utf8JsonWriter json) => json.WriteString("type", "object");
    }

    private sealed class CalendarCodec(WorkCalendar[] known) : Codec<WorkCalendar>
    {
        internal override Bilingual Expected { get; } = new("日历的版本", "the version of a calendar");

        internal override bool TryRead(JsonElement json, Place at, [NotNullWhen(true)] out WorkCalendar? value)
        {
            value = null;
            if (json.ValueKind != JsonValueKind.String || Found.Text(json) is not { } version) { return Wrong(json, at); }

            value = Array.Find(known, calendar => calendar.Version == version);
            if (value is null) { at.Faults.Note(at, NoCalendar.With(("version", Found.Cut(version)))); }

            return value is not null;
        }

        internal override void Write(Pen pen, WorkCalendar value) => pen.Word(value.Version);

        internal override void Describe(Utf8JsonWriter json) => json.WriteString("type", "string");
    }
}
