using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using Act = LawGov.Domain.Findings.FactParts<LawGov.Domain.Enforcement.Field.EnforcerFacts>;
using Case = LawGov.Domain.Findings.FactParts<LawGov.Domain.Enforcement.Tutoring.TutoringOffenceFacts>;
using Check = LawGov.Domain.Findings.FactParts<LawGov.Domain.Enforcement.Field.InspectionFacts>;
using Course = LawGov.Domain.Findings.FactParts<LawGov.Domain.Enforcement.Tutoring.TutoringFacts>;
using JointOnes = LawGov.Domain.Findings.FactParts<LawGov.Domain.Enforcement.Field.JointOperationFacts>;
using Keys = LawGov.Domain.Enforcement.EnforcementKeys;
using Letter = LawGov.Domain.Findings.FactParts<LawGov.Domain.Enforcement.Field.SoftMeasureFacts>;
using Numbers = LawGov.Domain.Findings.FactParts<LawGov.Domain.Enforcement.Field.EnforcementTeamFacts>;
using Visit = LawGov.Domain.Findings.FactParts<LawGov.Domain.Enforcement.Field.SchoolVisitFacts>;

namespace LawGov.Domain.Enforcement;

/// <summary>What the facts of enforcement state, one by one.</summary>
internal static partial class EnforcementParts
{
    internal static readonly ValueList<FactPart> Enforcer =
    [
        Act.OfDay(DayAsked, f => f.On, (f, v) => f with { On = v }),
        Act.Of(Keys.Act, f => f.Act, (f, v) => f with { Act = v }, act => act.Name()),
        Act.Of(Keys.Title, f => f.Title, (f, v) => f with { Title = v }, title => title.Name()),
        Act.Of(Keys.TitleRank, f => f.TitleRank, (f, v) => f with { TitleRank = v }, rank => rank.Name()),
        Act.Of(Keys.DeedFrom, f => f.DeedFrom, (f, v) => f with { DeedFrom = v }),
        Act.Of(Keys.DeedThrough, f => f.DeedThrough, (f, v) => f with { DeedThrough = v }),
        Act.Of(Keys.Deed, f => f.Deed, (f, v) => f with { Deed = v }, contents => contents.Name()),
        Act.Of(Keys.PublishedByPrincipal, f => f.PublishedByPrincipal, (f, v) => f with { PublishedByPrincipal = v }),
        Act.Of(Keys.PublishedByTrustee, f => f.PublishedByTrustee, (f, v) => f with { PublishedByTrustee = v }),
        Act.Of(Keys.CertifiedFrom, f => f.CertifiedFrom, (f, v) => f with { CertifiedFrom = v }),
        Act.Of(Keys.CertifiedThrough, f => f.CertifiedThrough, (f, v) => f with { CertifiedThrough = v }),
        Act.Of(Keys.Establishment, f => f.Establishment, (f, v) => f with { Establishment = v }, staff => staff.Name()),
        Act.Of(Keys.StaffRule, f => f.StaffRule, (f, v) => f with { StaffRule = v }),
    ];

    internal static readonly ValueList<FactPart> Team =
    [
        Numbers.OfDay(DayAsked, f => f.On, (f, v) => f with { On = v }),
        Numbers.Of(Keys.TeamStaff, f => f.Staff, (f, v) => f with { Staff = v }),
        Numbers.Of(Keys.Certified, f => f.Certified, (f, v) => f with { Certified = v }),
        Numbers.Of(Keys.OnLeave, f => f.OnLeave, (f, v) => f with { OnLeave = v }),
        Numbers.Of(Keys.Resting, f => f.Resting, (f, v) => f with { Resting = v }),
    ];

    internal static readonly ValueList<FactPart> Soft =
    [
        Letter.OfDay(DayAsked, f => f.On, (f, v) => f with { On = v }),
        Letter.Of(new Bilingual("措施的种类", "the kind of measure"), f => f.Measure, (f, v) => f with { Measure = v }, kind => kind.Name()),
        Letter.Of(Keys.IsToOutsider, f => f.IsToOutsider, (f, v) => f with { IsToOutsider = v }),
        Letter.Of(Keys.Wording, f => f.Wording, (f, v) => f with { Wording = v }, wording => wording.Name()),
        Letter.Of(Keys.SoftForm, f => f.Form, (f, v) => f with { Form = v }, form => form.Name()),
        Letter.Of(
            Keys.SoftFormRule,
            f => f.FormRule,
            (f, v) => f with { FormRule = v },
            rule => Changed.Sourced(rule.Value.Name(), rule.Basis)),
    ];

