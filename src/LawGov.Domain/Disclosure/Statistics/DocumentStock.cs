using System.Text.Json.Serialization;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Statistics;

/// <summary>A row of section two of the yearly report in the form of 2021 (规章、行政规范性文件), with the number in force of the year before, in
/// documents (件).</summary>
/// <remarks>A blank is unknown, which is not 0; none counts as 0, but of the year before it says that nothing is stated there.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record DocumentStock
{
    private readonly Fact<long> _inForceLastYear;
    private readonly Fact<long> _issued;
    private readonly Fact<long> _repealed;
    private readonly Fact<long> _inForce;

    /// <summary>In force by the report of the year before (上年度现行有效件数); none where there was no such report, or it has no such
    /// number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 0 to <see cref="RequestTable.Most"/>.</exception>
    public Fact<long> InForceLastYear
    {
        get => _inForceLastYear;
        init => _inForceLastYear = RequestTable.Counted(value, nameof(InForceLastYear));
    }

    /// <summary>Issued in the year (本年制发件数).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 0 to <see cref="RequestTable.Most"/>.</exception>
    public Fact<long> Issued { get => _issued; init => _issued = RequestTable.Counted(value, nameof(Issued)); }

    /// <summary>Repealed in the year (本年废止件数).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 0 to <see cref="RequestTable.Most"/>.</exception>
    public Fact<long> Repealed { get => _repealed; init => _repealed = RequestTable.Counted(value, nameof(Repealed)); }

    /// <summary>In force (现行有效件数).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is not 0 to <see cref="RequestTable.Most"/>.</exception>
    public Fact<long> InForce { get => _inForce; init => _inForce = RequestTable.Counted(value, nameof(InForce)); }

    /// <summary>Returns the four numbers, the same in every culture.</summary>
    public override string ToString() => $"{InForceLastYear}, {Issued}, {Repealed}, {InForce}";
}
