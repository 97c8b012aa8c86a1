using LawGov.Domain.Collections;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Chain;

/// <summary>A role that answers for a fault, and who held it on the day (责任岗位及人员).</summary>
public sealed record FaultAnswer
{
    internal FaultAnswer(ChainRole role, ChainHolding holding, ValueList<ChainAssignment> assignments, PersonId person, Basis basis, Message because)
    {
        Role = role;
        Holding = holding;
        Assignments = assignments;
        Person = person;
        Basis = basis;
        Because = because;
    }

    /// <summary>The role.</summary>
    public ChainRole Role { get; }

    /// <summary>Whether somebody held it.</summary>
    public ChainHolding Holding { get; }

    /// <summary>What gives the role on that day: one where it is held, none where it is not, several where it is contested.</summary>
    public ValueList<ChainAssignment> Assignments { get; }

    /// <summary>The post that held it; none where it was held by nobody or contested.</summary>
    public PostId Post => Holding is ChainHolding.Unassigned or ChainHolding.Contested ? PostId.None : Assignments[0].Post;

    /// <summary>Who was in the post on that day; none unless <see cref="ChainHolding.InPost"/>.</summary>
    public PersonId Person { get; }

    /// <summary>What says that the role answers for the fault.</summary>
    public Basis Basis { get; }

    /// <summary>Why.</summary>
    public Message Because { get; }
}
