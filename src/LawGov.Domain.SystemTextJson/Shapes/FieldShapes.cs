using LawGov.Domain.Enforcement;
using LawGov.Domain.Enforcement.Field;
using LawGov.Domain.Enforcement.Tutoring;
using LawGov.Domain.Law;
using LawGov.Domain.SystemTextJson.Codecs;
using NodaTime;
using NodaTime.Text;

namespace LawGov.Domain.SystemTextJson.Shapes;

/// <summary>Who may enforce, soft measures, inspections, joint operations, and out-of-school tutoring.</summary>
internal static class FieldShapes
{
    private static readonly ListCodec<LocalDate> Dates = new(Values.Day);
    private static readonly Codec<int> Count = Values.Whole(0, int.MaxValue);
    private static readonly LocalTimePattern Minutes = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    /// <summary>An hour of the day, to the minute.</summary>
    internal static Codec<LocalTime> Hour { get; } = new TextCodec<LocalTime>(
        new("时刻，如“20:30”", "an hour such as \"20:30\""),
        static (string text, out LocalTime hour) => Minutes.Parse(text).TryGetValue(default, out hour),
        Minutes.Format,
        pattern: @"^([01]\d|2[0-3]):[0-5]\d$");

    internal static Codec<SoftMeasureForm> Form { get; } = new NamesCodec<SoftMeasureForm>();

    internal static Shape<JointMeasure> Measure { get; } = new(new("联合执法分工", "a measure of a joint operation"), shape =>
    {
        var title = shape.Required("title", Values.Words, measure => measure.Title);
        var by = shape.Fact("by", Values.Name, measure => measure.By, EnforcementKeys.JointMeasures);
        var within = shape.Fact("isWithinPowers", Values.Flag, measure => measure.IsWithinPowers, EnforcementKeys.JointMeasures);
        return slots => new(title[slots], by[slots], within[slots]);
    });

    internal static Shape<CaseTransfer> Transfer { get; } = new(new("案件移送", "a case passed on"), shape =>
    {
        var title = shape.Required("title", Values.MayBePerson, transfer => transfer.Title);
        var sent = shape.Fact("sent", Values.Day, transfer => transfer.Sent, EnforcementKeys.TransferDays);
        var received = shape.Fact("received", Values.Day, transfer => transfer.Received, EnforcementKeys.TransferDays);
        return slots => new(title[slots], sent[slots], received[slots]);
    });

