namespace LawGov.Domain.Disclosure.Statistics;

/// <summary>The form of the table of requests (申请情况表表式); the forms differ in the rows of 其他处理 alone.</summary>
public enum RequestTableForm
{
    /// <summary>No row tells (未能确定表式).</summary>
    Unstated = 0,

    /// <summary>The trial form, for the reports of 2019 and 2020: 其他处理 is one row (2019年试行格式).</summary>
    Trial2019 = 1,

    /// <summary>The revised form, since the report of 2021: 其他处理 has three rows (2021年格式).</summary>
    Revised2021 = 2,

    /// <summary>Figures in rows of both forms (兼有两种格式).</summary>
    Mixed = 3,
}
