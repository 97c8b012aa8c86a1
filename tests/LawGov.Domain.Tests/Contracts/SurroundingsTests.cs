using System.Globalization;
using FluentAssertions;

namespace LawGov.Domain.Tests.Contracts;

/// <summary>Where a run is to take place under a zone and a culture, it really does.</summary>
public class SurroundingsTests
{
    [Fact]
    public void CultureAndZone_WhereTheRunNamesThem_AreThoseOfTheProcess()
    {
#if NET10_0_OR_GREATER
        string culture = Environment.GetEnvironmentVariable("EXPECTED_CULTURE") ?? CultureInfo.CurrentCulture.Name;
#else
        const string culture = "tr-TR";
#endif
        string zone = Environment.GetEnvironmentVariable("EXPECTED_ZONE") ?? TimeZoneInfo.Local.Id;

        (CultureInfo.CurrentCulture.Name, TimeZoneInfo.Local.Id).Should().Be((culture, zone));
    }
}
