using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Comparing;

namespace LawGov.Samples.ParticipationBoard;

/// <summary>One place of the board, with those below it down to the depth asked for.</summary>
/// <param name="Index">Its number in the table.</param>
/// <param name="Code">Its code; — for all places together.</param>
/// <param name="Name">Its name; empty for all places together.</param>
/// <param name="Count">Its sums, all below included.</param>
/// <param name="Rank">Its rank among those below the same place; 0 for none.</param>
/// <param name="Change">Against last year; null where no file of last year was given.</param>
/// <param name="Below">The places below it.</param>
internal sealed record BoardPlace(
    int Index, string Code, string Name, ParticipationCount Count, int Rank, PointChange? Change, IReadOnlyList<BoardPlace> Below);
