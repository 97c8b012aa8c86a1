using FluentAssertions;
using LawGov.Domain.Law;

namespace LawGov.Domain.Tests.Findings;

public class RuleContextTests
{
    [Fact]
    public void Law_NotSaid_IsTheNationalBook() => TestRules.Context.Law.Should().BeSameAs(LawBook.National);

    [Fact]
    public void Law_Null_IsRefused() => Refuse.Null(() => TestRules.Context with { Law = null! }, "value");
}
