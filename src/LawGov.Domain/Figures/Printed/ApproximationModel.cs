using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;
using LawGov.Domain.Text;

namespace LawGov.Domain.Figures.Printed;

/// <summary>How wide an approximate figure is taken to be (约数口径).</summary>
/// <remarks>
/// No official rule says how far 约, 左右, 近 or 余 reach. The default is a convention of this library and wide on purpose: a report is not
/// to be contradicted by a convention. Each width is a share of the printed number, 0 to 1, with a denominator of at most 1,000.
/// </remarks>
/// <example><code>figure.Counts(ApproximationModel.Default with { About = new Ratio(1, 10) })</code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record ApproximationModel
{
    private readonly Ratio _about = new(1, 20);
    private readonly Ratio _around = new(1, 20);
    private readonly Ratio _near = new(1, 10);
    private readonly Ratio _over = Ratio.Undefined;

    /// <summary>The convention of this library: 约 and 左右 a twentieth either way, 近 a tenth below, 余 up to the next step.</summary>
    public static ApproximationModel Default { get; } = new();

    /// <summary>How far 约 reaches either way, at least half of the last printed place; a twentieth unless said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share lies outside its range.</exception>
    public Ratio About { get => _about; init => _about = Share(value); }

    /// <summary>How far 左右 reaches either way, at least half of the last printed place; a twentieth unless said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share lies outside its range.</exception>
    public Ratio Around { get => _around; init => _around = Share(value); }

    /// <summary>How far 近 reaches down; a tenth unless said.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share lies outside its range.</exception>
    public Ratio Near { get => _near; init => _near = Share(value); }

    /// <summary>How far 余 and 多 reach up; undefined, as unless said: below the next step, which is 6000 for 5900余 and 2万 for 1万多.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The share lies outside its range.</exception>
    public Ratio Over { get => _over; init => _over = value.IsUndefined ? value : Share(value); }

    private static Ratio Share(Ratio value, [CallerMemberName] string? name = null)
        => !value.IsUndefined && value.Numerator >= 0 && value.Numerator <= value.Denominator && value.Denominator <= 1_000
            ? value
            : throw new ArgumentOutOfRangeException(name, value, "Expected a share of 0 to 1 with a denominator of at most 1000.");
}
