using LawGov.Domain.Calendars;
using LawGov.Domain.Decisions;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Disputes;
using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Duties.Schedule;
using LawGov.Domain.Enforcement.Field;
using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Enforcement.Tutoring;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Comparing;
using LawGov.Domain.Participation.Distinct;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Participation.RollUp;
using LawGov.Domain.Reporting;
using LawGov.Domain.Reporting.Text;
using LawGov.Domain.Schools;
using LawGov.Domain.SystemTextJson.Codecs;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using LawGov.Domain.Training;

namespace LawGov.Domain.SystemTextJson;

/// <summary>Every enum by its names, which begin with a small letter; several at once as an array of them.</summary>
internal static class EnumConverters
{
    internal static void AddTo(Converters converters) => converters
        .Names<DayArrangement>().Names<DayCounting>()
        .Names<DayKind>().Flags<Festivals>().Names<RollOver>().Names<TimeUnit>().Names<CatalogueAudience>()
        .Names<CatalogueLimitKind>().Names<CatalogueMode>().Names<CatalogueRowFault>().Names<ChannelFit>().Names<CoverageOutcome>()
        .Names<PublicationState>().Flags<CatalogueContents>().Names<ConsentGround>().Names<DisclosureChannel>().Flags<GuideContents>()
        .Flags<PersonalFields>().Names<UpdatePlace>().Names<ChainRole>().Names<ChainRowFault>().Names<DisclosureFault>()
        .Names<DecisionStepKind>().Names<DecisionStepOutcome>().Names<DisclosureGround>().Names<DisclosureMode>()
        .Names<DisclosureOutcome>().Names<DisclosureRegime>().Names<DisclosureScope>().Names<DutyTest>().Names<InformationOrigin>()
        .Names<PartDisposition>().Names<RequestTableRow>().Names<RequestTableColumn>().Names<RequestTableForm>()
        .Names<RequestTableFault>().Names<ReportScope>().Names<FeeUnit>().Names<RequestChannel>().Names<Consulted>().Names<Opinion>()
        .Names<ReplyChannel>().Names<RequestLetter>().Names<Remedy>().Names<RemedyResult>().Names<RequestOutcome>().Names<RemedyOrder>()
        .Names<ClockEffect>().Names<ConsultationDays>().Names<RequestStage>().Names<RequestFault>().Names<RequestTimerKind>()
        .Names<RequestActor>().Names<RequestTimerState>()
        .Names<DecisionMatter>().Names<ProcedureStepKind>().Names<StepDayKind>().Names<StepOutcome>()
        .Names<CollectiveClass>().Names<DecidingForm>().Names<ConsultationForm>().Names<ImpactScope>().Names<ImpactDegree>()
        .Flags<PenaltyKinds>().Flags<CaseClasses>().Names<PenaltyProcedure>().Names<NoPenaltyGround>().Names<PenaltyStepKind>()
        .Names<DutyIssueKind>().Names<DutyKind>().Names<DutyRowFault>().Names<DutyRowKind>().Names<DutyTier>()
        .Names<GroupRole>().Names<Part>().Names<ReorganizationKind>().Names<PowerKind>().Names<YearEndReport>().Names<Rhythm>()
        .Names<PercentageEnds>().Names<Rounding>().Names<Approximation>().Names<FigureBound>().Names<FigureChange>()
        .Names<FrequencyPeriod>().Names<PrintedFigureKind>().Names<FactState>().Names<Verdict>().Names<StepState>()
        .Names<LicenceMatter>().Names<SupervisionStep>().Names<PetitionChannel>().Names<PetitionKind>().Names<ReconsiderationMatter>()
        .Names<Application>().Names<BasisKind>()
        .Names<LegalRank>().Names<Selection>().Names<BodyKind>().Names<DivisionLevel>().Names<HoldingState>().Names<PostRowFault>()
        .Flags<SchoolStages>().Names<StandInKind>().Names<LeftOutReason>().Names<Ties>().Names<UnitMovement>().Names<DistinctRowFault>()
        .Names<ReportedFigure>().Names<RateBase>().Names<ReconciliationOutcome>().Names<DeliveryOutcome>().Names<ParticipationRowFault>()
        .Names<EnforcementAct>().Names<EnforcementTitle>().Names<Establishment>().Flags<DeedContents>().Names<SoftMeasure>()
        .Flags<PenaltyWording>().Flags<SoftMeasureForm>().Names<InspectingBody>().Names<TutoringStage>().Names<OffenceGravity>()
        .Names<FigureRelationKind>().Names<JointOutcome>().Names<FigureSlip>().Names<TextYearKind>().Names<UnreadReason>()
        .Flags<ReportAddressees>().Names<RollUpLevel>().Names<TrainingAudience>().Names<Language>().Names<Certainty>();

    private static Converters Names<T>(this Converters converters)
        where T : struct, Enum
        => converters.Reads(OneOf<T>);

    private static Converters Flags<T>(this Converters converters)
        where T : struct, Enum
        => converters.Reads(AnyOf<T>);

    private static Codec<T> OneOf<T>()
        where T : struct, Enum
        => new NameCodec<T>();

    private static Codec<T> AnyOf<T>()
        where T : struct, Enum
        => new NamesCodec<T>();
}
