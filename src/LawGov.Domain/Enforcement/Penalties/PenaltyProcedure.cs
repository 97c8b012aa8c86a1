namespace LawGov.Domain.Enforcement.Penalties;

/// <summary>By which procedure a penalty is decided (处罚程序).</summary>
public enum PenaltyProcedure
{
    /// <summary>The ordinary procedure (普通程序), of all that is not decided on the spot.</summary>
    Ordinary = 0,

    /// <summary>The summary procedure (简易程序): decided on the spot.</summary>
    Summary = 1,
}
