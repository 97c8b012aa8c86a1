using LawGov.Domain.Text;

namespace LawGov.Domain.Findings.Judging;

/// <summary>What is looked at, by name (核查时点): not a fact that can be missing.</summary>
internal static class AskedAbout
{
    /// <summary>A day.</summary>
    internal static Bilingual Day { get; } = new("核查日期", "the date asked about");

    /// <summary>The first day of a year.</summary>
    internal static Bilingual Year { get; } = new("核查年度的首日", "the first day of the year asked about");
}
