using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using Bully = LawGov.Domain.Findings.FactParts<LawGov.Domain.Schools.BullyingFacts>;
using Demo = LawGov.Domain.Findings.FactParts<LawGov.Domain.Schools.DemonstrationSchoolFacts>;
using Duty = LawGov.Domain.Findings.FactParts<LawGov.Domain.Schools.SchoolDutyFacts>;
using Licence = LawGov.Domain.Findings.FactParts<LawGov.Domain.Schools.LicenceClockFacts>;
using Special = LawGov.Domain.Findings.FactParts<LawGov.Domain.Schools.SupervisionFacts>;
using Staff = LawGov.Domain.Findings.FactParts<LawGov.Domain.Schools.StaffCheckFacts>;
using Vice = LawGov.Domain.Findings.FactParts<LawGov.Domain.Schools.VicePrincipalFacts>;

namespace LawGov.Domain.Schools;

/// <summary>What the facts of schools state, one by one.</summary>
internal static class SchoolParts
{
    private static readonly Bilingual On = AskedAbout.Day;
    private static readonly Bilingual Rule = new("所依规定", "the rule behind it");

    internal static readonly ValueList<FactPart> VicePrincipals =
    [
        Vice.OfDay(On, f => f.On, (f, v) => f with { On = v }),
        Vice.Of(SchoolKeys.SchoolList, f => f.Schools, (f, v) => f with { Schools = v }, _ => null),
        Vice.Of(SchoolKeys.Appointments, f => f.Appointments, (f, v) => f with { Appointments = v }, _ => null),
        Vice.Of(SchoolKeys.KindergartenRule, f => f.KindergartenRule, (f, v) => f with { KindergartenRule = v }),
    ];

    internal static readonly ValueList<FactPart> Demonstration =
    [
        Demo.Of(SchoolKeys.Level, f => f.Level, (f, v) => f with { Level = v }, level => Rules.DemonstrationPathInOrder.Called(level)),
        Demo.Of(SchoolKeys.Target, f => f.Target, (f, v) => f with { Target = v }),
        Demo.Of(SchoolKeys.Applied, f => f.Applied, (f, v) => f with { Applied = v }),
        Demo.Of(SchoolKeys.Examined, f => f.Examined, (f, v) => f with { Examined = v }),
        Demo.Of(SchoolKeys.Recognised, f => f.Recognised, (f, v) => f with { Recognised = v }),
        Demo.Of(SchoolKeys.Withdrawn, f => f.Withdrawn, (f, v) => f with { Withdrawn = v }),
        Demo.Of(SchoolKeys.KnockOut, f => f.KnockOut, (f, v) => f with { KnockOut = v }),
        Demo.Of(Rule, f => f.Rule, (f, v) => f with { Rule = v }),
    ];

    internal static readonly ValueList<FactPart> Bullying =
    [
        Bully.OfDay(On, f => f.On, (f, v) => f with { On = v }),
        Bully.Of(SchoolKeys.Body, f => f.Body, (f, v) => f with { Body = v }, kind => kind.Name()),
        Bully.Of(SchoolKeys.Stopped, f => f.Stopped, (f, v) => f with { Stopped = v }),
        Bully.Of(SchoolKeys.OffenderParents, f => f.OffenderParentsTold, (f, v) => f with { OffenderParentsTold = v }),
        Bully.Of(SchoolKeys.VictimParents, f => f.VictimParentsTold, (f, v) => f with { VictimParentsTold = v }),
        Bully.Of(SchoolKeys.InquiryStarted, f => f.InquiryStarted, (f, v) => f with { InquiryStarted = v }),
        Bully.Of(SchoolKeys.InquiryDone, f => f.InquiryDone, (f, v) => f with { InquiryDone = v }),
        Bully.Of(SchoolKeys.OverrunReason, f => f.OverrunReason, (f, v) => f with { OverrunReason = v }),
        Bully.Of(SchoolKeys.Committee, f => f.ByCommittee, (f, v) => f with { ByCommittee = v }),
        Bully.Of(SchoolKeys.Serious, f => f.IsSerious, (f, v) => f with { IsSerious = v }),
        Bully.Of(SchoolKeys.PoliceTold, f => f.PoliceTold, (f, v) => f with { PoliceTold = v }),
        Bully.Of(SchoolKeys.DepartmentTold, f => f.DepartmentTold, (f, v) => f with { DepartmentTold = v }),
    ];

