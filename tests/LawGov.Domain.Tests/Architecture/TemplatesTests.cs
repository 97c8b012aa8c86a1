using System.Reflection;
using System.Text.RegularExpressions;
using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Decisions;
using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Publicity;
using LawGov.Domain.Reporting;
using LawGov.Domain.Reporting.Text;
using LawGov.Domain.Tests.Decisions;
using LawGov.Domain.Tests.Disclosure;
using LawGov.Domain.Tests.Duties;
using LawGov.Domain.Tests.Enforcement;
using LawGov.Domain.Tests.Findings;
using LawGov.Domain.Tests.Law;
using LawGov.Domain.Tests.Reporting;
using LawGov.Domain.Tests.Vectors;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Architecture;

/// <summary>No sentence stands in the library that no test makes: a template that nothing uses is either dead or not tested.</summary>
public class TemplatesTests
{
    /// <summary>As many sentences of its own as a rule needs on average; what rules share is said by the gates and forms.</summary>
    private const double MostARule = 3.5;

    private static readonly Bilingual Word = new("词", "word");
    private static readonly FactKey Key = TestRules.KeyOf("test.key");
    private static readonly FactKey Other = TestRules.KeyOf("test.other");
    private static readonly LocalDate Day = new(2024, 3, 1);
    private static readonly AreaPath[] Paths = [Bureau.Law, Bureau.Enrolment, Bureau.Primary, Bureau.Migrants];
    private static readonly RuleContext Context = new() { AsOf = Day };

    private static readonly (string Owner, MessageTemplate Template)[] Declared =
    [
        .. typeof(RuleCatalogue).Assembly.GetTypes().Where(type => !type.ContainsGenericParameters)
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .SelectMany(field => TemplatesOf(field).Select(template => (field.DeclaringType!.FullName!, template))),
    ];

    [Fact]
    public void Templates_OfTheLibrary_AreEachTouchedByAVectorOrAProducer()
    {
        var said = new Said();
        foreach (var vector in Vector.All) { said.Add(vector.Evaluate().Because); }

        foreach (object text in Producers().SelectMany(produce => produce())) { said.Add(text); }

        Declared.Should().HaveCountGreaterThan(100);
        string.Join('\n', Declared.Where(declared => !said.Has(declared.Template))
            .Select(declared => $"{declared.Owner}: {Said.Text(declared.Template, Language.English)}")).Should().BeEmpty();
    }

    [Fact]
    public void Templates_OfTheRules_AreFewARule()
    {
        var templates = Declared.Where(declared => declared.Owner.Contains(".Rules.", StringComparison.Ordinal)).ToList();

        templates.Should().NotBeEmpty();
        templates.Count.Should().BeLessThanOrEqualTo(
            (int)(MostARule * RuleCatalogue.All.Count), string.Join("; ", templates.GroupBy(declared => declared.Owner).Select(owner => $"{owner.Key} {owner.Count()}")));
    }

    /// <summary>What makes sentences besides the rules of the vectors. A text that hides its sentences is looked through by what it says.</summary>
    private static IEnumerable<Func<IEnumerable<object>>> Producers() => [Gates, Dates, Thresholds, Steps, Covers, Lists, Deadlines, RefusedNotices, Reports, RowsOfDuties, IssuesOfDuties, AnswersOfDuties, DecisionLedgerTests.Sentences, DisclosureSentences.OfDecisions, DisclosureSentences.OfChains, DisclosureSentences.OfContradictions, DisclosureSentences.OfRows, DisclosureSentences.OfFees, DisclosureSentences.OfRequests, FormsOfConsultation, PenaltySentences.OfLedgers, Enforcers, FactsFromForms, Changes, OfThemeDays, ReportDraftTests.Sentences];

    private static IEnumerable<object> OfThemeDays() => [.. ThemeDays.In(2024)];

