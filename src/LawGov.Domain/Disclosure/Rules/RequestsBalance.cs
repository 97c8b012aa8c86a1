using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;
using static LawGov.Domain.Disclosure.Statistics.RequestTableRow;

namespace LawGov.Domain.Disclosure.Rules;

/// <summary>Do new and carried-over requests equal results and those carried on (第一项加第二项之和等于第三项加第四项之和)?</summary>
internal static class RequestsBalance
{
    private static readonly Bilingual In = new("第一项加第二项之和", "items 1 and 2 together");
    private static readonly Bilingual Out = new("第三项加第四项之和", "items 3 and 4 together");

    internal static Rule<RequestTableFacts> Rule { get; } = new(
        "DISC-14",
        new("第一项加第二项之和等于第三项加第四项之和", "Requests received and carried over equal results and requests carried on"),
        new(
            "表式载明的勾稽关系：本年新收加上年结转，等于办理结果总计加结转下年度，逐列核对。空白不等于零：按已载明的数核对，已经不可能相等的为不符合，仍可能相等的未能判定。表式按报告年度确定，2019年度以前的格式不在此列。不适用于党委工作部门，学校、党委" +
                "和其他单位是否适用未经确认。",
            "As the form itself prints it: requests received and carried over equal all results and those carried on, in each column. A " +
                "blank is not 0: what can no longer be equal is breached, what still can is undetermined. The year reported on selects " +
                "the form; forms before 2019 are not covered. Does not apply to departments of Party committees; whether it applies to " +
                "schools, Party committees and other bodies is not confirmed."),
        (c, facts) => RequestTables.NotOver(c, facts)
            ?? c.Applies(facts.Body)
            ?? c.InForce(DisclosureLaw.RequestTableForm, RequestTables.LastDay(facts), DisclosureKeys.RequestForm, out _, out var basis)
            ?? RequestTables.Table(c, facts, out var table)
            ?? Balances.Judge(
                c,
                RequestTable.Columns,
                table,
                static (table, at) => LineOf(table, (RequestTableColumn)at),
                RequestTables.ColumnUnit,
                basis))
    {
        Provisions = DisclosureLaw.RequestTableForm.Provisions,
        AppliesTo = RequestTables.Form,
        Asks = [DisclosureKeys.Body, DisclosureKeys.RequestForm, DisclosureKeys.RequestTable],
    };

    private static Balances.BalanceLine? LineOf(RequestTable table, RequestTableColumn column) => new(
        column.Name(),
        RequestTables.Side(In).Add(table, Received, column).Add(table, CarriedOver, column),
        RequestTables.Side(Out).Add(table, TotalResults, column).Add(table, CarriedOn, column));
}
