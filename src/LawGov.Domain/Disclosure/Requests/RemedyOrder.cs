namespace LawGov.Domain.Disclosure.Requests;

/// <summary>Which way there is against how a request was handled (救济途径).</summary>
public enum RemedyOrder
{
    /// <summary>Reconsideration or a suit, as one chooses (可以申请行政复议，也可以提起行政诉讼).</summary>
    Either = 0,

    /// <summary>Reconsideration first, a suit after it (复议前置：先申请行政复议，对复议决定不服再起诉).</summary>
    ReconsiderationFirst = 1,

    /// <summary>Reconsideration alone: courts do not docket a suit against such a reply (可以申请行政复议，起诉的不予立案).</summary>
    ReconsiderationOnly = 2,
}