    private static IEnumerable<object> FormsOfConsultation() => new[]
    {
        new ConsultationImpact { On = Day },
        new ConsultationImpact { On = Day, NotPublic = true },
        new ConsultationImpact { On = Day, Body = BodyKind.Department, Scope = ImpactScope.Public, SpecialGroup = true, HearingRequired = TestLaw.Local },
    }.Select(impact => ConsultationForms.Recommend(impact));

    private static IEnumerable<object> Enforcers() => [EnforcerTests.EndsBeforeItStarts().Because];

    private static IEnumerable<object> FactsFromForms()
    {
        Fact.FromWithin(0, 1, null, Key, out var low);
        Fact.FromWithin(13, 1, 12, Key, out var outside);
        return [low!, outside!];
    }

    private static IEnumerable<object> Changes() => [Changed.Of(Word, null, null), Changed.Of(Word, null, Changed.Sourced(1, Word)), .. AssessmentChangeTests.Changes()];

    private static IEnumerable<object> Gates()
    {
        Applicability text = new(Word, Key, [BodyKind.Department], [BodyKind.School]);
        foreach (var judge in new Func<Case, Finding?>[]
        {
            c => c.NotYet(Day.PlusDays(1), Word),
            c => c.NotYet(Fact<LocalDate>.None, Key, Word),
            c => c.Applies(Fact<BodyKind>.Unknown, text),
            c => c.Applies(BodyKind.School, text),
            c => c.Applies(BodyKind.Township, text),
            c => c.InForce(TestLaw.ReplyLimit, new(2000, 1, 1), Key, out _, out _),
            c => c.InForce(ReportingLaw.Publication, new(2018, 3, 31), Key, out _, out _),
            c => c.InForce(Once, Day, Key, out _, out _),
            c => c.Known(Fact<int>.Unknown, Key, out _),
            c => c.Both(FactState.Unknown, Key, FactState.Unknown, Other),
            c => c.Stated(Fact<int>.Of(1), Key, TestLaw.Practice),
            c => c.Stated(Fact<int>.None, Key, TestLaw.Practice),
        })
        {
            yield return Say(c => judge(c)!);
        }
    }

    private static IEnumerable<object> Dates()
    {
        foreach (int day in new[] { -2, 0, 2 })
        {
            var window = DueWindow.Through(Day.PlusDays(day - 1), Day.PlusDays(day + 1), Other);
            foreach (var done in new[] { Fact<LocalDate>.Unknown, Fact<LocalDate>.None, Day }) { yield return Say(c => c.Due(window, TestRules.Because, Word, done, Key, TestLaw.Practice)); }
        }
    }

    private static IEnumerable<object> Thresholds()
    {
        foreach (bool isOver in new[] { true, false })
        {
            Measured words = new(Word, Word) { IsOver = isOver, Remedy = Word };
            foreach (var number in new[] { CountInterval.Only(1), CountInterval.Only(3), CountInterval.AtLeast(0) })
            {
                yield return Say(c => c.AtLeast(number, CountInterval.Only(2), words, TestLaw.Practice, Key));
                yield return Say(c => c.AtMost(number, CountInterval.Only(2), words, TestLaw.Practice, Key));
            }
        }
    }

    private static IEnumerable<object> Steps()
    {
        Fact<LocalDate>[] days = [Fact<LocalDate>.Unknown, Fact<LocalDate>.None, Day, Day.PlusDays(-1)];
        return from first in days from second in days select Say(c => c.Ordered(TestLaw.Practice, new Step(Word, first, Key), new Step(Word, second, Other)));
    }

    private static IEnumerable<object> Covers()
        => from first in new[] { -1, 0 }
           from last in new[] { 0, 9 }
           from covered in new[] { 0, 9 }
           from open in new[] { default, DateSpan.From(Day) }
           select Say(c => c.Throughout(
               DateSpan.Through(Day.PlusDays(first), Day.PlusDays(last)),
               Timeline<int>.Of(new TimelineEntry<int>(DateSpan.Between(Day.PlusDays(-1), Day.PlusDays(covered)), 1)),
               Word,
               new(Word, Word),
               Key,
               TestLaw.Practice,
               open));

