using FluentAssertions;
using LawGov.Domain.Organizations;

namespace LawGov.Domain.Tests.Organizations;

public class UnitTests
{
    [Fact]
    public void Division_NotSaid_IsNone()
    {
        var unit = new Unit(new("教体局"), "某区教育体育局", BodyKind.Department);
        (unit.Id, unit.Name, unit.Kind, unit.Division).Should().Be((new UnitId("教体局"), "某区教育体育局", BodyKind.Department, DivisionCode.None));
    }

    [Fact]
    public void Constructor_WithAPartMissing_NamesThePart()
    {
        Refuse.Argument(() => new Unit(UnitId.None, "某区教育体育局", BodyKind.Department), "id");
        Refuse.Argument(() => new Unit(new("教体局"), "", BodyKind.Department), "name");
        Refuse.Null(() => new Unit(new("教体局"), null!, BodyKind.Department), "name");
        Refuse.OutOfRange(() => new Unit(new("教体局"), "某区教育体育局", (BodyKind)99), "kind", "99", "School");
    }
}
