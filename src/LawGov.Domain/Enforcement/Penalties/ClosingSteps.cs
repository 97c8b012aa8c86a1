using LawGov.Domain.Calendars;
using LawGov.Domain.Enforcement.Rules;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Enforcement.Penalties;

/// <summary>What follows a decision: service, payment, publication and the archive (送达、缴纳罚款、公开、归档).</summary>
internal static class ClosingSteps
{
    private static readonly Basis Archived = Basis.Practice(new("归档保存", "archiving"));
    private static readonly MessageTemplate ArchivedEarly = new("{day}归档，早于作出决定", "archived on {day}, before the decision");
    private static readonly MessageTemplate HandedOver = new("当事人在场，{day}当场交付", "the party was present: delivered on {day}");
    private static readonly MessageTemplate ServiceHead = new(
        "{day}作出决定，送达期限{limit}，最迟{due}", "decided on {day}, to be served within {limit}, due {due}");
    private static readonly Bilingual Serving = new("送达", "served");
    private static readonly MessageTemplate ServedLate = new(
        "{head}；{day}送达，是否逾期，取决于{what}", "{head}; served on {day}, whether late depends on {what}");
    internal static readonly MessageTemplate NoFine = new("没有罚款", "no fine is imposed");
    private static readonly MessageTemplate InCash = new("罚款当场收缴", "the fine was collected on the spot");
    private static readonly MessageTemplate PaymentHead = new(
        "{day}收到决定书，缴纳期限{limit}，最迟{due}", "decision received on {day}, to be paid within {limit}, due {due}");
    private static readonly MessageTemplate DeferredHead = new("经批准延期缴纳，最迟{due}", "payment deferred, due {due}");
    private static readonly Bilingual Paying = new("缴清罚款", "paid");
    private static readonly MessageTemplate NotPublic = new("不属于应当公开的决定", "the decision need not be published");
    private static readonly MessageTemplate PublicationHead = new(
        "{day}作出决定，公开期限{limit}，最迟{due}", "decided on {day}, to be published within {limit}, due {due}");
    private static readonly MessageTemplate Overtaken = new(
        "{head}；尚未公开，{changed}即被变更或者撤销", "{head}; changed or revoked on {changed}, before it was published");
    private static readonly Bilingual Publishing = new("公开", "published");

    internal static Finding Service(Case c, PenaltyCase facts, out StepState fault)
    {
        fault = PenaltyCases.IsDone(c, facts.Served, out _) ? StepState.TooShort : StepState.Missing;
        return PenaltyCases.Governed(c, facts, out var day)
            ?? c.InForce(EnforcementLaw.ServiceLimit, day, EnforcementKeys.GoverningText, out var limit, out var basis)
            ?? PenaltyCases.Penalized(c, facts, out _)
            ?? PenaltyCases.Decided(c, facts)
            ?? CaseDay.Contradicted(c, facts, CaseDay.Decided, CaseDay.Served)
            ?? Serve(c, facts, day, limit, basis);
    }

    internal static Finding Publication(Case c, PenaltyCase facts, out StepState fault)
    {
        fault = PenaltyCases.IsDone(c, facts.Published, out _) ? StepState.TooShort : StepState.Missing;
        bool isUnpunished = facts.Penalties.State == FactState.None;
        var parameter = isUnpunished ? EnforcementLaw.OtherPublicationLimit : EnforcementLaw.PublicationLimit;
        return PenaltyCases.Governed(c, facts, out var day)
            ?? c.InForce(parameter, day, EnforcementKeys.GoverningText, out var limit, out var basis)
            ?? PenaltyCases.Decided(c, facts)
            ?? (facts.Publishable.IsUnknown ? c.Missing(EnforcementKeys.Publishable)
                : !facts.Publishable.ValueOr(false) ? c.NotApplicable(NotPublic.With())
                : facts.Penalties.IsUnknown
                    ? FieldCases.Whichever(
                        c,
                        EnforcementKeys.Penalties,
                        Publication(c, facts with { Penalties = PenaltyKinds.Warning }, out _),
                        Publication(c, facts with { Penalties = Fact<PenaltyKinds>.None }, out _))
                : CaseDay.Contradicted(c, facts, CaseDay.Decided, CaseDay.Published) ?? Publish(c, facts, day, limit, basis));
    }

    internal static Finding Payment(Case c, PenaltyCase facts, out StepState fault)
    {
        fault = PenaltyCases.IsDone(c, facts.Paid, out _) ? StepState.TooShort : StepState.Missing;
        return PenaltyCases.Governed(c, facts, out var day)
            ?? c.InForce(EnforcementLaw.PaymentLimit, day, EnforcementKeys.GoverningText, out var limit, out var basis)
            ?? PenaltyCases.Penalized(c, facts, out var kinds)
            ?? (kinds.HasFlag(PenaltyKinds.Fine) ? null : c.NotApplicable(NoFine.With()))
            ?? PenaltyCases.Decided(c, facts)
            ?? Pay(c, facts, limit, basis);
    }

