using System.Globalization;
using System.Text;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
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
            if (rule.Provisions.IsEmpty) { page.Append("依据 Basis: 无全国性规定 no national text\n"); }

            foreach (var provision in rule.Provisions) { page.Append(CultureInfo.InvariantCulture, $"依据 Basis: {Cite(provision)}\n"); }
        }

        return page.ToString();
    }

    private static string Cite(Provision provision) => $"{provision.ToText(Language.Chinese)} / {provision.ToText(Language.English)} (`{provision.Key}`)";
}
