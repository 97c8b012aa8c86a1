using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>Did the mediation end within the local limit (学生伤害事故调解按期终结)?</summary>
internal static class MediationEndedInTime
{
    private static readonly Bilingual Accepting = new("受理调解申请", "accepted");
    private static readonly Bilingual Ending = new("调解终结", "ended");

    internal static Rule<InjuryFacts> Rule { get; } = new(
        "DISP-26",
        new("学生伤害事故调解在本地规定的期限内终结", "The mediation of an injury ends within the local limit"),
        new(
            "自受理调解申请次日起，在本地规定的期限内终结，达成协议与否均可。各地期限差别很大（三十日、三个月等），全国性规定的条文未经确认，没有载明本地规定的不能判定。",
            "The mediation ends, with an agreement or without, within the limit of the local rule, from the day after the " +
                "application was accepted. Local limits differ widely (thirty days, three months); the article of the national " +
                "text is not confirmed, so without a local rule it cannot be determined."),
        static (c, facts) => c.NotYet(facts.On, DisputeKeys.InjuryDay.Name)
            ?? c.NotYet(facts.MediationAccepted, DisputeKeys.MediationAccepted, Accepting)
            ?? c.Known(facts.MediationAccepted, DisputeKeys.MediationAccepted, out var accepted)
            ?? DisputeCases.Follows(c, facts.On, DisputeKeys.InjuryDay, accepted, DisputeKeys.MediationAccepted)
            ?? c.Known(facts.MediationLimit, DisputeKeys.MediationLimit, out var limit)
            ?? DisputeCases.Due(
                c,
                accepted,
                DisputeKeys.MediationAccepted,
                Accepting,
                limit.Value,
                limit.Basis,
                Ending,
                facts.MediationEnded,
                DisputeKeys.MediationEnded))
    {
        Asks = [DisputeKeys.MediationAccepted, DisputeKeys.InjuryDay, DisputeKeys.MediationLimit, DisputeKeys.MediationEnded],
    };
}
