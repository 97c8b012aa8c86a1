using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Duties.Map;

/// <summary>A person who answered for an area on the day of an act, and where that person is now (离任后的个人责任).</summary>
/// <remarks>Responsibility for what was done follows the person after a transfer; the duty itself stays with the post.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record PersonalResponsibility
{
    /// <summary>The tier.</summary>
    public required DutyTier Tier { get; init; }

    /// <summary>The post and who was in it on the day of the act.</summary>
    public required DutyHolder Then { get; init; }

    /// <summary>Who answered: the holder, who stood in, or one of several who answered together.</summary>
    public required PersonId Person { get; init; }

    /// <summary>The posts in which the person is on the day asked on, as holder or stand-in; empty where it is not known of any.</summary>
    public required ValueList<PostId> PostsNow { get; init; }

    /// <summary>Whether the person has left the post since.</summary>
    public bool HasLeft => !PostsNow.Contains(Then.Post);
}
