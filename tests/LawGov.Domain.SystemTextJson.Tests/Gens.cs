using CsCheck;
using LawGov.Domain.Calendars;
using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.SystemTextJson.Tests;

/// <summary>Random values, hard ones among them: texts that look like JSON, none, letters of two halves.</summary>
internal static class Gens
{
    internal static readonly Gen<string> Words = Gen.OneOf("办公室", "none", "a \"b\"", "\\", "𠮷野", "é\u200D", "null", "{}", "法规科（党建）");
    internal static readonly Gen<string> Texts = Gen.OneOf("第一小学", "S-10", "none", "张某", "𠮷", "a b");
    internal static readonly Gen<LocalDate> Days = Gen.Int[0, 40_000].Select(new LocalDate(1990, 1, 1).PlusDays);
    internal static readonly Gen<PrintedFigure> Counts = Gen.OneOf("20,665", "2.6万", "5900余人", "约4733", "300人以上", "三四十人", "12至15件", "0", "1.25公里", "100万元").Select(text => PrintedFigure.Parse(text));
    internal static readonly Gen<PrintedFigure> Rates = Gen.OneOf("72.04%", "85%以上", "约9成", "99.9%", "全覆盖", "百分之七十二").Select(text => PrintedFigure.Parse(text));
    internal static readonly Gen<Basis> Rules = Gen.Select(Texts, Words, Gen.Int[0, 2], (name, words, kind) => kind switch
    {
        0 => Basis.Local(new(words, name), "示教〔2023〕8号"),
        1 => Basis.Internal(new(words, name)),
        _ => Basis.Practice(new(words, name)),
    });

    internal static readonly Gen<TimeLimit> Limits = Gen.Select(Gen.Int[0, 100], Gen.Int[0, 3], Gen.Int[0, 2], (amount, unit, rolling)
        => (unit switch { 0 => TimeLimit.Workdays(amount), 1 => TimeLimit.Days(amount), 2 => TimeLimit.Months(amount), _ => TimeLimit.Years(amount) }).Rolling((RollOver)rolling));

    internal static readonly Gen<SubjectId> Ids = Texts.Select(name => new SubjectId(name));
    internal static readonly Gen<int> Years = Gen.Int[2001, 2099];
    internal static readonly Gen<DateSpan> Spans = Gen.Select(Days, Gen.Int[-1, 400], Gen.Bool).Select((from, length, open)
        => length < 0 ? DateSpan.Empty : open ? DateSpan.From(from) : DateSpan.Through(from, from.PlusDays(length)));

    internal static readonly Gen<DateSpan> SomeDays = Spans.Where(span => !span.IsEmpty);

    internal static readonly Gen<string?> Cells = Gen.OneOf("法治", "招生/小学", "", " ", "none", "bureau", "\t", "局长", "𠮷").Null();
    internal static readonly Gen<int?> Numbers = Gen.Int[1, 9].Nullable();
    internal static readonly Gen<Basis?> Papers = Rules.Null();
    internal static readonly Gen<LocalDate?> MaybeDays = Days.Nullable();
    internal static readonly Gen<DutyTables> Tables = Gen.Select(
        Gen.Select(Numbers, Cells, Enums<DutyTier>(), Enums<Part>(), Enums<DutyKind>(), Cells, Gen.Select(Spans, Papers, Gen.Bool))
            .Select((row, area, tier, part, kind, post, rest) => new AssignmentRow { Row = row, Area = area, Tier = tier, Part = part, Kind = kind, Post = post, Span = rest.Item1, Basis = rest.Item2, IsJoint = rest.Item3 }).Array[0, 2],
        Gen.Select(Numbers, Cells, Cells, Spans, Gen.Int[-1, 4].Nullable()).Select((row, post, person, span, seats) => new IncumbentRow { Row = row, Post = post, Person = person, Span = span, Seats = seats }).Array[0, 2],
        Gen.Select(Cells, Cells, Enums<StandInKind>(), Spans, Papers, Gen.Bool).Select((post, person, kind, span, basis, standing) => new StandInRow { Post = post, Person = person, Kind = kind, Span = span, Basis = basis, IsStanding = standing }).Array[0, 2],
        Gen.Select(Cells, Cells, Spans, Papers).Select((person, post, span, basis) => new AbsenceRow { Person = person, Post = post, Span = span, Basis = basis }).Array[0, 2],
        Gen.Select(MaybeDays, Enums<ReorganizationKind>(), Cells, Cells, Cells, Papers).Select((on, kind, from, to, area, basis) => new ReorganizationRow { On = on, Kind = kind, From = from, To = to, Area = area, Basis = basis }).Array[0, 2],
        Gen.Select(Enums<DutyTier>().Array[0, 2], Gen.OneOf("法治", "", "x").Array[0, 2], Spans, Papers, Cells, MaybeDays, Enums<GroupRole>()),
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

    internal static Gen<Fact<T>> Maybe<T>(Gen<T> known)
        where T : notnull
        => Gen.Select(Gen.Int[0, 3], known, (state, value) => state switch { 0 => Fact<T>.Unknown, 1 => Fact<T>.None, _ => value });

    internal static Gen<T> Enums<T>()
        where T : struct, Enum
        => Gen.OneOf(Enum.GetValues<T>());
}
