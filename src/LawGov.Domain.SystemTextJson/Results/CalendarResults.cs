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
        .Number("count", step => step.IsCounted && step.Count > 0 ? step.Count : null)
        .Both("suspended", step => step.Suspension?.Reason);

    internal static Result<DeadlineChange> Change { get; } = new Result<DeadlineChange>()
        .Number("days", change => change.Days)
        .Member("before", DeadlineShapes.Dates, change => change.Before)
        .Member("after", DeadlineShapes.Dates, change => change.After)
        .Both("text", change => change);

    internal static Result<BoundedCount> Count { get; } = new Result<BoundedCount>()
        .Number("count", count => count.Count)
        .Number("fewest", count => count.Fewest)
        .Number("most", count => count.Most)
        .Named("certainty", count => count.Certainty);

    internal static Result<AmendedDeadline> Amended { get; } = new Result<AmendedDeadline>()
        .Member("before", DeadlineShapes.Dates, amended => amended.Before)
        .Maybe("after", DeadlineShapes.Dates, amended => amended.After)
        .Both("because", amended => amended.Because);

    internal static Result<Timeliness> Timeliness { get; } = new Result<Timeliness>()
        .Member("done", Values.Day, timeliness => timeliness.Done)
        .Member("due", CalendarShapes.BoundedDate, timeliness => timeliness.Due)
        .With((pen, timeliness) =>
        {
            if (timeliness.IsInTime is { } isInTime) { pen.Flag("isInTime", isInTime); }
        })
        .Member("days", Count, timeliness => timeliness.Days)
        .Member("workdays", Count, timeliness => timeliness.Workdays)
        .Both("text", timeliness => timeliness);

    internal static Result<PublicPeriod> Period { get; } = new Result<PublicPeriod>()
        .Member("first", Values.Day, period => period.First)
        .Named("firstDay", period => period.FirstDay)
        .Member("last", CalendarShapes.BoundedDate, period => period.Last)
        .Member("withFirstDay", DeadlineShapes.Dates, period => period.WithFirstDay)
        .Member("withoutFirstDay", DeadlineShapes.Dates, period => period.WithoutFirstDay)
        .Both("text", period => period);

    internal static Result<LeadTime> Lead { get; } = new Result<LeadTime>()
        .Member("event", Values.Day, lead => lead.Event)
        .Member("limit", Legal.Limit, lead => lead.Limit)
        .Named("dayOfAct", lead => lead.DayOfAct)
        .Member("last", CalendarShapes.BoundedDate, lead => lead.Last)
        .Member("withDayOfAct", CalendarShapes.BoundedDate, lead => lead.WithDayOfAct)
        .Member("withoutDayOfAct", CalendarShapes.BoundedDate, lead => lead.WithoutDayOfAct)
        .Both("text", lead => lead);

    internal static Result<EarlierDeadline> Earlier { get; } = new Result<EarlierDeadline>()
        .Member("one", DeadlineShapes.Dates, earlier => earlier.One)
        .Member("other", DeadlineShapes.Dates, earlier => earlier.Other)
        .Member("last", CalendarShapes.BoundedDate, earlier => earlier.Last)
        .Both("text", earlier => earlier);

    internal static Result<NoticeGap> Gap { get; } = new Result<NoticeGap>()
        .Number("year", gap => gap.Year)
        .UnlessNone("missing", new NamesCodec<Festivals>(), gap => gap.Missing)
        .Number("unbalanced", gap => gap.Unbalanced)
        .Both("text", gap => gap);
}
