using System.Text;
using System.Text.Json;
using FluentAssertions;

namespace LawGov.Domain.Samples.Tests.DisclosureDesk;

/// <summary>Files of requests: good rows are recorded once, bad ones named, and a damaged file does no harm.</summary>
public sealed class ImportTests : IDisposable
{
    private static readonly string Requests = Path.Combine(Sample.Root, "samples", "DisclosureDesk", "data", "requests.csv");

    private readonly Database _database = Database.Of(Database.Sqlite);

    public void Dispose() => _database.Dispose();

    [Fact]
    public void Import_OfTheSample_AddsTheGoodRows_AndNamesTheBadOne()
    {
        var run = _database.Run("import", Requests);

        run.Code.Should().Be(0);
        run.Output.Should().Be("共26行：新增申请11件、事项25项，重复0行未再登记，有误1行。\n");
        run.Errors.Should().Be($"{Requests}第28行：on：应为日期，如“2024-03-01”，实为\"2026-02-30\"\n");
        _database.Run("import", Requests, "--strict").Code.Should().Be(1);
    }

    [Fact]
    public async Task Import_OfTheSameFileAgain_AddsNothing_AndSaysSo()
    {
        _database.Run("import", Requests);

        using var json = JsonDocument.Parse(_database.Run("import", Requests, "--json").Output);

        (Number(json, "cases"), Number(json, "events"), Number(json, "repeated")).Should().Be((0, 0, 25));
        json.RootElement.GetProperty("importedBefore").GetBoolean().Should().BeTrue();
        (await _database.Count("events")).Should().Be(25);
    }

    [Theory]
    [InlineData("乙,撤回,2026-03-02,,,", "没有登记乙")]
    [InlineData("甲,撤回,2026-03-32,,,", "on：应为日期")]
    [InlineData("甲,休假,2026-03-02,,,", "event：应为下列之一")]
    [InlineData("甲,收费通知,2026-03-02,,,", "缺少“yuan”")]
    [InlineData("甲,撤回,2026-03-02,,,3", "yuan")]
    [InlineData("甲,答复,2026-03-02,当面提交吧,,", "channel：应为下列之一")]
    [InlineData(",撤回,2026-03-02,,,", "case：应为")]
    [InlineData("甲,撤回,2026-03-02,,财务科,", "甲登记的编号、承办人或者申请人情况与本行不同")]
    [InlineData("甲,收到申请,2026-03-02,传真,财务科,", "甲登记的编号、承办人或者申请人情况与本行不同")]
    [InlineData("甲,撤\"回,2026-03-02,,,", "引号使用有误")]
    [InlineData("甲,撤回,2026-03-02", "应有6列，实有3列")]
    public void ARow_ThatIsWrong_IsNamedWithItsLine_AndTheRestIsRecorded(string row, string reason)
    {
        string file = _database.File("rows.csv", $"case,event,on,channel,owner,yuan\n甲,收到申请,2026-03-02,当面提交,办公室,\n{row}\n甲,收费通知,2026-03-05,,,30\n");

        var run = _database.Run("import", file);

        run.Code.Should().Be(0);
        run.Output.Should().Contain("新增申请1件、事项2项").And.Contain("有误1行");
        run.Errors.Should().StartWith($"{file}第3行：").And.Contain(reason);
    }

    [Theory]
    [InlineData("case,event,on\n", "没有数据行")]
    [InlineData("case,event\n甲,撤回\n", "表头应为case,event,on")]
    [InlineData("case,event,on,colour\n甲,撤回,2026-03-02,红\n", "表头应为case,event,on")]
    [InlineData("case,event,on\n甲,撤回,2026-03-02\n", "没有一行可以登记")]
    public void AFile_WithoutOneGoodRow_IsRefused(string text, string reason)
    {
        var run = _database.Run("import", _database.File("rows.csv", text));

        run.Code.Should().Be(2);
        run.Output.Should().BeEmpty();
        run.Errors.Should().Contain(reason);
    }

    [Fact]
    public async Task Import_OfGB18030_IsTheSame()
    {
        string file = _database.File("rows.csv", "");
        await File.WriteAllBytesAsync(file, CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(Sample.Read("samples/DisclosureDesk/data/requests.csv")), TestContext.Current.CancellationToken);

        var run = _database.Run("import", file);

        run.Output.Should().Contain("新增申请11件、事项25项");
        run.Errors.Should().StartWith($"文件{file}按GB18030读取\n");
        (await _database.Ask("SELECT COUNT(*) FROM events WHERE \"Event\" LIKE '%某教育咨询公司%'")).Should().Be(3);
    }

    [Fact]
    public void ARow_OfACaseWhoseArrivalStandsBelow_IsRecorded()
        => _database.Run("import", _database.File("rows.csv", "case,event,on,channel\n甲,撤回,2026-03-05,\n甲,收到申请,2026-03-02,当面提交\n")).Output.Should().Contain("新增申请1件、事项2项");

    /// <summary>Files as damage and malice make them: a documented code, a sentence, and a register that still answers.</summary>
    [Fact]
    public async Task AMutatedFile_EndsWithADocumentedCode_AndASoundRegister()
    {
        byte[] sound = await File.ReadAllBytesAsync(Requests, TestContext.Current.CancellationToken);
        var random = new Random(46);
        string file = _database.File("rows.csv", "");
        for (int round = 0; round < 100; round++)
        {
            byte[] mutated = [.. sound];
            for (int steps = 1 + random.Next(4); steps > 0; steps--) { mutated[random.Next(mutated.Length)] = (byte)(random.Next(3) == 0 ? random.Next(256) : "\0\",\n\r\u001b9"[random.Next(7)]); }

            await File.WriteAllBytesAsync(file, mutated, TestContext.Current.CancellationToken);
            var run = _database.Run("import", file);

            run.Code.Should().BeOneOf([0, 2], $"round {round}");
            (run.Output + run.Errors).Should().NotContain("程序内部错误").And.NotContain("\u001b");
        }

        await _database.ShouldBeConsistent();
    }

    private static int Number(JsonDocument json, string name) => json.RootElement.GetProperty(name).GetInt32();
}