    internal static FactsShape[] All { get; } =
    [
        FactsShape.Of<EnforcerFacts>("enforcer", new("执法人员", "a person who is to enforce"), Enforcer),
        FactsShape.Of<EnforcementTeamFacts>("enforcementTeam", new("执法队伍", "an enforcement team"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var on = shape.Required("on", Values.Day, facts => facts.On);
            var staff = shape.Fact("staff", Count, facts => facts.Staff, EnforcementKeys.TeamStaff);
            var certified = shape.Fact("certified", Count, facts => facts.Certified, EnforcementKeys.Certified);
            var leave = shape.Fact("onLeave", Count, facts => facts.OnLeave, EnforcementKeys.OnLeave);
            var rest = shape.Fact("resting", Count, facts => facts.Resting, EnforcementKeys.Resting);
            return slots => new()
            {
                Id = id[slots],
                On = on[slots],
                Staff = staff[slots],
                Certified = certified[slots],
                OnLeave = leave[slots],
                Resting = rest[slots],
            };
        }),
        FactsShape.Of<SoftMeasureFacts>("softMeasure", new("柔性执法措施", "a soft measure"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var on = shape.Required("on", Values.Day, facts => facts.On);
            var measure = shape.Fact("measure", new NameCodec<SoftMeasure>(), facts => facts.Measure);
            var outsider = shape.Fact("isToOutsider", Values.Flag, facts => facts.IsToOutsider, EnforcementKeys.IsToOutsider);
            var wording = shape.Fact("wording", new NamesCodec<PenaltyWording>(), facts => facts.Wording, EnforcementKeys.Wording);
            var form = shape.Fact("form", Form, facts => facts.Form, EnforcementKeys.SoftForm);
            var rule = shape.Fact("formRule", Values.Rule(Form), facts => facts.FormRule, EnforcementKeys.SoftFormRule);
            return slots => new()
            {
                Id = id[slots],
                On = on[slots],
                Measure = measure[slots],
                IsToOutsider = outsider[slots],
                Wording = wording[slots],
                Form = form[slots],
                FormRule = rule[slots],
            };
        }),
        FactsShape.Of<InspectionFacts>("inspection", new("行政检查", "an inspection"), Inspection),
        FactsShape.Of<SchoolVisitFacts>("schoolVisits", new("开学检查", "visits at the start of terms"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var year = shape.Required("year", Values.Year, facts => facts.Year);
            var starts = shape.Fact("termStarts", Dates, facts => facts.TermStarts, EnforcementKeys.TermStarts);
            var visits = shape.Fact("visits", Dates, facts => facts.Visits, EnforcementKeys.SchoolVisits);
            var within = shape.Fact("within", Values.Rule(Values.Whole(1, 180)), facts => facts.Within, EnforcementKeys.VisitsWithin);
            return slots => new()
            {
                Id = id[slots], Year = year[slots], TermStarts = starts[slots], Visits = visits[slots], Within = within[slots],
            };
        }),
        FactsShape.Of<JointOperationFacts>("jointOperation", new("联合执法", "a joint operation"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var on = shape.Required("on", Values.Day, facts => facts.On);
            var lead = shape.Fact("lead", Values.Name, facts => facts.Lead, EnforcementKeys.Lead);
            var partners = shape.Fact("partners", new ListCodec<string>(Values.Name), facts => facts.Partners, EnforcementKeys.Partners);
            var measures = shape.Fact(
                "measures", new ListCodec<JointMeasure>(Measure), facts => facts.Measures, EnforcementKeys.JointMeasures);
            var transfers = shape.Fact(
                "transfers", new ListCodec<CaseTransfer>(Transfer), facts => facts.Transfers, EnforcementKeys.Transfers);
            var rule = shape.Fact("rule", Legal.Basis, facts => facts.Rule);
            return slots => new()
            {
                Id = id[slots],
                On = on[slots],
                Lead = lead[slots],
                Partners = partners[slots],
                Measures = measures[slots],
                Transfers = transfers[slots],
                Rule = rule[slots],
            };
        }),
        FactsShape.Of<TutoringFacts>("tutoring", new("校外培训", "out-of-school tutoring"), Tutoring),
        FactsShape.Of<TutoringOffenceFacts>("tutoringOffence", new("擅自开展校外培训", "tutoring without approval"), Offence),
    ];

