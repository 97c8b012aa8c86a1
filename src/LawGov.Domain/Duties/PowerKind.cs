namespace LawGov.Domain.Duties;

/// <summary>The kinds of items in a list of powers and duties (权责事项类型).</summary>
public enum PowerKind
{
    /// <summary>None of the kinds below (其他).</summary>
    Other = 0,

    /// <summary>Licensing (行政许可).</summary>
    License = 1,

    /// <summary>Penalties (行政处罚).</summary>
    Penalty = 2,

    /// <summary>Compulsory measures (行政强制).</summary>
    Compulsion = 3,

    /// <summary>Inspection (行政检查).</summary>
    Inspection = 4,

    /// <summary>Confirmation of rights and facts (行政确认).</summary>
    Confirmation = 5,

    /// <summary>Payments and aid (行政给付).</summary>
    Benefit = 6,

    /// <summary>Rulings between parties (行政裁决).</summary>
    Ruling = 7,

    /// <summary>Awards (行政奖励).</summary>
    Award = 8,
}
