using FluentAssertions;

namespace LawGov.Domain.Samples.Tests.DisclosureDesk;

/// <summary>Requests and events recorded one at a time.</summary>
public sealed class EventTests : IDisposable
{
    private readonly Database _database = Database.Of(Database.Sqlite);

    public void Dispose() => _database.Dispose();

    [Fact]
    public async Task Event_ThatWouldBeSetAside_IsRecordedWhenAskedFor()
    {
        _database.Run("add", "甲", "--on", "2026-03-02", "--channel", "inPerson");
        string[] late = ["event", "甲", "补正", "--on", "2026-03-03"];

        _database.Run(late).Errors.Should().Contain("应为下列之一");
        late[2] = "收到补正";
        _database.Run(late).Should().Match<Sample>(run => run.Code == 2 && run.Errors.Contains("没有在先的相应事项。未登记；确需登记的，加--anyway"));
        _database.Run([.. late, "--anyway"]).Should().Match<Sample>(run => run.Code == 0 && run.Output.Contains("已登记甲第2项"));
        _database.Run([.. late, "--anyway"]).Should().Match<Sample>(run => run.Code == 2 && run.Errors.Contains("甲已有同一事项"));
        (await _database.Count("events")).Should().Be(2);
    }

    [Fact]
    public void Event_AfterAnotherOne_IsRefusedByTheCountThatWasSeen()
    {
        _database.Run("add", "甲", "--on", "2026-03-02", "--channel", "inPerson");

        _database.Run("event", "甲", "withdrawn", "--on", "2026-03-03", "--after", "2").Errors.Should().Be("甲现有1项，不是2项：其间有他人登记，本次未登记；请查看后重新登记\n");
        _database.Run("event", "甲", "withdrawn", "--on", "2026-03-03", "--after", "1").Code.Should().Be(0);
    }
}
