using System.Text;
using System.Data.Common;
using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LawGov.Domain.SystemTextJson.Tests.Storing;

/// <summary>What docs/storing.md shows, run on SQLite.</summary>
public sealed class StoringTests : IDisposable
{
    private static readonly Basis Basis = Basis.Law(Instruments.OpenInformation2019.Article(33).Paragraph(2).Cite(Application.Direct));

    private readonly DbConnection _connection = new SqliteConnection("Data Source=:memory:");

    public StoringTests()
    {
        _connection.Open();
        using var store = Open();
        store.Database.EnsureCreated();
    }

    [Fact]
    public void Report_StoredAndRead_IsEqual()
    {
        var rows = new[]
        {
            Report("r1", Fact<Percentage>.Unknown, Fact<LocalDate>.None),
            Report("r2", Fact<Percentage>.None, Fact<LocalDate>.Unknown),
            Report("r3", Percentage.Parse("72.04%"), new LocalDate(2024, 3, 1)),
            Report("r4", Percentage.None, new LocalDate(2024, 2, 29)),
        };
        Add(rows);

        using var store = Open();
        store.Reports.OrderBy(row => row.Id).ToList().Should().BeEquivalentTo(rows, options => options.WithStrictOrdering().ComparingByMembers<ReportRow>());
        Query("""SELECT "Rate" FROM "Reports" ORDER BY "Id" """).Should().Equal("?", "none", "=72.04%", "=—");
        Query("""SELECT "Published" FROM "Reports" ORDER BY "Id" """).Should().Equal("none", "?", "=2024-03-01", "=2024-02-29");
        Query("""SELECT "Body" FROM "Reports" WHERE "Id" = 'r1' """).Should().Equal("=Department");
    }

    [Fact]
    public void Facts_AskedForInSql_KeepUnknownAndNoneApart()
    {
        Add([Report("r1", default, default), Report("r2", Fact<Percentage>.None, default), Report("r3", Percentage.Parse("72.04%"), default)]);
        using var store = Open();

        #region fact-query
        var notStated = store.Reports.Where(row => row.Rate == Fact<Percentage>.Unknown).ToList();
        var knownNone = store.Reports.Where(row => row.Rate == Fact<Percentage>.None).ToList();
        var stated = store.Reports.Where(row => EF.Functions.Like((string)(object)row.Rate, "=%")).ToList();
        #endregion

        (notStated.Single().Id.ToString(), knownNone.Single().Id.ToString(), stated.Single().Id.ToString()).Should().Be(("r1", "r2", "r3"));
    }

    [Fact]
    public void Findings_StoredBesideTheirTrace_AreCountedInSql()
    {
        var context = new RuleContext { AsOf = new(2024, 3, 1) };
        var facts = new FactsDocument
        {
            Bureau = new("示例区教体局"),
            Facts = [new ParticipationFacts { Id = new("2023-report"), Reported = ReportedParticipation.Parse("20665", null, "72.04%"), Awarded = 600 }],
        };
        using var store = Open();

        #region store-findings
        var trace = TraceDocument.Of(facts, context);
        store.Traces.Add(TraceRow.Of(trace));
        store.SaveChanges();
        #endregion

        store.Findings.Count(row => row.Verdict == Verdict.Undetermined).Should().Be(trace.Assessment.Count(Verdict.Undetermined)).And.BePositive();
        Query("""SELECT "RuleId" FROM "Findings" WHERE "Verdict" = 'Met' AND "Subject" = '2023-report' """).Should().Equal("PART-05");

        #region same-receipt
        string hash = trace.Receipt.Facts;
        var stored = store.Traces.Where(row => row.Receipt.Facts == hash).ToList().Find(row => row.Receipt == trace.Receipt);
        #endregion

        stored!.Trace.Should().Be(Encoding.UTF8.GetString(trace.ToUtf8()));
        using var another = Open();
        another.Traces.Single().Receipt.Should().Be(trace.Receipt, "it is read back from its columns");
    }

