using System.Text.Json;
using System.Text.RegularExpressions;
using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Decisions;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Disputes;
using LawGov.Domain.Duties;
using LawGov.Domain.Enforcement;
using LawGov.Domain.Enforcement.Field;
using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Enforcement.Tutoring;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Reporting;
using LawGov.Domain.Schools;
using LawGov.Domain.Publicity;
using LawGov.Domain.Tests.Disclosure.Requests;
using LawGov.Domain.Tests.Enforcement;
using LawGov.Domain.Tests.Vectors;
using LawGov.Domain.Text;
using LawGov.Domain.Training;
using NodaTime;
using NodaTime.Text;

namespace LawGov.Domain.Tests.Law;

/// <summary>Every change of every dated figure is seen by somebody: facts whose answer is another one from that day on.</summary>
/// <remarks>
/// The facts are those of the vectors, moved so that the day which selects the law is the day of the change, or the day before. Dates in the sentence do not count.
/// That this figure makes the difference, and not one that changes with it, is tried by carrying its value over to the other day alone; where one of the two days has
/// none, by any other value on the day that has one.
/// </remarks>
public partial class WitnessTests
{
    /// <summary>Figures of which no answer shows the change, each with the reason.</summary>
    private static readonly Dictionary<string, string> Unused = new()
    {
        [DisclosureLaw.ConsultationDays.Key] = "settled on no day, so another basis changes no answer; what it leaves undetermined is tried by RequestClockTests",
        [DisclosureLaw.IrregularExtension.Key] = "settled on no day; tried by RequestClockTests and a vector of DISC-22",
        [DisclosureLaw.FeeEffect.Key] = "settled on no day, so a fee that is notified before its first day is one without effect; tried by RequestClockTests",
        [EnforcementLaw.PrepaidSumOfSubject.Key] = "settled on no day, so another value of its own changes no answer; what it leaves undetermined is a vector of ENFO-27",
        [DisputeLaw.ReconsiderationExtension.Key] = "thirty days in both texts, and the finding cites what sets the limit; tried by vectors of DISP-23",
        [DutyLaw.PublicityResponsibility.Key] = "stated for callers who cite it: it prescribes nothing that a dated fact could meet",
    };

    /// <summary>What asks the national book without a rule: the statutory holidays of a year, by how far they lie from their festival, and fees.</summary>
    private static readonly Dictionary<string, Func<LocalDate, string>> Calls = new()
    {
        [CalendarLaw.StatutoryHolidays.Key] = day => string.Join(
            ' ', StatutoryYear.Of(day.Year).GroupBy(each => each.Festival).Select(festival => $"{festival.Key} {festival.Count()} {Offset(day.Year, festival.Key, festival.First().Day)}")),
        [DisclosureLaw.ReconsiderationLimit.Key] = day => AfterReply(day, RequestTimerKind.Reconsideration),
        [DisclosureLaw.SuitLimit.Key] = day => AfterReply(day, RequestTimerKind.Suit) + LawBook.National.On(DisclosureLaw.SuitLimit, day).State,
        [DisclosureLaw.ConfirmedChannels.Key] = day => $"{LawBook.National.On(DisclosureLaw.ConfirmedChannels, day).State} {RequestClock.Fold([new RequestSubmitted(day, RequestChannel.Email)], new RuleContext { AsOf = day }).Stage}",
        [DisclosureLaw.RefusalRemedy.Key] = day => $"{RequestRemedies.Against(RequestOutcome.StateSecret, day, LawBook.National)}",
        [DisclosureLaw.SilenceRemedy.Key] = day => $"{RequestRemedies.AgainstSilence(day, LawBook.National)}",
        [DisclosureLaw.ItemFees.Key] = day => $"{ProcessingFee.ByItem(0, 31, day)?.Yuan}",
        [DecisionLaw.AdvisedTalk.Key] = Advice,
        [EnforcementLaw.FilingDuty.Key] = day => StepOf(PenaltyStepKind.Filing, day),
        [EnforcementLaw.PaymentLimit.Key] = day => StepOf(PenaltyStepKind.Payment, day),
        [EnforcementLaw.ArchiveDuty.Key] = day => StepOf(PenaltyStepKind.Archive, day),
        [SchoolLaw.VicePrincipalStrength.Key] = day => $"{LawBook.National.On(SchoolLaw.VicePrincipalStrength, day).State} {(LawBook.National.On(SchoolLaw.VicePrincipalStrength, day).InForce(out var strength, out _) ? strength : null)}",
        [DisclosureLaw.PageFees.Key] = day => $"{ProcessingFee.ByPage(31, day)?.Yuan}",
    };

