using FluentAssertions;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.RollUp;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Participation;

/// <summary>Old and new codes over one table. 陕县 411222 became 陕州区 411203 in 2016; 江干区 330104 went into 上城区 330102 in 2021.</summary>
public class DivisionCodeDaysTests
{
    private static readonly LocalDate Renamed = new(2016, 2, 1);
    private static readonly LocalDate Merged = new(2021, 4, 9);

    private static readonly DivisionIndex Table = DivisionIndex.Of("2023", [.. "410000 411200 411203 411221 330000 330100 330102".Split(' ').Select(DivisionCode.Parse)]);

    private static readonly DivisionCodeDays[] Days =
    [
        DivisionCodeDays.Until(Code("411222"), Renamed, Code("411203")), DivisionCodeDays.From(Code("411203"), Renamed),
        DivisionCodeDays.Until(Code("330104"), Merged, Code("330102")),
    ];

    [Theory]
    [InlineData(2015, "411222", "411203", null)]
    [InlineData(2015, "411203", null, "row 1: 411203 is in use from 2016-02-01 on, after the period counted")]
    [InlineData(2016, "411222", "411203", null)] // the year has days of both
    [InlineData(2016, "411203", "411203", null)]
    [InlineData(2017, "411222", null, "row 1: 411222 is no longer in use from 2016-02-01 on, before the period counted")]
    [InlineData(2017, "411203", "411203", null)]
    [InlineData(2015, "330102", "330102", null)] // it was there before the other came to it
    [InlineData(2020, "330104", "330102", null)]
    [InlineData(2022, "330104", null, "row 1: 330104 is no longer in use from 2021-04-09 on, before the period counted")]
    [InlineData(2022, "411221", "411221", null)]
    [InlineData(2022, "411299", null, "row 1: the table of divisions does not hold 411299000000")]
    public void During_AYear_CountsACodeWhereItWasInUseThen(int year, string code, string? place, string? error)
    {
        var divisions = Table.During(DateSpan.Year(year), Days);
        int[] index = new int[1];

        var errors = divisions.Encode([long.Parse(code, System.Globalization.CultureInfo.InvariantCulture) * 1_000_000], index, 1, out long takenOver);

        errors.Select(each => each.ToText(Language.English)).Should().Equal(error is null ? [] : [error]);
        (index[0] < 0 ? null : divisions.CodeOf(index[0]).ToString()).Should().Be(place);
        takenOver.Should().Be(place is null || place == code ? 0 : 1);
        divisions.TryFind(Code(code), out int found).Should().Be(place is not null || Table.TryFind(Code(code), out _), "a place of the table can be asked for at all times");
        if (place is not null) { found.Should().Be(index[0]); }

        divisions.Encode([Code(code)], new int[1]).Count.Should().Be(errors.Count);
    }

    [Fact]
    public void During_ADayBeforeAndTheDayOfTheChange_DiffersByOneDay()
    {
        PlaceOf(DateSpan.Through(Renamed.PlusDays(-9), Renamed.PlusDays(-1)), Days, "411203").Should().Be("—");
        PlaceOf(DateSpan.Through(Renamed.PlusDays(-9), Renamed), Days, "411203").Should().Be("411203");
        PlaceOf(DateSpan.Through(Renamed.PlusDays(-1), Renamed), Days, "411222").Should().Be("411203");
        PlaceOf(DateSpan.Through(Renamed, Renamed), Days, "411222").Should().Be("—");
    }

    [Fact]
    public void AddByCode_OldCodes_AreCountedAtTheNewPlaceAndTheirRowsSaid()
    {
        ParticipationAggregator before = new(Table.During(DateSpan.Year(2015), Days)), after = new(Table.During(DateSpan.Year(2017), Days), firstRow: 10);
        before.AddByCode([411222, 411222000, 411222000000, 411203, 411221], [1, 2, 3, 9, 4], [10, 10, 10, 10, 10]);
        after.AddByCode([411203, 411222], [5, 9], [10, 10]);

        before.RollUp()[Code("411203")].Count.Should().Be(new ParticipationCount(6, 30));
        before.RollUp()[Code("411222")].Count.Should().Be(new ParticipationCount(6, 30), "the old code leads there too");
        (before.RowsTakenOver, after.RowsTakenOver).Should().Be((3, 0));
        before.Errors.Select(error => (error.Row, error.Fault)).Should().Equal((4, ParticipationRowFault.CodeOutsideItsDays));
        after.Errors.Select(error => error.ToString()).Should().Equal("第11行：区划代码不在使用期间：参加9，应参加10");
        var both = before.Combine(after); // one table, so that they merge
        both.RowsTakenOver.Should().Be(3);
        both.RollUp()[Code("411203")].Count.Should().Be(new ParticipationCount(11, 40));
    }

