using FluentAssertions;
using LawGov.Domain.Organizations;

namespace LawGov.Domain.Tests.Organizations;

public class PostTests
{
    [Fact]
    public void Constructor_OfItsParts_KeepsThem()
    {
        var post = new Post(new("局长"), new("教体局"), "局长");
        (post.Id, post.Unit, post.Title).Should().Be((new PostId("局长"), new UnitId("教体局"), "局长"));
    }

    [Fact]
    public void Constructor_WithAPartMissing_NamesThePart()
    {
        Refuse.Argument(() => new Post(PostId.None, new("教体局"), "局长"), "id");
        Refuse.Argument(() => new Post(new("局长"), UnitId.None, "局长"), "unit");
        Refuse.Argument(() => new Post(new("局长"), new("教体局"), " "), "title");
        Refuse.Null(() => new Post(new("局长"), new("教体局"), null!), "title");
    }
}
