using System.Text.Json.Serialization;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation.Distinct;
using LawGov.Domain.Participation.RollUp;
using LawGov.Domain.SystemTextJson.Codecs;
using LawGov.Domain.Text;

namespace LawGov.Domain.SystemTextJson.Results;

/// <summary>Every type that is written and not read.</summary>
internal static class ResultConverters
{
    internal static JsonConverter[] All =>
    [
        Of(FindingResults.Finding), Of(FindingResults.Assessment), Of(Reasons.Key),
        Of(DutyResults.Answer), Of(DutyResults.Tier), Of(DutyResults.Holder), Of(DutyResults.Occupancy), Of(DutyResults.Assignment),
        Of(DutyResults.Reorganization), Of(DutyResults.Stretch), Of(DutyResults.Issue), Of(DutyResults.Remedy), Of(DutyResults.Personal),
        Of(DutyResults.Calendar), Of(DutyResults.Occasion),
        Of(DisclosureResults.Fault), Of(DisclosureResults.Answer), Of(DisclosureResults.Assignment), Of(DisclosureResults.Coverage),
        Of(DisclosureResults.Line), Of(DisclosureResults.Decision), Of(DisclosureResults.Step), Of(DisclosureResults.Part),
        Of(ParticipationResults.Reconciliation), Of(ParticipationResults.Summary),
        Row<DutyRowFault>(), Row<PostRowFault>(), Row<CatalogueRowFault>(), Row<ChainRowFault>(), Row<ParticipationRowFault>(),
        Row<DistinctRowFault>(),
    ];

    private static WritingConverter<T> Of<T>(Written<T> written)
        where T : notnull
        => new(written);

    private static WritingConverter<RowError<TFault>> Row<TFault>()
        where TFault : struct, Enum
        => Of(Reasons.Row<TFault>());
}
