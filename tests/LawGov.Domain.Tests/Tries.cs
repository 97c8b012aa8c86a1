namespace LawGov.Domain.Tests;

/// <summary>How many tries the tests of many make: a quarter, all where TRIES=all asks for it, or few where each of thousands of mutants is
/// tried (eng/mutate.sh).</summary>
internal static class Tries
{
#if FEW_SAMPLES
    /// <summary>What the number of random tries is divided by.</summary>
    public static readonly int Part = 100;

    /// <summary>From one day looked at to the next, where all are.</summary>
    public const int Step = 9;
#elif !NET10_0_OR_GREATER
    /// <summary>What the number of random tries is divided by: what is tried at random is the same code on the older framework.</summary>
    public static readonly int Part = 10;

    /// <summary>From one day looked at to the next, where all are.</summary>
    public const int Step = 1;
#else
    /// <summary>What the number of random tries is divided by.</summary>
    public static readonly int Part = Environment.GetEnvironmentVariable("TRIES") == "all" ? 1 : 4;

    /// <summary>From one day looked at to the next, where all are.</summary>
    public const int Step = 1;
#endif
}
