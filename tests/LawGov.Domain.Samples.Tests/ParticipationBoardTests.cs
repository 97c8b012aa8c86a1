using System.Text.Json;
using FluentAssertions;

namespace LawGov.Domain.Samples.Tests;

/// <summary>What the board shows of small files that can be added up by hand.</summary>
public class ParticipationBoardTests
{
    // 陕州区 71/84, 渑池县 50/100, 济源市 50/100, the province 171/284
    private const string Rows = "411203000000,30,40\n411203000000,41,44\n411221000000,50,100\n419001000000,50,100\n";

    private const string LastRows = "411203000000,63,84\n411221000000,60,100\n";

    [Fact]
    public void Tree_ToTheCounties_AddsUpAndRanksAmongSiblings()
    {
        using var folder = BoardFolder.With(Rows);

        var run = folder.Show("--depth", "3");

        run.Code.Should().Be(0, run.Errors);
        string[] lines = run.Output.Split('\n');
        lines[1].Should().Be("共4行，计入4行，有误0行。");
        lines[3].Should().MatchRegex("^全部 +█{12}░{8} +60\\.21% +171 +284$");     // 171 / 284 = 0.60211…
        lines[4].Should().MatchRegex("^  河南省 +█{12}░{8} +60\\.21% +171 +284 +1$");
        lines[5].Should().MatchRegex("^    三门峡市 +█{13}░{7} +65\\.76% +121 +184 +1$"); // 121 / 184 = 0.65760…
        lines[6].Should().MatchRegex("^      陕州区 +█{16}░{4} +84\\.52% +71 +84 +1$");   // 71 / 84 = 0.84523…
        lines[7].Should().MatchRegex("^      渑池县 +█{10}░{10} +50\\.00% +50 +100 +2$");
        lines[8].Should().MatchRegex("^    济源市 +█{10}░{10} +50\\.00% +50 +100 +2$");
    }

    [Theory]
    [InlineData("0", 1)]
    [InlineData("1", 2)]
    [InlineData("2", 4)]  // the city, and the county straight below the province
    [InlineData("5", 6)]  // deeper than the table goes
    public void Depth_CutsTheTree(string depth, int places)
    {
        using var folder = BoardFolder.With(Rows);

        folder.Show("--depth", depth).Output.Split('\n').Count(line => line.Contains('█', StringComparison.Ordinal)).Should().Be(places);
    }

    [Fact]
    public void EqualRates_ShareTheirRank_AndNoBaseHasNone()
    {
        using var folder = BoardFolder.With(
            "411203000000,1,2\n411221000000,50,100\n411224000000,1,4\n411281000000,0,0\n",
            BoardFolder.Divisions + "411224000000,卢氏县\n411281000000,义马市\n411282000000,灵宝市\n");

        string output = folder.Show("--depth", "3").Output;

        output.Should().MatchRegex("陕州区 .* 1\n").And.MatchRegex("渑池县 .* 1\n").And.MatchRegex("卢氏县 .* 3\n");
        output.Should().MatchRegex("义马市 .*— +0 +0 +—\n").And.MatchRegex("灵宝市 .*— +0 +0 +—\n");
    }

    [Fact]
    public void LastYear_ShowsTheChangeInPoints()
    {
        using var folder = BoardFolder.With(Rows);
        folder.Save("last.csv", "code,participants,eligible\n" + LastRows + "411203000000,9,8\n");

        var run = folder.Show("--depth", "3", "--last", folder["last.csv"]);

        run.Code.Should().Be(0, run.Errors);
        run.Output.Should().MatchRegex("陕州区 .*上升9\\.52个百分点\n"); // 71/84 - 63/84 = 8/84 = 9.523…%
        run.Output.Should().MatchRegex("渑池县 .*下降10\\.00个百分点\n");
        run.Output.Should().MatchRegex("济源市 .* —\n");                  // not in last year's file
        run.Output.Should().Contain("上年文件有误1行").And.Contain("1个地区部分行有误，按计入的行比较\n");
        folder.Read("rows.csv.errors.csv.last.csv").Should().Contain("4,411203000000,参加人数超过应参加人数\n");
    }

