using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Filters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using LawGov.Domain.Benchmarks.Turns;
using Perfolizer.Horology;

if (args is ["take-turns", .. var questions])
{
    TakeTurns.Run(questions);
    return;
}

// On a shared machine the fastest measurement is the least disturbed one.
var config = ManualConfig.Create(DefaultConfig.Instance).AddColumn(StatisticColumn.Min);

// The whole set must end within three minutes: a measurement takes a tenth of the usual half second. More of them are taken, above all
// before the first that counts, for the runtime optimises late where the processors are busy.
if (args.Contains("short", StringComparer.OrdinalIgnoreCase))
{
    config.AddJob(Job.Default
        .WithIterationTime(TimeInterval.FromMilliseconds(50))
        .WithWarmupCount(15)
        .WithIterationCount(10)
        .AsMutator());
}

// Ten million rows take minutes, and other sizes than a million say little more: asked for by name only, '*Of10M*' or '*Of100K*'.
if (!args.Any(argument => argument.Contains("Of1", StringComparison.Ordinal)))
{
    config.AddFilter(new SimpleFilter(benchmark => !benchmark.Descriptor.Type.Name.Contains("sOf1", StringComparison.Ordinal)));
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
