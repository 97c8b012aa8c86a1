using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using Enrol = LawGov.Domain.Findings.FactParts<LawGov.Domain.Disputes.EnrolmentFacts>;
using Injury = LawGov.Domain.Findings.FactParts<LawGov.Domain.Disputes.InjuryFacts>;
using Petition = LawGov.Domain.Findings.FactParts<LawGov.Domain.Disputes.PetitionCase>;
using Pupil = LawGov.Domain.Findings.FactParts<LawGov.Domain.Disputes.PupilAppealFacts>;
using Review = LawGov.Domain.Findings.FactParts<LawGov.Domain.Disputes.ReconsiderationFacts>;
using Station = LawGov.Domain.Findings.FactParts<LawGov.Domain.Disputes.PetitionStationFacts>;
using Teacher = LawGov.Domain.Findings.FactParts<LawGov.Domain.Disputes.TeacherAppealFacts>;

namespace LawGov.Domain.Disputes;

/// <summary>What the facts of disputes state, one by one.</summary>
internal static class DisputeParts
{
    private static readonly Bilingual Rule = new("所依规定", "the rule behind it");

    internal static readonly ValueList<FactPart> Petitions =
    [
        Petition.Of(DisputeKeys.Body, f => f.Body, (f, v) => f with { Body = v }, kind => kind.Name()),
        Petition.Of(DisputeKeys.Channel, f => f.Channel, (f, v) => f with { Channel = v }, kind => kind.Name()),
        Petition.Of(DisputeKeys.Ours, f => f.IsOurs, (f, v) => f with { IsOurs = v }),
        Petition.Of(DisputeKeys.Reachable, f => f.IsReachable, (f, v) => f with { IsReachable = v }),
        Petition.Of(DisputeKeys.Kind, f => f.Kind, (f, v) => f with { Kind = v }, kind => kind.Name()),
        Petition.Of(DisputeKeys.HandledAs, f => f.HandledAs, (f, v) => f with { HandledAs = v }, kind => kind.Name()),
        Petition.Of(DisputeKeys.Received, f => f.Received, (f, v) => f with { Received = v }),
        Petition.Of(DisputeKeys.Entered, f => f.Entered, (f, v) => f with { Entered = v }),
        Petition.Of(DisputeKeys.Told, f => f.Told, (f, v) => f with { Told = v }),
        Petition.Of(DisputeKeys.Objected, f => f.Objected, (f, v) => f with { Objected = v }),
        Petition.Of(DisputeKeys.ObjectionReasons, f => f.ObjectionReasons, (f, v) => f with { ObjectionReasons = v }),
        Petition.Of(DisputeKeys.Agreed, f => f.Agreed, (f, v) => f with { Agreed = v }),
        Petition.Of(DisputeKeys.Returned, f => f.Returned, (f, v) => f with { Returned = v }),
        Petition.Of(DisputeKeys.Accepted, f => f.Accepted, (f, v) => f with { Accepted = v }),
        Petition.Of(DisputeKeys.ExtensionDays, f => f.ExtensionDays, (f, v) => f with { ExtensionDays = v }),
        Petition.Of(DisputeKeys.ExtensionApproved, f => f.ExtensionApproved, (f, v) => f with { ExtensionApproved = v }),
        Petition.Of(DisputeKeys.ExtensionTold, f => f.ExtensionTold, (f, v) => f with { ExtensionTold = v }),
        Petition.Of(DisputeKeys.Finished, f => f.Finished, (f, v) => f with { Finished = v }),
        Petition.Of(DisputeKeys.StatesClaim, f => f.StatesClaim, (f, v) => f with { StatesClaim = v }),
        Petition.Of(DisputeKeys.StatesFacts, f => f.StatesFacts, (f, v) => f with { StatesFacts = v }),
        Petition.Of(DisputeKeys.StatesView, f => f.StatesView, (f, v) => f with { StatesView = v }),
        Petition.Of(DisputeKeys.StatesBasis, f => f.StatesBasis, (f, v) => f with { StatesBasis = v }),
        Petition.Of(DisputeKeys.AnswerReceived, f => f.AnswerReceived, (f, v) => f with { AnswerReceived = v }),
        Petition.Of(DisputeKeys.ReviewAsked, f => f.ReviewAsked, (f, v) => f with { ReviewAsked = v }),
        Petition.Of(DisputeKeys.ReviewDecided, f => f.ReviewDecided, (f, v) => f with { ReviewDecided = v }),
        Petition.Of(DisputeKeys.ReviewReceived, f => f.ReviewReceived, (f, v) => f with { ReviewReceived = v }),
        Petition.Of(DisputeKeys.ReReviewAsked, f => f.ReReviewAsked, (f, v) => f with { ReReviewAsked = v }),
        Petition.Of(DisputeKeys.ReReviewDecided, f => f.ReReviewDecided, (f, v) => f with { ReReviewDecided = v }),
        Petition.Of(DisputeKeys.Hearing, f => f.Hearing, (f, v) => f with { Hearing = v }),
        Petition.Of(DisputeKeys.Adopted, f => f.IsAdopted, (f, v) => f with { IsAdopted = v }),
        Petition.Of(DisputeKeys.Answered, f => f.Answered, (f, v) => f with { Answered = v }),
        Petition.Of(DisputeKeys.HandedToAccused, f => f.HandedToAccused, (f, v) => f with { HandedToAccused = v }),
        Petition.Of(DisputeKeys.HasInterest, f => f.HasInterest, (f, v) => f with { HasInterest = v }),
        Petition.Of(DisputeKeys.Recused, f => f.Recused, (f, v) => f with { Recused = v }),
        Petition.Of(DisputeKeys.ConcludedBefore, f => f.ConcludedBefore, (f, v) => f with { ConcludedBefore = v }),
    ];

