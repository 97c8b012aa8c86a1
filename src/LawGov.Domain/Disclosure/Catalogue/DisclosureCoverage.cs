using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Catalogue;

/// <summary>What of a catalogue stands published, item by item and body by body (目录覆盖情况).</summary>
/// <remarks>
/// Every item that is disclosed proactively is held against every body that must publish it, and every record has its place: a line, or
/// the list of those that no item covers. An item without a record is missing only where the caller says that the records are complete;
/// else it is not known. The order of records changes nothing.
/// </remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed class DisclosureCoverage
{
    private DisclosureCoverage(
        ValueList<CoverageLine> lines,
        ValueList<PublicationFacts> uncovered,
        ValueList<CatalogueItem> owedByNobody,
        ValueList<CatalogueItem> onRequest)
        => (Lines, Uncovered, OwedByNobody, OnRequest) = (lines, uncovered, owedByNobody, onRequest);

    /// <summary>The lines, in order of item, body and record.</summary>
    public ValueList<CoverageLine> Lines { get; }

    /// <summary>Records of no item of the catalogue, of an item on request, or of a body that need not publish the item; in order of their
    /// ids.</summary>
    public ValueList<PublicationFacts> Uncovered { get; }

    /// <summary>Items that no body must publish, which somebody should look at.</summary>
    public ValueList<CatalogueItem> OwedByNobody { get; }

    /// <summary>Items disclosed on request, which are not held against records.</summary>
    public ValueList<CatalogueItem> OnRequest { get; }

    /// <summary>All items at all bodies.</summary>
    public CoverageCount Total => Count(_ => true);

    /// <summary>Holds records against a catalogue.</summary>
    /// <param name="catalogue">The catalogue.</param>
    /// <param name="records">What is known to have been published, or not, in any order.</param>
    /// <param name="recordsAreComplete">Whether the records are all there are: only then is an item without one missing.</param>
    /// <param name="owedBy">The bodies that must publish an item; each counts once.</param>
    /// <param name="whoAnswers">Who answers for an item at a body on a day, by name or id; null where nobody does. Asked for the due day
    /// where it has passed, else for the as-of day.</param>
    /// <param name="context">The law, the calendar and the day on which is asked.</param>
    /// <exception cref="ArgumentNullException">Something is missing.</exception>
    public static DisclosureCoverage Of(
        DisclosureCatalogue catalogue,
        IEnumerable<PublicationFacts> records,
        bool recordsAreComplete,
        Func<CatalogueItem, IEnumerable<Unit>> owedBy,
        Func<CatalogueItem, UnitId, LocalDate, string?> whoAnswers,
        RuleContext context)
    {
        Guard.Against.Null(catalogue);
        Guard.Against.Null(owedBy);
        Guard.Against.Null(whoAnswers);
        Guard.Against.Null(context);
        var left = Guard.Against.Null(records).Select(record => Guard.Against.Null(record, nameof(records)))
            .OrderBy(record => record.Id).ThenBy(record => record.ToString(), StringComparer.Ordinal)
                .ToLookup(record => (record.Item.ValueOr(SubjectId.None), record.Unit.ValueOr(UnitId.None)));
        var (lines, owing) = (new List<CoverageLine>(), new HashSet<(SubjectId, UnitId)>());
        var (nobody, onRequest) = (new List<CatalogueItem>(), new List<CatalogueItem>());
        foreach (var item in catalogue.Items)
        {
            if (item.Mode == CatalogueMode.OnRequest)
            {
                onRequest.Add(item);
                continue;
            }

            var units = (owedBy(item) ?? []).DistinctBy(unit => Guard.Against.Null(unit, nameof(owedBy)).Id)
                .OrderBy(unit => unit.Id)
                .ToList();
            if (units.Count == 0) { nobody.Add(item); }

            foreach (var unit in units)
            {
                owing.Add((item.Id, unit.Id));
                var judge = new CoverageJudge(catalogue.Basis, item, unit, whoAnswers, context);
                var own = left[(item.Id, unit.Id)].ToList();
                lines.AddRange(own.Count == 0 ? [judge.Without(recordsAreComplete)] : own.Select(judge.Judge));
            }
        }

        var uncovered = left.Where(group => !owing.Contains(group.Key)).SelectMany(group => group)
            .OrderBy(record => record.Id).ThenBy(record => record.ToString(), StringComparer.Ordinal);
        return new(lines.ToValueList(), uncovered.ToValueList(), nobody.ToValueList(), onRequest.ToValueList());
    }

    /// <summary>Counts one item over all bodies that must publish it.</summary>
    /// <param name="item">Its id; one that the catalogue does not have counts nothing.</param>
    public CoverageCount OfItem(SubjectId item) => Count(line => line.Item.Id == item);

    /// <summary>Counts one body over all items that it must publish.</summary>
    /// <param name="unit">Its id; one without items counts nothing.</param>
    public CoverageCount OfUnit(UnitId unit) => Count(line => line.Unit.Id == unit);

    /// <summary>Gets how an item counts for a body: not covered as soon as one record is not, then undetermined, then covered late, then
    /// covered, then pending.</summary>
    /// <param name="item">The item.</param>
    /// <param name="unit">The body.</param>
    /// <returns>Null where the body need not publish the item.</returns>
    public CoverageOutcome? OutcomeOf(SubjectId item, UnitId unit)
        => Lines.Where(line => line.Item.Id == item && line.Unit.Id == unit)
        .Select(line => (CoverageOutcome?)line.Outcome)
        .DefaultIfEmpty()
        .MaxBy(Gravity);

    private static int Gravity(CoverageOutcome? outcome) => outcome switch
    {
        CoverageOutcome.NotCovered => 5,
        CoverageOutcome.Undetermined => 4,
        CoverageOutcome.CoveredLate => 3,
        CoverageOutcome.Covered => 2,
        CoverageOutcome.Pending => 1,
        _ => 0,
    };

    private CoverageCount Count(Func<CoverageLine, bool> which)
        => CoverageCount.Of(
            Lines.Where(which)
                .GroupBy(line => (line.Item.Id, Unit: line.Unit.Id))
                .Select(group => group.Select(line => line.Outcome).MaxBy(outcome => Gravity(outcome))));
}
