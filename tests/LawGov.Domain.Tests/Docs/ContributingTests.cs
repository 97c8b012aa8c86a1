using System.Text.RegularExpressions;
using FluentAssertions;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Tests.Docs;

/// <summary>The rule that CONTRIBUTING shows is built here as it stands there, and works.</summary>
public partial class ContributingTests
{
    private static readonly MinutesFacts Minutes = new() { Id = new("局长办公会2024-01"), Held = new(2024, 3, 4), Body = BodyKind.Department, Issued = new LocalDate(2024, 3, 11) };

    [Fact]
    public void Code_OfContributing_IsTheCodeBuiltHere()
    {
        var regions = Region().Matches(Repository.Read("tests/LawGov.Domain.Tests/Docs/MinutesIssued.cs")).Select(match => match.Groups["code"].Value.Trim());
        var blocks = Block().Matches(Repository.Read("CONTRIBUTING.md")).Select(match => match.Groups["code"].Value.Trim());
        blocks.Should().Equal(regions);
    }

    [Fact]
    public void Rule_OfContributing_SaysWhatItFindsAndWhy()
    {
        Ask(Minutes, "符合", "2024年3月4日召开会议，期限5个工作日，最迟2024年3月11日印发；2024年3月11日印发，按期");
        Ask(Minutes with { Issued = new LocalDate(2024, 3, 12) }, "不符合", "2024年3月4日召开会议，期限5个工作日，最迟2024年3月11日印发；2024年3月12日印发，逾期");
        Ask(Minutes with { Issued = Fact<LocalDate>.Unknown }, "未能判定", "2024年3月4日召开会议，期限5个工作日，最迟2024年3月11日印发；未载明印发日期");
        Ask(Minutes with { Body = Fact<BodyKind>.Unknown }, "未能判定", "未载明单位性质，不能确定会议纪要的规定是否适用");
        Ask(Minutes with { Body = BodyKind.School }, "不适用", "会议纪要的规定不适用于学校");
        Ask(Minutes with { Held = new(2023, 12, 29) }, "不适用", "2023年12月29日尚无施行中的会议纪要印发期限");
    }

    private static void Ask(MinutesFacts facts, string verdict, string because)
    {
        var finding = MinutesIssued.Rule.Evaluate(facts, new() { AsOf = new(2024, 6, 1) });
        (finding.VerdictName().Chinese, finding.Because.ToText(Language.Chinese)).Should().Be((verdict, because));
    }

    [GeneratedRegex(@"^#region \w+\n(?<code>.*?)^#endregion", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Region();

    [GeneratedRegex(@"^```csharp\n(?<code>.*?)^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    private static partial Regex Block();
}
