using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Chain;

/// <summary>Are the roles held by different people where the bureau itself asks for it (岗位分离)?</summary>
/// <remarks>
/// Off unless a policy is stated: no national text forbids two roles in one hand. One person in two of the roles asked for, or a role that
/// nobody held, is a breach whatever is known of the others. The publisher and the head are not compared.
/// </remarks>
public static class RolesSeparated
{
    private static readonly MessageTemplate PolicyNotStated = new("未载明本单位有无岗位分离要求", "it is not stated whether the body asks for separate roles");
    private static readonly MessageTemplate NoPolicy = new("本单位没有岗位分离要求；没有全国性规定禁止一人兼任", "the body does not ask for separate roles, and no national text forbids two in one hand");
    private static readonly MessageTemplate Held = new("主管：{originator}；审核：{reviewer}；签发：{signer}", "managed by: {originator}; reviewed by: {reviewer}; signed by: {signer}");

    /// <summary>Gets the rule as the catalogue lists it.</summary>
    public static Rule<RolesSeparatedFacts> Rule { get; } = new(
        "DISC-05",
        new("主管、审核、签发由不同人员承担", "Different people manage, review and sign"),
        new(
            "依据本单位或者地方的规定判定，没有此项规定的不适用。所列岗位由不同人员承担的为符合；一人承担两项或者一项确认无人承担的为不符合；其他情形，未能判定。没有全国性规定禁止一人兼任。",
            "By the body's own or a local rule; not applicable without one. Met where the roles it lists are held by different people; breached where one person holds two of them or nobody holds one; else undetermined. No national text forbids two roles in one hand."),
        [],
        Evaluate);

    private static Finding Evaluate(Rule rule, RolesSeparatedFacts facts, RuleContext context)
    {
        if (facts.Policy.IsUnknown) { return rule.Undetermined(facts.Id, PolicyNotStated.With(), DisclosureKeys.SeparationPolicy); }

        if (!facts.Policy.Known(out var policy)) { return rule.NotApplicable(facts.Id, NoPolicy.With()); }

        var because = Held.With(("originator", Say(facts.Originator)), ("reviewer", Say(facts.Reviewer)), ("signer", Say(facts.Signer)));
        bool originates = Asked(policy, ChainRole.Originator), reviews = Asked(policy, ChainRole.Reviewer), signs = Asked(policy, ChainRole.Signer);
        bool together = (originates && reviews && Same(facts.Originator, facts.Reviewer))
            || (originates && signs && Same(facts.Originator, facts.Signer))
            || (reviews && signs && Same(facts.Reviewer, facts.Signer));
        if (together || Nobody(originates, facts.Originator) || Nobody(reviews, facts.Reviewer) || Nobody(signs, facts.Signer))
        {
            return rule.Breached(facts.Id, because, policy.Basis);
        }

        bool noOriginator = originates && facts.Originator.IsUnknown, noReviewer = reviews && facts.Reviewer.IsUnknown, noSigner = signs && facts.Signer.IsUnknown;
        return noOriginator || noReviewer || noSigner
            ? rule.Undetermined(
                facts.Id,
                because,
                noOriginator ? DisclosureKeys.Manager : null,
                noReviewer ? DisclosureKeys.Reviewer : null,
                noSigner ? DisclosureKeys.Signer : null)
            : rule.Met(facts.Id, because, policy.Basis);
    }

    private static bool Asked(SeparationPolicy policy, ChainRole role)
    {
        foreach (var asked in policy.Roles)
        {
            if (asked == role) { return true; }
        }

        return false;
    }

    private static bool Nobody(bool asked, Fact<PersonId> person) => asked && person.State == FactState.None;

    private static bool Same(Fact<PersonId> one, Fact<PersonId> other) => one.Known(out var first) && other.Known(out var second) && first == second;

    private static object Say(Fact<PersonId> person) => person.Known(out var known) ? known.ToString() : person.Say();
}
