using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using static LawGov.Domain.Organizations.BodyKind;

namespace LawGov.Domain.Decisions;

/// <summary>What all rules on a decision ask first: its day, whose it is, what it is about, and the law.</summary>
internal static class DecisionGates
{
    private const string Whose = "政府的决策直接适用，部门、乡镇的决策参照执行；不适用于党的机关和学校，派出机构未经确认。";

    private const string WhoseInEnglish =
        " Applies directly to decisions of governments, by reference to those of departments and townships; " +
        "not to Party bodies and schools; for dispatched bodies that is not confirmed.";

    private static readonly Bilingual Day = new("确定适用法律之日", "the day that selects the law");
    private static readonly MessageTemplate Excluded = new(
        "{matter}不适用重大行政决策程序", "the procedure for major administrative decisions does not apply ({matter})");

    /// <summary>Governments directly, their departments and townships by reference; other bodies are not named.</summary>
    internal static Applicability ToMajorDecisions { get; } = new(
        new("重大行政决策程序", "the procedure for major administrative decisions"),
        DecisionKeys.Body,
        to: [Government, Department, Township],
        notTo: [PartyCommittee, PartyDepartment, School]);

    /// <summary>Departments review their own measures, governments have them reviewed.</summary>
    internal static Applicability ToMeasures { get; } = new(
        new("公平竞争审查", "fair competition review"), DecisionKeys.Body, to: [Government, Department]);

    /// <summary>A rule on one step of the procedure: what all of them share is said here.</summary>
    internal static Rule<DecisionFile> Rule<T>(
        string id,
        Bilingual title,
        Bilingual explanation,
        LawParameter<T> law,
        ProcedureStepKind kind,
        Func<DecisionFolding, LedgerEntry<ProcedureStepKind>> judge,
        params FactKey[] asks)
        => new(
            id,
            title,
            new(explanation.Chinese + Whose, explanation.English + WhoseInEnglish),
            (c, file) => Of(c, file, law) ?? c.Of(judge(new(c, file))))
        {
            Provisions = ReferenceEquals(law, DecisionLaw.Procedure)
                ? [.. law.Provisions, DecisionBases.ProvisionOf(kind)]
                : [.. law.Provisions],
            AppliesTo = ToMajorDecisions,
            Asks = [DecisionKeys.Body, DecisionKeys.Matter, DecisionKeys.Governing, .. asks],
        };

    /// <summary>Ends the question where the procedure does not apply, or where its law is not in force.</summary>
    internal static Finding? Procedure(Case c, DecisionFile file) => Of(c, file, DecisionLaw.Procedure);

    private static Finding? Of<T>(Case c, DecisionFile file, LawParameter<T> law)
        => c.NotYet(file.On, Day)
            ?? c.Applies(file.Body, ToMajorDecisions)
            ?? c.Known(file.Matter, DecisionKeys.Matter, out var matter)
            ?? (matter < DecisionMatter.NotMajor ? null : c.NotApplicable(Excluded.With(("matter", matter.Name()))))
            ?? c.InForce(law, file.On, DecisionKeys.Governing, out _, out _);

    /// <summary>Ends the question where no review was asked for yet: it concerns every measure, whether a major decision or not.</summary>
    internal static Finding? FairReview(Case c, DecisionFile file)
        => c.NotYet(file.On, Day)
            ?? c.Applies(file.Body, ToMeasures)
            ?? (c.Context.Law.On(DecisionLaw.FairReview, file.On).State is Selection.InForce or Selection.Unsettled
                    || file.TouchesOperators.Equals(false)
                ? null
                : c.InForce(DecisionLaw.FairReview, file.On, DecisionKeys.Governing, out _, out _));
}
