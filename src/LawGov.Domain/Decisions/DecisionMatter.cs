namespace LawGov.Domain.Decisions;

/// <summary>What a decision is about (决策事项类别): it decides whether the procedure for major decisions applies.</summary>
public enum DecisionMatter
{
    /// <summary>Another major matter with heavy effect on economy and society, or touching vital interests of the public
    /// (其他重大事项).</summary>
    Other = 0,

    /// <summary>Major public policies and measures on public services, market supervision, social management or the environment
    /// (重大公共政策和措施).</summary>
    PublicPolicy = 1,

    /// <summary>Important plans for economic and social development (经济和社会发展重要规划).</summary>
    Plan = 2,

    /// <summary>Major public policies on natural and cultural resources (开发利用、保护重要自然资源和文化资源的重大公共政策).</summary>
    Resources = 3,

    /// <summary>Major public construction projects of the area (重大公共建设项目).</summary>
    Project = 4,

    /// <summary>A measure that is not a major decision (不属于重大行政决策).</summary>
    NotMajor = 5,

    /// <summary>Fiscal, monetary and other macro-control (财政政策、货币政策等宏观调控决策): excluded.</summary>
    MacroControl = 6,

    /// <summary>Law-making of a government (政府立法决策): excluded.</summary>
    LawMaking = 7,

    /// <summary>The handling of an emergency (突发事件应急处置决策): excluded.</summary>
    Emergency = 8,

    /// <summary>A matter for which a law or administrative regulation sets another procedure, such as prices or land (另有程序规定的事项).</summary>
    OtherProcedure = 9,
}
