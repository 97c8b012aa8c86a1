using LawGov.Domain.Calendars;
using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Enforcement.Rules;

/// <summary>Was no more late fee charged than the law allows (加处罚款不超过法定数额)?</summary>
internal static class LateFeeWithinCap
{
    private static readonly MessageTemplate None = new("没有加处罚款", "no late fee was charged");
    private static readonly MessageTemplate WithoutFine = new(
        "没有罚款，却加处罚款{charged}，两者必有一误", "no fine is imposed, but a late fee of {charged} charged: one of the two is wrong");
    private static readonly MessageTemplate Charged = new(
        "罚款{fine}，逾期{days}，加处罚款{charged}", "fine {fine}, {days} late, late fee {charged}");
    private static readonly Bilingual Capped = new("且不超出罚款数额", " and no more than the fine");
    private static readonly MessageTemplate AtMostDays = new("至多{days}", "at most {days}");
    private static readonly MessageTemplate Allowed = new("每日按{percent}%计算{cap}的{amount}", "{amount} at {percent}% a day{cap}");
    private static readonly MessageTemplate UpTo = new(
        "依法可以加处的数额（每日按{percent}%计算{cap}，至多{amount}）", "what may be charged ({percent}% a day{cap}, at most {amount})");
    private static readonly MessageTemplate Readings = new(
        "依法可以加处的数额（每日按{percent}%计算，按新旧法衔接的不同算法为{least}、{amount}）",
        "what may be charged ({percent}% a day; {least} or {amount} by the readings of the change of law)");

    internal static Rule<PenaltyCase> Rule { get; } = new(
        "ENFO-11",
        new("加处罚款不超过法定数额", "No more late fee is charged than the law allows"),
        PenaltyCases.Explain(
            "自缴纳期限届满次日起每日按罚款数额的百分之三加处，至缴清之日（未缴清的，评价基准日）；2021年7月15日起不得超出罚款数额，复议、诉讼期间不予计算。以前开始逾期的，上限和不予计算是否适用没有规定，各种算法均不超过的为符合，" +
                "均超过的为不符合。没有加处或者没有罚款的不适用。",
            "Three percent of the fine a day from the day after the last in time through payment, or the as-of day while it is " +
                "not paid; since 2021-07-15 no more than the fine, and not counted during a review or suit. Whether that covers " +
                "delays that began before is not said: within every reading is met, above every reading breached. Does not apply " +
                "where none was charged, or no fine was imposed."),
        static (c, facts) => PenaltyCases.Governed(c, facts, out var day)
            ?? c.InForce(EnforcementLaw.LateFeeRate, day, EnforcementKeys.GoverningText, out int percent, out var basis)
            ?? c.InForce(EnforcementLaw.PaymentLimit, day, EnforcementKeys.GoverningText, out var limit, out _)
            ?? (facts.LateFeeCharged.State == FactState.None ? c.NotApplicable(None.With()) : null)
            ?? Fined(c, facts)
            ?? c.Known(facts.LateFeeCharged, EnforcementKeys.LateFeeCharged, out var charged)
            ?? PenaltyCases.Decided(c, facts)
            ?? c.Known(facts.Fine, EnforcementKeys.Fine, out var fine)
            ?? CaseDay.Contradicted(c, facts, CaseDay.Decided, CaseDay.Served, CaseDay.Paid)
            ?? Judge(c, facts, (fine, charged, percent), day, limit, basis))
    {
        Provisions = 
        [
            .. EnforcementLaw.LateFeeRate.Provisions, .. EnforcementLaw.LateFeeCap.Provisions, .. EnforcementLaw.LateFeePause.Provisions,
        ],
        AppliesTo = PenaltyCases.Imposes,
        Asks = PenaltyCases.Asks(
            EnforcementKeys.LateFeeCharged, EnforcementKeys.Penalties, EnforcementKeys.Fine, EnforcementKeys.Served, EnforcementKeys.Paid,
            EnforcementKeys.DeferredTo, EnforcementKeys.Remedies, EnforcementKeys.Transition),
    };

    /// <summary>Without a fine nothing is late; a fee that is charged all the same contradicts it.</summary>
    private static Finding? Fined(Case c, PenaltyCase facts)
    {
        if (facts.Penalties.IsUnknown) { return c.Missing(EnforcementKeys.Penalties); }

        bool isOfKind = facts.Penalties.ValueOr(PenaltyKinds.None).HasFlag(PenaltyKinds.Fine);
        return isOfKind && facts.Fine.State != FactState.None ? null
            : facts.LateFeeCharged.Known(out var charged) && charged > default(Money)
                ? c.Undetermined(
                    WithoutFine.With(("charged", charged)),
                    EnforcementKeys.LateFeeCharged,
                    isOfKind ? EnforcementKeys.Fine : EnforcementKeys.Penalties)
            : c.NotApplicable(ClosingSteps.NoFine.With());
    }

    private static Finding Judge(
        Case c, PenaltyCase facts, (Money Fine, Money Charged, int Percent) sums, LocalDate decided, TimeLimit limit, Basis basis)
    {
        // Nothing can have been served before the decision: with what is not stated the time late is longest from there to the as-of day.
        bool isServed = PenaltyCases.IsDone(c, facts.Served, out var served);
        bool isPaid = PenaltyCases.IsDone(c, facts.Paid, out var paid);
        var last = PenaltyCases.Last(PenaltyCases.Window(c, isServed ? served : decided, limit, basis));
        if (facts.DeferredTo.Known(out var until)) { last = LocalDate.Max(last, until); }

        var through = isPaid ? paid : c.AsOf;
        bool isNever = !isServed && !facts.Served.IsUnknown;
        if (isNever) { through = last; }

        if (LateFee.Of(sums.Fine, last, through, facts.Remedies.ValueOr(default), c.Context.Law) is not { } fee)
        {
            return c.Missing(EnforcementKeys.GoverningText);
        }

        FactKey?[] open =
        [
            facts.Served.IsUnknown ? EnforcementKeys.Served : null,
            facts.Paid.IsUnknown ? EnforcementKeys.Paid : null,
            facts.DeferredTo.IsUnknown ? EnforcementKeys.DeferredTo : null,
            facts.Remedies.IsUnknown ? EnforcementKeys.Remedies : null,
        ];
        bool isOpen = !isNever && Array.Exists(open, static key => key is not null);
        long least = isOpen ? 0 : LateFee.WholeFen(fee.Least), most = LateFee.WholeFen(fee.Most);
        var firstLate = LocalDate.Min(last, LocalDate.MaxIsoValue.PlusDays(-1)).PlusDays(1);
        bool isCapped = c.Context.Law.On(EnforcementLaw.LateFeeCap, firstLate).State == Selection.InForce;
        LateFee.Sum fewest = new(least), amount = new(most);
        var allowed = !isOpen && least < most
            ? Readings.With(("percent", sums.Percent), ("least", fewest), ("amount", amount))
            : (isOpen ? UpTo : Allowed).With(("percent", sums.Percent), ("cap", isCapped ? Capped : (object)""), ("amount", amount));
        return c.AtMost(
            CountInterval.Only(sums.Charged.InFen),
            CountInterval.Between(least, most),
            new(
                Charged.With(
                    ("fine", sums.Fine),
                    ("days", isOpen ? AtMostDays.With(("days", Noun.Day.Of(fee.MostDays))) : fee.Days),
                    ("charged", sums.Charged)),
                allowed),
            basis,
            isOpen ? open : [EnforcementKeys.Transition]);
    }
}