    private static IEnumerable<object> Lists()
        => Enum.GetValues<FactState>().Select(state => Say(c => c.Each(Word, Tally<Bilingual>.Of([Word], _ => state), word => word, new(Word, Word), Key, TestLaw.Practice)));

    private static IEnumerable<object> Events(Deadline announced, Deadline projected)
    {
        var held = announced.Suspend(new Suspension(DateSpan.Through(new(2025, 10, 9), new(2025, 10, 10)), Word, TestLaw.Practice));
        var extended = announced.Extend(TimeLimit.Workdays(20), announced.Due, basis: TestLaw.Practice);
        AmendedDeadline[] events =
        [
            extended,
            announced.Extend(TimeLimit.Workdays(30), announced.Due, TimeLimit.Workdays(20)),
            announced.Extend(TimeLimit.Workdays(20), announced.Start.PlusDays(-1)),
            announced.Extend(TimeLimit.Workdays(20), announced.Due.PlusDays(1)),
            projected.Extend(TimeLimit.Workdays(20), projected.Latest),
            extended.After!.Extend(TimeLimit.Workdays(20), announced.Due),
            announced.Restart(announced.Due, Word),
            held,
            announced.Suspend(new Suspension(DateSpan.From(new(2025, 10, 9)), Word)),
            projected.Suspend(new Suspension(DateSpan.From(projected.Latest), Word)),
        ];
        var limit = TimeLimit.Workdays(5);
        IBilingualText[] edges =
        [
            .. Enum.GetValues<DayCounting>().SelectMany(counting => new IBilingualText[]
            {
                PublicPeriod.Of(limit, Day, WorkCalendar.StateCouncil, counting), LeadTime.Of(limit, Day, WorkCalendar.StateCouncil, counting),
            }),
            new EarlierDeadline(announced, projected),
            new CutOff(new(17, 30), ToNextWorkday: false),
            new CutOff(new(17, 30), ToNextWorkday: true),
        ];
        Timeliness[] acts =
        [
            .. new[] { announced.Due, announced.Due.PlusDays(4) }.Select(announced.DoneOn),
            .. new[] { projected.Latest, projected.Latest.PlusDays(3) }.Select(projected.DoneOn),
        ];
        return [.. events, .. edges, extended.After!, .. acts.Cast<object>(), held.After!, .. held.After!.Steps.Cast<object>()];
    }

    private static IEnumerable<object> Deadlines()
    {
        var analogy = TimeLimit.Days(30).Rolling(RollOver.ByAnalogy).After(new(2026, 9, 1), WorkCalendar.StateCouncil);
        Deadline[] deadlines =
        [
            TimeLimit.Workdays(20).After(new(2025, 9, 22), WorkCalendar.StateCouncil, TestLaw.ReplyLimit.Values[1].Basis.Citation!),
            TimeLimit.Workdays(20).After(new(2026, 12, 10), WorkCalendar.StateCouncil), // into a year not announced
            TimeLimit.Workdays(5).After(new(2025, 3, 3), WorkCalendar.StateCouncil),
            analogy,
            TimeLimit.Days(30).Rolling(RollOver.ByLaw).After(new(2026, 9, 1), WorkCalendar.StateCouncil),
            Deadline.Restore(Day, TimeLimit.Days(3), new(Day, Day, Day, Certainty.Provisional), WorkCalendar.StateCouncil),
        ];
        var (projected, other) = (deadlines[1], Deadline.Restore(deadlines[1].Start, deadlines[1].Limit, new(deadlines[1].Due, deadlines[1].Due, deadlines[1].Due.PlusDays(9), Certainty.Projected), WorkCalendar.StateCouncil));
        deadlines = [.. deadlines, TimeLimit.Days(60).After(projected, TestLaw.ReplyLimit.Values[1].Basis.Citation!)];
        DeadlineChange[] changes = [new(analogy, analogy, 0), new(analogy, analogy, 1), new(analogy, analogy, -1), new(projected, other, 0), new(projected, analogy, 0), new(analogy, projected, 0)];
        NoticeGap[] gaps = [new(2027, Festivals.NewYear, 1), new(2027, Festivals.None, -1)];
        return [.. deadlines, .. Events(deadlines[0], projected), .. deadlines.SelectMany(deadline => deadline.Steps.Cast<object>()), .. changes, .. gaps];
    }