    [Fact]
    public void During_AChainOfCodes_IsFollowedToThePlaceOfToday()
    {
        DivisionCodeDays[] days = [DivisionCodeDays.Until(Code("411201"), new(1990, 1, 1), Code("411222")), .. Days];

        Table.During(DateSpan.Year(1980), days).TryFind(Code("411201"), out int place).Should().BeTrue();
        Table.CodeOf(place).Should().Be(Code("411203"));
    }

    [Fact]
    public void During_ACodeUsedTwice_CountsWhereItWasInUseThen()
    {
        DivisionCodeDays[] days = [DivisionCodeDays.Until(Code("411203"), new(2000, 1, 1), Code("411221")), DivisionCodeDays.From(Code("411203"), Renamed)];

        new[] { 1990, 2010, 2020 }.Select(year => PlaceOf(DateSpan.Year(year), days, "411203")).Should().Equal("411221", "—", "411203");
        ((Action)(() => Table.During(DateSpan.From(new(1990, 1, 1)), days))).Should().Throw<ArgumentException>().WithParameterName("codes").WithMessage("*411203*one place*");
    }

    [Fact]
    public void During_WhatMakesNoTable_IsRefusedByName()
    {
        Refuse.Argument(() => Table.During(DateSpan.Empty, Days), "period");
        Refuse.Null(() => Table.During(DateSpan.Year(2015), null!), "codes");
        Refuse.Argument(() => Table.During(DateSpan.Year(2015), [default]), "codes");
        Refuse.Argument(() => Table.During(DateSpan.Year(2015), [new(Code("411222"), DateSpan.Empty, Code("411203"))]), "codes", "411222");
        Refuse.Argument(() => Table.During(DateSpan.Year(2015), [DivisionCodeDays.Until(Code("411222"), Renamed, Code("411299"))]), "codes", "411299");
        Refuse.Argument(() => Table.During(DateSpan.Year(2015), [DivisionCodeDays.From(Code("411222"), Renamed)]), "codes", "411222");
        DivisionCodeDays[] circle = [DivisionCodeDays.Until(Code("411222"), Renamed, Code("411223")), DivisionCodeDays.Until(Code("411223"), Renamed, Code("411222"))];
        Refuse.Argument(() => Table.During(DateSpan.Year(2015), circle), "codes");
    }

    /// <summary>The fault of a code is told only over a table: as a plain group -2 is a number like any other.</summary>
    [Fact]
    public void Add_GroupMinus2_IsAnUnknownGroupAmongPlainGroups()
    {
        var plain = new ParticipationAggregator(groups: 2);
        plain.Add([-2], [1], [1]);

        plain.Errors.Single().Fault.Should().Be(ParticipationRowFault.UnknownGroup);
    }

    [Fact]
    public void ToString_OfDays_SaysWhereTheyLead()
        => (new DivisionCodeDays(Code("411222"), DateSpan.Year(2015), Code("411203")).ToString(), DivisionCodeDays.From(Code("411203"), Renamed).ToString())
            .Should().Be(("411222 2015-01-01/2016-01-01 → 411203", "411203 2016-02-01/.."));

    private static string PlaceOf(DateSpan period, DivisionCodeDays[] days, string code)
    {
        int[] index = new int[1];
        Table.During(period, days).Encode([Code(code)], index);
        return index[0] < 0 ? "—" : Table.CodeOf(index[0]).ToString();
    }

    private static DivisionCode Code(string digits) => DivisionCode.Parse(digits);
}
