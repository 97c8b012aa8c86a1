namespace LawGov.Domain.Disclosure;

/// <summary>Which personal information of pupils a publication shows (公开的个人信息项目).</summary>
[Flags]
public enum PersonalFields
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Full names (姓名).</summary>
    Name = 1,

    /// <summary>Identity numbers (身份证件号码).</summary>
    IdentityNumber = 2,

    /// <summary>Days of birth (出生日期).</summary>
    BirthDate = 4,

    /// <summary>Home addresses (家庭住址).</summary>
    HomeAddress = 8,

    /// <summary>Telephone numbers of pupils or parents (联系电话).</summary>
    Telephone = 16,

    /// <summary>Pictures (照片).</summary>
    Picture = 32,

    /// <summary>That they receive aid, or their family's means (资助情况、家庭经济状况).</summary>
    AidStatus = 64,

    /// <summary>Health (健康状况).</summary>
    Health = 128,

    /// <summary>Marks and rank (成绩、排名).</summary>
    Marks = 256,

    /// <summary>Other personal information (其他个人信息).</summary>
    Other = 512,

    /// <summary>All ten.</summary>
    All = 1023,
}
