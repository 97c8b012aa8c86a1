using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using FluentAssertions;

namespace LawGov.Domain.Tests.Architecture;

/// <summary>The library reads no clock, file, network, environment, culture or chance: seen in what its assembly refers to.</summary>
public class PurityTests
{
    private static readonly string[] BannedNamespaces = ["System.IO", "System.Net", "System.Threading", "System.Threading.Tasks"];

    private static readonly string[] BannedTypes =
    [
        "System.Console", "System.Random", "System.DateTime", "System.DateTimeOffset", "System.TimeZoneInfo", "System.TimeProvider",
        "System.Activator", "System.AppContext", "System.Diagnostics.Stopwatch", "NodaTime.SystemClock",
    ];

    private static readonly string[] BannedMembers = ["System.Globalization.CultureInfo.get_CurrentCulture", "System.Globalization.CultureInfo.get_CurrentUICulture", "System.Guid.NewGuid"];

    private static readonly (string[] Types, string[] Members, string[] Assemblies) References = Read();

    [Fact]
    public void TypesReferredTo_OfTheLibrary_AreNotBanned()
        => References.Types.Where(type => BannedTypes.Contains(type) || BannedNamespaces.Contains(type[..type.LastIndexOf('.')])).Should().BeEmpty();

    [Fact]
    public void MembersReferredTo_OfTheLibrary_AreNotBanned()
        => References.Members.Where(member => BannedMembers.Contains(member) || member.StartsWith("System.Environment.", StringComparison.Ordinal))
            .Should().BeSubsetOf(["System.Environment.get_CurrentManagedThreadId"], "the compiler's iterators ask which thread walks them, and nothing else may ask");

    [Fact]
    public void PackagesReferredTo_OfTheLibrary_AreTheTwoItMayUse()
        => References.Assemblies.Where(name => !name.StartsWith("System.", StringComparison.Ordinal)).Should().BeEquivalentTo("NodaTime", "Ardalis.GuardClauses");

    [Fact]
    public void StaticFields_OfTheLibrary_AreReadOnly()
        => typeof(Domain.Reporting.RuleCatalogue).Assembly.GetTypes()
            .Where(type => !type.Name.Contains('<', StringComparison.Ordinal)) // what the compiler makes to keep its lambdas
            .SelectMany(type => type.GetFields(System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic))
            .Where(field => !field.IsInitOnly && !field.IsLiteral).Select(field => $"{field.DeclaringType}.{field.Name}")
            .Should().BeEmpty();

    private static (string[] Types, string[] Members, string[] Assemblies) Read()
    {
        using var file = new PEReader(File.OpenRead(typeof(Domain.Reporting.RuleCatalogue).Assembly.Location));
        var metadata = file.GetMetadataReader();
        string Name(TypeReference type) => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}";
        return (
            [.. metadata.TypeReferences.Select(handle => Name(metadata.GetTypeReference(handle)))],
            [.. metadata.MemberReferences.Select(metadata.GetMemberReference).Where(member => member.Parent.Kind == HandleKind.TypeReference)
                .Select(member => $"{Name(metadata.GetTypeReference((TypeReferenceHandle)member.Parent))}.{metadata.GetString(member.Name)}")],
            [.. metadata.AssemblyReferences.Select(handle => metadata.GetString(metadata.GetAssemblyReference(handle).Name))]);
    }
}
