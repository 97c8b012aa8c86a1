namespace LawGov.Domain.Duties.Map;

/// <summary>What became of a unit and its posts (机构调整方式).</summary>
public enum ReorganizationKind
{
    /// <summary>Nobody said (未说明).</summary>
    Unstated = 0,

    /// <summary>It has another name (更名).</summary>
    Renamed = 1,

    /// <summary>It was merged into another, perhaps with others (合并).</summary>
    Merged = 2,

    /// <summary>Its work was divided among several (拆分): one row for each, with the area that each takes.</summary>
    Split = 3,
}
