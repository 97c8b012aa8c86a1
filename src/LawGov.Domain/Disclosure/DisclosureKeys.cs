using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure;

/// <summary>The facts of disclosure by name (公开事实项).</summary>
public static partial class DisclosureKeys
{
    private static readonly Bilingual Office = new("政府信息公开工作机构", "the office for open government information");

    /// <summary>What kind of body publishes (单位性质).</summary>
    public static FactKey Body { get; } = new("disclosure.body", new("公开主体属于行政机关，还是学校等公共企事业单位？", "Is the publishing body an administrative organ, or a school or other public institution?"), Office);

    /// <summary>When the information was formed or changed (形成或者变更日期).</summary>
    public static FactKey Formed { get; } = new("disclosure.formed", new("该信息何日形成或者变更？", "On which day was the information formed or changed?"), Office);

    /// <summary>When it was published (公开日期).</summary>
    public static FactKey Published { get; } = new("disclosure.published", new("该信息何日公开？", "On which day was the information published?"), Office);

    /// <summary>Who manages the item (主管).</summary>
    public static FactKey Manager { get; } = new("disclosure.manager", new("该信息由谁主管？", "Who manages the item?"), Office);

    /// <summary>Who reviewed it (审核).</summary>
    public static FactKey Reviewer { get; } = new("disclosure.reviewer", new("该信息由谁审核？", "Who reviewed the item?"), Office);

    /// <summary>Who published it (发布).</summary>
    public static FactKey Publisher { get; } = new("disclosure.publisher", new("该信息由谁发布？", "Who published the item?"), Office);
}
