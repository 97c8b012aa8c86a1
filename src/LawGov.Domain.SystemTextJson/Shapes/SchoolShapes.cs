using LawGov.Domain.Organizations;
using LawGov.Domain.Schools;
using LawGov.Domain.SystemTextJson.Codecs;
using NodaTime;

namespace LawGov.Domain.SystemTextJson.Shapes;

/// <summary>Law vice-principals, bullying, staff checks, supervision and what schools and their department must have.</summary>
internal static class SchoolShapes
{
    internal static Shape<ListedSchool> School { get; } = new(new("学校", "a school"), shape =>
    {
        var school = shape.Required("school", Values.Unit, listed => listed.School);
        var kind = shape.Fact("schoolKind", OrganizationShapes.School, listed => listed.Kind, SchoolKeys.SchoolKinds);
        var days = Values.Days(shape, listed => listed.Days);
        return slots => new(school[slots], kind[slots], days(slots));
    });

    internal static Shape<VicePrincipalAppointment> Appointment { get; } = new(new("法治副校长任职", "an appointment"), shape =>
    {
        var person = shape.Required("person", Values.Person, one => one.Person);
        var school = shape.Fact("school", Values.Unit, one => one.School, SchoolKeys.AppointmentSchools);
        var days = Values.DaysFrom(shape, one => one.Days);
        var sent = shape.Fact("isSent", Values.Flag, one => one.IsSent);
        var retired = shape.Fact("isRetired", Values.Flag, one => one.IsRetired);
        var age = shape.Fact("age", Values.Whole(18, 120), one => one.Age);
        var term = shape.Fact("term", Values.Whole(1, 20), one => one.Term);
        var lessons = shape.Fact("lessons", Values.Figure, one => one.Lessons, SchoolKeys.Lessons);
        var letter = shape.Fact("letter", Values.Day, one => one.Letter);
        var dismissed = shape.Fact("dismissed", Values.Day, one => one.Dismissed);
        return slots => new(person[slots], school[slots], days(slots))
        {
            IsSent = sent[slots],
            IsRetired = retired[slots],
            Age = age[slots],
            Term = term[slots],
            Lessons = lessons[slots],
            Letter = letter[slots],
            Dismissed = dismissed[slots],
        };
    });

    private static ListCodec<LocalDate> Days { get; } = new(Values.Day);

