using System.Globalization;
using System.Text.Json.Serialization;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Decisions;

/// <summary>What is known of the impact of a matter on which views are to be heard (影响范围和程度).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record ConsultationImpact
{
    private readonly LocalDate _on;
    private readonly Fact<BodyKind> _body;
    private readonly Fact<ImpactScope> _scope;
    private readonly Fact<ImpactDegree> _degree;

    /// <summary>The day asked about; it selects the law.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate On { get => _on; init => _on = value.OfIso(nameof(On)); }

    /// <summary>What kind of body decides: a government directly, its departments and townships by reference.</summary>
    /// <exception cref="ArgumentException">There is no such kind of body.</exception>
    public Fact<BodyKind> Body { get => _body; init => _body = value.Declared(nameof(Body)); }

    /// <summary>Whom it affects.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such scope.</exception>
    public Fact<ImpactScope> Scope { get => _scope; init => _scope = value.Declared(nameof(Scope)); }

    /// <summary>How much it affects them.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such degree.</exception>
    public Fact<ImpactDegree> Degree { get => _degree; init => _degree = value.Declared(nameof(Degree)); }

    /// <summary>Whether the interests of a special group are touched (涉及特定群体利益).</summary>
    public Fact<bool> SpecialGroup { get; init; }

    /// <summary>Whether vital interests of citizens, legal persons or organisations are directly touched (直接涉及切身利益).</summary>
    public Fact<bool> VitalInterests { get; init; }

    /// <summary>Whether there is great disagreement (存在较大分歧).</summary>
    public Fact<bool> Disagreement { get; init; }

    /// <summary>The law, regulation or rule that requires a hearing; none where it is known that none does.</summary>
    public Fact<Basis> HearingRequired { get; init; }

    /// <summary>Whether it is by law not to be made public (依法不予公开).</summary>
    public Fact<bool> NotPublic { get; init; }

    /// <summary>Returns the day, the scope and the degree, the same in every culture.</summary>
    public override string ToString() => $"{On.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)} {Scope} {Degree}";
}

/// <summary>Whom a matter affects (影响范围), from few to all.</summary>
public enum ImpactScope
{
    /// <summary>The body itself and what belongs to it (本单位内部).</summary>
    Internal = 0,

    /// <summary>Certain units that can be named (有关单位).</summary>
    Units = 1,

    /// <summary>An area, a trade or a sector (一定区域或者行业).</summary>
    Area = 2,

    /// <summary>The public at large (社会公众).</summary>
    Public = 3,
}

/// <summary>How much a matter affects them (影响程度).</summary>
public enum ImpactDegree
{
    /// <summary>Slight (较小).</summary>
    Slight = 0,

    /// <summary>Considerable (较大).</summary>
    Considerable = 1,

    /// <summary>Major (重大).</summary>
    Major = 2,
}
