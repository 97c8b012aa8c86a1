using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Duties;

/// <summary>Who was first responsible person from when to when (第一责任人任职情况), in turn.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed class HeadSuccession : IBilingualText, IEquatable<HeadSuccession>
{
    /// <summary>Lists them.</summary>
    /// <param name="turns">Each with its days, in any order.</param>
    /// <exception cref="ArgumentException">A name is blank, or a span is empty.</exception>
    public HeadSuccession(params ReadOnlySpan<TimelineEntry<string>> turns)
        : this(together: false, turns)
    {
    }

    private HeadSuccession(bool together, ReadOnlySpan<TimelineEntry<string>> turns)
    {
        Together = together;
        foreach (ref readonly var turn in turns)
        {
            if (string.IsNullOrWhiteSpace(turn.Value))
            {
                throw new ArgumentException($"Expected a name for {turn.Span}, not a blank.", nameof(turns));
            }
        }

        Timeline = Timeline<string>.Of(turns);
    }

    /// <summary>Whether several hold the post together (共同担任), so that turns on the same days are no contradiction.</summary>
    public bool Together { get; }

    /// <summary>The turns with their gaps and overlaps.</summary>
    public Timeline<string> Timeline { get; }

    /// <summary>Lists those who hold the post together on the days on which their turns overlap (共同担任).</summary>
    /// <param name="turns">Each with its days, in any order.</param>
    /// <exception cref="ArgumentException">A name is blank, or a span is empty.</exception>
    public static HeadSuccession Jointly(params ReadOnlySpan<TimelineEntry<string>> turns) => new(together: true, turns);

    /// <summary>Takes the turns over from a map: whoever is in the lead post of the overall tier, or stands in for its holder.</summary>
    /// <param name="map">The map.</param>
    /// <param name="area">The area of law-based government; declared.</param>
    /// <param name="within">The days; the end may be open.</param>
    /// <returns>Of a contested post each claimant has a turn, so that the turns overlap; of leads made to answer together each has one, and
    /// <see cref="Together"/> holds. Behind who stands in it is said how, and whether no decision is stated.</returns>
    /// <exception cref="ArgumentNullException">There is no map.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The area is not declared.</exception>
    public static HeadSuccession Of(DutyMap map, AreaPath area, DateSpan within)
    {
        var turns = Guard.Against.Null(map).Turns(area, DutyTier.Overall, within, out bool together);
        return new(together, [.. turns]);
    }

    /// <summary>Returns 张某（2023-01-01至2023-06-11）、李某（2023-06-12起）, or the same in English; — when there is none.</summary>
    /// <inheritdoc/>
    public string ToText(Language language)
    {
        var turns = Timeline.Entries.Select(
            turn
                => language == Language.Chinese
                ? $"{turn.Value}（{turn.Span.ToText(language)}）"
                : $"{turn.Value} ({turn.Span.ToText(language)})");
        return Timeline.Entries.IsEmpty ? "—" : string.Join(language == Language.Chinese ? "、" : ", ", turns);
    }

    /// <summary>Whether the turns are the same.</summary>
    public bool Equals(HeadSuccession? other)
        => other is not null && Together == other.Together && Timeline.Entries == other.Timeline.Entries;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as HeadSuccession);

    /// <inheritdoc/>
    public override int GetHashCode() => Timeline.Entries.GetHashCode();

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);
}
