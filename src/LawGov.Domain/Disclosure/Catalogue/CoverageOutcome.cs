namespace LawGov.Domain.Disclosure.Catalogue;

/// <summary>How an item of a catalogue counts for a body (覆盖结果), from the facts of all its records.</summary>
public enum CoverageOutcome
{
    /// <summary>The facts given do not settle it; never counted as covered (未能判定).</summary>
    Undetermined = 0,

    /// <summary>Nothing of it is due yet; not counted in the base (未到期).</summary>
    Pending = 1,

    /// <summary>Everything of it that is due stands published through a listed channel, and in time (已覆盖).</summary>
    Covered = 2,

    /// <summary>Something of it is stale, missing or published elsewhere (未覆盖).</summary>
    NotCovered = 3,

    /// <summary>Everything of it that is due stands published through a listed channel, and some of it came late (逾期覆盖): met by
    /// DISC-06.</summary>
    CoveredLate = 4,
}
