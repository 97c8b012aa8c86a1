namespace LawGov.Domain.Disclosure.Requests;

/// <summary>By what a processing fee is counted (计收方式): one application by one of them, never by both.</summary>
public enum FeeUnit
{
    /// <summary>By the applications of one applicant in a calendar month (按件).</summary>
    Item = 0,

    /// <summary>By the pages of one application (按量).</summary>
    Page = 1,
}
