namespace LawGov.Domain.Disclosure.Decision;

/// <summary>Whether a third party agrees to disclosure (第三方是否同意公开).</summary>
public enum ThirdPartyAnswer
{
    /// <summary>It does not agree (不同意公开).</summary>
    Refuses = 0,

    /// <summary>It agrees (同意公开).</summary>
    Consents = 1,
}
