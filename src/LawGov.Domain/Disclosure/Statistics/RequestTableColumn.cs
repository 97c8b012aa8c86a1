namespace LawGov.Domain.Disclosure.Statistics;

/// <summary>A column of the table of requests (申请情况表列次): who asked.</summary>
public enum RequestTableColumn
{
    /// <summary>Natural persons (自然人).</summary>
    NaturalPersons = 0,

    /// <summary>Commercial enterprises (商业企业).</summary>
    Businesses = 1,

    /// <summary>Institutions of research (科研机构).</summary>
    ResearchInstitutions = 2,

    /// <summary>Organizations for the public good (社会公益组织).</summary>
    PublicWelfare = 3,

    /// <summary>Organizations of legal services (法律服务机构).</summary>
    LegalServices = 4,

    /// <summary>Other legal persons or organizations (其他).</summary>
    OtherBodies = 5,

    /// <summary>All of them (总计).</summary>
    Total = 6,
}
