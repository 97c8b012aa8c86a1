using FluentAssertions;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Tests.Duties;

public class DutyRowsTests
{
    private static readonly string?[] Labels = ["序号", "责任事项", "责任 层级", "责任岗位", "牵头／配合", "依据", "文号", "起", "止", "责任人", "电话"];

    [Fact]
    public void Read_OfASheetOfTheDivision_GivesAssignmentsAndHoldersWithTheirNumbers()
    {
        var read = DutyRows.Read(
            Labels,
            [
                ["1", "招生", "科室", "基教科科长", "牵头", "《领导班子分工》", "示教〔2023〕1号", "2023年4月1日", "至今", "钱某", "1234"],
                [null, "", " "],
                ["2", "法治", "直接抓", "基教科科长", "", "《领导班子分工》", "示教〔2023〕1号", "2023.4.1", "", "钱某"],
                ["3", "法治", "具体", "暂无", null, "《领导班子分工》", "示教〔2023〕1号", "2023-04-01", "2023/12/31"],
            ],
            firstRow: 5);

        read.Errors.Should().BeEmpty();
        read.UnknownLabels.Should().Equal("电话");
        var whole = new AssignmentRow { Row = 5, Area = "招生", Tier = DutyTier.Direct, Part = Part.Lead, Post = "基教科科长", Span = DateSpan.From(new(2023, 4, 1)), Basis = read.Assignments[0].Basis };
        read.Assignments.Should().Equal(
            whole,
            whole with { Row = 7, Area = "法治", Part = Part.Unstated },
            whole with { Row = 8, Area = "法治", Tier = DutyTier.Specific, Part = Part.Nobody, Post = null, Span = DateSpan.Through(new(2023, 4, 1), new(2023, 12, 31)) });
        read.Assignments[0].Basis!.Key.Should().Be("internal:领导班子分工（示教〔2023〕1号）");
        read.Incumbents.Should().Equal(new IncumbentRow { Row = 5, Post = "基教科科长", Person = "钱某", Span = DateSpan.From(new(2023, 4, 1)) });
    }

    [Theory]
    [InlineData("空缺")]
    [InlineData("待定")]
    [InlineData("—")]
    public void Read_OfAWordInThePlaceOfAPerson_NamesNobody(string word)
    {
        var read = DutyRows.Read(["岗位", "姓名", "起"], [["局长", word, "2023-01-01"]], firstRow: 2);

        read.Incumbents.Single().Person.Should().BeNull();
        read.Errors.Select(error => (error.Row, error.Fault, error.Reason.ToText(Language.Chinese))).Should().Equal((2, DutyRowFault.PersonMissing, $"“责任人”栏无法识别：{word}"));
    }

    [Fact]
    public void Read_OfASheetOfStandIns_GivesThem()
        => DutyRows.Read(["岗位", "代行人", "代行方式", "期间"], [(31, (IReadOnlyList<string?>)["局长", "王某", "ab角", "2023年4月1日至2023年4月30日"])]).StandIns.Should().Equal(
            new StandInRow { Row = 31, Post = "局长", Person = "王某", Kind = StandInKind.Alternate, Span = DateSpan.Between(new(2023, 4, 1), new(2023, 5, 1)) });

    [Fact]
    public void Read_OfASheetOfHolders_GivesThemWithoutAreas()
        => DutyRows.Read(["职务", "姓名", "任职日期", "离任日期"], [["局长", "张某", "2023-04-01", "2023-06-11"], ["局长", "", "2023-06-12"]], 2).Incumbents.Should().Equal(
            new IncumbentRow { Row = 2, Post = "局长", Person = "张某", Span = DateSpan.Between(new(2023, 4, 1), new(2023, 6, 12)) },
            new IncumbentRow { Row = 3, Post = "局长", Span = DateSpan.From(new(2023, 6, 12)) });

    [Theory]
    [InlineData(2, "中层", DutyRowFault.TierUnstated, "“层级”栏无法识别：中层")]
    [InlineData(4, "督办", DutyRowFault.PartUnstated, "“牵头/配合”栏无法识别：督办")]
    [InlineData(7, "2023年2月29日", DutyRowFault.DaysMissing, "“起”栏无法识别：2023年2月29日")]
    [InlineData(7, "2023-4.1", DutyRowFault.DaysMissing, "“起”栏无法识别：2023-4.1")]
    [InlineData(8, "2022-12-31", DutyRowFault.DaysMissing, "“止”栏无法识别：2022-12-31")]
    [InlineData(8, "年底", DutyRowFault.DaysMissing, "“止”栏无法识别：年底")]
    public void Read_OfABadCell_NamesTheRowTheLabelAndTheText_AndTheMapLeavesTheRowOut(int column, string text, DutyRowFault fault, string said)
    {
        string?[] cells = ["1", "招生", "直接", "基教科科长", "牵头", "分工", "1号", "2023-01-01", "2023-12-31"];
        cells[column] = text;

        var read = DutyRows.Read(Labels, [(112, (IReadOnlyList<string?>)cells)]);
        read.Errors.Select(error => (error.Row, error.Fault, error.Reason.ToText(Language.Chinese))).Should().Equal((112, fault, said));
        var map = new DutyMapBuilder(Bureau.Areas).Scope(Bureau.All).Assign(read.Assignments).Build();
        map.Errors.Select(error => (error.Row, error.Fault)).Should().Equal((112, fault));
        map.Audit(Bureau.Year, [DutyTier.Direct], [Bureau.Enrolment]).Of(DutyIssueKind.RowLeftOut).Should().ContainSingle();
    }

