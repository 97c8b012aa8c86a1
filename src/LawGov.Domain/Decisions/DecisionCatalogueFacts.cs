using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Decisions;

/// <summary>What is known of a body's catalogue of major administrative decisions for a year (重大行政决策事项目录事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record DecisionCatalogueFacts : IFacts, IPartedFacts
{
    private readonly int _year;
    private readonly Fact<BodyKind> _body;
    private readonly Fact<LocalDate> _consented;
    private readonly Fact<LocalDate> _published;
    private readonly Fact<ValueList<LocalDate>> _adjusted;
    private readonly Fact<Basis> _rule;

    /// <summary>What the findings are about: the catalogue, or the body.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => DecisionParts.Catalogue;

    /// <summary>The year, 2001–2099; its first day selects the law.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The year lies outside its range.</exception>
    public required int Year { get => _year; init => _year = Guard.Against.OutsideOf(value, 2001, 2099, nameof(Year)); }

    /// <summary>What kind of body fixed it.</summary>
    /// <exception cref="ArgumentException">There is no such kind of body.</exception>
    public Fact<BodyKind> Body { get => _body; init => _body = value.Declared(nameof(Body)); }

    /// <summary>Its items; none where it is known that no catalogue was fixed, which the Regulation leaves to the body.</summary>
    public Fact<ValueList<DecisionCatalogueItem>> Items { get; init; }

    /// <summary>The day on which the Party committee at the same level consented; none where it is known that it did not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Consented { get => _consented; init => _consented = value.OfIso(nameof(Consented)); }

    /// <summary>The day on which it was published; none where it is known that it was not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Published { get => _published; init => _published = value.OfIso(nameof(Published)); }

    /// <summary>The days on which it was adjusted (调整); none where it is known that it was not. The Regulation lets it be adjusted as
    /// needed,
    /// and no rule judges it.</summary>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public Fact<ValueList<LocalDate>> Adjusted
    {
        get => _adjusted;
        init
        {
            foreach (var day in value.ValueOr(default)) { day.OfIso(nameof(Adjusted)); }

            _adjusted = value;
        }
    }

    /// <summary>The local or internal rule on what an item must hold; practice where unknown or none.</summary>
    /// <exception cref="ArgumentException">The basis is law: no national text asks for it.</exception>
    public Fact<Basis> Rule { get => _rule; init => _rule = value.NotLaw(nameof(Rule)); }

    /// <summary>Returns the subject, the year and the two days, the same in every culture.</summary>
    public override string ToString() => $"{Id}: {InvariantText.Of(Year)}, {Consented}, {Published}";
}

/// <summary>One matter in a catalogue of major administrative decisions (目录事项).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record DecisionCatalogueItem
{
    private readonly string _matter = "";
    private readonly Fact<string> _decider;
    private readonly Fact<string> _office;
    private readonly Fact<LocalDate> _planned;

    /// <summary>The matter to be decided.</summary>
    /// <exception cref="ArgumentException">It is missing or blank.</exception>
    public required string Matter { get => _matter; init => _matter = Guard.Against.NullOrWhiteSpace(value, nameof(Matter)); }

    /// <summary>Who decides (决策主体); none where the catalogue is known not to say.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public Fact<string> Decider { get => _decider; init => _decider = value.NotBlank(nameof(Decider)); }

    /// <summary>Which office is in charge (承办单位); none where the catalogue is known not to say.</summary>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public Fact<string> Office { get => _office; init => _office = value.NotBlank(nameof(Office)); }

    /// <summary>The day by which it is planned to be decided (计划完成时间); none where the catalogue is known not to say.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Planned { get => _planned; init => _planned = value.OfIso(nameof(Planned)); }

    /// <summary>Returns the matter, who decides, the office and the day, the same in every culture.</summary>
    public override string ToString() => $"{Matter}: {Decider}, {Office}, {Planned}";
}
