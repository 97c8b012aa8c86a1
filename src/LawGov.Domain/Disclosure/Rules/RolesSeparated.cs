using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Rules;

/// <summary>Are the roles held by different people where the body itself asks for it (岗位分离)?</summary>
internal static class RolesSeparated
{
    private static readonly MessageTemplate NoRule = new(
        "本单位没有岗位分离要求；没有全国性规定禁止一人兼任",
        "the body does not ask for separate roles, and no national text forbids one person to hold two");
    private static readonly MessageTemplate Held = new(
        "主管：{originator}；审核：{reviewer}；签发：{signer}",
        "managed by: {originator}; reviewed by: {reviewer}; signed by: {signer}");
    private static readonly ListWords Words = new(
        new("由不同人员承担", "the roles asked for are held by different people"),
        new("由一人兼任或者无人承担", "held together with another role, or by nobody"));

    internal static Rule<PublicationFacts> Rule { get; } = new(
        "DISC-05",
        new("主管、审核、签发由不同人员承担", "Different people manage, review and sign"),
        new(
            "依据本单位或者地方的规定判定，没有此项规定的不适用。所列岗位由不同人员承担的为符合；一人承担两项或者一项确认无人承担的为不符合，与其余无关；其他情形，未能判定。没有全国性规定禁止一人兼任。发布人员和单位负责人不作比较。",
            "By the body's own or a local rule; not applicable without one. Met where the roles it lists are held by different " +
                "people; breached where one person holds two of them or nobody holds one, whatever is known of the others; else " +
                "undetermined. No national text forbids one person to hold two. The publisher and the head of the unit are not " +
                "compared."),
        (c, facts) => c.Known(facts.Separation, DisclosureKeys.SeparationPolicy, static c => c.NotApplicable(NoRule.With()), out var rule)
            ?? Judge(c, facts, rule))
    {
        Asks = [DisclosureKeys.SeparationPolicy, DisclosureKeys.Manager, DisclosureKeys.Reviewer, DisclosureKeys.Signer],
    };

    private static Finding Judge(Case c, PublicationFacts facts, OwnRule<ValueList<ChainRole>> rule)
    {
        Fact<PersonId>? originator = null, reviewer = null, signer = null;
        foreach (var role in rule.Value)
        {
            switch (role)
            {
                case ChainRole.Originator: originator = facts.ManagedBy; break;
                case ChainRole.Reviewer: reviewer = facts.ReviewedBy; break;
                default: signer = facts.SignedBy; break;
            }
        }

        return c.Each(
            Held.With(("originator", Say(facts.ManagedBy)), ("reviewer", Say(facts.ReviewedBy)), ("signer", Say(facts.SignedBy))),
            Words,
            rule.Basis,
            (DisclosureKeys.Manager, StateOf(originator, reviewer, signer)),
            (DisclosureKeys.Reviewer, StateOf(reviewer, originator, signer)),
            (DisclosureKeys.Signer, StateOf(signer, originator, reviewer)));
    }

    /// <summary>None where nobody holds the role or the same person another; a role that the rule does not list is in order.</summary>
    private static FactState StateOf(Fact<PersonId>? role, Fact<PersonId>? one, Fact<PersonId>? other)
        => role is not { } person ? FactState.Known
            : Same(person, one) || Same(person, other) ? FactState.None
            : person.State;

    private static bool Same(Fact<PersonId> one, Fact<PersonId>? other)
        => one.Known(out var first) && other is { } role && role.Known(out var second) && first == second;

    private static object Say(Fact<PersonId> person) => person.Known(out var known) ? known.ToString() : person.Say();
}
