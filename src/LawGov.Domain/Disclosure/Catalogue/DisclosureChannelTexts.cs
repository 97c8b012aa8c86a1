using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Catalogue;

/// <summary>What the channels of publication are called, and how a catalogue's cell names them.</summary>
public static class DisclosureChannelTexts
{
    private static readonly Bilingual[] Names =
    [
        new("其他", "other"),
        new("政府网站", "government website"),
        new("政府公报", "government gazette"),
        new("两微一端", "microblog, WeChat and client"),
        new("发布会/听证会", "press conference or hearing"),
        new("广播电视", "radio or television"),
        new("纸质媒体", "print media"),
        new("公开查阅点", "reading place"),
        new("政务服务中心", "government service centre"),
        new("便民服务站", "service station"),
        new("入户/现场", "at the door or on the spot"),
        new("社区/企事业单位/村公示栏（电子屏）", "notice board or screen"),
        new("精准推送", "message to those concerned"),
        new("公开栏", "school board"),
        new("橱窗", "school window"),
        new("公众号", "school's public account"),
    ];

    /// <summary>Gets the name in both languages.</summary>
    /// <param name="channel">A channel.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such channel.</exception>
    public static Bilingual Name(this DisclosureChannel channel) => Names[(int)Guard.Against.Undeclared(channel)];

    /// <summary>Reads the name of one channel as catalogues print it, or the part of a joint name: 公示栏, 听证会.</summary>
    /// <param name="text">The name, without ticks; blanks around it do not count.</param>
    /// <param name="channel">The channel, if the name is known.</param>
    /// <returns>False for any other text, null included.</returns>
    public static bool TryParse(string? text, out DisclosureChannel channel)
    {
        string name = text?.Trim().Replace('(', '（').Replace(')', '）') ?? "";
        int place = Array.FindIndex(Names, each => each.Chinese == name);
        channel = place > 0 ? (DisclosureChannel)place : name switch
        {
            "发布会" or "新闻发布会" or "听证会" => DisclosureChannel.Conference,
            "入户" or "现场" => DisclosureChannel.OnSite,
            "公示栏" or "电子屏" or "公示栏（电子屏）" => DisclosureChannel.NoticeBoard,
            _ => DisclosureChannel.Other,
        };
        return channel != DisclosureChannel.Other || name == Names[0].Chinese;
    }
}
