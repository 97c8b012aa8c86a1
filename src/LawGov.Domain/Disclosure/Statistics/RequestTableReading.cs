using System.Text;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Statistics;

/// <summary>Reads the rows of a sheet one after another into a table of requests.</summary>
internal sealed class RequestTableReading
{
    private static readonly MessageTemplate OfRow = new("{fault}：{text}", "{fault}: {text}");
    private static readonly MessageTemplate OfCell = new("“{row}”{column}{fault}：{text}", "{row}, {column}: {fault}: {text}");

    private static readonly Dictionary<string, RequestTableColumn> Heads =
        Enum.GetValues<RequestTableColumn>().ToDictionary(column => column.Name().Chinese, StringComparer.Ordinal);

    private static readonly string[] Headings = ["不予公开", "无法提供", "不予处理", "其他处理"]; // of 三（三） to 三（六）
    private static readonly Dictionary<string, RequestTableRow> Labels = LabelsOfTheForms();

    private readonly List<RowError<RequestTableFault>> _errors = [];
    private readonly HashSet<RequestTableRow> _seen = [];
    private bool _isInOrder = true;
    private int _number;

    internal RequestTable Table { get; private set; } = RequestTable.Blank;

    internal ValueList<RowError<RequestTableFault>> Errors => _errors.ToValueList();

    internal void Add(ValueList<string> cells)
    {
        _number++;
        if (IsHead(cells)) { return; }

        int labels = cells.Count - RequestTable.Columns;
        var before = cells.Take(labels).Select(cell => cell.Trim()).Where(cell => cell.Length > 0).ToList();
        string told = string.Join(' ', before.Count > 0 ? before : [.. cells]).Trim();
        bool isKnown = Labels.TryGetValue(Key(before), out var row);
        if (!isKnown && !cells.Skip(1).Any(cell => cell.Any(char.IsDigit))) { return; } // a title or a heading

        if (labels < 1) { Note(RequestTableFault.CellsMissing, told); }
        else if (Digits.TryReadCount(before.LastOrDefault(), out _)) { Note(RequestTableFault.CellsTooMany, told); }
        else if (!isKnown) { Note(RequestTableFault.RowUnknown, told); }
        else if (!_seen.Add(row))
        {
            Note(RequestTableFault.RowRepeated, told);
            Table = Table.With(row, new Fact<long>[RequestTable.Columns]);
        }
        else if (_isInOrder) { Fill(row, cells, labels); }
    }

    private void Fill(RequestTableRow row, ValueList<string> cells, int labels)
    {
        for (int i = 0; i < RequestTable.Columns; i++)
        {
            string text = cells[labels + i].Trim().Normalize(NormalizationForm.FormKC);
            if (text.Length == 0 || FigureWords.IsUnstated(text)) { continue; } // a dash states nothing, least of all 0

            var column = (RequestTableColumn)i;
            if (text == "无") { Table = Table.With(row, column, Fact<long>.None); }
            else if (!Digits.TryReadCount(text, out long number)) { Note(RequestTableFault.NotANumber, row, column, text); }
            else if (number > RequestTable.Most) { Note(RequestTableFault.TooLarge, row, column, text); }
            else { Table = Table.With(row, column, number); }
        }
    }

    /// <summary>Whether it names columns; if so, whether in the order of the form.</summary>
    private bool IsHead(ValueList<string> cells)
    {
        var named = cells.Select(Bare).Where(Heads.ContainsKey).Select(cell => Heads[cell]).ToList();
        if (named.Distinct().Count() < 2) { return false; }

        if (named.Zip(named.Skip(1)).Any(pair => pair.First > pair.Second))
        {
            Note(RequestTableFault.ColumnsInAnotherOrder, string.Join(' ', cells));
            _isInOrder = false;
        }

        return true;
    }

    private void Note(RequestTableFault fault, string text)
        => _errors.Add(new(_number, fault, OfRow.With(("fault", fault.Name()), ("text", text))));

    private void Note(RequestTableFault fault, RequestTableRow row, RequestTableColumn column, string text)
        => _errors.Add(new(
            _number, fault, OfCell.With(("row", row.Name()), ("column", column.Name()), ("fault", fault.Name()), ("text", text))));

    /// <summary>A row by its own words, with the heading above it, and with the item above that.</summary>
    private static Dictionary<string, RequestTableRow> LabelsOfTheForms()
    {
        var labels = new Dictionary<string, RequestTableRow>(StringComparer.Ordinal);
        foreach (var row in Enum.GetValues<RequestTableRow>())
        {
            string own = Key([row.Name().Chinese]), name = row.Name().Chinese;
            int group = "三四五六".IndexOf(name[2], StringComparison.Ordinal);
            string heading = name[0] == '三' && group >= 0 && row != RequestTableRow.OtherHandling ? Headings[group] : "";
            string[] tails = row == RequestTableRow.PartlyDisclosed ? [own, own + "区分处理的只计这一情形不计其他情形"] : [own];
            foreach (string tail in tails)
            {
                labels.TryAdd(tail, row);
                labels.TryAdd(heading + tail, row);
                labels.TryAdd("本年度办理结果" + heading + tail, row);
            }
        }

        return labels;
    }

    /// <summary>Words alone: neither numbers nor marks, and a cell that repeats the one before it, as merged cells do, once.</summary>
    private static string Key(List<string> cells)
        => string.Concat(cells.Select(Bare).Where((text, at) => at == 0 || text != Bare(cells[at - 1])));

    private static string Bare(string cell)
    {
        var words = new StringBuilder(cell.Length);
        string text = cell.Normalize(NormalizationForm.FormKC);
        for (int i = 0; i < text.Length; i++)
        {
            char last = i == 0 ? ' ' : text[i - 1], next = i + 1 == text.Length ? ' ' : text[i + 1];
            bool isNumber = IsNumeral(text[i]) && (next is '、' or '(' || last == '(');
            if (char.IsLetter(text[i]) && !isNumber) { words.Append(text[i]); }
        }

        return words.ToString();
    }

    private static bool IsNumeral(char c) => "一二三四五六七八九十".Contains(c, StringComparison.Ordinal);
}
