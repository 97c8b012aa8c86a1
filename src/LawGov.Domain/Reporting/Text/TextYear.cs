using System.Text.Json.Serialization;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Reporting.Text;

/// <summary>A year that a report names (文中年份), outside titles in 《》.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record TextYear
{
    internal TextYear(TextSpan span, int year, TextYearKind kind) => (Span, Year, Kind) = (span, year, kind);

    /// <summary>The year with its 年.</summary>
    public TextSpan Span { get; }

    /// <summary>The year, 1949–2099.</summary>
    public int Year { get; }

    /// <summary>Which year it is, seen from the report.</summary>
    public TextYearKind Kind { get; }

    /// <summary>Returns the year and which it is, the same in every culture.</summary>
    public override string ToString() => $"{InvariantText.Of(Year)} {Kind} {Span}";
}

/// <summary>Which year a text names, seen from its own report (年份归属).</summary>
public enum TextYearKind
{
    /// <summary>Not known: the year of the report is not known, or the words do not say.</summary>
    Unknown = 0,

    /// <summary>The year reported on (报告年度).</summary>
    Report = 1,

    /// <summary>A year that the words mean to name besides: the year before in a comparison, the next in a plan, the year of a
    /// paper.</summary>
    Meant = 2,

    /// <summary>Another year where only the report's own fits (他年年份).</summary>
    Wrong = 3,
}
