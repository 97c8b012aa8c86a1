using LawGov.Domain.Participation.RollUp;
using Microsoft.Extensions.DependencyInjection;
using Orleans.TestingHost;
using LawGov.Samples.NationalRollup;
using LawGov.Samples.NationalRollup.Engine;
using LawGov.Samples.NationalRollup.Loading;
using LawGov.Samples.NationalRollup.Local;

namespace LawGov.Domain.Samples.Tests.NationalRollup;

/// <summary>Three silos in this process over a PostgreSQL of their own. A test is skipped where there is no PostgreSQL.</summary>
internal sealed class RollupCluster : IAsyncDisposable
{
    public const string NoPostgres = "no PostgreSQL: the package postgresql of Debian is not installed, and eng/with-postgres.sh installs it";

    public static readonly NationSize Size = new(Counties: 40, Schools: 600, RowsEach: 4);

    private RollupCluster(PostgresCluster postgres, InProcessTestCluster silos) => (Postgres, Silos) = (postgres, silos);

    public PostgresCluster Postgres { get; }

    public InProcessTestCluster Silos { get; }

    public IGrainFactory Grains => Silos.Client;

    /// <summary>Both editions of the table.</summary>
    public static IReadOnlyDictionary<int, Nation> Editions { get; } = new Dictionary<int, Nation> { [1] = new(Size), [2] = new(Size with { Edition = 2 }) };

    public static Nation Nation => Editions[1];

    public static async Task<RollupCluster> Start(Limits? limits = null, Action<Orleans.Hosting.ISiloBuilder>? further = null)
    {
        string? programs = PostgresCluster.Find();
        Assert.SkipWhen(programs is null, NoPostgres);
        var postgres = await PostgresCluster.Start(programs!);
        await RollupEngine.MakeTables(postgres.ConnectionString);
        var builder = new InProcessTestClusterBuilder(3);
        _ = builder.ConfigureSilo((options, silo) =>
        {
            _ = silo.AddRollup(postgres.ConnectionString, Editions, limits ?? new() { Sweep = TimeSpan.FromSeconds(1) });
            further?.Invoke(silo);
        });
        var silos = builder.Build();
        await silos.DeployAsync();
        return new(postgres, silos);
    }

    /// <summary>A loader that calls from inside a silo, so that several deliver through different ones.</summary>
    public Loader LoaderAt(int silo, int edition = 1, int inFlight = 8)
        => new(Silos.Silos[silo].ServiceProvider.GetRequiredService<IGrainFactory>(), Editions[edition], edition, inFlight);

    public Loader Loader(int edition = 1, int inFlight = 8) => new(Grains, Editions[edition], edition, inFlight);

    /// <summary>Whether the nation comes to have what the plain library says when of every school the same delivery counts.</summary>
    public Task<bool> ComesTo(long sequence, int edition = 1) => ComesTo((_, _) => sequence, edition);

    public Task<bool> ComesTo(Func<int, int, long> sequenceOf, int edition = 1) => ComesTo(PlainNation.Of(Editions[edition], sequenceOf).Totals, edition);

    public Task<bool> ComesTo(ParticipationTotals expected, int edition = 1) => LocalRun.Settled(Grains, Editions[edition], edition, expected);

    public async ValueTask DisposeAsync()
    {
        await Silos.DisposeAsync();
        await Postgres.DisposeAsync();
    }
}
