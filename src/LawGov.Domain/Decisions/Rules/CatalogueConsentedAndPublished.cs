using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using static LawGov.Domain.Organizations.BodyKind;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>Was the catalogue of decisions published after the Party committee at the same level consented (目录经党委同意后公布)?</summary>
internal static class CatalogueConsentedAndPublished
{
    private static readonly Bilingual YearAsked = new("目录年度的首日", "the first day of the year of the catalogue");
    private static readonly Bilingual Consent = new("报同级党委同意", "consent of the Party committee");
    private static readonly Bilingual Publication = new("向社会公布", "publication");
    private static readonly Message NoCatalogue = new MessageTemplate(
        "经确认，没有确定决策事项目录；条例规定可以确定，不是应当", "it is known that no catalogue was fixed; the Regulation says may, not must").With();

    internal static Rule<DecisionCatalogueFacts> Rule { get; } = new(
        "DECI-21",
        new("决策事项目录经同级党委同意后向社会公布", "A catalogue of decisions is published after the Party committee consented"),
        new(
            "以目录年度首日施行的规定为准。目录可以确定，也可以不确定；确定目录的，应当经同级党委同意后向社会公布：未经同意公布的、公布在先同意在后的为不符合，同日视为有序，尚未公布的为未到期，条例没有规定何日以前公布。县级以上政府直" +
                "接适用，政府工作部门和乡镇参照执行；不适用于党委及其工作部门、学校；其他单位是否适用未经确认。目录的调整不判定。",
            "By the law in force on the first day of the year. A catalogue may be fixed or not; one that is must be published after " +
                "the Party committee at the same level consented: not met where it was published without consent or before it; on " +
                "the same day they are in order; pending while it is not published, for the Regulation sets no day. Applies directly " +
                "to governments from county level up, by reference to their departments and to townships; not to Party committees " +
                "and their departments, nor to schools; whether it applies to other bodies is not confirmed. Adjustments are not judged."),
        static (c, facts) => c.NotYet(new(facts.Year, 1, 1), YearAsked)
            ?? c.Applies(facts.Body)
            ?? c.InForce(
                DecisionLaw.CatalogueOf(facts.Body.ValueOr(default)),
                new(facts.Year, 1, 1),
                DecisionKeys.CatalogueDuty,
                out _,
                out var basis)
            ?? c.Listed(facts.Items, DecisionKeys.Catalogue, NoCatalogue, out _)
            ?? c.Ordered(
                basis,
                new(Consent, facts.Consented, DecisionKeys.CatalogueConsented),
                new Step(Publication, facts.Published, DecisionKeys.CataloguePublished)))
    {
        Provisions = [Instruments.MajorDecisions2019.Article(3).Paragraph(3)],
        AppliesTo = new(
            new("决策事项目录的规定", "the rule on catalogues of decisions"),
            DecisionKeys.CatalogueBody,
            to: [Government, Department, Township],
            notTo: [PartyCommittee, PartyDepartment, School]),
        Asks =
        [
            DecisionKeys.CatalogueBody,
            DecisionKeys.CatalogueDuty,
            DecisionKeys.Catalogue,
            DecisionKeys.CatalogueConsented,
            DecisionKeys.CataloguePublished,
        ],
    };
}