    [Fact]
    public void Read_OfOneLabelTwice_OrOfARowBelowOne_IsTheCallersMistake()
    {
        Refuse.Argument(() => DutyRows.Read(["岗位", "职务"], [], 2), "labels", "岗位");
        Refuse.OutOfRange(() => DutyRows.Read(["岗位"], [["局长"]], 0), "firstRow", "0", "1");
        Refuse.Null(() => DutyRows.Read(["岗位"], null!, 2), "rows");
    }

    [Fact]
    public void Read_OfSeveralPersonsInACell_GivesEachARow_AndTheyHoldThePostTogether()
    {
        var sheet = DutyRows.Read(["岗位", "责任人", "起"], [["责任督学", "张某、李某", "2023-01-01"]], firstRow: 2);

        sheet.Incumbents.Select(row => (row.Row, row.Post, row.Person, row.Seats)).Should().Equal((2, "责任督学", "张某", 2), (2, "责任督学", "李某", 2));
        PostRegister.Of(sheet.Incumbents).On(new("责任督学"), new(2023, 5, 1)).State.Should().Be(HoldingState.Joint);
    }

    [Fact]
    public void Read_OfSeveralPostsInACell_GivesEachARow_AndNoneLeadsUnlessMarked()
    {
        string?[] labels = ["事项", "层级", "岗位", "责任人", "起"];
        var sheet = DutyRows.Read(labels, [["招生", "直接", "办公室（党建、人事），基教科", "张某, 李某", "2023-01-01"]], firstRow: 1);

        sheet.Assignments.Select(row => (row.Post, row.Part)).Should().Equal(("办公室（党建、人事）", Part.Unstated), ("基教科", Part.Unstated));
        sheet.Incumbents.Select(row => (row.Post, row.Person, row.Seats)).Should().Equal(("办公室（党建、人事）", "张某", null), ("基教科", "李某", null));
        sheet.Errors.Should().BeEmpty();
    }

    [Fact]
    public void Read_OfTwoPostsAndThreePersons_DoesNotGuessWhoIsWhere()
    {
        var sheet = DutyRows.Read(["岗位", "责任人", "起"], [["办公室、基教科", "张某、李某、王某", "2023-01-01"]], firstRow: 1);

        sheet.Errors.Select(error => (error.Row, error.Fault, error.Reason.ToString())).Should().Equal((1, DutyRowFault.PersonMissing, "“责任人”栏无法识别：张某、李某、王某"));
        sheet.Incumbents.Select(row => (row.Post, row.Person)).Should().Equal(("办公室", null), ("基教科", null));
    }

    [Theory]
    [InlineData("2023-03-01至2023-03-31", "2023-03-01/2023-04-01")]
    [InlineData("2023-03-01至2023-03-01", "2023-03-01/2023-03-02")]
    [InlineData("2023-03-01至今", "2023-03-01/..")]
    [InlineData("2023-03-01", "2023-03-01/..")]
    public void Read_OfDaysInOneCell_GivesBothEnds(string cell, string span)
    {
        var sheet = DutyRows.Read(["岗位", "责任人", "期间"], [["局长", "张某", cell]], firstRow: 1);

        (sheet.Errors.Count, sheet.Incumbents.Single().Span).Should().Be((0, DateSpan.Parse(span)));
    }

    [Theory]
    [InlineData("从前至2023-03-31")]
    [InlineData("2023-03-31至2023-03-01")]
    public void Read_OfDaysInOneCellThatAreNone_NamesTheCellOnce(string cell)
    {
        var sheet = DutyRows.Read(["岗位", "责任人", "期间"], [["局长", "张某", cell]], firstRow: 1);

        sheet.Errors.Select(error => error.Reason.ToString()).Should().Equal($"“期间”栏无法识别：{cell}");
        sheet.Incumbents.Single().Span.IsEmpty.Should().BeTrue();
    }

    [Fact]
    public void Read_OfASheetThatSaysTheWayAlone_GivesStandIns()
        => DutyRows.Read(["岗位", "代行方式", "起"], [["局长", "代理", "2023-01-01"]], firstRow: 1).StandIns.Single().Kind.Should().Be(StandInKind.Acting);

    [Fact]
    public void Read_OfALongCell_CutsItAfterSixtyCharacters()
    {
        string[] said = [.. new[] { 60, 61 }.Select(length => DutyRows.Read(["岗位", "起"], [["局长", new string('甲', length)]], firstRow: 1).Errors.Single().Reason.ToText(Language.Chinese))];

        said.Should().Equal("“起”栏无法识别：" + new string('甲', 60), "“起”栏无法识别：" + new string('甲', 60) + "…");
    }

    [Fact]
    public void Read_OfARowThatIsNull_IsTheCallersMistake() => Refuse.Null(() => DutyRows.Read(["岗位"], [(IReadOnlyList<string?>)null!], firstRow: 1), "rows");
}
