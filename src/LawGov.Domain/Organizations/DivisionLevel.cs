namespace LawGov.Domain.Organizations;

/// <summary>The level of an administrative division (行政区划级别).</summary>
public enum DivisionLevel
{
    /// <summary>No division.</summary>
    None = 0,

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
}
