using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>Was a teacher's appeal against a department handled (教师对行政部门的申诉作出处理)?</summary>
internal static class TeacherAppealHandled
{
    private static readonly Bilingual Receiving = new("接到教师申诉", "received");
    private static readonly MessageTemplate Done = new(
        "{received}接到教师对行政部门的申诉，{decided}作出处理", "received on {received}, against a department; decided on {decided}");
    private static readonly MessageTemplate Refused = new(
        "{received}接到教师对行政部门的申诉，经确认不予处理", "received on {received}, against a department; known to be refused");
    private static readonly MessageTemplate NotYet = new(
        "{received}接到教师对行政部门的申诉，截至{asOf}尚未作出处理，法律没有规定日数",
        "received on {received}, against a department; not decided by {asOf}, and the law gives no number of days");
    private static readonly MessageTemplate AgainstSchool = new(
        "{received}接到的申诉是对学校提出的，另有期限", "received on {received}: against a school, which has a limit of its own");

    internal static Rule<TeacherAppealFacts> Rule { get; } = new(
        "DISP-19",
        new("教师对行政部门的申诉作出处理", "A teacher's appeal against a department is handled"),
        new(
            "教师认为当地人民政府有关行政部门侵犯其权利的，同级人民政府或者上一级人民政府有关部门应当作出处理；法律没有规定日数，确认不予处理的为不符合，尚未处理的为未到期限。",
            "Where a teacher holds that a department violated their rights, the government of the level or the department " +
                "above handles the appeal. The law gives no number of days: breached where it is known that handling was refused, " +
                "pending while there is not a decision."),
        static (c, facts) => c.NotYet(facts.Received, DisputeKeys.AppealReceived, Receiving)
            ?? c.Applies(facts.Body)
            ?? c.Known(facts.Received, DisputeKeys.AppealReceived, out var received)
            ?? c.InForce(DisputeLaw.TeacherAppealHandled, received, DisputeKeys.Governing, out _, out var basis)
            ?? (facts.IsAgainstSchool.ValueOr(false) ? c.NotApplicable(AgainstSchool.With(("received", received))) : null)
            ?? (facts.IsAgainstSchool.IsUnknown ? c.Missing(DisputeKeys.AgainstSchool) : null)
            ?? DisputeCases.Follows(c, received, DisputeKeys.AppealReceived, facts.Decided, DisputeKeys.AppealDecided)
            ?? Judge(c, facts, received, basis))
    {
        Provisions = DisputeLaw.TeacherAppealHandled.Provisions,
        AppliesTo = Handlers,
        Asks =
        [
            DisputeKeys.Body,
            DisputeKeys.AppealReceived,
            DisputeKeys.AgainstSchool,
            DisputeKeys.AppealDecided,
            DisputeKeys.AppealRefused,
        ],
    };

    private static Applicability Handlers => new(
        new("教师对行政部门申诉的规定", "the rule on teachers' appeals against departments"),
        DisputeKeys.Body,
        to: [BodyKind.Government, BodyKind.Department],
        notTo: [BodyKind.School, BodyKind.PartyCommittee, BodyKind.PartyDepartment]);

    private static Finding Judge(Case c, TeacherAppealFacts facts, LocalDate received, Basis basis)
        => (DisputeCases.State(c, facts.Decided), DisputeCases.State(facts.Refused)) switch
        {
            (FactState.Known, _) => c.Met(Done.With(("received", received), ("decided", facts.Decided.Say())), basis),
            (FactState.None, FactState.Known) => c.Breached(Refused.With(("received", received)), basis),
            (FactState.None, FactState.None) => c.Pending(NotYet.With(("received", received), ("asOf", c.AsOf))),
            (var decided, var refused) => c.Missing(
                decided == FactState.Unknown ? DisputeKeys.AppealDecided : null,
                refused == FactState.Unknown ? DisputeKeys.AppealRefused : null),
        };
}
