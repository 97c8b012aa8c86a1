using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace LawGov.Samples.NationalRollup.Local;

/// <summary>A PostgreSQL of our own in a temporary folder, on the loopback alone; gone when it is disposed of.</summary>
internal sealed class PostgresCluster : IAsyncDisposable
{
    private const string Programs = "/usr/lib/postgresql";
    private const string Unprivileged = "postgres"; // the server refuses root

    private readonly string _bin, _folder;
    private int _isDisposed;

    private PostgresCluster(string bin, string folder, int port) => (_bin, _folder, Port) = (bin, folder, port);

    public int Port { get; }

    public string ConnectionString => string.Create(CultureInfo.InvariantCulture, $"Host=127.0.0.1;Port={Port};Username=rollup;Database=postgres;Maximum Pool Size=40;Max Auto Prepare=20;Auto Prepare Min Usages=2");

    /// <summary>Where Debian puts the server's programs; null where there are none.</summary>
    public static string? Find()
        => Directory.Exists(Programs)
            ? Directory.GetDirectories(Programs).Select(version => Path.Combine(version, "bin")).Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault()
            : null;

    public static async Task<PostgresCluster> Start(string bin)
    {
        string folder = Directory.CreateTempSubdirectory("rollup-").FullName;
        if (IsRoot) { await Run("chown", Unprivileged, folder); }

        var cluster = new PostgresCluster(bin, folder, FreePort());
        try
        {
            await cluster.Server("initdb", "-D", cluster.Data, "-U", "rollup", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync");
            await cluster.Start();
            return cluster;
        }
        catch
        {
            await cluster.DisposeAsync();
            throw;
        }
    }

    /// <summary>Starts the server, again after <see cref="Stop"/>.</summary>
    public Task Start() => Server("pg_ctl", "-D", Data, "-w", "-l", Path.Combine(_folder, "log"), "-o",
        string.Create(CultureInfo.InvariantCulture, $"-c listen_addresses=127.0.0.1 -c port={Port} -c unix_socket_directories='{_folder}' -c max_connections=200 -c shared_buffers=256MB"), "start");

    /// <summary>Stops the server at once, as if it fell.</summary>
    public Task Stop() => Server("pg_ctl", "-D", Data, "-w", "-m", "immediate", "stop");

    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _isDisposed, 1) == 1) { return; }

        try
        {
            await Stop();
        }
        catch (InvalidOperationException)
        {
            // It is not running.
        }

        Directory.Delete(_folder, recursive: true);
    }

    private string Data => Path.Combine(_folder, "data");

    private static bool IsRoot => Environment.UserName == "root";

    private Task Server(string program, params string[] arguments)
        => IsRoot
            ? Run("runuser", ["-u", Unprivileged, "--", Path.Combine(_bin, program), .. arguments])
            : Run(Path.Combine(_bin, program), arguments);

    private static async Task Run(string program, params string[] arguments)
    {
        // The server keeps what it inherits: a pipe would never end.
        var start = new ProcessStartInfo("/bin/sh", ["-c", "exec \"$@\" > /dev/null 2>&1", "sh", program, .. arguments]) { WorkingDirectory = "/" };
        using var process = Process.Start(start)!;
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) { throw new InvalidOperationException($"{program} {string.Join(' ', arguments)}: {process.ExitCode}"); }
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
