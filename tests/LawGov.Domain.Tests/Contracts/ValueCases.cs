using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Decisions;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Disputes;
using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Comparing;
using LawGov.Domain.Participation.Distinct;
using LawGov.Domain.Participation.RollUp;
using LawGov.Domain.Publicity;
using LawGov.Domain.Tests.Calendars;
using LawGov.Domain.Tests.Law;
using LawGov.Domain.Schools;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Contracts;

/// <summary>Every value type, once. A type that is added to the library is added here and thereby held to the contracts.</summary>
public static class ValueCases
{
    private static readonly MessageTemplate Template = new("{n}人，自{on}", "{n} people from {on}");

    private static readonly Dictionary<string, ValueCase> ByName = new ValueCase[]
    {
        new ValueCase<ValueList<int>>(() => [15, 20], "[]", [], [15], [20, 15], [15, 20, 20]),
        new ValueCase<ValueList<LocalDate>>(() => [new LocalDate(2023, 1, 2)], "[]", [], [new LocalDate(2023, 1, 3)]),
        new ValueCase<Bilingual>(() => new("率", "rate"), null, new("率", "ratio"), new("比", "rate")),
        new ValueCase<Message>(() => Say(20_665, 2), null, Say(20_665, 3), Say(20_664, 2), Other()),
        new ValueCase<BoundedCount>(() => new(-36, -37, 36, Certainty.Projected), "0", new(-36, -37, 36, Certainty.Provisional), new(-36, -36, 36, Certainty.Projected), new(36, -37, 36, Certainty.Projected)),
        new ValueCase<NoticeGap>(() => new(2027, Festivals.NewYear, -1), "0年放假安排不完整；未载明的日期仍为推算", new(2028, Festivals.NewYear, -1), new(2027, Festivals.None, -1), new(2027, Festivals.NewYear, 1)),
        new ValueCase<HolidayNotice>(() => Notices.Make(["01-01"]), null, Notices.Make(["01-02"]), Notices.Make(["01-01"], number: null), Notices.Make(["01-01"], issued: null), Notices.Make(["01-01"], revises: true)),
        new ValueCase<WorkCalendar>(() => WorkCalendar.Of([Notices.Make(["01-01"])]), null, WorkCalendar.Of([Notices.Make(["01-02"])]), WorkCalendar.Of([]), WorkCalendar.Of([Notices.Make(["01-01"])]).OnlyAnnounced()),
        new ValueCase<Deadline>(() => TimeLimit.Days(1).After(TimeLimit.Workdays(20).After(new(2027, 1, 4), WorkCalendar.StateCouncil)), null, TimeLimit.Workdays(20).After(new(2027, 1, 4), WorkCalendar.StateCouncil), TimeLimit.Days(1).After(new(2027, 1, 31), WorkCalendar.StateCouncil)),
        new ValueCase<DateSpan>(() => DateSpan.Year(2023), "—", DateSpan.Empty, DateSpan.Year(2024), DateSpan.From(new(2023, 1, 1))),
        new ValueCase<Ratio>(() => new(1, 2), "—", Ratio.Undefined, new(-1, 2), new(0, 3), new(1, 3), new(2, 3)),
        new ValueCase<Percentage>(() => Percentage.FromScaled(-7204, 2), "—", Percentage.None, Percentage.FromScaled(-720, 1), Percentage.FromScaled(7204, 2), Percentage.FromScaled(-7204, 3)),
        new ValueCase<RatioInterval>(() => new(new(-1, 3), true, new(1, 2), false), "—", default, new(new(-1, 3), true, new(1, 2), true), new(new(-1, 3), false, new(1, 2), false), new(new(-1, 4), true, new(1, 2), false), RatioInterval.From(new(-1, 3), true), RatioInterval.From(new(-1, 3), false)),
        new ValueCase<CountInterval>(() => CountInterval.Between(28_684, 28_687), "—", CountInterval.Empty, CountInterval.AtLeast(28_684), CountInterval.Only(28_684), CountInterval.Between(0, 28_687)),
        new ValueCase<CountUnit>(() => new("人次"), "—", CountUnit.None, new("人"), new("户次")),
        new ValueCase<PrintedFigure>(() => PrintedFigure.Parse("2.6万人"), "—", PrintedFigure.Unstated, PrintedFigure.Parse("2.6万"), PrintedFigure.Parse("26000人"), PrintedFigure.Parse("2.60万人"), PrintedFigure.Parse("约2.6万人"), PrintedFigure.Parse("2.6万人以上"), PrintedFigure.Parse("2.6万人次"), PrintedFigure.Parse("-26.5%"), PrintedFigure.Parse("20余万"), PrintedFigure.Parse("20万余"), PrintedFigure.Full, PrintedFigure.StatedNone),
        new ValueCase<PrintedFrequency>(() => PrintedFrequency.Parse("每两月一次"), "—", PrintedFrequency.Unstated, PrintedFrequency.Parse("每月一次"), PrintedFrequency.Parse("每两年一次"), PrintedFrequency.Parse("每两月两次"), PrintedFrequency.Parse("每两月至少一次")),
        new ValueCase<ArticleNumber>(() => new(133, 1), "—", ArticleNumber.None, new(1), new(133), new(133, 2), new(133, 99), new(134), new(9999, 99)),
        new ValueCase<Provision>(() => TestLaw.OpenInformation2019.Article(33).Paragraph(2), null, TestLaw.OpenInformation2007.Article(33).Paragraph(2), TestLaw.OpenInformation2019.Article(33), TestLaw.OpenInformation2019.Article(33).Item(2), TestLaw.OpenInformation2019.Article(33).Paragraph(2).Item(1), TestLaw.OpenInformation2019.Article(34).Paragraph(2)),
        new ValueCase<Citation>(() => TestLaw.OpenInformation2019.Article(10).Cite(Application.ByReference), null, TestLaw.OpenInformation2019.Article(10).Cite(Application.Direct), TestLaw.OpenInformation2019.Article(11).Cite(Application.ByReference)),
        new ValueCase<Basis>(() => Basis.Local(new("办法", "measures"), "1号"), null, Basis.Local(new("办法", "measures")), Basis.Internal(new("办法", "measures"), "1号"), Basis.Local(new("细则", "details"), "1号"), TestLaw.Direct),
        new ValueCase<UnitId>(() => new("m实验"), "—", UnitId.None, new("I"), new("i"), new("m"), new("ı"), new("实验")),
        new ValueCase<PostId>(() => new("m局长"), "—", PostId.None, new("I"), new("i"), new("m"), new("ı"), new("局长")),
        new ValueCase<PersonId>(() => new("m-017"), "—", PersonId.None, new("I"), new("i"), new("m"), new("ı"), new("张")),
        new ValueCase<SubjectId>(() => new("m-2023"), "—", SubjectId.None, new("I"), new("i"), new("m"), new("ı"), new("报告")),
        new ValueCase<DivisionCode>(() => DivisionCode.Parse("411203"), "—", DivisionCode.None, DivisionCode.Parse("110000"), DivisionCode.Parse("411200"), DivisionCode.Parse("411203001"), DivisionCode.Parse("411203001002"), DivisionCode.Parse("650000")),
        new ValueCase<Fact<int>>(() => -20_665, "未知", Fact<int>.Unknown, Fact<int>.None, 0, 20_665),
        new ValueCase<Fact<LocalDate>>(() => new LocalDate(2023, 1, 2), "未知", Fact<LocalDate>.Unknown, Fact<LocalDate>.None, new LocalDate(2023, 1, 3)),
        new ValueCase<FactKey>(() => new("a.b", new("名", "n"), new("问", "q"), new("谁", "who")), null, new FactKey("a.B", new("名", "n"), new("问", "q"), new("谁", "who"))),
        new ValueCase<ParticipationCount>(() => new(7_204, 10_000), "0/0", ParticipationCount.Empty, new(7_204, 10_001), new(7_203, 10_000)),
        new ValueCase<ParticipationRate>(() => new ParticipationCount(1, 2).Rate, "—", ParticipationRate.Undefined, Rate(0, 7), Rate(1, 3), Rate(2, 3), Rate(7, 7)),
        new ValueCase<BasedCount>(() => new(new(7_204, 10_000), RateBase.Returned), "0/0（口径未说明）", default, new(new(7_204, 10_000), RateBase.ByRegister), new(new(7_203, 10_000), RateBase.Returned)),
        new ValueCase<PartialHeader>(() => new("赛", DateSpan.Year(2023), RateBase.Sat, "2023"), null, new("会", DateSpan.Year(2023), RateBase.Sat, "2023"), new("赛", DateSpan.Year(2024), RateBase.Sat, "2023"), new("赛", DateSpan.Year(2023), RateBase.Sent, "2023"), new("赛", DateSpan.Year(2023), RateBase.Sat, "2024")),
        new ValueCase<DistinctCount>(() => new(2, 4), "0人/0人次", default, new(2, 5), new(1, 4)),
        new ValueCase<RankedUnit>(() => new(1, new("实验"), new(41, 44)), "0 — 0/0", default, new(2, new("实验"), new(41, 44)), new(1, new("实验"), new(82, 88))),
        new ValueCase<PointChange>(() => Change(2, 4), "—", PointChange.Undefined, Change(-1, 2), PointChange.Zero, Change(1, 3), Change(2, 3)),
        new ValueCase<Ranking>(() => Ranked(Ties.SharedSkip, 1), null, Ranked(Ties.SharedLast, 1), Ranked(Ties.SharedSkip, 41)),
        new ValueCase<RateChange>(() => Changed(41), null, Changed(40)),
        new ValueCase<UnitChange>(() => Changed(41).Units[0], null, Changed(40).Units[0]),
        new ValueCase<UnitSuccession>(() => new(new("甲"), new("乙")), "— → —", new(new("乙"), new("甲")), default),
        new ValueCase<LeftOutUnit>(() => Ranked(Ties.SharedSkip, 41).NotRanked[0], null, Ranked(Ties.SharedSkip, 41).NotRanked[1]),
        new ValueCase<AreaPath>(() => AreaPath.Parse("招生/小学"), "—", AreaPath.None, AreaPath.Parse("a"), AreaPath.Parse("a/x"), AreaPath.Parse("a-b"), AreaPath.Parse("招生"), AreaPath.Parse("招生-小学")),
        new ValueCase<Holding>(() => Held("法治"), "—", Held("招生"), Held("财务")),
        new ValueCase<HeadSuccession>(() => Heads("张"), null, Heads("李"), new HeadSuccession()),
        new ValueCase<CatalogueLimit>(() => CatalogueLimit.Read("20个工作日"), "未载明", CatalogueLimit.Read("20日"), CatalogueLimit.Read("定期"), CatalogueLimit.Read("每年1月31日前")),
        new ValueCase<CoverageCount>(() => new(3, 1, 0, 2), "—", default, new(3, 0, 1, 2), new(3, 1, 0, 1), new(2, 1, 0, 2)),
        new ValueCase<StepDay>(() => StepDay.On(new(2024, 3, 5)), "—", StepDay.Unstated, StepDay.On(new(2024, 3, 6)), StepDay.InMonth(2024, 3), StepDay.Undated, StepDay.Planned(), StepDay.Planned(new(2024, 3, 5)), StepDay.Postponed(), StepDay.Postponed(new(2024, 3, 5)), StepDay.NotDone),
        new ValueCase<Money>(() => Money.Fen(500_001), "0元", Money.Yuan(5_000), Money.Yuan(50_000)),
        new ValueCase<FeeBand>(() => new(11, 30, 100), "—", default, new(11, 30, 101), new(11, 31, 100), new(12, 30, 100)),
        new ValueCase<FeeScale>(() => new(FeeUnit.Item, [new(1, int.MaxValue, 5)]), "第1件起每件5元", new(FeeUnit.Page, [new(1, int.MaxValue, 5)]), new(FeeUnit.Item, [new(1, 9, 5)], 1, 2), new(FeeUnit.Item, [new(1, 9, 5)], 1, 3)),
        new ValueCase<RequestTable>(() => Requests(RequestTableRow.Disclosed, 2), null, RequestTable.Blank, Requests(RequestTableRow.Disclosed, 3), Requests(RequestTableRow.CarriedOn, 2)),
        new ValueCase<PublicityRecord>(() => new(new("一小"), "文化墙", DateSpan.Year(2023), "前厅"), null, new(new("二小"), "文化墙", DateSpan.Year(2023), "前厅"), new(new("一小"), "橱窗", DateSpan.Year(2023), "前厅"), new(new("一小"), "文化墙", default, "前厅"), new(new("一小"), "文化墙", DateSpan.Year(2023))),
        new ValueCase<PublicityDuty>(() => new("教育法", "法规科"), null, new("教师法", "法规科"), new("教育法", Fact<string>.None)),
        new ValueCase<ThemeDay>(() => new(new("日", "day"), DateSpan.Year(2023), TestLaw.Direct, 2), null, new(new("周", "week"), DateSpan.Year(2023), TestLaw.Direct, 2), new(new("日", "day"), DateSpan.Year(2024), TestLaw.Direct, 2), new(new("日", "day"), DateSpan.Year(2023), TestLaw.Local, 2), new(new("日", "day"), DateSpan.Year(2023), TestLaw.Direct)),
        new ValueCase<ListedSchool>(() => new(new("一小"), SchoolKind.PrimarySchool), null, new(new("二小"), SchoolKind.PrimarySchool), new(new("一小")), new(new("一小"), SchoolKind.PrimarySchool, DateSpan.Year(2023))),
        new ValueCase<EnquiryPoint>(() => new(new("一小"), DateSpan.Year(2023)), null, new(new("二小"), DateSpan.Year(2023)), new(new("一小")), new(new("一小"), Fact<DateSpan>.None)),
        new ValueCase<VicePrincipalAppointment>(() => new(new("甲"), new UnitId("一小"), DateSpan.Year(2023)), null, new(new("乙"), new UnitId("一小"), DateSpan.Year(2023)), new(new("甲"), default, DateSpan.Year(2023)), new(new("甲"), new UnitId("一小"), DateSpan.Year(2023)) { Age = 60 }),
        new ValueCase<RemedyTable>(() => new() { DirectSuit = new() { Upheld = 2 } }, null, new(), new() { DirectSuit = new() { Upheld = 0 } }, new() { Reconsideration = new() { Upheld = 2 } }),
        new ValueCase<RemedyCounts>(() => new() { Upheld = 2 }, null, new(), new() { Upheld = 0 }, new() { Total = 2 }),
        new ValueCase<DocumentStock>(() => new() { Issued = 2 }, null, new(), new() { Issued = 0 }, new() { InForce = 2 }),
        new ValueCase<StatedFigure>(() => new(RequestTableRow.Received, PrintedFigure.Parse("2件")), null, new(RequestTableRow.CarriedOn, PrintedFigure.Parse("2件")), new(RequestTableRow.Received, PrintedFigure.Parse("2")), new(RequestTableRow.Received, PrintedFigure.Parse("2件")) { Column = RequestTableColumn.NaturalPersons }, new(RequestTableRow.Received, PrintedFigure.Parse("2件")) { Scope = ReportScope.BodyItself }),
    }.ToDictionary(value => Name(value.Type));