    [Fact]
    public void LastYear_SplitsTheChangeOfTheWhole_IntoRatesAndMakeUp()
    {
        // 41: 50/100, then 180/300; 61: 90/100 in both. The whole falls from 70% to 67.5%, though 41 rose by ten points:
        // rates 3/4 × 10 = 7.5 points; make-up 1/4 × (50 - 70) - 1/4 × (90 - 70) = -10 points.
        using var folder = BoardFolder.With("411203000000,180,300\n610000000000,90,100\n", BoardFolder.Divisions + "610000000000,陕西省\n");
        folder.Save("last.csv", "code,participants,eligible\n411203000000,50,100\n610000000000,90,100\n");

        string output = folder.Show("--last", folder["last.csv"]).Output.ReplaceLineEndings("");

        output.Should().Contain("全部较上年下降2.50个百分点，其中参与率变动的影响为上升7.50个百分点，人数结构变动的影响为下降10.00个百分点（各项分别修约）");
    }

    [Fact]
    public void LastYear_NamesTheEffectOfPlacesInOneYearAlone()
    {
        // 41: 50/100 in both years; 61 enters with 90/100: 1/2 × (90 - 50) = 20 points.
        using var folder = BoardFolder.With("411203000000,50,100\n610000000000,90,100\n", BoardFolder.Divisions + "610000000000,陕西省\n");
        folder.Save("last.csv", "code,participants,eligible\n411203000000,50,100\n");

        string output = folder.Show("--last", folder["last.csv"]).Output.ReplaceLineEndings("");

        output.Replace("\n", "", StringComparison.Ordinal).Should().Contain("全部较上年上升20.00个百分点").And.Contain("仅本年有应参加人数的地区的影响为上升20.00个百分点（").And.NotContain("仅上年");
    }

    /// <summary>Refused is not absent: 渑池县 (95 of 100) once made the change of all places +25 points, where 陕州区 alone changed, by +5.</summary>
    [Fact]
    public void LastYear_APlaceRefusedInOneYear_IsComparedInNeither()
    {
        using var folder = BoardFolder.With("411203000000,55,100\n411221000000,95,100\n");
        folder.Save("last.csv", "code,participants,eligible\n411203000000,50,100\n411221000000,110,100\n");

        string output = folder.Show("--depth", "3", "--last", folder["last.csv"]).Output;

        output.Should().MatchRegex("全部 .*75\\.00% +150 +200 +上升5\\.00个百分点\n").And.MatchRegex("三门峡市 .*上升5\\.00个百分点\n").And.MatchRegex("陕州区 .*上升5\\.00个百分点\n");
        output.Should().MatchRegex("渑池县 .*95\\.00% +95 +100 +1 +—\n").And.Contain("渑池县的行有误，1个地区连同其下级在两个年度均不参与比较\n").And.Contain("全部较上年上升5.00个百分点");
    }

    /// <summary>With a place all below it is left out: nobody knows of whom the refused row was.</summary>
    [Fact]
    public void LastYear_ACityRefusedThisYear_TakesItsCountiesOutToo()
    {
        using var folder = BoardFolder.With("411200,9,8\n411203000000,55,100\n419001,7,10\n");
        folder.Save("last.csv", "code,participants,eligible\n411203000000,50,100\n419001,5,10\n");

        string output = folder.Show("--depth", "3", "--last", folder["last.csv"]).Output;

        output.Should().MatchRegex("全部 .*上升20\\.00个百分点\n").And.MatchRegex("陕州区 .* —\n").And.MatchRegex("三门峡市 .* —\n").And.MatchRegex("济源市 .*上升20\\.00个百分点\n");
    }

    [Theory]
    [InlineData("99999,100000", "99.99%")]
    [InlineData("1,100000", "0.01%")]
    [InlineData("100000,100000", "100.00%")]
    [InlineData("0,100000", "0.00%")]
    public void Rate_AtTheEnds_IsWholeOnlyWhenExact(string counts, string rate)
    {
        using var folder = BoardFolder.With($"411203000000,{counts}\n");

        folder.Show("--html", folder["page.html"]).Output.Should().Contain($" {rate} ");
        folder.Read("page.html").Should().Contain($">{rate}<");
        folder.Show("--json").Output.Should().Contain($"\"{rate}\"");
    }

    // 陕县 411222 became 陕州区 411203 on 1 February 2016.
    private const string WithOldCodes = "code,name,from,until,successor\n410000,河南省,,,\n411200,三门峡市,,,\n411203,陕州区,2016-02-01,,\n411222,陕县,,2016-02-01,411203\n411221,渑池县,,,\n";

