using System.Globalization;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using NodaTime;

namespace LawGov.Domain.Duties;

/// <summary>What is known of a body's first responsible person (第一责任人事实).</summary>
public sealed record FirstResponsiblePersonFacts : IFacts
{
    private readonly Fact<BodyKind> _body;
    private readonly LocalDate _on;
    private readonly Fact<string> _holder;

    /// <summary>What the finding is about: the body, or its report.</summary>
    public required SubjectId Id { get; init; }

    /// <summary>The day asked about; it selects the law. For a yearly report the last day of its year.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate On { get => _on; init => _on = value.OfIso(nameof(On)); }

    /// <summary>What kind of body it is.</summary>
    /// <exception cref="ArgumentException">There is no such kind of body.</exception>
    public Fact<BodyKind> Body { get => _body; init => _body = value.Declared(nameof(Body)); }

    /// <summary>Who is designated, in the words of the text; none where it is known that nobody is.</summary>
    /// <exception cref="ArgumentException">The text is blank: an empty cell is unknown, see <see cref="Fact.FromText"/>.</exception>
    public Fact<string> Holder { get => _holder; init => _holder = value.NotBlank(nameof(Holder)); }

    /// <summary>Returns the subject, the day and what is known, the same in every culture.</summary>
    public override string ToString() => $"{Id} {On.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)} {Body} {Holder}";
}
