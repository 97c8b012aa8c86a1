using System.Globalization;
using LawGov.Domain.Reporting.Text;
using LawGov.Samples.AnnualReport.Reading;

namespace LawGov.Samples.AnnualReport.Output;

/// <summary>How a line of a report looks on a page: as a heading of some level, as part of the contents, or as a note or a text box.</summary>
internal sealed class HtmlLines
{
    private readonly Dictionary<int, TextSection> _headings = []; // by the start of their lines
    private readonly RegionKind?[] _kinds; // of each character, that of the innermost region

    public HtmlLines(CheckedReport report)
    {
        foreach (var section in report.Sections) { _headings.TryAdd(report.Text.AsSpan(0, section.Heading.Start).LastIndexOf('\n') + 1, section); }

        _kinds = new RegionKind?[report.Text.Length];
        foreach (var region in report.Source.Regions) { _kinds.AsSpan(region.Start, region.Length).Fill(region.Kind); }
    }

    /// <summary>The attribute of a line; a heading whose line goes on with text is no heading here.</summary>
    public string ClassOf(int start, int end)
        => _headings.TryGetValue(start, out var section) && end <= section.Heading.End ? string.Create(CultureInfo.InvariantCulture, $" class=\"s{section.Level}\"")
            : start == end ? ""
            : _kinds[start] switch
            {
                RegionKind.Contents => " class=\"contents\"",
                RegionKind.Note or RegionKind.Box => " class=\"aside\"",
                _ => "",
            };
}
