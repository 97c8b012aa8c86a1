namespace LawGov.Domain.Disclosure.Catalogue;

/// <summary>How a catalogue states the time limit of an item (公开时限的表述).</summary>
public enum CatalogueLimitKind
{
    /// <summary>Not at all (未载明): the law's own limit alone.</summary>
    NotStated = 0,

    /// <summary>By a number of days or months (有具体期限).</summary>
    Within = 1,

    /// <summary>Regularly, without a number (定期).</summary>
    Regularly = 2,

    /// <summary>Promptly, without a number (及时).</summary>
    Promptly = 3,

    /// <summary>In words that cannot be counted from a formation or change, such as 每年1月31日前 (其他表述).</summary>
    AsWritten = 4,
}
