using static LawGov.Domain.Law.Instruments;

namespace LawGov.Domain.Law;

/// <summary>Every instrument of the library, and which of them are the first text of their title.</summary>
internal static class InstrumentRegister
{
    /// <summary>All of them; texts of one title from the oldest to the newest.</summary>
    internal static Instrument[] All { get; } =
    [
        FirstResponsiblePerson2016, LawBasedGovernmentOutline2015, LawBasedGovernmentSupervision2019, LawPublicityResponsibility2017,
        LawPublicity2025, OpenInformation2007, OpenInformation2019, OpenInformationReportForm2019, OpenInformationReportForm2021,
        ProcessingFee2020, WebsiteInspection2019, PersonalInformation2021, RequestTimeInterpretation2015, ReplyServiceInterpretation2016,
        OpenInformationCases2025, HolidayMeasures1999, HolidayMeasures2007, HolidayMeasures2013, HolidayMeasures2024, MajorDecisions2019,
        FairCompetitionReview2024, Petitions2005, Petitions2022, Reconsideration2017, Reconsideration2023, ReconsiderationRegulation2026,
        Litigation2017, PenaltyLaw1996, PenaltyLaw2021, CompulsionLaw2011, EnforcementPublicity2018, EnterpriseInspection2024,
        TutoringPenalties2023, TutoringPrepayment2021, NonSubjectTutoring2022, DoubleReduction2021, PupilSleep2021, Teachers2009,
        EducationDiscipline2020, CompulsoryEducation2018, PreschoolEducation2024, PrivateEducation2018, PrivateEducationRegulation2021,
        DisabledEducation2017, VicePrincipalMeasures2021, DelinquencyPrevention2020, MinorsProtection2020, BullyingPlan2017,
        PublicSecurity2025, EducationSupervision2012, SchoolBus2012, NationalSecurity2015, EnvironmentProtection2014,
        DefenceEducation2024, CadreTraining2023, EducationLawPublicityPlan2021,
    ];

    /// <summary>Texts before which none had their title, so that before their first day nothing of that title was in force.</summary>
    /// <remarks>Most others follow an older text of the same title that the library does not cite.</remarks>
    internal static Instrument[] FirstOfTheirTitle { get; } =
    [
        MajorDecisions2019, ProcessingFee2020, PersonalInformation2021, VicePrincipalMeasures2021, Petitions2022, TutoringPenalties2023,
        FairCompetitionReview2024, PreschoolEducation2024, LawPublicity2025,
    ];
}
