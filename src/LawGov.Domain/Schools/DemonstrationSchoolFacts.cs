using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Schools;

/// <summary>What is known of a school on its way to the title of demonstration school of law-based governance (依法治校示范校创建事实).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record DemonstrationSchoolFacts : IFacts, IPartedFacts
{
    private readonly Fact<DivisionLevel> _level;
    private readonly Fact<LocalDate> _target;
    private readonly Fact<LocalDate> _applied;
    private readonly Fact<LocalDate> _examined;
    private readonly Fact<LocalDate> _recognised;
    private readonly Fact<LocalDate> _withdrawn;
    private readonly Fact<string> _knockOut;
    private readonly Fact<Basis> _rule;

    /// <summary>What the finding is about: the school, with the level where there are several.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => SchoolParts.Demonstration;

    /// <summary>The day on which it became a target school (目标校、达标校); none where the path has no such step.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Target { get => _target; init => _target = value.OfIso(nameof(Target)); }

    /// <summary>The day on which it applied (申报); none where it has not.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Applied { get => _applied; init => _applied = value.OfIso(nameof(Applied)); }

    /// <summary>The day on which it was checked (考核验收); none where it has not been.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Examined { get => _examined; init => _examined = value.OfIso(nameof(Examined)); }

    /// <summary>The day on which it was recognised (认定); none where it has not been.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Recognised { get => _recognised; init => _recognised = value.OfIso(nameof(Recognised)); }

    /// <summary>The day on which the title was withdrawn (撤销称号); none where it has not been.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Fact<LocalDate> Withdrawn { get => _withdrawn; init => _withdrawn = value.OfIso(nameof(Withdrawn)); }

    /// <summary>What bars the title by the rule of the batch (一票否决情形), in the years that the rule names; none where nothing
    /// does.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public Fact<string> KnockOut { get => _knockOut; init => _knockOut = value.NotBlank(nameof(KnockOut)); }

    /// <summary>The notice or rule of the batch (创建通知); unknown or none: practice.</summary>
    /// <exception cref="ArgumentException">It is law: no national text asks for it.</exception>
    public Fact<Basis> Rule { get => _rule; init => _rule = value.NotLaw(nameof(Rule)); }

    /// <summary>The level of the title (示范校级别): province, city or county; <see cref="DivisionLevel.None"/> for the national
    /// one; known to be none where the title has no levels.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is a town, a village, or not declared.</exception>
    public Fact<DivisionLevel> Level
    {
        get => _level;
        init
        {
            if (value.Known(out var level)) { Guard.Against.OutsideOf((int)level, 0, (int)DivisionLevel.County, nameof(Level)); }

            _level = value;
        }
    }
}