    internal static readonly ValueList<FactPart> StaffCheck =
    [
        Staff.OfYear(new("年度", "the year"), f => f.Year, (f, v) => f with { Year = v }),
        Staff.Of(SchoolKeys.Body, f => f.Body, (f, v) => f with { Body = v }, kind => kind.Name()),
        Staff.Of(SchoolKeys.Kindergarten, f => f.IsKindergarten, (f, v) => f with { IsKindergarten = v }),
        Staff.Of(SchoolKeys.Hired, f => f.Hired, (f, v) => f with { Hired = v }),
        Staff.Of(SchoolKeys.Checks, f => f.Checks, (f, v) => f with { Checks = v }),
    ];

    internal static readonly ValueList<FactPart> Duties =
    [
        Duty.OfDay(On, f => f.On, (f, v) => f with { On = v }),
        Duty.Of(SchoolKeys.Body, f => f.Body, (f, v) => f with { Body = v }, kind => kind.Name()),
        Duty.Of(SchoolKeys.Kindergarten, f => f.IsKindergarten, (f, v) => f with { IsKindergarten = v }),
        Duty.Of(SchoolKeys.LawTeacher, f => f.LawTeacher, (f, v) => f with { LawTeacher = v }),
        Duty.Of(SchoolKeys.LawCourse, f => f.LawCourse, (f, v) => f with { LawCourse = v }),
        Duty.Of(SchoolKeys.LiteracyItem, f => f.LiteracyItem, (f, v) => f with { LiteracyItem = v }),
        Duty.Of(SchoolKeys.PreventionItem, f => f.PreventionItem, (f, v) => f with { PreventionItem = v }),
    ];

    internal static readonly ValueList<FactPart> Supervision =
    [
        Special.OfDay(On, f => f.On, (f, v) => f with { On = v }),
        Special.Of(SchoolKeys.Body, f => f.Body, (f, v) => f with { Body = v }, kind => kind.Name()),
        Special.Of(SchoolKeys.Special, f => f.IsSpecial, (f, v) => f with { IsSpecial = v }),
        Special.Of(SchoolKeys.Term, f => f.Term, (f, v) => f with { Term = v }, term => term),
        Special.Of(SchoolKeys.Visits, f => f.Visits, (f, v) => f with { Visits = v }),
        Special.Of(SchoolKeys.Inspectors, f => f.Inspectors, (f, v) => f with { Inspectors = v }),
        Special.Of(SchoolKeys.Unannounced, f => f.IsUnannounced, (f, v) => f with { IsUnannounced = v }),
        Special.Of(SchoolKeys.Noticed, f => f.Noticed, (f, v) => f with { Noticed = v }),
        Special.Of(SchoolKeys.Visited, f => f.Visited, (f, v) => f with { Visited = v }),
        Special.Of(SchoolKeys.PublicAsked, f => f.PublicAsked, (f, v) => f with { PublicAsked = v }),
        Special.Of(SchoolKeys.FirstView, f => f.FirstView, (f, v) => f with { FirstView = v }),
        Special.Of(SchoolKeys.Defended, f => f.Defended, (f, v) => f with { Defended = v }),
        Special.Of(SchoolKeys.OpinionIssued, f => f.OpinionIssued, (f, v) => f with { OpinionIssued = v }),
        Special.Of(SchoolKeys.CorrectBy, f => f.CorrectBy, (f, v) => f with { CorrectBy = v }),
        Special.Of(SchoolKeys.Corrected, f => f.Corrected, (f, v) => f with { Corrected = v }),
        Special.Of(SchoolKeys.Rechecked, f => f.Rechecked, (f, v) => f with { Rechecked = v }),
        Special.Of(SchoolKeys.Reported, f => f.Reported, (f, v) => f with { Reported = v }),
        Special.Of(SchoolKeys.Filed, f => f.Filed, (f, v) => f with { Filed = v }),
        Special.Of(SchoolKeys.Published, f => f.Published, (f, v) => f with { Published = v }),
    ];

    internal static readonly ValueList<FactPart> Licences =
    [
        Licence.Of(SchoolKeys.Body, f => f.Body, (f, v) => f with { Body = v }, kind => kind.Name()),
        Licence.Of(SchoolKeys.Matter, f => f.Matter, (f, v) => f with { Matter = v }, matter => matter.Name()),
        Licence.Of(SchoolKeys.Received, f => f.Received, (f, v) => f with { Received = v }),
        Licence.Of(SchoolKeys.Sent, f => f.Sent, (f, v) => f with { Sent = v }),
        Licence.Of(SchoolKeys.Answered, f => f.Answered, (f, v) => f with { Answered = v }),
        Licence.Of(SchoolKeys.Viewed, f => f.Viewed, (f, v) => f with { Viewed = v }),
        Licence.Of(SchoolKeys.Decided, f => f.Decided, (f, v) => f with { Decided = v }),
    ];
}
