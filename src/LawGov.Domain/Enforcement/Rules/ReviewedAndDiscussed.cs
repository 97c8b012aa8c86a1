using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;

namespace LawGov.Domain.Enforcement.Rules;

/// <summary>Were the legality review and the collective discussion done before the decision, where they are due (法制审核和集体讨论)?</summary>
internal static class ReviewedAndDiscussed
{
    private static readonly MessageTemplate InTime = new(
        "{done}，不晚于{decided}作出的决定", "{done}; not later than the decision of {decided}");
    private static readonly MessageTemplate BothInTime = new(
        "{done}，均不晚于{decided}作出的决定", "{done}; neither later than the decision of {decided}");
    private static readonly MessageTemplate Undecided = new("{done}，尚未作出决定", "{done}; not decided yet");

    internal static Rule<PenaltyCase> Rule { get; } = new(
        "ENFO-08",
        new("应当法制审核、集体讨论的在决定以前完成", "Legality review and collective discussion come before the decision where they are due"),
        PenaltyCases.Explain(
            "涉及重大公共利益、经听证的重大权益、疑难复杂涉及多个法律关系等案件，未经法制审核或者审核未通过的不得作出决定；经听证的重大权益案件在听证以前审核的，未能判定；情节复杂或者重大违法行为由负责人集体讨论决定。2021年7月15日以前的审核未经确认。" +
                "简易程序、不予处罚和两类都不属于的，不适用。",
            "Cases of great public interest, of great interests after a hearing, or difficult and of several legal relations " +
                "are not decided unless a legality review was passed (undetermined where that was before the hearing); complex or " +
                "grave cases are discussed by the responsible persons. The review before 2021-07-15 is not confirmed. Does not apply " +
                "to the summary procedure, where no penalty is imposed, and to cases of neither class."),
        static (c, facts) => Concluded(
            c,
            facts,
            PenaltyCases.Worse(DecisionSteps.LegalityReview(c, facts, out _), DecisionSteps.Discussion(c, facts, out _))))
    {
        Provisions = [.. EnforcementLaw.ReviewedCases.Provisions, .. EnforcementLaw.DiscussedCases.Provisions],
        AppliesTo = PenaltyCases.Imposes,
        Asks = PenaltyCases.Asks(
            EnforcementKeys.GoverningText, EnforcementKeys.Procedure, EnforcementKeys.Penalties, EnforcementKeys.Classes,
            EnforcementKeys.Reviewed, EnforcementKeys.ReviewPassed, EnforcementKeys.HearingHeld, EnforcementKeys.Discussed),
    };

    /// <summary>What is met says against what it was held.</summary>
    private static Finding Concluded(Case c, PenaltyCase facts, Finding found)
    {
        if (found.Verdict != Verdict.Met) { return found; }

        (string, object) done = ("done", found.Because);
        var because = PenaltyCases.IsDone(c, facts.Decided, out var decided)
            ? (found.Bases.Count > 1 ? BothInTime : InTime).With(done, ("decided", decided))
            : Undecided.With(done);
        return new(found.Rule, found.Subject, found.Verdict, found.Certainty, because, found.Bases, found.Missing, found.Deadline);
    }
}
