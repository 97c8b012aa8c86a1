using FluentAssertions;
using LawGov.Domain.Organizations;
using LawGov.Domain.Time;

namespace LawGov.Domain.Tests.Organizations;

public class IncumbencyTests
{
    private static readonly PostId Post = new("局长");
    private static readonly PersonId Person = new("P-017");

    [Fact]
    public void Constructor_OfItsParts_KeepsThem()
    {
        var incumbency = new Incumbency(Post, Person, DateSpan.Year(2023));
        (incumbency.Post, incumbency.Person, incumbency.Span).Should().Be((Post, Person, DateSpan.Year(2023)));
    }

    [Fact]
    public void Constructor_WithAPartMissing_NamesThePart()
    {
        Refuse.Argument(() => new Incumbency(PostId.None, Person, DateSpan.Year(2023)), "post");
        Refuse.Argument(() => new Incumbency(Post, PersonId.None, DateSpan.Year(2023)), "person");
        Refuse.Argument(() => new Incumbency(Post, Person, DateSpan.Empty), "span");
    }
}
