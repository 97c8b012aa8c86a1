using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Training;

/// <summary>What is known of one session of training (一次培训事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record TrainingSessionFacts : IFacts, IPartedFacts
{
    private readonly Fact<LocalDate> _held;
    private readonly Fact<TrainingAudience> _audience;
    private readonly Fact<string> _platform;
    private readonly Fact<string> _form;
    private readonly Fact<PrintedFigure> _amount;
    private readonly Fact<long> _invitedCount;
    private readonly Fact<long> _attendedCount;
    private readonly Fact<Basis> _rule;

    /// <summary>What the findings are about.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => TrainingParts.Session;

    /// <summary>The day on which it was held (培训日期); none where it is known that it was not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Held { get => _held; init => _held = value.OfIso(nameof(Held)); }

    /// <summary>Whom it was for.</summary>
    /// <exception cref="ArgumentException">There is no such group.</exception>
    public Fact<TrainingAudience> Audience { get => _audience; init => _audience = value.Declared(nameof(Audience)); }

    /// <summary>On which platform (学习平台), such as 学习强国; none where on no platform.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public Fact<string> Platform { get => _platform; init => _platform = value.NotBlank(nameof(Platform)); }

    /// <summary>In which form (培训形式), such as 集中学习 or 专题讲座.</summary>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public Fact<string> Form { get => _form; init => _form = value.NotBlank(nameof(Form)); }

    /// <summary>The texts of law that were studied (学习的法律、法规、规章); none where there were none.</summary>
    public Fact<ValueList<StudyText>> Texts { get; init; }

    /// <summary>The topics besides (专题), such as 电信反诈; none where there were none.</summary>
    public Fact<ValueList<string>> Topics { get; init; }

    /// <summary>How long it was, with the unit in which it is counted (培训量): 4学时, 2课时, 1天.</summary>
    /// <exception cref="ArgumentException">The figure is not an amount with a unit.</exception>
    public Fact<PrintedFigure> Amount
    {
        get => _amount;
        init
        {
            if (value.Known(out var amount)) { TrainingRecordFacts.Amount(amount, nameof(Amount)); }

            _amount = value;
        }
    }

    /// <summary>Who was invited, by name (应到人员); a name that stands twice counts once.</summary>
    public Fact<ValueList<PersonId>> Invited { get; init; }

    /// <summary>Who attended, by name (实到人员), invited or not; none where nobody did.</summary>
    public Fact<ValueList<PersonId>> Attended { get; init; }

    /// <summary>How many were invited (应到人数), where a number is stated, 0 or more; none is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Fact<long> InvitedCount { get => _invitedCount; init => _invitedCount = Counted(value, nameof(InvitedCount)); }

    /// <summary>How many attended (实到人数), where a number is stated, 0 or more; none is 0.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Fact<long> AttendedCount { get => _attendedCount; init => _attendedCount = Counted(value, nameof(AttendedCount)); }

    /// <summary>The body's own or a local rule that asks for attendance; where unknown or none, the finding rests on practice.</summary>
    /// <exception cref="ArgumentException">The basis is law: no national text asks for it.</exception>
    public Fact<Basis> Rule { get => _rule; init => _rule = value.NotLaw(nameof(Rule)); }

    /// <summary>Returns what it is about, the day and whom it was for, the same in every culture.</summary>
    public override string ToString() => $"{Id}: {Held}, {Audience}";

    internal static Fact<long> Counted(Fact<long> fact, string name)
    {
        if (fact.Known(out long count)) { Guard.Against.BelowZero(count, name); }

        return fact;
    }
}
