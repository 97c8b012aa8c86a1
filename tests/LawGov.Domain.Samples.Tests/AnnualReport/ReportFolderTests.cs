using System.Text;
using FluentAssertions;
using static LawGov.Domain.Samples.Tests.AnnualReport.WordSample;

namespace LawGov.Domain.Samples.Tests.AnnualReport;

/// <summary>A folder of reports: a row each, and one that cannot be read is a row with its reason.</summary>
public sealed class ReportFolderTests : IDisposable
{
    private readonly string _path = Directory.CreateTempSubdirectory("reports").FullName;

    public void Dispose() => Directory.Delete(_path, recursive: true);

    [Fact]
    public void EachReport_IsARow()
    {
        Fill();

        var run = Run("--csv", At("out", "a.csv"), "--html", At("out", "a.html"));

        (run.Code, run.Errors).Should().Be((0, ""));
        File.ReadAllLines(At("out", "a.csv"))[0].Should().Be("报告,数据,关系,不符合,未能判定,未读懂,不能读取的原因");
        File.ReadAllLines(At("out", "a.csv")).Skip(1).Should().Equal(
            "old.doc,,,,,,这是旧格式的Word文件（.doc）；请在Word或者WPS中另存为.docx后重试",
            "sub/good.txt,3,1,0,0,0,",
            "wrong.docx,3,1,1,0,0,",
            "甲.md,3,1,0,1,0,",
            "空.docx,,,,,,文件中没有文字");
        File.ReadAllBytes(At("out", "a.csv")).Should().StartWith(Encoding.UTF8.GetPreamble());
        run.Output.Should().MatchRegex(@"wrong\.docx +3 +1 +1 +0 +0").And.Contain("old.doc：这是旧格式的Word文件").And.Contain("共5份报告，已核对3份，不能读取2份；有不符合项的1份。");
        File.ReadAllText(At("out", "a.html")).Should().Contain("<td>wrong.docx</td>").And.Contain("<b>1</b>").And.Contain("<td colspan=\"5\">不能读取：文件中没有文字</td>").And.NotMatchRegex("https?:|src=");
    }

    [Fact]
    public void Strict_AsksWhetherAllIsMetAndRead()
    {
        Save("good.txt", "收到48件，其中网站30件、信函18件，共两类。\n");
        Run("--strict").Code.Should().Be(0);

        Save("bad.pdf", "%PDF-1.7");
        Run("--strict").Code.Should().Be(1);
    }

    [Fact]
    public void AFolderWithoutAReport_OrWithoutOneThatCanBeRead_IsNotDone()
    {
        Run().Should().Match<Sample>(run => run.Code == 2 && run.Output.Length == 0 && run.Errors.Contains("没有报告"));

        Save("~$lock.docx", "x");
        Save(".hidden.docx", "x");
        Save("table.xlsx", "x");
        Run().Errors.Should().Contain("没有报告");

        Save("bad.pdf", "%PDF-1.7");
        Run("--csv", At("out", "a.csv")).Should().Match<Sample>(run => run.Code == 2 && run.Output.Length == 0 && run.Errors.Contains("bad.pdf: 这是PDF文件") && run.Errors.Contains("1份报告都不能读取"));
        Directory.Exists(At("out", "")).Should().BeTrue();
        Directory.EnumerateFiles(At("out", "")).Should().BeEmpty();
    }

    [Theory]
    [InlineData("--comments")]
    [InlineData("--facts")]
    public void AnOptionOfOneReport_IsRefused(string option)
    {
        Fill();

        Run(option, At("out", "a")).Should().Match<Sample>(run => run.Code == 2 && run.Errors == $"{option}不用于文件夹\n");
    }

    [Fact]
    public void AnOutput_ThatIsAReportOfTheFolder_IsRefused()
    {
        Fill();
        byte[] before = File.ReadAllBytes(At("wrong.docx"));

        Run("--csv", At("wrong.docx")).Code.Should().Be(2);

        File.ReadAllBytes(At("wrong.docx")).Should().Equal(before);
    }

    /// <summary>A name may steer a terminal or a spreadsheet.</summary>
    [Fact]
    public void AName_IsShownAndNotRun()
    {
        if (OperatingSystem.IsWindows()) { return; }

        Save("=cmd\u001b[31m,<b>.txt", "收到48件。\n");

        var run = Run("--csv", At("out", "a.csv"), "--html", At("out", "a.html"));

        run.Output.Should().NotContain("\u001b");
        File.ReadAllLines(At("out", "a.csv"))[1].Should().StartWith("\"'=cmd␛[31m,<b>.txt\",");
        File.ReadAllText(At("out", "a.html")).Should().Contain("&lt;b&gt;.txt");
    }

    private void Fill()
    {
        Save("sub/good.txt", "某局2023年法治政府建设年度报告\n收到48件，其中网站30件、信函18件，分别办结。\n");
        Save("wrong.docx", Of(P("某局2023年法治政府建设年度报告") + P("收到48件，其中网站30件、信函19件。")));
        Save("甲.md", "# 某局2023年法治政府建设年度报告\n\n收到50件，其中网站30件、信函18件。\n");
        Save("old.doc", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. Encoding.Unicode.GetBytes("WordDocument")]);
        Save("空.docx", Of(""));
    }

    private Sample Run(params string[] arguments)
    {
        Directory.CreateDirectory(At("out", ""));
        return Sample.Run("AnnualReport", [At("in", ""), "--as-of", "2024-04-01", .. arguments]);
    }

    private string At(string name) => At("in", name);

    private string At(string folder, string name) => Path.Combine(Directory.CreateDirectory(Path.Combine(_path, folder)).FullName, name);

    private void Save(string name, string text) => Save(name, Encoding.UTF8.GetBytes(text));

    private void Save(string name, byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(name))!);
        File.WriteAllBytes(At(name), bytes);
    }
}
