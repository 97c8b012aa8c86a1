using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using FluentAssertions;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Samples.QuickStart;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NodaTime;

namespace LawGov.Domain.SystemTextJson.Tests.Serving;

/// <summary>The server of the quick start, asked on this machine alone.</summary>
public sealed class AssessmentServerTests : IAsyncLifetime
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private readonly WebApplication _server = AssessmentServer.Build(0, new Stopped(Instant.FromUtc(2024, 6, 29, 16, 0)));
    private readonly HttpClient _client = new();

    public async ValueTask InitializeAsync()
    {
        await _server.StartAsync();
        _client.BaseAddress = new(_server.Urls.Single());
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _server.DisposeAsync();
    }

    [Fact]
    public async Task Assess_OfAThousandBodies_AnswersWithFindingsOrWithPaths()
    {
        int good = 0, bad = 0;
        for (int number = 0; number < 1_000; number++)
        {
            byte[] body = new Hostile(number).Body();
            var (code, answer) = await Post(body);
            string shown = $"body {number} gives {code} {answer.GetRawText()}";
            var document = FactsDocument.Read(body);
            if (code == HttpStatusCode.OK)
            {
                good++;
                document.ErrorCount.Should().Be(0, shown);
                answer.GetProperty("findings").EnumerateArray().Select(finding => finding.GetProperty("subject").GetString()).Distinct()
                    .Should().BeEquivalentTo(document.Facts.Select(fact => fact.Id.ToString()).Distinct(), shown);
                continue;
            }

            bad++;
            code.Should().Be(HttpStatusCode.BadRequest, shown);
            answer.GetProperty("errorCount").GetInt32().Should().Be(document.ErrorCount);
            answer.GetProperty("errors").EnumerateArray().Should().NotBeEmpty().And.OnlyContain(error => IsSaid(error), shown);
        }

        (good, bad).Should().Match<(int Good, int Bad)>(counts => counts.Good > 150 && counts.Bad > 500);
    }

    [Fact]
    public async Task Assess_OfADocumentWithoutADay_AsksOnTodayInBeijing()
    {
        var (code, answer) = await Post("""{ "format": "lawgov.facts/1", "bureau": "x", "facts": [{ "kind": "firstResponsiblePerson", "id": "S1", "on": "2024-06-30", "body": "department" }, { "kind": "firstResponsiblePerson", "id": "S2", "on": "2024-07-01", "body": "department" }] }"""u8.ToArray());

        code.Should().Be(HttpStatusCode.OK);
        answer.GetProperty("findings").EnumerateArray().Where(finding => finding.GetProperty("verdict").GetString() == "pending")
            .Select(finding => finding.GetProperty("subject").GetString()).Distinct().Should().Equal("S2");
    }

    [Fact]
    public async Task Assess_OfABodyThatIsTooLong_IsRefusedBeforeItIsRead()
    {
        using var body = new ByteArrayContent(new byte[FactsDocument.MostBytes + 1]);
        HttpStatusCode? code = null;
        try { code = (await _client.PostAsync(new Uri("/assess", UriKind.Relative), body, Stop)).StatusCode; }
        catch (HttpRequestException) { /* the connection was closed while the body was still being sent */ }

        (code ?? HttpStatusCode.RequestEntityTooLarge).Should().Be(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Schema_OfTheServer_IsThatOfThePackage()
        => (await _client.GetByteArrayAsync(new Uri("/schema", UriKind.Relative), Stop)).Should().Equal(FactsDocument.Schema());

    [Fact]
    public async Task Types_InAMinimalApi_AreBoundFromTheBodyAndTheRoute()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.ConfigureForLawGov());
        await using var server = builder.Build();
        server.MapPost("/reported/{id}", (SubjectId id, ReportedParticipation reported) => new Reported(id, reported));
        server.MapPost("/participation", (ParticipationFacts facts) => facts);
        await server.StartAsync(Stop);
        using var client = new HttpClient { BaseAddress = new(server.Urls.Single()) };

        var (_, reported) = await Send(client, "/reported/2023-report", """{"participants":"20,665","eligible":"none","rate":"72.04%"}""");
        reported.Should().Be("""{"id":"2023-report","value":{"participants":"20,665","eligible":"none","rate":"72.04%"}}""");
        (await Send(client, "/participation", """{"id":"S6","rate":"72.04%"}""")).Should().Be((HttpStatusCode.OK, """{"kind":"participation","id":"S6","rate":"72.04%"}"""));
        (await Send(client, "/participation", """{"id":"S6","rate":"?!"}""")).Code.Should().Be(HttpStatusCode.BadRequest);
    }

    private static async Task<(HttpStatusCode Code, string Answer)> Send(HttpClient client, string path, string json)
    {
        using var body = new StringContent(json, Encoding.UTF8, "application/json");
        using var answer = await client.PostAsync(new Uri(path, UriKind.Relative), body, Stop);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(Stop));
    }

    private static bool IsSaid(JsonElement error)
        => error.GetProperty("path").GetString()!.StartsWith('$') && error.GetProperty("zh").GetString()!.Length > 0 && error.GetProperty("en").GetString()!.Length > 0;

    private async Task<(HttpStatusCode Code, JsonElement Answer)> Post(byte[] json)
    {
        using var body = new ByteArrayContent(json);
        using var answer = await _client.PostAsync(new Uri("/assess", UriKind.Relative), body, Stop);
        return (answer.StatusCode, answer.StatusCode == HttpStatusCode.InternalServerError ? default : await answer.Content.ReadFromJsonAsync<JsonElement>(Stop));
    }

    internal sealed record Reported(SubjectId Id, ReportedParticipation Value);

    private sealed class Stopped(Instant now) : IClock
    {
        public Instant GetCurrentInstant() => now;
    }
}
