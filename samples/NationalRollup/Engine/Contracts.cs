namespace LawGov.Samples.NationalRollup.Engine;

/// <summary>What a source delivers: all that it has to say of the period, which takes the place of what it said before.</summary>
/// <param name="Source">Who delivers, such as a school.</param>
/// <param name="Sequence">Which delivery of that source it is, 0 or more.</param>
/// <param name="MadeAt">When it was made, UTC.</param>
/// <param name="Partial">A partial in its binary form. Where there are rows, one without places: its header says what they are rows of.</param>
/// <param name="Rows">Rows of the county: 32-bit numbers, low byte first, of all the participants, then of all the base; null where the partial has the sums.</param>
[GenerateSerializer, Immutable]
internal sealed record Delivery(string Source, long Sequence, DateTime MadeAt, byte[] Partial, byte[]? Rows = null);

/// <summary>What became of a delivery. What is taken is stored before it is answered; what is refused changes nothing and is counted.</summary>
internal enum Reply
{
    /// <summary>The first of its source.</summary>
    First,

    /// <summary>Takes the place of an earlier one.</summary>
    Corrected,

    /// <summary>A later one came before it.</summary>
    Late,

    /// <summary>The same as one that is held.</summary>
    Repeated,

    /// <summary>The same sequence with another content: the one that sorts first counts, on every machine.</summary>
    Conflicting,

    /// <summary>Refused for now: the county has as much in hand as it may. Deliver again later.</summary>
    Busy,

    /// <summary>Refused: larger than a delivery may be.</summary>
    Oversized,

    /// <summary>Refused: the bytes are no partial, or the rows no columns.</summary>
    Malformed,

    /// <summary>Refused: it counts something else, and the reason says in what it differs.</summary>
    Mismatched,

    /// <summary>Refused: it was made later than now.</summary>
    Future,

    /// <summary>Refused: it counts at a place outside the county.</summary>
    Misplaced,
}

/// <summary>The answer to one delivery.</summary>
[GenerateSerializer, Immutable]
internal readonly record struct Receipt(Reply Reply, string? Reason = null)
{
    /// <summary>Whether it was taken in, and is stored.</summary>
    public bool IsTaken => Reply <= Reply.Conflicting;
}

/// <summary>What a place hands to the one above it.</summary>
/// <param name="Revision">How many changes were taken in below; more is later.</param>
/// <param name="Partial">The sums in their binary form; null where the one above holds this revision.</param>
/// <param name="AsOf">Everything that was acknowledged below before this moment, UTC, is in.</param>
/// <param name="Reporting">How many units have reported.</param>
/// <param name="Expected">How many should.</param>
/// <param name="Refused">How many deliveries were refused, by <see cref="Reply"/>.</param>
[GenerateSerializer, Immutable]
internal sealed record Handing(long Revision, byte[]? Partial, DateTime AsOf, int Reporting, int Expected, long[] Refused);

/// <summary>What a place answers.</summary>
/// <param name="Held">The sums of the place and all below it, and how complete they are.</param>
/// <param name="Heard">How many of the places below have been heard since this one was started.</param>
/// <param name="Below">How many there are.</param>
/// <param name="Silent">Who has not reported: units of a county, codes of places below with how many are missing; the first of them.</param>
[GenerateSerializer, Immutable]
internal sealed record Answer(Handing Held, int Heard, int Below, string[] Silent)
{
    /// <summary>Whether all places below have been heard: until then sums may be missing that were there before a restart.</summary>
    public bool IsWhole => Heard == Below;
}

/// <summary>A place that has totals.</summary>
internal interface IHasTotals : IGrainWithStringKey
{
    /// <summary>Hands over what the caller does not hold yet.</summary>
    /// <param name="known">The revision that the caller holds; -1 for none.</param>
    Task<Handing> Hand(long known);

    Task<Answer> Ask();
}

/// <summary>A county: takes deliveries, and keeps the latest of each source.</summary>
internal interface ICounty : IHasTotals
{
    /// <summary>Takes deliveries; returns when all that were taken are stored.</summary>
    Task<Receipt[]> Deliver(Delivery[] deliveries);
}

/// <summary>A city, a province or the nation: adds up what its places hand it.</summary>
internal interface IPlace : IHasTotals
{
    /// <summary>Takes what a place below has now.</summary>
    Task Take(int child, Handing handing);
}
