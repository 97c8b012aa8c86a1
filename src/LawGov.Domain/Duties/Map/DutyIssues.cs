using LawGov.Domain.Collections;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

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
    private static readonly MessageTemplate Nobody = new(
        "{days}，{area}的{tier}责任载明暂无责任岗位，依据{basis}",
        "{days}: {area} on the {tier} tier is expressly given to nobody, {basis}");
    private static readonly MessageTemplate NotStated = new(
        "{days}，{area}的{tier}责任未明确责任岗位，也未载明是否属于分工文件的范围",
        "{days}: no post is given {area} on the {tier} tier, and whether the paper divides it is not stated");
    private static readonly MessageTemplate NotStatedRows = new(
        "{days}，{area}的{tier}责任未明确责任岗位，是否属于分工文件的范围未予认定：{rows}",
        "{days}: no post is given {area} on the {tier} tier; whether the paper divides it cannot be determined: {rows}");
    private static readonly MessageTemplate StateScope = new(
        "载明分工文件所划分的层级和事项，或者补充划分该项责任的文件",
        "state which tiers and areas the paper divides, or supply the paper that gives the duty");
    private static readonly MessageTemplate Faulty = new(
        "{days}，{area}的{tier}责任未予认定：{rows}",
        "{days}: who answers for {area} on the {tier} tier cannot be determined: {rows}");
    private static readonly MessageTemplate Correct = new("更正有错误的行：{rows}", "correct the faulty rows: {rows}");
    private static readonly MessageTemplate NoMark = new(
        "{days}，{area}的{tier}责任列有{posts}，未标明由哪个岗位牵头",
        "{days}: {posts} are named for {area} on the {tier} tier; which of them leads is not marked");
    private static readonly MessageTemplate MarkLead = new("标明{posts}中由哪个岗位牵头", "mark which of {posts} leads");
    private static readonly MessageTemplate Both = new(
        "{days}，{area}的{tier}责任既明确由{posts}承担，又载明暂无责任岗位（依据{basis}）",
        "{days}: {area} on the {tier} tier is given to {posts}, and expressly to nobody ({basis})");
    private static readonly MessageTemplate SettleWhether = new(
        "核实{area}的{tier}责任是否设责任岗位",
        "settle whether {area} on the {tier} tier has a post");
    private static readonly MessageTemplate NoDuties = new(
        "{days}，{posts}有人任职，未载明该岗位的职责",
        "{days}: somebody is in {posts}; no row gives it a duty");
    private static readonly MessageTemplate GiveDuties = new("补充{posts}的职责分工，或者更正岗位名称", "state the duties of {posts}, or correct its name");
    private static readonly MessageTemplate CorrectName = new(
        "补充{posts}的职责分工；该名称与“{similar}”相近，如系误写，更正岗位名称",
        "state the duties of {posts}; its name is close to \"{similar}\": correct it if it is a slip");
    private static readonly MessageTemplate OneHand = new(
        "{days}，{first}、{area}的{tier}责任均由{posts}承担，依据{basis}应当分设",
        "{days}: {first} and {area} on the {tier} tier are both led by {posts}; by {basis} they must be kept apart");
    private static readonly MessageTemplate OnePerson = new(
        "{days}，{first}、{area}的{tier}责任均由{person}承担（{posts}），依据{basis}应当分设",
        "{days}: {first} and {area} on the {tier} tier are both led by {person} ({posts}); by {basis} they must be kept apart");
    private static readonly MessageTemplate GiveAway = new(
        "将{first}或者{area}改由其他岗位、人员承担",
        "give {first} or {area} to another post and person");
    private static readonly MessageTemplate Early = new(
        "{days}，{posts}承担{area}的{tier}责任，早于{basis}的{what}{first}",
        "{days}: {posts} has {area} on the {tier} tier before {basis}, {what} {first}");
    private static readonly MessageTemplate EarlyNobody = new(
        "{days}，载明{area}的{tier}责任暂无责任岗位，早于{basis}的{what}{first}",
        "{days}: {area} on the {tier} tier is expressly given to nobody before {basis}, {what} {first}");
    private static readonly MessageTemplate MoveStart = new(
        "更正{area}的{tier}责任该行的起始日期，或者补充此前的依据",
        "correct the first day of this row on {area}, {tier} tier, or state what it rested on before");
    private static readonly Bilingual InForce = new("施行日期", "in force from");
    private static readonly Bilingual Dated = new("成文日期", "dated");
    private static readonly Bilingual Published = new("印发、公开日期", "published on");
    private static readonly MessageTemplate SeeWhetherWanted = new(
        "核对{posts}对{area}的该项分工是否仍需保留",
        "see whether this assignment of {posts} for {area} is still wanted");

    /// <summary>No row gives the duty to a post, or one gives it to nobody.</summary>
    internal static DutyIssue Gap(DutyArea area, DutyTier tier, DateSpan span, DutyAssignment? nobody)
        => Make(DutyIssueKind.Gap, area, tier, span, default, nobody, nobody is null ? NoLead : Nobody, NameLead, ("basis", nobody?.Basis));

    /// <summary>The remedy of several gaps at once.</summary>
    internal static Message NameLeadOf(DutyArea area, DutyTier tier) => NameLead.With(("area", area.Name), ("tier", tier.Name()));

    internal static DutyIssue TwoLeads(DutyArea area, DutyTier tier, DateSpan span, ValueList<PostId> posts, AreaPath decided)
        => Make(DutyIssueKind.Conflict, area, tier, span, posts, null, Claimed, PickLead) with { Decided = decided };

    internal static DutyIssue LeadUnmarked(DutyArea area, DutyTier tier, DateSpan span, ValueList<PostId> posts, AreaPath decided)
        => Make(DutyIssueKind.LeadUnmarked, area, tier, span, posts, null, NoMark, MarkLead) with { Decided = decided };

    internal static DutyIssue Contradicted(DutyArea area, DutyTier tier, DateSpan span, ValueList<PostId> posts, DutyAssignment nobody)
        => Make(DutyIssueKind.Conflict, area, tier, span, posts, nobody, Both, SettleWhether, ("basis", nobody.Basis)) with
        {
            Decided = nobody.Area,
        };

    internal static DutyIssue ScopeNotStated(DutyArea area, DutyTier tier, DateSpan span, ValueList<LeftOut> rows)
    {
        var reason = rows.IsEmpty ? NotStated : NotStatedRows;
        var issue = Make(DutyIssueKind.ScopeNotStated, area, tier, span, default, null, reason, StateScope, ("rows", new RowNames(rows)));
        return issue with { LeftOut = rows };
    }

    internal static DutyIssue LeftOut(DutyArea area, DutyTier tier, DateSpan span, ValueList<LeftOut> rows, DutyAssignment? assignment)
    {
        ValueList<PostId> posts = assignment is null ? default : [assignment.Post];
        var issue = Make(DutyIssueKind.RowLeftOut, area, tier, span, posts, assignment, Faulty, Correct, ("rows", new RowNames(rows)));
        return issue with { LeftOut = rows };
    }

    internal static DutyIssue WithoutDuties(PostId post, DateSpan span, PostId similar)
    {
        (string, object) posts = ("posts", post.ToString());
        return new()
        {
            Kind = DutyIssueKind.PostWithoutDuties,
            Span = span,
            Posts = [post],
            Similar = similar,
            Reason = NoDuties.With(posts, ("days", span)),
            Remedy = similar.IsNone ? GiveDuties.With(posts) : CorrectName.With(posts, ("similar", similar.ToString())),
        };
    }

    internal static DutyIssue NotApart(
        ApartRow row, DutyArea first, DutyArea second, DateSpan span, ValueList<PostId> posts, PersonId person)
        => Make(
            DutyIssueKind.NotApart,
            second,
            row.Tier,
            span,
            posts,
            null,
            person.IsNone ? OneHand : OnePerson,
            GiveAway,
            ("first", first.Name),
            ("basis", row.Basis),
            ("person", person.ToString()));

    internal static DutyIssue BeforePaper(
        DutyArea area, DutyAssignment row, DateSpan span, (LocalDate Day, bool IsInForce, bool IsDated) first)
    {
        var issue = Make(
            DutyIssueKind.BeforePaper,
            area,
            row.Tier,
            span,
            row.Post.IsNone ? default : [row.Post],
            row,
            row.Post.IsNone ? EarlyNobody : Early,
            MoveStart,
            ("basis", row.Basis),
            ("first", first.Day),
            ("what", first.IsInForce ? InForce : first.IsDated ? Dated : Published));
        bool isRest = row.Span.End is not { } end || end > first.Day; // else nothing of the row would be left
        var later = row.Span.Intersect(DateSpan.From(first.Day));
        return issue with { Remedied = isRest ? DutyRemedies.RowOf(row) with { Span = later } : null };
    }

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
        MessageTemplate reason, MessageTemplate remedy, params (string Name, object? Value)[] more)
    {
        (string Name, object? Value)[] figures = [
            ("days", span),
            ("area", area.Name),
            ("tier", tier.Name()),
            ("posts", NameList.Of(posts)),
            .. more
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

        Message Say(MessageTemplate template)
            => template.With(
                [.. figures.Where(figure => template.Holes.Contains(figure.Name)).Select(figure => (figure.Name, figure.Value!))]);
    }
}
