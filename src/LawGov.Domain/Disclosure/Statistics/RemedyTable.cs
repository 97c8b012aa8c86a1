using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Statistics;

/// <summary>The table of reconsiderations and suits (政府信息公开行政复议、行政诉讼情况), section four of the yearly report.</summary>
/// <remarks>Three series of their own: a case that goes from reconsideration to court stands in two of them.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed partial record RemedyTable
{
    private readonly RemedyCounts _reconsideration = new();
    private readonly RemedyCounts _directSuit = new();
    private readonly RemedyCounts _suitAfterReconsideration = new();

    /// <summary>Administrative reconsideration (行政复议); blank where nothing is stated.</summary>
    /// <exception cref="ArgumentNullException">There are no counts.</exception>
    public RemedyCounts Reconsideration
    {
        get => _reconsideration;
        init => _reconsideration = Guard.Against.Null(value, nameof(Reconsideration));
    }

    /// <summary>Suits brought without reconsideration (未经复议直接起诉); blank where nothing is stated.</summary>
    /// <exception cref="ArgumentNullException">There are no counts.</exception>
    public RemedyCounts DirectSuit { get => _directSuit; init => _directSuit = Guard.Against.Null(value, nameof(DirectSuit)); }

    /// <summary>Suits brought after reconsideration (复议后起诉); blank where nothing is stated.</summary>
    /// <exception cref="ArgumentNullException">There are no counts.</exception>
    public RemedyCounts SuitAfterReconsideration
    {
        get => _suitAfterReconsideration;
        init => _suitAfterReconsideration = Guard.Against.Null(value, nameof(SuitAfterReconsideration));
    }

    /// <summary>Returns the three series, the same in every culture.</summary>
    public override string ToString() => $"[{Reconsideration}], [{DirectSuit}], [{SuitAfterReconsideration}]";
}
