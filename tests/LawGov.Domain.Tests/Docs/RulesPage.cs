using System.Globalization;
using System.Text;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Tests.Vectors;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Docs;

/// <summary>docs/rules.md, as the catalogue writes it.</summary>
internal static class RulesPage
{
    public static string Render(IEnumerable<Rule> rules)
    {
        var page = new StringBuilder();
        page.Append("# Rules 规则目录\n\nWritten from `RuleCatalogue.All`; a test keeps it so (`eng/write-docs.sh` writes it anew). 本页由规则目录生成。\n");
        foreach (var rule in rules)
        {
            page.Append(CultureInfo.InvariantCulture, $"\n## {rule.Id} {rule.Title.Chinese}\n\n*{rule.Title.English}*\n\n");
            page.Append(CultureInfo.InvariantCulture, $"{rule.Explanation.Chinese}\n\n{rule.Explanation.English}\n\n");
            page.Append(CultureInfo.InvariantCulture, $"适用对象 Applies to: {AppliesTo(rule.AppliesTo)}\n\n");
            page.Append(CultureInfo.InvariantCulture, $"所需事实 Asks: {string.Join("; ", rule.Asks.Select(key => $"{key.Name.Chinese} {key.Name.English} (`{key.Id}`)"))}\n\n");
            if (rule.Provisions.IsEmpty) { page.Append("依据 Basis: 无全国性规定 no national text\n"); }

            foreach (var provision in rule.Provisions) { page.Append(CultureInfo.InvariantCulture, $"依据 Basis: {Cite(provision)}\n"); }

            page.Append("\n| 结论 verdict | 理由 sentence, as in its vectors |\n| --- | --- |\n");
            foreach (var vector in Vector.All.Where(vector => vector.RuleId == rule.Id && vector.Because is not null).GroupBy(vector => vector.Evaluate().Because.Template).Select(same => same.First()))
            {
                page.Append(CultureInfo.InvariantCulture, $"| {vector.Verdict.Name().Chinese} {vector.Verdict.Name().English} | {vector.Because!.Chinese}<br>{vector.Because.English} |\n");
            }
        }

        return page.ToString();
    }

    private static string AppliesTo(Applicability? text) => text is null
        ? "不问单位性质 any body"
        : Kinds(text.To) + (text.NotTo.IsEmpty ? "" : $"；不适用 not to: {Kinds(text.NotTo)}") + "；其他未经确认 others not confirmed";

    private static string Kinds(IEnumerable<BodyKind> kinds) => string.Join("、", kinds.Select(kind => $"{kind.Name().Chinese} {kind.Name().English}"));

    private static string Cite(Provision provision) => $"{provision.ToText(Language.Chinese)} / {provision.ToText(Language.English)} (`{provision.Key}`)";
}
