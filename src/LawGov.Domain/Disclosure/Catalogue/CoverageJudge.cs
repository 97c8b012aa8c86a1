using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using NodaTime;

namespace LawGov.Domain.Disclosure.Catalogue;

/// <summary>Makes the lines of one item at one body.</summary>
internal sealed class CoverageJudge(
    Basis catalogue,
    CatalogueItem item,
    Unit unit,
    Func<CatalogueItem,
    UnitId,
    LocalDate,
    string?> whoAnswers,
    RuleContext context)
{
    internal CoverageLine Without(bool recordsAreComplete) => new(
        item,
        unit,
        null,
        recordsAreComplete ? PublicationState.Missing : PublicationState.Undetermined,
        ChannelFit.NotAsked,
        null,
        whoAnswers(item, unit.Id, context.AsOf),
        recordsAreComplete ? default : [DisclosureKeys.Published]);

    internal CoverageLine Judge(PublicationFacts record)
    {
        var standing = PublicationStanding.Of(record, item.Limit.Number, catalogue, unit.Kind, context);
        var channels = Fit(record);
        var answersOn = standing.Due is { } due && due.Due < context.AsOf ? due.Due : context.AsOf;
        ValueList<FactKey> missing = channels == ChannelFit.Undetermined
            ? [.. standing.Missing, DisclosureKeys.Channels]
            : standing.Missing;
        return new(item, unit, record, standing.State, channels, standing.Due, whoAnswers(item, unit.Id, answersOn), missing);
    }

    private ChannelFit Fit(PublicationFacts record)
    {
        bool published = record.Published.Known(out var on) && on <= context.AsOf;
        if (item.Channels.IsEmpty || !published) { return ChannelFit.NotAsked; }

        return !record.Channels.Known(out var channels)
            || channels.IsEmpty ? ChannelFit.Undetermined // published, yet through nothing: one of the two is wrong
            : Rules.ChannelFits.Share(channels, item.Channels) ? ChannelFit.Listed : ChannelFit.NotListed;
    }
}
