using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using Case = LawGov.Domain.Findings.FactParts<LawGov.Domain.Enforcement.Penalties.PenaltyCase>;

namespace LawGov.Domain.Enforcement;

/// <summary>What the facts of enforcement state, one by one.</summary>
internal static partial class EnforcementParts
{
    internal static readonly ValueList<FactPart> Penalty =
    [
        Case.Of(EnforcementKeys.Body, f => f.Body, (f, v) => f with { Body = v }, v => v.Name()),
        Case.Of(EnforcementKeys.Procedure, f => f.Procedure, (f, v) => f with { Procedure = v }, v => v.Name()),
        Case.Of(EnforcementKeys.NaturalPerson, f => f.NaturalPerson, (f, v) => f with { NaturalPerson = v }),
        Case.Of(EnforcementKeys.Age, f => f.Age, (f, v) => f with { Age = v }),
        Case.Of(EnforcementKeys.Acted, f => f.Acted, (f, v) => f with { Acted = v }),
        Case.Of(EnforcementKeys.Ended, f => f.Ended, (f, v) => f with { Ended = v }),
        Case.Of(EnforcementKeys.Harm, f => f.Harm, (f, v) => f with { Harm = v }),
        Case.Of(EnforcementKeys.Discovered, f => f.Discovered, (f, v) => f with { Discovered = v }),
        Case.Of(EnforcementKeys.Filed, f => f.Filed, (f, v) => f with { Filed = v }),
        Case.Of(
            EnforcementKeys.DecisionLimit,
            f => f.DecisionLimit,
            (f, v) => f with { DecisionLimit = v }, v => Changed.Sourced(v.Value, v.Basis)),
        Case.Of(EnforcementKeys.Suspensions, f => f.Suspensions, (f, v) => f with { Suspensions = v }, _ => null),
        Case.Of(EnforcementKeys.Investigated, f => f.Investigated, (f, v) => f with { Investigated = v }),
        Case.Of(EnforcementKeys.Officers, f => f.Officers, (f, v) => f with { Officers = v }, _ => null),
        Case.Of(EnforcementKeys.Shown, f => f.Shown, (f, v) => f with { Shown = v }),
        Case.Of(EnforcementKeys.Penalties, f => f.Penalties, (f, v) => f with { Penalties = v }, v => v.Name()),
        Case.Of(EnforcementKeys.Fine, f => f.Fine, (f, v) => f with { Fine = v }),
        Case.Of(EnforcementKeys.Confiscated, f => f.Confiscated, (f, v) => f with { Confiscated = v }),
        Case.Of(EnforcementKeys.Noticed, f => f.Noticed, (f, v) => f with { Noticed = v }),
        Case.Of(EnforcementKeys.NoticeLacks, f => f.NoticeLacks, (f, v) => f with { NoticeLacks = v }),
        Case.Of(EnforcementKeys.Answered, f => f.Answered, (f, v) => f with { Answered = v }),
        Case.Of(EnforcementKeys.Considered, f => f.Considered, (f, v) => f with { Considered = v }),
        Case.Of(EnforcementKeys.Heavier, f => f.Heavier, (f, v) => f with { Heavier = v }),
        Case.Of(
            EnforcementKeys.LargeAmount,
            f => f.LargeAmount,
            (f, v) => f with { LargeAmount = v }, v => Changed.Sourced(v.Value, v.Basis)),
        Case.Of(EnforcementKeys.HearingOtherwise, f => f.HearingOtherwise, (f, v) => f with { HearingOtherwise = v }),
        Case.Of(EnforcementKeys.HearingAsked, f => f.HearingAsked, (f, v) => f with { HearingAsked = v }),
        Case.Of(EnforcementKeys.HearingWaived, f => f.HearingWaived, (f, v) => f with { HearingWaived = v }),
        Case.Of(EnforcementKeys.HearingNotified, f => f.HearingNotified, (f, v) => f with { HearingNotified = v }),
        Case.Of(EnforcementKeys.HearingHeld, f => f.HearingHeld, (f, v) => f with { HearingHeld = v }),
        Case.Of(EnforcementKeys.HostInvolved, f => f.HostInvolved, (f, v) => f with { HostInvolved = v }),
        Case.Of(EnforcementKeys.HearingRecorded, f => f.HearingRecorded, (f, v) => f with { HearingRecorded = v }),
        Case.Of(EnforcementKeys.Classes, f => f.Classes, (f, v) => f with { Classes = v }, v => v.Name()),
        Case.Of(EnforcementKeys.Reviewed, f => f.Reviewed, (f, v) => f with { Reviewed = v }),
        Case.Of(EnforcementKeys.ReviewPassed, f => f.ReviewPassed, (f, v) => f with { ReviewPassed = v }),
        Case.Of(EnforcementKeys.Discussed, f => f.Discussed, (f, v) => f with { Discussed = v }),
        Case.Of(EnforcementKeys.Decided, f => f.Decided, (f, v) => f with { Decided = v }),
        Case.Of(EnforcementKeys.Present, f => f.Present, (f, v) => f with { Present = v }),
        Case.Of(EnforcementKeys.Served, f => f.Served, (f, v) => f with { Served = v }),
        Case.Of(EnforcementKeys.Paid, f => f.Paid, (f, v) => f with { Paid = v }),
        Case.Of(EnforcementKeys.DeferredTo, f => f.DeferredTo, (f, v) => f with { DeferredTo = v }),
        Case.Of(EnforcementKeys.Remedies, f => f.Remedies, (f, v) => f with { Remedies = v }, _ => null),
        Case.Of(EnforcementKeys.LateFeeCharged, f => f.LateFeeCharged, (f, v) => f with { LateFeeCharged = v }),
        Case.Of(EnforcementKeys.CashCollected, f => f.CashCollected, (f, v) => f with { CashCollected = v }),
        Case.Of(EnforcementKeys.HardToCollect, f => f.HardToCollect, (f, v) => f with { HardToCollect = v }),
        Case.Of(EnforcementKeys.Publishable, f => f.Publishable, (f, v) => f with { Publishable = v }),
        Case.Of(EnforcementKeys.Published, f => f.Published, (f, v) => f with { Published = v }),
        Case.Of(EnforcementKeys.Changed, f => f.Changed, (f, v) => f with { Changed = v }),
        Case.Of(EnforcementKeys.Withdrawn, f => f.Withdrawn, (f, v) => f with { Withdrawn = v }),
        Case.Of(EnforcementKeys.OrderedToCorrect, f => f.OrderedToCorrect, (f, v) => f with { OrderedToCorrect = v }),
        Case.Of(EnforcementKeys.Mitigated, f => f.Mitigated, (f, v) => f with { Mitigated = v }),
        Case.Of(EnforcementKeys.Ground, f => f.Ground, (f, v) => f with { Ground = v }, v => v.Name()),
        Case.Of(EnforcementKeys.Educated, f => f.Educated, (f, v) => f with { Educated = v }),
        Case.Of(EnforcementKeys.Discretion, f => f.Discretion, (f, v) => f with { Discretion = v }),
        Case.Of(
            new Bilingual("引用裁量基准的规定", "the rule that the discretion standard is cited"),
            f => f.DiscretionRule,
            (f, v) => f with { DiscretionRule = v }),
        Case.Of(EnforcementKeys.Archived, f => f.Archived, (f, v) => f with { Archived = v }),
    ];
}
