using FluentAssertions;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation.RollUp;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Participation;

public class DivisionIndexTests
{
    private static readonly DivisionIndex Divisions = Places.Index();

    [Fact]
    public void Of_DivisionsInAnyOrder_NumbersParentsBeforeChildren()
    {
        Divisions.Count.Should().Be(13);
        Enumerable.Range(1, Divisions.Count - 1).Should().OnlyContain(index => Divisions.ParentOf(index) < index);
        Divisions.ParentOf(0).Should().Be(-1);
        Divisions.CodeOf(0).Should().Be(DivisionCode.None);
        Divisions.Version.Should().Be("2023");
    }

    [Theory]
    [InlineData("410000", RollUpLevel.Province, "—")]
    [InlineData("411200", RollUpLevel.City, "410000")]
    [InlineData("411203", RollUpLevel.County, "411200")]
    [InlineData("411203001", RollUpLevel.Town, "411203")]
    [InlineData("411203001003", RollUpLevel.Village, "411203001")]
    [InlineData("419001", RollUpLevel.County, "410000")]    // 济源: no 419000 is listed
    [InlineData("441900", RollUpLevel.City, "440000")]
    [InlineData("441900003", RollUpLevel.Town, "441900")]   // 东莞: towns straight under the city
    public void ParentOf_AListedDivision_IsTheNearestListedByPrefix(string code, RollUpLevel level, string above)
    {
        Divisions.TryFind(DivisionCode.Parse(code), out int index).Should().BeTrue();
        Divisions.CodeOf(index).ToString().Should().Be(code);
        Divisions.LevelOf(index).Should().Be(level);
        Divisions.CodeOf(Divisions.ParentOf(index)).ToString().Should().Be(above);
    }

    [Fact]
    public void ParentOf_ADivisionWithAStatedParent_IsTheStatedOne()
    {
        DivisionCode far = DivisionCode.Parse("411282"), city = DivisionCode.Parse("411200"), province = DivisionCode.Parse("410000");
        var divisions = DivisionIndex.Of("x", [far, city, province], parents: new Dictionary<DivisionCode, DivisionCode> { [far] = province });

        divisions.TryFind(far, out int index);
        divisions.CodeOf(divisions.ParentOf(index)).Should().Be(province);
    }

    [Fact]
    public void ChildrenOf_EachPlace_AreThoseWhoseParentItIs()
    {
        for (int index = 0; index < Divisions.Count; index++)
        {
            Divisions.ChildrenOf(index).ToArray().Should().Equal(Enumerable.Range(1, Divisions.Count - 1).Where(child => Divisions.ParentOf(child) == index));
        }
    }

    [Fact]
    public void PlacesAt_EachLevel_ListsAllPlacesOnce()
    {
        Enum.GetValues<RollUpLevel>().SelectMany(Divisions.PlacesAt).Should().Equal(Enumerable.Range(0, Divisions.Count));
        Divisions.PlacesAt(RollUpLevel.County).Select(index => Divisions.CodeOf(index).ToString()).Should().Equal("411203", "419001");
        Divisions.PlacesAt(RollUpLevel.School).Select(index => Divisions.SchoolOf(index).ToString()).Should().Equal("一小", "二小");
    }

    [Fact]
    public void TryFind_ASchool_StandsInItsDivision()
    {
        Divisions.TryFind(new UnitId("一小"), out int index).Should().BeTrue();
        Divisions.CodeOf(Divisions.ParentOf(index)).ToString().Should().Be("411203001");
        Divisions.SchoolOf(index).Should().Be(new UnitId("一小"));
        Divisions.CodeOf(index).Should().Be(DivisionCode.None);
        Divisions.TryFind(new UnitId("三小"), out index).Should().BeFalse();
        index.Should().Be(-1);
    }

    private static string Unlisted(long row, string code) => FormattableString.Invariant($"row {row}: the table of divisions does not hold {code}");

