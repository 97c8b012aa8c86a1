using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using FluentAssertions;
using LawGov.Domain.Collections;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation.Distinct;
using LawGov.Domain.Participation.RollUp;
using LawGov.Domain.Reporting.Text;
using LawGov.Domain.Text;

namespace LawGov.Domain.SystemTextJson.Tests;

/// <summary>Every public type of the library is read and written, or written alone, or stands here with its reason; none is lost without the package.</summary>
public class TypeContract
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions().ConfigureForLawGov();

    private static readonly Dictionary<Type, string> WithoutJson = new()
    {
        [typeof(Case)] = "asks a rule's questions",
        [typeof(Applicability)] = "a part of a rule",
        [typeof(CoverWords)] = "words of a rule",
        [typeof(ListWords)] = "words of a rule",
        [typeof(DueWindow)] = "a step of a rule",
        [typeof(Measured)] = "a step of a rule",
        [typeof(Step)] = "a step of a rule",
        [typeof(Tally<>)] = "a step of a rule",
        [typeof(MessageTemplate)] = "what sentences are made from",
        [typeof(NeedsJsonPackage)] = "says that the package is needed",
        [typeof(DutyMapBuilder)] = "a builder: its tables are read",
        [typeof(ReportTextOptions)] = "told to a reader of texts",
        [typeof(PostRegister)] = "made of rows, which are read",
        [typeof(DivisionIndex)] = "made of codes, which are read",
        [typeof(DistinctParticipants)] = "counts while rows come in",
        [typeof(ParticipationAggregator)] = "sums while rows come in: its partial is read",
        [typeof(ParticipationTotals)] = "answers from sums: its totals are written",
        [typeof(PartialLedger)] = "sums while partials come in",
    };

    private static readonly Type[] Public = [.. typeof(Rule).Assembly.GetExportedTypes().Where(type => type is not { IsAbstract: true, IsSealed: true })];

    /// <summary>What the public members speak of, each generic type as it is used there.</summary>
    private static readonly HashSet<Type> InUse = Closure(typeof(Rule).Assembly.GetExportedTypes());

    public static TheoryData<Type> Types => [.. Public.Where(type => !type.IsGenericTypeDefinition).Union(InUse).Where(type => !HasNoJson(type))];

    public static TheoryData<Type> AllTypes => [.. Public.Where(type => !type.IsGenericTypeDefinition && !type.IsEnum).Union(InUse.Where(type => !type.IsEnum))
        .Where(type => type != typeof(NeedsJsonPackage) && !IsList(type))];

    [Theory]
    [MemberData(nameof(Types))]
    public void EveryType_HasAConverter(Type type)
    {
        // a list of results is the serializer's: each of them has its own
        if (IsList(type) && KindOf(type.GenericTypeArguments[0]) != "reads") { return; }

        string kind = KindOf(type);

        kind.Should().NotBe("none", "Converters and ResultConverters list every type");
        if (kind != "reads" || IsList(type) || IsFact(type)) { return; }

        KindOf(typeof(Fact<>).MakeGenericType(type)).Should().Be("reads", "each of them may be a fact");
        KindOf(typeof(ValueList<>).MakeGenericType(type)).Should().Be("reads");
    }

    [Fact]
    public void TypesWithoutJson_AreStillThereAndHaveNone()
        => WithoutJson.Keys.Should().BeSubsetOf(Public).And.OnlyContain(type => type.IsGenericTypeDefinition || KindOf(type) == "none");

    [Fact]
    public void TypesThatAreRead_AreAllCheckedAtRandom()
    {
        var facts = Document.Read(Document.Whole).Facts.Select(fact => fact.GetType());
        var read = InUse.Union(Public).Where(type => !type.IsEnum && !type.IsInterface && !type.ContainsGenericParameters && KindOf(type) == "reads")
            .Where(type => !IsList(type) && !IsFact(type));

        read.Except(facts).Should().BeSubsetOf(ValueProperties.All);
    }

    /// <summary>Enums are written as numbers without the package, which loses nothing.</summary>
    [Theory]
    [MemberData(nameof(AllTypes))]
    public void WithoutThePackage_NoTypeIsLost(Type type)
    {
        object? value = type.IsValueType || type is { IsAbstract: false, IsInterface: false } ? RuntimeHelpers.GetUninitializedObject(type) : null;

        FluentActions.Invoking(() => JsonSerializer.Serialize(value, type)).Should().Throw<NotSupportedException>().WithMessage("*ConfigureForLawGov()*");
        FluentActions.Invoking(() => JsonSerializer.Deserialize("{}", type)).Should().Throw<NotSupportedException>().WithMessage("*ConfigureForLawGov()*");
    }

    [Fact]
    public void GenericTypes_AreNotLostEither() => Public.Where(type => type.IsGenericTypeDefinition && !IsList(type))
        .Should().OnlyContain(type => type.GetCustomAttribute<JsonConverterAttribute>()!.ConverterType == typeof(NeedsJsonPackage));

    private static string KindOf(Type type) => ((JsonConverterFactory)Options.Converters.Single()).CreateConverter(type, Options) switch
    {
        null => "none",
        var converter when converter.GetType().Name.StartsWith("WritingConverter", StringComparison.Ordinal) => "writes",
        _ => "reads",
    };

    private static bool HasNoJson(Type type)
        => WithoutJson.ContainsKey(type.IsGenericType ? type.GetGenericTypeDefinition() : type) || (type.IsGenericType && Array.Exists(type.GenericTypeArguments, HasNoJson));

    private static bool IsList(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(ValueList<>);

    private static bool IsFact(Type type) => type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Fact<>);

    private static HashSet<Type> Closure(IEnumerable<Type> types)
    {
        var seen = new HashSet<Type>();
        for (var next = types; next.Any();)
        {
            next = [.. next.SelectMany(Signature).SelectMany(Parts).Where(type => type.Assembly == typeof(Rule).Assembly && !type.ContainsGenericParameters).Where(seen.Add)];
        }

        return seen;
    }

    private static IEnumerable<Type> Signature(Type type)
        => type.GetProperties().Select(property => property.PropertyType)
            .Concat(type.GetMethods().SelectMany(method => method.GetParameters().Select(parameter => parameter.ParameterType).Append(method.ReturnType)))
            .Concat(type.GetConstructors().SelectMany(constructor => constructor.GetParameters().Select(parameter => parameter.ParameterType)));

    private static IEnumerable<Type> Parts(Type type)
        => type.HasElementType ? Parts(type.GetElementType()!) : type.IsGenericType ? type.GenericTypeArguments.SelectMany(Parts).Append(type) : [type];
}
