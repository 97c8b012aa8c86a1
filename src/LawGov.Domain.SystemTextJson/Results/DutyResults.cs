using LawGov.Domain.Duties.Map;
using LawGov.Domain.Duties.Schedule;
using LawGov.Domain.Organizations;
using LawGov.Domain.SystemTextJson.Codecs;
using LawGov.Domain.SystemTextJson.Shapes;
using LawGov.Domain.Time;

namespace LawGov.Domain.SystemTextJson.Results;

/// <summary>Who answers for what, and what an audit of it found.</summary>
internal static class DutyResults
{
    internal static Result<Reorganization> Reorganization { get; } = new Result<Reorganization>()
        .Member("on", Values.Day, move => move.On)
        .Named("kind", move => move.Kind)
        .Post("from", move => move.From)
        .Post("to", move => move.To)
        .UnlessNone("area", Values.Area, move => move.Area)
        .Member("basis", Reasons.Basis, move => move.Basis);

    internal static Result<DutyAssignment> Assignment { get; } = new Result<DutyAssignment>()
        .Member("area", Values.Area, row => row.Area)
        .Named("tier", row => row.Tier)
        .Named("part", row => row.Part)
        .Flag("isMarked", row => row.IsMarked)
        .Named("kind", row => row.Kind)
        .Post("post", row => row.Post)
        .Flag("isJoint", row => row.IsJoint)
        .Text("group", row => row.Group)
        .Named("role", row => row.Role)
        .Days(row => row.Span)
        .Member("basis", Reasons.Basis, row => row.Basis)
        .Maybe("reorganization", Reorganization, row => row.Through);

    internal static Result<Occupancy> Occupancy { get; } = new Result<Occupancy>()
        .Named("state", post => post.State)
        .Person("person", post => post.Person)
        .Several("persons", Values.Person, post => post.Persons)
        .Several("inPost", Values.Person, post => post.InPost)
        .Several("standIns", OrganizationShapes.StandIn, post => post.StandIns)
        .Several("lapsed", OrganizationShapes.StandIn, post => post.Lapsed)
        .Several("absent", Values.Person, post => post.Absent)
        .Flag("isCircular", post => post.IsCircular);

    internal static Result<TimelineEntry<Occupancy>> Turn { get; } = new Result<TimelineEntry<Occupancy>>()
        .Days(turn => turn.Span)
        .Member("occupancy", Occupancy, turn => turn.Value);

    internal static Result<Timeline<Occupancy>> Turns { get; } = new Result<Timeline<Occupancy>>()
        .Several("entries", Turn, timeline => timeline.Entries);

    internal static Result<DutyHolder> Holder { get; } = new Result<DutyHolder>()
        .Post("post", holder => holder.Post)
        .Named("state", holder => holder.State)
        .Person("person", holder => holder.Person)
        .Several("persons", Values.Person, holder => holder.Persons)
        .Several("inPost", Values.Person, holder => holder.InPost)
        .Several("standIns", OrganizationShapes.StandIn, holder => holder.StandIns)
        .Several("lapsed", OrganizationShapes.StandIn, holder => holder.Lapsed)
        .Several("absent", Values.Person, holder => holder.Absent)
        .Flag("isCircular", holder => holder.IsCircular)
        .Member("assignment", Assignment, holder => holder.Assignment);

    internal static Result<TierAnswer> Tier { get; } = new Result<TierAnswer>()
        .Member("area", DutyMapShapes.Area, answer => answer.Area)
        .Named("tier", answer => answer.Tier)
        .Member("on", Values.Day, answer => answer.On)
        .Named("state", answer => answer.State)
        .Post("post", answer => answer.Post)
        .Person("person", answer => answer.Person)
        .Several("holders", Holder, answer => answer.Holders)
        .Several("partners", Holder, answer => answer.Partners)
        .Maybe("givenToNobody", Assignment, answer => answer.GivenToNobody)
        .Several("path", Values.Area, answer => answer.Path.Select(area => area.Path))
        .Maybe("inheritedFrom", DutyMapShapes.Area, answer => answer.InheritedFrom)
        .Several("runnersUp", Assignment, answer => answer.RunnersUp)
        .Several("rows", Reasons.Row<DutyRowFault>(), answer => answer.Rows)
        .With(WriteEscalation)
        .Maybe("escalationBasis", Reasons.Basis, answer => answer.EscalationBasis)
        .Both("because", answer => answer.Because);