    /// <summary>What must be laid beside a figure before its own change shows: a gate before it ends the question on the same days.</summary>
    private static readonly Dictionary<string, LawBook> Beside = new()
    {
        [DisclosureLaw.CatalogueContents.Key] = LawBook.National.With(DisclosureLaw.GuideContents, new DatedValue<GuideContents>(Days.Span("2000-01-01"), GuideContents.All, TestLaw.Local)),
    };

    /// <summary>Changes before the first year of the work calendar.</summary>
    private static readonly LocalDate FirstDay = new(2001, 1, 1);

    private static readonly Dictionary<string, List<(Rule Rule, Vector Vector)>> Asking = AskedBy();

    public static TheoryData<string, string> Changes =>
        [.. LawParameters.All.SelectMany(parameter => parameter.Changes.Where(day => day >= FirstDay).Select(day => (parameter.Key, LocalDatePattern.Iso.Format(day))))];

    [Theory]
    [MemberData(nameof(Changes))]
    public void AChangeOfLaw_OnItsDay_ChangesTheAnswerOfSomeFacts(string key, string on)
    {
        var (parameter, day) = (LawParameters.All.Single(each => each.Key == key), Days.Day(on));
        if (Calls.TryGetValue(key, out var call))
        {
            call(day).Should().NotBe(call(day.PlusDays(-1)));
            return;
        }

        bool isSeen = Asking.TryGetValue(key, out var vectors)
            && vectors.Exists(each => Movers(each.Vector.Stated(), each.Vector.Context.AsOf).Any(move => IsWitness(each.Rule, move, parameter, day)));
        isSeen.Should().Be(!Unused.ContainsKey(key), Unused.GetValueOrDefault(key, "no facts of a vector answer otherwise on that day"));
    }

    [Fact]
    public void Parameters_OfTheLibrary_AreAllLookedAt()
    {
        LawParameters.All.Should().HaveCountGreaterThan(35).And.OnlyHaveUniqueItems(parameter => parameter.Key);
        LawParameters.All.Where(parameter => parameter.Changes.Count == 0).Should().BeEmpty();
        Unused.Keys.Concat(Calls.Keys).Should().BeSubsetOf(LawParameters.All.Select(parameter => parameter.Key));
    }

    private static bool IsWitness(Rule rule, Mover move, LawParameters parameter, LocalDate day)
    {
        var (before, on) = move.Days(day);
        var book = Beside.GetValueOrDefault(parameter.Key, LawBook.National);
        string was = Answer(before, book), now = Answer(on, book);
        if (was == now) { return false; }

        return (parameter.Carried(before, on), parameter.Carried(on, before)) switch
        {
            ({ } old, { } newer) => Answer(on, old(book)) != now || Answer(before, newer(book)) != was,
            (null, _) => parameter.Others(on).Any(lay => Answer(on, lay(book)) != now),
            _ => parameter.Others(before).Any(lay => Answer(before, lay(book)) != was),
        };

        string Answer(LocalDate selecting, LawBook law)
        {
            var (facts, asOf) = move.At(selecting);
            var context = new RuleContext { AsOf = asOf, Law = law };
            return Said(rule.TryEvaluate(facts, context)!) + (facts is InformationFacts information ? Undated(DisclosureDecision.Decide(information, context)) : "");
        }
    }

    /// <summary>Verdict, basis, what is missing, and the sentence without its days and years.</summary>
    private static string Said(Finding finding)
        => string.Join('|', finding.Verdict, string.Join(',', finding.Bases.Select(basis => $"{basis.Key} {basis}")), string.Join(',', finding.Missing), Undated(finding.Because));

    private static string Undated(IBilingualText text) => DayOrYear().Replace(text.ToText(Language.English), "#");

