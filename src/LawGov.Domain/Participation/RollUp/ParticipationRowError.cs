using System.Globalization;

namespace LawGov.Domain.Participation.RollUp;

/// <summary>A row that was not counted (错误行), as it came.</summary>
/// <remarks>In order of the number; two of one number by fault and figures, so that a list has one order only.</remarks>
/// <param name="Row">Its number, from 0, over all rows handed in.</param>
/// <param name="Fault">Why it was not counted.</param>
/// <param name="Group">The index of its group.</param>
/// <param name="Participants">Its participants.</param>
/// <param name="Eligible">Its base.</param>
public readonly record struct ParticipationRowError(long Row, ParticipationRowFault Fault, int Group, int Participants, int Eligible)
    : IComparable<ParticipationRowError>, IComparable
{
    /// <summary>Orders by number, then by fault, group, participants and base.</summary>
    public int CompareTo(ParticipationRowError other)
        => (Row, (int)Fault, Group, Participants, Eligible).CompareTo((other.Row, (int)other.Fault, other.Group, other.Participants, other.Eligible));

    int IComparable.CompareTo(object? obj) => obj switch
    {
        null => 1,
        ParticipationRowError other => CompareTo(other),
        _ => throw new ArgumentException("Expected a ParticipationRowError.", nameof(obj)),
    };

    /// <summary>Returns number, fault and figures, such as <c>4: ParticipantsAboveEligible, group 0, 5/4</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Row}: {Fault}, group {Group}, {Participants}/{Eligible}");

    /// <summary>Whether the left row stands before the right one.</summary>
    public static bool operator <(ParticipationRowError left, ParticipationRowError right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left row stands after the right one.</summary>
    public static bool operator >(ParticipationRowError left, ParticipationRowError right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left row stands before the right one, or is the same.</summary>
    public static bool operator <=(ParticipationRowError left, ParticipationRowError right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left row stands after the right one, or is the same.</summary>
    public static bool operator >=(ParticipationRowError left, ParticipationRowError right) => left.CompareTo(right) >= 0;
}
