using System.Globalization;
using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Decision;

/// <summary>What is known of information about whose disclosure is decided, and of what was done with it (公开决定事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record InformationFacts : IFacts, IPartedFacts
{
    private readonly Fact<BodyKind> _body;
    private readonly Fact<LegalRank> _authorised;
    private readonly Fact<InformationOrigin> _origin;
    private readonly Fact<DutyTest> _dutyTest;
    private readonly Fact<DisclosureMode> _mode;
    private readonly LocalDate _on;
    private readonly UnitId _organ;
    private readonly Fact<UnitId> _competence;
    private readonly Fact<UnitId> _maker;
    private readonly Fact<UnitId> _keeper;
    private readonly Fact<UnitId> _lead;

    /// <summary>What the decision is about: the information.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => DisclosureParts.Information;

    /// <summary>The day that selects the text: of a request the day of receipt (收到申请之日), else the day of formation or change
    /// (形成或者变更之日).</summary>
    /// <remarks>
    /// No text says which version governs a request received before 2019-05-15 and answered after it. Who holds that another text governs
    /// supplies a day on which it was in force, or lays a value over <see cref="DisclosureLaw.GoverningText"/> and the parameters that go
    /// with it.
    /// </remarks>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate On { get => _on; init => _on = value.OfIso(nameof(On)); }

    /// <summary>The organ that decides.</summary>
    /// <exception cref="ArgumentException">The unit is none.</exception>
    public required UnitId Organ
    {
        get => _organ;
        init => _organ = value.IsNone ? throw new ArgumentException("Expected the id of a unit, not none.", nameof(Organ)) : value;
    }

    /// <summary>What kind of body it is.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public Fact<BodyKind> Body { get => _body; init => _body = value.Declared(nameof(Body)); }

    /// <summary>The rank of the text by which a school or other body is authorised to manage public affairs in this act (授权依据的层级); none
    /// where it acts without.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public Fact<LegalRank> Authorised { get => _authorised; init => _authorised = value.Declared(nameof(Authorised)); }

    /// <summary>The organ on which another law or regulation places this disclosure (另有规定的公开主体); none where there is no such
    /// rule.</summary>
    /// <exception cref="ArgumentException">The unit is none.</exception>
    public Fact<UnitId> Competence { get => _competence; init => _competence = value.NotNone(nameof(Competence)); }

    /// <summary>How the information came to be held.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public Fact<InformationOrigin> Origin { get => _origin; init => _origin = value.Declared(nameof(Origin)); }

    /// <summary>The organ that made it or, of what came from another organ, first obtained it (制作或者最初获取).</summary>
    /// <exception cref="ArgumentException">The unit is none.</exception>
    public Fact<UnitId> Maker { get => _maker; init => _maker = value.NotNone(nameof(Maker)); }

    /// <summary>The organ that keeps what came from citizens, legal persons or other organisations (保存).</summary>
    /// <exception cref="ArgumentException">The unit is none.</exception>
    public Fact<UnitId> Keeper { get => _keeper; init => _keeper = value.NotNone(nameof(Keeper)); }

    /// <summary>The organ that led where several made it (牵头制作).</summary>
    /// <exception cref="ArgumentException">The unit is none.</exception>
    public Fact<UnitId> Lead { get => _lead; init => _lead = value.NotNone(nameof(Lead)); }

    /// <summary>A dispatched or internal unit of the organ that acts outward in its own name; none where none does.</summary>
    public Fact<OutwardUnit> OutwardUnit { get; init; }

    /// <summary>Which test of the text of 2007 asks for disclosure; asked under that text alone. None where none of the four is
    /// met.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public Fact<DutyTest> DutyTest { get => _dutyTest; init => _dutyTest = value.Declared(nameof(DutyTest)); }

    /// <summary>Whether it was requested or must be disclosed proactively (公开方式); none where nobody asked for it and Articles 19 to 21 do
    /// not ask for it.</summary>
    /// <remarks>What the law says of the parts does not turn on it; whether withholding what has no ground is a breach does, and whether a
    /// requester is told who discloses.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">There is no such label.</exception>
    public Fact<DisclosureMode> Mode { get => _mode; init => _mode = value.Declared(nameof(Mode)); }

    /// <summary>The material, divided into parts that are decided each by itself; one part where it is not divided.</summary>
    public Fact<ValueList<MaterialPart>> Parts { get; init; }

    /// <summary>What was done with the parts; none where it is known that nothing was done yet. Not asked by
    /// <see cref="DisclosureDecision"/>.</summary>
    public Fact<DisclosureHandling> Handling { get; init; }

    /// <summary>Returns the subject, the day and the organ, the same in every culture.</summary>
    public override string ToString() => $"{Id} {On.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)} {Organ}";
}