    /// <summary>Facts moved as a whole, so that each of their days in turn is the one asked for.</summary>
    private static IEnumerable<Mover> WithAllDays(IFacts facts, LocalDate asOf)
    {
        string json = JsonSerializer.Serialize(facts, Vector.Dialect);
        return IsoDay().Matches(json).Select(match => match.Value).Distinct().Select(anchor => Mover.Daily(day =>
        {
            int days = Period.DaysBetween(Days.Day(anchor), day);
            string moved = IsoDay().Replace(json, match => LocalDatePattern.Iso.Format(Days.Day(match.Value).PlusDays(days)));
            return (JsonSerializer.Deserialize<IFacts>(moved, Vector.Dialect)!, asOf.PlusDays(days));
        }));
    }

    [GeneratedRegex(@"\b\d{4}-\d\d-\d\d\b")]
    private static partial Regex IsoDay();

    /// <summary>Ways to move facts so that a given day selects the law; the as-of day moves with them or waits for it.</summary>
    private static IEnumerable<Mover> Movers(IFacts facts, LocalDate asOf) => facts switch
    {
        PublicationFacts publication => new[] { publication.Formed, publication.Changed, publication.Published }.Where(day => day.State == FactState.Known).Select(anchor => Mover.Daily(day =>
        {
            int days = Period.DaysBetween(anchor.ValueOr(day), day);
            return (publication with
            {
                Formed = Shift(publication.Formed, days),
                Changed = Shift(publication.Changed, days),
                Published = Shift(publication.Published, days),
                Reviewed = Shift(publication.Reviewed, days),
            }, asOf.PlusDays(days));
        })),
        UpdateFacts update => [Mover.Daily(day => (update with { On = day, LastUpdated = Shift(update.LastUpdated, Period.DaysBetween(update.On, day)) }, Later(asOf, day)))],
        InformationFacts information => [Mover.Daily(day => (information with { On = day }, Later(asOf, day)))],
        GuideAndCatalogueFacts guide => [Mover.Daily(day => (guide with { On = day }, Later(asOf, day)))],
        EnforcedLawFacts laws => [Mover.Daily(day => (laws with { On = day }, Later(asOf, day)))],
        FirstResponsiblePersonFacts first => [Mover.Daily(day => (first with { On = day }, Later(asOf, day)))],
        YearlyReportFacts yearly => [new(YearsOf(3, 31), day =>
        {
            int days = Period.DaysBetween(new(yearly.Year + 1, 3, 31), day); // whole years, so that a day of the year stays one
            return (yearly with { Year = day.Year - 1, Reported = Shift(yearly.Reported, days), Published = Shift(yearly.Published, days) }, asOf.PlusDays(days));
        })],
        RequestFacts request => request.Events.SelectMany(RequestEvents.DaysOf).Concat([asOf]).Distinct().Select(anchor => Mover.Daily(day =>
        {
            int days = Period.DaysBetween(anchor, day);
            return (request with { Events = request.Events.Select(happened => RequestEvents.Shift(happened, days)).ToValueList() }, asOf.PlusDays(days));
        })),
        DecisionFile decision => [Mover.Daily(day =>
        {
            int days = Period.DaysBetween(decision.On, day);
            return (decision with { On = day, Steps = decision.Steps.Select(step => Shift(step, days)).ToValueList() }, asOf.PlusDays(days));
        })],
        PenaltyCase penalty => PenaltyDays.Of(penalty).Concat([asOf]).Distinct().Select(anchor => Mover.Daily(day =>
        {
            int days = Period.DaysBetween(anchor, day);
            return (PenaltyDays.Shift(penalty, days), asOf.PlusDays(days));
        })),
        RequestTableFacts tables => [new(YearsOf(12, 31), day => (tables with { Year = day.Year }, Later(asOf, day)))],
        DisclosureReportFacts report => [new(YearsOf(1, 31), day =>
        {
            int years = day.Year - 1 - report.Year; // whole years, so that a day of the year stays one
            return (report with { Year = day.Year - 1, Submitted = ShiftYears(report.Submitted, years), Published = ShiftYears(report.Published, years) }, asOf.PlusYears(years));
        })],
        DecisionCatalogueFacts catalogue => [new(YearsOf(1, 1), day =>
        {
            int years = day.Year - catalogue.Year;
            return (catalogue with { Year = day.Year, Consented = ShiftYears(catalogue.Consented, years), Published = ShiftYears(catalogue.Published, years) }, asOf.PlusYears(years));
        })],
        PublicityDutyFacts publicity => [Mover.Daily(day => (publicity with { On = day }, Later(asOf, day)))],
        LawListFacts list => [Mover.Daily(day => (list with { On = day }, Later(asOf, day)))],
        TrainingRecordFacts record => [new(YearsOf(12, 31), day => (record with { Year = day.Year }, Later(asOf, day)))],
        LeaderReportFacts reports => [new(YearsOf(12, 31), day =>
        {
            int days = Period.DaysBetween(new(reports.Year, 12, 31), day);
            var moved = reports.Reports.ValueOr(default).Select(report => new LeaderReport(report.Leader, report.Kind, Shift(report.Given, days))).ToValueList();
            return (reports with { Year = day.Year, Reports = reports.Reports.State == FactState.Known ? Fact<ValueList<LeaderReport>>.Of(moved) : reports.Reports }, asOf.PlusDays(days));
        })],
        EnforcerFacts or EnforcementTeamFacts or SoftMeasureFacts or InspectionFacts or TutoringFacts or TutoringOffenceFacts => [Mover.Daily(day => (OnDay(facts, day), Later(asOf, day)))],
        VicePrincipalFacts vice => [Mover.Daily(day => (vice with { On = day }, Later(asOf, day)))],
        BullyingFacts bullying =>
        [
            Mover.Daily(day => (bullying with { On = day }, Later(asOf, day))),
            Mover.Daily(day => (bullying with { InquiryStarted = day, InquiryDone = day }, Later(asOf, day))),
        ],
        StaffCheckFacts staff =>
        [
            Mover.Daily(day => (staff with { Hired = day }, Later(asOf, day))),
            new(YearsOf(12, 31), day => (staff with { Year = day.Year }, Later(asOf, day))),
        ],
        PetitionCase or PetitionStationFacts or TeacherAppealFacts or PupilAppealFacts or ReconsiderationFacts or InjuryFacts or EnrolmentFacts => WithAllDays(facts, asOf),
        SupervisionFacts supervision => [Mover.Daily(day => (supervision with { On = day }, Later(asOf, day)))],
        SchoolDutyFacts duties => [Mover.Daily(day => (duties with { On = day }, Later(asOf, day)))],
        LicenceClockFacts licence => [Mover.Daily(day => (licence with { Received = day, Sent = day, Answered = day, Viewed = day, Decided = day }, Later(asOf, day)))],
        _ => [],
    };

