using System.CommandLine;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Samples.Files;
using LawGov.Samples.NationalRollup.Engine;
using LawGov.Samples.NationalRollup.Loading;
using LawGov.Samples.NationalRollup.Local;
using LawGov.Samples.NationalRollup.Output;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Npgsql;

namespace LawGov.Samples.NationalRollup;

/// <summary>The command line: a whole cluster on this machine, or one part of it.</summary>
internal sealed class RollupCommand
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    private readonly ParseResult _parsed;
    private readonly Options _options;
    private readonly TextWriter _output;
    private readonly Complaints _complaints;
    private readonly NationSize _size;

    private RollupCommand(ParseResult parsed, Options options, TextWriter output, Complaints complaints)
    {
        (_parsed, _options, _output, _complaints) = (parsed, options, output, complaints);
        _size = new(parsed.GetValue(options.Counties), parsed.GetValue(options.Schools), parsed.GetValue(options.RowsEach), Math.Max(1, parsed.GetValue(options.Edition))); // 0 where a command has no such option
    }

    public static int Run(string[] arguments, TextWriter output, TextWriter errors)
        => CommandLine.Run("NationalRollup", arguments, output, errors, complaints => Root(output, complaints));

    private static RootCommand Root(TextWriter output, Complaints complaints)
    {
        var options = new Options();
        return new("全国参与情况实时汇总 / A nation's participation, live")
        {
            options.Lang,
            Made("local", "在本机启动PostgreSQL和各节点，报送虚构全国，核对后全部停止 / Start PostgreSQL and silos on this machine, load a made-up nation, compare, and stop all of it", [.. options.OfNation, options.Silos, options.InFlight, options.Json], command => command.Local()),
            Made("silo", "一个节点 / One silo", [options.Postgres, options.Port, options.Gateway, .. options.OfNation, options.Follow], command => command.Silo()),
            Made("load", "报送虚构全国 / Load a made-up nation", [options.Postgres, .. options.OfNation, options.Edition, options.As, options.InFlight, options.Json], command => command.WithCluster(command.Load)),
            Made("ask", "查询一个地区 / Ask of a division", [options.Postgres, .. options.OfNation, options.Edition, options.Json], command => command.WithCluster(command.Ask), options.Division),
            Made("board", "实时看板 / A live board", [options.Postgres, .. options.OfNation, options.Edition], command => command.WithCluster(command.Board)),
        };

        Command Made(string name, string description, Option[] of, Func<RollupCommand, Task<int>> run, Argument? argument = null)
        {
            var command = new Command(name, description);
            if (argument is not null) { command.Arguments.Add(argument); }

            foreach (var option in of) { command.Options.Add(option); }

            command.SetAction(parsed => run(new(parsed, options, output, complaints)).GetAwaiter().GetResult());
            return command;
        }
    }

    private Language Language => _complaints.Language;

    private bool IsJson => _parsed.GetValue(_options.Json);

    private async Task<int> Local()
    {
        if (PostgresCluster.Find() is not { } bin) { throw new BadFileException(Words.NoPostgres.With()); }

        await using var postgres = await PostgresCluster.Start(bin);
        var silos = new List<SiloProcess>();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop(); // an interrupt ends the program without going on here
        try
        {
            await RollupEngine.MakeTables(postgres.ConnectionString);
            for (int silo = 0; silo < _parsed.GetValue(_options.Silos); silo++) { silos.Add(SiloProcess.Start(postgres.ConnectionString, _size)); }

            _complaints.Say(Words.Started.With(("port", postgres.Port), ("silos", silos.Count), ("counties", _size.Counties), ("schools", _size.Schools)));
            using var client = await Connect(postgres.ConnectionString, silos.Count);
            var run = new LocalRun(client.Services.GetRequiredService<IGrainFactory>(), new(_size), _parsed.GetValue(_options.InFlight), () => silos.Sum(silo => silo.Memory));
            var found = await run.Go(progress => _complaints.Say(progress));
            if (IsJson) { await _output.WriteLineAsync(Json.Of(found)); }
            else { new TextOutput(Screen.On(_output), Language).Write(found); }

            await client.StopAsync();
            return found.IsExact ? Exit.Done : Exit.NotMet;
        }
        finally
        {
            Stop();
        }

        void Stop()
        {
            foreach (var silo in silos) { silo.Dispose(); }

            silos.Clear();
            postgres.DisposeAsync().AsTask().GetAwaiter().GetResult();
        }
    }

    private async Task<int> Silo()
    {
        string postgres = _parsed.GetValue(_options.Postgres)!;
        await Reached(() => RollupEngine.MakeTables(postgres));
        var editions = new Dictionary<int, Nation> { [1] = new(_size with { Edition = 1 }), [2] = new(_size with { Edition = 2 }) };
        using var silo = RollupEngine.Silo(postgres, _parsed.GetValue(_options.Port), _parsed.GetValue(_options.Gateway), editions);
        await silo.StartAsync();
        if (_parsed.GetValue(_options.Follow))
        {
            using var input = Console.OpenStandardInput();
            while (await input.ReadAsync(new byte[1]) > 0) { }

            return Exit.Done; // at once: whoever started it is gone
        }

        await silo.WaitForShutdownAsync();
        return Exit.Done;
    }

    private async Task<int> Load(IGrainFactory grains)
    {
        var nation = new Nation(_size);
        var loader = new Loader(grains, nation, _size.Edition, _parsed.GetValue(_options.InFlight));
        bool asColumns = _parsed.GetValue(_options.As) == "columns";
        var took = await loader.Deliver(nation.Counties, county => asColumns ? loader.Columns(county, 0) : loader.Partials(county, 0));
        var loaded = new Loaded(asColumns, loader.Deliveries, asColumns ? loader.Rows : 0, loader.Refused, loader.Retries, took);
        if (IsJson) { await _output.WriteLineAsync(Json.Of(loaded)); }
        else { new TextOutput(Screen.On(_output), Language).Write(loaded); }

        return Exit.Done;
    }

    private async Task<int> Ask(IGrainFactory grains)
    {
        var nation = new Nation(_size);
        string? said = _parsed.GetValue(_options.Division);
        int place = 0;
        if (said is not null && !(DivisionCode.TryParse(said, null, out var code) && nation.Divisions.TryFind(code, out place))) { throw new BadFileException(Words.NoDivision.With(("division", Shown.Cut(said)))); }

        var view = await PlaceView.Of(grains, nation, _size.Edition, place);
        if (IsJson) { await _output.WriteLineAsync(Json.Of(view, nation)); }
        else { new TextOutput(Screen.On(_output), Language).Write(view, nation); }

        return Exit.Done;
    }

    private async Task<int> Board(IGrainFactory grains)
    {
        await LiveBoard.Show(Screen.On(_output), grains, new(_size), _size.Edition, Language, Screen.IsTerminal(_output));
        return Exit.Done;
    }

    private async Task<int> WithCluster(Func<IGrainFactory, Task<int>> run)
    {
        using var client = await Connect(_parsed.GetValue(_options.Postgres)!, 1);
        int code = await run(client.Services.GetRequiredService<IGrainFactory>());
        await client.StopAsync();
        return code;
    }

    private static async Task<IHost> Connect(string postgres, int silos)
    {
        await Reached(() => RollupEngine.MakeTables(postgres));
        for (int tries = 0; await RollupEngine.Silos(postgres) < silos; tries++)
        {
            if (tries == 60) { throw new BadFileException(Words.NoCluster.With(("reason", Words.Waiting))); }

            await Task.Delay(BetweenLooks / 4);
        }

        var client = RollupEngine.Client(postgres);
        await client.StartAsync();
        return client;
    }

    private static async Task Reached(Func<Task> reach)
    {
        try
        {
            await reach();
        }
        catch (Exception trouble) when (trouble is NpgsqlException or ArgumentException)
        {
            throw new BadFileException(Words.NoCluster.With(("reason", trouble.Message)));
        }
    }
}
