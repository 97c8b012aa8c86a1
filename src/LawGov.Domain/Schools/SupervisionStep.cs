namespace LawGov.Domain.Schools;

/// <summary>The steps of a special or comprehensive supervision in their order (专项、综合督导环节).</summary>
public enum SupervisionStep
{
    /// <summary>A team of inspectors is formed (成立督导小组).</summary>
    Team = 0,

    /// <summary>The body is told in writing beforehand (事先书面通知).</summary>
    Notice = 1,

    /// <summary>The team is on the spot (现场考察).</summary>
    Visit = 2,

    /// <summary>The public is asked (征求公众意见).</summary>
    PublicAsked = 3,

    /// <summary>The first view is given to the body (反馈初步督导意见).</summary>
    FirstView = 4,

    /// <summary>The body defends itself, where it does (申辩).</summary>
    Defence = 5,

    /// <summary>The letter with the opinion and the period for correction goes out (发出督导意见书).</summary>
    Opinion = 6,

    /// <summary>The body corrects what was found, and reports on it (整改并报告).</summary>
    Correction = 7,

    /// <summary>The correction is checked (整改核查).</summary>
    Check = 8,

    /// <summary>The report goes to the own government (向本级人民政府提交督导报告).</summary>
    Report = 9,

    /// <summary>The report is filed with the higher supervising body (报上一级备案).</summary>
    Filing = 10,

    /// <summary>The report is published (向社会公布).</summary>
    Publication = 11,
}
