using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Duties.Map;

/// <content>Of those who are absent, and of those who are in charge no longer.</content>
internal static partial class DutyIssues
{
    private static readonly MessageTemplate Away = new(
        "{days}，承担{area}的{tier}责任的{posts}任职人缺席，未载明由何人代行",
        "{days}: the holder of {posts}, which answers for {area} on the {tier} tier, is absent, and nobody is recorded as standing in");

    private static readonly MessageTemplate AwayInTurn = new(
        "{days}，承担{area}的{tier}责任的{posts}任职人缺席，代行职责的人员也缺席且相互代行，无人代行",
        "{days}: the holder of {posts}, which answers for {area} on the {tier} tier, is absent; "
            + "so are those who would stand in, each for the other");

    private static readonly MessageTemplate NameStandIn = new(
        "以文件明确{posts}任职人缺席期间由何人代行职责",
        "decide in writing who stands in while the holder of {posts} is absent");

    private static readonly MessageTemplate InChargeNoMore = new(
        "{days}，{posts}已有任职人，{person}主持工作的安排不再适用",
        "{days}: {posts} has a holder in post; the arrangement by which {person} is in charge no longer applies");

    private static readonly MessageTemplate EndInCharge = new(
        "载明{person}主持{posts}工作的终止日期；任职人缺席的，载明缺席日期",
        "state the day on which {person} ceased to be in charge of {posts}; if the holder is absent, state the days");

    internal static DutyIssue Lapsed(StandIn row, DateSpan days)
    {
        (string, object)[] who = [("person", row.Person.ToString()), ("posts", row.Post.ToString())];
        return new()
        {
            Kind = DutyIssueKind.LapsedStandIn,
            Span = days,
            Posts = [row.Post],
            StandIn = row,
            Reason = InChargeNoMore.With([.. who, ("days", days)]),
            Remedy = EndInCharge.With(who),
        };
    }
}