    internal static Result<DutyAnswer> Answer { get; } = new Result<DutyAnswer>().Several("tiers", Tier, answer => answer.Tiers);

    internal static Result<DutyStretch> Stretch { get; } = new Result<DutyStretch>()
        .Member("area", DutyMapShapes.Area, stretch => stretch.Area)
        .Named("tier", stretch => stretch.Tier)
        .Days(stretch => stretch.Span)
        .Named("state", stretch => stretch.State)
        .Person("person", stretch => stretch.Person)
        .Flag("isInherited", stretch => stretch.IsInherited)
        .Member("assignment", Assignment, stretch => stretch.Assignment);

    internal static Result<DutyIssue> Issue { get; } = new Result<DutyIssue>()
        .Named("kind", issue => issue.Kind)
        .Maybe("area", DutyMapShapes.Area, issue => issue.Area)
        .Named("tier", issue => issue.Tier)
        .Days(issue => issue.Span)
        .Several("posts", Values.Post, issue => issue.Posts)
        .Post("similar", issue => issue.Similar)
        .Maybe("assignment", Assignment, issue => issue.Assignment)
        .Maybe("standIn", OrganizationShapes.StandIn, issue => issue.StandIn)
        .Several("rows", Reasons.Row<DutyRowFault>(), issue => issue.Rows)
        .Both("reason", issue => issue.Reason)
        .Both("remedy", issue => issue.Remedy);

    internal static Result<DutyRemedy> Remedy { get; } = new Result<DutyRemedy>()
        .Both("text", remedy => remedy.Text)
        .Days(remedy => remedy.Span)
        .Maybe("assignment", DutyMapShapes.Assignment, remedy => remedy.Assignment)
        .Maybe("incumbent", DutyMapShapes.Incumbent, remedy => remedy.Incumbent)
        .Maybe("standIn", DutyMapShapes.StandIn, remedy => remedy.StandIn)
        .Maybe("scope", DutyMapShapes.Scope, remedy => remedy.Scope)
        .Several("issues", Issue, remedy => remedy.Issues);

    internal static Result<DutyRows> Rows { get; } = new Result<DutyRows>()
        .Several("assignments", DutyMapShapes.Assignment, rows => rows.Assignments)
        .Several("incumbents", DutyMapShapes.Incumbent, rows => rows.Incumbents)
        .Several("standIns", DutyMapShapes.StandIn, rows => rows.StandIns)
        .Several("errors", Reasons.Row<DutyRowFault>(), rows => rows.Errors)
        .Several("unknownLabels", Values.Cell, rows => rows.UnknownLabels);

    internal static Result<Holding> Holding { get; } = new Result<Holding>()
        .Named("state", holding => holding.State)
        .Number("area", holding => holding.AreaIndex < 0 ? null : holding.AreaIndex)
        .Person("person", holding => holding.Person)
        .Maybe("assignment", Assignment, holding => holding.Assignment);

    internal static Result<PersonalResponsibility> Personal { get; } = new Result<PersonalResponsibility>()
        .Named("tier", one => one.Tier)
        .Person("person", one => one.Person)
        .Member("then", Holder, one => one.Then)
        .Several("postsNow", Values.Post, one => one.PostsNow)
        .Flag("hasLeft", one => one.HasLeft);

    internal static Result<DutyOccasion> Occasion { get; } = new Result<DutyOccasion>()
        .Member("due", Values.Day, occasion => occasion.Due)
        .Member("task", DutyShapes.Task, occasion => occasion.Task)
        .Member("owedBy", Tier, occasion => occasion.OwedBy);

    internal static Result<DutyCalendar> Calendar { get; } = new Result<DutyCalendar>()
        .Several("occasions", Occasion, calendar => calendar.Occasions)
        .Several("undeclared", DutyShapes.Task, calendar => calendar.Undeclared);

    internal static Result<TimelineOverlap<T>> Overlap<T>(Written<T> value)
        where T : notnull
        => new Result<TimelineOverlap<T>>()
            .Days(overlap => overlap.Span)
            .Member("first", value, overlap => overlap.First)
            .Member("second", value, overlap => overlap.Second);

    private static void WriteEscalation(Pen pen, TierAnswer answer)
    {
        if (answer.EscalatedTo is not { } above) { return; }

        pen.Name("escalatedTo");
        Tier.Write(pen, above);
    }
}
