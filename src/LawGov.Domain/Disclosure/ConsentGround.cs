namespace LawGov.Domain.Disclosure;

/// <summary>On what ground personal information may be processed without consent (不需取得个人同意的情形): the cases of Article 13, paragraph 1, items
/// 2 to 7 of the law.</summary>
/// <remarks>Whether a ground that is claimed really applies, and whether what is shown keeps to what it needs, is for a person to
/// judge.</remarks>
public enum ConsentGround
{
    /// <summary>Not stated (未说明).</summary>
    Unstated = 0,

    /// <summary>A contract of the person, or lawful personnel management (订立、履行合同或者人力资源管理所必需).</summary>
    Contract = 1,

    /// <summary>A statutory duty or obligation (履行法定职责或者法定义务所必需): what text lays it down is asked.</summary>
    StatutoryDuty = 2,

    /// <summary>A public-health emergency, or the rescue of persons and property (应对突发公共卫生事件或者紧急情况).</summary>
    Emergency = 3,

    /// <summary>News and supervision by public opinion, within reason (为公共利益实施新闻报道、舆论监督).</summary>
    News = 4,

    /// <summary>Information that the person published or that is lawfully public already, within reason (已经合法公开).</summary>
    AlreadyPublic = 5,

    /// <summary>Another case in a law or an administrative regulation (法律、行政法规规定的其他情形): what text it is is asked.</summary>
    OtherLaw = 6,
}
