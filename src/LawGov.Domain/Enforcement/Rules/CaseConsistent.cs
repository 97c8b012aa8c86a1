using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Enforcement.Rules;

/// <summary>Do the days that are recorded of a case agree with one another (案件日期前后一致)?</summary>
internal static class CaseConsistent
{
    private static readonly MessageTemplate TooFew = new("载明的日期不足以相互核对", "too few dates are stated to hold one against another");
    private static readonly MessageTemplate Agreeing = new("载明的{all}项日期前后一致", "{all} dates are stated, which agree with one another");
    private static readonly MessageTemplate Disagreeing = new(
        "载明的{all}项日期中，{pair}，两者必有一误", "of the {all} dates that are stated, {pair}: one of the two is wrong");
    private static readonly Basis Practice = Basis.Practice(new("案卷载明的日期前后相符", "the days that the papers of a case state agree"));

    internal static Rule<PenaltyCase> Rule { get; } = new(
        "ENFO-29",
        new("案件载明的日期前后一致", "The days stated of a case agree with one another"),
        new(
            "终了、发现、立案、告知、决定等日期早于违法行为发生，立案、决定早于发现，决定早于立案，听证、审核、讨论早于立案，要求听证早于告知，听证通知早于要求听证，听证早于要求听证或者听证通知，送达、缴纳、公开、变更、归档早于决定，撤回早于公开或者变更的，" +
                "列明其中一对。只核对载明的日期；应当在决定以前完成而在决定以后才完成的，由相应规则判断。",
            "An end, discovery, filing, notice or decision before the act, a filing or decision before the discovery, a decision before " +
                "the filing, a hearing, review or discussion before the filing, a hearing asked for before the notice of the penalty, " +
                "notified before it was asked for, or held before it was asked for or notified, service, payment, publication, a " +
                "change or archiving before the decision, a withdrawal before publication or change: the first pair is named. Only " +
                "days that are stated are compared; what should come before the decision and came after it is judged by the rule on it."),
        static (c, facts) => Judge(c, facts))
    {
        Asks = [EnforcementKeys.Decided],
    };

    private static Finding Judge(Case c, PenaltyCase facts)
    {
        int all = CaseDay.All.Count(day => day.Of(facts).State == FactState.Known);
        foreach (var day in CaseDay.All)
        {
            if (day.AfterItself(facts) is { } other)
            {
                return c.Breached(Disagreeing.With(("all", all), ("pair", day.Say(facts, other))), Practice);
            }
        }

        return Array.Exists(CaseDay.All, day => day.IsCompared(facts)) ? c.Met(Agreeing.With(("all", all)), Practice)
            : facts.Decided.IsUnknown ? c.Undetermined(TooFew.With(), EnforcementKeys.Decided)
            : c.NotApplicable(TooFew.With());
    }
}
