using System.Text.Json.Serialization;
using LawGov.Domain.Calendars;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Schedule;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation.Comparing;
using LawGov.Domain.Participation.Distinct;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.RollUp;
using LawGov.Domain.SystemTextJson.Codecs;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.SystemTextJson;

/// <summary>Every enum by its names, which begin with a small letter; several at once as an array of them.</summary>
internal static class EnumConverters
{
    internal static JsonConverter[] All =>
    [
        Of<DayArrangement>(), Of<DayKind>(), Flags<Festivals>(), Of<RollOver>(), Of<TimeUnit>(),
        Of<CatalogueAudience>(), Of<CatalogueLimitKind>(), Of<CatalogueMode>(), Of<CatalogueRowFault>(), Of<ChannelFit>(),
        Of<CoverageOutcome>(), Of<PublicationState>(),
        Flags<CatalogueContents>(), Of<ConsentGround>(), Of<DisclosureChannel>(), Flags<GuideContents>(), Flags<PersonalFields>(),
        Of<UpdatePlace>(),
        Of<ChainRole>(), Of<ChainRowFault>(), Of<DisclosureFault>(),
        Of<DecisionStepKind>(), Of<DecisionStepOutcome>(), Of<DisclosureGround>(), Of<DisclosureMode>(), Of<DisclosureOutcome>(),
        Of<DisclosureRegime>(), Of<DisclosureScope>(), Of<DutyTest>(), Of<InformationOrigin>(), Of<PartDisposition>(),
        Of<DutyIssueKind>(), Of<DutyKind>(), Of<DutyRowFault>(), Of<DutyRowKind>(), Of<DutyTier>(), Of<GroupRole>(), Of<Part>(),
        Of<ReorganizationKind>(),
        Of<PowerKind>(), Of<YearEndReport>(),
        Of<Rhythm>(),
        Of<PercentageEnds>(), Of<Rounding>(),
        Of<Approximation>(), Of<FigureBound>(), Of<FigureChange>(), Of<FrequencyPeriod>(), Of<PrintedFigureKind>(),
        Of<FactState>(), Of<Verdict>(),
        Of<Application>(), Of<BasisKind>(), Of<LegalRank>(), Of<Selection>(),
        Of<BodyKind>(), Of<DivisionLevel>(), Of<HoldingState>(), Of<PostRowFault>(), Flags<SchoolStages>(), Of<StandInKind>(),
        Of<LeftOutReason>(), Of<Ties>(), Of<UnitMovement>(),
        Of<DistinctRowFault>(),
        Of<ReportedFigure>(),
        Of<RateBase>(), Of<ReconciliationOutcome>(),
        Of<DeliveryOutcome>(), Of<ParticipationRowFault>(), Of<RollUpLevel>(),
        Of<Language>(),
        Of<Certainty>(),
    ];

    private static ConvertersOf<T> Of<T>()
        where T : struct, Enum
        => new(new NameCodec<T>());

    private static ConvertersOf<T> Flags<T>()
        where T : struct, Enum
        => new(new NamesCodec<T>());
}
