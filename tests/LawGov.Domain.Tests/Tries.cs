namespace LawGov.Domain.Tests;

/// <summary>How many tries the tests of many make: all, or few where each of thousands of mutants is tried (eng/mutate.sh).</summary>
internal static class Tries
{
    /// <summary>What the number of random tries is divided by.</summary>
#if FEW_SAMPLES
    public const int Part = 100;
#else
    public const int Part = 1;
#endif

    /// <summary>From one day looked at to the next, where all are.</summary>
    public const int Step = Part == 1 ? 1 : 9;
}
