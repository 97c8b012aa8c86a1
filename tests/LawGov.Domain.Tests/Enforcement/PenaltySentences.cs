using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using NodaTime;

namespace LawGov.Domain.Tests.Enforcement;

/// <summary>What ledgers and late fees say that no rule does.</summary>
internal static class PenaltySentences
{
    public static IEnumerable<object> OfLedgers()
    {
        var facts = PenaltyLedgerTests.InOrder;
        (PenaltyCase Facts, LocalDate AsOf)[] cases =
        [
            (facts, new(2026, 7, 31)),
            (facts with { Penalties = PenaltyKinds.Warning, Archived = new LocalDate(2026, 4, 14), Procedure = PenaltyProcedure.Summary }, new(2026, 7, 31)),
            (facts with { CashCollected = true }, new(2026, 7, 31)),
            (facts with { DeferredTo = new LocalDate(2026, 6, 30) }, new(2026, 7, 31)),
            (facts with { Noticed = new LocalDate(2027, 1, 29), HearingAsked = Fact<LocalDate>.None, Decided = Fact<LocalDate>.None }, new(2027, 2, 5)),
        ];
        return
        [
            .. cases.SelectMany(each => PenaltyLedger.Of(each.Facts, new RuleContext { AsOf = each.AsOf }).Entries.Select(entry => entry.Because)),
            LateFee.Of(Money.Yuan(5_000), new(2021, 3, 16), new(2026, 3, 16))!,
        ];
    }
}
