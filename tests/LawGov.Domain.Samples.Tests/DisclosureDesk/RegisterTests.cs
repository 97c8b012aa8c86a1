using FluentAssertions;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Samples.DisclosureDesk.Register;
using NodaTime;

namespace LawGov.Domain.Samples.Tests.DisclosureDesk;

/// <summary>The register on both databases: what is recorded stays, and of two writers at once the second is refused.</summary>
public sealed class RegisterTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.PostgreSql)]
    public async Task Append_AfterAnotherWriterDid_IsRefused_AndLosesNothing(string kind)
    {
        using var database = Database.Of(kind);
        var place = RegisterPlace.Of(database.Place);
        using var first = RequestRegister.OpenOrCreate(place);
        first.Add(new() { Id = new("甲") }, new RequestSubmitted(Day, RequestChannel.InPerson));
        using var second = RequestRegister.Open(place);
        var (seen, alike) = (first.Find(new("甲")), second.Find(new("甲")));

        first.Append(seen, new CorrectionAsked(Day.PlusDays(1)));
        var append = () => second.Append(alike, new RequestWithdrawn(Day.PlusDays(1)));

        append.Should().Throw<Exception>().Which.GetType().Name.Should().Be("BadFileException");
        using var third = RequestRegister.Open(place);
        var now = third.Find(new("甲"));
        now.Events.Should().Equal(new RequestSubmitted(Day, RequestChannel.InPerson), new CorrectionAsked(Day.PlusDays(1)));
        third.Append(now, new RequestWithdrawn(Day.PlusDays(1))).Events.Should().HaveCount(3);
        await database.ShouldBeConsistent();
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.PostgreSql)]
    public async Task Events_RecordedByEightAtOnce_AreOneForEachNumber_AndTheRestAreToldSo(string kind)
    {
        using var database = Database.Of(kind);
        database.Run("add", "甲", "--on", "2026-03-02", "--channel", "当面提交").Code.Should().Be(0);

        var runs = new Sample[8];
        Parallel.For(0, runs.Length, new() { MaxDegreeOfParallelism = 8 }, i => runs[i] = database.Run("event", "甲", "征求意见", "--on", "2026-03-03", "--consulted", "第三方", "--party", $"公司{i}", "--after", "1"));

        runs.Count(run => run.Code == 0).Should().Be(1);
        runs.Where(run => run.Code != 0).Should().OnlyContain(run => run.Code == 2 && run.Output.Length == 0 && (run.Errors.Contains("同时有他人登记了事项") || run.Errors.Contains("其间有他人登记")));
        (await database.Count("events")).Should().Be(2);
        await database.ShouldBeConsistent();
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.PostgreSql)]
    public async Task Registers_MadeByEightAtOnce_AreOne(string kind)
    {
        using var database = Database.Of(kind);

        var runs = new Sample[8];
        Parallel.For(0, runs.Length, new() { MaxDegreeOfParallelism = 8 }, i => runs[i] = database.Run("add", $"申请{i}", "--on", "2026-03-02", "--channel", "当面提交"));

        runs.Should().OnlyContain(run => run.Code == 0, string.Concat(runs.Select(run => run.Errors)));
        (await database.Count("cases")).Should().Be(8);
        await database.ShouldBeConsistent();
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.PostgreSql)]
    public async Task AFile_ImportedByFourAtOnce_IsThereOnce(string kind)
    {
        using var database = Database.Of(kind);
        string file = database.File("rows.csv", MadeUp.Rows(400));

        var runs = new Sample[4];
        Parallel.For(0, runs.Length, new() { MaxDegreeOfParallelism = 4 }, i => runs[i] = database.Run("import", file));

        runs.Should().OnlyContain(run => run.Code == 0 || run.Errors.Contains("没有导入任何一行"));
        runs.Should().Contain(run => run.Code == 0);
        (await database.Count("events")).Should().Be(400);
        await database.ShouldBeConsistent();
    }

    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.PostgreSql)]
    public void AnEvent_OfEveryKind_IsReadAsItWasRecorded(string kind)
    {
        using var database = Database.Of(kind);
        RequestEvent[] events =
        [
            new RequestSubmitted(Day, RequestChannel.OnlineForm, Day.PlusDays(1)),
            new CorrectionAsked(Day, Day.PlusDays(9)) { ListsItems = true },
            new ReplyExtended(Day, 20) { ByOfficeHead = false, Told = Findings.Fact<LocalDate>.None },
            new RequestReplied(Day, Disclosure.Requests.RequestOutcome.NotOurs, ReplyChannel.Post) { Reasons = "“非本机关”\n'; DROP TABLE events; --", ProperOrgan = Findings.Fact<string>.None },
        ];
        using (var register = RequestRegister.OpenOrCreate(RegisterPlace.Of(database.Place)))
        {
            var seen = register.Add(new() { Id = new("甲'\"乙"), Owner = "𠮷科", Body = Organizations.BodyKind.Department }, events[0]);
            foreach (var happened in events.Skip(1)) { seen = register.Append(seen, happened); }
        }

        using var again = RequestRegister.Open(RegisterPlace.Of(database.Place));
        again.Cases().Should().ContainSingle().Which.Should().BeEquivalentTo(again.Find(new("甲'\"乙")));
        again.Find(new("甲'\"乙")).Events.Should().Equal(events);
        again.Find(new("甲'\"乙")).Row.Should().Be(new CaseRow { Id = new("甲'\"乙"), Owner = "𠮷科", Body = Organizations.BodyKind.Department });
    }

    [Fact]
    public void Rows_AreAddedAndNeverChanged()
    {
        using var database = Database.Of(Database.Sqlite);
        database.Run("add", "甲", "--on", "2026-03-02", "--channel", "当面提交").Code.Should().Be(0);
        using var context = new RegisterContext(RegisterPlace.Of(database.Place).Options(creates: false));

        context.Events.Remove(context.Events.Single());

        context.Invoking(one => one.SaveChanges()).Should().Throw<InvalidOperationException>();
        context.ChangeTracker.Clear();
        context.Events.Count().Should().Be(1);
    }
}