    internal static readonly ValueList<FactPart> Stations =
    [
        Station.OfDay(AskedAbout.Day, f => f.On, (f, v) => f with { On = v }),
        Station.Of(DisputeKeys.Body, f => f.Body, (f, v) => f with { Body = v }, kind => kind.Name()),
        Station.Of(DisputeKeys.Online, f => f.Online, (f, v) => f with { Online = v }),
        Station.Of(DisputeKeys.Address, f => f.Address, (f, v) => f with { Address = v }),
        Station.Of(DisputeKeys.Phone, f => f.Phone, (f, v) => f with { Phone = v }),
        Station.Of(DisputeKeys.Reception, f => f.Reception, (f, v) => f with { Reception = v }),
        Station.Of(DisputeKeys.Inquiry, f => f.Inquiry, (f, v) => f with { Inquiry = v }),
        Station.Of(DisputeKeys.LawsShown, f => f.LawsShown, (f, v) => f with { LawsShown = v }),
        Station.Of(DisputeKeys.ProcedureShown, f => f.ProcedureShown, (f, v) => f with { ProcedureShown = v }),
        Station.Of(DisputeKeys.Period, f => f.Period, (f, v) => f with { Period = v }),
        Station.Of(DisputeKeys.Duties, f => f.Duties, (f, v) => f with { Duties = v }, _ => null),
        Station.Of(Rule, f => f.Rule, (f, v) => f with { Rule = v }),
    ];

    internal static readonly ValueList<FactPart> TeacherAppeals =
    [
        Teacher.Of(DisputeKeys.Body, f => f.Body, (f, v) => f with { Body = v }, kind => kind.Name()),
        Teacher.Of(DisputeKeys.AgainstSchool, f => f.IsAgainstSchool, (f, v) => f with { IsAgainstSchool = v }),
        Teacher.Of(DisputeKeys.PersonnelDispute, f => f.IsPersonnelDispute, (f, v) => f with { IsPersonnelDispute = v }),
        Teacher.Of(DisputeKeys.AppealReceived, f => f.Received, (f, v) => f with { Received = v }),
        Teacher.Of(DisputeKeys.AppealDecided, f => f.Decided, (f, v) => f with { Decided = v }),
        Teacher.Of(DisputeKeys.AppealRefused, f => f.Refused, (f, v) => f with { Refused = v }),
    ];

    internal static readonly ValueList<FactPart> PupilAppeals =
    [
        Pupil.Of(DisputeKeys.Body, f => f.Body, (f, v) => f with { Body = v }, kind => kind.Name()),
        Pupil.Of(DisputeKeys.Measured, f => f.Measured, (f, v) => f with { Measured = v }),
        Pupil.Of(DisputeKeys.Appealed, f => f.Appealed, (f, v) => f with { Appealed = v }),
        Pupil.Of(DisputeKeys.TakenUp, f => f.TakenUp, (f, v) => f with { TakenUp = v }),
        Pupil.Of(DisputeKeys.SchoolDecided, f => f.SchoolDecided, (f, v) => f with { SchoolDecided = v }),
        Pupil.Of(DisputeKeys.ReExamAsked, f => f.ReExamAsked, (f, v) => f with { ReExamAsked = v }),
        Pupil.Of(DisputeKeys.ReExamined, f => f.ReExamined, (f, v) => f with { ReExamined = v }),
    ];

