namespace LawGov.Domain.Participation.RollUp;

/// <summary>The level of a place that counts are rolled up to (汇总层级).</summary>
public enum RollUpLevel
{
    /// <summary>All places together (全国).</summary>
    Nation = 0,

    /// <summary>Province, autonomous region or municipality under the centre (省级).</summary>
    Province = 1,

    /// <summary>City of prefecture level (地级).</summary>
    City = 2,

    /// <summary>County, county-level city or district (县级).</summary>
    County = 3,

    /// <summary>Town, township or subdistrict (乡级).</summary>
    Town = 4,

    /// <summary>Village or residents' committee (村级).</summary>
    Village = 5,

    /// <summary>School (学校).</summary>
    School = 6,
}
