using System.Text;
using System.Text.RegularExpressions;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Statistics;

namespace LawGov.Samples.DisclosureDesk.Output;

/// <summary>The table of requests as the form has it, for a spreadsheet: three columns of labels and seven of figures, in Chinese whatever the language.</summary>
internal static partial class TableForm
{
    private const string Head = """
        （本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）,,,申请人情况,,,,,,
        ,,,自然人,法人或其他组织,,,,,总计
        ,,,,商业企业,科研机构,社会公益组织,法律服务机构,其他,

        """;

    public static string Write(YearTable year)
    {
        var text = new StringBuilder(Head.ReplaceLineEndings("\n"));
        foreach (var row in year.Rows)
        {
            var figures = Enum.GetValues<RequestTableColumn>().Select(column => year.Requests[row, column].Known(out long number) ? Words.Plain(number) : "");
            text.AppendJoin(',', [.. Labels(row), .. figures]).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>三（三）1.属于国家秘密 stands under the third item and its heading.</summary>
    private static string[] Labels(RequestTableRow row)
    {
        string name = row.Name().Chinese;
        if (OfResults().Match(name) is not { Success: true } match) { return [name, "", ""]; }

        string item = $"（{match.Groups["item"].Value}）", rest = match.Groups["rest"].Value;
        string? heading = char.IsAsciiDigit(rest[0]) ? HeadingOf(item) : null;
        return ["三、本年度办理结果", item + (heading ?? rest + (row == RequestTableRow.PartlyDisclosed ? "（区分处理的，只计这一情形，不计其他情形）" : "")), heading is null ? "" : rest];
    }

    private static string HeadingOf(string item) => item switch
    {
        "（三）" => "不予公开",
        "（四）" => "无法提供",
        "（五）" => "不予处理",
        _ => "其他处理",
    };

    [GeneratedRegex("^三（(?<item>.)）(?<rest>.+)$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex OfResults();
}
