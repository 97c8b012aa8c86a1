using FluentAssertions;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;
using static LawGov.Domain.Disclosure.Statistics.RequestTableColumn;
using static LawGov.Domain.Disclosure.Statistics.RequestTableRow;

namespace LawGov.Domain.Tests.Disclosure.Statistics;

public class RequestTableTests
{
    private static readonly string[] Head = ["（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", "自然人", "法人或其他组织", "法人或其他组织", "法人或其他组织", "法人或其他组织", "法人或其他组织", "总计"];
    private static readonly string[] Bodies = ["", "", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他", ""];

    [Theory]
    [InlineData("一、本年新收政府信息公开申请数量", Received)]
    [InlineData("二、 上年结转政府信息公开申请数量", CarriedOver)]
    [InlineData("（一）予以公开", Disclosed)]
    [InlineData("(一)予以公开", Disclosed)]
    [InlineData("予以公开", Disclosed)]
    [InlineData("（二）部分公开（区分处理的，只计这一情形，不计其他情形）", PartlyDisclosed)]
    [InlineData("部分公开", PartlyDisclosed)]
    [InlineData("1.属于国家秘密", StateSecret)]
    [InlineData("三、本年度办理结果|（三）不予公开|1．属于国家秘密", StateSecret)]
    [InlineData("（三）不予公开|2.其他法律行政法规禁止公开", ForbiddenByLaw)]
    [InlineData("3.危及\"三安全一稳定\"", Endangerment)]
    [InlineData("3．危及“三安全一稳定”", Endangerment)]
    [InlineData("|4.保护第三方合法权益", ThirdPartyRights)]
    [InlineData("（六）其他处理", OtherHandling)]
    [InlineData("三、本年度办理结果|（六）其他处理|（六）其他处理", OtherHandling)]
    [InlineData("3.其他", Other)]
    [InlineData("（六）其他处理|3.其他", Other)]
    [InlineData("（七）总计", TotalResults)]
    [InlineData("三、本年度办理结果|（七）总计|（七）总计", TotalResults)]
    [InlineData("四、结转下年度继续办理", CarriedOn)]
    public void Read_ALabelAsASheetHasIt_FindsItsRow(string labels, RequestTableRow row)
    {
        var table = Read(out var errors, [.. labels.Split('|'), "14,069", "0", "", "１２", " 3 ", "", "14084"]);

        errors.Should().BeEmpty();
        table.Should().Be(RequestTable.Blank.With(row, 14_069, 0, default, 12, 3, default, 14_084));
    }

    [Fact]
    public void Read_EveryRowByItsOwnName_FindsThemAll()
    {
        var rows = Enum.GetValues<RequestTableRow>();
        var table = Read(out var errors, [.. rows.Select(row => (string[])[row.Name().Chinese, "", "", "", "", "", "", $"{(int)row}"])]);

        errors.Should().BeEmpty();
        rows.Select(row => table[row, Total].ValueOr(-1)).Should().Equal(rows.Select(row => (long)row));
        table.Form.Should().Be(RequestTableForm.Mixed);
    }

    [Fact]
    public void Read_HeadsTitlesAndHeadings_ArePassedOver()
    {
        var table = Read(
            out var errors, ["2023年度", "", "", "", "", "", "", ""], Head, Bodies, ["三、本年度办理结果", "", "", "", "", "", "", ""],
            ["（三）不予公开", "", "", "", "", "", "", ""], ["（六）其他处理", "", "", "", "", "", "", ""], ["3.其他", "", "", "", "", "", "", "1"]);

        errors.Should().BeEmpty();
        table.Form.Should().Be(RequestTableForm.Revised2021);
    }

    [Fact]
    public void Read_BadRowsAndCells_AreEachNamedAndTheOthersStand()
    {
        var table = Read(
            out var errors, ["一、本年新收政府信息公开申请数量", "12件", "-1", "3.5", "1,23", "约3", "1000000000000001", "7"], ["（三）不予公开", "1", "", "", "", "", "", "1"],
            ["2.重复申请", "1", "2"], ["2.重复申请", "9", "1", "", "", "", "", "", ""], ["（一）予以公开", "1", "", "", "", "", "", "1"], ["予以公开", "2", "", "", "", "", "", "2"]);

        errors.Select(error => error.ToText(Language.Chinese)).Should().Equal(
            "第1行：“一、本年新收政府信息公开申请数量”自然人不是整数：12件",
            "第1行：“一、本年新收政府信息公开申请数量”商业企业不是整数：-1",
            "第1行：“一、本年新收政府信息公开申请数量”科研机构不是整数：3.5",
            "第1行：“一、本年新收政府信息公开申请数量”社会公益组织不是整数：1,23",
            "第1行：“一、本年新收政府信息公开申请数量”法律服务机构不是整数：约3",
            "第1行：“一、本年新收政府信息公开申请数量”其他数值过大：1000000000000001",
            "第2行：表中没有该行：（三）不予公开",
            "第3行：列数不足：2.重复申请 1 2",
            "第4行：列数过多：2.重复申请 9",
            "第6行：行次重复：予以公开");
        errors[0].ToText(Language.English).Should().Be("row 1: 1. requests received in the year, natural persons: not a whole number: 12件");
        table.Should().Be(RequestTable.Blank.With(Received, Total, 7));
    }

    [Theory]
    [InlineData("—")]
    [InlineData("——")]
    [InlineData("－")]
    [InlineData("－－")]
    [InlineData("--")]
    [InlineData(" / ")]
    [InlineData("／")]
    [InlineData("未统计")]
    public void Read_ACellThatStatesNothing_IsBlankAndNot0(string cell)
    {
        var table = Read(out var errors, ["（一）予以公开", cell, cell, cell, cell, cell, cell, "0"]);

        errors.Should().BeEmpty();
        table.Should().Be(RequestTable.Blank.With(Disclosed, Total, 0));
    }

    [Fact]
    public void Read_ACellThatSaysNone_IsNoneAndNotBlank()
    {
        var table = Read(out var errors, ["2.重复申请", "无", "", "", "", "", "", "0"]);

        errors.Should().BeEmpty();
        table.Should().Be(RequestTable.Blank.With(Repeated, NaturalPersons, Fact<long>.None).With(Repeated, Total, 0));
    }

    [Fact]
    public void Read_ColumnsInAnotherOrder_FillsNothingIn()
    {
        var table = Read(out var errors, ["", "总计", "自然人", "商业企业", "科研机构", "社会公益组织", "法律服务机构", "其他"], ["（七）总计", "5", "5", "0", "0", "0", "0", "0"]);

        errors.Select(error => error.Fault).Should().Equal(RequestTableFault.ColumnsInAnotherOrder);
        table.Should().Be(RequestTable.Blank);
    }

    [Fact]
    public void Form_OfATable_IsThatOfTheRowsWithFigures()
    {
        var trial = RequestTable.Blank.With(OtherHandling, Total, 0);
        var revised = RequestTable.Blank.With(FeeUnpaid, NaturalPersons, Fact<long>.None);

        RequestTable.Blank.With(Received, Total, 1).Form.Should().Be(RequestTableForm.Unstated);
        trial.Form.Should().Be(RequestTableForm.Trial2019);
        revised.Form.Should().Be(RequestTableForm.Revised2021);
        revised.With(OtherHandling, Total, 0).Form.Should().Be(RequestTableForm.Mixed);
        revised.ToString().Should().Be("2021年格式，1格已载明");
    }

    [Fact]
    public void With_WhatNoTableHolds_IsRefused()
    {
        var with = RequestTable.Blank.Invoking(table => table.With(Received, Total, -1));
        with.Should().Throw<ArgumentOutOfRangeException>().WithMessage("Expected 0 to 1000000000000000.*");
        RequestTable.Blank.Invoking(table => table.With(Received, Total, RequestTable.Most + 1)).Should().Throw<ArgumentOutOfRangeException>();
        RequestTable.Blank.Invoking(table => table.With((RequestTableRow)26, Total, 1)).Should().Throw<ArgumentOutOfRangeException>();
        RequestTable.Blank.Invoking(table => table[Received, (RequestTableColumn)7]).Should().Throw<ArgumentOutOfRangeException>();
        RequestTable.Blank.Invoking(table => table.With(Received, 1, 2)).Should().Throw<ArgumentException>().WithMessage("Expected 7 numbers, not 2.*");
        FluentActions.Invoking(() => new RemedyCounts { Upheld = -1 }).Should().Throw<ArgumentOutOfRangeException>().WithParameterName("Upheld");
    }

    private static RequestTable Read(out ValueList<RowError<RequestTableFault>> errors, params string[][] rows)
        => RequestTable.Read(rows.Select(row => row.ToValueList()), out errors);
}
