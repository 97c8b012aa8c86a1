namespace LawGov.Samples.ParticipationBoard;

/// <summary>In which order the places below one place stand.</summary>
internal enum BoardOrder
{
    /// <summary>By code, as official tables have them.</summary>
    Code,

    /// <summary>By rank, the highest rate first; those of one rank by code, those without a rank at the end.</summary>
    Rank,
}
