using System.Text.Json;
using System.Text.Json.Serialization;
using FluentAssertions;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Printed;

namespace LawGov.Domain.SystemTextJson.Tests;

public class SourceGenerationTests
{
    [Fact]
    public void AGeneratedContext_WithTheOptions_ReadsWhatItWrites()
    {
        var context = new MyContext(new JsonSerializerOptions().ConfigureForLawGov());
        var mine = new Mine(new("第一小学"), Percentage.Parse("72.04%"), 5L, new ShareFacts { Id = new("s") }, Verdict.Met, [UnitReport.NotReported(new("二小"))]);

        string json = JsonSerializer.Serialize(mine, context.Mine);

        json.Should().Contain("\"Count\":5").And.Contain("\"Rate\":\"72.04%\"").And.Contain("\"kind\":\"share\"").And.Contain("\"met\"");
        JsonSerializer.Deserialize(json, context.Mine).Should().Be(mine);
    }

    internal sealed record Mine(UnitId Unit, Percentage Rate, Fact<long> Count, ShareFacts Share, Verdict Verdict, ValueList<UnitReport> Reports);
}

[JsonSerializable(typeof(SourceGenerationTests.Mine))]
internal sealed partial class MyContext : JsonSerializerContext;
