namespace LawGov.Domain.Tests;

/// <summary>How many tries the tests of many make: all, or few where each of thousands of mutants is tried (eng/mutate.sh).</summary>
internal static class Tries
{
#if FEW_SAMPLES
    /// <summary>What the number of random tries is divided by.</summary>
    public const int Part = 100;

    /// <summary>From one day looked at to the next, where all are.</summary>
    public const int Step = 9;
#else
    /// <summary>What the number of random tries is divided by.</summary>
    public const int Part = 1;

    /// <summary>From one day looked at to the next, where all are.</summary>
    public const int Step = 1;
#endif
}
