using System.Reflection;
using FluentAssertions;

namespace LawGov.Domain.Tests.Contracts;

public class OrderContract
{
    [Theory]
    [MemberData(nameof(ValueCases.Ordered), MemberType = typeof(ValueCases))]
    public void CompareTo_InAscendingOrder_AgreesWithEqualityAndOperators(string name)
    {
        var type = ValueCases.Of(name);
        for (int i = 0; i < type.Others.Count; i++)
        {
            for (int j = 0; j < type.Others.Count; j++)
            {
                object left = type.Others[i], right = type.Others[j];
                int order = i.CompareTo(j);
                Math.Sign(((IComparable)left).CompareTo(right)).Should().Be(order);
                Math.Sign(Typed(type, left, right)).Should().Be(order);
                Operator(type, "op_LessThan", left, right).Should().Be(order < 0);
                Operator(type, "op_GreaterThan", left, right).Should().Be(order > 0);
                Operator(type, "op_LessThanOrEqual", left, right).Should().Be(order <= 0);
                Operator(type, "op_GreaterThanOrEqual", left, right).Should().Be(order >= 0);
            }
        }
    }

    [Theory]
    [MemberData(nameof(ValueCases.Ordered), MemberType = typeof(ValueCases))]
    public void Others_OfAnOrderedType_StartWithTheDefault(string name)
        => ValueCases.Of(name).Others[0].Should().Be(Activator.CreateInstance(ValueCases.Of(name).Type));

    [Theory]
    [MemberData(nameof(ValueCases.Ordered), MemberType = typeof(ValueCases))]
    public void CompareTo_NullOrAnotherType_ComesAfterOrIsRefused(string name)
    {
        var value = (IComparable)ValueCases.Of(name).Make();
        value.CompareTo(null).Should().BePositive();
        Refuse.Argument(() => value.CompareTo(new object()), "obj", ValueCases.Of(name).Type.Name);
    }

    private static int Typed(ValueCase type, object left, object right)
        => (int)typeof(IComparable<>).MakeGenericType(type.Type).GetMethod("CompareTo")!.Invoke(left, [right])!;

    private static bool Operator(ValueCase type, string name, object left, object right)
        => (bool)type.Type.GetMethod(name, BindingFlags.Public | BindingFlags.Static, [type.Type, type.Type])!.Invoke(null, [left, right])!;
}