    [Theory]
    [InlineData("2015", 1, 2, "3,411203,区划代码不在使用期间\n")]
    [InlineData("2016", 2, 3, "")]
    [InlineData("2017", 1, 1, "2,411222,区划代码不在使用期间\n")]
    [InlineData(null, 2, 3, "")] // without a year no code is too early or too late
    public void OldCodes_CountAtTheirSuccessorInTheirDaysAlone(string? year, int rows, int participants, string bad)
    {
        using var folder = BoardFolder.With("411222,2,10\n411203,1,10\n", WithOldCodes);

        var run = year is null ? folder.Show("--depth", "3") : folder.Show("--depth", "3", "--year", year);

        run.Output.Should().Contain($"计入{rows}行").And.MatchRegex($"陕州区 .* {participants} +{10 * rows} +1\n").And.NotContain("陕县");
        run.Output.Contains("1行使用原区划代码，计入承接的区划", StringComparison.Ordinal).Should().Be(year != "2017");
        folder.Read("rows.csv.errors.csv").Should().Be("line,code,reason\n" + bad);
    }

    [Fact]
    public void LastYear_OfAYear_IsReadByTheCodesOfTheYearBefore()
    {
        using var folder = BoardFolder.With("411203,6,10\n", WithOldCodes);
        folder.Save("last.csv", "code,participants,eligible\n411222,5,10\n");

        folder.Show("--depth", "3", "--year", "2016", "--last", folder["last.csv"]).Output.Should().MatchRegex("陕州区 .*60\\.00% +6 +10 +1 +上升10\\.00个百分点\n");
        folder.Show("--depth", "3", "--year", "2018", "--last", folder["last.csv"]).Errors.Should().Contain("全部有误");
    }

    [Theory]
    [InlineData("1", "全部 广东省 海南省")]
    [InlineData("2", "全部 广东省 东莞市 海南省 儋州市")]
    [InlineData("3", "全部 广东省 东莞市 海南省 儋州市")] // towns are no counties: the city stands for one
    [InlineData("4", "全部 广东省 东莞市 东城街道 石排镇 海南省 儋州市 那大镇")]
    public void Depth_WhereCitiesHaveNoCounties_ShowsTheCityAndNotItsTowns(string depth, string places)
    {
        using var folder = BoardFolder.With(
            "441900003,1,2\n441900101,1,2\n460400100,1,2\n",
            "code,name\n440000,广东省\n441900,东莞市\n441900003,东城街道\n441900101,石排镇\n460000,海南省\n460400,儋州市\n460400100,那大镇\n");

        string[] shown = [.. folder.Show("--depth", depth).Output.Split('\n').Where(line => line.Contains('░', StringComparison.Ordinal)).Select(line => line.TrimStart().Split(' ')[0])];

        string.Join(' ', shown).Should().Be(places);
    }

    [Theory]
    [InlineData("411200,71,84\n411203,30,40\n411221,41,44\n", "三门峡市的本级行与下级行之和相等（71/84），疑为合计，已重复计算")]
    [InlineData("411200,5,6\n411203,30,40\n", "三门峡市既有本级行（5/6），又有下级行（30/40），已相加；本级行如为合计，则重复计算")]
    public void ASubtotalBesideItsParts_IsSaid(string rows, string said)
    {
        using var folder = BoardFolder.With(rows);

        var run = folder.Show("--html", folder["page.html"]);

        run.Output.Replace("\n", "", StringComparison.Ordinal).Should().Contain(said);
        folder.Read("page.html").Should().Contain(said);
        folder.Show("--json").Output.Should().Contain("\"ownBesideBelow\": [\n    \"411200\"\n  ]");
    }

