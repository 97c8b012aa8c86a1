namespace LawGov.Domain.Law;

/// <summary>What an answer rests on (依据类别), from the weakest to the strongest.</summary>
public enum BasisKind
{
    /// <summary>No rule: arithmetic, or good practice (一般做法).</summary>
    Practice = 0,

    /// <summary>A rule of the bureau or school itself (内部制度).</summary>
    Internal = 1,

    /// <summary>A rule of a province, city or district (地方规定).</summary>
    Local = 2,

    /// <summary>A national law, regulation, rule or document (国家规定).</summary>
    Law = 3,
}
