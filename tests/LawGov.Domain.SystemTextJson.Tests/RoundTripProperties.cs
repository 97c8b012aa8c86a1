using System.Text;
using CsCheck;
using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Disputes;
using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Enforcement.Field;
using LawGov.Domain.Enforcement.Tutoring;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Publicity;
using LawGov.Domain.Reporting;
using LawGov.Domain.Schools;
using LawGov.Domain.Time;
using LawGov.Domain.Training;
using NodaTime;
using static LawGov.Domain.SystemTextJson.Tests.Gens;

namespace LawGov.Domain.SystemTextJson.Tests;

/// <summary>Random facts, of which each member may be unknown, none or a value: read back they are equal, and written again the same bytes.</summary>
public class RoundTripProperties
{
    [Fact]
    public void Participation_ReadBack_IsEqual() => RoundTrip(Gen.Select(Ids, Maybe(Counts), Maybe(Counts), Maybe(Rates), Maybe(Counts), Maybe(Rules), (id, took, should, rate, awarded, rule) => new ParticipationFacts
    {
        Id = id,
        Reported = new() { PrintedParticipants = took, PrintedEligible = should, PrintedRate = rate },
        PrintedAwarded = awarded,
        Target = rule.Known(out var basis) ? new OwnRule<Percentage>(Percentage.Parse("85.50%"), basis) : default(Fact<OwnRule<Percentage>>),
    }));

    [Fact]
    public void Figures_ReadBack_AreEqual()
    {
        RoundTrip(Gen.Select(Ids, Maybe(Counts), Maybe(Gen.Select(Words, Maybe(Counts), (name, figure) => new PrintedPart(name, figure)).Array[0, 4].Select(parts => parts.ToValueList())), Maybe(Gen.Bool), (id, total, parts, exhaustive)
            => new TotalFacts { Id = id, Total = total, Parts = parts, Exhaustive = exhaustive }));
        RoundTrip(Gen.Select(Ids, Maybe(Counts), Maybe(Counts), Maybe(Counts), Maybe(Gen.Bool), Maybe(Gen.OneOf(PrintedFigure.Parse("12.5%"), PrintedFigure.Parse("下降19.1%"))), (id, current, prior, increase, fall, rate)
            => new GrowthFacts { Id = id, Current = current, Prior = prior, Increase = increase, IsFall = fall, Rate = rate }));
        RoundTrip(Gen.Select(Ids, Maybe(Counts), Maybe(Counts), Maybe(Rates), (id, part, whole, share) => new ShareFacts { Id = id, Part = part, Whole = whole, Share = share }));
        RoundTrip(Gen.Select(Ids, Maybe(Gen.OneOf("每两月一次", "每季度至少听取一次", "每年2—3次").Select(text => PrintedFrequency.Parse(text))), Maybe(Counts), Maybe(Gen.Int[0, 12_000]), (id, frequency, count, months)
            => new FrequencyFacts { Id = id, Frequency = frequency, Count = count, Months = months, TeachingWeeks = months }));
        RoundTrip(Gen.Select(Ids, Maybe(Counts), Maybe(Counts), Maybe(Counts), Maybe(Counts), (id, one, two, three, four) => new CarryOverFacts { Id = id, Brought = one, Received = two, Closed = three, Carried = four }));
        RoundTrip(Gen.Select(Ids, Maybe(Gen.Select(Words, Maybe(Gen.OneOf("72.04%", "85%以上", "约9成").Select(text => PrintedFigure.Parse(text))), (name, rate) => new PrintedPart(name, rate)).Array[0, 4].Select(parts => parts.ToValueList())), Maybe(Gen.Bool), (id, rates, exhaustive)
            => new RatesFacts { Id = id, Rates = rates, Exhaustive = exhaustive }));
        RoundTrip(Gen.Select(Ids, Maybe(Words), Maybe(Counts), Maybe(Counts), (id, name, first, second) => new RepeatedFigureFacts { Id = id, Name = name, First = first, Second = second }));
        RoundTrip(Gen.Select(Ids, Years, Maybe(Words), Maybe(Years.Array[0, 3].Select(years => years.ToValueList())), (id, year, text, others) => new ReportTextFacts { Id = id, Year = year, Text = text, OtherYears = others }));
    }

