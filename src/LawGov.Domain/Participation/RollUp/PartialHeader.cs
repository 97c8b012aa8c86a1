using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Participation.RollUp;

/// <summary>What sums are sums of (汇总口径): only what agrees in all four merges.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record PartialHeader
{
    /// <summary>Says what is counted.</summary>
    /// <param name="metric">The caller's name for what is counted, such as 宪法知识竞赛; not blank.</param>
    /// <param name="period">The days that the counts are of; not empty.</param>
    /// <param name="takenOf">Of whom the base is; stated, for bases that nobody stated are not known to be the same.</param>
    /// <param name="divisionVersion">Which edition of the table of divisions numbers the places; not blank.</param>
    /// <exception cref="ArgumentException">A text is missing or blank, or the period is empty.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The base is not stated, or there is no such base.</exception>
    public PartialHeader(string metric, DateSpan period, RateBase takenOf, string divisionVersion)
    {
        Metric = Guard.Against.NullOrWhiteSpace(metric);
        Period = period.IsEmpty
            ? throw new ArgumentException("Expected a period of at least one day, not an empty one.", nameof(period))
            : period;
        Base = Guard.Against.Undeclared(takenOf) != RateBase.Unstated
            ? takenOf
            : throw new ArgumentOutOfRangeException(nameof(takenOf), takenOf,
                "Expected a stated base: bases that nobody stated are not known to be the same.");
        DivisionVersion = Guard.Against.NullOrWhiteSpace(divisionVersion);
    }

    /// <summary>The caller's name for what is counted (指标).</summary>
    public string Metric { get; }

    /// <summary>The days that the counts are of (统计时期).</summary>
    public DateSpan Period { get; }

    /// <summary>Of whom the base is (统计基数口径).</summary>
    public RateBase Base { get; }

    /// <summary>Which edition of the table of divisions numbers the places (区划代码版本).</summary>
    public string DivisionVersion { get; }

    /// <summary>Says in what two headers first differ, as both have it; null where they agree.</summary>
    /// <param name="other">The other header.</param>
    /// <exception cref="ArgumentNullException">There is no other header.</exception>
    public Bilingual? DifferenceFrom(PartialHeader other)
        => Guard.Against.Null(other) switch
        {
            _ when other.Metric != Metric => Differ("指标", "metric", Metric, other.Metric),
            _ when other.Period != Period => Differ("统计时期", "period", Period.ToString(), other.Period.ToString()),
            _ when other.Base != Base => new($"统计基数口径：{Base.Name().Chinese}，{other.Base.Name().Chinese}",
                $"base: {Base.Name().English}, {other.Base.Name().English}"),
            _ when other.DivisionVersion != DivisionVersion => Differ("区划代码版本", "division table", DivisionVersion, other.DivisionVersion),
            _ => null,
        };

    /// <summary>Returns all four, such as <c>竞赛, 2023-01-01/2024-01-01, ByRegister, 2023</c>.</summary>
    public override string ToString() => $"{Metric}, {Period}, {Base}, {DivisionVersion}";

    internal PartialHeader Demand(PartialHeader other, string parameter)
        => DifferenceFrom(other) is { } difference
            ? throw new ArgumentException($"Expected the same header; they differ in {difference.English}.", parameter)
            : this;

    private static Bilingual Differ(string chinese, string english, string mine, string others)
        => new($"{chinese}：{mine}，{others}", $"{english}: {mine}, {others}");
}
