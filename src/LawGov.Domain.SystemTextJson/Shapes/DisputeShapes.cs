using LawGov.Domain.Disputes;
using LawGov.Domain.Organizations;
using LawGov.Domain.SystemTextJson.Codecs;
using LawGov.Domain.Time;

namespace LawGov.Domain.SystemTextJson.Shapes;

/// <summary>Petitions and their station, appeals, reconsiderations, injuries and enrolment.</summary>
internal static class DisputeShapes
{
    private static readonly NameCodec<PetitionKind> Kind = new();

    internal static Shape<TimelineEntry<PersonId>> Duty { get; } = new(new("信访负责人", "who answers for the station"), shape =>
    {
        var person = shape.Required("person", Values.Person, duty => duty.Value);
        var days = Values.Days(shape, duty => duty.Span);
        return slots => new(days(slots), person[slots]);
    });

    internal static Shape<EnquiryPoint> Point { get; } = new(new("咨询点", "an enquiry point"), shape =>
    {
        var school = shape.Required("school", Values.Unit, point => point.School);
        var days = shape.Fact("days", Values.Span, point => point.Days, DisputeKeys.Points);
        return slots => new(school[slots], days[slots]);
    });

    internal static FactsShape[] All { get; } =
    [
        FactsShape.Of<PetitionCase>("petition", new("信访事项", "a petition"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var body = shape.Fact("body", DutyShapes.Body, facts => facts.Body, DisputeKeys.Body);
            var channel = shape.Fact("channel", new NameCodec<PetitionChannel>(), facts => facts.Channel, DisputeKeys.Channel);
            var isOurs = shape.Fact("isOurs", Values.Flag, facts => facts.IsOurs, DisputeKeys.Ours);
            var isReachable = shape.Fact("isReachable", Values.Flag, facts => facts.IsReachable, DisputeKeys.Reachable);
            var petitionKind = shape.Fact("petitionKind", Kind, facts => facts.Kind, DisputeKeys.Kind);
            var handledAs = shape.Fact("handledAs", Kind, facts => facts.HandledAs, DisputeKeys.HandledAs);
            var received = shape.Fact("received", Values.Day, facts => facts.Received, DisputeKeys.Received);
            var entered = shape.Fact("entered", Values.Day, facts => facts.Entered, DisputeKeys.Entered);
            var told = shape.Fact("told", Values.Day, facts => facts.Told, DisputeKeys.Told);
            var objected = shape.Fact("objected", Values.Day, facts => facts.Objected, DisputeKeys.Objected);
            var objectionReasons = shape.Fact(
                "objectionReasons", Values.Flag, facts => facts.ObjectionReasons, DisputeKeys.ObjectionReasons);
            var agreed = shape.Fact("agreed", Values.Day, facts => facts.Agreed, DisputeKeys.Agreed);
            var returned = shape.Fact("returned", Values.Day, facts => facts.Returned, DisputeKeys.Returned);
            var accepted = shape.Fact("accepted", Values.Day, facts => facts.Accepted, DisputeKeys.Accepted);
            var extensionDays = shape.Fact(
                "extensionDays", Values.Whole(1, 365), facts => facts.ExtensionDays, DisputeKeys.ExtensionDays);
            var extensionApproved = shape.Fact(
                "extensionApproved", Values.Flag, facts => facts.ExtensionApproved, DisputeKeys.ExtensionApproved);
            var extensionTold = shape.Fact("extensionTold", Values.Flag, facts => facts.ExtensionTold, DisputeKeys.ExtensionTold);
            var finished = shape.Fact("finished", Values.Day, facts => facts.Finished, DisputeKeys.Finished);
            var statesClaim = shape.Fact("statesClaim", Values.Flag, facts => facts.StatesClaim, DisputeKeys.StatesClaim);
            var statesFacts = shape.Fact("statesFacts", Values.Flag, facts => facts.StatesFacts, DisputeKeys.StatesFacts);
            var statesView = shape.Fact("statesView", Values.Flag, facts => facts.StatesView, DisputeKeys.StatesView);
            var statesBasis = shape.Fact("statesBasis", Values.Flag, facts => facts.StatesBasis, DisputeKeys.StatesBasis);
            var answerReceived = shape.Fact("answerReceived", Values.Day, facts => facts.AnswerReceived, DisputeKeys.AnswerReceived);
            var reviewAsked = shape.Fact("reviewAsked", Values.Day, facts => facts.ReviewAsked, DisputeKeys.ReviewAsked);
            var reviewDecided = shape.Fact("reviewDecided", Values.Day, facts => facts.ReviewDecided, DisputeKeys.ReviewDecided);
            var reviewReceived = shape.Fact("reviewReceived", Values.Day, facts => facts.ReviewReceived, DisputeKeys.ReviewReceived);
            var reReviewAsked = shape.Fact("reReviewAsked", Values.Day, facts => facts.ReReviewAsked, DisputeKeys.ReReviewAsked);
            var reReviewDecided = shape.Fact("reReviewDecided", Values.Day, facts => facts.ReReviewDecided, DisputeKeys.ReReviewDecided);
            var hearing = shape.Fact("hearing", Values.Span, facts => facts.Hearing, DisputeKeys.Hearing);
            var isAdopted = shape.Fact("isAdopted", Values.Flag, facts => facts.IsAdopted, DisputeKeys.Adopted);
            var answered = shape.Fact("answered", Values.Day, facts => facts.Answered, DisputeKeys.Answered);
            var handedToAccused = shape.Fact("handedToAccused", Values.Flag, facts => facts.HandedToAccused, DisputeKeys.HandedToAccused);
            var hasInterest = shape.Fact("hasInterest", Values.Flag, facts => facts.HasInterest, DisputeKeys.HasInterest);
            var recused = shape.Fact("recused", Values.Flag, facts => facts.Recused, DisputeKeys.Recused);
            var concludedBefore = shape.Fact("concludedBefore", Values.Day, facts => facts.ConcludedBefore, DisputeKeys.ConcludedBefore);
            return slots => new()
            {
                Id = id[slots],
                Body = body[slots],
                Channel = channel[slots],
                IsOurs = isOurs[slots],
                IsReachable = isReachable[slots],
                Kind = petitionKind[slots],
                HandledAs = handledAs[slots],
                Received = received[slots],
                Entered = entered[slots],
                Told = told[slots],
                Objected = objected[slots],
                ObjectionReasons = objectionReasons[slots],
                Agreed = agreed[slots],
                Returned = returned[slots],
                Accepted = accepted[slots],
                ExtensionDays = extensionDays[slots],
                ExtensionApproved = extensionApproved[slots],
                ExtensionTold = extensionTold[slots],
                Finished = finished[slots],
                StatesClaim = statesClaim[slots],
                StatesFacts = statesFacts[slots],
                StatesView = statesView[slots],
                StatesBasis = statesBasis[slots],
                AnswerReceived = answerReceived[slots],
                ReviewAsked = reviewAsked[slots],
                ReviewDecided = reviewDecided[slots],
                ReviewReceived = reviewReceived[slots],
                ReReviewAsked = reReviewAsked[slots],
                ReReviewDecided = reReviewDecided[slots],
                Hearing = hearing[slots],
                IsAdopted = isAdopted[slots],
                Answered = answered[slots],
                HandedToAccused = handedToAccused[slots],
                HasInterest = hasInterest[slots],
                Recused = recused[slots],
                ConcludedBefore = concludedBefore[slots],
            };
        }),
        FactsShape.Of<PetitionStationFacts>("petitionStation", new("信访工作站", "a petition station"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var on = shape.Required("on", Values.Day, facts => facts.On);
            var body = shape.Fact("body", DutyShapes.Body, facts => facts.Body, DisputeKeys.Body);
            var online = shape.Fact("online", Values.Flag, facts => facts.Online, DisputeKeys.Online);
            var address = shape.Fact("address", Values.Flag, facts => facts.Address, DisputeKeys.Address);
            var phone = shape.Fact("phone", Values.Flag, facts => facts.Phone, DisputeKeys.Phone);
            var reception = shape.Fact("reception", Values.Flag, facts => facts.Reception, DisputeKeys.Reception);
            var inquiry = shape.Fact("inquiry", Values.Flag, facts => facts.Inquiry, DisputeKeys.Inquiry);
            var lawsShown = shape.Fact("lawsShown", Values.Flag, facts => facts.LawsShown, DisputeKeys.LawsShown);
            var procedureShown = shape.Fact("procedureShown", Values.Flag, facts => facts.ProcedureShown, DisputeKeys.ProcedureShown);
            var period = shape.Fact("period", Values.Span, facts => facts.Period, DisputeKeys.Period);
            var duties = shape.Fact("duties", new ListCodec<TimelineEntry<PersonId>>(Duty), facts => facts.Duties, DisputeKeys.Duties);
            var rule = shape.Fact("rule", Legal.Basis, facts => facts.Rule);
            return slots => new()
            {
                Id = id[slots],
                On = on[slots],
                Body = body[slots],
                Online = online[slots],
                Address = address[slots],
                Phone = phone[slots],
                Reception = reception[slots],
                Inquiry = inquiry[slots],
                LawsShown = lawsShown[slots],
                ProcedureShown = procedureShown[slots],
                Period = period[slots],
                Duties = duties[slots],
                Rule = rule[slots],
            };
        }),
        FactsShape.Of<TeacherAppealFacts>("teacherAppeal", new("教师申诉", "a teacher's appeal"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var body = shape.Fact("body", DutyShapes.Body, facts => facts.Body, DisputeKeys.Body);
            var isAgainstSchool = shape.Fact("isAgainstSchool", Values.Flag, facts => facts.IsAgainstSchool, DisputeKeys.AgainstSchool);
            var isPersonnelDispute = shape.Fact(
                "isPersonnelDispute", Values.Flag, facts => facts.IsPersonnelDispute, DisputeKeys.PersonnelDispute);
            var received = shape.Fact("received", Values.Day, facts => facts.Received, DisputeKeys.AppealReceived);
            var decided = shape.Fact("decided", Values.Day, facts => facts.Decided, DisputeKeys.AppealDecided);
            var refused = shape.Fact("refused", Values.Flag, facts => facts.Refused, DisputeKeys.AppealRefused);
            return slots => new()
            {
                Id = id[slots],
                Body = body[slots],
                IsAgainstSchool = isAgainstSchool[slots],
                IsPersonnelDispute = isPersonnelDispute[slots],
                Received = received[slots],
                Decided = decided[slots],
                Refused = refused[slots],
            };
        }),
        FactsShape.Of<PupilAppealFacts>("pupilAppeal", new("学生申诉", "a pupil's appeal"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var body = shape.Fact("body", DutyShapes.Body, facts => facts.Body, DisputeKeys.Body);
            var measured = shape.Fact("measured", Values.Day, facts => facts.Measured, DisputeKeys.Measured);
            var appealed = shape.Fact("appealed", Values.Day, facts => facts.Appealed, DisputeKeys.Appealed);
            var takenUp = shape.Fact("takenUp", Values.Flag, facts => facts.TakenUp, DisputeKeys.TakenUp);
            var schoolDecided = shape.Fact("schoolDecided", Values.Day, facts => facts.SchoolDecided, DisputeKeys.SchoolDecided);
            var reExamAsked = shape.Fact("reExamAsked", Values.Day, facts => facts.ReExamAsked, DisputeKeys.ReExamAsked);
            var reExamined = shape.Fact("reExamined", Values.Day, facts => facts.ReExamined, DisputeKeys.ReExamined);
            return slots => new()
            {
                Id = id[slots],
                Body = body[slots],
                Measured = measured[slots],
                Appealed = appealed[slots],
                TakenUp = takenUp[slots],
                SchoolDecided = schoolDecided[slots],
                ReExamAsked = reExamAsked[slots],
                ReExamined = reExamined[slots],
            };
        }),
        FactsShape.Of<ReconsiderationFacts>("reconsideration", new("行政复议案件", "a reconsideration"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var body = shape.Fact("body", DutyShapes.Body, facts => facts.Body, DisputeKeys.Body);
            var matter = shape.Fact("matter", new NameCodec<ReconsiderationMatter>(), facts => facts.Matter, DisputeKeys.Matter);
            var acted = shape.Fact("acted", Values.Day, facts => facts.Acted, DisputeKeys.Acted);
            var toldFirst = shape.Fact("toldFirst", Values.Flag, facts => facts.ToldFirst, DisputeKeys.ToldFirst);
            var accepted = shape.Fact("accepted", Values.Day, facts => facts.Accepted, DisputeKeys.CaseAccepted);
            var isSummary = shape.Fact("isSummary", Values.Flag, facts => facts.IsSummary, DisputeKeys.Summary);
            var copyReceived = shape.Fact("copyReceived", Values.Day, facts => facts.CopyReceived, DisputeKeys.CopyReceived);
            var answered = shape.Fact("answered", Values.Day, facts => facts.Answered, DisputeKeys.CaseAnswered);
            var extensionDays = shape.Fact(
                "extensionDays", Values.Whole(1, 365), facts => facts.ExtensionDays, DisputeKeys.CaseExtension);
            var extensionApproved = shape.Fact(
                "extensionApproved", Values.Flag, facts => facts.ExtensionApproved, DisputeKeys.CaseExtensionApproved);
            var decided = shape.Fact("decided", Values.Day, facts => facts.Decided, DisputeKeys.CaseDecided);
            return slots => new()
            {
                Id = id[slots],
                Body = body[slots],
                Matter = matter[slots],
                Acted = acted[slots],
                ToldFirst = toldFirst[slots],
                Accepted = accepted[slots],
                IsSummary = isSummary[slots],
                CopyReceived = copyReceived[slots],
                Answered = answered[slots],
                ExtensionDays = extensionDays[slots],
                ExtensionApproved = extensionApproved[slots],
                Decided = decided[slots],
            };
        }),
        FactsShape.Of<InjuryFacts>("injury", new("学生伤害事故", "an injury of a pupil"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var on = shape.Required("on", Values.Day, facts => facts.On);
            var body = shape.Fact("body", DutyShapes.Body, facts => facts.Body, DisputeKeys.Body);
            var rescued = shape.Fact("rescued", Values.Day, facts => facts.Rescued, DisputeKeys.Rescued);
            var parentsTold = shape.Fact("parentsTold", Values.Day, facts => facts.ParentsTold, DisputeKeys.ParentsTold);
            var reported = shape.Fact("reported", Values.Day, facts => facts.Reported, DisputeKeys.Reported);
            var mediationAccepted = shape.Fact(
                "mediationAccepted", Values.Day, facts => facts.MediationAccepted, DisputeKeys.MediationAccepted);
            var mediationEnded = shape.Fact("mediationEnded", Values.Day, facts => facts.MediationEnded, DisputeKeys.MediationEnded);
            var mediationLimit = shape.Fact(
                "mediationLimit", Values.Rule(Legal.Limit), facts => facts.MediationLimit, DisputeKeys.MediationLimit);
            return slots => new()
            {
                Id = id[slots],
                On = on[slots],
                Body = body[slots],
                Rescued = rescued[slots],
                ParentsTold = parentsTold[slots],
                Reported = reported[slots],
                MediationAccepted = mediationAccepted[slots],
                MediationEnded = mediationEnded[slots],
                MediationLimit = mediationLimit[slots],
            };
        }),
        FactsShape.Of<EnrolmentFacts>("enrolment", new("招生入学", "an enrolment"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var on = shape.Required("on", Values.Day, facts => facts.On);
            var body = shape.Fact("body", DutyShapes.Body, facts => facts.Body, DisputeKeys.Body);
            var isCompulsory = shape.Fact("isCompulsory", Values.Flag, facts => facts.IsCompulsory, DisputeKeys.Compulsory);
            var isPrivate = shape.Fact("isPrivate", Values.Flag, facts => facts.IsPrivate, DisputeKeys.Private);
            var registrationStart = shape.Fact("registrationStart", Values.Day, facts => facts.RegistrationStart, DisputeKeys.Registered);
            var policyPublished = shape.Fact("policyPublished", Values.Day, facts => facts.PolicyPublished, DisputeKeys.PolicyPublished);
            var areasPublished = shape.Fact("areasPublished", Values.Day, facts => facts.AreasPublished, DisputeKeys.AreasPublished);
            var timesPublished = shape.Fact("timesPublished", Values.Day, facts => facts.TimesPublished, DisputeKeys.TimesPublished);
            var resultsDecided = shape.Fact("resultsDecided", Values.Day, facts => facts.ResultsDecided, DisputeKeys.ResultsDecided);
            var resultsPublished = shape.Fact(
                "resultsPublished", Values.Day, facts => facts.ResultsPublished, DisputeKeys.ResultsPublished);
            var nearbyCriteria = shape.Fact("nearbyCriteria", Values.Words, facts => facts.NearbyCriteria, DisputeKeys.NearbyCriteria);
            var hasTest = shape.Fact("hasTest", Values.Flag, facts => facts.HasTest, DisputeKeys.HasTest);
            var publicDays = shape.Fact("publicDays", Values.Span, facts => facts.PublicDays, DisputeKeys.PublicDays);
            var admitsOutside = shape.Fact("admitsOutside", Values.Flag, facts => facts.AdmitsOutside, DisputeKeys.AdmitsOutside);
            var disabledRegistered = shape.Fact(
                "disabledRegistered", Values.Day, facts => facts.DisabledRegistered, DisputeKeys.DisabledRegistered);
            var entry = shape.Fact("entry", Values.Day, facts => facts.Entry, DisputeKeys.Entry);
            var period = shape.Fact("period", Values.Span, facts => facts.Period, DisputeKeys.EnquiryPeriod);
            var points = shape.Fact("points", new ListCodec<EnquiryPoint>(Point), facts => facts.Points, DisputeKeys.Points);
            var questionsAsked = shape.Fact(
                "questionsAsked", Values.Whole(0, 1_000_000), facts => facts.QuestionsAsked, DisputeKeys.QuestionsAsked);
            var questionsAnswered = shape.Fact(
                "questionsAnswered", Values.Whole(0, 1_000_000), facts => facts.QuestionsAnswered, DisputeKeys.QuestionsAnswered);
            var rule = shape.Fact("rule", Legal.Basis, facts => facts.Rule);
            return slots => new()
            {
                Id = id[slots],
                On = on[slots],
                Body = body[slots],
                IsCompulsory = isCompulsory[slots],
                IsPrivate = isPrivate[slots],
                RegistrationStart = registrationStart[slots],
                PolicyPublished = policyPublished[slots],
                AreasPublished = areasPublished[slots],
                TimesPublished = timesPublished[slots],
                ResultsDecided = resultsDecided[slots],
                ResultsPublished = resultsPublished[slots],
                NearbyCriteria = nearbyCriteria[slots],
                HasTest = hasTest[slots],
                PublicDays = publicDays[slots],
                AdmitsOutside = admitsOutside[slots],
                DisabledRegistered = disabledRegistered[slots],
                Entry = entry[slots],
                Period = period[slots],
                Points = points[slots],
                QuestionsAsked = questionsAsked[slots],
                QuestionsAnswered = questionsAnswered[slots],
                Rule = rule[slots],
            };
        }),
    ];
}
