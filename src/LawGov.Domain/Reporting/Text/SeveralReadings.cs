using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Participation;
using LawGov.Domain.Text;

namespace LawGov.Domain.Reporting.Text;

/// <summary>Words that may be read in several ways which do not come to the same: nothing is asserted, and each reading is told.</summary>
internal sealed class SeveralReadings : IBilingualText
{
    private static readonly MessageTemplate Readings = new(
        "所依据的总数有不同读法，不能确定：{readings}", "which whole is meant may be read in different ways, so it cannot be determined: {readings}");

    private readonly List<TextFinding> _readings;

    private SeveralReadings(List<TextFinding> readings) => _readings = readings;

    internal static Finding Of(Case c, List<TextFinding> readings)
        => c.Undetermined(Readings.With(("readings", new SeveralReadings(readings))), ParticipationKeys.Whole);

    /// <summary>Returns what each reading comes to.</summary>
    /// <inheritdoc/>
    public string ToText(Language language)
        => string.Join(language == Language.Chinese ? "；" : "; or ", _readings.Select(reading => reading.Finding.Because.ToText(language)));
}
