using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsCheck;
using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
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
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Comparing;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Participation.RollUp;
using LawGov.Domain.Publicity;
using LawGov.Domain.Reporting;
using LawGov.Domain.Schools;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using LawGov.Domain.Training;
using NodaTime;
using static LawGov.Domain.SystemTextJson.Tests.Gens;

namespace LawGov.Domain.SystemTextJson.Tests;

/// <summary>Random values of every type that is read: read back they are equal, and written again the same; as facts and in lists too.</summary>
public class ValueProperties
{
    private static readonly JsonSerializerOptions Options = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }.ConfigureForLawGov();

    private static readonly Gen<UnitId> Units = Texts.Select(text => new UnitId(text));
    private static readonly Gen<PersonId> Persons = Texts.Select(text => new PersonId(text));
    private static readonly Gen<PostId> Posts = Texts.Select(text => new PostId(text));
    private static readonly Gen<StepDay> StepDays = Gen.OneOf(
        Gen.Int[0, 4].Select(which => new[] { StepDay.Unstated, StepDay.Undated, StepDay.NotDone, StepDay.Planned(), StepDay.Postponed() }[which]),
        Days.Select(StepDay.On),
        Days.Select(day => StepDay.InMonth(day.Year, day.Month)),
        Days.Select(day => StepDay.Planned(day)),
        Days.Select(day => StepDay.Postponed(day)));

    private static readonly Gen<AreaPath> Areas = Gen.OneOf("招生", "招生/小学", "法治").Select(text => AreaPath.Parse(text));
    private static readonly Gen<Bilingual> Titles = Gen.Select(Words, Words, (chinese, english) => new Bilingual(chinese, english));
    private static readonly Gen<Percentage> Percents = Gen.Select(Gen.Long[0, 1_000_000], Gen.Int[0, 6], Percentage.FromScaled);
    private static readonly Gen<PrintedFrequency> Frequencies = Gen.OneOf("每两月一次", "每季度至少听取一次", "每年2—3次").Select(text => PrintedFrequency.Parse(text));
    private static readonly Gen<DivisionCode> Divisions = Gen.OneOf("410000", "411203", "411203001", "411203001002").Select(text => DivisionCode.Parse(text));
    private static readonly Gen<Citation> Citations = Gen.Select(
        Gen.OneOf(Instruments.OpenInformation2019, Instruments.PreschoolEducation2024, Instruments.LawPublicity2025), Gen.Int[0, 40], Gen.Int[0, 3], Gen.Int[0, 20], Enums<Application>(),
        (instrument, article, paragraph, item, application) =>
        {
            var provision = article == 0 ? instrument.Whole : instrument.Article(article, article % 3);
            provision = article == 0 || paragraph == 0 ? provision : provision.Paragraph(paragraph);
            return (article == 0 || item == 0 ? provision : provision.Item(item)).Cite(application);
        });

    private static readonly Gen<Basis> Bases = Gen.OneOf(Rules, Citations.Select(Basis.Law));
    private static readonly Gen<Ratio> Ratios = Gen.OneOf(
        Gen.Select(Gen.OneOf(Gen.Long, Gen.Long[0, 9]), Gen.Long[1, long.MaxValue], (above, below) => new Ratio(above, below)), Gen.Const(Ratio.Undefined));

    private static readonly Gen<CountInterval> Intervals = Gen.Select(Gen.Long[0, long.MaxValue - 1], Gen.Long[0, long.MaxValue - 1], Gen.Int[0, 4], (one, other, form) => form switch
    {
        0 => CountInterval.Empty,
        1 => CountInterval.AtLeast(one),
        2 => CountInterval.Only(one),
        _ => CountInterval.Between(Math.Min(one, other), Math.Max(one, other)),
    });

    private static readonly Gen<RatioInterval> RatioIntervals = Gen.Select(Ratios, Ratios, Gen.Bool, Gen.Bool, Gen.Int[0, 4], (one, other, includesLow, includesHigh, form)
        => one.IsUndefined || form == 0 ? default
            : form == 1 ? RatioInterval.From(one, includesLow)
            : other.IsUndefined || one == other ? RatioInterval.Only(one)
            : new RatioInterval(one < other ? one : other, includesLow, one < other ? other : one, includesHigh));

    private static readonly Gen<ParticipationCount> Participations = Gen.Select(Gen.Long[0, long.MaxValue], Gen.Long[0, long.MaxValue], (one, other)
        => new ParticipationCount(Math.Min(one, other), Math.Max(one, other)));

    private static readonly Gen<Ratio> Widths = Gen.Select(Gen.Int[0, 50], Gen.Int[50, 1_000], (above, below) => new Ratio(above, below));
    private static readonly Gen<RecordedDecision> Decisions = Gen.Select(Days, Words, (on, by) => new RecordedDecision(on, by));
    private static readonly Gen<RecordedAnswer> Answers = Gen.Select(Gen.Bool, Days, Words, (isFor, on, by) => new RecordedAnswer(isFor, on, by));
    private static readonly Gen<GroundClaim> Claims = Gen.Select(Enums<DisclosureGround>(), Maybe(Decisions), Maybe(Enums<LegalRank>()), Maybe(Answers), Maybe(Decisions), Maybe(Enums<LegalRank>()), (ground, confirmed, forbidden, third, interest, said)
        => new GroundClaim { Ground = ground, Confirmed = confirmed, ForbiddenBy = forbidden, ThirdParty = third, PublicInterest = interest, SaidPublicBy = said });

    private static readonly Gen<CatalogueLimit> CatalogueLimits = Gen.OneOf(Limits.Select(CatalogueLimit.Within), Gen.OneOf("", "及时", "实时公开", "定期", "自该信息形成之日起定期更新", "按规定", "none").Select(CatalogueLimit.Read));
    private static readonly Gen<CatalogueRow> CatalogueRows = Gen.Select(Cells, Cells, Cells, Gen.OneOf("20个工作日", "及时", "x", "").Null(), Cells, Gen.OneOf("政府网站", "x").Null(), (id, one, two, limit, basis, channels)
        => new CatalogueRow { Id = id, FirstLevel = one, SecondLevel = two, Content = two, Basis = basis, Limit = limit, Body = one, Channels = channels, Audience = two, Mode = two, Levels = one, StatutoryItem = id });

    private static readonly Gen<ChainRow> ChainRows = Gen.Select(Gen.OneOf("网站", "none", "x", "").Null(), Enums<ChainRole>(), Gen.OneOf(Posts, Gen.Const(PostId.None)), Spans, Papers, (channel, role, post, span, basis)
        => new ChainRow { Channel = channel, Role = role, Post = post, Span = span, Basis = basis });

    private static readonly Gen<RequestTable> Tallies = Gen.Select(Enums<RequestTableRow>(), Enums<RequestTableColumn>(), Maybe(Gen.Long[0, RequestTable.Most])).Array[1, 9]
        .Select(cells => cells.Aggregate(RequestTable.Blank, (table, cell) => table.With(cell.Item1, cell.Item2, cell.Item3)));

    private static readonly Gen<AnnualDate> DaysOfYear = Days.Select(day => new AnnualDate(day.Month, day.Day));

    private static readonly Gen<RemedyCounts> Remedies = Maybe(Gen.Long[0, 9]).Array[5]
        .Select(counts => new RemedyCounts { Upheld = counts[0], Corrected = counts[1], Other = counts[2], Pending = counts[3], Total = counts[4] });

    private static readonly Gen<FeeBand> Bands = Gen.Select(Gen.Int[1, 40], Gen.OneOf(Gen.Int[0, 9], Gen.Const(int.MaxValue)), Gen.Int[0, 300], (from, more, yuan)
        => new FeeBand(from, more == int.MaxValue ? more : from + more, yuan));

    private static readonly Gen<Money> Sums = Gen.Long[0, 1_000_000_000_000].Select(Money.Fen);
    private static readonly Gen<FeeScale> Scales = Gen.Select(Enums<FeeUnit>(), Gen.Int[1, 9].Array[1, 4], Gen.Int[0, 3], Gen.Int[0, 300], (unit, lengths, every, rise) =>
    {
        int next = 1;
        var bands = lengths.Select((length, at) => new FeeBand(next, at == lengths.Length - 1 && every == 0 ? int.MaxValue : (next += length) - 1, at * rise)).ToValueList();
        return new FeeScale(unit, bands, every, rise);
    });

    /// <summary>A day, and the one on which it was recorded.</summary>
    private static readonly Gen<(LocalDate On, LocalDate Recorded)> Moments = Gen.Select(Days, Gen.Int[0, 3]).Select(moment => (moment.Item1, moment.Item1.PlusDays(moment.Item2)));
    private static readonly Gen<RequestSubmitted> Submitted = Gen.Select(Moments, Enums<RequestChannel>(), (at, channel) => new RequestSubmitted(at.On, channel, at.Recorded));
    private static readonly Gen<RequestConfirmed> Confirmed = Moments.Select(at => new RequestConfirmed(at.On, at.Recorded));
    private static readonly Gen<CorrectionAsked> Asked = Gen.Select(Moments, Gen.Int[-1, 20], Maybe(Gen.Bool), (at, by, items)
        => new CorrectionAsked(at.On, by < 0 ? null : at.On.PlusDays(by), at.Recorded) { ListsItems = items });
    private static readonly Gen<CorrectionReceived> Corrected = Gen.Select(Moments, Maybe(Gen.Bool), (at, reason) => new CorrectionReceived(at.On, at.Recorded) { HasGoodReason = reason });
    private static readonly Gen<ConsultationSent> Sent = Gen.Select(Moments, Enums<Consulted>(), Words, (at, consulted, party) => new ConsultationSent(at.On, consulted, party, at.Recorded));
    private static readonly Gen<OpinionReceived> Opinions = Gen.Select(Moments, Words, Enums<Opinion>(), Maybe(Gen.Bool), (at, party, opinion, reasonable)
        => new OpinionReceived(at.On, party, opinion, at.Recorded) { IsReasonable = reasonable });
    private static readonly Gen<ThirdPartyTold> ToldThird = Gen.Select(Moments, Words, (at, party) => new ThirdPartyTold(at.On, party, at.Recorded));
    private static readonly Gen<LetterDelivered> Delivered = Gen.Select(Moments, Enums<RequestLetter>(), Words, (at, letter, party)
        => new LetterDelivered(at.On, letter, letter == RequestLetter.Consultation ? party : null, at.Recorded));
    private static readonly Gen<FeeNotified> FeeNotices = Gen.Select(Moments, Gen.Int[1, 9_999], (at, yuan) => new FeeNotified(at.On, yuan, at.Recorded));
    private static readonly Gen<FeePaid> Payments = Moments.Select(at => new FeePaid(at.On, at.Recorded));
    private static readonly Gen<ReplyExtended> Extensions = Gen.Select(Moments, Gen.Int[1, 40], Maybe(Gen.Bool), Maybe(Gen.Int[0, 9]), (at, workdays, head, told)
        => new ReplyExtended(at.On, workdays, at.Recorded) { ByOfficeHead = head, Told = told.Known(out int days) ? at.On.PlusDays(days) : told.IsUnknown ? Fact<LocalDate>.Unknown : Fact<LocalDate>.None });
    private static readonly Gen<ReasonsAsked> Questions = Moments.Select(at => new ReasonsAsked(at.On, at.Recorded));
    private static readonly Gen<ReasonsGiven> Given = Gen.Select(Moments, Maybe(Gen.Bool), (at, reasonable) => new ReasonsGiven(at.On, at.Recorded) { AreReasonable = reasonable });
    private static readonly Gen<ReplyDelayed> Delays = Gen.Select(Moments, Gen.Int[0, 90], (at, days) => new ReplyDelayed(at.On, at.On.PlusDays(days), at.Recorded));
    private static readonly Gen<RequestReplied> Replies = Gen.Select(Moments, Enums<RequestOutcome>(), Enums<ReplyChannel>(), Maybe(Words), Maybe(Words), Maybe(Enums<RemedyOrder>()), Maybe(Gen.Bool), (at, outcome, channel, reasons, organ, order, overrides)
        => new RequestReplied(at.On, outcome, channel, at.Recorded) { Reasons = reasons, ProperOrgan = organ, Remedies = order, OverridesObjection = overrides });
    private static readonly Gen<RequestWithdrawn> Withdrawals = Moments.Select(at => new RequestWithdrawn(at.On, at.Recorded));
    private static readonly Gen<RemedySought> Sought = Gen.Select(Moments, Enums<Remedy>(), (at, remedy) => new RemedySought(at.On, remedy, at.Recorded));
    private static readonly Gen<RemedyDecided> Decided = Gen.Select(Moments, Enums<Remedy>(), Enums<RemedyResult>(), (at, remedy, result) => new RemedyDecided(at.On, remedy, result, at.Recorded));
    private static readonly Gen<RequestEvent> Events = Gen.OneOf(
        Event(Submitted), Event(Confirmed), Event(Asked), Event(Corrected),
        Event(Sent), Event(Opinions), Event(ToldThird), Event(Delivered),
        Event(FeeNotices), Event(Payments), Event(Extensions), Event(Questions),
        Event(Given), Event(Delays), Event(Replies), Event(Withdrawals),
        Event(Sought), Event(Decided));

    private static Gen<RequestEvent> Event<T>(Gen<T> events)
        where T : RequestEvent
        => events.Select(happened => (RequestEvent)happened);

    private static readonly Gen<PrintedFigure> TrainingAmounts = Gen.OneOf("12天", "90学时", "5课时", "约3个月", "4.5小时").Select(text => PrintedFigure.Parse(text));

    private static readonly Gen<FaultDuty> FaultDuties = Gen.Select(Enums<DisclosureFault>().Where(fault => fault != DisclosureFault.Unstated), Gen.OneOf(ChainRole.Originator, ChainRole.Reviewer, ChainRole.Signer, ChainRole.Publisher).Array[0, 4], Rules, (fault, roles, basis)
        => new FaultDuty(fault, roles.Distinct().ToValueList(), basis));

    private static readonly Gen<NoticeDay> NoticeDays = Gen.Select(Days.Where(day => day.Year > 2000), Enums<DayArrangement>(), Gen.Int[0, 127], (day, arrangement, festivals)
        => new NoticeDay(day, arrangement, (Festivals)festivals & Enum.GetValues<Festivals>().Aggregate((one, other) => one | other)));

    private static readonly Gen<StatutoryDays> Statutory = Gen.Select(Gen.Int[-1, 1], Gen.Int[0, 4], Gen.Int[1, 3], Gen.Bool, (from, spring, labour, lunar) => new StatutoryDays(from, spring, labour, lunar));
    private static readonly Gen<TimelineEntry<string>> Turns = Gen.Select(SomeDays, Words, (span, name) => new TimelineEntry<string>(span, name));
    private static readonly Gen<ValueList<DisclosureChannel>> Channels = Some(Enums<DisclosureChannel>());
    private static readonly Gen<Deadline> Deadlines = Gen.Select(Gen.Int[0, 9_000], Limits.Where(limit => limit.Unit != TimeUnit.Year || limit.Amount < 9).Array[1, 3], Citations.Null(), (day, limits, basis) =>
    {
        var deadline = limits[0].After(new LocalDate(2019, 5, 15).PlusDays(day), WorkCalendar.StateCouncil, basis);
        foreach (var limit in limits.Skip(1)) { deadline = limit.After(deadline); }

        return deadline;
    });

    private static readonly Gen<ParticipationPartial> Partials = Gen.Select(Gen.Select(Gen.Int[-1, 9], Gen.Int[-1, 9]).Array[0, 4], Texts, Enums<RateBase>(), (rows, text, takenOf) =>
    {
        var taken = new ParticipationAggregator(2);
        taken.Add(new int[rows.Length], [.. rows.Select(row => row.Item1)], [.. rows.Select(row => row.Item2)]);

        return taken.ToPartial(new(text, DateSpan.Year(2023), takenOf == RateBase.Unstated ? RateBase.Sat : takenOf, text), new(text));
    });

    private static readonly Dictionary<Type, Checked> Checks = new()
    {
        [typeof(SubjectId)] = Check(Ids),
        [typeof(UnitId)] = Check(Units),
        [typeof(PersonId)] = Check(Persons),
        [typeof(PostId)] = Check(Posts),
        [typeof(AreaPath)] = Check(Areas),
        [typeof(LocalDate)] = Check(Days),
        [typeof(DateSpan)] = Check(Spans),
        [typeof(Bilingual)] = Check(Titles),
        [typeof(Percentage)] = Check(Percents),
        [typeof(PrintedFigure)] = Check(Gen.OneOf(Counts, Rates)),
        [typeof(PrintedFrequency)] = Check(Frequencies),
        [typeof(CountUnit)] = Check(Words.Select(text => new CountUnit(text))),
        [typeof(Ratio)] = Check(Ratios),
        [typeof(CountInterval)] = Check(Intervals),
        [typeof(RatioInterval)] = Check(RatioIntervals),
        [typeof(PerRounding<CountInterval>)] = Check(Gen.Select(Intervals, Intervals, Intervals, (up, even, cut) => new PerRounding<CountInterval>(up, even, cut))),
        [typeof(PerRounding<RatioInterval>)] = Check(Gen.Select(RatioIntervals, RatioIntervals, RatioIntervals, (up, even, cut) => new PerRounding<RatioInterval>(up, even, cut))),
        [typeof(ApproximationModel)] = Check(Gen.Select(Widths, Widths, Widths, Widths, Gen.Bool, (about, around, near, over, stated)
            => new ApproximationModel { About = about, Around = around, Near = near, Over = stated ? over : Ratio.Undefined })),
        [typeof(Basis)] = Check(Bases),
        [typeof(TimeLimit)] = Check(Limits),
        [typeof(Citation)] = Check(Citations),
        [typeof(Provision)] = Check(Citations.Select(citation => citation.Provision)),
        [typeof(ArticleNumber)] = Check(Gen.Select(Gen.Int[1, 9_999], Gen.Int[0, 99], (main, inserted) => new ArticleNumber(main, inserted))),
        [typeof(Instrument)] = Check(
            Gen.Select(Titles, Titles, Words.Null(), MaybeDays, MaybeDays, (title, issuer, number, one, other)
                => new Instrument("CN-X-2024", title, title, issuer) { Number = number, Promulgated = one, InForceFrom = other, LapsedFrom = one, RepealedBy = number }),
            law => (law.Key, law.Title, law.ShortTitle, law.Issuer, law.Number, law.Promulgated, law.InForceFrom, law.LapsedFrom, law.RepealedBy)),
        [typeof(ReportLimit)] = Check(Gen.Select(Gen.Int[0, 12], Gen.Bool, (month, before) => month == 0 ? default : before ? ReportLimit.Before(month) : ReportLimit.Through(month))),
        [typeof(StatutoryDays)] = Check(Statutory),
        [typeof(OwnRule<Percentage>)] = Check(Own(Percents)),
        [typeof(OwnRule<PrintedFigure>)] = Check(Own(TrainingAmounts)),
        [typeof(DatedValue<ValueList<PrintedFigure>>)] = Check(Dated(TrainingAmounts.Array[1, 2].Select(amounts => amounts.ToValueList()))),
        [typeof(StudyText)] = Check(Gen.Select(Words, Maybe(Days), Maybe(Days), (title, from, until) => new StudyText(title) { From = from, Until = until })),
        [typeof(OwnRule<int>)] = Check(Own(Gen.Int)),
        [typeof(OwnRule<TimeLimit>)] = Check(Own(Limits)),
        [typeof(OwnRule<ValueList<DisclosureChannel>>)] = Check(Own(Channels)),
        [typeof(OwnRule<ValueList<ChainRole>>)] = Check(Own(Some(Enums<ChainRole>()))),
        [typeof(OwnRule<SoftMeasureForm>)] = Check(Own(Gen.Int[1, 15].Select(flags => (SoftMeasureForm)flags))),
        [typeof(JointMeasure)] = Check(Gen.Select(Words, Maybe(Texts), Maybe(Gen.Bool), (title, by, within) => new JointMeasure(title, by, within))),
        [typeof(CaseTransfer)] = Check(Gen.Select(Words, Maybe(Days), Maybe(Days), (title, sent, received) => new CaseTransfer(title, sent, received))),
        [typeof(DatedValue<LegalRank>)] = Check(Dated(Enums<LegalRank>())),
        [typeof(DatedValue<DeedContents>)] = Check(Dated(Gen.Int[0, 7].Select(flags => (DeedContents)flags))),
        [typeof(DatedValue<PenaltyWording>)] = Check(Dated(Gen.Int[0, 63].Select(flags => (PenaltyWording)flags))),
        [typeof(DatedValue<LocalTime>)] = Check(Dated(Gen.Int[0, 1_439].Select(minute => LocalTime.FromMinutesSinceMidnight(minute)))),
        [typeof(DatedValue<int>)] = Check(Dated(Gen.Int)),
        [typeof(DatedValue<TimeLimit>)] = Check(Dated(Limits)),
        [typeof(DatedValue<Bilingual>)] = Check(Dated(Titles)),
        [typeof(DatedValue<ReportLimit>)] = Check(Dated(Gen.Int[1, 12].Select(ReportLimit.Before))),
        [typeof(AnnualDate)] = Check(DaysOfYear),
        [typeof(DatedValue<AnnualDate>)] = Check(Dated(DaysOfYear)),
        [typeof(DatedValue<StatutoryDays>)] = Check(Dated(Statutory)),
        [typeof(Money)] = Check(Sums),
        [typeof(OwnRule<Money>)] = Check(Own(Sums)),
        [typeof(CaseOfficer)] = Check(Gen.Select(Persons, Maybe(SomeDays), (person, certificate) => new CaseOfficer(person, certificate))),
        [typeof(DatedValue<Money>)] = Check(Dated(Sums)),
        [typeof(DatedValue<PenaltyKinds>)] = Check(Dated(Enums<PenaltyKinds>())),
        [typeof(DatedValue<CaseClasses>)] = Check(Dated(Enums<CaseClasses>())),
        [typeof(DatedValue<DisclosureScope>)] = Check(Dated(Enums<DisclosureScope>())),
        [typeof(DatedValue<DisclosureRegime>)] = Check(Dated(Enums<DisclosureRegime>())),
        [typeof(DatedValue<GuideContents>)] = Check(Dated(Enums<GuideContents>())),
        [typeof(DatedValue<CatalogueContents>)] = Check(Dated(Enums<CatalogueContents>())),
        [typeof(DatedValue<ValueList<DisclosureChannel>>)] = Check(Dated(Channels)),
        [typeof(ParticipationCount)] = Check(Participations),
        [typeof(ParticipationRate)] = Check(Participations.Select(count => count.Rate)),
        [typeof(BasedCount)] = Check(Gen.Select(Participations, Enums<RateBase>(), (count, takenOf) => new BasedCount(count, takenOf))),
        [typeof(ReportedParticipation)] = Check(Gen.Select(Maybe(Counts), Maybe(Counts), Maybe(Rates), (took, should, rate)
            => new ReportedParticipation { PrintedParticipants = took, PrintedEligible = should, PrintedRate = rate })),
        [typeof(UnitReport)] = Check(Gen.Select(Units, Maybe(Gen.Long[-2, 9]), Maybe(Gen.Long[-2, 9]), UnitReport.Of)),
        [typeof(PrintedPart)] = Check(Gen.Select(Words, Maybe(Counts), (name, figure) => new PrintedPart(name, figure))),
        [typeof(PartialHeader)] = Check(Partials.Select(part => part.Header)),
        [typeof(ParticipationPartial)] = Check(Partials),
        [typeof(SchoolPlace)] = Check(Gen.Select(Units, Divisions, (school, division) => new SchoolPlace(school, division))),
        [typeof(UnitSuccession)] = Check(Gen.Select(Units, Units, (before, after) => new UnitSuccession(before, after))),
        [typeof(DivisionCodeDays)] = Check(Gen.OneOf(
            Gen.Select(Divisions, SomeDays, Divisions, (code, days, other) => new DivisionCodeDays(code, days, other)),
            Gen.Select(Divisions, Days, Divisions, DivisionCodeDays.Until))),
        [typeof(SchoolKind)] = Check(Gen.OneOf<SchoolKind>([.. SchoolKind.All])),
        [typeof(DivisionCode)] = Check(Divisions),
        [typeof(Unit)] = Check(Gen.Select(Units, Words, Enums<BodyKind>(), Gen.OneOf(Divisions, Gen.Const(DivisionCode.None)), (id, name, kind, division) => new Unit(id, name, kind) { Division = division })),
        [typeof(Post)] = Check(Gen.Select(Posts, Units, Words, (id, unit, title) => new Post(id, unit, title))),
        [typeof(Incumbency)] = Check(Gen.Select(Posts, Persons, SomeDays, Numbers, (post, person, days, seats) => new Incumbency(post, person, days, seats))),
        [typeof(StandIn)] = Check(Gen.Select(Posts, Persons, Enums<StandInKind>(), SomeDays, Papers, Gen.Bool, (post, person, kind, days, basis, standing)
            => new StandIn(post, person, kind, days, basis) { IsStanding = standing })),
        [typeof(Absence)] = Check(Gen.Select(Persons, SomeDays, Papers, (person, days, basis) => new Absence(person, days, basis))),
        [typeof(IncumbentRow)] = Check(Row(tables => tables.Incumbents)),
        [typeof(StandInRow)] = Check(Row(tables => tables.StandIns)),
        [typeof(AbsenceRow)] = Check(Row(tables => tables.Absences)),
        [typeof(AssignmentRow)] = Check(Row(tables => tables.Assignments)),
        [typeof(ReorganizationRow)] = Check(Row(tables => tables.Reorganizations)),
        [typeof(UnitReorganizationRow)] = Check(Row(tables => tables.UnitsEnded)),
        [typeof(ScopeRow)] = Check(Row(tables => tables.Scopes)),
        [typeof(GroupRow)] = Check(Row(tables => tables.Groups)),
        [typeof(PaperRow)] = Check(Row(tables => tables.Papers)),
        [typeof(ApartRow)] = Check(Row(tables => tables.Apart)),
        [typeof(EscalationPolicy)] = Check(Gen.Select(Rules, Gen.OneOf(HoldingState.None, HoldingState.Vacant, HoldingState.Absent, HoldingState.Conflict).Array[0, 4], (basis, when) => new EscalationPolicy(basis, when))),
        [typeof(DutyArea)] = Check(Gen.Select(Areas, Words, (path, name) => new DutyArea(path, name))),
        [typeof(DutyAreas)] = Check(Tables.Select(tables => tables.Areas)),
        [typeof(DutyTables)] = Check(Tables),
        [typeof(DutyMap)] = Check(Tables.Select(DutyMap.Of)),
        [typeof(DutyAudit)] = Check(Tables.Select(tables => DutyMap.Of(tables).Audit(DateSpan.Year(2023)))),
        [typeof(HeadSuccession)] = Check(Gen.Select(Turns.Array[0, 3], Gen.Bool, (turns, together) => together ? HeadSuccession.Jointly(turns) : new(turns))),
        [typeof(TimelineEntry<string>)] = Check(Turns),
        [typeof(Timeline<string>)] = Check(Turns.Array[0, 3].Select(turns => Timeline<string>.Of(turns)), timeline => timeline.Entries),
        [typeof(RouteStep)] = Check(CollectiveGens.Steps),
        [typeof(CollectiveRule)] = Check(CollectiveGens.Rows),
        [typeof(OwnRule<CollectiveRule>)] = Check(CollectiveGens.OwnRows),
        [typeof(DecisionCatalogueItem)] = Check(CollectiveGens.Items),
        [typeof(ConsultationImpact)] = Check(CollectiveGens.Impacts),
        [typeof(LeaderReport)] = Check(Gen.Select(Persons, Enums<YearEndReport>(), Maybe(Days), (leader, kind, given) => new LeaderReport(leader, kind, given))),
        [typeof(EnforcedLaw)] = Check(Gen.Select(Words, Maybe(Words), (title, by) => new EnforcedLaw(title, by))),
        [typeof(PublicityRecord)] = Check(Gen.Select(Units, Words, Maybe(SomeDays), Maybe(Words), (unit, what, days, place) => new PublicityRecord(unit, what, days, place))),
        [typeof(PublicityDuty)] = Check(Gen.Select(Words, Maybe(Words), (law, section) => new PublicityDuty(law, section))),
        [typeof(ThemeDay)] = Check(Gen.Select(Titles, Days, Gen.Int[0, 30], Rules, Gen.Int[0, 20], (name, first, more, basis, number) => new ThemeDay(name, DateSpan.Through(first, first.PlusDays(more)), basis, number == 0 ? null : number))),
        [typeof(TimelineEntry<PersonId>)] = Check(Gen.Select(Persons, SomeDays, (person, days) => new TimelineEntry<PersonId>(days, person))),
        [typeof(EnquiryPoint)] = Check(Gen.Select(Units, Maybe(SomeDays), (school, days) => new EnquiryPoint(school, days))),
        [typeof(ListedSchool)] = Check(Gen.Select(Units, Maybe(Gen.OneOf(SchoolKind.All.ToArray())), Spans, (school, kind, days) => new ListedSchool(school, kind, days))),
        [typeof(VicePrincipalAppointment)] = Check(Gen.Select(Persons, Maybe(Units), SomeDays, Maybe(Gen.Bool), Maybe(Gen.Int[18, 120]), Maybe(Days), (person, school, days, flag, age, day)
            => new VicePrincipalAppointment(person, school.State == FactState.None ? default : school, days) { IsSent = flag, IsRetired = flag, Age = age, Letter = day, Lessons = PrintedFigure.Parse("4课时") })),
        [typeof(SupervisionLetter)] = Check(Gen.Select(Words, Maybe(Words), (name, place) => new SupervisionLetter(name, place))),
        [typeof(ReportProblem)] = Check(Gen.Select(Texts, Maybe(Texts.Array[0, 3].Select(names => names.ToValueList())), Maybe(Gen.Bool), (name, by, stood) => new ReportProblem(name) { AnsweredBy = by, StoodLastYear = stood })),
        [typeof(PlannedMeasure)] = Check(Gen.Select(Texts, Maybe(Posts), Maybe(Words), Maybe(Words), Maybe(Days), (name, owner, indicator, target, due) => new PlannedMeasure(name) { Owner = owner, Indicator = indicator, Target = target, Due = due })),
        [typeof(LastMeasure)] = Check(Gen.Select(Texts, Maybe(Gen.Bool), (name, done) => new LastMeasure(name, done))),
        [typeof(DatedValue<ReportAddressees>)] = Check(Dated(Enums<ReportAddressees>())),
        [typeof(ResponsibilityItem)] = Check(Gen.Select(Words, Words, Enums<PowerKind>(), Areas, (code, name, kind, area) => new ResponsibilityItem(code, name, kind, area))),
        [typeof(DutyTask)] = Check(Gen.Select(Titles, Areas, Enums<DutyTier>(), Days, Enums<Rhythm>(), Bases, (title, area, tier, first, rhythm, basis)
            => new DutyTask(title, area, tier == DutyTier.Unstated ? DutyTier.Direct : tier, first, rhythm, basis))),
        [typeof(RecordedDecision)] = Check(Decisions),
        [typeof(RecordedAnswer)] = Check(Answers),
        [typeof(GroundClaim)] = Check(Claims),
        [typeof(MaterialPart)] = Check(Gen.Select(Words, Maybe(Some(Claims)), Maybe(Answers), (id, grounds, choice) => new MaterialPart(id) { Grounds = grounds, Choice = choice })),
        [typeof(OutwardUnit)] = Check(Gen.Select(Units, Enums<LegalRank>(), (unit, under) => new OutwardUnit(unit, under))),
        [typeof(DisclosureHandling)] = Check(Gen.Select(Days, Some(Words), Some(Words), (on, published, withheld) => new DisclosureHandling(on, published, withheld))),
        [typeof(CoverageCount)] = Check(Gen.Select(Gen.Int[0, 9], Gen.Int[0, 9], Gen.Int[0, 9], Gen.Int[0, 9], (covered, not, open, pending) => new CoverageCount(covered, not, open, pending, covered / 2))),
        [typeof(ProactiveItem)] = Check(Gen.OneOf<ProactiveItem>([.. ProactiveItems.All])),
        [typeof(CatalogueRow)] = Check(CatalogueRows),
        [typeof(CatalogueLimit)] = Check(CatalogueLimits),
        [typeof(CatalogueItem)] = Check(Gen.Select(Ids, Words, Some(Words), CatalogueLimits, Channels, Enums<CatalogueMode>(), Gen.Int[0, 15], (id, words, content, limit, channels, mode, statutory) => new CatalogueItem
        {
            Id = id,
            FirstLevel = words,
            SecondLevel = mode == CatalogueMode.OnRequest ? "" : words,
            Content = content,
            Basis = words,
            Limit = limit,
            Channels = channels,
            Mode = mode,
            Audience = (CatalogueAudience)(statutory % 2),
            Levels = statutory == 0 ? [] : [DivisionLevel.County],
            Statutory = statutory == 0 ? null : ProactiveItems.Of(statutory),
        })),
        [typeof(DisclosureCatalogue)] = Check(Gen.Select(Rules, CatalogueRows.Array[0, 3], Days, (basis, rows, on) => DisclosureCatalogue.Build(basis, rows, on))),
        [typeof(ChainRow)] = Check(ChainRows),
        [typeof(DisclosureChains)] = Check(Gen.Select(Units, ChainRows.Array[0, 4], (organ, rows) => DisclosureChains.Build(organ, ["网站", "none"], rows))),
        [typeof(RequestTable)] = Check(Tallies),
        [typeof(RemedyCounts)] = Check(Remedies),
        [typeof(RemedyTable)] = Check(Gen.Select(Remedies, Remedies, Remedies, (one, two, three) => new RemedyTable { Reconsideration = one, DirectSuit = two, SuitAfterReconsideration = three })),
        [typeof(DocumentStock)] = Check(Maybe(Gen.Long[0, 9]).Array[4].Select(counts => new DocumentStock { InForceLastYear = counts[0], Issued = counts[1], Repealed = counts[2], InForce = counts[3] })),
        [typeof(StatedFigure)] = Check(Gen.Select(Enums<RequestTableRow>(), Enums<RequestTableColumn>(), Maybe(Counts), Maybe(Enums<ReportScope>()), (row, column, figure, scope)
            => new StatedFigure(row, figure) { Column = column, Scope = scope })),
        [typeof(FeeBand)] = Check(Gen.OneOf(Bands, Gen.Const(default(FeeBand)))),
        [typeof(FeeScale)] = Check(Scales),
        [typeof(DatedValue<FeeScale>)] = Check(Dated(Scales)),
        [typeof(DatedValue<RequestTableForm>)] = Check(Dated(Enums<RequestTableForm>())),
        [typeof(RequestEvent)] = Check(Events),
        [typeof(StepDay)] = Check(StepDays),
        [typeof(ProcedureStep)] = Check(Gen.Select(Enums<ProcedureStepKind>(), StepDays, StepDays, Maybe(Words).Array[5], Maybe(Days).Array[3], Maybe(Gen.Bool).Array[6], Gen.Int[1, 9], (kind, on, through, said, days, flags, round)
            => new ProcedureStep(kind)
            {
                Round = round,
                On = on,
                Through = through,
                Subject = said[0],
                By = said[1],
                Document = said[2],
                SignUp = said[3],
                Reason = said[4],
                Papers = days[0],
                Wanted = days[1],
                ListPublished = days[2],
                Seats = round,
                Outcome = StepOutcome.Other,
                IsReasonInCall = flags[0],
                HeadSpokeLast = flags[1],
                DissentRecorded = flags[2],
                AgainstMajority = flags[3],
                ViewsExplained = flags[4],
                ByMainAssessor = flags[5],
            })),
        [typeof(ReplyDraft)] = Check(Gen.Select(Days, Maybe(Words).Array[10], Maybe(Enums<RequestOutcome>()), (on, said, outcome) => new ReplyDraft
        {
            On = on,
            Organ = said[0],
            Number = said[1],
            Applicant = said[2],
            Subject = said[3],
            Outcome = outcome,
            Provided = said[4],
            Reasons = said[5],
            ProperOrgan = said[6],
            Authority = said[7],
            Court = said[8],
        })),
        [typeof(RequestSubmitted)] = Check(Submitted),
        [typeof(RequestConfirmed)] = Check(Confirmed),
        [typeof(CorrectionAsked)] = Check(Asked),
        [typeof(CorrectionReceived)] = Check(Corrected),
        [typeof(ConsultationSent)] = Check(Sent),
        [typeof(OpinionReceived)] = Check(Opinions),
        [typeof(ThirdPartyTold)] = Check(ToldThird),
        [typeof(LetterDelivered)] = Check(Delivered),
        [typeof(FeeNotified)] = Check(FeeNotices),
        [typeof(FeePaid)] = Check(Payments),
        [typeof(ReplyExtended)] = Check(Extensions),
        [typeof(ReasonsAsked)] = Check(Questions),
        [typeof(ReasonsGiven)] = Check(Given),
        [typeof(ReplyDelayed)] = Check(Delays),
        [typeof(RequestReplied)] = Check(Replies),
        [typeof(RequestWithdrawn)] = Check(Withdrawals),
        [typeof(RemedySought)] = Check(Sought),
        [typeof(RemedyDecided)] = Check(Decided),
        [typeof(DatedValue<bool>)] = Check(Dated(Gen.Bool)),
        [typeof(DatedValue<ClockEffect>)] = Check(Dated(Enums<ClockEffect>())),
        [typeof(DatedValue<ConsultationDays>)] = Check(Dated(Enums<ConsultationDays>())),
        [typeof(DatedValue<RemedyOrder>)] = Check(Dated(Enums<RemedyOrder>())),
        [typeof(DatedValue<ValueList<Consulted>>)] = Check(Dated(Some(Enums<Consulted>()))),
        [typeof(DatedValue<ValueList<RequestChannel>>)] = Check(Dated(Some(Enums<RequestChannel>()))),
        [typeof(DatedValue<ValueList<ReplyChannel>>)] = Check(Dated(Some(Enums<ReplyChannel>()))),
        [typeof(DatedValue<ValueList<RequestOutcome>>)] = Check(Dated(Some(Enums<RequestOutcome>()))),
        [typeof(FaultDuty)] = Check(FaultDuties),
        [typeof(FaultTable)] = Check(FaultDuties.Select(duty => FaultTable.Reading.With(duty)), table => table.Duties),
        [typeof(NoticeDay)] = Check(NoticeDays),
        [typeof(HolidayNotice)] = Check(Gen.Select(Cells, MaybeDays, Titles, NoticeDays.Array[1, 4], Gen.Bool, (number, issued, title, days, revises)
            => HolidayNotice.Create(number, issued, title, days.DistinctBy(day => day.Date), revises))),
        [typeof(CalendarOverlay)] = Check(Gen.Select(Spans, Enums<DayKind>(), Bases, (span, kind, basis) => new CalendarOverlay(span, kind, basis))),
        [typeof(Suspension)] = Check(Gen.Select(Gen.Int[0, 30_000], Gen.Int[0, 90], Titles, Bases.Null(), (day, length, reason, basis) => new Suspension(length == 0 ? DateSpan.From(new LocalDate(2001, 1, 1).PlusDays(day)) : DateSpan.Through(new LocalDate(2001, 1, 1).PlusDays(day), new LocalDate(2001, 1, 1).PlusDays(day + length)), reason, basis))),
        [typeof(CutOff)] = Check(Gen.Select(Gen.Int[0, 86_399], Gen.Bool, (second, next) => new CutOff(LocalTime.FromSecondsSinceMidnight(second), next))),
        [typeof(BoundedDate)] = Check(Gen.Select(Days, Days, Days, Enums<Certainty>(), (day, earliest, latest, certainty) => new BoundedDate(day, earliest, latest, certainty))),
        [typeof(Deadline)] = Check(Deadlines),
        [typeof(WorkCalendar)] = Check(Gen.OneOf(WorkCalendar.StateCouncil, WorkCalendar.StateCouncil.OnlyAnnounced())),
    };

    internal static IEnumerable<Type> All => Checks.Keys;

    public static TheoryData<string> Types => [.. Checks.Keys.Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Values_ReadBack_AreEqual(string type) => Find(type).Value.AtRandom();

    [Theory]
    [MemberData(nameof(Types))]
    public void BadInput_IsRefused_WithItsPathAndTheNearestName(string type)
    {
        var (read, check) = Find(type);
        foreach (string json in (string[])["1.5", "true", "[[1]]", """{"":1}"""]) { Refused(read, json); }

        string sample = check.Samples().MaxBy(json => json.Length)!;
        if (!sample.StartsWith('{') || read == typeof(HeadSuccession)) { return; } // which of its forms an object is, its names tell

        string name = JsonDocument.Parse(sample).RootElement.EnumerateObject().Last().Name;
        string wrong = sample.Remove(sample.LastIndexOf($"\"{name}\":", StringComparison.Ordinal)) + $"\"{name}x\":1}}";
        Refused(read, wrong).Should().Contain($"{name}x: 没有名为“{name}x”的成员，是否应为“{name}” / {name}x: there is no member \"{name}x\"; did you mean \"{name}\"?");
    }

    private static KeyValuePair<Type, Checked> Find(string type) => Checks.Single(check => check.Key.FullName == type);

    private static string Refused(Type type, string json)
        => FluentActions.Invoking(() => JsonSerializer.Deserialize(json, type, Options)).Should().Throw<JsonException>(json).Which.Message;

    private static Gen<OwnRule<T>> Own<T>(Gen<T> gen)
        where T : notnull
        => Gen.Select(gen, Rules, (value, basis) => new OwnRule<T>(value, basis));

    private static Gen<DatedValue<T>> Dated<T>(Gen<T> gen)
        where T : notnull
        => Gen.Select(gen, SomeDays, Citations, Rules, Gen.Int[0, 2], (value, days, citation, rule, form) => form switch
        {
            0 => DatedValue<T>.Unsettled(days, citation),
            1 => new DatedValue<T>(days, value, citation),
            _ => new DatedValue<T>(days, value, rule),
        });

    private static Gen<T> Row<T>(Func<DutyTables, ValueList<T>> rows) => Tables.Select(rows).Where(several => !several.IsEmpty).Select(several => several[0]);

    private static Gen<ValueList<T>> Some<T>(Gen<T> gen) => gen.Array[0, 3].Select(items => items.ToValueList());

    private static Checked Check<T>(Gen<T> gen, Func<T, object>? parts = null)
        where T : notnull
        => new(
            () =>
            {
                gen.Sample(value => AreEqual(value, parts), iter: 10_000);
                if (parts is not null) { return; }

                Maybe(gen).Sample(fact => AreEqual(fact), iter: 300);
                Maybe(Some(gen)).Sample(several => AreEqual(several), iter: 300);
            },
            () => gen.Array[60].Single().Select(value => JsonSerializer.Serialize(value, Options)));

    private static void AreEqual<T>(T value, Func<T, object>? parts = null)
    {
        byte[] written = JsonSerializer.SerializeToUtf8Bytes(value, Options);
        var read = JsonSerializer.Deserialize<T>(written, Options)!;
        if (parts is null ? !read.Equals(value) : !parts(read).Equals(parts(value))) { Assert.Fail($"{Encoding.UTF8.GetString(written)}\nof\n{value}\nwas read as\n{read}"); }

        JsonSerializer.SerializeToUtf8Bytes(read, Options).AsSpan().SequenceEqual(written).Should().BeTrue();
    }

    private sealed record Checked(Action AtRandom, Func<IEnumerable<string>> Samples);
}