    [Fact]
    public void Encode_AColumn_ReportsEachUnknownCodeWithItsRow()
    {
        int[] indexes = new int[9];
        var unknown = Divisions.Encode(
            [411203000000, 411203000000, 411203002000, 411203002000, 0, -5, 411203, 411203001003, 1_000_000_000_000], indexes, firstRow: 100);

        Divisions.TryFind(DivisionCode.Parse("411203"), out int county);
        Divisions.TryFind(DivisionCode.Parse("411203001003"), out int village);
        indexes.Should().Equal(county, county, -1, -1, -1, -1, county, village, -1); // 411203 is 411203000000
        unknown.Select(error => error.ToText(Language.English)).Should().Equal(
            Unlisted(102, "411203002000"), Unlisted(103, "411203002000"), Unlisted(104, "000000000000"),
            Unlisted(105, "-000000000005"), Unlisted(108, "1000000000000"));
    }

    [Theory]
    [InlineData("411203001004")] // another village of a listed town
    [InlineData("411203001066")] // …in a word of its own
    [InlineData("411203001999")]
    [InlineData("411203099000")]
    [InlineData("411204000000")]
    [InlineData("411299000000")]
    [InlineData("419000000000")] // a prefix, and not listed
    [InlineData("990000000000")]
    [InlineData("-000000000001")] // no code at all
    [InlineData("411203000003")] // likewise: a village without a town
    public void Encode_ACodeBesideAListedOne_IsUnknown(string code)
    {
        int[] index = [7];
        Divisions.Encode([long.Parse(code, System.Globalization.CultureInfo.InvariantCulture)], index).Select(error => error.ToText(Language.English)).Should().Equal(Unlisted(1, code));
        index.Should().Equal(-1);
    }

    [Fact]
    public void Encode_CodesAndSchools_AgreeWithTryFind()
    {
        DivisionCode[] codes = [.. Places.Codes, DivisionCode.None];
        int[] indexes = new int[codes.Length], schools = new int[2];

        Divisions.Encode(codes, indexes).Select(error => error.ToText(Language.English)).Should().Equal(Unlisted(codes.Length, "000000000000"));
        indexes.Should().Equal(codes.Select(code => Divisions.TryFind(code, out int index) ? index : -1));
        Divisions.Encode([new UnitId("二小"), new UnitId("三小")], schools, firstRow: 5).Should().Equal(new RowError<ParticipationRowFault>(6, ParticipationRowFault.UnknownGroup, new UnknownPlaceReason("三小")));
        Divisions.SchoolOf(schools[0]).Should().Be(new UnitId("二小"));
        schools[1].Should().Be(-1);
    }

    [Theory]
    [InlineData(DivisionLevel.Town, "411203001003", "411203001")]
    [InlineData(DivisionLevel.County, "411203001003", "411203")]
    [InlineData(DivisionLevel.County, "411203777000", "411203")] // which town does not matter
    public void TryFind_BelowTheDeepestLevel_IsCountedThere(DivisionLevel deepest, string code, string counted)
    {
        var divisions = DivisionIndex.Of("2023", Places.Codes, deepest: deepest);

        divisions.TryFind(DivisionCode.Parse(code), out int index).Should().BeTrue();
        divisions.CodeOf(index).ToString().Should().Be(counted);
        divisions.PlacesAt(RollUpLevel.Village).Should().BeEmpty();
    }

