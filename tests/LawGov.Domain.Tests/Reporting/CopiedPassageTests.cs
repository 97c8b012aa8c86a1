using FluentAssertions;
using LawGov.Domain.Figures;
using LawGov.Domain.Reporting.Text;

namespace LawGov.Domain.Tests.Reporting;

public class CopiedPassageTests
{
    private const string Last = "2022年法治政府建设年度报告\n一、工作开展情况\n坚持把法治建设纳入年度工作要点统筹推进。全年举办法治讲座12场，覆盖全区36所学校的师生。陕州区教体局认真落实普法责任。";

    [Fact]
    public void CopiedFrom_ASentenceLeftAsItWas_FindsItInBoth()
    {
        const string text = "2023年法治政府建设年度报告\n一、工作开展情况\n今年新建两处法治文化阵地并投入使用。坚持把法治建设纳入年度\n工作要点统筹推进。";

        var copied = ReportText.Read(text).CopiedFrom(new OtherReport("2022年报告", ReportText.Read(Last)));

        copied.Should().ContainSingle();
        copied[0].Span.In(text).ToString().Should().Be("坚持把法治建设纳入年度\n工作要点统筹推进", "a line break within a sentence makes no difference");
        copied[0].Source.In(Last).ToString().Should().Be("坚持把法治建设纳入年度工作要点统筹推进");
        (copied[0].From, copied[0].Share, copied[0].IsName).Should().Be(("2022年报告", new Ratio(1, 1), false));
        copied[0].ToString().Should().Be($"{copied[0].Span} = 2022年报告 {copied[0].Source}");
    }

    /// <summary>全年举办法治讲座12场，覆盖全区36所学校的师生: 24 characters make 17 stretches of eight; 15场 for 12场 breaks the seven or eight that hold the changed digit.</summary>
    [Fact]
    public void CopiedFrom_ASentenceOfWhichLessThanFourFifthsStands_IsNotOne()
        => ReportText.Read("全年举办法治讲座15场，覆盖全区36所学校的师生。").CopiedFrom(new OtherReport("2022年报告", ReportText.Read(Last))).Should().BeEmpty();

    [Fact]
    public void CopiedFrom_ALongSentenceWithAnotherFigure_TellsItsShare()
    {
        string words = "全区各级各类学校在开学第一周组织全体师生集中学习宪法和教育法律法规并且观看法治宣传教育专题片共计";
        var other = new OtherReport("去年", ReportText.Read(words + "12场。"));

        var copied = ReportText.Read(words + "15场。").CopiedFrom(other);

        // 50 characters make 43 stretches; the last character but one differs, which two of them hold
        copied.Should().ContainSingle().Which.Share.Should().Be(new Ratio(words.Length + 3 - 7 - 2, words.Length + 3 - 7));
    }

    [Fact]
    public void CopiedFrom_ANameOfTheOther_IsFoundWhereverItStands()
    {
        const string text = "陕州区高度重视。区教体局与陕州区司法局联合开展活动。";

        var copied = ReportText.Read(text).CopiedFrom(new OtherReport("邻区报告", ReportText.Read(Last), ["陕州区"]));

        copied.Should().HaveCount(2).And.OnlyContain(passage => passage.IsName && passage.From == "邻区报告");
        copied[1].Span.In(text).ToString().Should().Be("陕州区");
    }

    [Fact]
    public void CopiedFrom_ShortSentencesAndHeadings_AreNotTold()
        => ReportText.Read("2023年报告\n一、工作开展情况\n认真落实。").CopiedFrom(new OtherReport("去年", ReportText.Read("一、工作开展情况\n认真落实。"))).Should().BeEmpty();

    [Fact]
    public void CopiedFrom_AnEmptyText_FindsNothing()
    {
        ReportText.Read("").CopiedFrom(new OtherReport("去年", ReportText.Read(Last))).Should().BeEmpty();
        ReportText.Read(Last).CopiedFrom(new OtherReport("去年", ReportText.Read(""))).Should().BeEmpty();
    }

    [Fact]
    public void OtherReport_WithANameOfOneCharacter_IsRefused()
        => Refuse.Argument(() => new OtherReport("去年", ReportText.Read(""), ["区"]), "names", "two characters");
}
