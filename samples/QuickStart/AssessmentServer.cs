using System.Globalization;
using System.Net;
using System.Text.Encodings.Web;
using LawGov.Domain.Findings;
using LawGov.Domain.SystemTextJson;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Samples.QuickStart;

/// <summary>The library behind HTTP, on this machine alone: POST /assess takes a facts document, GET /schema says how one is written.</summary>
public static class AssessmentServer
{
    /// <summary>Serves where the command line says so, until it is stopped; answers whether it did.</summary>
    public static async Task<bool> TryServe(string[] arguments)
    {
        if (arguments is not ["serve", .. var options]) { return false; }

        ushort port = 5080;
        if (options is not ([] or ["--port", _]) || (options is [_, var text] && !ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out port)))
        {
            await Console.Error.WriteLineAsync("用法 usage: serve [--port 0–65535]");
            Environment.ExitCode = 2;
            return true;
        }

        await using var server = Build(port, SystemClock.Instance);
        try { await server.StartAsync(); }
        catch (IOException) // taken by another program
        {
            await Console.Error.WriteLineAsync($"端口{port}已被占用 port {port} is in use");
            Environment.ExitCode = 2;
            return true;
        }

        Console.WriteLine($"POST {server.Urls.Single()}/assess");
        await server.WaitForShutdownAsync();
        return true;
    }

    /// <summary>The server, not yet started.</summary>
    /// <param name="port">Where it listens; 0 takes any that is free.</param>
    /// <param name="clock">What says which day it is in Beijing, for documents that name none.</param>
    public static WebApplication Build(int port, IClock clock)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.Listen(IPAddress.Loopback, port);
            kestrel.Limits.MaxRequestBodySize = FactsDocument.MostBytes;
        });
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping);
        var server = builder.Build();
        server.MapGet("/schema", () => Results.Bytes(FactsDocument.Schema(), "application/schema+json"));
        server.MapPost("/assess", async (Stream body) =>
        {
            using var bytes = new MemoryStream();
            try { await body.CopyToAsync(bytes); }
            catch (BadHttpRequestException trouble) { return Results.StatusCode(trouble.StatusCode); } // too long, or broken off

            var document = FactsDocument.Read(bytes.GetBuffer().AsMemory(0, (int)bytes.Length));
            if (document.ErrorCount > 0)
            {
                return Results.Json(
                    new { document.ErrorCount, Errors = document.Errors.Select(error => new { error.Path, Zh = error.Reason.ToText(Language.Chinese), En = error.Reason.ToText(Language.English) }) },
                    statusCode: StatusCodes.Status400BadRequest);
            }

            var today = clock.GetCurrentInstant().InZone(DateTimeZoneProviders.Tzdb["Asia/Shanghai"]).Date;
            var trace = TraceDocument.Of(document, new RuleContext { AsOf = document.AsOf ?? today });
            return Results.Bytes(trace.ToUtf8(), "application/json");
        });
        return server;
    }
}
