using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Enforcement.Rules;

/// <summary>Was the act discovered while it could still be punished (违法行为在处罚时效内发现)?</summary>
internal static class WithinLimitation
{
    private static readonly MessageTemplate InTime = new(
        "违法行为{start}{began}，{day}{how}，处罚时效{limit}，至{through}",
        "act {began} on {start}, {how} on {day}, limitation {limit}, through {through}: in time");
    private static readonly MessageTemplate Late = new(
        "违法行为{start}{began}，{day}{how}，处罚时效{limit}，至{through}届满，不再给予行政处罚",
        "act {began} on {start}, {how} on {day}, limitation {limit}, ended on {through}: no longer to be punished");
    private static readonly MessageTemplate Depends = new(
        "违法行为{start}{began}，{day}{how}，是否超过处罚时效，取决于{what}",
        "act {began} on {start}, {how} on {day}: whether the limitation had ended depends on {what}");
    private static readonly MessageTemplate Continues = new(
        "违法行为截至{asOf}仍在继续，处罚时效尚未起算", "the act still continues on {asOf}: no limitation runs yet");
    private static readonly Bilingual Committed = new("发生", "committed");
    private static readonly Bilingual Ended = new("终了", "ended");
    private static readonly Bilingual Found = new("被发现", "discovered");
    private static readonly Bilingual FiledThen = new("立案", "filed");

    internal static Rule<PenaltyCase> Rule { get; } = new(
        "ENFO-03",
        new("违法行为在处罚时效内被发现", "An act is discovered while it can still be punished"),
        PenaltyCases.ExplainBody(
            "自违法行为发生之日起二年；涉及公民生命健康安全、金融安全且有危害后果的五年（2021年7月15日以后的行为）。连续或者继续的，自终了之日起计算。没有载明发现日期的，以立案之日为最晚。行为发生（终了）之日施行的法律决定时效；法" +
                "律另有规定的，由使用者在法律参数中载明。不予处罚的不适用。",
            "Two years from the act; five where life, health or financial safety was touched with a harmful result, for acts " +
                "since 2021-07-15. An act that continues counts from its end. Where the day of discovery is not stated, that of " +
                "filing is the latest. The law on the day of the act, or of its end, decides; where a law says otherwise, lay its " +
                "value over the figure. Does not apply where no penalty is imposed."),
        static (c, facts) => (facts.Acted.Known(out var acted) ? c.NotYet(acted, EnforcementKeys.Acted.Name) : null)
            ?? c.Applies(facts.Body)
            ?? (PenaltyCases.IsDone(c, facts.Ended, out _) ? null : c.Known(facts.Acted, EnforcementKeys.Acted, out _))
            ?? c.InForce(EnforcementLaw.Limitation, Start(c, facts), EnforcementKeys.GoverningText, out var limit, out var basis)
            ?? PenaltyCases.Penalized(c, facts, out _)
            ?? CaseDay.Contradicted(c, facts, CaseDay.Ended, CaseDay.Discovered, CaseDay.Filed, CaseDay.Decided)
            ?? (facts.Ended.Known(out var end) && end > c.AsOf
                ? c.Met(Continues.With(("asOf", c.AsOf)), basis)
                : Judge(c, facts, Start(c, facts), limit, basis)))
    {
        Provisions = [.. EnforcementLaw.Limitation.Provisions, .. EnforcementLaw.HarmLimitation.Provisions],
        AppliesTo = PenaltyCases.Imposes,
        Asks = 
        [
            EnforcementKeys.Body, EnforcementKeys.Acted, EnforcementKeys.Penalties, EnforcementKeys.Discovered, EnforcementKeys.Ended,
            EnforcementKeys.Harm, EnforcementKeys.Filed, EnforcementKeys.Decided,
        ],
    };

    /// <summary>The day from which it runs: that of the end where the act continued, and the as-of day while it does.</summary>
    private static LocalDate Start(Case c, PenaltyCase facts)
    {
        var ended = LocalDate.Min(facts.Ended.ValueOr(LocalDate.MinIsoValue), c.AsOf);
        return facts.Acted.Known(out var acted) ? LocalDate.Max(acted, ended) : ended;
    }

    private static Finding Judge(Case c, PenaltyCase facts, LocalDate start, TimeLimit limit, Basis basis)
    {
        bool isFound = PenaltyCases.IsDone(c, facts.Discovered, out var day);
        bool isFiled = !isFound && PenaltyCases.IsDone(c, facts.Filed, out day);
        if (!isFound && !isFiled) { return c.Missing(EnforcementKeys.Discovered); }

        var through = PenaltyCases.Last(PenaltyCases.Window(c, start, limit, basis));
        var longest = c.Context.Law.On(EnforcementLaw.HarmLimitation, start).InForce(out var five, out var harmBasis) ? five : limit;
        var end = PenaltyCases.Last(PenaltyCases.Window(c, start, longest, harmBasis ?? basis));
        var how = isFound ? Found : FiledThen;
        var began = facts.Ended.State == FactState.Known ? Ended : Committed;
        if (day <= through) { return c.Met(Say(InTime, limit, through), basis); }

        bool mayBeHarm = day <= end && facts.Harm.IsUnknown;
        if (day <= end && facts.Harm.ValueOr(false)) { return c.Met(Say(InTime, longest, end), harmBasis ?? basis); }

        FactKey?[] open =
        [
            isFound ? null : EnforcementKeys.Discovered,
            facts.Ended.IsUnknown ? EnforcementKeys.Ended : null,
            mayBeHarm ? EnforcementKeys.Harm : null,
        ];
        var missing = ValueList.OfPresent(open);
        bool isHarm = facts.Harm.ValueOr(false);
        return missing.IsEmpty
            ? c.Breached(Say(Late, isHarm ? longest : limit, isHarm ? end : through), basis)
            : c.Undetermined(
                Depends.With(
                    ("start", start),
                    ("began", began),
                    ("day", day),
                    ("how", how),
                    ("what", Joined.Of(missing.Select(key => key.Name), "、"))),
                open);

        Message Say(MessageTemplate template, TimeLimit length, LocalDate last)
            => template.With(("start", start), ("began", began), ("day", day), ("how", how), ("limit", length), ("through", last));
    }
}