    [Fact]
    public void Duties_ReadBack_AreEqual()
    {
        RoundTrip(Gen.Select(Ids, Days, Maybe(Enums<BodyKind>()), Maybe(Words), Maybe(Gen.Bool), Maybe(Rules), (id, on, body, holder, main, rule)
            => new FirstResponsiblePersonFacts { Id = id, On = on, Body = body, Holder = holder, IsMainLeader = main, Rule = rule }));
        RoundTrip(Gen.Select(Ids, Years, Maybe(Gen.Select(Texts, Enums<YearEndReport>(), Maybe(Days), (name, kind, given) => new LeaderReport(new(name), kind, given)).Array[0, 3].Select(reports => reports.ToValueList())), Maybe(Rules), (id, year, reports, rule)
            => new LeaderReportFacts { Id = id, Year = year, Reports = reports, Rule = rule }));
        RoundTrip(Gen.Select(Ids, Maybe(Words.Array[0, 3].Select(texts => texts.ToValueList())), Maybe(Words.Array[0, 3].Select(texts => texts.ToValueList())), (id, planned, assessed) => new PlanAssessmentFacts { Id = id, Planned = planned, Assessed = assessed }));
        RoundTrip(Gen.Select(Ids, Days, Maybe(Gen.Select(Words, Maybe(Words), (title, by) => new EnforcedLaw(title, by)).Array[0, 3].Select(laws => laws.ToValueList())), (id, on, laws) => new EnforcedLawFacts { Id = id, On = on, Laws = laws }));
    }

    [Fact]
    public void CollectiveDecisions_ReadBack_AreEqual()
    {
        RoundTrip(CollectiveGens.Matters);
        RoundTrip(CollectiveGens.Catalogues);
    }

    [Fact]
    public void Training_ReadBack_IsEqual()
    {
        var amounts = Maybe(Gen.OneOf("12天,80学时", "5课时", "约90学时,3个月", "4.5小时").Select(texts => texts.Split(',').Select(text => PrintedFigure.Parse(text)).ToValueList()));
        var texts = Maybe(Gen.Select(Words, Maybe(Days), Maybe(Days), (title, from, until) => new StudyText(title) { From = from, Until = until }).Array[0, 3].Select(all => all.ToValueList()));
        var people = Maybe(Texts.Array[0, 3].Select(names => names.Select(name => new PersonId(name)).ToValueList()));
        var counts = Maybe(Gen.Long[0, 99_999]);
        RoundTrip(Gen.Select(Ids, Years, Maybe(Enums<TrainingAudience>()), Maybe(Gen.Bool), amounts, amounts, Maybe(Rules), (id, year, audience, flag, one, other, rule) => new TrainingRecordFacts
        {
            Id = id, Year = year, Audience = audience, IsCountyRank = flag, ServedThroughout = flag, Group = one, OffJob = other, Online = one, FiveYearGroup = other, FiveYearOffJob = one, Law = other,
            LawNorm = rule.Known(out var basis) ? new OwnRule<PrintedFigure>(PrintedFigure.Parse("24学时"), basis) : Fact<OwnRule<PrintedFigure>>.None,
        }));
        RoundTrip(Gen.Select(Gen.Select(Ids, Maybe(Days), Maybe(Enums<TrainingAudience>()), Maybe(Words), texts, people, counts), Maybe(Rules), (all, rule) => new TrainingSessionFacts
        {
            Id = all.Item1, Held = all.Item2, Audience = all.Item3, Platform = all.Item4, Form = all.Item4, Texts = all.Item5, Topics = Fact<ValueList<string>>.Of(["电信反诈"]),
            Amount = PrintedFigure.Parse("4学时"), Invited = all.Item6, Attended = all.Item6, InvitedCount = all.Item7, AttendedCount = all.Item7, Rule = rule,
        }));
        RoundTrip(Gen.Select(Ids, Days, Maybe(Enums<BodyKind>()), texts, (id, on, body, listed) => new LawListFacts { Id = id, On = on, Body = body, Texts = listed }));
        RoundTrip(Gen.Select(Ids, counts, counts, Maybe(Gen.Long[0, 10_000].Select(scaled => Percentage.FromScaled(scaled, 2))), (id, some, all, rate) => new StudyRateFacts
        {
            Id = id, Studied = some, StudiedOf = all, StudyRate = rate, Sat = all, SatOf = some, SittingRate = rate, Passed = some, PassedOf = all, PassRate = rate, Excelled = all, ExcelledOf = some, ExcellenceRate = rate,
        }));
    }

