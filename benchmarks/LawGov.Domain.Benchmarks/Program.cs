using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using Perfolizer.Horology;

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

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args, config);
