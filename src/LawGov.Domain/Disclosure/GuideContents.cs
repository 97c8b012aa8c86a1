namespace LawGov.Domain.Disclosure;

/// <summary>What a guide to government information (政府信息公开指南) contains, as Article 12 of the Regulation of 2019 lists it.</summary>
[Flags]
public enum GuideContents
{
    /// <summary>None of it.</summary>
    None = 0,

    /// <summary>How information is classified (政府信息的分类).</summary>
    Classification = 1,

    /// <summary>How it is arranged (编排体系).</summary>
    Arrangement = 2,

    /// <summary>How it is obtained (获取方式).</summary>
    WaysToObtain = 4,

    /// <summary>The name of the office for open government information (政府信息公开工作机构的名称).</summary>
    OfficeName = 8,

    /// <summary>Its address (办公地址).</summary>
    OfficeAddress = 16,

    /// <summary>Its hours (办公时间).</summary>
    OfficeHours = 32,

    /// <summary>Its telephone (联系电话).</summary>
    OfficeTelephone = 64,

    /// <summary>Its fax (传真号码).</summary>
    OfficeFax = 128,

    /// <summary>How it is reached over the internet (互联网联系方式).</summary>
    OfficeInternetContact = 256,

    /// <summary>All nine.</summary>
    All = 511,
}
