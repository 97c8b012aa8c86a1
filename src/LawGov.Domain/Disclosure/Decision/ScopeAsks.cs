using LawGov.Domain.Collections;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Disclosure.Decision;

/// <summary>What the third rung asks for, gathered without allocating.</summary>
[Flags]
internal enum ScopeAsks : short
{
    None = 0,
    Parts = 1,
    Grounds = 2,
    CitedGround = 4,
    GroundConfirmed = 8,
    ForbiddenBy = 16,
    ThirdParty = 32,
    PublicInterest = 64,
    SaidPublicBy = 128,
    DutyTest = 256,
    Governing = 512,
    Choice = 1024,
}

/// <summary>The asks as keys, in the order of the ladder.</summary>
internal static class ScopeAskKeys
{
    internal static ValueList<FactKey> Keys(this ScopeAsks asks) => ValueList.OfPresent<FactKey>(
        If(asks, ScopeAsks.Parts, DisclosureKeys.Parts),
        If(asks, ScopeAsks.Grounds, DisclosureKeys.Grounds),
        If(asks, ScopeAsks.CitedGround, DisclosureKeys.CitedGround),
        If(asks, ScopeAsks.GroundConfirmed, DisclosureKeys.GroundConfirmed),
        If(asks, ScopeAsks.ForbiddenBy, DisclosureKeys.ForbiddenBy),
        If(asks, ScopeAsks.ThirdParty, DisclosureKeys.ThirdParty),
        If(asks, ScopeAsks.PublicInterest, DisclosureKeys.PublicInterest),
        If(asks, ScopeAsks.SaidPublicBy, DisclosureKeys.SaidPublicBy),
        If(asks, ScopeAsks.DutyTest, DisclosureKeys.DutyTest),
        If(asks, ScopeAsks.Governing, DisclosureKeys.Governing),
        If(asks, ScopeAsks.Choice, DisclosureKeys.Choice));

    private static FactKey? If(ScopeAsks asks, ScopeAsks ask, FactKey key) => (asks & ask) == 0 ? null : key;
}
