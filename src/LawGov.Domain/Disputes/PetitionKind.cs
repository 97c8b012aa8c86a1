namespace LawGov.Domain.Disputes;

/// <summary>Of which kind a petition is, and hence by which procedure it is handled (信访事项类别).</summary>
/// <remarks>The Regulations of 2022 know suggestions (Article 29), accusations (Article 30) and claims, which go six ways (Article 31);
/// only the sixth has the 60 days and the ladder of review.</remarks>
public enum PetitionKind
{
    /// <summary>None of the kinds here (其他).</summary>
    Other = 0,

    /// <summary>A report, suggestion or view (建议意见类).</summary>
    Suggestion = 1,

    /// <summary>A report on or accusation of a person or body (检举控告类).</summary>
    Accusation = 2,

    /// <summary>A claim for courts, procuratorate or police (申诉求决类，通过诉讼、复议、检察、公安法律程序).</summary>
    Judicial = 3,

    /// <summary>A claim for arbitration (申诉求决类，通过仲裁).</summary>
    Arbitration = 4,

    /// <summary>A claim for a Party member's appeal or review (申诉求决类，党员申诉、申请复审).</summary>
    PartyAppeal = 5,

    /// <summary>A claim for an administrative procedure, such as reconsideration, licence or penalty (申诉求决类，行政程序).</summary>
    Administrative = 6,

    /// <summary>A request to look into an unlawful act or to protect a right (申诉求决类，申请查处、履行职责).</summary>
    DutyRequest = 7,

    /// <summary>A claim of none of these ways, which ends in a written opinion (申诉求决类，信访程序).</summary>
    Claim = 8,
}
