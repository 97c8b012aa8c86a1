namespace LawGov.Domain.Figures;

/// <summary>When a percentage may print as 0% or as 100% (百分之零和百分之百的写法). Always said, never assumed.</summary>
public enum PercentageEnds
{
    /// <summary>As rounding has it (按修约结果): 2,299 of 2,300 print 100% without decimals.</summary>
    AsRounded = 0,

    /// <summary>0% only where it is nothing at all, 100% only where it is the whole (如实): 2,299 of 2,300 print 99%, 1 of 2,300 prints
    /// 1%.</summary>
    OnlyExact = 1,
}
