using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>What is known of a fact that is so or not, in a sentence.</summary>
internal static class YesNo
{
    private static readonly Bilingual Yes = new("是", "yes");
    private static readonly Bilingual No = new("否", "no");
    private static readonly Bilingual IsThere = new("有", "there");
    private static readonly Bilingual NotThere = new("没有", "not there");

    /// <summary>Whether it is so.</summary>
    internal static object Of(Fact<bool> fact) => fact.Known(out bool isSo) ? isSo ? Yes : No : fact.Say();

    /// <summary>Whether it is there.</summary>
    internal static object There(Fact<bool> fact) => fact.Known(out bool isThere) ? isThere ? IsThere : NotThere : fact.Say();
}
