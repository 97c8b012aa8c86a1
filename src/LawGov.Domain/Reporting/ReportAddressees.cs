namespace LawGov.Domain.Reporting;

/// <summary>To whom a yearly report on law-based government is sent (年度报告报送对象), the copy included.</summary>
[Flags]
public enum ReportAddressees
{
    /// <summary>Nobody.</summary>
    None = 0,

    /// <summary>The Party committee of its own level (本级党委).</summary>
    PartyCommittee = 1,

    /// <summary>The government of its own level (本级政府).</summary>
    Government = 2,

    /// <summary>The standing committee of the people's congress of its own level (本级人大常委会).</summary>
    CongressCommittee = 4,

    /// <summary>The Party committee of the next higher level (上一级党委); of a province the Party centre (党中央).</summary>
    SuperiorPartyCommittee = 8,

    /// <summary>The government of the next higher level (上一级政府); of a province the State Council (国务院).</summary>
    SuperiorGovernment = 16,

    /// <summary>The higher competent department (上级主管部门).</summary>
    SuperiorDepartment = 32,

    /// <summary>The body of its own level that coordinates law-based governance, by copy (本级法治建设议事协调机构，抄送).</summary>
    CoordinatingBody = 64,

    /// <summary>All of them.</summary>
    All = 127,
}