    internal static FactsShape[] All { get; } =
    [
        FactsShape.Of<VicePrincipalFacts>("vicePrincipals", new("法治副校长", "law vice-principals"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var on = shape.Required("on", Values.Day, facts => facts.On);
            var schools = shape.Fact("schools", new ListCodec<ListedSchool>(School), facts => facts.Schools, SchoolKeys.SchoolList);
            var appointments = shape.Fact(
                "appointments", new ListCodec<VicePrincipalAppointment>(Appointment), facts => facts.Appointments, SchoolKeys.Appointments);
            var rule = shape.Fact("kindergartenRule", Legal.Basis, facts => facts.KindergartenRule, SchoolKeys.KindergartenRule);
            return slots => new()
            {
                Id = id[slots],
                On = on[slots],
                Schools = schools[slots],
                Appointments = appointments[slots],
                KindergartenRule = rule[slots],
            };
        }),
        FactsShape.Of<DemonstrationSchoolFacts>("demonstrationSchool", new("依法治校示范校", "a demonstration school"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var level = shape.Fact(
                "level",
                new NameCodec<DivisionLevel>("national", DivisionLevel.Town, DivisionLevel.Village),
                facts => facts.Level,
                SchoolKeys.Level);
            var target = shape.Fact("target", Values.Day, facts => facts.Target, SchoolKeys.Target);
            var applied = shape.Fact("applied", Values.Day, facts => facts.Applied, SchoolKeys.Applied);
            var examined = shape.Fact("examined", Values.Day, facts => facts.Examined, SchoolKeys.Examined);
            var recognised = shape.Fact("recognised", Values.Day, facts => facts.Recognised, SchoolKeys.Recognised);
            var withdrawn = shape.Fact("withdrawn", Values.Day, facts => facts.Withdrawn, SchoolKeys.Withdrawn);
            var knockOut = shape.Fact("knockOut", Values.Words, facts => facts.KnockOut, SchoolKeys.KnockOut);
            var rule = shape.Fact("rule", Legal.Basis, facts => facts.Rule);
            return slots => new()
            {
                Id = id[slots],
                Level = level[slots],
                Target = target[slots],
                Applied = applied[slots],
                Examined = examined[slots],
                Recognised = recognised[slots],
                Withdrawn = withdrawn[slots],
                KnockOut = knockOut[slots],
                Rule = rule[slots],
            };
        }),
        FactsShape.Of<BullyingFacts>("bullying", new("学生欺凌处理", "a case of bullying"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var on = shape.Required("on", Values.Day, facts => facts.On);
            var body = shape.Fact("body", DutyShapes.Body, facts => facts.Body, SchoolKeys.Body);
            var stopped = shape.Fact("stopped", Values.Day, facts => facts.Stopped, SchoolKeys.Stopped);
            var offender = shape.Fact(
                "offenderParentsTold", Values.Day, facts => facts.OffenderParentsTold, SchoolKeys.OffenderParents);
            var victim = shape.Fact("victimParentsTold", Values.Day, facts => facts.VictimParentsTold, SchoolKeys.VictimParents);
            var started = shape.Fact("inquiryStarted", Values.Day, facts => facts.InquiryStarted, SchoolKeys.InquiryStarted);
            var done = shape.Fact("inquiryDone", Values.Day, facts => facts.InquiryDone, SchoolKeys.InquiryDone);
            var reason = shape.Fact("overrunReason", Values.Words, facts => facts.OverrunReason, SchoolKeys.OverrunReason);
            var committee = shape.Fact("byCommittee", Values.Flag, facts => facts.ByCommittee, SchoolKeys.Committee);
            var serious = shape.Fact("isSerious", Values.Flag, facts => facts.IsSerious, SchoolKeys.Serious);
            var police = shape.Fact("policeTold", Values.Day, facts => facts.PoliceTold, SchoolKeys.PoliceTold);
            var department = shape.Fact("departmentTold", Values.Day, facts => facts.DepartmentTold, SchoolKeys.DepartmentTold);
            return slots => new()
            {
                Id = id[slots],
                On = on[slots],
                Body = body[slots],
                Stopped = stopped[slots],
                OffenderParentsTold = offender[slots],
                VictimParentsTold = victim[slots],
                InquiryStarted = started[slots],
                InquiryDone = done[slots],
                OverrunReason = reason[slots],
                ByCommittee = committee[slots],
                IsSerious = serious[slots],
                PoliceTold = police[slots],
                DepartmentTold = department[slots],
            };
        }),
        FactsShape.Of<StaffCheckFacts>("staffCheck", new("教职工违法犯罪记录查询", "checks of the record of staff"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var year = shape.Required("year", Values.Year, facts => facts.Year);
            var body = shape.Fact("body", DutyShapes.Body, facts => facts.Body, SchoolKeys.Body);
            var kindergarten = shape.Fact("isKindergarten", Values.Flag, facts => facts.IsKindergarten, SchoolKeys.Kindergarten);
            var hired = shape.Fact("hired", Values.Day, facts => facts.Hired, SchoolKeys.Hired);
            var checks = shape.Fact("checks", Days, facts => facts.Checks, SchoolKeys.Checks);
            return slots => new()
            {
                Id = id[slots],
                Year = year[slots],
                Body = body[slots],
                IsKindergarten = kindergarten[slots],
                Hired = hired[slots],
                Checks = checks[slots],
            };
        }),
        FactsShape.Of<SupervisionFacts>("supervision", new("教育督导", "educational supervision"), Supervision),
        FactsShape.Of<SchoolDutyFacts>("schoolDuties", new("法治教育保障", "what law education must have"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var on = shape.Required("on", Values.Day, facts => facts.On);
            var body = shape.Fact("body", DutyShapes.Body, facts => facts.Body, SchoolKeys.Body);
            var kindergarten = shape.Fact("isKindergarten", Values.Flag, facts => facts.IsKindergarten, SchoolKeys.Kindergarten);
            var teacher = shape.Fact("lawTeacher", Values.Flag, facts => facts.LawTeacher, SchoolKeys.LawTeacher);
            var course = shape.Fact("lawCourse", Values.Flag, facts => facts.LawCourse, SchoolKeys.LawCourse);
            var literacy = shape.Fact("literacyItem", Values.Flag, facts => facts.LiteracyItem, SchoolKeys.LiteracyItem);
            var prevention = shape.Fact("preventionItem", Values.Flag, facts => facts.PreventionItem, SchoolKeys.PreventionItem);
            return slots => new()
            {
                Id = id[slots],
                On = on[slots],
                Body = body[slots],
                IsKindergarten = kindergarten[slots],
                LawTeacher = teacher[slots],
                LawCourse = course[slots],
                LiteracyItem = literacy[slots],
                PreventionItem = prevention[slots],
            };
        }),
        FactsShape.Of<LicenceClockFacts>("licenceClock", new("许可办理", "the handling of a licence"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var body = shape.Fact("body", DutyShapes.Body, facts => facts.Body, SchoolKeys.Body);
            var matter = shape.Fact("matter", new NameCodec<LicenceMatter>(), facts => facts.Matter, SchoolKeys.Matter);
            var received = shape.Fact("received", Values.Day, facts => facts.Received, SchoolKeys.Received);
            var sent = shape.Fact("sent", Values.Day, facts => facts.Sent, SchoolKeys.Sent);
            var answered = shape.Fact("answered", Values.Day, facts => facts.Answered, SchoolKeys.Answered);
            var viewed = shape.Fact("viewed", Values.Day, facts => facts.Viewed, SchoolKeys.Viewed);
            var decided = shape.Fact("decided", Values.Day, facts => facts.Decided, SchoolKeys.Decided);
            return slots => new()
            {
                Id = id[slots],
                Body = body[slots],
                Matter = matter[slots],
                Received = received[slots],
                Sent = sent[slots],
                Answered = answered[slots],
                Viewed = viewed[slots],
                Decided = decided[slots],
            };
        }),
    ];

