using FluentAssertions;
using LawGov.Domain.Internal;
using NodaTime;

namespace LawGov.Domain.Tests.Internal;

public class InvariantTextTests
{
    [Fact]
    public void Of_AnyValue_IsPlain()
    {
        InvariantText.Of(new LocalDate(2023, 1, 2)).Should().Be("2023-01-02");
        InvariantText.Of(-20_665).Should().Be("-20665");
        InvariantText.Of(0.5m).Should().Be("0.5");
        InvariantText.Of("学校").Should().Be("学校");
        InvariantText.Of<string?>(null).Should().Be("");
    }
}
