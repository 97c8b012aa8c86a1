using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Enforcement.Field;

/// <summary>What is known of one joint operation, such as a clean-up around schools (联合执法事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record JointOperationFacts : IFacts, IPartedFacts
{
    /// <summary>What the findings are about: the operation.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => EnforcementParts.Joint;

    /// <summary>The day of the operation, or its first.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate On { get; init => field = value.OfIso(nameof(On)); }

    /// <summary>Who leads (牵头单位); none where it is known that nobody does.</summary>
    /// <exception cref="ArgumentException">The name is blank (an empty cell is unknown, see <c>Fact.From</c>), or has blanks at its ends or
    /// invisible characters.</exception>
    public Fact<string> Lead { get; init => field = value.Named(nameof(Lead)); }

    /// <summary>Who takes part besides (参加单位); none where nobody does, and then nothing is joint.</summary>
    /// <exception cref="ArgumentException">A name is blank, or has blanks at its ends or invisible characters.</exception>
    public Fact<ValueList<string>> Partners { get; init => field = value.Named(nameof(Partners)); }

    /// <summary>What is done, and by whom (分工); none where it is known that nothing was divided.</summary>
    public Fact<ValueList<JointMeasure>> Measures { get; init; }

    /// <summary>The cases that are passed on (案件移送); none where none is.</summary>
    public Fact<ValueList<CaseTransfer>> Transfers { get; init; }

    /// <summary>The local or internal rule on joint operations; where unknown or none, the findings rest on practice.</summary>
    /// <exception cref="ArgumentException">The basis is law: no national text read divides such an operation.</exception>
    public Fact<Basis> Rule { get; init => field = value.NotLaw(nameof(Rule)); }

    /// <summary>Returns the id, the day and who takes part, the same in every culture.</summary>
    public override string ToString() => $"{Id}: {InvariantText.Of(On)}, {Lead}, {Partners}";
}

/// <summary>One measure of a joint operation (联合执法分工).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record JointMeasure
{
    /// <summary>Says what is done, and by whom.</summary>
    /// <param name="title">What is done: 查处占道经营.</param>
    /// <param name="by">Which body does it; none where it is known that none does.</param>
    /// <param name="isWithinPowers">Whether it lies within that body's own powers (在其法定职权以内); none counts as false.</param>
    /// <exception cref="ArgumentException">The title is blank, or the body is, or has blanks at its ends or invisible
    /// characters.</exception>
    public JointMeasure(string title, Fact<string> by, Fact<bool> isWithinPowers)
        => (Title, By, IsWithinPowers) = (Guard.Against.NullOrWhiteSpace(title), by.Named(nameof(by)), isWithinPowers);

    /// <summary>What is done.</summary>
    public string Title { get; }

    /// <summary>Which body does it.</summary>
    public Fact<string> By { get; }

    /// <summary>Whether it lies within that body's own powers.</summary>
    public Fact<bool> IsWithinPowers { get; }
}

/// <summary>A case that one body passes on to another (案件移送).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record CaseTransfer
{
    /// <summary>Says which case, and when.</summary>
    /// <param name="title">The case: 某店占道经营案.</param>
    /// <param name="sent">The day on which it was passed on; none where it is known that it was not.</param>
    /// <param name="received">The day on which the other body signed for it; none where it is known that it did not.</param>
    /// <exception cref="ArgumentException">The title is blank, or a day is not of the ISO calendar.</exception>
    public CaseTransfer(string title, Fact<LocalDate> sent, Fact<LocalDate> received)
        => (Title, Sent, Received) = (Guard.Against.NullOrWhiteSpace(title), sent.OfIso(nameof(sent)), received.OfIso(nameof(received)));

    /// <summary>The case.</summary>
    public string Title { get; }

    /// <summary>The day on which it was passed on.</summary>
    public Fact<LocalDate> Sent { get; }

    /// <summary>The day on which the other body signed for it.</summary>
    public Fact<LocalDate> Received { get; }
}
