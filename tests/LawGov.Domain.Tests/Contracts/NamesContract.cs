using System.Reflection;
using FluentAssertions;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Contracts;

/// <summary>Every label has a name in both languages, given by the one class of names of its context.</summary>
public class NamesContract
{
    private static readonly Assembly Library = typeof(Domain.Reporting.RuleCatalogue).Assembly;

    public static TheoryData<Type> Labels => [.. Library.GetExportedTypes().Where(type => type.IsEnum)];

    [Theory]
    [MemberData(nameof(Labels))]
    public void Name_OfEveryLabel_IsItsOwnInBothLanguages(Type label)
    {
        string context = ContextOf(label);
        var name = Library.GetType($"{context}.Names")?.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .SingleOrDefault(method => method.Name == "Name" && method.GetParameters()[0].ParameterType == label);
        name.Should().NotBeNull($"{context}.Names names {label.Name}");

        var names = Enum.GetValues(label).Cast<object>().Select(value => (Bilingual)name!.Invoke(null, [value])!).ToList();
        names.Select(each => each.Chinese).Should().OnlyHaveUniqueItems();
        names.Select(each => each.English).Should().OnlyHaveUniqueItems().And.NotContainMatch("*[一-龥]*");
        names.Select(each => each.Chinese).Where(text => text.Any(char.IsAsciiLetterLower)).Should().BeEmpty();
    }

    private static string ContextOf(Type label) => string.Join('.', label.Namespace!.Split('.')[..3]);
}
