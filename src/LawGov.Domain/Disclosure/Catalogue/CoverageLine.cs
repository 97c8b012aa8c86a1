using System.Text.Json.Serialization;
using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Catalogue;

/// <summary>One record of an item at a body, or the want of any (覆盖明细).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record CoverageLine
{
    internal CoverageLine(
        CatalogueItem item,
        Unit unit,
        PublicationFacts? record,
        PublicationState state,
        ChannelFit channels,
        Deadline? due,
        string? answers,
        ValueList<FactKey> missing)
        => (Item, Unit, Record, State, Channels, Due, Answers, Missing) = (item, unit, record, state, channels, due, answers, missing);

    /// <summary>The item.</summary>
    public CatalogueItem Item { get; }

    /// <summary>The body that must publish it.</summary>
    public Unit Unit { get; }

    /// <summary>The record; null where the body has none of the item.</summary>
    public PublicationFacts? Record { get; }

    /// <summary>How it stands on the as-of day.</summary>
    public PublicationState State { get; }

    /// <summary>Whether its channels are among those of the item.</summary>
    public ChannelFit Channels { get; }

    /// <summary>The deadline it was held against; null where none could be derived.</summary>
    public Deadline? Due { get; }

    /// <summary>Who answers, as the delegate said; null where it named nobody.</summary>
    public string? Answers { get; }

    /// <summary>The facts that would settle what is undetermined.</summary>
    public ValueList<FactKey> Missing { get; }

    /// <summary>How the line counts.</summary>
    public CoverageOutcome Outcome => (State, Channels) switch
    {
        (PublicationState.Stale or PublicationState.Missing, _) => CoverageOutcome.NotCovered,
        (_, ChannelFit.NotListed) => CoverageOutcome.NotCovered,
        (PublicationState.Undetermined or PublicationState.BeforeFormed, _) or (_, ChannelFit.Undetermined) => CoverageOutcome.Undetermined,
        (PublicationState.Pending, _) => CoverageOutcome.Pending,
        (PublicationState.Late, _) => CoverageOutcome.CoveredLate,
        _ => CoverageOutcome.Covered,
    };

    /// <summary>Returns item, body, record and state on one line, in Chinese.</summary>
    public override string ToString()
        => $"{Item.Id} {Unit.Id} {Record?.Id.ToString() ?? "无记录"}：{State.Name().Chinese}，渠道{Channels.Name().Chinese}";
}
