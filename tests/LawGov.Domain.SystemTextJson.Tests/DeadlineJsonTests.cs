using System.Text.Json;
using CsCheck;
using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.SystemTextJson.Tests;

/// <summary>Deadlines come back as they were stored, whatever is known since.</summary>
public class DeadlineJsonTests
{
    private static readonly Citation Law = Instruments.OpenInformation2019.Article(33).Paragraph(2).Cite(Application.Direct);
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }.ConfigureForLawGov();

    private static readonly Gen<TimeLimit> Limits = Gen.Select(Gen.Int[0, 60], Gen.Int[0, 3], Gen.Int[0, 2], (amount, unit, rolling)
        => (unit switch { 0 => TimeLimit.Workdays(amount), 1 => TimeLimit.Days(amount), 2 => TimeLimit.Months(amount % 13), _ => TimeLimit.Years(amount % 4) }).Rolling((RollOver)rolling));

    private static readonly Gen<Deadline> Deadlines = Gen.Select(Gen.Int[0, 9_000], Limits.Array[1, 4], Gen.Bool, (day, limits, cited) =>
    {
        var deadline = limits[0].After(new LocalDate(2019, 5, 15).PlusDays(day), WorkCalendar.StateCouncil, cited ? Law : null);
        foreach (var limit in limits.Skip(1)) { deadline = cited ? limit.After(deadline, Law) : limit.After(deadline); }

        if (day % 3 > 0) { return deadline; }

        var held = deadline.Suspend(new Suspension(DateSpan.Between(deadline.Start.PlusDays(day % 7), deadline.Start.PlusDays(10)), new("听证", "a hearing"), cited ? Basis.Law(Law) : null)).After!;
        return day % 2 > 0 ? held : held.Extend(limits[0], new LocalDate(2019, 5, 15).PlusDays(day)).After!;
    });

    [Fact]
    public void ADeadline_OnTheWayToAnAnswer_IsThis()
    {
        var deadline = TimeLimit.Workdays(20).After(new(2024, 4, 1), WorkCalendar.StateCouncil, Law);

        JsonSerializer.Serialize(deadline, Options).Should().Be(
            """{"start":"2024-04-01","limit":{"workdays":20},"due":"2024-04-29","certainty":"final","basis":{"kind":"law","provision":"CN-OGIR-2019:33.2","application":"direct"},"calendar":"VERSION"}"""
                .Replace("VERSION", WorkCalendar.StateCouncil.Version, StringComparison.Ordinal));
    }

    [Fact]
    public void Deadlines_ReadBack_AreEqualAndShort()
        => Deadlines.Sample(deadline =>
        {
            byte[] written = JsonSerializer.SerializeToUtf8Bytes(deadline, Options);
            var read = JsonSerializer.Deserialize<Deadline>(written, Options)!;

            read.Should().Be(deadline);
            read.ToText(Language.Chinese).Should().Be(deadline.ToText(Language.Chinese));
            JsonSerializer.SerializeToUtf8Bytes(read, Options).Should().Equal(written);
            if (deadline.Previous is null && deadline.Suspensions.IsEmpty) { written.Length.Should().BeLessThan(400); }
        }, iter: 10_000);

    [Fact]
    public void ASuspendedDeadline_ReadBack_IsEqual()
    {
        var first = TimeLimit.Workdays(20).After(new(2026, 2, 6), WorkCalendar.StateCouncil, Law);
        var held = TimeLimit.Days(60).After(first).Suspend(
            new Suspension(DateSpan.Through(new(2026, 2, 11), new(2026, 2, 25)), new("征求第三方意见", "consulting a third party"), Basis.Law(Law)),
            new Suspension(DateSpan.Through(new(2026, 4, 1), new(2026, 4, 1)), new("听证", "a hearing"))).After!;
        string written = JsonSerializer.Serialize(held, Options);

        JsonSerializer.Deserialize<Deadline>(written, Options).Should().Be(held);
        JsonSerializer.Serialize(held.Previous, Options).Should().Contain(
            """
            "suspensions":[{"from":"2026-02-11","through":"2026-02-25","reason":{"zh":"征求第三方意见","en":"consulting a third party"},"basis":{"kind":"law","provision":"CN-OGIR-2019:33.2","application":"direct"}},{"from":"2026-04-01","through":"2026-04-01","reason":{"zh":"听证","en":"a hearing"}}]
            """);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Deadline>(written.Replace(",\"through\":\"2026-04-01\"", "", StringComparison.Ordinal), Options))
            .Should().Throw<JsonException>().WithMessage("*suspensions that are resumed*");
    }

    [Fact]
    public void AnExtension_ReadBack_IsEqual()
    {
        var first = TimeLimit.Workdays(20).After(new(2026, 2, 6), WorkCalendar.StateCouncil, Law);
        var extended = first.Extend(TimeLimit.Workdays(20), new(2026, 3, 10)).After!;
        string written = JsonSerializer.Serialize(extended, Options);

        written.Should().Contain("\"extendedOn\":\"2026-03-10\"");
        JsonSerializer.Deserialize<Deadline>(written, Options).Should().Be(extended);
        string alone = JsonSerializer.Serialize(first, Options).Replace("\"certainty\"", "\"extendedOn\":\"2026-03-10\",\"certainty\"", StringComparison.Ordinal);
        FluentActions.Invoking(() => JsonSerializer.Deserialize<Deadline>(alone, Options)).Should().Throw<JsonException>().WithMessage("*starts at the end of another*");
    }

    [Fact]
    public void ADeadline_OfAnOlderCalendar_IsReadWhereThatIsSupplied_AndRecomputed()
    {
        var older = WorkCalendar.StateCouncil.AsKnownOn(new(2023, 10, 1));
        var stored = TimeLimit.Workdays(20).After(new(2024, 1, 31), older);
        string json = JsonSerializer.Serialize(stored, Options);

        FluentActions.Invoking(() => JsonSerializer.Deserialize<Deadline>(json, Options)).Should().Throw<JsonException>().WithMessage("*calendar: the calendar \"*\" is not among those supplied*");
        var read = JsonSerializer.Deserialize<Deadline>(json, new JsonSerializerOptions().ConfigureForLawGov(older, WorkCalendar.StateCouncil))!;
        read.Should().Be(stored);
        read.Recompute(WorkCalendar.StateCouncil).ToString().Should().Be(stored.Recompute(WorkCalendar.StateCouncil).ToString());
    }

    [Theory]
    [InlineData("""{"start":"2024-04-01","limit":{"workdays":20},"due":"2024-03-29","certainty":"final","calendar":"V"}""", "≤ date ≤")]
    [InlineData("""{"limit":{"workdays":20},"due":"2024-04-29","certainty":"final","calendar":"V"}""", "either the previous deadline, or a start and a calendar")]
    [InlineData("""{"start":"2024-04-01","limit":{"workdays":20},"due":"2024-04-29","certainty":"sure","calendar":"V"}""", "one of projected, provisional, final")]
    [InlineData("""{"start":"1999-04-01","limit":{"workdays":20},"due":"2024-04-29","certainty":"final","calendar":"V"}""", "2001")]
    public void ADeadline_OfPartsThatDoNotGoTogether_IsRefused(string json, string reason)
        => FluentActions.Invoking(() => JsonSerializer.Deserialize<Deadline>(json.Replace("\"V\"", JsonSerializer.Serialize(WorkCalendar.StateCouncil.Version), StringComparison.Ordinal), Options))
            .Should().Throw<JsonException>().WithMessage($"*{reason}*");
}
