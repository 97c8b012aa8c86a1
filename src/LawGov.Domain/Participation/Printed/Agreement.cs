using LawGov.Domain.Figures;

namespace LawGov.Domain.Participation.Printed;

/// <summary>Under which rounding the figures of one statement bear each other out.</summary>
internal enum Agreement
{
    /// <summary>Under none, not even where each figure is rounded in its own way.</summary>
    None,

    /// <summary>Only where the figures are rounded in different ways.</summary>
    Mixed,

    /// <summary>Where all are truncated, and not otherwise.</summary>
    Truncated,

    /// <summary>Where all are rounded half-even, and not half-up.</summary>
    HalfEven,

    /// <summary>Where all are rounded half-up.</summary>
    HalfUp,
}

/// <summary>A statement: printed figures and what must be so among them.</summary>
internal interface IStatement
{
    /// <summary>Whether numbers that would be printed so stand in the relation.</summary>
    /// <param name="rounding">How all of them were rounded; null where each may have been in its own way.</param>
    bool Holds(Rounding? rounding);
}

/// <summary>Tries each rounding for a whole statement: nobody rounds one figure of a sentence up and truncates the next.</summary>
internal static class Agreements
{
    internal static Agreement Try<TStatement>(in TStatement statement)
        where TStatement : struct, IStatement
        => statement.Holds(Rounding.HalfUp) ? Agreement.HalfUp
            : statement.Holds(Rounding.HalfEven) ? Agreement.HalfEven
            : statement.Holds(Rounding.Truncate) ? Agreement.Truncated
            : statement.Holds(null) ? Agreement.Mixed
            : Agreement.None;

    /// <summary>Whether one rounding of all makes it hold.</summary>
    internal static bool Holds(this Agreement agreement) => agreement >= Agreement.Truncated;

    /// <summary>The rounding that makes it hold; half-up where none does.</summary>
    internal static Rounding How(this Agreement agreement) => agreement switch
    {
        Agreement.Truncated => Rounding.Truncate,
        Agreement.HalfEven => Rounding.HalfEven,
        _ => Rounding.HalfUp,
    };
}
