using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Publicity.Rules;

/// <summary>Is the law publicized online too (开展网络普法)?</summary>
internal static class PlatformsInUse
{
    private static readonly Basis Practice = Basis.Practice(new("运用网络平台开展普法", "the law is publicized on platforms online"));
    private static readonly MessageTemplate InUse = new("{on}，使用网络平台：{platforms}", "platforms online on {on}: {platforms}");
    private static readonly MessageTemplate NotInUse = new("{on}，经确认没有使用网络平台", "platforms online on {on}: known to be none");

    internal static Rule<CarrierFacts> Rule { get; } = new(
        "PUBL-03",
        new("开展网络普法", "The law is publicized online"),
        new(
            "核查日期至少使用一个网络平台（微信群、公众号、网站等）的为符合，确认没有的为不符合。依据为本单位、地方规定或者一般做法。",
            "Met where one platform online at least is in use on the day, not met where it is known that none is. The basis is the body's "
                + "own or a local rule, or practice."),
        static (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? (facts.Platforms.IsUnknown ? c.Known(facts.Platforms, PublicityKeys.Platforms, out _) : null)
            ?? Judge(c, facts))
    {
        Asks = [PublicityKeys.Platforms],
    };

    private static Finding Judge(Case c, CarrierFacts facts)
    {
        var platforms = facts.Platforms.ValueOr(default);
        return platforms.IsEmpty
            ? c.Breached(NotInUse.With(("on", facts.On)), facts.Rule.ValueOr(Practice))
            : c.Met(InUse.With(("on", facts.On), ("platforms", new Listed(platforms))), facts.Rule.ValueOr(Practice));
    }

    private sealed record Listed(ValueList<string> Platforms) : IBilingualText
    {
        public string ToText(Language language) => string.Join(language == Language.Chinese ? "、" : ", ", Platforms);
    }
}
