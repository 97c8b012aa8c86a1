namespace LawGov.Domain.Disclosure.Chain;

/// <summary>A role in publishing information (发布责任岗位).</summary>
public enum ChainRole
{
    /// <summary>Not stated (未说明).</summary>
    Unstated = 0,

    /// <summary>The head of the unit, who answers for the whole (单位负责人).</summary>
    Head = 1,

    /// <summary>Who manages the matter, collects and drafts (主管).</summary>
    Originator = 2,

    /// <summary>Who reviews it for secrecy, law, privacy and wording (审核).</summary>
    Reviewer = 3,

    /// <summary>Who gives the final approval (签发).</summary>
    Signer = 4,

    /// <summary>Who posts it: the keeper of the site or account (发布).</summary>
    Publisher = 5,
}
