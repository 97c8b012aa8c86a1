namespace LawGov.Domain.Disclosure.Proactive;

/// <summary>What an inspection looks at for updates (更新检查对象).</summary>
public enum UpdatePlace
{
    /// <summary>Another column, for which no threshold is confirmed (其他栏目).</summary>
    Other = 0,

    /// <summary>The home page of a website (首页).</summary>
    HomePage = 1,

    /// <summary>A column of news (动态、要闻类栏目).</summary>
    NewsColumn = 2,

    /// <summary>A first-level column of notices or policy documents (通知公告、政策文件类一级栏目).</summary>
    PolicyColumn = 3,

    /// <summary>An account of new media (政务新媒体账号).</summary>
    NewMediaAccount = 4,
}