    private static Func<Slots, SupervisionFacts> Supervision(Shape<SupervisionFacts> shape)
    {
        var id = shape.Required("id", Values.Subject, facts => facts.Id);
        var on = shape.Required("on", Values.Day, facts => facts.On);
        var body = shape.Fact("body", DutyShapes.Body, facts => facts.Body, SchoolKeys.Body);
        var special = shape.Fact("isSpecial", Values.Flag, facts => facts.IsSpecial, SchoolKeys.Special);
        var term = shape.Fact("term", Values.Span, facts => facts.Term, SchoolKeys.Term);
        var visits = shape.Fact("visits", Days, facts => facts.Visits, SchoolKeys.Visits);
        var inspectors = shape.Fact("inspectors", Values.Whole(0, 200), facts => facts.Inspectors, SchoolKeys.Inspectors);
        var unannounced = shape.Fact("isUnannounced", Values.Flag, facts => facts.IsUnannounced, SchoolKeys.Unannounced);
        var noticed = shape.Fact("noticed", Values.Day, facts => facts.Noticed, SchoolKeys.Noticed);
        var visited = shape.Fact("visited", Values.Day, facts => facts.Visited, SchoolKeys.Visited);
        var asked = shape.Fact("publicAsked", Values.Day, facts => facts.PublicAsked, SchoolKeys.PublicAsked);
        var view = shape.Fact("firstView", Values.Day, facts => facts.FirstView, SchoolKeys.FirstView);
        var defended = shape.Fact("defended", Values.Day, facts => facts.Defended, SchoolKeys.Defended);
        var opinion = shape.Fact("opinionIssued", Values.Day, facts => facts.OpinionIssued, SchoolKeys.OpinionIssued);
        var by = shape.Fact("correctBy", Values.Day, facts => facts.CorrectBy, SchoolKeys.CorrectBy);
        var corrected = shape.Fact("corrected", Values.Day, facts => facts.Corrected, SchoolKeys.Corrected);
        var rechecked = shape.Fact("rechecked", Values.Day, facts => facts.Rechecked, SchoolKeys.Rechecked);
        var reported = shape.Fact("reported", Values.Day, facts => facts.Reported, SchoolKeys.Reported);
        var filed = shape.Fact("filed", Values.Day, facts => facts.Filed, SchoolKeys.Filed);
        var published = shape.Fact("published", Values.Day, facts => facts.Published, SchoolKeys.Published);
        return slots => new()
        {
            Id = id[slots],
            On = on[slots],
            Body = body[slots],
            IsSpecial = special[slots],
            Term = term[slots],
            Visits = visits[slots],
            Inspectors = inspectors[slots],
            IsUnannounced = unannounced[slots],
            Noticed = noticed[slots],
            Visited = visited[slots],
            PublicAsked = asked[slots],
            FirstView = view[slots],
            Defended = defended[slots],
            OpinionIssued = opinion[slots],
            CorrectBy = by[slots],
            Corrected = corrected[slots],
            Rechecked = rechecked[slots],
            Reported = reported[slots],
            Filed = filed[slots],
            Published = published[slots],
        };
    }
}
