using FluentAssertions;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Reporting;
using LawGov.Domain.Reporting.Rules;
using LawGov.Domain.Tests.Reporting.Text;

namespace LawGov.Domain.Tests.Reporting;

public class InstrumentsInTextTests
{
    private static readonly Fact<ValueList<int>> NoOthers = Fact<ValueList<int>>.None;

    [Fact]
    public void TryFind_InATextWithSeveralFaults_FindsEachWithItsPlace()
    {
        const string Text = "依据《信访条例》办理；执行《重大行政决策程序条例》，学习《民法典》；依据《信访工作条例》和《学前教育法》办理。";
        var titles = new InstrumentsInText(Text, 2023, NoOthers);
        var found = new List<(string Title, InstrumentFaultKind Kind)>();
        while (titles.TryFind(out var fault)) { found.Add((Text.Substring(fault.Title.Start, fault.Title.Length), fault.Kind)); }

        found.Should().Equal(
            ("《信访条例》", InstrumentFaultKind.Lapsed), ("《重大行政决策程序条例》", InstrumentFaultKind.Misnamed), ("《学前教育法》", InstrumentFaultKind.NotYet));
        (titles.Named, titles.Checked).Should().Be((5, 4));
    }

    [Fact]
    public void TryFind_InThePassagesOfMadeUpReports_FindsNoFault()
    {
        foreach (var passage in Corpus.All)
        {
            var titles = new InstrumentsInText(passage.Text, passage.Year, NoOthers);
            titles.TryFind(out var fault).Should().BeFalse($"{passage.Id}: {fault.Kind} {fault.Title.Right}");
            titles.Named.Should().Be(passage.Instruments.Count, passage.Id);
        }
    }

    /// <summary>What is told of the past or of a draft, and what is taught before its first day, is no fault.</summary>
    [Theory]
    [InlineData("原《信访条例》规定的期限", 2023)]
    [InlineData("《信访条例》已于上年废止。", 2023)]
    [InlineData("《法治政府建设实施纲要（2015－2020年）》圆满收官", 2021)]
    [InlineData("配合开展《学前教育法》立法调研", 2023)]
    [InlineData("《学前教育法》将于下年施行", 2024)]
    [InlineData("学习《学前教育法》", 2024)]
    [InlineData("深入贯彻《法治宣传教育法》", 2024)] // the day on which it was promulgated is not confirmed
    public void TryFind_OfWhatIsNotNamedAsInForce_FindsNone(string text, int year)
    {
        var titles = new InstrumentsInText(text, year, NoOthers);
        titles.TryFind(out _).Should().BeFalse();
        titles.Checked.Should().Be(0);
    }

    [Theory]
    [InlineData("《信访条例》废止以后，\n依据《信访条例》办理", true)] // another line is another sentence
    [InlineData("依据 《行政处罚法》、《学前教育法》处罚", true)]
    [InlineData("依据《行政处罚法》查处，并学习《学前教育法》", false)]
    [InlineData("依据上级部署，学习《学前教育法》", false)]
    public void TryFind_OfABasis_LooksAtItsOwnWordsAlone(string text, bool isFault)
        => new InstrumentsInText(text, 2024, NoOthers).TryFind(out _).Should().Be(isFault);

    [Fact]
    public void TryFind_InATextOfOneSentence_LooksForItsEndsOnce()
    {
        // a search of the whole sentence for each of its titles would take hours
        string text = string.Concat(Enumerable.Repeat("《学前教育法》草案，", 100_000));
        var titles = new InstrumentsInText(text, 2023, NoOthers);
        titles.TryFind(out _).Should().BeFalse();
        titles.Named.Should().Be(100_000);
        InstrumentsOf(new string('《', 500_000)).Should().Be(0);
        InstrumentsOf(new string('<', 500_000)).Should().Be(0);
        InstrumentsOf("《甲》" + new string(' ', 500_000)).Should().Be(1);
    }

    [Fact]
    public void Evaluate_OfAFaultThatAnotherYearMayExplain_StillFindsTheOneThatNoneDoes()
    {
        var finding = ReportingRules.InstrumentsInForce.Evaluate(
            new() { Id = new("text"), Year = 2023, Text = "依据《信访条例》和《重大行政决策程序条例》办理" }, new() { AsOf = new(2024, 3, 1) });
        finding.Verdict.Should().Be(Verdict.Breached);
        finding.Because["title"].Should().Be("《重大行政决策程序暂行条例》");
    }

    private static int InstrumentsOf(string text)
    {
        var titles = new InstrumentsInText(text, 2023, NoOthers);
        titles.TryFind(out _).Should().BeFalse();
        return titles.Named;
    }
}
