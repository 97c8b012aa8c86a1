using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Text;

namespace LawGov.Domain.Reporting.Text;

/// <summary>A sentence that stands in another report as well, or a name of another report's body (雷同文字).</summary>
/// <remarks>What it means is for the reader: a law's title and a set phrase stand in every report.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record CopiedPassage
{
    internal CopiedPassage(TextSpan span, string from, TextSpan source, Ratio share)
        => (Span, From, Source, Share) = (span, from, source, share);

    /// <summary>The sentence, or the name.</summary>
    public TextSpan Span { get; }

    /// <summary>The name of the other report.</summary>
    public string From { get; }

    /// <summary>Where it stands there; empty of a name, of which the whole report speaks.</summary>
    public TextSpan Source { get; }

    /// <summary>Which share of its stretches of eight characters stands there, exactly: 1 where it stands there unchanged.</summary>
    public Ratio Share { get; }

    /// <summary>Whether it is a name that belongs to the other report, and no sentence.</summary>
    public bool IsName => Source.IsEmpty;

    /// <summary>Returns span and source.</summary>
    public override string ToString() => $"{Span} = {From} {Source}";
}

/// <summary>Another report that a text is held against (比对报告): last year's, or that of another bureau.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record OtherReport
{
    /// <summary>Names one.</summary>
    /// <param name="name">What it is called: 2022年报告.</param>
    /// <param name="text">The report as it was read.</param>
    /// <param name="names">Names that belong to it alone, such as the place and the bureau; empty for the same bureau's.</param>
    /// <exception cref="ArgumentException">The name is missing or blank, there is no text, or one of the names is shorter than two
    /// characters.</exception>
    public OtherReport(string name, ReportText text, ValueList<string> names = default)
    {
        Name = Guard.Against.NullOrWhiteSpace(name);
        Text = Guard.Against.Null(text);
        Names = names.All(each => each.Trim().Length > 1)
            ? names
            : throw new ArgumentException("Expected names of two characters at least.", nameof(names));
    }

    /// <summary>What it is called.</summary>
    public string Name { get; }

    /// <summary>The report as it was read.</summary>
    public ReportText Text { get; }

    /// <summary>Names that belong to it alone.</summary>
    public ValueList<string> Names { get; }
}
