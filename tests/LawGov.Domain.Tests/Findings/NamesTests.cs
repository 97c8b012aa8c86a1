using FluentAssertions;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Tests.Law;

namespace LawGov.Domain.Tests.Findings;

public class NamesTests
{
    public static TheoryData<Basis, string, string> Bases => new()
    {
        { TestLaw.Direct, "违反规定", "in breach of law" },
        { Cited(Application.Unstated), "不符合", "not met" },
        { Cited(Application.ByReference), "不符合", "not met" },
        { Cited(Application.ByAnalogy), "不符合", "not met" },
        { Cited(Application.InspectionStandard), "不符合", "not met" },
        { TestLaw.Local, "不符合", "not met" },
        { TestLaw.Internal, "不符合", "not met" },
        { TestLaw.Practice, "不符合", "not met" },
    };

    [Theory]
    [InlineData(Verdict.Undetermined, "未能判定", "undetermined")]
    [InlineData(Verdict.NotApplicable, "不适用", "not applicable")]
    [InlineData(Verdict.Pending, "未到期", "pending")]
    [InlineData(Verdict.Met, "符合", "met")]
    [InlineData(Verdict.Breached, "不符合", "not met")]
    public void Name_OfAVerdict_SpeaksOfTheFacts(Verdict verdict, string chinese, string english)
    {
        (verdict.Name().Chinese, verdict.Name().English).Should().Be((chinese, english));
        TestRules.Always(verdict).Evaluate(TestRules.Facts, TestRules.Context).VerdictName().Should().Be(verdict.Name());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(5)]
    public void Name_OfNoSuchVerdict_NamesTheVerdicts(int verdict)
        => Refuse.OutOfRange(() => ((Verdict)verdict).Name(), "verdict", $"{verdict}", "Breached");

    [Theory]
    [MemberData(nameof(Bases))]
    public void VerdictName_OfABreach_SaysViolationOfDirectLawOnly(Basis basis, string chinese, string english)
    {
        var name = TestRules.Ask(c => c.Breached(TestRules.Because, basis)).VerdictName();
        (name.Chinese, name.English).Should().Be((chinese, english));
    }

    [Fact]
    public void VerdictName_OfWhatIsMetByDirectLaw_SaysMet()
        => TestRules.Ask(c => c.Met(TestRules.Because, TestLaw.Direct)).VerdictName().Chinese.Should().Be("符合");

    [Fact]
    public void Name_OfAState_TellsNoneFromUnknown()
        => Enum.GetValues<FactState>().Select(state => (state.Name().Chinese, state.Name().English))
            .Should().Equal(("未知", "unknown"), ("无（经核实）", "none (verified)"), ("已知", "known"));

    [Fact]
    public void VerdictName_OfNoFinding_IsRefused() => Refuse.Null(() => ((Finding)null!).VerdictName(), "finding");

    private static Basis Cited(Application application) => Basis.Law(TestLaw.OpenInformation2019.Article(10).Cite(application));
}
