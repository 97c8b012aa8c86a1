using System.Text.RegularExpressions;
using LawGov.Domain.Organizations;

namespace LawGov.Samples.AnnualReport.Reading;

/// <summary>The title of a report, and the body that it names; no body where it names none.</summary>
internal sealed partial record ReportTitle(string Text, UnitId Body, BodyKind Kind)
{
    public static ReportTitle Of(string text)
    {
        string title = "";
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            string trimmed = line.Trim().Trim('#').Trim().ToString();
            if (trimmed.Length > 0) { title += trimmed; }

            if (title.Contains("报告", StringComparison.Ordinal) || (title.Length > 0 && trimmed.Length == 0) || title.Length > 60) { break; }
        }

        string body = NamedBody().Match(title) is { Success: true } match ? match.Groups[1].Value : "";
        return new(title, UnitId.TryParse(body, null, out var unit) ? unit : default, KindOf(body));
    }

    /// <summary>The kind of a body as its name tells it; the person who goes on from it knows better.</summary>
    public static BodyKind KindOf(string body) => body switch
    {
        _ when body.EndsWith("政府", StringComparison.Ordinal) => body.Contains('镇', StringComparison.Ordinal) || body.Contains('乡', StringComparison.Ordinal) ? BodyKind.Township : BodyKind.Government,
        _ when body.EndsWith("学校", StringComparison.Ordinal) || body.EndsWith("小学", StringComparison.Ordinal) || body.EndsWith("中学", StringComparison.Ordinal) => BodyKind.School,
        _ when body.EndsWith('局') || body.EndsWith('厅') || body.EndsWith('委') || body.EndsWith("委员会", StringComparison.Ordinal) => BodyKind.Department,
        _ => BodyKind.Other,
    };

    // 示例区教育和体育局2023年…, 示例区教育和体育局关于…
    [GeneratedRegex("^(?:关于)?([^0-9，。；：]{1,40}?(?:局|厅|委员会|委|政府|办公室|学校|中学|小学))(?=[0-9〇○零一二]|关于|年度|法治|$)", RegexOptions.CultureInvariant)]
    private static partial Regex NamedBody();
}
