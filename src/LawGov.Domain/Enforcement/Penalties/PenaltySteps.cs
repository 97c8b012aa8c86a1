using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Enforcement.Penalties;

/// <summary>How each step of a penalty case stands, up to the statement of the party; what is at fault with a step that is breached goes
/// out beside the finding.</summary>
internal static class PenaltySteps
{
    private static readonly MessageTemplate Officers = new(
        "{day}调查，载明{count}人，当日持有效执法证件的", "investigated on {day}, {count} named, with certificates valid on that day");
    private static readonly MessageTemplate OfficersUndated = new(
        "载明{count}人，可能持有效执法证件的", "{count} named, with certificates that may be valid");
    private static readonly MessageTemplate Nobody = new("经核实，本案没有办案人员", "it is known that no officer took part");
    private static readonly MessageTemplate Least = new("{count}人", "{count} officers");
    private static readonly MessageTemplate InvestigatedLate = new(
        "{day}调查，晚于{decided}作出的决定", "investigated on {day}, later than the decision of {decided}");
    private static readonly MessageTemplate AreShown = new("执法人员出示了执法证件", "the officers showed their certificates");
    private static readonly MessageTemplate NotShown = new("执法人员没有出示执法证件", "the officers did not show their certificates");
    private static readonly MessageTemplate Lacking = new("{day}事先告知，缺少：{what}", "the notice of {day} lacks: {what}");
    private static readonly MessageTemplate LackingUndated = new("事先告知缺少：{what}", "the notice lacks: {what}");
    private static readonly MessageTemplate Complete = new("{day}事先告知，内容齐全", "the party was told on {day}, and the notice was complete");
    private static readonly MessageTemplate Silent = new("当事人没有陈述、申辩", "the party made no statement");
    private static readonly MessageTemplate StatedLate = new(
        "当事人{day}陈述、申辩，晚于{decided}作出的决定", "the party made its statement on {day}, later than the decision of {decided}");
    private static readonly MessageTemplate Stated = new(
        "当事人{day}陈述、申辩，{considered}{heavier}", "statement of {day}, {considered}{heavier}");
    private static readonly Bilingual Verified = new("已经复核", "considered");
    private static readonly Bilingual NotVerified = new("没有复核", "not considered");
    private static readonly Bilingual VerifiedNotStated = new("未载明是否复核", "not stated whether considered");
    private static readonly Bilingual NotHeavier = new("，没有因此加重", ", not made heavier for it");
    private static readonly Bilingual MadeHeavier = new("，因此加重处罚", ", made heavier for it");
    private static readonly Bilingual HeavierNotStated = new("，未载明是否因此加重", ", not stated whether made heavier");
    private static readonly MessageTemplate Exactly = new("{head}{count}人", "{head} ({count})");
    private static readonly MessageTemplate Between = new("{head}{least}至{most}人", "{head} ({least} to {most})");

    internal static Finding Of(PenaltyStepKind step, Case c, PenaltyCase facts, out StepState fault)
    {
        fault = StepState.Defective;
        return step switch
        {
            PenaltyStepKind.Filing => Filing(c, facts, out fault),
            PenaltyStepKind.Investigation => Investigation(c, facts, out fault),
            PenaltyStepKind.Certificates => Certificates(c, facts),
            PenaltyStepKind.Notice => Notice(c, facts, out fault),
            PenaltyStepKind.Statement => Statement(c, facts),
            PenaltyStepKind.Hearing => HearingSteps.Hearing(c, facts, out fault),
            PenaltyStepKind.LegalityReview => DecisionSteps.LegalityReview(c, facts, out fault),
            PenaltyStepKind.Discussion => DecisionSteps.Discussion(c, facts, out fault),
            PenaltyStepKind.Decision => DecisionSteps.Decision(c, facts, out fault),
            PenaltyStepKind.Service => ClosingSteps.Service(c, facts, out fault),
            PenaltyStepKind.Payment => ClosingSteps.Payment(c, facts, out fault),
            PenaltyStepKind.Publication => ClosingSteps.Publication(c, facts, out fault),
            _ => ClosingSteps.Archive(c, facts, out fault),
        };
    }

