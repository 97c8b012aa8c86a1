namespace LawGov.Domain.Disclosure.Decision;

/// <summary>Why information is to be disclosed now (公开方式), the two modes of Article 13, paragraph 2 of the Regulation of 2019.</summary>
public enum DisclosureMode
{
    /// <summary>Not stated (未说明).</summary>
    Unstated = 0,

    /// <summary>Articles 19 to 21 ask for it without a request (主动公开).</summary>
    Proactive = 1,

    /// <summary>Somebody requested it (依申请公开).</summary>
    OnRequest = 2,
}