    [Fact]
    public void Publicity_ReadBack_IsEqual()
    {
        var schools = Texts.Select(name => new UnitId(name));
        var units = Maybe(schools.Array[0, 3].Select(all => all.ToValueList()));
        var texts = Maybe(Words.Array[0, 3].Select(all => all.ToValueList()));
        var records = Maybe(Gen.Select(schools, Words, Maybe(SomeDays), Maybe(Words), (unit, what, days, place) => new PublicityRecord(unit, what, days, place)).Array[0, 3].Select(all => all.ToValueList()));
        var counts = Maybe(Gen.Long[0, 99_999]);
        RoundTrip(Gen.Select(Ids, Days, units, records, texts, Maybe(Rules), (id, on, all, carriers, platforms, rule) => new CarrierFacts { Id = id, On = on, Units = all, Carriers = carriers, Platforms = platforms, Rule = rule }));
        RoundTrip(Gen.Select(Gen.Select(Ids, Years, Maybe(Days), units), texts, records, Maybe(Rules), (all, checklist, held, rule) => new CampaignFacts
        {
            Id = all.Item1, Year = all.Item2, Days = all.Item3.Known(out var day) ? DateSpan.Through(day, day.PlusDays(6)) : default(Fact<DateSpan>), Schools = all.Item4, Checklist = checklist, Records = held, Rule = rule,
        }));
        RoundTrip(Gen.Select(Ids, Years, Maybe(Gen.Bool), Maybe(Gen.Bool), Maybe(Rules), (id, year, one, other, rule) => new CeremonyFacts { Id = id, Year = year, Entrance = one, Pioneers = other, ComingOfAge = one, Graduation = other, Rule = rule }));
        RoundTrip(Gen.Select(Gen.Select(Ids, Years, Maybe(Gen.Int[1, 99]), Maybe(Words)), Maybe(Days), counts, counts, (all, day, some, other) => new ContestFacts
        {
            Id = all.Item1, Year = all.Item2, Edition = all.Item3, Stage = all.Item4, Group = all.Item4, CountedAs = all.Item4, CutOff = day, Eligible = some, Participants = other, Awarded = some, Advanced = other,
        }));
        var duties = Maybe(Gen.Select(Words, Maybe(Words), (law, section) => new PublicityDuty(law, section)).Array[0, 3].Select(all => all.ToValueList()));
        RoundTrip(Gen.Select(Ids, Days, Maybe(Enums<BodyKind>()), duties, Maybe(Gen.Bool), (id, on, body, listed, flag) => new PublicityDutyFacts { Id = id, On = on, Body = body, Duties = listed, YearPlan = flag, CasesTaught = flag }));
    }

