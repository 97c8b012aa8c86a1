using System.Text.Json.Serialization;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Findings;
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
        Of(FindingResults.Change), Of(FindingResults.Changes), Of(LawResults.Book), Of(LawResults.Context),
        Of(Reasons.Text), Of(Reasons.Message), new WritingConverter<Rule>(LawResults.Rule, withDerived: true),
        Of(CalendarResults.Day), Of(CalendarResults.Step), Of(CalendarResults.Change), Of(CalendarResults.Gap), Of(CalendarResults.Count),
        Of(DutyResults.Rows), Of(DutyResults.Holding), Of(DutyResults.Answer), Of(DutyResults.Tier), Of(DutyResults.Holder),
        Of(DutyResults.Occupancy), Of(DutyResults.Turn), Of(DutyResults.Turns), Of(DutyResults.Overlap(DutyResults.Occupancy)),
        Of(DutyResults.Overlap(Values.MayBePerson)), Of(DutyResults.Assignment), Of(DutyResults.Reorganization), Of(DutyResults.Stretch),
        Of(DutyResults.Issue), Of(DutyResults.Remedy), Of(DutyResults.Personal), Of(DutyResults.Calendar), Of(DutyResults.Occasion),
        Of(DisclosureResults.Fault), Of(DisclosureResults.Answer), Of(DisclosureResults.Assignment), Of(DisclosureResults.Coverage),
        Of(DisclosureResults.Line), Of(DisclosureResults.Decision), Of(DisclosureResults.Step), Of(DisclosureResults.Part),
        Of(DisclosureResults.Chain),
        Of(ParticipationResults.Reconciliation), Of(ParticipationResults.Summary), Of(ParticipationResults.Ranking),
        Of(ParticipationResults.Ranked), Of(ParticipationResults.NotRanked), Of(ParticipationResults.Points),
        Of(ParticipationResults.RateChange), Of(ParticipationResults.UnitChange), Of(ParticipationResults.Group),
        Of(ParticipationResults.Place), Of(ParticipationResults.Distinct), Of(ParticipationResults.Error), Of(ParticipationResults.Share),
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