    /// <summary>A step of a penalty case that no rule asks for, decided on a day.</summary>
    private static string StepOf(PenaltyStepKind step, LocalDate day)
    {
        var facts = new PenaltyCase { Id = new("案"), Body = BodyKind.Department, Procedure = PenaltyProcedure.Ordinary, Penalties = PenaltyKinds.Fine, Filed = day, Decided = day, Served = day, Paid = day, Archived = day };
        var entry = PenaltyLedger.Of(facts, new RuleContext { AsOf = day })[step];
        return $"{entry.State} {string.Join(',', entry.Bases.Select(basis => basis.Key))}";
    }

    /// <summary>Facts of enforcement, as they would be on another day.</summary>
    private static IFacts OnDay(IFacts facts, LocalDate day) => facts switch
    {
        EnforcerFacts enforcer => Of(enforcer, day),
        EnforcementTeamFacts team => team with { On = day },
        SoftMeasureFacts letter => letter with { On = day },
        InspectionFacts check => check with { On = day },
        TutoringFacts course => course with { On = day },
        TutoringOffenceFacts offence => offence with { On = day },
        _ => facts,
    };

    /// <summary>The certificate and the deed move with the day.</summary>
    private static EnforcerFacts Of(EnforcerFacts enforcer, LocalDate day)
    {
        int days = Period.DaysBetween(enforcer.On, day);
        return enforcer with
        {
            On = day,
            CertifiedFrom = Shift(enforcer.CertifiedFrom, days),
            CertifiedThrough = Shift(enforcer.CertifiedThrough, days),
            DeedFrom = Shift(enforcer.DeedFrom, days),
            DeedThrough = Shift(enforcer.DeedThrough, days),
            PublishedByPrincipal = Shift(enforcer.PublishedByPrincipal, days),
            PublishedByTrustee = Shift(enforcer.PublishedByTrustee, days),
        };
    }

