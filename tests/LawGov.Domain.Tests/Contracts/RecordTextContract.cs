using System.Numerics;
using System.Reflection;
using System.Runtime.CompilerServices;
using FluentAssertions;
using NodaTime;

namespace LawGov.Domain.Tests.Contracts;

/// <summary>What the compiler writes for a record prints days and negative numbers by culture: each public record that holds one says its text itself.</summary>
public class RecordTextContract
{
    private const BindingFlags Instance = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance;

    private static readonly Type[] Records = [.. typeof(Domain.Reporting.RuleCatalogue).Assembly.GetExportedTypes().Where(type => type.GetMethod("PrintMembers", Instance) is not null)];

    public static TheoryData<string> Names => [.. Records.Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void ToString_OfARecordWithADayOrANumber_IsWrittenByHand(string name)
    {
        var type = Records.Single(each => each.FullName == name);
        bool generated = type.GetMethod(nameof(ToString), Instance | BindingFlags.DeclaredOnly, []) is { } written && written.IsDefined(typeof(CompilerGeneratedAttribute));

        if (generated) { Printed(type).Where(member => FollowsCulture(member.Type)).Select(member => member.Name).Should().BeEmpty($"{name} prints by culture"); }
    }

    [Fact]
    public void Records_OfTheLibrary_AreFoundAndSoAreTheirMembers()
    {
        Records.Length.Should().BeGreaterThan(100);
        Printed(typeof(Sample)).Where(member => FollowsCulture(member.Type)).Select(member => member.Name).Should().Equal("On", "Until", "Count", "Pair");
        new Sample(new(2023, 1, 2), null, -1, default, "", true).ToString().Should().Contain("Text = ");
    }

    private static IEnumerable<(string Name, Type Type)> Printed(Type type)
        => type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.GetIndexParameters().Length == 0).Select(property => (property.Name, property.PropertyType))
            .Concat(type.GetFields(BindingFlags.Public | BindingFlags.Instance).Select(field => (field.Name, field.FieldType)));

    private static bool FollowsCulture(Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        bool signed = type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(ISignedNumber<>));
        return type.Assembly == typeof(LocalDate).Assembly
            || (type.Assembly == typeof(int).Assembly && (signed || typeof(ITuple).IsAssignableFrom(type) || type == typeof(DateTime) || type == typeof(DateOnly) || type == typeof(object)));
    }

    private sealed record Sample(LocalDate On, LocalDate? Until, int Count, (int, int) Pair, string Text, bool Is);
}
