using FluentAssertions;

namespace LawGov.Domain.Tests.Contracts;

public class EqualityContract
{
    [Theory]
    [MemberData(nameof(ValueCases.All), MemberType = typeof(ValueCases))]
    public void Equals_BuiltTwice_IsTrueByEveryDoorAndHashesAlike(string name)
    {
        var type = ValueCases.Of(name);
        object one = type.Make(), other = type.Make();
        one.Equals(other).Should().BeTrue();
        type.TypedEquals(one, other).Should().BeTrue();
        one.GetHashCode().Should().Be(other.GetHashCode());
        (Operator(type, "op_Equality", one, other) ?? true).Should().BeTrue();
        (Operator(type, "op_Inequality", one, other) ?? false).Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(ValueCases.All), MemberType = typeof(ValueCases))]
    public void Equals_EachOfTheOthers_IsFalseByEveryDoor(string name)
    {
        var type = ValueCases.Of(name);
        object[] values = [type.Make(), .. type.Others];
        for (int i = 0; i < values.Length; i++)
        {
            for (int j = 0; j < values.Length; j++)
            {
                values[i].Equals(values[j]).Should().Be(i == j);
                type.TypedEquals(values[i], values[j]).Should().Be(i == j);
                (Operator(type, "op_Equality", values[i], values[j]) ?? (i == j)).Should().Be(i == j);
                (Operator(type, "op_Inequality", values[i], values[j]) ?? (i != j)).Should().Be(i != j);
            }
        }
    }

    [Theory]
    [MemberData(nameof(ValueCases.All), MemberType = typeof(ValueCases))]
    public void Equals_NullOrAnotherType_IsFalse(string name)
    {
        object value = ValueCases.Of(name).Make();
        value.Equals(new object()).Should().BeFalse();
        value.Equals(null).Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(ValueCases.Structs), MemberType = typeof(ValueCases))]
    public void Operators_OfAStruct_AreThere(string name)
    {
        var type = ValueCases.Of(name);
        Operator(type, "op_Equality", type.Make(), type.Make()).Should().BeTrue();
        Operator(type, "op_Inequality", type.Make(), type.Make()).Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(ValueCases.Structs), MemberType = typeof(ValueCases))]
    public void Default_OfAStruct_EqualsItselfAloneAndPrintsItsName(string name)
    {
        var type = ValueCases.Of(name);
        object none = Activator.CreateInstance(type.Type)!;
        none.Equals(Activator.CreateInstance(type.Type)).Should().BeTrue();
        none.GetHashCode().Should().Be(Activator.CreateInstance(type.Type)!.GetHashCode());
        none.Equals(type.Make()).Should().BeFalse();
        none.ToString().Should().Be(type.DefaultText);
    }

    private static bool? Operator(ValueCase type, string name, object left, object right)
        => (bool?)type.Type.GetMethod(name, [type.Type, type.Type])?.Invoke(null, [left, right]);
}
