using LawGov.Domain.Organizations;
using LawGov.Domain.SystemTextJson.Codecs;

namespace LawGov.Domain.SystemTextJson.Shapes;

/// <summary>Bodies, posts and who is in them.</summary>
internal static class OrganizationShapes
{
    internal static Shape<StandIn> StandIn { get; } = new(new("代行职务", "a stand-in"), shape =>
    {
        var post = shape.Required("post", Values.Post, one => one.Post);
        var person = shape.Required("person", Values.Person, one => one.Person);
        var kind = shape.Stated("kind", one => one.Kind);
        var isStanding = shape.Set("isStanding", one => one.IsStanding);
        var days = Values.Days(shape, one => one.Span);
        var basis = shape.Optional("basis", Legal.Basis, one => one.Basis);
        return slots => new(post[slots], person[slots], kind[slots], days(slots), basis[slots]) { IsStanding = isStanding[slots] };
    });
}
