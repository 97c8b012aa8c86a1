using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Chain;

/// <summary>Who answers for a fault on a day, inward and outward (责任追溯).</summary>
/// <remarks>All roles whose duty covers the fault, originator first and the head last; no shares are apportioned.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record FaultTrace : IBilingualText
{
    internal FaultTrace(DisclosureFault fault, LocalDate on, string channel, UnitId organ, ValueList<FaultAnswer> answers)
    {
        Fault = fault;
        On = on;
        Channel = channel;
        Organ = organ;
        Answers = answers;
    }

    /// <summary>The fault.</summary>
    public DisclosureFault Fault { get; }

    /// <summary>The day of the act: who was in post on it answers, after a transfer too.</summary>
    public LocalDate On { get; }

    /// <summary>The channel.</summary>
    public string Channel { get; }

    /// <summary>The organ, which answers outward (对外责任主体) whoever answers within.</summary>
    public UnitId Organ { get; }

    /// <summary>The roles that answer within, originator first and the head last.</summary>
    public ValueList<FaultAnswer> Answers { get; }

    /// <summary>Returns the fault and, a line each, the organ and the roles with their reasons.</summary>
    /// <inheritdoc/>
    public string ToText(Language language)
    {
        string day = Dates.ToText(On, language), fault = Fault.Name().ToText(language);
        string head = Guard.Against.Undeclared(language) == Language.Chinese
            ? $"{day}“{Channel}”{fault}，对外由{Organ}负责"
            : $"{day} \"{Channel}\": {fault}; outward {Organ} answers";
        return string.Join('\n', Answers.Select(answer => answer.Because.ToText(language)).Prepend(head));
    }

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);
}
