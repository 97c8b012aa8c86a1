using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;

namespace LawGov.Domain.Enforcement;

/// <summary>What the rules of enforcement say alike: as required or not, yes or no, and whether something holds.</summary>
internal static class EnforcementWords
{
    private static readonly Bilingual Yes = new("是", "yes");
    private static readonly Bilingual No = new("否", "no");
    private static readonly Bilingual Has = new("有", "yes");
    private static readonly Bilingual HasNot = new("无", "no");

    internal static ListWords AsRequired { get; } = new(new("符合规定", "it is as required"), new("不符合规定", "not as required"));

    internal static Bilingual NotStated { get; } = new("未载明", "not stated");

    /// <summary>Whether it is so: none counts as not.</summary>
    internal static FactState Holds(this Fact<bool> fact)
        => fact.IsUnknown ? FactState.Unknown : fact.ValueOr(false) ? FactState.Known : FactState.None;

    internal static FactState Not(this FactState state)
        => state switch { FactState.Known => FactState.None, FactState.None => FactState.Known, _ => state };

    internal static Bilingual HasOrNot(this Fact<bool> fact)
        => fact.Holds() switch { FactState.Known => Has, FactState.None => HasNot, _ => NotStated };

    internal static Bilingual YesOrNo(this Fact<bool> fact)
        => fact.Holds() switch { FactState.Known => Yes, FactState.None => No, _ => NotStated };
}
