namespace LawGov.Domain.Disclosure.Chain;

/// <summary>What can be wrong with published information (公开中的问题).</summary>
public enum DisclosureFault
{
    /// <summary>Not stated (未说明).</summary>
    Unstated = 0,

    /// <summary>It is not true (内容不真实).</summary>
    Untrue = 1,

    /// <summary>Something is missing from it (内容不完整).</summary>
    Incomplete = 2,

    /// <summary>It came too late (公开不及时).</summary>
    Late = 3,

    /// <summary>It was not kept up to date (更新不及时).</summary>
    Outdated = 4,

    /// <summary>It gives a secret away (泄露秘密).</summary>
    Secret = 5,

    /// <summary>It shows personal data that should not be shown (泄露个人信息).</summary>
    PersonalData = 6,

    /// <summary>Its content is against the law (内容不合法).</summary>
    UnlawfulContent = 7,

    /// <summary>It stands in the wrong column or channel (栏目、渠道错误).</summary>
    WrongChannel = 8,

    /// <summary>A link leads nowhere (链接失效).</summary>
    BrokenLink = 9,

    /// <summary>It cannot be opened or read by those it is for (无法访问).</summary>
    NotAccessible = 10,
}
