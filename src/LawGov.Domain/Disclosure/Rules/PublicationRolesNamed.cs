using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Rules;

/// <summary>Does a published item name who manages, reviews and publishes it (谁主管谁负责、谁审核谁负责、谁发布谁负责)?</summary>
internal static class PublicationRolesNamed
{
    private static readonly Basis Practice = Basis.Practice(new(
        "谁主管谁负责、谁审核谁负责、谁发布谁负责",
        "whoever manages, reviews or publishes answers for it"));
    private static readonly MessageTemplate Roles = new(
        "主管：{manager}；审核：{reviewer}；发布：{publisher}",
        "managed by: {manager}; reviewed by: {reviewer}; published by: {publisher}");
    private static readonly ListWords Words = new(new("均有人承担", "each is held by somebody"), new("无人承担", "known to be held by nobody"));

    internal static Rule<PublicationFacts> Rule { get; } = new(
        "DISC-01",
        new("信息公开的主管、审核、发布责任人明确", "A published item names who manages, reviews and publishes it"),
        new(
            "三项责任均有人承担的为符合；确认有一项无人承担的为不符合，与其余无关；其他情形，未能判定。国家层面没有作此表述的规定，依据为地方规定、内部制度或者一般做法。是否由不同人员承担、各负什么责任，不在此列。",
            "Met where all three roles are held, breached where one is known to be held by nobody, whatever is known of the " +
                "others, else undetermined. No national text says so: the basis is a local rule, an internal rule or practice. " +
                "Whether different people hold them, and what each answers for, is not covered."),
        (c, facts) => c.Each(
            Roles.With(("manager", facts.Manager.Say()), ("reviewer", facts.Reviewer.Say()), ("publisher", facts.Publisher.Say())),
            Words,
            facts.RolesRule.ValueOr(Practice),
            (DisclosureKeys.Manager, facts.Manager.State),
            (DisclosureKeys.Reviewer, facts.Reviewer.State),
            (DisclosureKeys.Publisher, facts.Publisher.State)))
    {
        Asks = [DisclosureKeys.Manager, DisclosureKeys.Reviewer, DisclosureKeys.Publisher],
    };
}