    [Fact]
    public void Disputes_ReadBack_AreEqual()
    {
        var spans = Maybe(Spans.Where(span => span.Last is not null));
        var flags = Maybe(Gen.Bool);
        var duties = Maybe(Gen.Select(Texts, SomeDays, (person, days) => new TimelineEntry<PersonId>(days, new(person))).Array[0, 3].Select(all => all.ToValueList()));
        var points = Maybe(Gen.Select(Texts, Maybe(SomeDays), (school, days) => new EnquiryPoint(new(school), days)).Array[0, 3].Select(all => all.ToValueList()));
        RoundTrip(Gen.Select(Gen.Select(Ids, Maybe(Enums<PetitionChannel>()), Maybe(Enums<PetitionKind>()), Maybe(Days), Maybe(Days)), flags, Maybe(Gen.Int[1, 365]), spans, (all, flag, count, hearing) => new PetitionCase
        {
            Id = all.Item1, Channel = all.Item2, Kind = all.Item3, HandledAs = all.Item3, Received = all.Item4, Told = all.Item5, Accepted = all.Item5, IsOurs = flag, ExtensionDays = count, StatesBasis = flag, Hearing = hearing,
        }));
        RoundTrip(Gen.Select(Ids, Days, flags, spans, duties, Maybe(Rules), (id, on, flag, period, named, rule) => new PetitionStationFacts { Id = id, On = on, Online = flag, Phone = flag, Period = period, Duties = named, Rule = rule }));
        RoundTrip(Gen.Select(Ids, Maybe(Enums<BodyKind>()), flags, Maybe(Days), (id, body, flag, day) => new TeacherAppealFacts { Id = id, Body = body, IsAgainstSchool = flag, Received = day, Refused = flag }));
        RoundTrip(Gen.Select(Ids, flags, Maybe(Days), Maybe(Days), (id, flag, one, other) => new PupilAppealFacts { Id = id, Measured = one, Appealed = other, TakenUp = flag, ReExamined = one }));
        RoundTrip(Gen.Select(Ids, Maybe(Enums<ReconsiderationMatter>()), flags, Maybe(Days), Maybe(Gen.Int[1, 365]), (id, matter, flag, day, count) => new ReconsiderationFacts { Id = id, Matter = matter, IsSummary = flag, Accepted = day, ExtensionDays = count }));
        RoundTrip(Gen.Select(Ids, Days, Maybe(Days), Maybe(Rules), (id, on, day, rule) => new InjuryFacts
        {
            Id = id, On = on, Rescued = day, MediationEnded = day, MediationLimit = rule.Known(out var basis) ? new OwnRule<TimeLimit>(TimeLimit.Days(30), basis) : Fact<OwnRule<TimeLimit>>.None,
        }));
        RoundTrip(Gen.Select(Gen.Select(Ids, Days, flags, Maybe(Days), Maybe(Words), points), spans, Maybe(Gen.Int[0, 1_000_000]), Maybe(Rules), (all, span, count, rule) => new EnrolmentFacts
        {
            Id = all.Item1, On = all.Item2, IsPrivate = all.Item3, RegistrationStart = all.Item4, NearbyCriteria = all.Item5, Points = all.Item6, PublicDays = span, Period = span, QuestionsAsked = count, Rule = rule,
        }));
    }

    [Fact]
    public void Maps_ReadBack_AreEqual()
    {
        var maps = Tables.Select(DutyMap.Of);
        RoundTrip(Gen.Select(Ids, Days, Maybe(maps), Maybe(Gen.Select(Texts, Words, Enums<PowerKind>(), (code, name, kind) => new ResponsibilityItem(code, name, kind, AreaPath.Parse("招生"))).Array[0, 2].Select(items => items.ToValueList())), (id, on, map, items)
            => new ResponsibilityListFacts { Id = id, On = on, Map = map, Items = items }));
        RoundTrip(Gen.Select(Ids, Maybe(Gen.Select(maps, Spans, Enums<DutyTier>()).Select((map, span, tier) => map.Audit(span.IsEmpty ? DateSpan.Year(2023) : span, tier == DutyTier.Unstated ? [] : [tier], tier == DutyTier.Direct ? [AreaPath.Parse("招生")] : []))), (id, audit)
            => new DutyCoverageFacts { Id = id, Audit = audit }), 2_000);
    }

