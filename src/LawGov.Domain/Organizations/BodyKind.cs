namespace LawGov.Domain.Organizations;

/// <summary>What kind of body a unit is (单位性质): it decides which law binds it, and how.</summary>
public enum BodyKind
{
    /// <summary>None of the kinds below (其他).</summary>
    Other = 0,

    /// <summary>A local people's government from county level up (县级以上地方人民政府).</summary>
    Government = 1,

    /// <summary>A local Party committee from county level up (县级以上地方党委).</summary>
    PartyCommittee = 2,

    /// <summary>A working department of such a government (县级以上人民政府工作部门), such as a district education and sports bureau (区教体局).</summary>
    Department = 3,

    /// <summary>A town or township (乡镇).</summary>
    Township = 4,

    /// <summary>A school or kindergarten (学校、幼儿园).</summary>
    School = 5,

    /// <summary>A working department of such a Party committee (县级以上党委工作部门), such as its publicity department (宣传部): what binds departments
    /// of the government does not bind it.</summary>
    PartyDepartment = 6,

    /// <summary>A management committee of a development zone (开发区管委会): a dispatched body, which no text on governments or departments
    /// names.</summary>
    ManagementCommittee = 7,

    /// <summary>A sub-district office (街道办事处): a dispatched body of a government.</summary>
    Subdistrict = 8,
}