    internal static readonly ValueList<FactPart> Inspection =
    [
        Check.OfDay(DayAsked, f => f.On, (f, v) => f with { On = v }),
        Check.Of(Keys.IsEnterprise, f => f.IsEnterprise, (f, v) => f with { IsEnterprise = v }),
        Check.Of(Keys.Inspector, f => f.Inspector, (f, v) => f with { Inspector = v }, who => who.Name()),
        Check.Of(Keys.MatterPublished, f => f.MatterPublished, (f, v) => f with { MatterPublished = v }),
        Check.Of(Keys.InspectionApproved, f => f.Approved, (f, v) => f with { Approved = v }),
        Check.Of(Keys.InspectionNotified, f => f.Notified, (f, v) => f with { Notified = v }),
        Check.Of(Keys.InspectionOfficers, f => f.Officers, (f, v) => f with { Officers = v }),
        Check.Of(Keys.TwoOfficersRule, f => f.TwoOfficersRule, (f, v) => f with { TwoOfficersRule = v }),
        Check.Of(Keys.CountedVisits, f => f.Visits, (f, v) => f with { Visits = v }),
        Check.Of(Keys.YearlyCap, f => f.YearlyCap, (f, v) => f with { YearlyCap = v }, rule => Changed.Sourced(rule.Value, rule.Basis)),
    ];

    internal static readonly ValueList<FactPart> SchoolVisits =
    [
        Visit.OfYear(new("年度", "the year"), f => f.Year, (f, v) => f with { Year = v }),
        Visit.Of(Keys.TermStarts, f => f.TermStarts, (f, v) => f with { TermStarts = v }),
        Visit.Of(Keys.SchoolVisits, f => f.Visits, (f, v) => f with { Visits = v }),
        Visit.Of(Keys.VisitsWithin, f => f.Within, (f, v) => f with { Within = v }, rule => Changed.Sourced(rule.Value, rule.Basis)),
    ];

    internal static readonly ValueList<FactPart> Joint =
    [
        JointOnes.OfDay(DayAsked, f => f.On, (f, v) => f with { On = v }),
        JointOnes.Of(Keys.Lead, f => f.Lead, (f, v) => f with { Lead = v }),
        JointOnes.Of(Keys.Partners, f => f.Partners, (f, v) => f with { Partners = v }),
        JointOnes.Of(Keys.JointMeasures, f => f.Measures, (f, v) => f with { Measures = v }),
        JointOnes.Of(Keys.Transfers, f => f.Transfers, (f, v) => f with { Transfers = v }),
        JointOnes.Of(new Bilingual("所依规定", "the rule behind it"), f => f.Rule, (f, v) => f with { Rule = v }),
    ];

    internal static readonly ValueList<FactPart> Tutoring =
    [
        Course.OfDay(DayAsked, f => f.On, (f, v) => f with { On = v }),
        Course.Of(Keys.Stage, f => f.Stage, (f, v) => f with { Stage = v }, stage => stage.Name()),
        Course.Of(Keys.IsSubject, f => f.IsSubject, (f, v) => f with { IsSubject = v }),
        Course.Of(Keys.IsOnline, f => f.IsOnline, (f, v) => f with { IsOnline = v }),
        Course.Of(Keys.EndsAt, f => f.EndsAt, (f, v) => f with { EndsAt = v }, time => EnforcementLaw.Hour(time)),
        Course.Of(Keys.LessonMinutes, f => f.LessonMinutes, (f, v) => f with { LessonMinutes = v }),
        Course.Of(Keys.BreakMinutes, f => f.BreakMinutes, (f, v) => f with { BreakMinutes = v }),
        Course.Of(Keys.IsVacation, f => f.IsVacation, (f, v) => f with { IsVacation = v }),
        Course.Of(Keys.IsChargedByLesson, f => f.IsChargedByLesson, (f, v) => f with { IsChargedByLesson = v }),
        Course.Of(Keys.PrepaidMonths, f => f.PrepaidMonths, (f, v) => f with { PrepaidMonths = v }),
        Course.Of(Keys.PrepaidLessons, f => f.PrepaidLessons, (f, v) => f with { PrepaidLessons = v }),
        Course.Of(Keys.PrepaidSum, f => f.PrepaidSum, (f, v) => f with { PrepaidSum = v }),
    ];

    internal static readonly ValueList<FactPart> Offence =
    [
        Case.OfDay(DayAsked, f => f.On, (f, v) => f with { On = v }),
        Case.Of(Keys.IsApproved, f => f.IsApproved, (f, v) => f with { IsApproved = v }),
        Case.Of(Keys.HasPlace, f => f.HasPlace, (f, v) => f with { HasPlace = v }),
        Case.Of(Keys.OffenceStaff, f => f.Staff, (f, v) => f with { Staff = v }),
        Case.Of(Keys.IsOrganised, f => f.IsOrganised, (f, v) => f with { IsOrganised = v }),
        Case.Of(Keys.IsHiddenSubject, f => f.IsHiddenSubject, (f, v) => f with { IsHiddenSubject = v }),
        Case.Of(Keys.Gravity, f => f.Gravity, (f, v) => f with { Gravity = v }, gravity => gravity.Name()),
        Case.Of(Keys.IllegalIncome, f => f.IllegalIncome, (f, v) => f with { IllegalIncome = v }),
        Case.Of(Keys.OffenceFine, f => f.Fine, (f, v) => f with { Fine = v }),
        Case.Of(Keys.IsMitigated, f => f.IsMitigated, (f, v) => f with { IsMitigated = v }),
    ];

    /// <summary>A property, so that it is there whichever part of the class is set up first.</summary>
    private static Bilingual DayAsked => new("行为或者核查日期", "the day of the act, or asked about");
}