    internal static Finding Investigation(Case c, PenaltyCase facts, out StepState fault)
    {
        fault = StepState.Defective;
        return PenaltyCases.Governed(c, facts, out var day)
            ?? c.InForce(EnforcementLaw.LeastOfficers, day, EnforcementKeys.GoverningText, out int least, out var basis)
            ?? (c.Context.Law.On(EnforcementLaw.LeastOfficersOnTheSpot, day).State == Selection.InForce
                ? null
                : PenaltyCases.Ordinary(c, facts))
            ?? Investigated(c, facts, least, basis, out fault);
    }

    private static Finding Investigated(Case c, PenaltyCase facts, int least, Basis basis, out StepState fault)
    {
        fault = StepState.Defective;
        bool isDecided = PenaltyCases.IsDone(c, facts.Decided, out var decided);
        bool isDone = PenaltyCases.IsDone(c, facts.Investigated, out var on);
        if (!isDone && !facts.Investigated.IsUnknown)
        {
            return PenaltyCases.Before(
                c, facts, PenaltyStepKind.Investigation, CaseDay.Investigated, basis, out fault);
        }

        if (isDone && isDecided && on > decided)
        {
            fault = StepState.OutOfOrder;
            return c.Breached(InvestigatedLate.With(("day", on), ("decided", decided)), basis);
        }

        if (CaseDay.Contradicted(c, facts, CaseDay.Investigated) is { } wrong) { return wrong; }

        var officers = facts.Officers.ValueOr(default); // none is nobody
        if (facts.Officers.IsUnknown)
        {
            return c.Missing(isDone ? null : EnforcementKeys.Investigated, EnforcementKeys.Officers);
        }

        var (named, sure, possible) = Count(officers, isDone ? on : null);
        if (!isDone && !(isDecided && possible < least)) { return c.Missing(EnforcementKeys.Investigated); }

        var found = named == 0 ? Nobody.With()
            : Words(sure, possible, isDone ? Officers.With(("day", on), ("count", named)) : OfficersUndated.With(("count", named)));
        return c.AtLeast(
            CountInterval.Between(isDone ? sure : 0, possible),
            CountInterval.Only(least),
            new(found, Least.With(("count", least))),
            basis,
            EnforcementKeys.Certificate);
    }

    internal static Finding Certificates(Case c, PenaltyCase facts)
    {
        bool onTheSpot = facts.Procedure.Known(out var procedure) && procedure == PenaltyProcedure.Summary;
        var duty = onTheSpot ? EnforcementLaw.CertificateDutyOnTheSpot : EnforcementLaw.CertificateDuty;
        return PenaltyCases.Governed(c, facts, out var day)
            ?? c.InForce(duty, day, EnforcementKeys.GoverningText, out _, out var basis)
            ?? (facts.Shown.IsUnknown ? c.Missing(EnforcementKeys.Shown)
                : facts.Shown.ValueOr(false) ? c.Met(AreShown.With(), basis)
                : PenaltyCases.IsDone(c, facts.Decided, out _) || PenaltyCases.IsDone(c, facts.Investigated, out _)
                    ? c.Breached(NotShown.With(), basis)
                : facts.Investigated.IsUnknown ? c.Missing(EnforcementKeys.Investigated)
                : PenaltyCases.NotYet(c, PenaltyStepKind.Certificates));
    }

    internal static Finding Notice(Case c, PenaltyCase facts, out StepState fault)
    {
        fault = StepState.Defective;
        return PenaltyCases.Governed(c, facts, out var day)
            ?? c.InForce(EnforcementLaw.NoticeDuty, day, EnforcementKeys.GoverningText, out _, out var basis)
            ?? PenaltyCases.Penalized(c, facts, out _)
            ?? Told(c, facts, basis, out fault);
    }

    internal static Finding Statement(Case c, PenaltyCase facts)
        => PenaltyCases.Governed(c, facts, out var day)
            ?? c.InForce(EnforcementLaw.DefenceDuty, day, EnforcementKeys.GoverningText, out _, out var basis)
            ?? PenaltyCases.Penalized(c, facts, out _)
            ?? Heed(c, facts, basis);

    private static Finding Filing(Case c, PenaltyCase facts, out StepState fault)
    {
        fault = StepState.Missing;
        return PenaltyCases.Governed(c, facts, out var day)
            ?? c.InForce(EnforcementLaw.FilingDuty, day, EnforcementKeys.GoverningText, out _, out var basis)
            ?? PenaltyCases.Ordinary(c, facts)
            ?? (PenaltyCases.IsDone(c, facts.Filed, out _) ? CaseDay.Contradicted(c, facts, CaseDay.Filed, CaseDay.Decided) : null)
            ?? PenaltyCases.Before(c, facts, PenaltyStepKind.Filing, CaseDay.Filed, basis, out fault);
    }

