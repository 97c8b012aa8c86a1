using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Training;

/// <summary>What is known of the four rates of study and examination (参学率、参考率、合格率、优秀率事实), each with its own number eligible.</summary>
/// <remarks>Four figures that are never mixed: a rate of passing is taken of those who sat as a rule, and not of those who should have. A
/// rate
/// is none where it is known that it was not published; a number known to be none is 0.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record StudyRateFacts : IFacts, IPartedFacts
{
    private readonly Fact<long> _studied;
    private readonly Fact<long> _studiedOf;
    private readonly Fact<long> _sat;
    private readonly Fact<long> _satOf;
    private readonly Fact<long> _passed;
    private readonly Fact<long> _passedOf;
    private readonly Fact<long> _excelled;
    private readonly Fact<long> _excelledOf;

    /// <summary>What the findings are about.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => TrainingParts.Rates;

    /// <summary>How many studied (参学人数).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Fact<long> Studied { get => _studied; init => _studied = TrainingSessionFacts.Counted(value, nameof(Studied)); }

    /// <summary>Of how many (应学人数).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Fact<long> StudiedOf { get => _studiedOf; init => _studiedOf = TrainingSessionFacts.Counted(value, nameof(StudiedOf)); }

    /// <summary>The rate of study as printed (参学率).</summary>
    public Fact<Percentage> StudyRate { get; init; }

    /// <summary>How many sat the examination (参考人数).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Fact<long> Sat { get => _sat; init => _sat = TrainingSessionFacts.Counted(value, nameof(Sat)); }

    /// <summary>Of how many (应考人数).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Fact<long> SatOf { get => _satOf; init => _satOf = TrainingSessionFacts.Counted(value, nameof(SatOf)); }

    /// <summary>The rate of sitting as printed (参考率).</summary>
    public Fact<Percentage> SittingRate { get; init; }

    /// <summary>How many passed (合格人数).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Fact<long> Passed { get => _passed; init => _passed = TrainingSessionFacts.Counted(value, nameof(Passed)); }

    /// <summary>Of how many (合格率的基数): those who sat, unless the rate was taken of others.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Fact<long> PassedOf { get => _passedOf; init => _passedOf = TrainingSessionFacts.Counted(value, nameof(PassedOf)); }

    /// <summary>The rate of passing as printed (合格率).</summary>
    public Fact<Percentage> PassRate { get; init; }

    /// <summary>How many were excellent (优秀人数).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Fact<long> Excelled { get => _excelled; init => _excelled = TrainingSessionFacts.Counted(value, nameof(Excelled)); }

    /// <summary>Of how many (优秀率的基数): those who sat, unless the rate was taken of others.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Fact<long> ExcelledOf { get => _excelledOf; init => _excelledOf = TrainingSessionFacts.Counted(value, nameof(ExcelledOf)); }

    /// <summary>The rate of excellence as printed (优秀率).</summary>
    public Fact<Percentage> ExcellenceRate { get; init; }
}
