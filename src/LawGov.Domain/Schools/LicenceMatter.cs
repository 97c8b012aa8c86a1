namespace LawGov.Domain.Schools;

/// <summary>What an education department is asked to license (许可事项).</summary>
public enum LicenceMatter
{
    /// <summary>Another matter, whose limit is not among those here (其他).</summary>
    Other = 0,

    /// <summary>Leave to prepare a private school (筹设民办学校).</summary>
    PreparePrivateSchool = 1,

    /// <summary>The setting up of a private school (设立民办学校), not of higher education.</summary>
    SetUpPrivateSchool = 2,

    /// <summary>A split or merger of private schools (民办学校分立、合并).</summary>
    SplitOrMergePrivateSchool = 3,

    /// <summary>A change to another kind of private school (变更为其他民办学校).</summary>
    ChangePrivateSchool = 4,

    /// <summary>A school bus permit (校车使用许可).</summary>
    SchoolBusPermit = 5,
}
