using Ardalis.GuardClauses;
using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure;

/// <content>The yearly report on open government information.</content>
public static partial class Names
{
    private static readonly Bilingual[] ReportScopes = [new("本机关", "the body itself"), new("全区（含所属单位）", "the whole district")];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="scope">Of whom a figure of the yearly report speaks.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public static Bilingual Name(this ReportScope scope) => ReportScopes[(int)Guard.Against.Undeclared(scope)];
}