    private static Finding Told(Case c, PenaltyCase facts, Basis basis, out StepState fault)
    {
        fault = StepState.Defective;
        var told = PenaltyCases.Before(c, facts, PenaltyStepKind.Notice, CaseDay.Noticed, basis, out var when);
        bool lacks = facts.NoticeLacks.Known(out string? what);
        if (told.Verdict == Verdict.Undetermined && lacks && PenaltyCases.IsDone(c, facts.Decided, out _))
        {
            return c.Breached(LackingUndated.With(("what", what!)), basis);
        }

        if (told.Verdict != Verdict.Met)
        {
            fault = when;
            return told;
        }

        var on = facts.Noticed.ValueOr(default);
        return lacks ? c.Breached(Lacking.With(("day", on), ("what", what!)), basis)
            : facts.NoticeLacks.IsUnknown ? c.Missing(EnforcementKeys.NoticeLacks)
            : c.Met(Complete.With(("day", on)), basis);
    }

    private static Finding Heed(Case c, PenaltyCase facts, Basis basis)
    {
        bool isDecided = PenaltyCases.IsDone(c, facts.Decided, out var decided);
        if (facts.Answered.IsUnknown)
        {
            // Not considered and not decided yet, it is pending whether the party spoke or not.
            return !isDecided && facts.Considered.Holds() == FactState.None
                ? PenaltyCases.NotYet(c, PenaltyStepKind.Statement)
                : c.Missing(EnforcementKeys.Answered);
        }

        if (!PenaltyCases.IsDone(c, facts.Answered, out var on))
        {
            return isDecided ? c.NotApplicable(Silent.With()) : PenaltyCases.NotYet(c, PenaltyStepKind.Statement);
        }

        if (isDecided && on > decided) { return c.NotApplicable(StatedLate.With(("day", on), ("decided", decided))); }

        if (CaseDay.Contradicted(c, facts, CaseDay.Answered) is { } wrong) { return wrong; }

        var (considered, heavier) = (facts.Considered.Holds(), facts.Heavier.Holds());
        var text = Stated.With(
            ("day", on),
            ("considered", considered switch
            {
                FactState.Known => Verified,
                FactState.None => NotVerified,
                _ => VerifiedNotStated,
            }),
            ("heavier", !isDecided ? "" : heavier switch
            {
                FactState.Known => MadeHeavier,
                FactState.None => NotHeavier,
                _ => HeavierNotStated,
            }));
        return isDecided
            ? c.Each(
                text,
                EnforcementWords.AsRequired,
                basis,
                (EnforcementKeys.Considered, considered),
                (EnforcementKeys.Heavier, heavier.Not()))
            : considered == FactState.None ? c.Pending(text)
            : c.Each(text, EnforcementWords.AsRequired, basis, (EnforcementKeys.Considered, considered));
    }

    /// <summary>How many are named, surely qualified and possibly qualified; one listed twice is one.</summary>
    private static (int Named, int Sure, int Possible) Count(ValueList<CaseOfficer> officers, LocalDate? on)
    {
        int named = 0, sure = 0, possible = 0;
        for (int i = 0; i < officers.Count; i++)
        {
            bool isFirst = true, isSure = false, isPossible = false;
            for (int j = 0; j < officers.Count; j++)
            {
                if (officers[j].Person != officers[i].Person) { continue; }

                isFirst &= j >= i;
                bool isValid = officers[j].Certificate.Known(out var days) && (on is null || days.Contains(on.Value));
                isSure |= isValid;
                isPossible |= isValid || officers[j].Certificate.IsUnknown;
            }

            named += isFirst ? 1 : 0;
            sure += isFirst && isSure ? 1 : 0;
            possible += isFirst && isPossible ? 1 : 0;
        }

        return (named, sure, possible);
    }

    private static Message Words(int sure, int possible, Message head) => sure == possible
        ? Exactly.With(("head", head), ("count", sure))
        : Between.With(("head", head), ("least", sure), ("most", possible));
}