    [Fact]
    public void Publications_ReadBack_AreEqual() => RoundTrip(Gen.Select(
        Gen.Select(Ids, Maybe(Texts), Maybe(Enums<BodyKind>()), Maybe(Enums<LegalRank>()), Maybe(Days), Maybe(Days), Maybe(Words)),
        Gen.Select(Maybe(Rules), Maybe(Limits), Maybe(Enums<DisclosureChannel>().Array[0, 4].Select(channels => channels.Distinct().ToValueList())), Maybe(Gen.Int[0, 2_000].Select(bits => (PersonalFields)bits & PersonalFields.All)), Maybe(Gen.Int[1, 90])),
        (one, two) => new PublicationFacts
        {
            Id = one.Item1,
            Unit = one.Item2.Known(out string? unit) ? new UnitId(unit) : default(Fact<UnitId>),
            Body = one.Item3,
            Authorised = one.Item4,
            Formed = one.Item5,
            Published = one.Item6,
            Manager = one.Item7,
            Catalogue = two.Item1,
            CatalogueLimit = two.Item2,
            SchoolLimit = two.Item2.Known(out var limit) && two.Item1.Known(out var basis) ? new OwnRule<TimeLimit>(limit, basis) : default(Fact<OwnRule<TimeLimit>>),
            Separation = two.Item1.Known(out var policy) && policy.Kind != BasisKind.Practice ? new OwnRule<ValueList<ChainRole>>([ChainRole.Originator, ChainRole.Signer], policy) : default(Fact<OwnRule<ValueList<ChainRole>>>),
            Channels = two.Item3,
            PersonalFields = two.Item4.Known(out var fields) && fields != PersonalFields.None ? fields : default(Fact<PersonalFields>),
            WithoutConsent = two.Item5,
        }));

    [Fact]
    public void YearlyReports_ReadBack_AreEqual() => RoundTrip(Gen.Select(Ids, Years, Maybe(Enums<BodyKind>()), Maybe(Enums<DivisionLevel>()), Maybe(Days), Maybe(Days), (id, year, body, level, reported, published)
        => new YearlyReportFacts { Id = id, Year = year, Body = body, Level = level, Reported = reported, Published = published }));

    [Fact]
    public void ReportContents_ReadBack_AreEqual() => RoundTrip(Gen.Select(Ids, Maybe(Enums<ReportAddressees>()), Maybe(Words), Maybe(Words), Maybe(Words), Maybe(Words), Maybe(Gen.Select(Words, Maybe(Words), (name, place) => new SupervisionLetter(name, place)).Array[0, 3].Select(letters => letters.ToValueList())), (id, to, measures, shortcomings, leader, next, letters)
        => new YearlyReportFacts { Id = id, Year = 2023, SentTo = to, Measures = measures, Shortcomings = shortcomings, LeaderPerformance = leader, NextYear = next, Letters = letters }));

    [Fact]
    public void Plans_ReadBack_AreEqual() => RoundTrip(Gen.Select(
        Ids,
        Years,
        Maybe(Gen.Select(Ids.Select(id => id.ToString()), Maybe(Ids.Select(id => id.ToString()).Array[0, 3].Select(names => names.ToValueList())), Maybe(Gen.Bool), (name, by, stood) => new ReportProblem(name) { AnsweredBy = by, StoodLastYear = stood }).Array[0, 3].Select(problems => problems.ToValueList())),
        Maybe(Gen.Select(Ids.Select(id => id.ToString()), Maybe(Days), (name, due) => new PlannedMeasure(name) { Due = due }).Array[0, 3].Select(measures => measures.ToValueList())),
        Maybe(Gen.Select(Ids.Select(id => id.ToString()), Maybe(Gen.Bool), (name, done) => new LastMeasure(name, done)).Array[0, 3].Select(measures => measures.ToValueList())),
        (id, year, problems, measures, last) => new ReportPlanFacts { Id = id, Year = year, Problems = problems, Measures = measures, LastMeasures = last }));

