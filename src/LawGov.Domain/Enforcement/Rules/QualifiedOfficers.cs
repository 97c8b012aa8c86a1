using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Enforcement.Rules;

/// <summary>Did two qualified officers at least investigate the case (两名以上执法人员具有执法资格)?</summary>
internal static class QualifiedOfficers
{
    internal static Rule<PenaltyCase> Rule { get; } = new(
        "ENFO-01",
        new("办案人员不少于两人且具有执法资格", "Two qualified officers at least investigate a case"),
        new(
            "以调查之日持有效执法证件的人数为准，同一人只计一次。2021年7月15日以前只约束普通程序的调查。法律另有规定的，由使用者在法律参数中载明。作出决定之日（尚未作出的，评价基准日）施行的行政处罚法决定程序。适用于政府及其部门；不适用于党委" +
                "及其工作部门，其他单位是否适用未经确认。",
            "Counts those whose certificates were valid on the day of the investigation, each person once. Before 2021-07-15 it " +
                "binds investigations in the ordinary procedure alone. Where a law says otherwise, lay its value over the figure. The " +
                "law on the day of the decision decides the procedure, or on the as-of day while there is none. Applies to governments " +
                "and their departments, not to Party committees and their departments; whether it applies to others is not confirmed."),
        static (c, facts) => PenaltySteps.Investigation(c, facts, out _))
    {
        Provisions = [.. EnforcementLaw.LeastOfficers.Provisions],
        AppliesTo = PenaltyCases.Imposes,
        Asks = PenaltyCases.Asks(
            EnforcementKeys.Procedure,
            EnforcementKeys.Investigated,
            EnforcementKeys.Officers,
            EnforcementKeys.Certificate),
    };
}
