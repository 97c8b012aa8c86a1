using System.Reflection;
using CsCheck;
using FluentAssertions;
using LawGov.Domain.Calendars;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace LawGov.Domain.SystemTextJson.Tests.Storing;

/// <summary>The table of docs/storing.md, row by row: every type that can be parsed stands there, with texts that are stored and read here.</summary>
public class ValueColumnsTests
{
    private static readonly Type[] Parsable = [.. typeof(Percentage).Assembly.GetExportedTypes()
        .Where(type => type.GetInterfaces().Any(face => face.IsGenericType && face.GetGenericTypeDefinition() == typeof(IParsable<>)))];

    public static TheoryData<string> Types => [.. Parsable.Select(type => type.Name)];

    [Fact]
    public void Table_OfThePage_NamesEveryTypeThatCanBeParsed()
        => StoringPage.Values().Select(row => row.Type).Should().BeEquivalentTo(Parsable.Select(type => type.Name));

    [Fact]
    public void Code_OfThePage_IsWhatRunsHere() => StoringPage.Blocks().Should().BeEquivalentTo(StoringPage.Regions());

    [Theory]
    [MemberData(nameof(Types))]
    public void Value_StoredAndRead_IsEqualAndSortsAsThePageSays(string name)
        => typeof(ValueColumnsTests).GetMethod(nameof(RoundTrips), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(Parsable.Single(type => type.Name == name)).Invoke(null, BindingFlags.DoNotWrapExceptions, null, null, null);

    [Fact]
    public void Fact_OfATextThatLooksLikeAState_IsReadAsThatText()
    {
        foreach (string text in (string[])["none", "?", "=", "=none", "", "—"])
        {
            FactText.Read<string>(FactText.Print(Fact<string>.Of(text), value => value), value => value).Should().Be(Fact<string>.Of(text));
        }

        Gen.Select(Gen.Int[0, 2], Gen.String, (state, text) => state switch { 0 => Fact<string>.Unknown, 1 => Fact<string>.None, _ => Fact<string>.Of(text) })
            .Sample(fact => FactText.Read<string>(FactText.Print(fact, value => value), value => value) == fact);
        FluentActions.Invoking(() => FactText.Read<string>("72.04%", value => value)).Should().Throw<FormatException>().WithMessage("*72.04%*");
    }

    [Fact]
    public void Fact_OfALabel_IsStoredByItsName()
    {
        foreach (var body in Enum.GetValues<BodyKind>()) { FactText.Read<BodyKind>(FactText.Print<BodyKind>(body, label => label.ToString()), Enum.Parse<BodyKind>).Should().Be((Fact<BodyKind>)body); }
    }

    [Fact]
    public void ValuesOfSeveralParts_StoredAsJson_AreReadAsWritten()
    {
        foreach (var limit in (TimeLimit[])[default, TimeLimit.Workdays(20), TimeLimit.Days(0), TimeLimit.Months(6).Rolling(RollOver.ByLaw), TimeLimit.Years(100)])
        {
            ValueText.OfJson<TimeLimit>(ValueText.ToJson(limit)).Should().Be(limit);
        }

        var frequency = PrintedFrequency.Parse("每两月一次");
        ValueText.OfJson<PrintedFrequency>(ValueText.ToJson(frequency)).Should().Be(frequency);
        FluentActions.Invoking(() => ValueText.ToJson(PrintedFrequency.Unstated)).Should().Throw<NotSupportedException>();
        var basis = Basis.Local(new("办法", "measures"), "1号");
        ValueText.ToJson(basis).Should().Contain("办法");
        ValueText.OfJson<Basis>(ValueText.ToJson(basis)).Should().Be(basis);
    }

    [Fact]
    public void Numbers_InFacts_AreTheSameInEveryCulture()
    {
        foreach (string culture in (string[])["fa-IR", "sv-SE", "ar-SA"])
        {
            var before = Thread.CurrentThread.CurrentCulture;
            try
            {
                Thread.CurrentThread.CurrentCulture = new(culture);
                FactText.Print<long>(-5, ValueText.Print).Should().Be("=-5");
                ValueText.Read<long>("-5").Should().Be(-5);
            }
            finally { Thread.CurrentThread.CurrentCulture = before; }
        }
    }

    private static void RoundTrips<T>()
        where T : struct, IParsable<T>
    {
        var (_, texts, sorts) = StoringPage.Values().Single(row => row.Type == typeof(T).Name);
        T[] values = [.. texts.Select(text => T.Parse(text, null)), default];
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        var options = new DbContextOptionsBuilder<OneColumn<T>>().UseSqlite(connection).Options;
        using (var store = new OneColumn<T>(options))
        {
            store.Database.EnsureCreated();
            store.AddRange(values.Select((value, at) => new Row<T> { Id = 3 * at, Value = value, Fact = value }));
            store.AddRange(values.Select((value, at) => new Row<T> { Id = (3 * at) + 1, Value = value, Nullable = value, Fact = Fact<T>.Unknown }));
            store.AddRange(values.Select((value, at) => new Row<T> { Id = (3 * at) + 2, Value = value, Fact = Fact<T>.None }));
            store.SaveChanges();
        }

        using var read = new OneColumn<T>(options);
        var rows = read.Rows.OrderBy(row => row.Id).ToList();
        for (int at = 0; at < values.Length; at++)
        {
            rows.GetRange(3 * at, 3).Should().OnlyContain(row => row.Value.Equals(values[at]));
            rows.GetRange(3 * at, 3).Select(row => row.Fact).Should().Equal(values[at], Fact<T>.Unknown, Fact<T>.None);
            rows.GetRange(3 * at, 3).Select(row => row.Nullable).Should().Equal(null, values[at], null);
            var value = values[at];
            read.Rows.Count(row => row.Value.Equals(value)).Should().Be(3);
        }

        read.Database.SqlQueryRaw<string>("""SELECT "Value" FROM "Rows" WHERE "Nullable" IS NOT NULL ORDER BY "Id" """).ToList()
            .Should().Equal([.. texts, typeof(T).Name == "Money" ? "0元" : "—"], "the page shows what is printed");
        if (sorts) { read.Rows.OrderBy(row => row.Value).Select(row => row.Value).ToList().Distinct().Where(value => !value.Equals(default(T))).Should().Equal(values[..^1].Order()); }
    }

    internal sealed class Row<T>
        where T : struct, IParsable<T>
    {
        public int Id { get; init; }

        public T Value { get; init; }

        public T? Nullable { get; init; }

        public Fact<T> Fact { get; init; }
    }

    internal sealed class OneColumn<T>(DbContextOptions<OneColumn<T>> options) : DbContext(options)
        where T : struct, IParsable<T>
    {
        public DbSet<Row<T>> Rows => Set<Row<T>>();

        protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
        {
            configurationBuilder.Properties<T>().HaveConversion<TextColumn<T>>();
            configurationBuilder.Properties<Fact<T>>().HaveConversion<FactColumn<T>>();
        }

        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<Row<T>>().Property(row => row.Id).ValueGeneratedNever();
    }
}
