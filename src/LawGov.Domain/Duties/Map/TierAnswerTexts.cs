using LawGov.Domain.Text;

namespace LawGov.Domain.Duties;

/// <summary>The sentences that explain an answer.</summary>
internal static class TierAnswerTexts
{
    private static readonly MessageTemplate InPost = new(
        "{on}，{area}的{tier}责任由{post}承担，{person}在任；依据{basis}{inherited}",
        "on {on}, {post} answers for {area} on the {tier} tier, held by {person}; {basis}{inherited}");

    private static readonly MessageTemplate StandIn = new(
        "{on}，{area}的{tier}责任由{post}承担，{person}{kind}（依据：{decision}）；分工依据{basis}{inherited}",
        "on {on}, {post} answers for {area} on the {tier} tier; {person} stands in, {kind} (by: {decision}); {basis}{inherited}");

    private static readonly MessageTemplate Vacant = new(
        "{on}，{area}的{tier}责任由{post}承担，该职务空缺；依据{basis}{inherited}",
        "on {on}, {post} answers for {area} on the {tier} tier, and is vacant; {basis}{inherited}");

    private static readonly MessageTemplate Contested = new(
        "{on}，{area}的{tier}责任由{post}承担，该职务当日不止一人，不作取舍；依据{basis}{inherited}",
        "on {on}, {post} answers for {area} on the {tier} tier; more than one person is in it, and none is picked; {basis}{inherited}");

    private static readonly MessageTemplate Conflict = new(
        "{on}，{area}的{tier}责任同时分给{posts}，不作取舍{inherited}",
        "on {on}, the {tier} tier of {area} is given to {posts} at once, and none is picked{inherited}");

    private static readonly MessageTemplate Joint = new(
        "{on}，{area}的{tier}责任由{posts}共同承担，各负其责{inherited}",
        "on {on}, {posts} answer together for {area} on the {tier} tier, each for its own part{inherited}");

    private static readonly MessageTemplate None = new(
        "{on}，{area}的{tier}责任没有分给任何岗位",
        "on {on}, the {tier} tier of {area} is given to no post");

    private static readonly MessageTemplate Inheriting = new("（沿用上级事项{area}的分工）", " (inherited from {area})");

    private static readonly Bilingual NotInherited = new("（本事项分工）", " (its own)");

    private static readonly Bilingual NoDecision = new("未载明", "not stated");

    internal static Message Because(TierAnswer answer)
    {
        (string, object)[] about = [("on", answer.On), ("area", answer.Area.Name), ("tier", answer.Tier.Name())];
        if (answer.State == HoldingState.None) { return None.With(about); }

        about = [.. about, ("inherited", answer.InheritedFrom is { } from ? Inheriting.With(("area", from.Name)) : NotInherited)];
        if (answer.Holders.Count > 1)
        {
            string posts = string.Join('、', answer.Holders.Select(holder => holder.Post));
            return (answer.State == HoldingState.Joint ? Joint : Conflict).With([.. about, ("posts", posts)]);
        }

        var holder = answer.Holders[0];
        about = [.. about, ("post", holder.Post.ToString()), ("basis", holder.Assignment.Basis)];
        return holder.State switch
        {
            HoldingState.InPost => InPost.With([.. about, ("person", holder.Person.ToString())]),
            HoldingState.StandIn => StandIn.With(
                [.. about, ("person", holder.Person.ToString()), ("kind", holder.StandIns[0].Kind.Name()), ("decision", (object?)holder.StandIns[0].Basis ?? NoDecision)]),
            HoldingState.Vacant => Vacant.With(about),
            _ => Contested.With(about),
        };
    }
}
