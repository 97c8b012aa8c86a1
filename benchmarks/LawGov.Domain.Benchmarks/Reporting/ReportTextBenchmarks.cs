using System.Text;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Reporting.Text;

namespace LawGov.Domain.Benchmarks.Reporting;

/// <summary>What does it cost to read a report, and to put what it states to the rules, beside regular expressions for the same
/// frames?</summary>
/// <remarks>
/// The text is one of some thousand characters over and over, a paragraph a line, as dense with figures as a work report. The
/// expressions find figures with their units,
/// totals with 其中, shares, named rates and growth by their words alone: they neither know which figure is meant nor reckon.
/// </remarks>
[MemoryDiagnoser]
public partial class ReportTextBenchmarks
{
    private static readonly RuleContext Context = new() { AsOf = new(2024, 6, 30) };

    private static readonly ReportTextOptions Options = new() { Year = 2023 };

    private const string Paragraphs = """
        示例区教体局坚持把法治政府建设摆在全局工作的重要位置，主要负责人认真履行第一责任人职责，三重一大事项均经集体研究。局长办公会每两月一次听取法治工作汇报，全年听取6次。
        全年收到信息公开申请40件，均已答复。其中予以公开25件，占62.5%；部分公开15件，占37.5%。主动公开政府信息145件（其中义务教育96件、学前教育49件），比上年增加12条，进一步拓宽了公开渠道。
        依据《中华人民共和国行政处罚法》，对校外培训机构开展检查52次，上年40次，增长30%。对存在问题的机构逐一下达整改通知，督促限期整改到位，有关情况通过局网站向社会公布，接受群众监督。
        第五届宪法知识竞赛应参加学生2500人，参加2400人，参加率96%，比上年的93.5%提高2.5个百分点。各学校利用升旗仪式、主题班会、法治讲座等形式，组织师生学习宪法、民法典和未成年人保护法。
        上年结转投诉3件，新收50件，办结51件，结转下年2件。对群众反映集中的招生入学、收费、食堂等问题，建立台账，明确科室和时限，做到件件有着落、事事有回音，来信来访总量同比下降。
        局机关干部运用法治思维和法治方式推动工作的能力还不够强，专业执法力量不足，部分学校章程执行不到位，公开栏更新不及时，这些问题需要在今后的工作中认真加以解决。

        """;

    private string _text = "";

    [Params(3_000, 1_000_000)]
    public int Characters { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var text = new StringBuilder();
        while (text.Length < Characters - (Paragraphs.Length / 2)) { text.Append(Paragraphs); } // whole paragraphs

        _text = text.ToString();
    }

    [Benchmark(Baseline = true)]
    public int Expressions()
        => Figure().Count(_text) + Total().Count(_text) + Share().Count(_text) + Rate().Count(_text) + Growth().Count(_text) + Instrument().Count(_text);

    [Benchmark]
    public ReportText Read() => ReportText.Read(_text, Options);

    [Benchmark]
    public ValueList<TextFinding> ReadAndCheck() => ReportText.Read(_text, Options).Check(Context);

    [GeneratedRegex(@"[约近]?\d[\d,]*(?:\.\d+)?[万亿余]*(?:个百分点|人次|场次|%|人|名|件|所|次|条|项|个|场|份|家|户|元|起|处)(?:以上|左右)?")]
    private static partial Regex Figure();

    [GeneratedRegex(@"(\d[\d,]*)([人名件所次条项个场份])[^。\d]{0,40}其中[^。\d]{0,20}(\d[\d,]*)\2(?:[、，和；][^。\d]{0,20}(\d[\d,]*)\2)*")]
    private static partial Regex Total();

    [GeneratedRegex(@"(\d[\d,]*)[人名件所次条项个场份][，（]占(?:比)?(\d+(?:\.\d+)?)%")]
    private static partial Regex Share();

    [GeneratedRegex(@"\w{1,6}率(?:为|达)?(\d+(?:\.\d+)?)%")]
    private static partial Regex Rate();

    [GeneratedRegex(@"(?:同比|比上年|较上年)?(?:增长|增加|下降|减少|提高)(\d+(?:\.\d+)?)(?:%|个百分点|[件人次])")]
    private static partial Regex Growth();

    [GeneratedRegex(@"《[^《》]{1,60}》")]
    private static partial Regex Instrument();
}
