using LawGov.Domain.Collections;

namespace LawGov.Samples.AnnualReport.Reading;

/// <summary>A report as one string, whatever file it came in, with what stands in it beside its running text.</summary>
/// <param name="Text">All of it: the paragraphs and the cells of tables in their order, notes at the end. Every place that the program names is a place in it.</param>
/// <param name="Regions">What is not running text, by their starts; a region within another follows it.</param>
/// <param name="Grids">The tables.</param>
/// <param name="HasPictures">Whether there are pictures, which are not read.</param>
internal sealed record ReportSource(string Text, ValueList<Region> Regions, ValueList<Grid> Grids, bool HasPictures = false)
{
    /// <summary>The running text, in which every character stands where it stands in the whole.</summary>
    public string Body() => Blanked(0, Text.Length, 0);

    /// <summary>The text of a region without what lies within it.</summary>
    public string TextOf(int region) => Blanked(Regions[region].Start, Regions[region].End, region + 1);

    /// <summary>The text as it is shown: without the marks of a form of writing, in whose place blanks stand.</summary>
    public string Shown() => string.Create(Text.Length, this, static (characters, source) =>
    {
        source.Text.CopyTo(characters);
        foreach (var mark in source.Regions.Where(region => region.Kind == RegionKind.Mark)) { characters[mark.Start..mark.End].Fill(' '); }
    });

    // Empty lines end a paragraph, so nothing is read across a table or a note.
    private string Blanked(int start, int end, int first) => string.Create(end - start, (Source: this, start, end, first), static (characters, part) =>
    {
        part.Source.Text.AsSpan(part.start, characters.Length).CopyTo(characters);
        var regions = part.Source.Regions;
        for (int at = part.first; at < regions.Count && regions[at].Start < part.end; at++)
        {
            characters[(regions[at].Start - part.start)..(regions[at].End - part.start)].Fill(regions[at].Kind == RegionKind.Mark ? ' ' : '\n');
        }
    });
}

/// <summary>Why a part of a report is not running text.</summary>
internal enum RegionKind
{
    /// <summary>The table of contents, which is shown and not read.</summary>
    Contents,

    /// <summary>A cell of a table.</summary>
    Cell,

    /// <summary>A footnote or an endnote.</summary>
    Note,

    /// <summary>A text box.</summary>
    Box,

    /// <summary>Marks of a form of writing, such as the # of a heading in Markdown.</summary>
    Mark,
}

/// <summary>A part of a report that is not running text.</summary>
internal readonly record struct Region(RegionKind Kind, int Start, int Length)
{
    public int End => Start + Length;

    /// <summary>Whether it has a text of its own, which is read by itself.</summary>
    public bool IsRead => Kind is RegionKind.Cell or RegionKind.Note or RegionKind.Box;
}
