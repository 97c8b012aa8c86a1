using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Rules;

/// <summary>Does the number of documents in force carry on from year to year (规章、规范性文件现行有效件数逐年衔接)?</summary>
internal static class DocumentStockCarriesOn
{
    private static readonly MessageTemplate Hint = new(
        "{difference}；表式没有载明这一关系，仅作提示：可能另有失效、划转等增减",
        "{difference}; no form prints this, so it is a hint alone: lapse, transfer and the like may explain it");
    private static readonly MessageTemplate AnotherForm = new(
        "{year}年度报告与上年度报告不是均采用2021年格式，没有可以衔接的现行有效件数",
        "the reports of {year} and of the year before are not both of the form of 2021, so no number in force carries on");
    private static readonly MessageTemplate NothingToCarryOn = new(
        "没有规章和行政规范性文件，或者上年度没有载明现行有效件数",
        "there are neither rules nor normative documents, or none is stated to be in force the year before");
    private static readonly Bilingual Rows = new("行", "rows");
    private static readonly Bilingual Rules = new("规章", "rules");
    private static readonly Bilingual NormativeDocuments = new("行政规范性文件", "normative documents");
    private static readonly Bilingual Before = new("上年度现行有效与本年制发之和", "in force the year before and issued together");
    private static readonly Bilingual After = new("本年现行有效与本年废止之和", "in force and repealed together");
    private static readonly Bilingual InForceLastYear = new("上年度现行有效", "in force the year before");
    private static readonly Bilingual Issued = new("本年制发", "issued");
    private static readonly Bilingual InForce = new("本年现行有效", "in force");
    private static readonly Bilingual Repealed = new("本年废止", "repealed");
    private static readonly Basis SameDocuments = Basis.Practice(
        new("现行有效件数逐年衔接", "the number in force carries on from year to year"));

    internal static Rule<DisclosureReportFacts> Rule { get; } = new(
        "DISC-21",
        new("规章、规范性文件现行有效件数逐年衔接", "The number of documents in force carries on from year to year"),
        new(
            "提示性核对，不作不符合的认定：上年度现行有效件数加本年制发件数，等于本年现行有效件数加本年废止件数，规章、行政规范性文件分别核对；表式没有载明这一关系，有效期届满失效、机构改革划转、上年度数据更正等均可能使其不相等，不相等的未能判定。"
                + "空白不等于零，未能判定。只核对2021年格式的两个年度，即2022年度以后的报告；没有这类文件，或者上年度没有载明现行有效件数的，不适用。",
            "A hint, which never finds a breach: those in force the year before and those issued equal those in force and those repealed, "
                + "for rules and for normative documents. No form prints this, and documents that lapse or move to another body, or a "
                + "number that was corrected, may make them differ: undetermined. A blank is not 0: undetermined. For two years of the "
                + "form of 2021 alone, hence since the report of 2022; not applicable where there are no such documents or none is "
                + "stated to be in force the year before."),
        (c, facts) => c.NotYet(new LocalDate(facts.Year, 12, 31), new("报告年度最后一日", "the last day of the year reported on"))
            ?? OfOneForm(c, facts)
            ?? (HasLine(facts.Rules) || HasLine(facts.NormativeDocuments) ? null : c.NotApplicable(NothingToCarryOn.With()))
            ?? (facts.Rules.IsUnknown && facts.NormativeDocuments.IsUnknown ? c.Missing(DisclosureKeys.DocumentStock) : null)
            ?? Balances.Judge(
                c,
                2,
                facts,
                static (facts, at) => at == 0 ? LineOf(Rules, facts.Rules) : LineOf(NormativeDocuments, facts.NormativeDocuments),
                Rows,
                SameDocuments,
                static (c, difference) => c.Undetermined(
                    Hint.With(("difference", difference)), DisclosureKeys.DocumentChanges)))
    {
        Asks = [DisclosureKeys.RequestForm, DisclosureKeys.DocumentStock, DisclosureKeys.DocumentChanges],
    };

    /// <summary>Whether both years are of the form of 2021; that of 2019 has other columns.</summary>
    private static Finding? OfOneForm(Case c, DisclosureReportFacts facts)
    {
        for (int year = facts.Year - 1; year <= facts.Year; year++)
        {
            var form = c.Context.Law.On(DisclosureLaw.RequestTableForm, new(year, 12, 31));
            if (form.State == Selection.Unsettled)
            {
                return c.InForce(DisclosureLaw.RequestTableForm, new(year, 12, 31), DisclosureKeys.RequestForm, out _, out _);
            }

            if (!form.InForce(out var stated, out _) || stated != RequestTableForm.Revised2021)
            {
                return c.NotApplicable(AnotherForm.With(("year", Digits.Year(facts.Year))));
            }
        }

        return null;
    }

    private static bool HasLine(Fact<DocumentStock> row)
        => row.IsUnknown || (row.Known(out var stock) && stock.InForceLastYear.State != FactState.None);

    private static Balances.BalanceLine? LineOf(Bilingual name, Fact<DocumentStock> row)
    {
        if (!HasLine(row)) { return null; }

        row.Known(out var stock);
        return new(
            name,
            Side(Before).Add(stock?.InForceLastYear ?? default, InForceLastYear).Add(stock?.Issued ?? default, Issued),
            Side(After).Add(stock?.InForce ?? default, InForce).Add(stock?.Repealed ?? default, Repealed));
    }

    private static Balances.BalanceSide Side(Bilingual name) => new(name, DisclosureKeys.DocumentStock);
}
