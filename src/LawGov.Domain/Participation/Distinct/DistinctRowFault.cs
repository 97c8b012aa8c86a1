namespace LawGov.Domain.Participation.Distinct;

/// <summary>Why a row of person and unit could not be counted (人员行错误).</summary>
public enum DistinctRowFault
{
    /// <summary>Nothing is wrong.</summary>
    None = 0,

    /// <summary>The index names no unit (单位不存在).</summary>
    UnknownUnit = 1,

    /// <summary>The id lies outside the range that was declared (人员编号超出声明范围).</summary>
    PersonOutOfRange = 2,
}
