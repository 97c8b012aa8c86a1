namespace LawGov.Domain.Organizations;

/// <summary>What kind of body a unit is (单位性质): it decides which law binds it, and how.</summary>
public enum BodyKind
{
    /// <summary>None of the kinds below (其他).</summary>
    Other = 0,

    /// <summary>A people's government from county level up (县级以上人民政府).</summary>
    Government = 1,

    /// <summary>A working department of a government from county level up (县级以上政府工作部门), such as a district education and sports bureau (区教体局).</summary>
    Department = 2,

    /// <summary>A town, township or subdistrict (乡镇、街道).</summary>
    Township = 3,

    /// <summary>A school or kindergarten (学校、幼儿园).</summary>
    School = 4,
}
