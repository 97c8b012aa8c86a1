using System.Numerics;
using System.Runtime.CompilerServices;

namespace LawGov.Domain.Participation;

/// <summary>Which of 64 neighbouring numbers are taken, and how many are taken before them.</summary>
/// <remarks>The towns of most counties need three or four of these, which is one or two cache lines; a table of their numbers would need ten.</remarks>
internal readonly struct DivisionWord(ulong taken, int before)
{
    private readonly ulong _taken = taken;
    private readonly int _before = before;

    /// <summary>Finds the rank of a number among all that are taken; negative where it is not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal int Rank(int number)
    {
        ulong bit = 1UL << number; // the shift takes the low six bits
        return (_taken & bit) == 0 ? -1 : _before + BitOperations.PopCount(_taken & (bit - 1));
    }
}
