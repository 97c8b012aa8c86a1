namespace LawGov.Domain.Law;

/// <summary>How high a text stands (效力层级), from the lowest up.</summary>
public enum LegalRank
{
    /// <summary>A document below the rank of a rule (规范性文件等).</summary>
    Other = 0,

    /// <summary>A rule of a department or of a local government (规章).</summary>
    Rule = 1,

    /// <summary>A local regulation (地方性法规).</summary>
    LocalRegulation = 2,

    /// <summary>A regulation of the State Council (行政法规).</summary>
    AdministrativeRegulation = 3,

    /// <summary>A law (法律).</summary>
    Law = 4,
}
