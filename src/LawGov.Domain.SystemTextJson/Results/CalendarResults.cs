using LawGov.Domain.Calendars;
using LawGov.Domain.SystemTextJson.Codecs;
using LawGov.Domain.SystemTextJson.Shapes;

namespace LawGov.Domain.SystemTextJson.Results;

/// <summary>Days, and how deadlines move.</summary>
internal static class CalendarResults
{
    internal static Result<CalendarDay> Day { get; } = new Result<CalendarDay>()
        .Member("day", Values.Day, day => day.Date)
        .Named("kind", day => day.Kind)
        .Flag("isWorkday", day => day.IsWorkday)
        .UnlessNone("festivals", new NamesCodec<Festivals>(), day => day.Festivals)
        .UnlessNone("statutory", new NamesCodec<Festivals>(), day => day.Statutory)
        .Both("notice", day => day.Notice)
        .Maybe("closure", Reasons.Basis, day => day.Closure)
        .Named("certainty", day => day.Certainty);

    /// <summary>A day on the way to a deadline, with its place among those counted.</summary>
    internal static Result<DeadlineStep> Step { get; } = new Result<DeadlineStep>()
        .Member("day", Values.Day, step => step.Day.Date)
        .Named("kind", step => step.Day.Kind)
        .Number("count", step => step.IsCounted && step.Count > 0 ? step.Count : null);

    internal static Result<DeadlineChange> Change { get; } = new Result<DeadlineChange>()
        .Number("days", change => change.Days)
        .Member("before", DeadlineShapes.Dates, change => change.Before)
        .Member("after", DeadlineShapes.Dates, change => change.After)
        .Both("text", change => change);

    internal static Result<NoticeGap> Gap { get; } = new Result<NoticeGap>()
        .Number("year", gap => gap.Year)
        .UnlessNone("missing", new NamesCodec<Festivals>(), gap => gap.Missing)
        .Number("unbalanced", gap => gap.Unbalanced)
        .Both("text", gap => gap);

    internal static Result<BoundedCount> Count { get; } = new Result<BoundedCount>()
        .Number("count", count => count.Count)
        .Number("fewest", count => count.Fewest)
        .Number("most", count => count.Most)
        .Named("certainty", count => count.Certainty);
}
