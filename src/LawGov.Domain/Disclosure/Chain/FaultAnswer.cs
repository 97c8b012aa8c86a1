using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Chain;

/// <summary>A role that answers for a fault, and who held it on the day (责任岗位及人员).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record FaultAnswer
{
    internal FaultAnswer(
        ChainRole role,
        HoldingState holding,
        ValueList<ChainAssignment> assignments,
        PostId post,
        PersonId person,
        Basis basis,
        Message because)
    {
        Role = role;
        Holding = holding;
        Assignments = assignments;
        Post = post;
        Person = person;
        Basis = basis;
        Because = because;
    }

    /// <summary>The role.</summary>
    public ChainRole Role { get; }

    /// <summary>Whether somebody held it: in post, stand-in, vacant, not known; none where no post holds it, conflict where several posts
    /// do or several persons were in the one post.</summary>
    public HoldingState Holding { get; }

    /// <summary>What gives the role on that day: one where it is held, none where it is not, several where it is contested.</summary>
    public ValueList<ChainAssignment> Assignments { get; }

    /// <summary>The post that held it; none where no post or more than one did.</summary>
    public PostId Post { get; }

    /// <summary>Who was in the post on that day, or stood in; none where that was nobody, more than one, or is not known.</summary>
    public PersonId Person { get; }

    /// <summary>What says that the role answers for the fault.</summary>
    public Basis Basis { get; }

    /// <summary>Why.</summary>
    public Message Because { get; }
}