    internal static readonly ValueList<FactPart> Reconsiderations =
    [
        Review.Of(DisputeKeys.Body, f => f.Body, (f, v) => f with { Body = v }, kind => kind.Name()),
        Review.Of(DisputeKeys.Matter, f => f.Matter, (f, v) => f with { Matter = v }, kind => kind.Name()),
        Review.Of(DisputeKeys.Acted, f => f.Acted, (f, v) => f with { Acted = v }),
        Review.Of(DisputeKeys.ToldFirst, f => f.ToldFirst, (f, v) => f with { ToldFirst = v }),
        Review.Of(DisputeKeys.CaseAccepted, f => f.Accepted, (f, v) => f with { Accepted = v }),
        Review.Of(DisputeKeys.Summary, f => f.IsSummary, (f, v) => f with { IsSummary = v }),
        Review.Of(DisputeKeys.CopyReceived, f => f.CopyReceived, (f, v) => f with { CopyReceived = v }),
        Review.Of(DisputeKeys.CaseAnswered, f => f.Answered, (f, v) => f with { Answered = v }),
        Review.Of(DisputeKeys.CaseExtension, f => f.ExtensionDays, (f, v) => f with { ExtensionDays = v }),
        Review.Of(DisputeKeys.CaseExtensionApproved, f => f.ExtensionApproved, (f, v) => f with { ExtensionApproved = v }),
        Review.Of(DisputeKeys.CaseDecided, f => f.Decided, (f, v) => f with { Decided = v }),
    ];

    internal static readonly ValueList<FactPart> Injuries =
    [
        Injury.OfDay(DisputeKeys.InjuryDay.Name, f => f.On, (f, v) => f with { On = v }),
        Injury.Of(DisputeKeys.Body, f => f.Body, (f, v) => f with { Body = v }, kind => kind.Name()),
        Injury.Of(DisputeKeys.Rescued, f => f.Rescued, (f, v) => f with { Rescued = v }),
        Injury.Of(DisputeKeys.ParentsTold, f => f.ParentsTold, (f, v) => f with { ParentsTold = v }),
        Injury.Of(DisputeKeys.Reported, f => f.Reported, (f, v) => f with { Reported = v }),
        Injury.Of(DisputeKeys.MediationAccepted, f => f.MediationAccepted, (f, v) => f with { MediationAccepted = v }),
        Injury.Of(DisputeKeys.MediationEnded, f => f.MediationEnded, (f, v) => f with { MediationEnded = v }),
        Injury.Of(
            DisputeKeys.MediationLimit,
            f => f.MediationLimit,
            (f, v) => f with { MediationLimit = v }, rule => Changed.Sourced(rule.Value, rule.Basis)),
    ];

    internal static readonly ValueList<FactPart> Enrolments =
    [
        Enrol.OfDay(AskedAbout.Day, f => f.On, (f, v) => f with { On = v }),
        Enrol.Of(DisputeKeys.Body, f => f.Body, (f, v) => f with { Body = v }, kind => kind.Name()),
        Enrol.Of(DisputeKeys.Compulsory, f => f.IsCompulsory, (f, v) => f with { IsCompulsory = v }),
        Enrol.Of(DisputeKeys.Private, f => f.IsPrivate, (f, v) => f with { IsPrivate = v }),
        Enrol.Of(DisputeKeys.Registered, f => f.RegistrationStart, (f, v) => f with { RegistrationStart = v }),
        Enrol.Of(DisputeKeys.PolicyPublished, f => f.PolicyPublished, (f, v) => f with { PolicyPublished = v }),
        Enrol.Of(DisputeKeys.AreasPublished, f => f.AreasPublished, (f, v) => f with { AreasPublished = v }),
        Enrol.Of(DisputeKeys.TimesPublished, f => f.TimesPublished, (f, v) => f with { TimesPublished = v }),
        Enrol.Of(DisputeKeys.ResultsDecided, f => f.ResultsDecided, (f, v) => f with { ResultsDecided = v }),
        Enrol.Of(DisputeKeys.ResultsPublished, f => f.ResultsPublished, (f, v) => f with { ResultsPublished = v }),
        Enrol.Of(DisputeKeys.NearbyCriteria, f => f.NearbyCriteria, (f, v) => f with { NearbyCriteria = v }),
        Enrol.Of(DisputeKeys.HasTest, f => f.HasTest, (f, v) => f with { HasTest = v }),
        Enrol.Of(DisputeKeys.PublicDays, f => f.PublicDays, (f, v) => f with { PublicDays = v }),
        Enrol.Of(DisputeKeys.AdmitsOutside, f => f.AdmitsOutside, (f, v) => f with { AdmitsOutside = v }),
        Enrol.Of(DisputeKeys.DisabledRegistered, f => f.DisabledRegistered, (f, v) => f with { DisabledRegistered = v }),
        Enrol.Of(DisputeKeys.Entry, f => f.Entry, (f, v) => f with { Entry = v }),
        Enrol.Of(DisputeKeys.EnquiryPeriod, f => f.Period, (f, v) => f with { Period = v }),
        Enrol.Of(DisputeKeys.Points, f => f.Points, (f, v) => f with { Points = v }, _ => null),
        Enrol.Of(DisputeKeys.QuestionsAsked, f => f.QuestionsAsked, (f, v) => f with { QuestionsAsked = v }),
        Enrol.Of(DisputeKeys.QuestionsAnswered, f => f.QuestionsAnswered, (f, v) => f with { QuestionsAnswered = v }),
        Enrol.Of(Rule, f => f.Rule, (f, v) => f with { Rule = v }),
    ];
}
