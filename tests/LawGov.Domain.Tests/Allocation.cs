namespace LawGov.Domain.Tests;

/// <summary>How many bytes a piece of work allocates each time.</summary>
internal static class Allocation
{
    /// <summary>Returns the least of many measurements, after a first one that warms up; one that is low enough is the last.</summary>
    /// <remarks>
    /// The runtime adds to a thread's count of its own accord now and then, as when another test's collection ends its share of memory: only what
    /// every measurement shows is the work's own.
    /// </remarks>
    internal static long Of(Action work, long enough = 0)
    {
        work();
        long least = Once(work);
        for (int i = 1; i < 100 && least > enough; i++) { least = Math.Min(least, Once(work)); }

        return least;
    }

    private static long Once(Action work)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
