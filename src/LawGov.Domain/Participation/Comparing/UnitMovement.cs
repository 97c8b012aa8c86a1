namespace LawGov.Domain.Participation.Comparing;

/// <summary>In which of two periods a unit is (单位变动).</summary>
public enum UnitMovement
{
    /// <summary>In both (两期均有), be it merged, split or renamed between them.</summary>
    Continuing = 0,

    /// <summary>In the later one alone (新增).</summary>
    Entered = 1,

    /// <summary>In the earlier one alone (退出).</summary>
    Exited = 2,
}
