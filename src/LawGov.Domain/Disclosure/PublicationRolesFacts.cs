using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;

namespace LawGov.Domain.Disclosure;

/// <summary>What is known of those who answer for a published item (信息发布责任事实).</summary>
public sealed record PublicationRolesFacts
{
    /// <summary>What the finding is about: the item.</summary>
    public required SubjectId Id { get; init; }

    /// <summary>Who manages it (主管), in the words of the text; none where it is known that nobody does.</summary>
    public Fact<string> Manager { get; init; }

    /// <summary>Who reviewed it (审核); none where it is known that nobody did.</summary>
    public Fact<string> Reviewer { get; init; }

    /// <summary>Who published it (发布); none where it is known that nobody is named.</summary>
    public Fact<string> Publisher { get; init; }

    /// <summary>The local or internal rule that asks for the three roles; where unknown or none, the finding rests on practice.</summary>
    public Fact<Basis> Rule { get; init; }
}
