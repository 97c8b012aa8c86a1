using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>Was a teacher's appeal against a school decided in time (教师申诉按期处理)?</summary>
internal static class TeacherAppealDecidedInTime
{
    private static readonly Bilingual Receiving = new("接到教师申诉", "received");
    private static readonly Bilingual Deciding = new("作出处理", "decided");
    private static readonly MessageTemplate AgainstDepartment = new(
        "{received}接到的申诉不是对学校提出的，法律没有规定日数", "received on {received}: not against a school, and the law gives no number of days");
    private static readonly MessageTemplate Dispute = new(
        "{received}接到的申诉属于人事争议，应当通过仲裁处理", "received on {received}: a personnel dispute, which is for arbitration");

    internal static Rule<TeacherAppealFacts> Rule { get; } = new(
        "DISP-18",
        new("教师对学校的申诉按期作出处理", "A teacher's appeal against a school is decided in time"),
        new(
            "教师对学校或者其他教育机构侵犯其合法权益、作出的处理不服提出申诉的，教育行政部门自接到申诉次日起三十日内作出处理，法律没有规定延长。对行政部门的申诉没有日数（DISP-19）；应当通过仲裁处理的人事争议不适用。按自然日计算，末日" +
                "遇节假日比照民法典顺延。",
            "An education department decides a teacher's appeal against a school or another educational body within thirty " +
                "days from the day after the receipt; the law knows no extension. An appeal against a department has no days " +
                "(DISP-19), and a personnel dispute goes to arbitration. Calendar days; a last day off moves by analogy with the " +
                "Civil Code."),
        static (c, facts) => c.NotYet(facts.Received, DisputeKeys.AppealReceived, Receiving)
            ?? c.Applies(facts.Body)
            ?? c.Known(facts.Received, DisputeKeys.AppealReceived, out var received)
            ?? c.InForce(DisputeLaw.TeacherAppeal, received, DisputeKeys.Governing, out var limit, out var basis)
            ?? Against(c, facts, received)
            ?? DisputeCases.Due(
                c,
                received,
                DisputeKeys.AppealReceived,
                Receiving,
                limit,
                basis,
                Deciding,
                facts.Decided,
                DisputeKeys.AppealDecided))
    {
        Provisions = DisputeLaw.TeacherAppeal.Provisions,
        AppliesTo = DisputeCases.ToDepartments(new("教师申诉处理期限的规定", "the rule on the limit for teachers' appeals")),
        Asks =
        [
            DisputeKeys.Body,
            DisputeKeys.AppealReceived,
            DisputeKeys.AgainstSchool,
            DisputeKeys.PersonnelDispute,
            DisputeKeys.AppealDecided,
        ],
    };

    /// <summary>An appeal against a department has no days, and a personnel dispute is for arbitration.</summary>
    private static Finding? Against(Case c, TeacherAppealFacts facts, LocalDate received)
        => DisputeCases.State(facts.IsAgainstSchool) == FactState.None
            ? c.NotApplicable(AgainstDepartment.With(("received", received)))
            : facts.IsPersonnelDispute.ValueOr(false) ? c.NotApplicable(Dispute.With(("received", received)))
            : facts.IsAgainstSchool.IsUnknown || facts.IsPersonnelDispute.IsUnknown
            ? c.Missing(
                facts.IsAgainstSchool.IsUnknown ? DisputeKeys.AgainstSchool : null,
                facts.IsPersonnelDispute.IsUnknown ? DisputeKeys.PersonnelDispute : null)
            : null;
}
