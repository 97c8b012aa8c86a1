using LawGov.Domain.Collections;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Duties.Map;

/// <summary>The issues of an audit in words.</summary>
internal static partial class DutyIssues
{
    private static readonly MessageTemplate NoLead = new(
        "{days}，{area}的{tier}责任未明确责任岗位",
        "{days}: no post is given {area} on the {tier} tier");
    private static readonly MessageTemplate NameLead = new(
        "明确{area}的{tier}责任由哪个岗位牵头",
        "name the post that leads {area} on the {tier} tier");
    private static readonly MessageTemplate Claimed = new(
        "{days}，{area}的{tier}责任同时明确由{posts}承担",
        "{days}: {area} on the {tier} tier is given to {posts} at once");
    private static readonly MessageTemplate PickLead = new(
        "在{posts}中确定一个牵头岗位，或者明确为共同负责",
        "make one of {posts} the lead, or make them answer together");
    private static readonly MessageTemplate TwoPersons = new(
        "{days}，承担{area}的{tier}责任的{posts}不止一人任职",
        "{days}: more than one person is in {posts}, which answers for {area} on the {tier} tier");
    private static readonly MessageTemplate SettlePerson = new("核实{posts}的任职时间或者代行职务安排", "settle who was in {posts}, and when");
    private static readonly MessageTemplate Empty = new(
        "{days}，承担{area}的{tier}责任的{posts}空缺",
        "{days}: {posts}, which answers for {area} on the {tier} tier, is vacant");
    private static readonly MessageTemplate Fill = new("任命{posts}，或者以文件明确由何人代行职务", "fill {posts}, or decide in writing who stands in");
    private static readonly MessageTemplate NobodyNamed = new(
        "{days}，承担{area}的{tier}责任的{posts}未载明何人任职",
        "{days}: who is in {posts}, which answers for {area} on the {tier} tier, is not stated");
    private static readonly MessageTemplate NamePerson = new("补充{posts}的任职人员和起止日期", "state who was in {posts}, and when");
    private static readonly MessageTemplate NoDecision = new(
        "{days}，由{person}代行{posts}职责（{kind}），未载明依据",
        "{days}: {person} stands in for {posts} ({kind}); no decision is stated");
    private static readonly MessageTemplate StateDecision = new(
        "补充{person}代行{posts}职责的决定（文号、日期、范围）",
        "state the decision by which {person} stands in for {posts}: document, date, scope");
    private static readonly MessageTemplate NoEffect = new(
        "{days}，{area}所含各末级事项的{tier}责任均另有更具体的分工，{posts}的该项分工不起作用",
        "{days}: every innermost area of {area} has a closer lead on the {tier} tier, so that of {posts} decides nothing there");

    private static readonly MessageTemplate SeeWhetherWanted = new(
        "核对{posts}对{area}的该项分工是否仍需保留",
        "see whether this assignment of {posts} for {area} is still wanted");

    internal static DutyIssue Gap(DutyArea area, DutyTier tier, DateSpan span)
        => Make(DutyIssueKind.Gap, area, tier, span, default, null, NoLead, NameLead);

    internal static DutyIssue TwoLeads(DutyArea area, DutyTier tier, DateSpan span, ValueList<PostId> posts)
        => Make(DutyIssueKind.Conflict, area, tier, span, posts, null, Claimed, PickLead);

    /// <summary>What is wrong with who is in the lead post on some days; null where one person is.</summary>
    internal static DutyIssue? OfPost(DutyArea area, DutyTier tier, DateSpan span, DutyAssignment assignment, Occupancy held)
        => held.State switch
    {
        HoldingState.Conflict => Make(DutyIssueKind.Conflict, area, tier, span, [assignment.Post], assignment, TwoPersons, SettlePerson),
        HoldingState.Vacant => Make(DutyIssueKind.Vacancy, area, tier, span, [assignment.Post], assignment, Empty, Fill),
        HoldingState.PersonUnknown
            => Make(DutyIssueKind.PersonUnknown, area, tier, span, [assignment.Post], assignment, NobodyNamed, NamePerson),
        HoldingState.Absent => Make(
            DutyIssueKind.Absence, area, tier, span, [assignment.Post], assignment, held.IsCircular ? AwayInTurn : Away, NameStandIn),
        _ => null,
    };

    internal static DutyIssue Unreachable(DutyAssignment assignment, DutyArea area, DateSpan within)
        => Make(
            DutyIssueKind.Unreachable,
            area,
            assignment.Tier,
            assignment.Span.Intersect(within),
            [assignment.Post],
            assignment,
            NoEffect,
            SeeWhetherWanted);

    internal static DutyIssue WithoutBasis(StandIn standIn, DateSpan within)
    {
        var span = standIn.Span.Intersect(within);
        (string, object)[] who = [("person", standIn.Person.ToString()), ("posts", standIn.Post.ToString())];
        return new()
        {
            Kind = DutyIssueKind.StandInWithoutBasis,
            Span = span,
            Posts = [standIn.Post],
            StandIn = standIn,
            Reason = NoDecision.With([.. who, ("days", span), ("kind", standIn.Kind.Name())]),
            Remedy = StateDecision.With(who),
        };
    }

    private static DutyIssue Make(
        DutyIssueKind kind, DutyArea area, DutyTier tier, DateSpan span, ValueList<PostId> posts, DutyAssignment? assignment,
        MessageTemplate reason, MessageTemplate remedy)
    {
        (string Name, object Value)[] figures = [
            ("days", span),
            ("area", area.Name),
            ("tier", tier.Name()),
            ("posts", string.Join('、', (IEnumerable<PostId>)posts))
        ];
        return new()
        {
            Kind = kind,
            Area = area,
            Tier = tier,
            Span = span,
            Posts = posts,
            Assignment = assignment,
            Reason = Say(reason),
            Remedy = Say(remedy),
        };

        Message Say(MessageTemplate template) => template.With([.. figures.Where(figure => template.Holes.Contains(figure.Name))]);
    }
}
