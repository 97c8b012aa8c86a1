using System.Diagnostics;
using System.Globalization;

namespace LawGov.Samples.NationalRollup.Local;

/// <summary>A silo as a process of its own.</summary>
internal sealed class SiloProcess : IDisposable
{
    private readonly Process _process;

    private SiloProcess(Process process) => _process = process;

    public static SiloProcess Start(string postgres, NationSize size)
    {
        string program = Environment.ProcessPath!;
        string[] self = Path.GetFileNameWithoutExtension(program) == "dotnet" ? [Path.Combine(AppContext.BaseDirectory, "NationalRollup.dll")] : [];
        var start = new ProcessStartInfo(program, [
            .. self, "silo", "--postgres", postgres, "--port", Number(PostgresCluster.FreePort()), "--gateway", Number(PostgresCluster.FreePort()),
            "--counties", Number(size.Counties), "--schools", Number(size.Schools), "--rows-each", Number(size.RowsEach),
        ]);
        start.Environment["DOTNET_GCHeapHardLimit"] = "0x80000000"; // 2 GB: a leak shows
        return new(Process.Start(start)!);
    }

    public int Id => _process.Id;

    public long Memory
    {
        get
        {
            _process.Refresh();
            return _process.HasExited ? 0 : _process.WorkingSet64;
        }
    }

    /// <summary>Ends it as if its machine fell.</summary>
    public void Kill()
    {
        if (!_process.HasExited) { _process.Kill(); }

        _process.WaitForExit();
    }

    public void Dispose()
    {
        Kill();
        _process.Dispose();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
