using System.Text;
using CsCheck;
using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Reporting;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.SystemTextJson.Tests;

/// <summary>Random facts, of which each member may be unknown, none or a value: read back they are equal, and written again the same bytes.</summary>
public class RoundTripProperties
{
    private static readonly Gen<string> Words = Gen.OneOf("办公室", "none", "a \"b\"", "\\", "𠮷野", "é\u200D", "null", "{}", "法规科（党建）");
    private static readonly Gen<string> Names = Gen.OneOf("第一小学", "S-10", "none", "张某", "𠮷", "a b");
    private static readonly Gen<LocalDate> Days = Gen.Int[0, 40_000].Select(new LocalDate(1990, 1, 1).PlusDays);
    private static readonly Gen<PrintedFigure> Counts = Gen.OneOf("20,665", "2.6万", "5900余人", "约4733", "300人以上", "三四十人", "12至15件", "0", "1.25公里", "100万元").Select(text => PrintedFigure.Parse(text));
    private static readonly Gen<PrintedFigure> Rates = Gen.OneOf("72.04%", "85%以上", "约9成", "99.9%", "全覆盖", "百分之七十二").Select(text => PrintedFigure.Parse(text));
    private static readonly Gen<Basis> Rules = Gen.Select(Names, Words, Gen.Int[0, 2], (name, words, kind) => kind switch
    {
        0 => Basis.Local(new(words, name), "示教〔2023〕8号"),
        1 => Basis.Internal(new(words, name)),
        _ => Basis.Practice(new(words, name)),
    });

    private static readonly Gen<TimeLimit> Limits = Gen.Select(Gen.Int[0, 100], Gen.Int[0, 3], Gen.Int[0, 2], (amount, unit, rolling)
        => (unit switch { 0 => TimeLimit.Workdays(amount), 1 => TimeLimit.Days(amount), 2 => TimeLimit.Months(amount), _ => TimeLimit.Years(amount) }).Rolling((RollOver)rolling));

