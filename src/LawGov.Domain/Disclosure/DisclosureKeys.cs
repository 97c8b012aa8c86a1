using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure;

/// <summary>The facts of disclosure by name (公开事实项).</summary>
public static class DisclosureKeys
{
    private static readonly Bilingual Office = new("政府信息公开工作机构", "the office for open government information");

    /// <summary>Who manages the item (主管).</summary>
    public static FactKey Manager { get; } = new("disclosure.manager", new("该信息由谁主管？", "Who manages the item?"), Office);

    /// <summary>Who reviewed it (审核).</summary>
    public static FactKey Reviewer { get; } = new("disclosure.reviewer", new("该信息由谁审核？", "Who reviewed the item?"), Office);

    /// <summary>Who published it (发布).</summary>
    public static FactKey Publisher { get; } = new("disclosure.publisher", new("该信息由谁发布？", "Who published the item?"), Office);
}
