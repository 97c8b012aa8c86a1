using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Reporting.Text;

/// <summary>A report's text as it was read (报告正文): its figures, what it says of them, and what was not understood.</summary>
/// <remarks>
/// Only printed frames are read, and nothing beyond them is asserted; <see cref="Unread"/> tells what was seen and not understood.
/// Blanks, full-width digits and line breaks within a sentence make no difference. The time is linear in the length.
/// </remarks>
/// <example><code>foreach (var found in ReportText.Read(text).Check(context)) { Mark(found.Spans, found.Finding.Because); }</code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed class ReportText
{
    private ReportText(string text, int? year) => (Text, Year) = (text, year);

    /// <summary>The text that was read.</summary>
    public string Text { get; }

    /// <summary>The year reported on, as told or as the title names it; null where neither says it.</summary>
    public int? Year { get; }

    /// <summary>Its sections, in order.</summary>
    public ValueList<TextSection> Sections { get; private init; }

    /// <summary>Its figures, in order.</summary>
    public ValueList<TextFigure> Figures { get; private init; }

    /// <summary>What it says of them, in the order of their first figures.</summary>
    public ValueList<TextRelation> Relations { get; private init; }

    /// <summary>What is still to be filled in (占位符).</summary>
    public ValueList<TextSpan> Placeholders { get; private init; }

    /// <summary>The years it names, outside titles.</summary>
    public ValueList<TextYear> Years { get; private init; }

    /// <summary>The instruments it names in 《》.</summary>
    public ValueList<TextInstrument> Instruments { get; private init; }

    /// <summary>What was seen and not understood.</summary>
    public ValueList<UnreadText> Unread { get; private init; }

    /// <summary>Reads a report.</summary>
    /// <param name="text">The text; a line break ends a paragraph or, within a sentence, a line.</param>
    /// <param name="options">What is known beforehand; the year from the title and the library's own words unless said.</param>
    public static ReportText Read(string text, ReportTextOptions? options = null)
    {
        Guard.Against.Null(text);
        options ??= ReportTextOptions.Default;
        var normal = NormalText.Of(text);
        var finder = new FigureFinder(normal, options);
        finder.Find();
        var figures = new TextFigure[finder.Figures.Count];
        for (int at = 0; at < figures.Length; at++)
        {
            var found = finder.Figures[at];
            var noun = found.NounEnd > found.NounStart ? normal.Original(found.NounStart, found.NounEnd) : default;
            figures[at] = new(normal.Original(found.Start, found.End), found.Figure, found.Frequency, noun);
        }

        var relations = new Frames(normal, finder.Figures, options.Year).Find();
        return new(text, options.Year) { Relations = relations, Sections = [.. normal.Sections], Figures = new(figures), Unread = [.. finder.Unread] };
    }
}
