using System.Diagnostics.CodeAnalysis;
using Ardalis.GuardClauses;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;

namespace LawGov.Domain.Participation;

/// <summary>The figures of participation as a report prints them (填报数据): any of the three, given or absent.</summary>
/// <remarks>They are what the report says, not what is so: participants above the base are kept as printed, and found out by <see cref="Reconcile"/>.</remarks>
/// <example><code>
/// var r = ReportedParticipation.Parse(participants: "20665", eligible: null, rate: "72.04%").Reconcile();
/// r.Eligible.HalfUp // 28,684–28,687
/// </code></example>
public sealed record ReportedParticipation
{
    private const string CountShape = "a whole number such as 20665 or 20,665";

    private readonly Fact<long> _participants;
    private readonly Fact<long> _eligible;

    /// <summary>Who took part (参加人数), 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Fact<long> Participants { get => _participants; init => _participants = NotNegative(value, nameof(Participants)); }

    /// <summary>Who should have: the base (应参加人数), 0 or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Fact<long> Eligible { get => _eligible; init => _eligible = NotNegative(value, nameof(Eligible)); }

    /// <summary>The rate as printed (参与率), with its decimals.</summary>
    public Fact<Percentage> Rate { get; init; }

    /// <summary>Reads the figures as printed.</summary>
    /// <param name="participants">A whole number, plain or in groups of three (20,665); null if not printed.</param>
    /// <param name="eligible">Likewise.</param>
    /// <param name="rate">A percentage with 0–6 decimals; null if not printed.</param>
    /// <exception cref="FormatException">A text has another shape; the message names the figure and the expected shape.</exception>
    public static ReportedParticipation Parse(string? participants, string? eligible, string? rate) => new()
    {
        Participants = ReadCount(participants, nameof(participants)),
        Eligible = ReadCount(eligible, nameof(eligible)),
        Rate = rate is null ? Fact<Percentage>.Unknown : Percentage.Parse(rate),
    };

    /// <summary>Reads the figures as printed, without throwing.</summary>
    /// <param name="participants">A whole number, plain or in groups of three (20,665); null if not printed.</param>
    /// <param name="eligible">Likewise.</param>
    /// <param name="rate">A percentage with 0–6 decimals; null if not printed.</param>
    /// <param name="result">The figures, if all could be read.</param>
    /// <returns>Whether all could be read.</returns>
    public static bool TryParse(string? participants, string? eligible, string? rate, [NotNullWhen(true)] out ReportedParticipation? result)
    {
        long took = 0, should = 0;
        Percentage share = default;
        bool read = (participants is null || Digits.TryReadCount(participants, out took))
            && (eligible is null || Digits.TryReadCount(eligible, out should))
            && (rate is null || Percentage.TryParse(rate, null, out share));
        result = !read ? null : new()
        {
            Participants = participants is null ? Fact<long>.Unknown : took,
            Eligible = eligible is null ? Fact<long>.Unknown : should,
            Rate = rate is null ? Fact<Percentage>.Unknown : share,
        };
        return read;
    }

    /// <summary>Checks the figures against one another, exactly, for every way of rounding.</summary>
    public Reconciliation Reconcile() => new(this);

    private static Fact<long> ReadCount(string? text, string name)
        => text is null ? Fact<long>.Unknown
            : Digits.TryReadCount(text, out long count) ? count
            : throw new FormatException($"\"{text}\" is not a count of {name}: expected {CountShape}.");

    private static Fact<long> NotNegative(Fact<long> value, string name)
    {
        if (value.Known(out long count)) { Guard.Against.BelowZero(count, name); }

        return value;
    }
}
