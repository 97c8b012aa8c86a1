using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>Was a reconsideration decided in time (行政复议按期作出决定)?</summary>
internal static class ReconsiderationDecidedInTime
{
    private static readonly Bilingual Accepting = new("受理行政复议申请", "accepted");
    private static readonly Bilingual Deciding = new("作出行政复议决定", "decided");

    internal static Rule<ReconsiderationFacts> Rule { get; } = new(
        "DISP-23",
        new("行政复议案件按期作出决定", "A reconsideration is decided in time"),
        new(
            "自受理次日起六十日内作出决定，经批准可以延长，最多三十日；2024年1月1日起受理的，简易程序三十日，不延长。按自然日计算，末日遇节假日依民事诉讼法顺延；中止不在此列。",
            "Decided within sixty days from the day after acceptance; that may be put off with approval by thirty days at " +
                "most. From 2024-01-01 on the summary procedure has thirty days and no extension. Calendar days; a last day off " +
                "moves as in civil procedure; suspensions are not covered."),
        static (c, facts) => RespondentAnsweredInTime.Whichever(c, facts, Judge))
    {
        Provisions = [.. DisputeLaw.ReconsiderationDecision.Provisions, .. DisputeLaw.ReconsiderationSummary.Provisions],
        AppliesTo = RespondentAnsweredInTime.Organs,
        Asks =
        [
            DisputeKeys.Body,
            DisputeKeys.CaseAccepted,
            DisputeKeys.Summary,
            DisputeKeys.CaseDecided,
            DisputeKeys.CaseExtension,
            DisputeKeys.CaseExtensionApproved,
        ],
    };

    private static Finding Judge(Case c, ReconsiderationFacts facts)
        => c.NotYet(facts.Accepted, DisputeKeys.CaseAccepted, Accepting)
            ?? c.Applies(facts.Body)
            ?? c.Known(facts.Accepted, DisputeKeys.CaseAccepted, out var accepted)
            ?? c.InForce(DisputeLaw.ReconsiderationDecision, accepted, DisputeKeys.Governing, out var limit, out var basis)
            ?? c.InForce(DisputeLaw.ReconsiderationExtension, accepted, DisputeKeys.Governing, out int most, out _)
            ?? RespondentAnsweredInTime.Summary(
                c, facts, DisputeLaw.ReconsiderationSummary, accepted, ref limit, ref basis)
            ?? (facts.IsSummary.ValueOr(false) && IsSummaryKnownTo(c, accepted)
                ? DisputeCases.Due(
                    c,
                    accepted,
                    DisputeKeys.CaseAccepted,
                    Accepting,
                    limit,
                    basis,
                    Deciding,
                    facts.Decided,
                    DisputeKeys.CaseDecided)
                : DisputeCases.Extendable(
                    c,
                    (accepted, DisputeKeys.CaseAccepted, Accepting),
                    limit,
                    most,
                    basis,
                    (facts.Decided, DisputeKeys.CaseDecided, Deciding),
                    (facts.ExtensionDays, DisputeKeys.CaseExtension),
                    (facts.ExtensionApproved, DisputeKeys.CaseExtensionApproved)));

    /// <summary>Whether there is a summary procedure on the day.</summary>
    private static bool IsSummaryKnownTo(Case c, LocalDate on)
        => c.Context.Law.On(DisputeLaw.ReconsiderationSummary, on).InForce(out _, out _);
}
