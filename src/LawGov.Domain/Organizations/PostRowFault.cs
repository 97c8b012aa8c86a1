namespace LawGov.Domain.Organizations;

/// <summary>What is wrong with a row of a register of posts (任职登记行错误).</summary>
public enum PostRowFault
{
    /// <summary>The post is missing, or its name has invisible characters or blanks at its ends (岗位缺失或者写法有误).</summary>
    PostMissing = 0,

    /// <summary>The person is missing, or the name has invisible characters or blanks at its ends (人员缺失或者写法有误); of an absence, no row says
    /// who holds the post.</summary>
    PersonMissing = 1,

    /// <summary>There are no days (日期缺失).</summary>
    DaysMissing = 2,

    /// <summary>In which way somebody stands in is not stated or not known (未说明方式).</summary>
    KindUnstated = 3,

    /// <summary>The same post and person stand in an earlier row for some of the days: the row is taken in, and the days count once
    /// (日期重叠).</summary>
    Overlap = 4,

    /// <summary>Who holds a post on the first of the days is said to stand in for himself (任职人不能代行本人职务); who comes to hold it later
    /// stands in until then, which is not a fault.</summary>
    SamePerson = 5,

    /// <summary>The number of seats of the post is below 1 (职数有误).</summary>
    SeatsWrong = 6,
}
