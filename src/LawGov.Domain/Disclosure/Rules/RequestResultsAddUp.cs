using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;
using static LawGov.Domain.Disclosure.Statistics.RequestTableRow;

namespace LawGov.Domain.Disclosure.Rules;

/// <summary>Do the results of requests add up to their total (办理结果各行之和等于总计)?</summary>
internal static class RequestResultsAddUp
{
    private static readonly Bilingual Results = new("办理结果各行之和", "the results together");
    private static readonly Bilingual Total = new("第三项总计", "total of item 3");
    private static readonly MessageTemplate TwoForms = new(
        "申请情况表兼有两种格式的行，不能确定“其他处理”一行是否为三行之和",
        "the table of requests has rows of both forms, and whether the one row of other handling is the sum of the three cannot be " +
            "determined");

    internal static Rule<RequestTableFacts> Rule { get; } = new(
        "DISC-15",
        new("办理结果各行之和等于总计", "The results of requests add up to their total"),
        new(
            "第三项（一）至（六）各行之和等于（七）总计，逐列核对；部分公开的只计入部分公开一行。空白不等于零：按已载明的数核对，已经不可能相等的为不符合，仍可能相等的未能判定。兼有两种格式的行的，未能判定。",
            "The rows (1) to (6) of item 3 add up to (7), its total, in each column; what is disclosed in part counts in that row alone. " +
                "A blank is not 0: what can no longer be equal is breached, what still can is undetermined. Undetermined where the " +
                "table has rows of both forms."),
        (c, facts) => RequestTables.NotOver(c, facts)
            ?? RequestTables.Table(c, facts, out var table)
            ?? (table.Form == RequestTableForm.Mixed ? c.Undetermined(TwoForms.With(), DisclosureKeys.RequestForm) : null)
            ?? Balances.Judge(
                c,
                RequestTable.Columns,
                table,
                static (table, at) => LineOf(table, (RequestTableColumn)at),
                RequestTables.ColumnUnit,
                RequestTables.PartsAddUp))
    {
        Asks = [DisclosureKeys.RequestTable, DisclosureKeys.RequestForm],
    };

    private static Balances.BalanceLine? LineOf(RequestTable table, RequestTableColumn column)
    {
        var (form, results) = (table.Form, RequestTables.Side(Results));
        for (var row = Disclosed; row < TotalResults; row++)
        {
            if (form.Has(row)) { results = results.Add(table, row, column); }
        }

        return new(column.Name(), results, RequestTables.Side(Total).Add(table, TotalResults, column));
    }
}
