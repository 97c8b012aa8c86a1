using FluentAssertions;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.RollUp;
using LawGov.Domain.Time;
using LawGov.Samples.NationalRollup;
using LawGov.Samples.NationalRollup.Ledger;
using LawGov.Samples.NationalRollup.Local;
using Npgsql;

namespace LawGov.Domain.Samples.Tests.NationalRollup;

/// <summary>The table alone: what it holds is what the ledger of the library holds, in whatever order and however often deliveries came.</summary>
public class PartialTableTests
{
    private static readonly Nation Nation = new(new(Counties: 20, Schools: 60, RowsEach: 3));

    [Fact]
    public async Task Deliveries_InAnyOrderAndTwice_GiveTheTotalsOfTheLedgerForEveryDivision()
    {
        await using var postgres = await Start();
        await using var database = NpgsqlDataSource.Create(postgres.ConnectionString);
        var table = new PartialTable(database, Nation.Divisions, Nation.Header);
        await table.Make();
        var ledger = new PartialLedger(Nation.Header, Nation.Divisions.Count);
        var deliveries = Nation.Counties.SelectMany(county => Enumerable.Range(0, 3).SelectMany(school => new (int Content, long Sequence)[] { (0, 0), (1, 1), (7, 1), (2, 0) }
            .Select(each => (Sums: Nation.PartialOf(county, school, each.Content), each.Sequence)))).ToArray();
        foreach (var (sums, sequence) in deliveries) { _ = ledger.Record(sums, sequence); }

        var random = new Random(3);
        for (int round = 0; round < 2; round++)
        {
            random.Shuffle(deliveries);
            await table.Record(deliveries);
        }

        var totals = ledger.Sum().RollUp(Nation.Divisions);
        for (int place = 0; place < Nation.Divisions.Count; place++) { (await table.TotalOf(Nation.Divisions.CodeOf(place))).Should().Be(totals[place].Count); }
    }

    [Fact]
    public async Task ADelivery_OfAnotherPeriod_IsRefusedByName_AndNothingIsTaken()
    {
        await using var postgres = await Start();
        await using var database = NpgsqlDataSource.Create(postgres.ConnectionString);
        var table = new PartialTable(database, Nation.Divisions, Nation.Header);
        await table.Make();
        var other = new PartialHeader(Nation.Header.Metric, DateSpan.Year(2025), RateBase.ByRegister, Nation.Header.DivisionVersion);
        int county = Nation.Counties[0];

        var recording = () => table.Record([(Nation.PartialOf(county, 0, 0), 0), (ParticipationPartial.OfPlace(other, new("a"), county, new(new(1, 2), 1, 1)), 0)]);

        await recording.Should().ThrowAsync<ArgumentException>().WithMessage("period: 2026*2025*");
        (await table.TotalOf(DivisionCode.None)).Should().Be(ParticipationCount.Empty);
    }

    private static async Task<PostgresCluster> Start()
    {
        string? programs = PostgresCluster.Find();
        Assert.SkipWhen(programs is null, RollupCluster.NoPostgres);
        return await PostgresCluster.Start(programs!);
    }
}
