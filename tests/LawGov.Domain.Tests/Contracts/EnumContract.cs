using FluentAssertions;
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
using LawGov.Domain.Reporting.Text;
using LawGov.Domain.Schools;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using LawGov.Domain.Training;

namespace LawGov.Domain.Tests.Contracts;

/// <summary>Stored numbers outlive a release: none is reordered or reused.</summary>
public class EnumContract
{
    [Fact]
    public void Numbers_OfEveryLabel_StayAsTheyWereShipped()
    {
        Labels<Verdict>().Should().Equal("Undetermined", "NotApplicable", "Pending", "Met", "Breached");
        Labels<FactState>().Should().Equal("Unknown", "None", "Known");
        Labels<Selection>().Should().Equal("Unsettled", "NotYet", "InForce", "Lapsed");
        Labels<Application>().Should().Equal("Unstated", "Direct", "ByReference", "ByAnalogy", "InspectionStandard");
        Labels<BasisKind>().Should().Equal("Practice", "Internal", "Local", "Law");
        Labels<Certainty>().Should().Equal("Projected", "Provisional", "Final");
        Labels<Rounding>().Should().Equal("HalfUp", "HalfEven", "Truncate");
        Labels<PrintedFigureKind>().Should().Equal("Unstated", "Exact", "Rounded", "Approximate", "Bound", "Full", "StatedNone", "Range", "Fraction");
        Labels<Approximation>().Should().Equal("None", "About", "Around", "Near", "Over", "AboutOver", "Several");
        Labels<FigureChange>().Should().Equal("None", "Rise", "Fall");
        Labels<FigureBound>().Should().Equal("None", "AtLeast", "Above", "AtMost", "Below");
        Labels<ReportedFigure>().Should().Equal("Participants", "Eligible", "Rate");
        Labels<ReconciliationOutcome>().Should().Equal("Underdetermined", "Derived", "Consistent", "ConsistentIfTruncated", "Inconsistent", "WithinPrintedPrecision", "OnlyIfMixed");
        Labels<JointOutcome>().Should().Equal("Feasible", "OnlyIfMixed", "Conflict", "OneByOne");
        Labels<FigureSlip>().Should().Equal("DigitDropped", "DigitsSwapped", "DigitAdded", "WanLost", "OtherPeriod", "Other");
        Labels<FigureRelationKind>().Should().Equal(
            "None", "Total", "Subset", "Share", "ShareOfSum", "DerivedBase", "Growth", "Difference", "GrowthByDifference", "ImpliedPrior", "RatesSum", "Points", "Frequency", "Full", "CarryOver",
            "SameNoun");
        Labels<FrequencyPeriod>().Should().Equal("Unstated", "Week", "Month", "Quarter", "HalfYear", "Year", "Term", "SchoolYear");
        Labels<RateBase>().Should().Equal("Unstated", "ByRegister", "BySample", "Sat", "Returned", "Sent");
        Labels<ParticipationRowFault>().Should().Equal("None", "UnknownGroup", "NegativeCount", "ParticipantsAboveEligible", "CountMissing", "CodeOutsideItsDays"); // stored in binary form
        Labels<RollUpLevel>().Should().Equal("Nation", "Province", "City", "County", "Town", "Village", "School");
        Labels<DeliveryOutcome>().Should().Equal("Repeated", "First", "Corrected", "Late", "Conflicting");
        Labels<PercentageEnds>().Should().Equal("AsRounded", "OnlyExact");
        Labels<Language>().Should().Equal("Chinese", "English");
        Labels<DivisionLevel>().Should().Equal("None", "Province", "City", "County", "Town", "Village");
        Labels<BodyKind>().Should().Equal("Other", "Government", "PartyCommittee", "Department", "Township", "School", "PartyDepartment", "ManagementCommittee", "Subdistrict");
        Labels<StepState>().Should().Equal("Undetermined", "NotRequired", "Pending", "Done", "Missing", "TooShort", "OutOfOrder", "Substituted", "Defective");
        Labels<DisclosureChannel>().Should().Equal(
            "Other", "Website", "Gazette", "NewMedia", "Conference", "Broadcasting", "Print", "ReadingPlace", "ServiceCentre", "ServiceStation", "OnSite", "NoticeBoard", "TargetedMessage",
            "SchoolBoard", "SchoolWindow", "SchoolAccount");
        Labels<CatalogueLimitKind>().Should().Equal("NotStated", "Within", "Regularly", "Promptly", "AsWritten");
        Labels<CatalogueAudience>().Should().Equal("Unstated", "Public", "Group");
        Labels<CatalogueMode>().Should().Equal("Unstated", "Proactive", "OnRequest");
        Labels<UpdatePlace>().Should().Equal("Other", "HomePage", "NewsColumn", "PolicyColumn", "NewMediaAccount");
        Labels<PublicationState>().Should().Equal("Undetermined", "Pending", "Current", "Late", "Stale", "Missing", "BeforeFormed");
        Labels<ChannelFit>().Should().Equal("Undetermined", "NotAsked", "Listed", "NotListed");
        Labels<CoverageOutcome>().Should().Equal("Undetermined", "Pending", "Covered", "NotCovered", "CoveredLate");
        Labels<CatalogueRowFault>().Should().Equal(
            "None", "Blank", "IdMissing", "IdRepeated", "NameMissing", "BasisMissing", "ChannelUnknown", "AudienceUnknown", "ModeUnknown", "LevelUnknown", "StatutoryItemUnknown", "LimitLaxer",
            "TicksUnclear", "NothingTicked");
        Labels<LicenceMatter>().Should().Equal("Other", "PreparePrivateSchool", "SetUpPrivateSchool", "SplitOrMergePrivateSchool", "ChangePrivateSchool", "SchoolBusPermit");
        Labels<SupervisionStep>().Should().Equal("Team", "Notice", "Visit", "PublicAsked", "FirstView", "Defence", "Opinion", "Correction", "Check", "Report", "Filing", "Publication");
        Labels<StandInKind>().Should().Equal("Unstated", "Acting", "InCharge", "Alternate");
        Labels<EnforcementAct>().Should().Equal("Penalty", "CompulsoryMeasure", "Inspection", "SoftMeasure", "SchoolSupervision");
        Labels<EnforcementTitle>().Should().Equal("Organ", "Authorised", "Entrusted", "EntrustedAgain");
        Labels<Establishment>().Should().Equal("Administrative", "PublicInstitution", "Worker", "Contract", "Temporary");
        Labels<SoftMeasure>().Should().Equal("Guidance", "Suggestion", "Admonition", "Talk", "SupervisionOpinion");
        Labels<InspectingBody>().Should().Equal("Organ", "Authorised", "Entrusted", "Deliberative", "Testing", "Intermediary", "Auxiliary");
        Labels<TutoringStage>().Should().Equal("Preschool", "Compulsory", "Senior");
        Labels<OffenceGravity>().Should().Equal("Ordinary", "Serious", "VerySerious");
        Labels<DutyTier>().Should().Equal("Unstated", "Overall", "Specific", "Direct");
        Labels<Part>().Should().Equal("Unstated", "Lead", "Partner", "Nobody");
        Labels<DutyKind>().Should().Equal("Unstated", "Responsible", "InCharge", "Liaison");
        Labels<HoldingState>().Should().Equal("None", "InPost", "StandIn", "Vacant", "Conflict", "Joint", "PersonUnknown", "Absent");
        Labels<ReorganizationKind>().Should().Equal("Unstated", "Renamed", "Merged", "Split", "Abolished");
        Labels<PostRowFault>().Should().Equal("PostMissing", "PersonMissing", "DaysMissing", "KindUnstated", "Overlap", "SamePerson", "SeatsWrong");
        Labels<DutyRowKind>().Should().Equal("Assignment", "Incumbent", "StandIn", "Reorganization", "Absence", "UnitReorganization", "Scope", "Group", "Paper", "Apart");
        Labels<DutyRowFault>().Should().Equal(
            "AreaMissing", "AreaUndeclared", "TierUnstated", "PartUnstated", "PostMissing", "PersonMissing", "DaysMissing", "BasisMissing", "LiaisonLeads", "KindUnstated", "SamePost", "Overlap",
            "SamePerson", "NothingToTakeOver", "SeatsWrong", "PostForgotten", "GroupMissing", "RoleUnstated", "PostNamed", "DatesOutOfOrder", "AreasOverlap");
        Labels<DutyIssueKind>().Should().Equal(
            "Gap", "Conflict", "Vacancy", "StandInWithoutBasis", "Unreachable", "PersonUnknown", "Absence", "LapsedStandIn", "ScopeNotStated", "RowLeftOut", "LeadUnmarked", "PostWithoutDuties", "NotApart", "BeforePaper");
        Labels<GroupRole>().Should().Equal("Unstated", "Head", "ExecutiveDeputy", "Deputy", "Member", "OfficeDirector", "OfficeHost");
        Labels<DistinctRowFault>().Should().Equal("None", "UnknownUnit", "PersonOutOfRange");
        Labels<Ties>().Should().Equal("SharedSkip", "SharedDense", "SharedLast");
        Labels<LeftOutReason>().Should().Equal("None", "NotReported", "Unusable", "Repeated", "NoBase", "BelowMinimumBase", "NoCounterpart");
        Labels<UnitMovement>().Should().Equal("Continuing", "Entered", "Exited");
        Labels<PetitionChannel>().Should().Equal("Other", "Online", "Letter", "Call", "Fax", "Visit", "Transferred");
        Labels<PetitionKind>().Should().Equal("Other", "Suggestion", "Accusation", "Judicial", "Arbitration", "PartyAppeal", "Administrative", "DutyRequest", "Claim");
        Labels<ReconsiderationMatter>().Should().Equal("Other", "PenaltyOnTheSpot", "InformationRefused", "DutyNotPerformed");
        Labels<TextYearKind>().Should().Equal("Unknown", "Report", "Meant", "Wrong");
        Labels<UnreadReason>().Should().Equal(
            "None", "NumberWithoutUnit", "RateWithoutBase", "ChangeWithoutValue", "PartsWithoutTotal", "FrequencyWithoutCount");
        Labels<TrainingAudience>().Should().Equal("Other", "Leaders", "Staff", "EnforcementStaff", "Teachers", "Pupils");
        Labels<YearEndReport>().Should().Equal("Law", "Integrity", "Duty");
        Labels<CollectiveClass>().Should().Equal("Decision", "Personnel", "Project", "Funds");
        Labels<DecidingForm>().Should().Equal("Meeting", "Circulation", "AskedSingly", "OnePerson");
        Labels<ConsultationForm>().Should().Equal("Written", "Seminar", "Negotiation", "Hearing", "Survey", "OpenCall");
        Labels<ImpactScope>().Should().Equal("Internal", "Units", "Area", "Public");
        Labels<ImpactDegree>().Should().Equal("Slight", "Considerable", "Major");
        Labels<PowerKind>().Should().Equal("Other", "License", "Penalty", "Compulsion", "Inspection", "Confirmation", "Benefit", "Ruling", "Award");
        Enum.GetValues<Rhythm>().Cast<int>().Should().Equal(0, 1, 3, 6, 12); // how many months lie between
        Labels<DisclosureRegime>().Should().Equal("Undetermined", "NotYet", "Regulation2007", "Regulation2019", "DepartmentRules", "NotApplicable");
        Labels<LegalRank>().Should().Equal("Other", "Rule", "LocalRegulation", "AdministrativeRegulation", "Law");
        Labels<InformationOrigin>().Should().Equal("Unstated", "Made", "ObtainedFromPublic", "ObtainedFromOrgan", "MadeJointly");
        Labels<DisclosureMode>().Should().Equal("Unstated", "Proactive", "OnRequest");
        Labels<DutyTest>().Should().Equal("Unstated", "VitalInterests", "WideKnowledge", "OrganAndProcedure", "OtherLaw");
        Labels<DisclosureGround>().Should().Equal(
            "Other", "StateSecret", "ForbiddenByLaw", "Endangerment", "TradeSecret", "PersonalPrivacy", "ThirdPartyInterest", "PersonnelManagement", "LogisticsManagement",
            "InternalWorkflow", "DiscussionRecord", "ProcessDraft", "ConsultationLetter", "RequestForInstructions", "EnforcementFile", "WorkSecret");
        Labels<DisclosureScope>().Should().Equal("Undetermined", "MustDisclose", "MayDisclose", "MayWithhold", "ShallNotDisclose", "MustNotDisclose");
        Labels<PartDisposition>().Should().Equal("Undetermined", "Disclosed", "Withheld", "AtDiscretion");
        Labels<DisclosureOutcome>().Should().Equal("Undetermined", "OutsideRegulation", "OtherOrgan", "WhollyDisclosed", "PartlyDisclosed", "NotDisclosed", "AtDiscretion");
        Labels<DecisionStepKind>().Should().Equal("None", "Regime", "Body", "Scope");
        Labels<DecisionStepOutcome>().Should().Equal("Undetermined", "Settled", "Ended");
        Labels<ConsentGround>().Should().Equal("Unstated", "Contract", "StatutoryDuty", "Emergency", "News", "AlreadyPublic", "OtherLaw");
        Labels<ChainRole>().Should().Equal("Unstated", "Head", "Originator", "Reviewer", "Signer", "Publisher");
        Labels<DisclosureFault>().Should().Equal(
            "Unstated", "Untrue", "Incomplete", "Late", "Outdated", "Secret", "PersonalData", "UnlawfulContent", "WrongChannel", "BrokenLink", "NotAccessible");
        Labels<RequestChannel>().Should().Equal("Unstated", "InPerson", "SignedMail", "PlainLetter", "OnlineForm", "Email", "Fax");
        Labels<Consulted>().Should().Equal("OwnSection", "ThirdParty", "CoMaker", "OtherOrgan");
        Labels<Opinion>().Should().Equal("Unstated", "Agrees", "Objects");
        Labels<RequestLetter>().Should().Equal("Consultation", "FeeNotice", "Reply");
        Labels<ReplyChannel>().Should().Equal("Unstated", "InPerson", "Post", "Courier", "Electronic");
        Labels<Remedy>().Should().Equal("Complaint", "Reconsideration", "Suit");
        Labels<RemedyResult>().Should().Equal("Other", "Upheld", "Corrected");
        Labels<RemedyOrder>().Should().Equal("Either", "ReconsiderationFirst", "ReconsiderationOnly");
        Labels<ClockEffect>().Should().Equal("None", "Suspends", "Restarts");
        Labels<ConsultationDays>().Should().Equal("Between", "Inclusive");
        Labels<RequestStage>().Should().Equal(
            "NotSubmitted", "AwaitingConfirmation", "Handling", "AwaitingCorrection", "Consulting", "AwaitingPayment", "Delayed", "Replied", "Abandoned", "Withdrawn");
        Labels<RequestFault>().Should().Equal("BeforeTheRequest", "Twice", "NothingToAnswer", "AfterTheEnd", "RecordedBefore", "OutsideYears", "TooLate");
        Labels<RequestTimerKind>().Should().Equal("Reply", "Confirmation", "CorrectionNotice", "Correction", "Opinion", "Payment", "Reconsideration", "Suit");
        Labels<RequestActor>().Should().Equal("Organ", "Applicant", "Consulted");
        Labels<DecisionMatter>().Should().Equal("Other", "PublicPolicy", "Plan", "Resources", "Project", "NotMajor", "MacroControl", "LawMaking", "Emergency", "OtherProcedure");
        Labels<ProcedureStepKind>().Should().Equal(
            "Other", "Start", "Drafting", "UnitConsultation", "OpenCall", "Hearing", "GroupTalk", "PublicParticipation", "ExpertArgument", "RiskAssessment", "FairCompetitionReview", "LegalityReview",
            "CollectiveDiscussion", "PartyReport", "Publication", "Archive", "PostEvaluation", "Change");
        Labels<StepDayKind>().Should().Equal("Unstated", "Known", "InMonth", "Undated", "Planned", "Postponed", "NotDone");
        Labels<StepOutcome>().Should().Equal(
            "Other", "Controllable", "NotControllable", "Lawful", "Unlawful", "OpinionsOnly", "Conforms", "Excepted", "DoesNotConform", "Adopted", "NotAdopted");
        Labels<RequestTimerState>().Should().Equal("Running", "Stopped", "Done", "Ended");
        Labels<RequestOutcome>().Should().Equal(
            "Unstated", "AlreadyPublic", "Disclosed", "PartlyDisclosed", "StateSecret", "ForbiddenByLaw", "Endangerment", "ThirdPartyRights", "InternalAffairs", "ProcessInformation",
            "EnforcementFile", "SpecialRegister", "NotFound", "NotOurs", "WouldHaveToBeMade", "StillUnclear", "Petition", "Repeated", "Publication", "Abusive", "Reissue", "NotCorrectedInTime",
            "FeeUnpaid", "Withdrawn", "Other");
        Labels<FeeUnit>().Should().Equal("Item", "Page");
        Labels<ReportScope>().Should().Equal("BodyItself", "WholeDistrict");
        Labels<RequestTableForm>().Should().Equal("Unstated", "Trial2019", "Revised2021", "Mixed");
        Labels<RequestTableColumn>().Should().Equal("NaturalPersons", "Businesses", "ResearchInstitutions", "PublicWelfare", "LegalServices", "OtherBodies", "Total");
        Labels<RequestTableRow>().Should().Equal(
            "Received", "CarriedOver", "Disclosed", "PartlyDisclosed", "StateSecret", "ForbiddenByLaw", "Endangerment", "ThirdPartyRights", "InternalAffairs", "ProcessInformation",
            "EnforcementFile", "AdministrativeQuery", "NotHeld", "WouldHaveToBeMade", "StillUnclear", "Petition", "Repeated", "Publication", "Abusive", "Reissue", "OtherHandling",
            "NotCorrectedInTime", "FeeUnpaid", "Other", "TotalResults", "CarriedOn");
        Labels<RequestTableFault>().Should().Equal(
            "None", "RowUnknown", "RowRepeated", "CellsMissing", "CellsTooMany", "NotANumber", "TooLarge", "ColumnsInAnotherOrder", "ReceiptUnsettled", "RequesterUnstated", "OutcomeUnstated");
        Labels<PenaltyProcedure>().Should().Equal("Ordinary", "Summary");
        Labels<NoPenaltyGround>().Should().Equal("Other", "Slight", "FirstOffence", "NoFault", "UnderFourteen", "NotProved");
        Labels<PenaltyStepKind>().Should().Equal(
            "Filing", "Investigation", "Certificates", "Notice", "Statement", "Hearing", "LegalityReview", "Discussion", "Decision", "Service", "Payment", "Publication", "Archive");
        Labels<ChainRowFault>().Should().Equal("None", "UnknownChannel", "RoleMissing", "PostMissing", "SpanEmpty", "BasisMissing", "GivenTwice");
    }

    // The labels by their numbers, which must be 0, 1, 2 … without a hole.
    private static IEnumerable<string?> Labels<T>()
        where T : struct, Enum
        => Enumerable.Range(0, Enum.GetValues<T>().Length).Select(number => Enum.GetName(typeof(T), number));
}
