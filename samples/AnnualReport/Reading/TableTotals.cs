using LawGov.Domain.Collections;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Printed;

namespace LawGov.Samples.AnnualReport.Reading;

/// <summary>A total of a table and its parts as facts, with the cell of the total and those of the parts.</summary>
internal sealed record TableTotal(TotalFacts Facts, GridCell Total, ValueList<GridCell> Parts);

/// <summary>Finds the totals of rows and columns that a table prints (小计, 合计, 总计), each with its parts.</summary>
internal sealed class TableTotals
{
    private const int MostTried = 30; // of readings of a total that does not fit

    private readonly Sheet _sheet;
    private readonly string _id;
    private readonly bool _isTurned;
    private readonly RuleContext _context;
    private readonly List<TableTotal> _totals = [];
    private readonly List<GridCell> _notUnderstood = [];

    private TableTotals(Sheet sheet, string id, bool isTurned, RuleContext context) => (_sheet, _id, _isTurned, _context) = (sheet, id, isTurned, context);

    /// <summary>The totals of a table.</summary>
    /// <param name="source">The report.</param>
    /// <param name="table">The place of the table among those of the report, from 0.</param>
    /// <param name="context">By what one reading is told from another.</param>
    /// <returns>The totals whose parts are clear, and the cells of those that are not.</returns>
    public static (IReadOnlyList<TableTotal> Totals, IReadOnlyList<GridCell> NotUnderstood) Of(ReportSource source, int table, RuleContext context)
    {
        string id = $"表{table + 1}";
        var grid = source.Grids[table];
        TableTotals down = new(new(source, grid), id, isTurned: false, context), across = new(new(source, grid.Turned()), id, isTurned: true, context);
        down.Find();
        across.Find();
        return ([.. down._totals, .. across._totals], [.. down._notUnderstood, .. across._notUnderstood]);
    }

    private void Find()
    {
        HashSet<int> covered = []; // rows that a total of a lower level has added up
        foreach (var level in new[] { TotalLevel.Subtotal, TotalLevel.Total, TotalLevel.GrandTotal })
        {
            List<int> coveredNow = [];
            foreach (int row in _sheet.Rows.Where(row => _sheet.LevelOf(row) == level).ToList())
            {
                var parts = PartsOf(row, level).Where(part => _sheet.LevelOf(part) < level && !covered.Contains(part)).ToList();
                coveredNow.AddRange(parts);
                foreach (int column in _sheet.Addable) { Add(row, parts, column); }
            }

            covered.UnionWith(coveredNow);
        }
    }

    /// <summary>All rows of the scope where it has one such total, else those from the last one on, or those up to the next where it stands first.</summary>
    private List<int> PartsOf(int row, TotalLevel level)
    {
        var scope = _sheet.ScopeOf(row).ToList();
        var alike = scope.Where(other => _sheet.LevelOf(other) == level).ToList();
        if (alike.Count == 1) { return scope; }

        int last = alike.LastOrDefault(other => other < row, -1), next = alike.FirstOrDefault(other => other > row, int.MaxValue);
        return [.. scope.Where(other => alike[0] > scope[0] ? other > last && other < row : other > row && other < next)];
    }

    private void Add(int row, List<int> rows, int column)
    {
        if (_sheet[row, column] is not { } total || _sheet.FigureOf(total) is not { IsPercentage: false, Change: FigureChange.None } figure) { return; }

        var cells = rows.Select(part => (Row: part, Cell: _sheet[part, column])).Where(part => part.Cell is not null && part.Cell != total).DistinctBy(part => part.Cell).ToList();
        if (cells.Count == 0) { return; }

        bool isClear = !rows.Any(_sheet.IsWithin) && cells.All(part => _sheet.IsBlank(part.Cell) || _sheet.FigureOf(part.Cell) is { IsPercentage: false });
        if (!isClear)
        {
            _notUnderstood.Add(total);
            return;
        }

        var parts = cells.Select(part => PartOf(part.Row, part.Cell!, blank: Fact<PrintedFigure>.None)).ToList();
        var facts = FactsOf(total, figure, parts);
        if (Verdict(facts) != Domain.Findings.Verdict.Met)
        {
            parts = [.. cells.Select(part => PartOf(part.Row, part.Cell!, blank: Fact<PrintedFigure>.Unknown))]; // a blank is none where the others add up
            facts = FactsOf(total, figure, parts);
        }

        if (Verdict(facts) == Domain.Findings.Verdict.Breached && Enumerable.Range(2, Math.Clamp(parts.Count - 2, 0, MostTried)).Any(first => Verdict(FactsOf(total, figure, parts[..first])) == Domain.Findings.Verdict.Met))
        {
            _notUnderstood.Add(total); // the first of them add up to it: the others may be shown beside, such as 合计, 男, 女, 党员
            return;
        }

        _totals.Add(new(facts, total, cells.Select(part => part.Cell!).ToValueList()));
    }

    private PrintedPart PartOf(int row, GridCell cell, Fact<PrintedFigure> blank)
        => new(_sheet.NameOf(row) is { Length: > 0 } name ? name : $"第{row + 1}{(_isTurned ? "列" : "行")}", _sheet.FigureOf(cell) is { } figure ? figure : blank);

    private TotalFacts FactsOf(GridCell total, PrintedFigure figure, IEnumerable<PrintedPart> parts)
    {
        var (row, column) = _isTurned ? (total.Column, total.Row) : (total.Row, total.Column);
        return new() { Id = new($"{_id}第{row + 1}行第{column + 1}列{(_isTurned ? "（横向）" : "（纵向）")}"), Total = figure, Parts = parts.ToValueList(), Exhaustive = true };
    }

    private Verdict Verdict(TotalFacts facts) => ParticipationRules.TotalEqualsParts.Evaluate(facts, _context).Verdict;
}
