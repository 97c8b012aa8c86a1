using System.Text.RegularExpressions;
using LawGov.Domain.Collections;

namespace LawGov.Samples.AnnualReport.Reading;

/// <summary>Reads a report that is plain text or Markdown: tells its table of contents, and in Markdown headings and tables.</summary>
internal static partial class PlainReport
{
    private const int FewestCells = 2;

    public static ReportSource Read(string text, bool isMarkdown)
    {
        string plain = text.ReplaceLineEndings("\n");
        List<Region> regions = [];
        List<Grid> grids = [];
        bool inContents = false;
        List<(int Start, string Line)> table = [];
        for (int start = 0; start < plain.Length;)
        {
            int end = plain.IndexOf('\n', start) is >= 0 and var found ? found : plain.Length;
            string line = plain[start..end];
            bool isEntry = LeaderEntry().IsMatch(line) || (inContents && (Entry().IsMatch(line) || string.IsNullOrWhiteSpace(line)));
            inContents = ContentsTitle().IsMatch(line) || isEntry;
            if (isEntry && line.Length > 0) { regions.Add(new(RegionKind.Contents, start, line.Length)); }

            if (isMarkdown && HeadingMarks().Match(line) is { Success: true, Length: var marks }) { regions.Add(new(RegionKind.Mark, start, marks)); }

            if (isMarkdown && line.AsSpan().TrimStart() is ['|', ..]) { table.Add((start, line)); }
            else { EndTable(table, regions, grids); }

            start = end + 1;
        }

        EndTable(table, regions, grids);
        return new(plain, regions.ToValueList(), grids.ToValueList());
    }

    private static void EndTable(List<(int Start, string Line)> table, List<Region> regions, List<Grid> grids)
    {
        List<GridCell> cells = [];
        int row = 0;
        foreach (var (start, line) in table)
        {
            if (RuledLine().IsMatch(line))
            {
                regions.Add(new(RegionKind.Mark, start, line.Length));
                continue;
            }

            int column = 0;
            foreach (Match cell in Cell().Matches(line))
            {
                regions.Add(new(RegionKind.Mark, start + cell.Index, 1));
                if (cell.Groups[1] is { Success: true } content)
                {
                    regions.Add(new(RegionKind.Cell, start + content.Index, content.Length));
                    cells.Add(new(row, column++, 1, 1, start + content.Index, content.Length));
                }
            }

            row++;
        }

        if (cells.Count >= FewestCells) { grids.Add(new(cells.ToValueList())); }

        table.Clear();
    }

    // 目录
    [GeneratedRegex(@"^[#\s]*目\s*录\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex ContentsTitle();

    // 一、总体情况……………3: leaders and a page
    [GeneratedRegex(@"^\s*\S.*?[….·．⋯]{3,}\s*[-—]?\s*\d{1,3}\s*[-—]?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex LeaderEntry();

    // Under the title, a tab or blanks do for leaders, and Markdown has links.
    [GeneratedRegex(@"^\s*\S.*?(?:\t+|\s{2,})\s*\d{1,3}\s*$|^\s*(?:[-*+]|\d+\.)\s*\[[^\]]*\]\(#[^)]*\)\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Entry();

    [GeneratedRegex(@"^#{1,6}\s+", RegexOptions.CultureInvariant)]
    private static partial Regex HeadingMarks();

    // |---|:--:|
    [GeneratedRegex(@"^\s*\|[\s:|-]*-[\s:|-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex RuledLine();

    // A stroke, and what stands behind it before the next.
    [GeneratedRegex(@"\|(?:[ \t]*((?:[^|\\]|\\.)*?)[ \t]*(?=\|))?", RegexOptions.CultureInvariant)]
    private static partial Regex Cell();
}
