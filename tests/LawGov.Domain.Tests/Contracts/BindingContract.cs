using System.Reflection;
using FluentAssertions;

namespace LawGov.Domain.Tests.Contracts;

/// <summary>
/// A web framework takes a type with a TryParse for one that is read from the route or the query, and answers every request with 500 where
/// the method has another shape than it knows.
/// </summary>
public class BindingContract
{
    public static TheoryData<Type> TypesWithTryParse
        => [.. typeof(Domain.Reporting.RuleCatalogue).Assembly.GetExportedTypes().Where(type => !IsStatic(type) && !type.IsEnum && TryParses(type).Any())];

    [Theory]
    [MemberData(nameof(TypesWithTryParse))]
    public void TryParse_OfEveryType_HasAShapeThatABinderKnows(Type type)
    {
        Type[][] known = [[typeof(string), typeof(IFormatProvider), type.MakeByRefType()], [typeof(string), type.MakeByRefType()]];

        TryParses(type).Select(method => method.GetParameters().Select(parameter => parameter.ParameterType).ToArray())
            .Should().Contain(shape => known.Any(shape.SequenceEqual), "or the method is called TryRead");
    }

    /// <summary>A BindAsync of the library's would be called by the same framework.</summary>
    [Fact]
    public void BindAsync_OfAnyType_IsNotThere()
        => typeof(Domain.Reporting.RuleCatalogue).Assembly.GetExportedTypes().Where(type => type.GetMember("BindAsync", BindingFlags.Public | BindingFlags.Static).Length > 0).Should().BeEmpty();

    private static bool IsStatic(Type type) => type is { IsAbstract: true, IsSealed: true };

    private static IEnumerable<MethodInfo> TryParses(Type type)
        => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.FlattenHierarchy).Where(method => method.Name == "TryParse");
}
