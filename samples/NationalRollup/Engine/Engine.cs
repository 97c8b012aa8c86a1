using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Orleans.Configuration;
using Orleans.Serialization;
using Orleans.Storage;

namespace LawGov.Samples.NationalRollup.Engine;

/// <summary>How silos and clients are set up: both find each other by the database.</summary>
internal static class RollupEngine
{
    private const string Name = "rollup";

    // One at a time: two silos that start at once would both make the tables.
    private const long Lock = 0x4c47_5250;

    /// <summary>Makes the tables, where they are not there yet.</summary>
    public static async Task MakeTables(string postgres)
    {
        using var script = new StreamReader(typeof(RollupEngine).Assembly.GetManifestResourceStream("engine.sql")!);
        await using var connection = new NpgsqlConnection(postgres);
        await connection.OpenAsync();
        await using var transaction = await connection.BeginTransactionAsync();
        await using var locked = new NpgsqlCommand("SELECT pg_advisory_xact_lock($1)", connection, transaction) { Parameters = { new() { Value = Lock } } };
        await locked.ExecuteNonQueryAsync();
        await using var made = new NpgsqlCommand(null, connection, transaction);
#pragma warning disable CA2100 // the script is a part of this program
        made.CommandText = await script.ReadToEndAsync();
#pragma warning restore CA2100
        await made.ExecuteNonQueryAsync();
        await transaction.CommitAsync();
    }

    /// <summary>How many silos say that they are there.</summary>
    public static async Task<long> Silos(string postgres)
    {
        await using var connection = new NpgsqlConnection(postgres);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT count(*) FROM silo WHERE status = 3 AND iamalivetime > now() - interval '10 minutes'", connection);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>What every silo has, however it finds the others.</summary>
    public static ISiloBuilder AddRollup(this ISiloBuilder silo, string postgres, IReadOnlyDictionary<int, Nation> editions, Limits limits)
    {
        _ = silo.Services.AddSingleton(new Places(editions)).AddSingleton(limits).AddSingleton(TimeProvider.System);
        return silo
            .AddAdoNetGrainStorage(CountyGrain.Storage, options => options.Configure<Serializer>((storage, serializer) =>
            {
                (storage.Invariant, storage.ConnectionString) = ("Npgsql", postgres);
                storage.GrainStorageSerializer = new OrleansGrainStorageSerializer(serializer);
            }))
            .Configure<ClusterMembershipOptions>(options =>
            {
                options.ProbeTimeout = TimeSpan.FromSeconds(1);
                options.NumVotesForDeathDeclaration = 1; // of three silos; more want more votes
                options.DefunctSiloCleanupPeriod = null; // a short life leaves few rows
            });
    }

    /// <summary>A silo as a process: on the loopback alone.</summary>
    public static IHost Silo(string postgres, int port, int gateway, IReadOnlyDictionary<int, Nation> editions)
        => Host.CreateDefaultBuilder()
            .ConfigureLogging(log => log.SetMinimumLevel(LogLevel.Error))
            .UseOrleans(silo => silo
                .AddRollup(postgres, editions, new())
                .Configure<ClusterOptions>(options => (options.ClusterId, options.ServiceId) = (Name, Name))
                .UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = ("Npgsql", postgres))
                .ConfigureEndpoints(IPAddress.Loopback, port, gateway))
            .Build();

    /// <summary>A client of a cluster.</summary>
    public static IHost Client(string postgres)
        => Host.CreateDefaultBuilder()
            .ConfigureLogging(log => log.SetMinimumLevel(LogLevel.Error))
            .UseOrleansClient(client => client
                .Configure<ClusterOptions>(options => (options.ClusterId, options.ServiceId) = (Name, Name))
                .UseAdoNetClustering(options => (options.Invariant, options.ConnectionString) = ("Npgsql", postgres)))
            .Build();
}
