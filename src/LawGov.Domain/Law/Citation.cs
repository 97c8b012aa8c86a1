using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Law;

/// <summary>A provision, and in which way it applies (引用).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record Citation : IBilingualText
{
    /// <summary>Cites a provision.</summary>
    /// <param name="provision">The place in the law.</param>
    /// <param name="application">In which way it applies.</param>
    /// <exception cref="ArgumentNullException">There is no provision.</exception>
    /// <exception cref="ArgumentOutOfRangeException">There is no such way of applying.</exception>
    public Citation(Provision provision, Application application)
    {
        Provision = Guard.Against.Null(provision);
        Application = Guard.Against.Undeclared(application);
    }

    /// <summary>The place in the law.</summary>
    public Provision Provision { get; }

    /// <summary>In which way it applies.</summary>
    public Application Application { get; }

    /// <summary>Returns the provision; 参照 stands before it where it applies by reference, 比照 where by analogy; （检查指标） after it where it is
    /// an inspection threshold.</summary>
    /// <inheritdoc/>
    public string ToText(Language language)
    {
        string provision = Provision.ToText(language);
        return (Application, language) switch
        {
            (Application.ByReference, Language.Chinese) => "参照" + provision,
            (Application.ByReference, _) => provision + " (by reference)",
            (Application.ByAnalogy, Language.Chinese) => "比照" + provision,
            (Application.ByAnalogy, _) => provision + " (by analogy)",
            (Application.InspectionStandard, Language.Chinese) => provision + "（检查指标）",
            (Application.InspectionStandard, _) => provision + " (inspection standard)",
            _ => provision,
        };
    }

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);
}
