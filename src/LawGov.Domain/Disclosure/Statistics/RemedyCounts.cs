using System.Text.Json.Serialization;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Statistics;

/// <summary>How one series of remedies ended in a year (复议、诉讼结果), in cases (件); a blank is unknown, none counts as 0.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record RemedyCounts
{
    private readonly Fact<long> _upheld;
    private readonly Fact<long> _corrected;
    private readonly Fact<long> _other;
    private readonly Fact<long> _pending;
    private readonly Fact<long> _total;

    /// <summary>The act of the organ was upheld (结果维持).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 0 to <see cref="RequestTable.Most"/>.</exception>
    public Fact<long> Upheld { get => _upheld; init => _upheld = RequestTable.Counted(value, nameof(Upheld)); }

    /// <summary>It was corrected (结果纠正).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 0 to <see cref="RequestTable.Most"/>.</exception>
    public Fact<long> Corrected { get => _corrected; init => _corrected = RequestTable.Counted(value, nameof(Corrected)); }

    /// <summary>The case ended in another way (其他结果).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 0 to <see cref="RequestTable.Most"/>.</exception>
    public Fact<long> Other { get => _other; init => _other = RequestTable.Counted(value, nameof(Other)); }

    /// <summary>The case has not ended yet (尚未审结).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 0 to <see cref="RequestTable.Most"/>.</exception>
    public Fact<long> Pending { get => _pending; init => _pending = RequestTable.Counted(value, nameof(Pending)); }

    /// <summary>All of them (总计).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 0 to <see cref="RequestTable.Most"/>.</exception>
    public Fact<long> Total { get => _total; init => _total = RequestTable.Counted(value, nameof(Total)); }

    /// <summary>Returns the five numbers, the same in every culture.</summary>
    public override string ToString() => $"{Upheld}, {Corrected}, {Other}, {Pending}, {Total}";
}