    [Fact]
    public void Of_WhatMakesNoTree_RefusesByName()
    {
        DivisionCode county = DivisionCode.Parse("411203"), other = DivisionCode.Parse("411204"), province = DivisionCode.Parse("410000");
        Refused(() => DivisionIndex.Of(" ", [county]), "version");
        Refused(() => DivisionIndex.Of("x", null!), "divisions");
        Refused(() => DivisionIndex.Of("x", [county, DivisionCode.None]), "divisions");
        Refused(() => DivisionIndex.Of("x", [county, county]), "divisions").WithMessage("*411203*");
        Refused(() => DivisionIndex.Of("x", [county], [new(new("一小"), other)]), "schools").WithMessage("*一小*411204*");
        Refused(() => DivisionIndex.Of("x", [county], [new(UnitId.None, county)]), "schools");
        Refused(() => DivisionIndex.Of("x", [county], [new(new("一小"), county), new(new("一小"), county)]), "schools").WithMessage("*一小*");
        Refused(() => DivisionIndex.Of("x", [county, other], parents: new Dictionary<DivisionCode, DivisionCode> { [county] = other }), "parents").WithMessage("*411203*411204*");
        Refused(() => DivisionIndex.Of("x", [county], parents: new Dictionary<DivisionCode, DivisionCode> { [county] = province }), "parents").WithMessage("*411203*410000*");
        Refused(() => DivisionIndex.Of("x", [county], deepest: DivisionLevel.City), "deepest").WithMessage("*3 to 5*");
        Refused(() => Divisions.CodeOf(13), "index").WithMessage("*0 to 12*");
        Refused(() => Divisions.Encode([411203000000], new int[2]), "indexes").WithMessage("*1 places*not 2*");
    }

    /// <summary>A code of 6 digits once was unknown, though it equals that of 12.</summary>
    [Theory]
    [InlineData(411203, "411203")]
    [InlineData(411203000, "411203")]
    [InlineData(411203000000, "411203")]
    [InlineData(411203001, "411203001")]
    [InlineData(441900, "441900")]
    [InlineData(419001, "419001")]
    [InlineData(411299, null)]
    [InlineData(4112, null)]
    [InlineData(41120300, null)]
    [InlineData(-411203, null)]
    public void Encode_ACodeInAnyOfItsForms_IsOnePlace(long code, string? place)
    {
        foreach (var deepest in new[] { DivisionLevel.County, DivisionLevel.Town, DivisionLevel.Village })
        {
            var divisions = DivisionIndex.Of("x", Places.Codes, deepest: deepest);
            int[] index = new int[1];
            divisions.Encode([code], index);
            string? expected = deepest == DivisionLevel.County && code == 411203001 ? "411203" : place;
            (index[0] < 0 ? null : divisions.CodeOf(index[0]).ToString()).Should().Be(expected);
        }
    }

    /// <summary>东莞, 中山, 儋州 and 嘉峪关 have towns and no counties; 济源 is a county straight under its province.</summary>
    [Theory]
    [InlineData(RollUpLevel.Nation, "—")]
    [InlineData(RollUpLevel.Province, "410000 440000 460000 620000")]
    [InlineData(RollUpLevel.City, "411200 441900 442000 460400 620200 419001")]
    [InlineData(RollUpLevel.County, "441900 442000 460400 620200 411203 411221 419001")]
    [InlineData(RollUpLevel.Town, "411203 411221 419001001 441900003 441900004 442000001 460400100 620200100")]
    public void PartitionAt_WhereCitiesHaveNoCounties_TheCityStandsForOne(RollUpLevel level, string expected)
    {
        DivisionCode[] codes =
        [
            .. "410000 411200 411203 411221 419001 419001001 440000 441900 441900003 441900004 442000 442000001 460000 460400 460400100 620000 620200 620200100".Split(' ').Select(DivisionCode.Parse),
        ];
        var divisions = DivisionIndex.Of("x", codes);

        string.Join(' ', divisions.PartitionAt(level).Select(divisions.CodeOf)).Should().Be(expected);

        var sums = new ParticipationAggregator(divisions);
        int[] ones = new int[divisions.Count];
        Array.Fill(ones, 1);
        sums.Add([.. Enumerable.Range(0, divisions.Count)], ones, ones); // a row of its own at each of 19 places, all together among them
        var parts = sums.RollUp().PartitionAt(level);
        parts.Sum(part => part.Total.Rows).Should().Be(19);
        parts.Where(part => !part.IsOwnAlone).Select(part => part.Place).Should().Equal(divisions.PartitionAt(level));
    }

    private static FluentAssertions.Specialized.ExceptionAssertions<ArgumentException> Refused(Action act, string parameter)
        => act.Should().Throw<ArgumentException>().WithParameterName(parameter);
}
