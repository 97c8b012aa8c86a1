using LawGov.Domain.Organizations;

namespace LawGov.Domain.Participation.RollUp;

/// <summary>A row that was not counted, and who delivered it (分源错误行).</summary>
/// <param name="Source">Who delivered it.</param>
/// <param name="Error">The row, by its number in the delivery.</param>
public readonly record struct PartialRowError(SubjectId Source, ParticipationRowError Error) : IComparable<PartialRowError>, IComparable
{
    /// <summary>Orders by source, then by row.</summary>
    public int CompareTo(PartialRowError other) => (Source, Error).CompareTo((other.Source, other.Error));

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        PartialRowError other => CompareTo(other),
        _ => throw new ArgumentException("Expected a PartialRowError.", nameof(obj)),
    };

    /// <summary>Returns source and row.</summary>
    public override string ToString() => $"{Source} {Error}";

    /// <summary>Whether the left row stands before the right one.</summary>
    public static bool operator <(PartialRowError left, PartialRowError right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left row stands after the right one.</summary>
    public static bool operator >(PartialRowError left, PartialRowError right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left row stands before the right one, or is the same.</summary>
    public static bool operator <=(PartialRowError left, PartialRowError right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left row stands after the right one, or is the same.</summary>
    public static bool operator >=(PartialRowError left, PartialRowError right) => left.CompareTo(right) >= 0;
}
