using LawGov.Domain.Law;
using LawGov.Domain.Time;

namespace LawGov.Domain.Disclosure;

/// <summary>The legal figures of disclosure (政府信息公开法定参数).</summary>
public static partial class DisclosureLaw
{
    /// <summary>Working days to publish what is to be disclosed proactively, by the day it was formed or changed (主动公开期限).</summary>
    /// <remarks>Another law or regulation that sets another limit goes before; lay its value over this one.</remarks>
    public static LawParameter<int> ProactiveLimit { get; } = new(
        "disclosure.proactive-limit",
        new("主动公开期限（工作日）", "working days for proactive disclosure"),
        new(DateSpan.Between(new(2008, 5, 1), new(2019, 5, 15)), 20, Instruments.OpenInformation2007.Article(18).Cite(Application.Direct)),
        new(DateSpan.From(new(2019, 5, 15)), 20, Instruments.OpenInformation2019.Article(26).Cite(Application.Direct)));
}
