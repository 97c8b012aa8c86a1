using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;
using static LawGov.Domain.Organizations.BodyKind;

namespace LawGov.Domain.Disclosure.Rules;

/// <summary>What the rules on the tables of the yearly report share.</summary>
internal static class RequestTables
{
    private static readonly MessageTemplate NoTable = new("报告中没有{table}", "the report has no {table}");

    internal static Bilingual ColumnUnit { get; } = new("列", "columns");

    internal static Bilingual TableOfRequests { get; } = new("申请情况表", "table of requests");

    internal static Basis PartsAddUp { get; } = Basis.Practice(new("合计等于分项之和", "a whole is the sum of its parts"));

    internal static Applicability Form { get; } = new(
        new("年度报告格式", "the form of the yearly report"),
        DisclosureKeys.Body,
        to: [Government, Department, Township],
        notTo: [PartyDepartment]);

    /// <summary>The last day of the year reported on: it selects the form, and before it the numbers of the year are not there.</summary>
    internal static LocalDate LastDay(RequestTableFacts facts) => new(facts.Year, 12, 31);

    internal static Finding? NotOver(Case c, RequestTableFacts facts)
        => c.NotYet(LastDay(facts), new("报告年度最后一日", "the last day of the year reported on"));

    internal static Finding? Table(Case c, RequestTableFacts facts, out RequestTable table) => c.Known(
        facts.Table, DisclosureKeys.RequestTable, static c => c.NotApplicable(NoTable.With(("table", TableOfRequests))), out table);

    internal static Finding None(Case c, Bilingual table) => c.NotApplicable(NoTable.With(("table", table)));

    internal static Balances.BalanceSide Side(Bilingual name) => new(name, DisclosureKeys.RequestTable);

    internal static Balances.BalanceSide Add(
        this Balances.BalanceSide side, RequestTable table, RequestTableRow row, RequestTableColumn column)
        => side.Add(table[row, column], row.Name());

    /// <summary>Whether a row is of the form in use; of neither form the one row of 其他处理 stands for it, of both all of them are.</summary>
    internal static bool Has(this RequestTableForm form, RequestTableRow row) => row switch
    {
        RequestTableRow.OtherHandling => form != RequestTableForm.Revised2021,
        RequestTableRow.NotCorrectedInTime or RequestTableRow.FeeUnpaid or RequestTableRow.Other
            => form is RequestTableForm.Revised2021 or RequestTableForm.Mixed,
        _ => true,
    };

    internal static string Year(RequestTableFacts facts) => Digits.Year(facts.Year);
}
