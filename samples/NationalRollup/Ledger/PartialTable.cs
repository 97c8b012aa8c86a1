using System.Globalization;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.RollUp;
using Npgsql;
using NpgsqlTypes;

namespace LawGov.Samples.NationalRollup.Ledger;

/// <summary>Deliveries in a table of PostgreSQL: all that a nation needs which is content to answer when asked.</summary>
/// <remarks>
/// One row a source, metric and period, so whatever comes twice counts once. Of two deliveries the one with the later sequence stands, and of
/// one sequence the content that sorts first, as in <see cref="PartialLedger"/>: what the table holds does not depend on the order.
/// </remarks>
internal sealed class PartialTable(NpgsqlDataSource database, DivisionIndex divisions, PartialHeader header)
{
    private const string Table = """
        CREATE TABLE IF NOT EXISTS delivery (
            source text NOT NULL,
            metric text NOT NULL,
            period text NOT NULL,
            sequence bigint NOT NULL,
            partial bytea NOT NULL,
            codes bigint[] NOT NULL,
            participants bigint[] NOT NULL,
            eligible bigint[] NOT NULL,
            PRIMARY KEY (source, metric, period)
        )
        """;

    private const string Upsert = """
        INSERT INTO delivery VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
        ON CONFLICT (source, metric, period) DO UPDATE SET
            sequence = excluded.sequence, partial = excluded.partial,
            codes = excluded.codes, participants = excluded.participants, eligible = excluded.eligible
        WHERE (delivery.sequence, excluded.partial) < (excluded.sequence, delivery.partial)
        """;

    // The codes of all that is below a division lie between its own and the next of its level.
    private const string Sum = """
        SELECT coalesce(sum(participant), 0)::bigint, coalesce(sum(base), 0)::bigint
        FROM delivery, unnest(codes, participants, eligible) AS place (code, participant, base)
        WHERE metric = $1 AND period = $2 AND code >= $3 AND code < $4
        """;

    public async Task Make()
    {
        await using var command = database.CreateCommand(Table);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Takes deliveries in, each the sums of one source with its sequence; all or none.</summary>
    /// <exception cref="ArgumentException">One counts something else, and the message says in what it differs.</exception>
    public async Task Record(IEnumerable<(ParticipationPartial Sums, long Sequence)> deliveries)
    {
        await using var connection = await database.OpenConnectionAsync();
        await using var batch = new NpgsqlBatch(connection);
        foreach (var (sums, sequence) in deliveries)
        {
            if (header.DifferenceFrom(sums.Header) is { } difference) { throw new ArgumentException(difference.English, nameof(deliveries)); }

            int[] places = sums.Places.ToArray();
            batch.BatchCommands.Add(new(Upsert)
            {
                Parameters =
                {
                    new() { Value = sums.Sources.Single().ToString() },
                    new() { Value = header.Metric },
                    new() { Value = header.Period.ToString() },
                    new() { Value = sequence },
                    new() { Value = sums.ToBytes() },
                    Numbers(places.Select(place => NumberOf(divisions.CodeOf(place)))),
                    Numbers(places.Select(place => sums[place].Count.Participants)),
                    Numbers(places.Select(place => sums[place].Count.Eligible)),
                },
            });
        }

        await batch.ExecuteNonQueryAsync();
    }

    /// <summary>The total of a division and all below it; of <see cref="DivisionCode.None"/>, of the nation.</summary>
    public async Task<ParticipationCount> TotalOf(DivisionCode division)
    {
        var (first, end) = Range(division);
        await using var command = database.CreateCommand(Sum);
        command.Parameters.Add(new() { Value = header.Metric });
        command.Parameters.Add(new() { Value = header.Period.ToString() });
        command.Parameters.Add(new() { Value = first });
        command.Parameters.Add(new() { Value = end });
        await using var reader = await command.ExecuteReaderAsync();
        _ = await reader.ReadAsync();
        return new(reader.GetInt64(0), reader.GetInt64(1));
    }

    private static NpgsqlParameter Numbers(IEnumerable<long> numbers)
        => new() { Value = numbers.ToArray(), NpgsqlDbType = NpgsqlDbType.Array | NpgsqlDbType.Bigint };

    private static (long First, long End) Range(DivisionCode division)
        => division.IsNone ? (0, long.MaxValue) : (NumberOf(division), NumberOf(division) + Step(division.Level));

    private static long NumberOf(DivisionCode code) => long.Parse(code.ToString().PadRight(12, '0'), CultureInfo.InvariantCulture);

    private static long Step(DivisionLevel level) => level switch
    {
        DivisionLevel.Province => 10_000_000_000,
        DivisionLevel.City => 100_000_000,
        DivisionLevel.County => 1_000_000,
        DivisionLevel.Town => 1_000,
        _ => 1,
    };
}
