using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure;

/// <summary>Does a published item name who manages, reviews and publishes it (谁主管谁负责、谁审核谁负责、谁发布谁负责)?</summary>
/// <remarks>
/// No national text has these three clauses: the basis is the rule handed in, else practice. One role that nobody holds is a breach whatever
/// is known of the others. Left out: whether the roles are held by different people, and what each answers for.
/// </remarks>
public static class PublicationRolesNamed
{
    private static readonly Basis Practice = Basis.Practice(new("谁主管谁负责、谁审核谁负责、谁发布谁负责", "whoever manages, reviews or publishes answers for it"));

    private static readonly MessageTemplate Roles = new(
        "主管：{manager}；审核：{reviewer}；发布：{publisher}",
        "managed by: {manager}; reviewed by: {reviewer}; published by: {publisher}");

    /// <summary>Gets the rule as the catalogue lists it.</summary>
    public static Rule<PublicationRolesFacts> Rule { get; } = new(
        "DISC-01",
        new("信息公开的主管、审核、发布责任人明确", "A published item names who manages, reviews and publishes it"),
        new(
            "三项责任均有人承担的为符合；确认有一项无人承担的为不符合；其他情形，未能判定。国家层面没有作此表述的规定，依据为地方规定、内部制度或者一般做法。",
            "Met when all three roles are held, breached when one is known to be held by nobody, else undetermined. No national text says so: the basis is a local rule, an internal rule or practice."),
        [],
        Evaluate);

    private static Finding Evaluate(Rule rule, PublicationRolesFacts facts, RuleContext context)
    {
        var because = Roles.With(("manager", facts.Manager.Say()), ("reviewer", facts.Reviewer.Say()), ("publisher", facts.Publisher.Say()));
        var basis = facts.Rule.ValueOr(Practice);
        if (facts.Manager.State == FactState.None || facts.Reviewer.State == FactState.None || facts.Publisher.State == FactState.None)
        {
            return rule.Breached(facts.Id, because, basis);
        }

        return facts.Manager.IsUnknown || facts.Reviewer.IsUnknown || facts.Publisher.IsUnknown
            ? rule.Undetermined(
                facts.Id,
                because,
                facts.Manager.IsUnknown ? DisclosureKeys.Manager : null,
                facts.Reviewer.IsUnknown ? DisclosureKeys.Reviewer : null,
                facts.Publisher.IsUnknown ? DisclosureKeys.Publisher : null)
            : rule.Met(facts.Id, because, basis);
    }
}