    /// <summary>A notice that contradicts another, and one that works a day that is worked anyway.</summary>
    private static IEnumerable<object> RefusedNotices()
        => new[] { new NoticeDay(new(2026, 10, 10), DayArrangement.Off, Festivals.None), new NoticeDay(new(2027, 1, 6), DayArrangement.Worked, Festivals.None) }
            .Select(day => WorkCalendar.StateCouncil.TryWith(HolidayNotice.Create("测试1号", Day, Word, [day], revises: false), out _, out var reason) ? (object)Word : reason);

    /// <summary>A rule of the place that names no limit.</summary>
    private static IEnumerable<object> Reports()
    {
        YearlyReportFacts facts = new() { Id = TestRules.Subject, Year = 2022, Body = BodyKind.Department, Published = Day };
        var law = LawBook.National.With(ReportingLaw.Publication, new DatedValue<ReportLimit>(DateSpan.Year(2023), default, TestLaw.Local));
        yield return ReportingRules.YearlyReportPublished.Evaluate(facts, Context with { Law = law }).Because;
        foreach (var found in (IEnumerable<TextFinding>)ReportText.Read("上年结转投诉12件，新收205件，办结209件，结转下年8件，办结率96.3%。").Check(Context)) { yield return found.Finding.Because; }
    }

    /// <summary>Every fault that a row of the division of duties can have.</summary>
    private static IEnumerable<object> RowsOfDuties()
    {
        var renamed = new ReorganizationRow { Kind = ReorganizationKind.Renamed, On = new(2023, 7, 1), From = "局长", To = "主任", Basis = Bureau.Paper };
        var standIn = Bureau.StandIn("局长", "王", StandInKind.Acting, Bureau.Year, Bureau.Paper);
        return new DutyMapBuilder(Bureau.Areas)
            .Assign([.. DutyMapBuilderTests.BadAssignments.Select(row => (AssignmentRow)((Xunit.ITheoryDataRow)row).GetData()[0]!)])
            .Assign(Bureau.Give("招生", DutyTier.Overall, "局长"), Bureau.Give("招生", DutyTier.Overall, "局长"))
            .Incumbent(Bureau.Hold("", "", default), Bureau.Hold("局长", "张", Bureau.Year), Bureau.Hold("局长", "张", Bureau.Year), Bureau.Hold("局长", "张", Bureau.Year) with { Seats = 0 })
            .StandIn(standIn, standIn, standIn with { Person = "张" }, standIn with { Kind = StandInKind.Unstated })
            .Reorganize(renamed, renamed with { To = "局长" }, renamed with { From = "无此岗位" })
            .ReorganizeUnit(new UnitReorganizationRow { On = new(2023, 1, 1), Unit = "局领导", Posts = ["局长"] })
            .Group(new GroupRow())
            .Paper(new PaperRow { Basis = Bureau.Paper, Dated = new(2023, 2, 1), Published = new(2023, 1, 31) })
            .KeepApart(new ApartRow { First = "招生", Second = "招生/小学", Basis = Bureau.Paper })
            .Build().Errors.Concat(DutyRows.Read(["层级", "事项"], [["中层", "招生"]], 2).Errors).Select(error => error.Reason);
    }

    private static IEnumerable<object> IssuesOfDuties()
        => new[] { Disputed().Audit(Bureau.Year, Paths), Bureau.Builder().Build().Audit(Bureau.Year), Bureau.Builder().Build().Audit(Bureau.Year, Bureau.Migrants), Loose().Audit(Bureau.Year, Paths), Away().Audit(Bureau.Year) }
            .SelectMany(audit => audit.Issues).SelectMany(issue => new object[] { issue.Reason, issue.Remedy });

