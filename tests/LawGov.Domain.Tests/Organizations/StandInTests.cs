using FluentAssertions;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Time;

namespace LawGov.Domain.Tests.Organizations;

public class StandInTests
{
    private static readonly PostId Post = new("局长");
    private static readonly PersonId Person = new("P-018");
    private static readonly Basis Decision = Basis.Internal(new("岗位AB角制度", "alternates of posts"));

    [Fact]
    public void Constructor_OfItsParts_KeepsThem()
    {
        var standIn = new StandIn(Post, Person, StandInKind.Alternate, DateSpan.Year(2023), Decision);
        (standIn.Post, standIn.Person, standIn.Kind, standIn.Span, standIn.Basis)
            .Should().Be((Post, Person, StandInKind.Alternate, DateSpan.Year(2023), Decision));
    }

    [Fact]
    public void Constructor_WithAPartMissing_NamesThePart()
    {
        Refuse.Argument(() => new StandIn(PostId.None, Person, StandInKind.Acting, DateSpan.Year(2023), Decision), "post");
        Refuse.Argument(() => new StandIn(Post, PersonId.None, StandInKind.Acting, DateSpan.Year(2023), Decision), "person");
        Refuse.OutOfRange(() => new StandIn(Post, Person, (StandInKind)4, DateSpan.Year(2023), Decision), "kind", "4", "Acting");
        Refuse.Argument(() => new StandIn(Post, Person, StandInKind.Acting, DateSpan.Empty, Decision), "span");
    }
}
