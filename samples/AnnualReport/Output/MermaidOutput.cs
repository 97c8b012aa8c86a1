using System.Globalization;
using System.Text;
using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Samples.Files;
using NodaTime;

namespace LawGov.Samples.AnnualReport.Output;

/// <summary>Draws who answers for what on a day as a Mermaid flowchart: areas on the left, the posts that lead them on the right.</summary>
internal static class MermaidOutput
{
    public static string Write(DutyMap? map, LocalDate on, Language language)
    {
        var chart = new StringBuilder();
        chart.Append(CultureInfo.InvariantCulture, $"%% {(map is null ? Words.NoDuties.ToText(language) : Words.DutiesOn.With(("on", on)).ToText(language))}\nflowchart LR\n");
        if (map is null) { return chart.ToString(); }

        for (int index = 0; index < map.Areas.Count; index++)
        {
            chart.Append(CultureInfo.InvariantCulture, $"  a{index}[\"{Escape(map.Areas[index].Name)}\"]\n");
            if (map.Areas.ParentOf(index) is var parent and >= 0) { chart.Append(CultureInfo.InvariantCulture, $"  a{parent} --- a{index}\n"); }
        }

        var posts = new Dictionary<string, int>(StringComparer.Ordinal);
        for (int index = 0; index < map.Areas.Count; index++)
        {
            foreach (var answer in map.WhoAnswers(map.Areas[index].Path, on).Tiers.Where(answer => answer.InheritedFrom is null))
            {
                foreach (var holder in answer.Holders)
                {
                    string post = holder.Post.ToString(), held = holder.Person.IsNone ? holder.State.Name().ToText(language) : holder.Person.ToString();
                    if (posts.TryAdd(post, posts.Count)) { chart.Append(CultureInfo.InvariantCulture, $"  p{posts[post]}([\"{Escape(post)}<br/>{Escape(held)}\"])\n"); }

                    string arrow = answer.State == HoldingState.Conflict ? "-. " + Escape(answer.Tier.Name().ToText(language)) + " !.->" : $"-- {Escape(answer.Tier.Name().ToText(language))} -->";
                    chart.Append(CultureInfo.InvariantCulture, $"  a{index} {arrow} p{posts[post]}\n");
                }
            }
        }

        return chart.ToString();
    }

    /// <summary>What would end a label is written as an entity, and what is invisible as a sign.</summary>
    private static string Escape(string text) => Shown.Of(text.ReplaceLineEndings(" "))
        .Replace("&", "&amp;", StringComparison.Ordinal).Replace("\"", "#quot;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);
}
