namespace LawGov.Domain.Disclosure.Decision;

/// <summary>Which of the four tests of the text of 2007 asks for proactive disclosure (主动公开基本要求).</summary>
public enum DutyTest
{
    /// <summary>Not stated (未说明).</summary>
    Unstated = 0,

    /// <summary>It touches the vital interests of citizens, legal persons or other organisations (涉及切身利益).</summary>
    VitalInterests = 1,

    /// <summary>The public needs to know of it or to take part (需要社会公众广泛知晓或者参与).</summary>
    WideKnowledge = 2,

    /// <summary>It shows how the organ is set up, what it does and how to deal with it (机构设置、职能、办事程序).</summary>
    OrganAndProcedure = 3,

    /// <summary>Another law, regulation or state provision asks for it (其他规定应当主动公开).</summary>
    OtherLaw = 4,
}
