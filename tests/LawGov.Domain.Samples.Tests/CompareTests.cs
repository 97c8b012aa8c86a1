using FluentAssertions;
using LawGov.Domain.Text;
using LawGov.Samples.Compare;

namespace LawGov.Domain.Samples.Tests;

/// <summary>The answers of COMPARE.md: what stands there is what the program prints, and the library's answers are those worked out here by hand.</summary>
public class CompareTests
{
    private const string Command = "```console\n$ dotnet run --project samples/Compare -- ";

    public static TheoryData<string> Names => [.. CompareCommand.All.Select(make => make().Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void AComparison_InTheDocument_IsWhatTheProgramPrints(string name)
    {
        string block = Sample.Read("COMPARE.md").Split(Command).Skip(1).Single(each => each.StartsWith(name + " --lang en\n", StringComparison.Ordinal));

        block[(block.IndexOf('\n', StringComparison.Ordinal) + 1)..block.IndexOf("\n```", StringComparison.Ordinal)].Should().Be(Printed(name, "en"));
    }

    [Fact]
    public void Comparisons_InTheDocument_AreThoseOfTheProgram()
        => Sample.Read("COMPARE.md").Split(Command).Skip(1).Select(block => block[..block.IndexOf(' ', StringComparison.Ordinal)]).Should().Equal(CompareCommand.All.Select(make => make().Name));

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void AllComparisons_AreThoseOneByOne(string language)
    {
        var all = Sample.Run("Compare", "--lang", language);

        all.Code.Should().Be(0, all.Errors);
        Trimmed(all.Output).Should().Be(string.Join("\n\n", CompareCommand.All.Select(make => Printed(make().Name, language))));
    }

    [Fact]
    public async Task TheProgram_StartedWithOne_PrintsItAlone()
    {
        var run = await Sample.Start("Compare", "working-days", "--lang", "en");

        run.Code.Should().Be(0, run.Errors);
        Trimmed(run.Output.ReplaceLineEndings("\n")).Should().Be(Printed("working-days", "en"));
    }

    /// <summary>Working days as a person lists them, the last of which is the answer; the day of the event is not among them.</summary>
    [Theory]
    [InlineData("working-days", 20, "2026-12-11", "2026-12-14 15 16 17 18", "2026-12-21 22 23 24 25", "2026-12-28 29 30 31", "2027-01-04 05 06 07 08")]
    [InlineData("make-up-days", 20, "2026-02-09 10 11 12 13 14", "2026-02-24 25 26 27 28", "2026-03-02 03 04 05 06", "2026-03-09 10 11 12")]
    [InlineData("time-zone", 20, "2026-03-04 05 06", "2026-03-09 10 11 12 13", "2026-03-16 17 18 19 20", "2026-03-23 24 25 26 27", "2026-03-30 31")]
    [InlineData("suspension", 20, "2026-02-09 10", "2026-02-26 27 28", "2026-03-02 03 04 05 06", "2026-03-09 10 11 12 13", "2026-03-16 17 18 19 20")]
    [InlineData("dated-law", 15, "2019-04-02 03 04", "2019-04-08 09 10 11 12", "2019-04-15 16 17 18 19", "2019-04-22 23")]
    public void ADueDate_OfTheLibrary_IsTheLastOfTheDaysListed(string name, int limit, params string[] weeks)
    {
        string[] days = [.. weeks.SelectMany(week => week.Split(' ').Select(day => week[..8] + day[^2..]))];
        days.Should().HaveCount(limit).And.BeInAscendingOrder(StringComparer.Ordinal);

        Ours(name).Should().ContainSingle().Which.Should().Contain(days[^1]);
    }

    [Fact]
    public void WorkingDays_OfTheGlue_AreFourDifferentAnswers()
    {
        var answers = CompareCommand.All[0]().Answers.Where(answer => !answer.IsOurs).Select(answer => answer.Said.ToText(Language.English)).ToList();

        answers.Distinct().Should().BeEquivalentTo("2027-01-06", "2027-01-07", "2027-01-08", "no answer: there is no file of 2027");
        Ours("working-days").Should().Equal("2027-01-08, projected, since the arrangement is not announced; at the latest 2027-01-09");
    }

    /// <summary>15 working days from 2019-04-01 end on 04-23, 20 on 04-29: the law of the day makes the difference.</summary>
    [Fact]
    public void DatedLaw_JudgesTheOldCaseByTheOldLimit()
        => Ours("dated-law").Should().Equal("received on 2019-04-01, limit 15 working days, due 2019-04-23; answered on 2019-04-28, late");

    /// <summary>(9 + 8 + 400) / (10 + 10 + 1000) = 417 / 1020 = 0.40882…; 30 of 40; 24,999 of 25,000 is not all; 600 of 1000.</summary>
    [Theory]
    [InlineData("averages", "40.88% (417 of 1,020)")]
    [InlineData("clamping", "the number of participants is 105: more than the number eligible (100); 5 too many")]
    [InlineData("floating-point", "80%: yes, 100%: yes")]
    [InlineData("no-data", "75.00%; no rate; not reported; 2 of 3 reported, together 75.00%")]
    [InlineData("almost-all", "99.99%")]
    [InlineData("attendances", "the number of participants is 1,200 attendances, the number eligible is 1,000 people: their units differ, so they cannot be compared")]
    public void ARate_OfTheLibrary_IsTheOneReckonedByHand(string name, string said) => Ours(name).Should().Equal(said);

    /// <summary>20,665 / 28,684 = 0.720436…, / 28,687 = 0.720361…, both 72.04% half-up; one person more or less either way is 72.05% or 72.03%.</summary>
    [Fact]
    public void Reasons_NameTheCountsThatFit()
    {
        long[] fit = [.. Enumerable.Range(28_000, 1_500).Where(eligible => ((20_665L * 20_000) + eligible) / (2L * eligible) == 7204).Select(eligible => (long)eligible)];

        (fit[0], fit[^1]).Should().Be((28_684, 28_687));
        Ours("reasons").Should().Equal("the number of participants is 20,665, the number eligible not stated, the rate of participation is 72.04%; from these, the number eligible would be 28,684–28,687 (half-up) or 28,682–28,685 (truncated)");
    }

    [Fact]
    public void Owners_AreTwo_AndNoneIsPicked() => Ours("owners").Should().ContainSingle().Which.Should().Contain("基教科科长").And.Contain("办公室主任").And.Contain("none is picked");

    [Fact]
    public void Tables_AreOneShort_WhereTheBlankIsZero()
    {
        (8 + 2 + 0 + 0 + 1 + 0).Should().Be(11);
        Ours("tables").Should().ContainSingle().Which.Should().Contain("together 11 (blank cells: 1), total 12").And.EndWith("would be 1");
        Find("tables").Answers[^1].Said.ToText(Language.English).Should().Be("\"3(1) disclosed\": the six kinds of requesters together 11, total 12; a difference of 1");
    }

    /// <summary>A comparison has a wrong answer, and none of the library's own under its own name.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void Marks_SayThatSomethingIsWrong_AndTheLibraryIsRight(string name)
    {
        var answers = Find(name).Answers;

        answers.Should().Contain(answer => !answer.IsOurs && answer.Mark != Mark.Right);
        answers.Where(answer => answer.IsOurs).Should().NotBeEmpty().And.OnlyContain(answer => answer.Mark == Mark.Right);
    }

    private static string Printed(string name, string language)
    {
        var run = Sample.Run("Compare", name, "--lang", language);
        run.Code.Should().Be(0, run.Errors);
        return Trimmed(run.Output);
    }

    private static string Trimmed(string output) => string.Join('\n', output.Split('\n').Select(line => line.TrimEnd())).Trim('\n');

    private static Comparison Find(string name) => CompareCommand.All.Select(make => make()).Single(comparison => comparison.Name == name);

    private static IEnumerable<string> Ours(string name) => Find(name).Answers.Where(answer => answer.IsOurs).Select(answer => answer.Said.ToText(Language.English));
}