    [Fact]
    public void Deadlines_AfterANewNotice_AreRestoredAndSayWhatChanged()
    {
        var before = WorkCalendar.StateCouncil;
        var after = before.With(HolidayNotice.Create("测试1号", new(2026, 11, 20), new("测试通知", "test notice"), Days("2027-02-05", 8), [new(2027, 1, 31), new(2027, 2, 13)]));
        var first = TimeLimit.Workdays(20).AfterOn(new LocalDate(2027, 1, 4), before, Basis);
        var second = TimeLimit.Days(60).After(first);
        var third = TimeLimit.Months(6).Rolling(RollOver.ByAnalogy).AfterOn(second, Basis.Internal(new("办法", "measures"), "1号"));
        var one = DeadlineRow.Of(new("s"), first);
        var two = DeadlineRow.Of(new("s"), second, one);
        Add([one, two, DeadlineRow.Of(new("s"), third, two)]);
        var calendars = new[] { before, after }.ToDictionary(calendar => calendar.Version);

        using (var store = Open())
        {
            var rows = store.Deadlines.OrderBy(row => row.Id).ToList();
            rows.Select(row => row.Restore(calendars)).Should().Equal(first, second, third);

            #region recompute
            var changes = rows.Select(row => row.Restore(calendars).Recompute(after)).ToList();
            foreach (var (row, change) in rows.Zip(changes)) { row.Set(change.After); }

            store.SaveChanges();
            #endregion

            changes[0].Should().Be(first.Recompute(after));
            changes.Should().OnlyContain(change => !change.IsUnchanged);
        }

        using var again = Open();
        again.Deadlines.OrderBy(row => row.Id).ToList().Select(row => row.Restore(calendars))
            .Should().Equal(first.Recompute(after).After, second.Recompute(after).After, third.Recompute(after).After);
        Query("""SELECT "Limit" FROM "Deadlines" ORDER BY "Id" """).Should().Equal("""{"workdays":20}""", """{"days":60}""", """{"months":6,"rolling":"byAnalogy"}""");
        Query("""SELECT "Basis" FROM "Deadlines" ORDER BY "Id" """)
            .Should().Equal("""{"kind":"law","provision":"CN-OGIR-2019:33.2","application":"direct"}""", null, """{"kind":"internal","title":{"zh":"办法","en":"measures"},"number":"1号"}""");
    }

    [Fact]
    public void Deadlines_AskedForByTheirDay_AreOrderedAsDays()
    {
        string[] days = ["2024-12-31", "2024-03-01", "2030-01-01", "2024-02-29", "2001-01-01"];
        Add(days.Select(day => DeadlineRow.Of(new(day), TimeLimit.Days(0).After(Day(day), WorkCalendar.StateCouncil))));
        var today = new LocalDate(2024, 3, 1);
        using var store = Open();

        #region due
        var due = store.Deadlines.Where(row => row.Due <= today).OrderBy(row => row.Due).ToList();
        #endregion

        due.Select(row => row.Subject.ToString()).Should().Equal("2001-01-01", "2024-02-29", "2024-03-01");
        Query("""SELECT "Due" FROM "Deadlines" ORDER BY "Due" """).Should().Equal(days.Order(StringComparer.Ordinal));
    }

    public void Dispose() => _connection.Dispose();

    private static ReportRow Report(string id, Fact<Percentage> rate, Fact<LocalDate> published) => new()
    {
        Id = new(id),
        Bureau = new("示例区教体局"),
        Body = BodyKind.Department,
        Rate = rate,
        Published = published,
        Facts = Document.Read(Document.Whole),
    };

    private static IEnumerable<LocalDate> Days(string first, int count) => Enumerable.Range(0, count).Select(Day(first).PlusDays);

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private Store Open() => new(new DbContextOptionsBuilder<Store>().UseSqlite(_connection).Options);

    private void Add<T>(IEnumerable<T> rows)
        where T : class
    {
        using var store = Open();
        store.AddRange(rows);
        store.SaveChanges();
    }

    private List<string?> Query(string sql)
    {
        using var command = _connection.CreateCommand();
#pragma warning disable CA2100 // the tests' own text
        command.CommandText = sql;
#pragma warning restore CA2100
        using var reader = command.ExecuteReader();
        var texts = new List<string?>();
        while (reader.Read()) { texts.Add(reader.IsDBNull(0) ? null : reader.GetString(0)); }

        return texts;
    }
}