    private static IEnumerable<object> AnswersOfDuties()
    {
        EscalationPolicy policy = new(Bureau.Paper, HoldingState.Vacant, HoldingState.Conflict);
        var renamed = new ReorganizationRow { Kind = ReorganizationKind.Renamed, On = new(2023, 7, 1), From = "基教科科长", To = "义教科科长", Basis = Bureau.Paper };
        LocalDate[] days = [new(2022, 1, 1), new(2023, 2, 1), new(2023, 3, 15), new(2023, 3, 25), new(2023, 5, 15), new(2023, 8, 15), new(2023, 9, 20), new(2023, 11, 20)];
        return from map in new[] { Disputed(), Loose(), Bureau.Builder().Build(), Bureau.Builder().Build(policy), Bureau.Builder().Reorganize(renamed).Build(), Away(), Bureau.Builder().Assign(Bureau.Give("招生", DutyTier.Direct, "督导室主任") with { Basis = null }).Build() }
               from path in Paths
               from day in days
               from tier in new[] { DutyTier.Overall, DutyTier.Specific, DutyTier.Direct }
               select map.WhoAnswers(path, day)[tier].Because;
    }

    /// <summary>A bureau in which people are absent, somebody is in charge beside a new holder, and one acts beside a holder who is there.</summary>
    private static DutyMap Away() => Bureau.Builder()
        .Incumbent(Bureau.Hold("基教科科长", "冯", DateSpan.From(new(2023, 1, 1))) with { Seats = 2 })
        .StandIn(
            Bureau.StandIn("局长", "王", StandInKind.Acting, DateSpan.Between(new(2023, 5, 1), new(2023, 6, 1)), Bureau.Paper),
            Bureau.StandIn("副局长", "冯", StandInKind.InCharge, DateSpan.Between(new(2023, 3, 1), new(2023, 9, 1)), Bureau.Paper),
            Bureau.StandIn("招生办主任", "周", StandInKind.Alternate, DateSpan.From(new(2023, 1, 1)), Bureau.Paper),
            Bureau.StandIn("督导室主任", "孙", StandInKind.Alternate, DateSpan.From(new(2023, 1, 1)), Bureau.Paper))
        .Absent(
            new AbsenceRow { Person = "孙", Span = DateSpan.Between(new(2023, 5, 1), new(2023, 6, 1)) },
            new AbsenceRow { Post = "督导室主任", Span = DateSpan.Between(new(2023, 5, 10), new(2023, 6, 1)) },
            new AbsenceRow { Person = "李", Span = DateSpan.Between(new(2023, 8, 1), new(2023, 9, 1)) })
        .Build();

    /// <summary>A bureau in which everything is in dispute: two leads, two persons, a vacancy, a post of which nothing is stated, a stand-in without a decision, a lead without effect.</summary>
    private static DutyMap Disputed() => Bureau.Builder()
        .Assign(
            Bureau.Give("招生", DutyTier.Direct, "督导室主任", span: DateSpan.Between(new(2023, 9, 15), new(2023, 10, 1))),
            Bureau.Give("法治", DutyTier.Direct, "法规科科长"),
            Bureau.Give("招生/小学/随迁子女", DutyTier.Specific, "副局长"),
            Bureau.Give("法治", DutyTier.Specific, "基教科科长", joint: true),
            Bureau.Give("法治", DutyTier.Specific, "督导室主任", joint: true))
        .Incumbent(Bureau.Hold("局长", "王", DateSpan.Between(new(2023, 5, 1), new(2023, 6, 1))))
        .StandIn(Bureau.StandIn("副局长", "赵", StandInKind.InCharge, DateSpan.Between(new(2023, 3, 1), new(2023, 3, 20)), basis: null))
        .Build();