    private static readonly Gen<SubjectId> Ids = Names.Select(name => new SubjectId(name));
    private static readonly Gen<int> Years = Gen.Int[2001, 2099];

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
        RoundTrip(Gen.Select(Ids, Years, Maybe(Words), Maybe(Years.Array[0, 3].Select(years => years.ToValueList())), (id, year, text, others) => new ReportTextFacts { Id = id, Year = year, Text = text, OtherYears = others }));
    }

    [Fact]
    public void Duties_ReadBack_AreEqual()
    {
        RoundTrip(Gen.Select(Ids, Days, Maybe(Enums<BodyKind>()), Maybe(Words), Maybe(Gen.Bool), Maybe(Rules), (id, on, body, holder, main, rule)
            => new FirstResponsiblePersonFacts { Id = id, On = on, Body = body, Holder = holder, IsMainLeader = main, Rule = rule }));
        RoundTrip(Gen.Select(Ids, Years, Maybe(Gen.Select(Names, Enums<YearEndReport>(), Maybe(Days), (name, kind, given) => new LeaderReport(new(name), kind, given)).Array[0, 3].Select(reports => reports.ToValueList())), Maybe(Rules), (id, year, reports, rule)
            => new LeaderReportFacts { Id = id, Year = year, Reports = reports, Rule = rule }));
        RoundTrip(Gen.Select(Ids, Maybe(Words.Array[0, 3].Select(texts => texts.ToValueList())), Maybe(Words.Array[0, 3].Select(texts => texts.ToValueList())), (id, planned, assessed) => new PlanAssessmentFacts { Id = id, Planned = planned, Assessed = assessed }));
        RoundTrip(Gen.Select(Ids, Days, Maybe(Gen.Select(Words, Maybe(Words), (title, by) => new EnforcedLaw(title, by)).Array[0, 3].Select(laws => laws.ToValueList())), (id, on, laws) => new EnforcedLawFacts { Id = id, On = on, Laws = laws }));
    }

    [Fact]
    public void Maps_ReadBack_AreEqual()
    {
        var cells = Gen.OneOf("法治", "招生/小学", "", " ", "none", "bureau", "\t", "局长", "𠮷").Null();
        var numbers = Gen.Int[1, 9].Nullable();
        var papers = Rules.Null();
        var spans = Gen.Select(Days, Gen.Int[-1, 400], Gen.Bool).Select((from, length, open) => length < 0 ? DateSpan.Empty : open ? DateSpan.From(from) : DateSpan.Through(from, from.PlusDays(length)));
        var days = Days.Nullable();
        var tables = Gen.Select(
            Gen.Select(numbers, cells, Enums<DutyTier>(), Enums<Part>(), Enums<DutyKind>(), cells, Gen.Select(spans, papers, Gen.Bool))
                .Select((row, area, tier, part, kind, post, rest) => new AssignmentRow { Row = row, Area = area, Tier = tier, Part = part, Kind = kind, Post = post, Span = rest.Item1, Basis = rest.Item2, IsJoint = rest.Item3 }).Array[0, 2],
            Gen.Select(numbers, cells, cells, spans, Gen.Int[-1, 4].Nullable()).Select((row, post, person, span, seats) => new IncumbentRow { Row = row, Post = post, Person = person, Span = span, Seats = seats }).Array[0, 2],
            Gen.Select(cells, cells, Enums<StandInKind>(), spans, papers, Gen.Bool).Select((post, person, kind, span, basis, standing) => new StandInRow { Post = post, Person = person, Kind = kind, Span = span, Basis = basis, IsStanding = standing }).Array[0, 2],
            Gen.Select(cells, cells, spans, papers).Select((person, post, span, basis) => new AbsenceRow { Person = person, Post = post, Span = span, Basis = basis }).Array[0, 2],
            Gen.Select(days, Enums<ReorganizationKind>(), cells, cells, cells, papers).Select((on, kind, from, to, area, basis) => new ReorganizationRow { On = on, Kind = kind, From = from, To = to, Area = area, Basis = basis }).Array[0, 2],
            Gen.Select(Enums<DutyTier>().Array[0, 2], Gen.OneOf("法治", "", "x").Array[0, 2], spans, papers, cells, days, Enums<GroupRole>()),
            (assignments, incumbents, standIns, absences, moves, rest) => new DutyTables
            {
                Areas = DutyAreas.Of(new(AreaPath.Parse("法治"), "法治"), new(AreaPath.Parse("招生"), "招生"), new DutyArea(AreaPath.Parse("招生/小学"), "小学")),
                Assignments = [.. assignments],
                Incumbents = [.. incumbents],
                StandIns = [.. standIns],
                Absences = [.. absences],
                Reorganizations = [.. moves],
                Scopes = [new() { Tiers = [.. rest.Item1], Areas = [.. rest.Item2], Span = rest.Item3, Basis = rest.Item4 }],
                UnitsEnded = [new() { On = rest.Item6, Unit = rest.Item5, Posts = [.. rest.Item2] }],
                Groups = [new() { Group = rest.Item5, Area = rest.Item5, Role = rest.Item7, Post = rest.Item5, Span = rest.Item3, Basis = rest.Item4 }],
                Papers = [new() { Basis = rest.Item4, Dated = rest.Item6, Published = rest.Item6, InForce = rest.Item6 }],
                Apart = [new() { First = rest.Item5, Second = rest.Item5, Tier = rest.Item1.FirstOrDefault(), Basis = rest.Item4 }],
                Escalation = rest.Item4 is null ? null : new(rest.Item4, HoldingState.None),
            });
        var maps = tables.Select(DutyMap.Of);
        RoundTrip(Gen.Select(Ids, Days, Maybe(maps), Maybe(Gen.Select(Names, Words, Enums<PowerKind>(), (code, name, kind) => new ResponsibilityItem(code, name, kind, AreaPath.Parse("招生"))).Array[0, 2].Select(items => items.ToValueList())), (id, on, map, items)
            => new ResponsibilityListFacts { Id = id, On = on, Map = map, Items = items }));
        RoundTrip(Gen.Select(Ids, Maybe(Gen.Select(maps, spans, Enums<DutyTier>()).Select((map, span, tier) => map.Audit(span.IsEmpty ? DateSpan.Year(2023) : span, tier == DutyTier.Unstated ? [] : [tier], tier == DutyTier.Direct ? [AreaPath.Parse("招生")] : []))), (id, audit)
            => new DutyCoverageFacts { Id = id, Audit = audit }), 2_000);
    }

    [Fact]
    public void Publications_ReadBack_AreEqual() => RoundTrip(Gen.Select(
        Gen.Select(Ids, Maybe(Names), Maybe(Enums<BodyKind>()), Maybe(Enums<LegalRank>()), Maybe(Days), Maybe(Days), Maybe(Words)),
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

    private static Gen<Fact<T>> Maybe<T>(Gen<T> known)
        where T : notnull
        => Gen.Select(Gen.Int[0, 3], known, (state, value) => state switch { 0 => Fact<T>.Unknown, 1 => Fact<T>.None, _ => value });

    private static Gen<T> Enums<T>()
        where T : struct, Enum
        => Gen.OneOf(Enum.GetValues<T>());

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