    private static Func<Slots, EnforcerFacts> Enforcer(Shape<EnforcerFacts> shape)
    {
        var id = shape.Required("id", Values.Subject, facts => facts.Id);
        var on = shape.Required("on", Values.Day, facts => facts.On);
        var act = shape.Fact("act", new NameCodec<EnforcementAct>(), facts => facts.Act, EnforcementKeys.Act);
        var title = shape.Fact("title", new NameCodec<EnforcementTitle>(), facts => facts.Title, EnforcementKeys.Title);
        var rank = shape.Fact("titleRank", new NameCodec<LegalRank>(), facts => facts.TitleRank, EnforcementKeys.TitleRank);
        var deedFrom = shape.Fact("deedFrom", Values.Day, facts => facts.DeedFrom, EnforcementKeys.DeedFrom);
        var deedThrough = shape.Fact("deedThrough", Values.Day, facts => facts.DeedThrough, EnforcementKeys.DeedThrough);
        var deed = shape.Fact("deed", new NamesCodec<DeedContents>(), facts => facts.Deed, EnforcementKeys.Deed);
        var byPrincipal = shape.Fact(
            "publishedByPrincipal", Values.Day, facts => facts.PublishedByPrincipal, EnforcementKeys.PublishedByPrincipal);
        var byTrustee = shape.Fact("publishedByTrustee", Values.Day, facts => facts.PublishedByTrustee, EnforcementKeys.PublishedByTrustee);
        var from = shape.Fact("certifiedFrom", Values.Day, facts => facts.CertifiedFrom, EnforcementKeys.CertifiedFrom);
        var through = shape.Fact("certifiedThrough", Values.Day, facts => facts.CertifiedThrough, EnforcementKeys.CertifiedThrough);
        var staff = shape.Fact(
            "establishment", new NameCodec<Establishment>(), facts => facts.Establishment, EnforcementKeys.Establishment);
        var rule = shape.Fact("staffRule", Legal.Basis, facts => facts.StaffRule, EnforcementKeys.StaffRule);
        return slots => new()
        {
            Id = id[slots],
            On = on[slots],
            Act = act[slots],
            Title = title[slots],
            TitleRank = rank[slots],
            DeedFrom = deedFrom[slots],
            DeedThrough = deedThrough[slots],
            Deed = deed[slots],
            PublishedByPrincipal = byPrincipal[slots],
            PublishedByTrustee = byTrustee[slots],
            CertifiedFrom = from[slots],
            CertifiedThrough = through[slots],
            Establishment = staff[slots],
            StaffRule = rule[slots],
        };
    }

    private static Func<Slots, InspectionFacts> Inspection(Shape<InspectionFacts> shape)
    {
        var id = shape.Required("id", Values.Subject, facts => facts.Id);
        var on = shape.Required("on", Values.Day, facts => facts.On);
        var enterprise = shape.Fact("isEnterprise", Values.Flag, facts => facts.IsEnterprise, EnforcementKeys.IsEnterprise);
        var inspector = shape.Fact("inspector", new NameCodec<InspectingBody>(), facts => facts.Inspector, EnforcementKeys.Inspector);
        var matter = shape.Fact("matterPublished", Values.Day, facts => facts.MatterPublished, EnforcementKeys.MatterPublished);
        var approved = shape.Fact("approved", Values.Day, facts => facts.Approved, EnforcementKeys.InspectionApproved);
        var notified = shape.Fact("notified", Values.Day, facts => facts.Notified, EnforcementKeys.InspectionNotified);
        var officers = shape.Fact("officers", Count, facts => facts.Officers, EnforcementKeys.InspectionOfficers);
        var two = shape.Fact("twoOfficersRule", Legal.Basis, facts => facts.TwoOfficersRule, EnforcementKeys.TwoOfficersRule);
        var visits = shape.Fact("visits", Dates, facts => facts.Visits, EnforcementKeys.CountedVisits);
        var cap = shape.Fact("yearlyCap", Values.Rule(Values.Whole(1, 366)), facts => facts.YearlyCap, EnforcementKeys.YearlyCap);
        return slots => new()
        {
            Id = id[slots],
            On = on[slots],
            IsEnterprise = enterprise[slots],
            Inspector = inspector[slots],
            MatterPublished = matter[slots],
            Approved = approved[slots],
            Notified = notified[slots],
            Officers = officers[slots],
            TwoOfficersRule = two[slots],
            Visits = visits[slots],
            YearlyCap = cap[slots],
        };
    }