    /// <summary>A bureau whose papers say too little or too much: faulty rows, no scope, leads without a mark, nobody and somebody at once, a slip in a name, two duties in one hand, rows before their paper.</summary>
    private static DutyMap Loose()
    {
        var late = Basis.Internal(new("补充分工", "further division"));
        var bad = Bureau.Give("招生", DutyTier.Specific, "副局长", span: DateSpan.From(new(2023, 10, 1))) with { Basis = null };
        return new DutyMapBuilder(Bureau.Areas)
            .Assign(
                Bureau.Give("法治", DutyTier.Direct, "法规科科长", Part.Unstated),
                Bureau.Give("法治", DutyTier.Direct, "督导室主任", Part.Unstated),
                Bureau.Give("招生", DutyTier.Direct, "基教科科长"),
                Bureau.Give("招生/小学/随迁子女", DutyTier.Direct, "督导室主任"),
                Bureau.Give("招生", DutyTier.Direct, null!, Part.Nobody) with { Span = DateSpan.From(new(2023, 11, 1)), Basis = late },
                Bureau.Give("法治", DutyTier.Specific, null!, Part.Nobody),
                Bureau.Give("招生", DutyTier.Overall, "招生办主任") with { Basis = late },
                bad, bad, bad, bad)
            .Incumbent(Bureau.Hold("法规课科长", "郑", Bureau.Year), Bureau.Hold("门卫", "何", Bureau.Year), Bureau.Hold("基教科科长", "钱", Bureau.Year), Bureau.Hold("督导室主任", "钱", Bureau.Year))
            .Scope(new ScopeRow { Tiers = [DutyTier.Direct] })
            .Paper(new PaperRow { Basis = late, Dated = new(2023, 11, 15) }, new PaperRow { Basis = late, Dated = new(2023, 12, 1) })
            .KeepApart(new ApartRow { First = "法治", Second = "招生", Basis = Bureau.Paper }, new ApartRow { First = "招生/小学/随迁子女", Second = "法治", Tier = DutyTier.Specific, Basis = Bureau.Paper })
            .Build();
    }

    private static readonly LawParameter<int> Once = new("test.once", Word, new DatedValue<int>(DateSpan.Year(2020), 1, TestLaw.Direct));

    private static Message Say(Func<Case, Finding> judge) => TestRules.Ask(judge, Context.AsOf).Because;


    private static IEnumerable<MessageTemplate> TemplatesOf(FieldInfo field)
        => field.FieldType == typeof(MessageTemplate) ? [(MessageTemplate)field.GetValue(null)!]
            : field.FieldType.IsAssignableTo(typeof(IEnumerable<MessageTemplate>)) ? ((IEnumerable<MessageTemplate?>)field.GetValue(null)!).OfType<MessageTemplate>()
            : [];

    /// <summary>The sentences said so far: templates by reference as far as messages show theirs, and the words of texts that hide them.</summary>
    private sealed class Said
    {
        private readonly HashSet<MessageTemplate> _templates = [];
        private readonly HashSet<(string Chinese, string English)> _opaque = [];

        public void Add(object? figure)
        {
            switch (figure)
            {
                case Message message:
                    _templates.Add(message.Template);
                    foreach (var (_, inner) in message.Figures) { Add(inner); }

                    break;
                case Bilingual:
                    break;
                case IBilingualText text:
                    _opaque.Add((text.ToText(Language.Chinese), text.ToText(Language.English)));
                    break;
                default:
                    break;
            }
        }

        public bool Has(MessageTemplate template)
        {
            if (_templates.Contains(template)) { return true; }

            Regex chinese = Shape(template, Language.Chinese), english = Shape(template, Language.English);
            return _opaque.Any(text => chinese.IsMatch(text.Chinese) && english.IsMatch(text.English));
        }

        /// <summary>The sentence with a sign for each hole, which no sentence of ours holds.</summary>
        public static string Text(MessageTemplate template, Language language)
            => template.With([.. template.Holes.Select(hole => (hole, (object)$"{{{hole}}}"))]).ToText(language);

        private static Regex Shape(MessageTemplate template, Language language)
            => new(Regex.Replace(Regex.Escape(Text(template, language)), @"\\\{[A-Za-z0-9-]+\}", "(?s:.*)"), RegexOptions.CultureInvariant);
    }
}
