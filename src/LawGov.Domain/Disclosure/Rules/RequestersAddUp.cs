using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Rules;

/// <summary>Do natural persons and the five kinds of bodies add up to the total of a row (各类申请人之和等于总计)?</summary>
internal static class RequestersAddUp
{
    private static readonly Bilingual Requesters = new("六类申请人之和", "the six kinds of requesters together");
    private static readonly Bilingual Total = new("总计", "total");
    private static readonly Bilingual Lines = new("行", "rows");

    internal static Rule<RequestTableFacts> Rule { get; } = new(
        "DISC-16",
        new("各类申请人之和等于总计", "The kinds of requesters add up to the total"),
        new(
            "自然人与商业企业、科研机构、社会公益组织、法律服务机构、其他五类法人或者其他组织之和等于总计，逐行核对。空白不等于零：按已载明的数核对，已经不可能相等的为不符合，仍可能相等的未能判定。",
            "Natural persons and the five kinds of legal persons or other organizations add up to the total, in each row. A blank is " +
                "not 0: what can no longer be equal is breached, what still can is undetermined."),
        (c, facts) => RequestTables.NotOver(c, facts)
            ?? RequestTables.Table(c, facts, out var table)
            ?? Balances.Judge(
                c, RequestTable.Rows, table, static (table, at) => LineOf(table, (RequestTableRow)at), Lines, RequestTables.PartsAddUp))
    {
        Asks = [DisclosureKeys.RequestTable],
    };

    private static Balances.BalanceLine? LineOf(RequestTable table, RequestTableRow row)
    {
        if (!table.Form.Has(row)) { return null; }

        var parts = RequestTables.Side(Requesters);
        for (var column = RequestTableColumn.NaturalPersons; column < RequestTableColumn.Total; column++)
        {
            parts = parts.Add(table[row, column], column.Name());
        }

        return new(row.Name(), parts, RequestTables.Side(Total).Add(table[row, RequestTableColumn.Total], Total), IsQuoted: true);
    }
}