    [Theory]
    [InlineData("zh")]
    [InlineData("en")]
    public void Lines_OfALargeBoardWithLastYear_FitEightyColumns(string language)
    {
        using var folder = BoardFolder.With("411203,2000000000,2100000000\n411221,1,2000000000\n419001,9,8\n", BoardFolder.Divisions.Replace("渑池县", "名称很长的一个自治县及其代管的各个开发区、示范区、新区", StringComparison.Ordinal));
        folder.Save("last.csv", "code,participants,eligible\n411203,1000000000,2100000000\n411221,1,2000000000\n");

        string[] lines = folder.Show("--depth", "3", "--last", folder["last.csv"], "--lang", language, "--errors", folder["e.csv"]).Output.Split('\n');

        lines.Where(line => !line.Contains(".csv", StringComparison.Ordinal)).Should().OnlyContain(line => line.Sum(character => character >= '\u2E80' ? 2 : 1) <= 80);
        string.Join('\n', lines).Should().MatchRegex("4,100,000,000").And.MatchRegex(language == "zh" ? "上升24\\.39个百分点" : "up 24\\.39 percentage\\s+points").And.Contain("…");
    }

    [Fact]
    public void Json_HoldsTheTreeAndTheReasons()
    {
        using var folder = BoardFolder.With(Rows + "411203000000,5,4\n");

        using var json = JsonDocument.Parse(folder.Show("--json", "--depth", "1").Output);

        json.RootElement.GetProperty("rows").GetInt64().Should().Be(5);
        json.RootElement.GetProperty("bad").GetInt64().Should().Be(1);
        json.RootElement.GetProperty("reasons")[0].GetProperty("zh").GetString().Should().Be("参加人数超过应参加人数");
        var province = json.RootElement.GetProperty("tree").GetProperty("below")[0];
        province.GetProperty("code").GetString().Should().Be("410000");
        province.GetProperty("participants").GetInt64().Should().Be(171);
        province.GetProperty("rate").GetString().Should().Be("60.21%");
        province.GetProperty("below").GetArrayLength().Should().Be(0);
    }

    [Fact]
    public void English_SaysTheSame()
    {
        using var folder = BoardFolder.With(Rows);

        folder.Show("--lang", "en").Output.Should().Contain("4 rows: 4 counted, 0 bad.").And.MatchRegex("All places .* 60\\.21% ");
    }

    [Fact]
    public void Generate_WritesTheSameFileEveryTime_WithTheShareOfBadRowsStated()
    {
        using var folder = new BoardFolder();
        var first = Sample.Run("ParticipationBoard", folder["rows.csv"], "--generate", "2000", "--bad", "25", "--seed", "7");
        var again = Sample.Run("ParticipationBoard", folder["again.csv"], "--generate", "2000", "--bad", "25", "--seed", "7"); // beside the same table

        (first.Code, again.Code).Should().Be((0, 0), first.Errors + again.Errors);
        first.Output.Should().Contain("2,000行，其中有误50行"); // 25 of a thousand
        folder.Read("again.csv").Should().Be(folder.Read("rows.csv"));
        folder.Show().Output.Should().Contain("共2,000行，计入1,950行，有误50行。");
        folder.Read("rows.csv.errors.csv").Split('\n').Should().HaveCount(52); // the header, and the end of the last line
        var codes = folder.Read("divisions.csv").Split('\n')[1..^1].Select(line => line[..12]).ToArray();
        codes.Should().OnlyHaveUniqueItems();
        codes.Count(code => code.EndsWith("0000000000", StringComparison.Ordinal)).Should().Be(31);
        codes.Count(code => code.EndsWith("00000000", StringComparison.Ordinal)).Should().BeInRange(31 + 330, 31 + 350);
        codes.Count(code => code.EndsWith("000000", StringComparison.Ordinal)).Should().BeInRange(3_200, 3_600);
        codes.Length.Should().BeInRange(46_000, 53_000);
    }

    /// <summary>A slip of the name must not cost a real file.</summary>
    [Theory]
    [InlineData("rows.csv", "new-divisions.csv", "rows.csv")]
    [InlineData("new.csv", "divisions.csv", "divisions.csv")]
    public void Generate_WritesOverNothing(string rows, string divisions, string kept)
    {
        using var folder = BoardFolder.With(Rows);
        string before = folder.Read(kept);

        var run = Sample.Run("ParticipationBoard", folder[rows], "--divisions", folder[divisions], "--generate", "5", "--lang", "en");

        (run.Code, run.Output).Should().Be((2, ""));
        run.Errors.Should().Be($"{folder[kept]} is there already and was left as it is: made-up data go into new files alone\n");
        folder.Read(kept).Should().Be(before);
        (File.Exists(folder["new.csv"]) || File.Exists(folder["new-divisions.csv"])).Should().BeFalse("half of the two would be of no use");
    }
}