    private static Finding Pay(Case c, PenaltyCase facts, TimeLimit limit, Basis basis)
    {
        if (facts.CashCollected.ValueOr(false)) { return c.Met(InCash.With(), basis); }

        if (CaseDay.Contradicted(c, facts, CaseDay.Decided, CaseDay.Served, CaseDay.Paid) is { } wrong) { return wrong; }

        var cash = facts.CashCollected.IsUnknown ? EnforcementKeys.CashCollected : null;
        bool isServed = PenaltyCases.IsDone(c, facts.Served, out var served);
        bool isDeferred = facts.DeferredTo.Known(out var until);
        if (!isServed)
        {
            bool isUnpaid = PenaltyCases.State(c, facts.Paid) == FactState.None;
            // At the soonest it was served on the day of the decision.
            var soonest = PenaltyCases.Window(c, facts.Decided.ValueOr(c.AsOf), limit, basis).SureThrough;
            bool isPending = !facts.Served.IsUnknown || (isUnpaid && (soonest >= c.AsOf || (isDeferred && until >= c.AsOf)));
            return !isPending ? c.Missing(EnforcementKeys.Served, cash)
                : cash is not null ? c.Missing(cash)
                : PenaltyCases.NotYet(c, PenaltyStepKind.Payment);
        }

        var window = PenaltyCases.Window(c, served, limit, basis);
        var head = PaymentHead.With(("day", served), ("limit", limit), ("due", PenaltyCases.Last(window)));
        if (isDeferred && until > window.LateAfter)
        {
            window = DueWindow.Through(until);
            head = DeferredHead.With(("due", until));
        }

        var found = c.Due(window, head, Paying, facts.Paid, EnforcementKeys.Paid, basis);
        var deferred = found.Verdict == Verdict.Breached && facts.DeferredTo.IsUnknown ? EnforcementKeys.DeferredTo : null;
        return found.Verdict is Verdict.Breached or Verdict.Pending && (cash is not null || deferred is not null)
            ? c.Missing(deferred, cash)
            : found;
    }

    internal static Finding Archive(Case c, PenaltyCase facts, out StepState fault)
    {
        fault = StepState.OutOfOrder;
        if (PenaltyCases.Governed(c, facts, out var day) is { } ended) { return ended; }

        var basis = c.Context.Law.On(EnforcementLaw.ArchiveDuty, day).Basis ?? Archived;
        bool isDecided = PenaltyCases.IsDone(c, facts.Decided, out var decided);
        return facts.Archived.IsUnknown ? c.Missing(EnforcementKeys.Archived)
            : !PenaltyCases.IsDone(c, facts.Archived, out var on) ? PenaltyCases.NotYet(c, PenaltyStepKind.Archive)
            : !isDecided || on < decided ? c.Breached(ArchivedEarly.With(("day", on)), basis)
            : c.Met(PenaltyCases.DoneOn.With(("day", on), ("step", PenaltyStepKind.Archive.Name())), basis);
    }

    private static Finding Serve(Case c, PenaltyCase facts, LocalDate day, TimeLimit limit, Basis basis)
    {
        bool isServed = PenaltyCases.IsDone(c, facts.Served, out var served);
        if (isServed && facts.Present.ValueOr(false)) { return c.Met(HandedOver.With(("day", served)), basis); }

        var window = PenaltyCases.Window(c, day, limit, basis);
        var head = ServiceHead.With(("day", day), ("limit", limit), ("due", PenaltyCases.Last(window)));
        return isServed && facts.Present.IsUnknown && served > window.SureThrough
            ? c.Undetermined(
                ServedLate.With(("head", head), ("day", served), ("what", EnforcementKeys.Present.Name)),
                window.Certainty,
                EnforcementKeys.Present)
            : c.Due(window, head, Serving, facts.Served, EnforcementKeys.Served, basis);
    }

    private static Finding Publish(Case c, PenaltyCase facts, LocalDate day, TimeLimit limit, Basis basis)
    {
        var window = PenaltyCases.Window(c, day, limit, basis);
        var head = PublicationHead.With(("day", day), ("limit", limit), ("due", PenaltyCases.Last(window)));
        if (PenaltyCases.State(c, facts.Published) == FactState.None)
        {
            // What was changed or revoked while there was still time needs no publication.
            if (facts.Changed.IsUnknown) { return c.Missing(EnforcementKeys.Changed); }

            if (CaseDay.Contradicted(c, facts, CaseDay.Changed) is { } wrong) { return wrong; }

            if (PenaltyCases.IsDone(c, facts.Changed, out var changed) && changed <= window.LateAfter)
            {
                return changed <= window.SureThrough
                    ? c.NotApplicable(Overtaken.With(("head", head), ("changed", changed)))
                    : c.Missing(window.Between);
            }
        }

        return c.Due(window, head, Publishing, facts.Published, EnforcementKeys.Published, basis);
    }
}
