using System.Reflection;
using LawGov.Domain.Findings;

namespace LawGov.Domain.SystemTextJson;

/// <summary>Which version of the library is at work.</summary>
internal static class LibraryVersion
{
    /// <summary>The version without the name of the commit, such as 0.1.0.</summary>
    internal static string Text { get; } = Read();

#pragma warning disable RS0030 // an attribute of an assembly is read without running it, and trimming keeps it
    private static string Read()
        => typeof(Finding).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
#pragma warning restore RS0030
}
