using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>Did a pupil's appeal go from the school to the department (学生申诉、复核先后有序)?</summary>
internal static class PupilLadderKept
{
    private static readonly Bilingual Measuring = new("作出教育惩戒或者纪律处分", "measure");
    private static readonly Bilingual Appealing = new("向学校申诉", "appeal to the school");
    private static readonly Bilingual Deciding = new("作出校内处理决定", "decision of the school");
    private static readonly Bilingual Asking = new("申请复核", "request for re-examination");
    private static readonly Bilingual ReExamining = new("作出复核决定", "decision on the re-examination");
    private static readonly Bilingual Taking = new("作出教育惩戒或者纪律处分", "taken");
    private static readonly Message NoAppeal = new MessageTemplate("经确认没有申诉", "it is known that there was no appeal").With();

    internal static Rule<PupilAppealFacts> Rule { get; } = new(
        "DISP-21",
        new("学生申诉先经学校处理，再由教育行政部门复核", "A pupil's appeal goes to the school first, then to the education department"),
        new(
            "先向学校申诉，对学校的申诉处理决定不服的，再向教育行政部门申请复核；没有经过学校处理就复核的为不符合。处理和复核的日数全国性规定没有规定，未完成的为未到期限；没有申请复核的，到学校处理为止。",
            "First the school decides the appeal, then the education department re-examines its decision; breached where it " +
                "re-examined without one. The national rule gives no days, and what is not done is pending; where no " +
                "re-examination is asked for, the ladder ends with the school."),
        static (c, facts) => c.NotYet(facts.Measured, DisputeKeys.Measured, Taking)
            ?? c.Applies(facts.Body)
            ?? c.Known(facts.Measured, DisputeKeys.Measured, out var measured)
            ?? c.InForce(DisputeLaw.PupilLadder, measured, DisputeKeys.Governing, out _, out var basis)
            ?? (facts.Appealed.State == FactState.None && facts.ReExamined.State != FactState.Known ? c.NotApplicable(NoAppeal) : null)
            ?? DisputeCases.Follows(c, measured, DisputeKeys.Measured, facts.Appealed, DisputeKeys.Appealed)
            ?? Judge(c, facts, basis))
    {
        Provisions = DisputeLaw.PupilLadder.Provisions,
        AppliesTo = Schools,
        Asks =
        [
            DisputeKeys.Body,
            DisputeKeys.Measured,
            DisputeKeys.Appealed,
            DisputeKeys.SchoolDecided,
            DisputeKeys.ReExamAsked,
            DisputeKeys.ReExamined,
        ],
    };

    internal static Applicability Schools => new(
        new("学生申诉的规定", "the rule on pupils' appeals"),
        DisputeKeys.Body,
        to: [BodyKind.School],
        notTo: [BodyKind.Department, BodyKind.Government, BodyKind.Township, BodyKind.PartyCommittee, BodyKind.PartyDepartment]);

    private static Finding Judge(Case c, PupilAppealFacts facts, Basis basis)
    {
        Step measure = new(Measuring, facts.Measured, DisputeKeys.Measured);
        Step appeal = new(Appealing, facts.Appealed, DisputeKeys.Appealed);
        Step decision = new(Deciding, facts.SchoolDecided, DisputeKeys.SchoolDecided);
        return facts.ReExamAsked.State == FactState.None && facts.ReExamined.State != FactState.Known
            ? c.Ordered(basis, measure, appeal, decision)
            : c.Ordered(
                basis,
                measure,
                appeal,
                decision,
                new(Asking, facts.ReExamAsked, DisputeKeys.ReExamAsked),
                new(ReExamining, facts.ReExamined, DisputeKeys.ReExamined));
    }
}
