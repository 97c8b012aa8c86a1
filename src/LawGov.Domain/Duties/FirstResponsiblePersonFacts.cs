using System.Globalization;
using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Duties;

/// <summary>What is known of a body's first responsible person, on a day and over its year (第一责任人事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record FirstResponsiblePersonFacts : IFacts, IPartedFacts
{
    private readonly Fact<BodyKind> _body;
    private readonly LocalDate _on;
    private readonly Fact<string> _holder;
    private readonly Fact<Basis> _rule;

    /// <summary>What the findings are about: the body, or its report.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => DutyParts.FirstResponsiblePerson;

    /// <summary>The day asked about; it selects the law, and its calendar year is the year asked about. For a yearly report the last day of
    /// its year.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate On { get => _on; init => _on = value.OfIso(nameof(On)); }

    /// <summary>What kind of body it is.</summary>
    /// <exception cref="ArgumentException">There is no such kind of body.</exception>
    public Fact<BodyKind> Body { get => _body; init => _body = value.Declared(nameof(Body)); }

    /// <summary>Who is stated to be first responsible person on the day, in the words of the text; none where it is known that nobody is
    /// named.</summary>
    /// <exception cref="ArgumentException">The text is blank: an empty cell is unknown, see <c>Fact.From</c>.</exception>
    public Fact<string> Holder { get => _holder; init => _holder = value.NotBlank(nameof(Holder)); }

    /// <summary>Whether that person is the main leader (主要负责人) of the body by its own division of duties; none counts as not
    /// stated.</summary>
    public Fact<bool> IsMainLeader { get; init; }

    /// <summary>Who was first responsible person from when to when, all of them in the year; none where it is known that nobody was at any
    /// time.</summary>
    public Fact<HeadSuccession> Heads { get; init; }

    /// <summary>The local or internal rule that asks for a first responsible person on every day; where unknown or none, a finding on the
    /// year rests on practice.</summary>
    /// <exception cref="ArgumentException">The basis is law: no national text asks for it.</exception>
    public Fact<Basis> Rule { get => _rule; init => _rule = value.NotLaw(nameof(Rule)); }

    /// <summary>Returns the subject, the day and what is known, the same in every culture.</summary>
    public override string ToString() => $"{Id} {On.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)} {Body} {Holder} {IsMainLeader}";
}
