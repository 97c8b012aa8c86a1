using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Samples.DisclosureDesk.Register;
using NodaTime;

namespace LawGov.Samples.DisclosureDesk;

/// <summary>The tables of a year made from all cases, what could not be counted, and whether the figures agree.</summary>
/// <param name="AsOf">The day asked on.</param>
/// <param name="Facts">The tables of the year and that of the year before.</param>
/// <param name="NotCounted">The cases that stand in no row, each with its reason.</param>
/// <param name="LastYearFrom">The file with the table of the year before; null where it is made from the register too.</param>
/// <param name="LastYearNotCounted">How many cases the table of the year before could not count.</param>
/// <param name="Findings">What the rules on the tables find.</param>
internal sealed record YearTable(
    LocalDate AsOf,
    RequestTableFacts Facts,
    IReadOnlyList<(RequestCase Case, RowError<RequestTableFault> Error)> NotCounted,
    string? LastYearFrom,
    int LastYearNotCounted,
    IReadOnlyList<Finding> Findings)
{
    /// <summary>The first year of which both tables can be made; the library makes those of 2008 to 2098.</summary>
    public const int FirstYear = 2009;

    /// <summary>The last year of which a table can be made.</summary>
    public const int LastYear = 2098;

    // Each asks whether figures of the tables agree; the others are on the report around them.
    private static readonly Rule<RequestTableFacts>[] Rules =
    [
        DisclosureRules.RequestFormOfTheYear,
        DisclosureRules.RequestsBalance,
        DisclosureRules.RequestResultsAddUp,
        DisclosureRules.RequestersAddUp,
        DisclosureRules.RequestsCarriedOver,
        DisclosureRules.RemediesAddUp,
    ];

    public RequestTable Requests => Facts.Table.ValueOr(RequestTable.Blank);

    public RemedyTable Remedies => Facts.Remedies.ValueOr(new());

    /// <summary>Whether the year was over on the day asked on.</summary>
    public bool IsWhole => AsOf.Year > Facts.Year || AsOf == new LocalDate(Facts.Year, 12, 31);

    /// <summary>Whether everything was counted and no rule is breached.</summary>
    public bool IsSound => NotCounted.Count == 0 && Findings.All(finding => finding.Verdict != Verdict.Breached);

    /// <summary>The rows of the form: all of them are filled.</summary>
    public IEnumerable<RequestTableRow> Rows => Enum.GetValues<RequestTableRow>().Where(row => !Requests[row, RequestTableColumn.Total].IsUnknown);

    /// <summary>Makes the tables.</summary>
    /// <param name="cases">All cases of the register.</param>
    /// <param name="year">The year reported on.</param>
    /// <param name="context">The day asked on.</param>
    /// <param name="lastYear">The table of the year before with its file; null where it is made from the register too.</param>
    public static YearTable Of(IReadOnlyList<RequestCase> cases, int year, RuleContext context, (string Path, RequestTable Table)? lastYear)
    {
        var requests = cases.Select(one => one.Facts).ToList();
        var table = RequestTable.Of(requests, year, context, out var errors);
        ValueList<RowError<RequestTableFault>> lastErrors = default;
        var bodies = cases.Select(one => one.Row.Body).Distinct().ToList();
        var facts = new RequestTableFacts
        {
            Id = new($"requestTable-{year}"),
            Year = year,
            Body = bodies.Count == 1 ? bodies[0] : Fact<BodyKind>.Unknown,
            Table = table,
            LastYear = lastYear?.Table ?? RequestTable.Of(requests, year - 1, context, out lastErrors),
            Remedies = RemedyTable.Of(requests, year, context),
        };
        return new(
            context.AsOf,
            facts,
            [.. errors.Select(error => (cases[(int)error.Row - 1], error))],
            lastYear?.Path,
            lastErrors.Count,
            [.. Rules.Select(rule => rule.Evaluate(facts, context))]);
    }
}
