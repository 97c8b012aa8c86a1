using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Rules;

/// <summary>Does what last year's report carried on stand in this year's (上年结转与上年度报告一致)?</summary>
internal static class RequestsCarriedOver
{
    private static readonly MessageTemplate NoReport = new("没有上年度报告", "there is no report of the year before");
    private static readonly Bilingual LastYear = new("上年度报告结转下年度", "carried on in last year's report");
    private static readonly Bilingual ThisYear = new("本年度报告上年结转", "carried over in this year's");
    private static readonly Basis SameRequests = Basis.Practice(
        new("上年结转与上年度报告的结转数一致", "what is carried over is what last year's report carried on"));

    internal static Rule<RequestTableFacts> Rule { get; } = new(
        "DISC-17",
        new("上年结转与上年度报告一致", "What is carried over agrees with last year's report"),
        new(
            "上年度报告的“结转下年度继续办理”等于本年度报告的“上年结转”，逐列核对，两年格式不同的亦同；表式没有载明这一关系，依据为惯例。空白不等于零，未能判定。没有上年度报告的，不适用。",
            "The requests that last year's report carried on are those carried over in this year's, in each column, whatever the forms " +
                "of the two years; no form prints this, so it rests on practice. A blank is not 0: undetermined. Not applicable " +
                "without a report of the year before."),
        (c, facts) => RequestTables.NotOver(c, facts)
            ?? RequestTables.Table(c, facts, out var table)
            ?? c.Known(facts.LastYear, DisclosureKeys.LastRequestTable, static c => c.NotApplicable(NoReport.With()), out var last)
            ?? Balances.Judge(
                c,
                RequestTable.Columns,
                (last, table),
                static (both, at) => LineOf(both.last, both.table, (RequestTableColumn)at),
                RequestTables.ColumnUnit,
                SameRequests))
    {
        Asks = [DisclosureKeys.RequestTable, DisclosureKeys.LastRequestTable],
    };

    private static Balances.BalanceLine? LineOf(RequestTable last, RequestTable table, RequestTableColumn column) => new(
        column.Name(),
        new Balances.BalanceSide(LastYear, DisclosureKeys.LastRequestTable).Add(last[RequestTableRow.CarriedOn, column], LastYear),
        RequestTables.Side(ThisYear).Add(table[RequestTableRow.CarriedOver, column], ThisYear));
}
