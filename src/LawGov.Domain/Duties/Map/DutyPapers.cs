using LawGov.Domain.Collections;
using LawGov.Domain.Law;
using NodaTime;

namespace LawGov.Domain.Duties.Map;

/// <summary>What a map knows of its papers beside who has which duty: what they divide, their dates, what must be kept apart, and the rows
/// not taken in.</summary>
internal sealed class DutyPapers(
    IEnumerable<ScopeRow> scopes,
    IEnumerable<PaperRow> papers,
    IEnumerable<ApartRow> apart,
    LeftOutRows leftOut)
{
    private readonly Dictionary<string, PaperRow> _byKey = papers.GroupBy(row => row.Basis!.Key, StringComparer.Ordinal)
        .ToDictionary(rows => rows.Key, rows => rows.MinBy(row => FirstDay(row).Day)!, StringComparer.Ordinal);

    internal ValueList<ScopeRow> Scopes { get; } = scopes.Distinct().OrderBy(row => row.Span.Start)
        .ThenBy(row => row.Span.End ?? LocalDate.MaxIsoValue).ThenBy(row => row.Basis!.Key, StringComparer.Ordinal)
        .ThenBy(row => string.Join('、', (IEnumerable<DutyTier>)row.Tiers), StringComparer.Ordinal)
        .ThenBy(row => string.Join('、', (IEnumerable<string>)row.Areas), StringComparer.Ordinal).ThenBy(row => row.Row).ToValueList();

    internal ValueList<ApartRow> Apart { get; } = apart.Select(row => row with { Row = null }).Distinct()
        .OrderBy(row => row.First, StringComparer.Ordinal).ThenBy(row => row.Second, StringComparer.Ordinal).ThenBy(row => row.Tier)
        .ThenBy(row => row.Basis!.Key, StringComparer.Ordinal).ToValueList();

    internal LeftOutRows LeftOut { get; } = leftOut;

    /// <summary>The dates of a paper; null where none are stated.</summary>
    internal PaperRow? Of(Basis basis) => _byKey.GetValueOrDefault(basis.Key);

    /// <summary>The day before which no row rests on a paper, and which of its dates that is.</summary>
    internal static (LocalDate Day, bool IsInForce, bool IsDated) FirstDay(PaperRow row)
        => (row.InForce ?? row.Dated ?? row.Published!.Value, row.InForce is not null, row.Dated is not null);
}
