namespace LawGov.Domain.Disclosure;

/// <summary>Through what information is published (公开渠道和载体): the tick list of basic-level catalogues, and what schools use
/// besides.</summary>
public enum DisclosureChannel
{
    /// <summary>Another (其他).</summary>
    Other = 0,

    /// <summary>A government website (政府网站).</summary>
    Website = 1,

    /// <summary>The government gazette (政府公报).</summary>
    Gazette = 2,

    /// <summary>Microblog, WeChat and client of government (两微一端).</summary>
    NewMedia = 3,

    /// <summary>A press conference or hearing (发布会/听证会).</summary>
    Conference = 4,

    /// <summary>Radio or television (广播电视).</summary>
    Broadcasting = 5,

    /// <summary>Print media (纸质媒体).</summary>
    Print = 6,

    /// <summary>A place to read what is public (公开查阅点).</summary>
    ReadingPlace = 7,

    /// <summary>A centre for government services (政务服务中心).</summary>
    ServiceCentre = 8,

    /// <summary>A service station near the people (便民服务站).</summary>
    ServiceStation = 9,

    /// <summary>At the door or on the spot (入户/现场).</summary>
    OnSite = 10,

    /// <summary>A notice board or screen of a community, enterprise, institution or village (社区/企事业单位/村公示栏（电子屏）).</summary>
    NoticeBoard = 11,

    /// <summary>A message to those concerned (精准推送).</summary>
    TargetedMessage = 12,

    /// <summary>A school's board for what is public (公开栏).</summary>
    SchoolBoard = 13,

    /// <summary>A school's display window (橱窗).</summary>
    SchoolWindow = 14,

    /// <summary>A school's public account (公众号).</summary>
    SchoolAccount = 15,
}
