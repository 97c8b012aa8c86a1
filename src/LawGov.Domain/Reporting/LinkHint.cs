using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Text;

namespace LawGov.Domain.Reporting;

/// <summary>That a measure may answer a problem, since both speak of the same things (可能的对应关系): a hint, which no rule counts.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record LinkHint
{
    private const int LeastShared = 2;
    private const int LeastInAll = 3; // two characters may meet by chance: 运用法治, 用法培训

    private static readonly string[] Everywhere = ["法治", "工作", "建设", "管理", "学校", "行政", "能力", "推进", "加强", "开展", "提高", "进一", "一步"];

    private LinkHint(string problem, string measure, ValueList<string> shared)
        => (Problem, Measure, Shared) = (problem, measure, shared);

    /// <summary>The problem.</summary>
    public string Problem { get; }

    /// <summary>The measure that may answer it.</summary>
    public string Measure { get; }

    /// <summary>What both speak of: the longest stretches of two characters or more that stand in both.</summary>
    public ValueList<string> Shared { get; }

    /// <summary>Returns the problem, the measure and what they share.</summary>
    public override string ToString() => $"{Problem} ← {Measure}（{string.Join('、', Shared)}）";

    internal static ValueList<LinkHint> Between(ReportPlanFacts plan)
    {
        if (!plan.Problems.Known(out var problems) || !plan.Measures.Known(out var measures)) { return default; }

        var hints = new List<LinkHint>();
        foreach (var problem in problems)
        {
            if (!problem.AnsweredBy.IsUnknown) { continue; }

            hints.AddRange(measures.Select(measure => new LinkHint(problem.Name, measure.Name, SharedBy(problem.Name, measure.Name)))
                .Where(hint => hint.Shared.Sum(words => words.Length) >= LeastInAll)
                .OrderByDescending(hint => hint.Shared.Sum(words => words.Length)));
        }

        return hints.ToValueList();
    }

    /// <summary>The stretches of two Chinese characters or more that stand in both, but for what every report speaks of.</summary>
    private static ValueList<string> SharedBy(string one, string other)
    {
        var shared = new List<string>();
        for (int at = 0; at + LeastShared <= one.Length;)
        {
            int length = LongestAt(one, at, other);
            if (length < LeastShared)
            {
                at++;
                continue;
            }

            string words = one.Substring(at, length);
            if (!IsOfAnyReport(words)) { shared.Add(words); }

            at += length;
        }

        return [.. shared.Distinct()];
    }

    private static int LongestAt(string one, int at, string other)
    {
        int length = 0;
        while (at + length < one.Length
            && one[at + length] is >= '一' and <= '鿿'
            && other.Contains(one.Substring(at, length + 1), StringComparison.Ordinal)) { length++; }

        return length;
    }

    private static bool IsOfAnyReport(string words)
    {
        var rest = words;
        foreach (string word in Everywhere) { rest = rest.Replace(word, "", StringComparison.Ordinal); }

        return rest.Length < LeastShared;
    }
}
