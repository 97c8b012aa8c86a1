using System.Globalization;
using System.Text.Json.Serialization;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Duties.Map;

/// <summary>A post that takes over the duties of another from a day on (机构调整).</summary>
/// <remarks>
/// The duties keep their area, tier, part and paper; the persons in the new post are given like any others. Rows of one day act at once:
/// two posts can change places. Where a unit is split the row of the narrower area goes before that of the wider; two of equal width make
/// two leads, which is a conflict.
/// </remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record Reorganization
{
    internal Reorganization(LocalDate on, ReorganizationKind kind, PostId from, PostId to, AreaPath area, Basis basis)
    {
        On = on;
        Kind = kind;
        From = from;
        To = to;
        Area = area;
        Basis = basis;
    }

    /// <summary>The first day on which the new post has the duties.</summary>
    public LocalDate On { get; }

    /// <summary>What became of the unit.</summary>
    public ReorganizationKind Kind { get; }

    /// <summary>The post that had the duties.</summary>
    public PostId From { get; }

    /// <summary>The post that takes them over.</summary>
    public PostId To { get; }

    /// <summary>The area within which it does; none for all areas.</summary>
    public AreaPath Area { get; }

    /// <summary>The decision on it.</summary>
    public Basis Basis { get; }

    /// <summary>Returns the day, the kind and both posts, the same in every culture.</summary>
    public override string ToString() => $"{On.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)} {Kind} {From} → {To}";
}

/// <summary>What became of a unit and its posts (机构调整方式).</summary>
public enum ReorganizationKind
{
    /// <summary>Not stated (未说明).</summary>
    Unstated = 0,

    /// <summary>It has another name (更名).</summary>
    Renamed = 1,

    /// <summary>It was merged into another, perhaps with others (合并).</summary>
    Merged = 2,

    /// <summary>Its work was divided among several (拆分): one row for each, with the area that each takes.</summary>
    Split = 3,

    /// <summary>It was abolished (撤销), and others took its work over.</summary>
    Abolished = 4,
}
