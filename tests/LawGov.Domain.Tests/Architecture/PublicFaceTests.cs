using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using FluentAssertions;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Findings;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Distinct;
using LawGov.Domain.Participation.RollUp;

namespace LawGov.Domain.Tests.Architecture;

public class PublicFaceTests
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private const int MostTypes = 516; // the yearly report as a whole is the last: its plan, its draft and its questions

    private const int MostTypesOfANamespace = 45;

    private const int LastColumn = 140;

    /// <summary>They take rows in, so they change; their summaries say that two threads must not share them.</summary>
    private static readonly Type[] Mutable = [typeof(ParticipationAggregator), typeof(DistinctParticipants), typeof(DutyMapBuilder)];

    private static readonly Type[] Faces = typeof(Domain.Reporting.RuleCatalogue).Assembly.GetExportedTypes();

    [Fact]
    public void Types_OfTheLibrary_AreFewEnoughToBeLearnt()
    {
        Faces.Length.Should().BeLessThanOrEqualTo(MostTypes);
        Faces.GroupBy(type => type.Namespace).Where(types => types.Count() > MostTypesOfANamespace).Select(types => $"{types.Key} shows {types.Count()}").Should().BeEmpty();
    }

    /// <summary>The face of a rule is the property of its context: <c>DutyRules.LeadersReportOnLaw</c>.</summary>
    [Fact]
    public void Rules_OfEveryContext_AreShownByTheListOfTheContextAlone()
    {
        Faces.Where(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public).Any(property => property.PropertyType.IsAssignableTo(typeof(Rule))))
            .Where(type => !Regex.IsMatch(type.Name, "^[A-Za-z]+Rules$")).Select(type => type.FullName).Should().BeEmpty();
        Faces.Where(type => type.Namespace!.EndsWith(".Rules", StringComparison.Ordinal)).Should().BeEmpty();
    }

    [Fact]
    public void Lines_OfTheSources_EndBeforeTheirLastColumn()
    {
        var lines = Directory.EnumerateFiles(Repository.PathOf("src"), "*.cs", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/')).Where(path => !path.Contains("/obj/", StringComparison.Ordinal) && !path.Contains("/bin/", StringComparison.Ordinal))
            .SelectMany(path => Repository.Read(path).Split('\n').Select((line, at) => (Path: path, Number: at + 1, line.Length))).Where(line => line.Length > LastColumn);
        string.Join('\n', lines.Select(line => $"{line.Path}:{line.Number} ends in column {line.Length}")).Should().BeEmpty();
    }

    [Fact]
    public void Members_OfAllTypes_UseNoFloatingPoint()
        => Faces.SelectMany(type => type.GetMembers(Declared)).Where(member => TypesOf(member).SelectMany(Unfold).Any(type => type == typeof(double) || type == typeof(float)))
            .Select(member => $"{member.DeclaringType}.{member.Name}").Should().BeEmpty();

    [Fact]
    public void Types_ThatAreClasses_AreSealedOrNotToBeMade()
        => Faces.Where(type => type is { IsClass: true, IsSealed: false, IsAbstract: false }).Should().BeEmpty();

    /// <summary>The constructor by which records copy themselves is open to all: a member that only the library can fill in closes such a type.</summary>
    [Fact]
    public void Types_ThatAreAbstract_CanBeExtendedHereAlone()
        => Faces.Where(type => type is { IsClass: true, IsAbstract: true, IsSealed: false } && !type.GetMethods(BindingFlags.Instance | BindingFlags.NonPublic)
                .Any(method => method.IsAbstract && (method.IsAssembly || method.IsFamilyAndAssembly)))
            .SelectMany(type => type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(constructor => constructor.IsPublic || constructor.IsFamily || constructor.IsFamilyOrAssembly).Should().BeEmpty();

    [Fact]
    public void Properties_OfAllTypes_AreSetOnlyWhenMade()
        => Faces.Except(Mutable).SelectMany(type => type.GetProperties(Declared))
            .Where(property => property.SetMethod is { IsPublic: true } set && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit)))
            .Select(property => $"{property.DeclaringType}.{property.Name}").Should().BeEmpty();

    [Fact]
    public void Fields_OfAllTypes_AreReadOnly()
        => Faces.Except(Mutable).SelectMany(type => type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => !field.IsInitOnly && !field.DeclaringType!.IsEnum).Select(field => $"{field.DeclaringType}.{field.Name}").Should().BeEmpty();

    [Fact]
    public void Facts_OfEveryRule_AreThreeValuedOrRequired()
    {
        var facts = Faces.Where(type => type.IsAssignableTo(typeof(IFacts)) && type is { IsClass: true, IsAbstract: false });
        facts.Should().NotBeEmpty();
        facts.SelectMany(type => type.GetProperties(Declared))
            .Where(property => property.PropertyType != typeof(ReportedParticipation) // three facts of its own
                && !(property.PropertyType.IsGenericType && property.PropertyType.GetGenericTypeDefinition() == typeof(Fact<>))
                && !property.IsDefined(typeof(RequiredMemberAttribute)) && property.Name != nameof(IFacts.Id))
            .Select(property => $"{property.DeclaringType}.{property.Name}").Should().BeEmpty();
    }

    private static IEnumerable<Type> TypesOf(MemberInfo member) => member switch
    {
        MethodBase method => method.GetParameters().Select(parameter => parameter.ParameterType).Append((method as MethodInfo)?.ReturnType ?? typeof(void)),
        PropertyInfo property => [property.PropertyType],
        FieldInfo field => [field.FieldType],
        _ => [],
    };

    private static IEnumerable<Type> Unfold(Type type)
        => type.HasElementType ? Unfold(type.GetElementType()!) : type.GetGenericArguments().SelectMany(Unfold).Prepend(type);
}