    [Fact]
    public void Enforcement_ReadBack_IsEqual()
    {
        var days = Maybe(Days);
        var several = Maybe(Days.Array[0, 3].Select(some => some.ToValueList()));
        RoundTrip(Gen.Select(
            Gen.Select(Ids, Days, Maybe(Enums<EnforcementAct>()), Maybe(Enums<EnforcementTitle>()), Maybe(Enums<LegalRank>())),
            Gen.Select(days, days, days, days, days, days, Maybe(Gen.Int[1, 7].Select(flags => (DeedContents)flags))),
            Gen.Select(Maybe(Enums<Establishment>()), Maybe(Rules)),
            (one, two, three) => new EnforcerFacts
            {
                Id = one.Item1,
                On = one.Item2,
                Act = one.Item3,
                Title = one.Item4,
                TitleRank = one.Item5,
                DeedFrom = two.Item1,
                DeedThrough = two.Item2,
                PublishedByPrincipal = two.Item3,
                PublishedByTrustee = two.Item4,
                CertifiedFrom = two.Item5,
                CertifiedThrough = two.Item6,
                Deed = two.Item7,
                Establishment = three.Item1,
                StaffRule = three.Item2,
            }));
        RoundTrip(Gen.Select(Ids, Days, Maybe(Gen.Bool), several, Maybe(Rules), Maybe(Gen.Int[0, 9]), (id, on, flag, visits, rule, count) => new InspectionFacts
        {
            Id = id,
            On = on,
            IsEnterprise = flag,
            Inspector = count.Known(out int number) ? (InspectingBody)(number % 7) : default(Fact<InspectingBody>),
            MatterPublished = on,
            Officers = count,
            TwoOfficersRule = rule,
            Visits = visits,
            YearlyCap = rule.Known(out var basis) ? new OwnRule<int>(2, basis) : default(Fact<OwnRule<int>>),
        }));
        RoundTrip(Gen.Select(Ids, Days, Maybe(Gen.Int[0, 1_439].Select(minute => LocalTime.FromMinutesSinceMidnight(minute))), Maybe(Gen.Int[0, 90]), Maybe(Gen.Bool), Maybe(Enums<TutoringStage>()), (id, on, end, count, flag, stage) => new TutoringFacts
        {
            Id = id, On = on, EndsAt = end, LessonMinutes = count, BreakMinutes = count, PrepaidMonths = count, IsOnline = flag, IsSubject = flag, Stage = stage, PrepaidSum = Money.Yuan(5_000),
        }));
    }

    [Fact]
    public void Schools_ReadBack_AreEqual()
    {
        RoundTrip(Gen.Select(Ids, Days, Maybe(Enums<BodyKind>()), Maybe(Spans), Maybe(Days), Maybe(Gen.Int[0, 200]), (id, on, body, term, day, inspectors) => new SupervisionFacts
        {
            Id = id, On = on, Body = body, Term = term.Known(out var span) && span.Last is not null ? span : default(Fact<DateSpan>), Visited = day, Published = day, Inspectors = inspectors,
        }));
        RoundTrip(Gen.Select(Ids, Days, Maybe(Days), Maybe(Words), Maybe(Gen.Bool), (id, on, day, reason, flag) => new BullyingFacts { Id = id, On = on, Stopped = day, OverrunReason = reason, IsSerious = flag, PoliceTold = day }));
        RoundTrip(Gen.Select(Ids, Years, Maybe(Days), Maybe(Days.Array[0, 3].Select(days => days.ToValueList())), (id, year, hired, checks) => new StaffCheckFacts { Id = id, Year = year, Hired = hired, Checks = checks }));
        RoundTrip(Gen.Select(Ids, Maybe(Enums<LicenceMatter>()), Maybe(Days), (id, matter, day) => new LicenceClockFacts { Id = id, Matter = matter, Received = day, Viewed = day }));
        RoundTrip(Gen.Select(Ids, Maybe(Days), Maybe(Words), Maybe(Rules), (id, day, words, rule) => new DemonstrationSchoolFacts { Id = id, Level = DivisionLevel.City, Applied = day, KnockOut = words, Rule = rule }));
        RoundTrip(Gen.Select(Ids, Days, Maybe(Gen.Bool), (id, on, flag) => new SchoolDutyFacts { Id = id, On = on, LawTeacher = flag, PreventionItem = flag }));
    }

    private static void RoundTrip<T>(Gen<T> facts, int tries = 10_000)
        where T : class, IFacts
        => facts.Array[1, 3].Sample(some =>
        {
            var document = new FactsDocument { Bureau = new("示例区教体局"), Facts = [.. some] };
            byte[] written = document.ToUtf8();
            var read = FactsDocument.Read(written);
            if (read != document) { Assert.Fail($"{Encoding.UTF8.GetString(written)}\nwas read as\n{Encoding.UTF8.GetString(read.ToUtf8())}\n{string.Join('\n', read.Errors)}"); }

            read.ToUtf8().AsSpan().SequenceEqual(written).Should().BeTrue();
        }, iter: tries);
}
