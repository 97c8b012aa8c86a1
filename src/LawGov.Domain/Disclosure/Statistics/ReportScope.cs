namespace LawGov.Domain.Disclosure.Statistics;

/// <summary>Of whom a figure of the yearly report speaks (数据口径). Figures of different scopes are not compared.</summary>
public enum ReportScope
{
    /// <summary>The reporting body alone (本机关).</summary>
    BodyItself = 0,

    /// <summary>The whole district, or the body with all of its subordinate units (全区，含所属单位).</summary>
    WholeDistrict = 1,
}
