using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Rules;

/// <summary>Is the table of requests of the form of its year (申请情况表采用报告年度的格式)?</summary>
internal static class RequestFormOfTheYear
{
    private static readonly MessageTemplate Same = new(
        "{year}年度报告适用{law}，申请情况表采用该格式",
        "report of {year}: {law}; the table of requests is of that form");
    private static readonly MessageTemplate Another = new(
        "{year}年度报告适用{law}，申请情况表的“其他处理”{found}",
        "report of {year}: {law}; under other handling the table of requests has {found}");
    private static readonly MessageTemplate Blank = new(
        "{year}年度报告适用{law}，申请情况表的“其他处理”各格空白，不能确定采用的表式",
        "report of {year}: {law}; all cells under other handling are blank, so the form of the table cannot be determined");
    private static readonly Bilingual OneRow = new("为一行，属2019年试行格式", "one row, as in the trial form of 2019");
    private static readonly Bilingual ThreeRows = new("分列三行，属2021年格式", "three rows, as in the form of 2021");
    private static readonly Bilingual Both = new("兼有两种格式的行", "rows of both forms");

    internal static Rule<RequestTableFacts> Rule { get; } = new(
        "DISC-13",
        new("申请情况表采用报告年度的格式", "The table of requests is of the form of its year"),
        new(
            "2019、2020年度报告适用2019年试行格式，“其他处理”为一行；2021年度以后适用2021年格式，“其他处理”分列三行。按有数据的行判断采用的格式：属另一格式或者兼有两种格式的，为不符合；均为空白的，未能判定。" +
                "不适用于党委工作部门，学校、党委和其他单位是否适用未经确认。",
            "Reports of 2019 and 2020: the trial form of 2019, in which other handling is one row; from 2021 on the form of 2021, in " +
                "which it has three. The rows with figures tell the form: that of another year, or both, is breached; undetermined " +
                "where all are blank. Does not apply to departments of Party committees; whether it applies to schools, Party " +
                "committees and other bodies is not confirmed."),
        (c, facts) => RequestTables.NotOver(c, facts)
            ?? c.Applies(facts.Body)
            ?? c.InForce(
                DisclosureLaw.RequestTableForm, RequestTables.LastDay(facts), DisclosureKeys.RequestForm, out var form, out var basis)
            ?? RequestTables.Table(c, facts, out var table)
            ?? Judge(c, facts, form, table.Form, basis))
    {
        Provisions = DisclosureLaw.RequestTableForm.Provisions,
        AppliesTo = RequestTables.Form,
        Asks = [DisclosureKeys.Body, DisclosureKeys.RequestForm, DisclosureKeys.RequestTable],
    };

    private static Finding Judge(Case c, RequestTableFacts facts, RequestTableForm law, RequestTableForm found, Basis basis)
    {
        var (year, name) = (("year", (object)RequestTables.Year(facts)), ("law", (object)law.Name()));
        return found == law ? c.Met(Same.With(year, name), basis) : found switch
        {
            RequestTableForm.Unstated => c.Undetermined(Blank.With(year, name), DisclosureKeys.RequestTable),
            RequestTableForm.Trial2019 => c.Breached(Another.With(year, name, ("found", OneRow)), basis),
            RequestTableForm.Revised2021 => c.Breached(Another.With(year, name, ("found", ThreeRows)), basis),
            _ => c.Breached(Another.With(year, name, ("found", Both)), basis),
        };
    }
}