    /// <summary>The time for a remedy after a reply that arrived on a day: no finding shows it.</summary>
    private static string AfterReply(LocalDate day, RequestTimerKind kind)
    {
        RequestEvent[] events = [new RequestSubmitted(day, RequestChannel.InPerson), new RequestReplied(day, RequestOutcome.NotFound, ReplyChannel.Post), new LetterDelivered(day, RequestLetter.Reply)];
        var timer = RequestClock.Fold(events, new RuleContext { AsOf = day }).Timers.FirstOrDefault(timer => timer.Kind == kind);
        return $"{timer?.Deadline?.Limit} {timer?.Deadline?.Limit.RollOver} {timer?.Basis?.Key}";
    }

    /// <summary>What a department is told of a matter that calls for a public call, a hearing and talks.</summary>
    private static string Advice(LocalDate day) => ConsultationForms.Recommend(new()
    {
        On = day,
        Body = BodyKind.Department,
        Scope = ImpactScope.Public,
        Degree = ImpactDegree.Major,
        SpecialGroup = true,
        VitalInterests = true,
        Disagreement = false,
        HearingRequired = Fact<Basis>.None,
        NotPublic = false,
    }).ToString();

    private static Fact<LocalDate> Shift(Fact<LocalDate> fact, int days) => fact.Known(out var day) ? day.PlusDays(days) : fact;

    private static ProcedureStep Shift(ProcedureStep step, int days) => step with
    {
        On = Shift(step.On, days),
        Through = Shift(step.Through, days),
        Papers = Shift(step.Papers, days),
        Wanted = Shift(step.Wanted, days),
        ListPublished = Shift(step.ListPublished, days),
    };

    private static StepDay Shift(StepDay day, int days) => day is { Kind: StepDayKind.Known, Day: { } known } ? StepDay.On(known.PlusDays(days)) : day;

    private static Fact<LocalDate> ShiftYears(Fact<LocalDate> fact, int years) => fact.Known(out var day) ? day.PlusYears(years) : fact;

    private static LocalDate Later(LocalDate one, LocalDate other) => one > other ? one : other;

    /// <summary>The last day of a year that selects the law before a change, and the first on or after it.</summary>
    private static Func<LocalDate, (LocalDate Before, LocalDate On)> YearsOf(int month, int dayOfMonth) => day =>
    {
        var own = new LocalDate(day.Year, month, dayOfMonth);
        return own >= day ? (own.PlusYears(-1), own) : (own, own.PlusYears(1));
    };

    private static int Offset(int year, Festivals festival, int day)
        => festival == Festivals.SpringFestival ? Period.DaysBetween(LunarDates.SpringFestival(year), DayNumber.Dates[day]) : 0;

    private static Dictionary<string, List<(Rule Rule, Vector Vector)>> AskedBy()
    {
        var asking = new Dictionary<string, List<(Rule, Vector)>>(StringComparer.Ordinal);
        foreach (var vector in Vector.All.Where(vector => vector.Context.Law.Overlaid.IsEmpty))
        {
            var rule = RuleCatalogue.All.Single(rule => rule.Id == vector.RuleId);
            var trail = new List<LawQuestion>();
            rule.TryEvaluate(vector.Stated(), vector.Context with { Law = LawBook.National.Noting(trail) });
            foreach (string key in trail.Select(question => question.Key).Distinct())
            {
                if (!asking.TryGetValue(key, out var vectors)) { asking.Add(key, vectors = []); }

                vectors.Add((rule, vector));
            }
        }

        return asking;
    }

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}|\b\d{4}\b")]
    private static partial Regex DayOrYear();

    private sealed record Mover(Func<LocalDate, (LocalDate Before, LocalDate On)> Days, Func<LocalDate, (IFacts Facts, LocalDate AsOf)> At)
    {
        public static Mover Daily(Func<LocalDate, (IFacts Facts, LocalDate AsOf)> at) => new(day => (day.PlusDays(-1), day), at);
    }
}