    private static Func<Slots, TutoringFacts> Tutoring(Shape<TutoringFacts> shape)
    {
        var id = shape.Required("id", Values.Subject, facts => facts.Id);
        var on = shape.Required("on", Values.Day, facts => facts.On);
        var stage = shape.Fact("stage", new NameCodec<TutoringStage>(), facts => facts.Stage, EnforcementKeys.Stage);
        var subject = shape.Fact("isSubject", Values.Flag, facts => facts.IsSubject, EnforcementKeys.IsSubject);
        var online = shape.Fact("isOnline", Values.Flag, facts => facts.IsOnline, EnforcementKeys.IsOnline);
        var ends = shape.Fact("endsAt", Hour, facts => facts.EndsAt, EnforcementKeys.EndsAt);
        var lesson = shape.Fact("lessonMinutes", Count, facts => facts.LessonMinutes, EnforcementKeys.LessonMinutes);
        var pause = shape.Fact("breakMinutes", Count, facts => facts.BreakMinutes, EnforcementKeys.BreakMinutes);
        var vacation = shape.Fact("isVacation", Values.Flag, facts => facts.IsVacation, EnforcementKeys.IsVacation);
        var byLesson = shape.Fact("isChargedByLesson", Values.Flag, facts => facts.IsChargedByLesson, EnforcementKeys.IsChargedByLesson);
        var months = shape.Fact("prepaidMonths", Count, facts => facts.PrepaidMonths, EnforcementKeys.PrepaidMonths);
        var lessons = shape.Fact("prepaidLessons", Count, facts => facts.PrepaidLessons, EnforcementKeys.PrepaidLessons);
        var sum = shape.Fact("prepaidSum", PenaltyShapes.Amount, facts => facts.PrepaidSum, EnforcementKeys.PrepaidSum);
        return slots => new()
        {
            Id = id[slots],
            On = on[slots],
            Stage = stage[slots],
            IsSubject = subject[slots],
            IsOnline = online[slots],
            EndsAt = ends[slots],
            LessonMinutes = lesson[slots],
            BreakMinutes = pause[slots],
            IsVacation = vacation[slots],
            IsChargedByLesson = byLesson[slots],
            PrepaidMonths = months[slots],
            PrepaidLessons = lessons[slots],
            PrepaidSum = sum[slots],
        };
    }

    private static Func<Slots, TutoringOffenceFacts> Offence(Shape<TutoringOffenceFacts> shape)
    {
        var id = shape.Required("id", Values.Subject, facts => facts.Id);
        var on = shape.Required("on", Values.Day, facts => facts.On);
        var approved = shape.Fact("isApproved", Values.Flag, facts => facts.IsApproved, EnforcementKeys.IsApproved);
        var place = shape.Fact("hasPlace", Values.Flag, facts => facts.HasPlace, EnforcementKeys.HasPlace);
        var staff = shape.Fact("staff", Count, facts => facts.Staff, EnforcementKeys.OffenceStaff);
        var organised = shape.Fact("isOrganised", Values.Flag, facts => facts.IsOrganised, EnforcementKeys.IsOrganised);
        var hidden = shape.Fact("isHiddenSubject", Values.Flag, facts => facts.IsHiddenSubject, EnforcementKeys.IsHiddenSubject);
        var gravity = shape.Fact("gravity", new NameCodec<OffenceGravity>(), facts => facts.Gravity, EnforcementKeys.Gravity);
        var income = shape.Fact("illegalIncome", PenaltyShapes.Amount, facts => facts.IllegalIncome, EnforcementKeys.IllegalIncome);
        var fine = shape.Fact("fine", PenaltyShapes.Amount, facts => facts.Fine, EnforcementKeys.OffenceFine);
        var mitigated = shape.Fact("isMitigated", Values.Flag, facts => facts.IsMitigated, EnforcementKeys.IsMitigated);
        return slots => new()
        {
            Id = id[slots],
            On = on[slots],
            IsApproved = approved[slots],
            HasPlace = place[slots],
            Staff = staff[slots],
            IsOrganised = organised[slots],
            IsHiddenSubject = hidden[slots],
            Gravity = gravity[slots],
            IllegalIncome = income[slots],
            Fine = fine[slots],
            IsMitigated = mitigated[slots],
        };
    }
}
