using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Participation.Printed;

namespace LawGov.Samples.AnnualReport.Seeds;

/// <summary>The figures of a report as printed, for the rules that hold them against each other.</summary>
internal sealed record FigureSeed(
    ValueList<TotalFacts> Totals, ValueList<GrowthFacts> Growth, ValueList<ShareFacts> Shares, ValueList<FrequencyFacts> Frequencies, ValueList<CarryOverFacts> CarryOvers,
    ValueList<PointsFacts> Points, ValueList<ReportTextFacts> Texts)
{
    /// <summary>The facts of all rules, in the order of the rules.</summary>
    public IEnumerable<IFacts> All => [.. Totals, .. Growth, .. Shares, .. Frequencies, .. CarryOvers, .. Points, .. Texts];
}