    public static TheoryData<string> All => [.. ByName.Keys];

    public static TheoryData<string> Structs => [.. ByName.Keys.Where(name => ByName[name].Type.IsValueType)];

    public static TheoryData<string> Ordered => [.. ByName.Keys.Where(name => ByName[name].Make() is IComparable)];

    public static ValueCase Of(string name) => ByName[name];

    private static string Name(Type type)
        => type.IsGenericType ? $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{type.GenericTypeArguments[0].Name}>" : type.Name;

    private static Message Say(int count, int day) => Template.With(("n", count), ("on", new LocalDate(2023, 1, day)));

    private static Message Other() => new MessageTemplate("无", "none").With();

    private static HeadSuccession Heads(string name) => new(new TimelineEntry<string>(DateSpan.Year(2023), name));

    private static Holding Held(string area)
    {
        var areas = DutyAreas.Of(new[] { "法治", "招生", "财务" }.Select(name => new DutyArea(AreaPath.Parse(name), name)));
        var row = new AssignmentRow { Area = area, Tier = DutyTier.Direct, Part = Part.Lead, Post = "科长", Span = DateSpan.Year(2023), Basis = Basis.Internal(new("分工", "division")) };
        return new DutyMapBuilder(areas).Assign(row).Build().Find(AreaPath.Parse(area), DutyTier.Direct, new(2023, 1, 1));
    }

    private static RequestTable Requests(RequestTableRow row, long number) => RequestTable.Blank.With(row, RequestTableColumn.Total, number);

    private static PointChange Change(int numerator, int denominator) => new(new System.Numerics.BigInteger(numerator), denominator);

    private static Ranking Ranked(Ties ties, long least)
        => Ranking.Of([new(new("甲"), new ParticipationCount(20, 40)), new(new("乙"), new ParticipationCount(40, 41)), UnitReport.NotReported(new("丙"))], ties, least);

    private static RateChange Changed(long after)
        => RateChange.Between([new(new("甲"), new ParticipationCount(20, 44))], [new(new("甲"), new ParticipationCount(after, 44))]);

    private static ParticipationRate Rate(long participants, long eligible) => new ParticipationCount(participants, eligible).Rate;
}
