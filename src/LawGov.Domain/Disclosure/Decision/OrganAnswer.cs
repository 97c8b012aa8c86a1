namespace LawGov.Domain.Disclosure.Decision;

/// <summary>What an organ chose where the law leaves it the choice (行政机关的选择).</summary>
public enum OrganAnswer
{
    /// <summary>It withholds (不予公开).</summary>
    Withholds = 0,

    /// <summary>It discloses (予以公开).</summary>
    Discloses = 1,
}
