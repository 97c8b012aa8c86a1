namespace LawGov.Domain.Organizations;

/// <summary>Stages of schooling (学段); one school may have several.</summary>
[Flags]
public enum SchoolStages
{
    /// <summary>No stage.</summary>
    None = 0,

    /// <summary>Before school (学前教育).</summary>
    Preschool = 1,

    /// <summary>Primary (小学).</summary>
    Primary = 2,

    /// <summary>Junior secondary (初中).</summary>
    JuniorSecondary = 4,

    /// <summary>General senior secondary (普通高中).</summary>
    SeniorSecondary = 8,

    /// <summary>Secondary vocational (中等职业教育).</summary>
    SecondaryVocational = 16,

    /// <summary>Compulsory education: primary and junior secondary (义务教育).</summary>
    Compulsory = Primary | JuniorSecondary,
}
