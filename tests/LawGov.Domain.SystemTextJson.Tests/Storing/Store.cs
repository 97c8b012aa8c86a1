using LawGov.Domain.Calendars;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Time;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LawGov.Domain.SystemTextJson.Tests.Storing;

#region store
public sealed class Store(DbContextOptions<Store> options) : DbContext(options)
{
    public DbSet<ReportRow> Reports => Set<ReportRow>();

    public DbSet<FindingRow> Findings => Set<FindingRow>();

    public DbSet<DeadlineRow> Deadlines => Set<DeadlineRow>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<SubjectId>().HaveConversion<TextColumn<SubjectId>>();
        configurationBuilder.Properties<UnitId>().HaveConversion<TextColumn<UnitId>>();
        configurationBuilder.Properties<LocalDate>().HaveConversion<DayColumn>();
        configurationBuilder.Properties<Fact<LocalDate>>().HaveConversion<DayFactColumn>();
        configurationBuilder.Properties<Fact<Percentage>>().HaveConversion<FactColumn<Percentage>>();
        configurationBuilder.Properties<Fact<BodyKind>>().HaveConversion<LabelFactColumn<BodyKind>>();
        configurationBuilder.Properties<FactsDocument>().HaveConversion<JsonColumn<FactsDocument>>();
        configurationBuilder.Properties<TimeLimit>().HaveConversion<JsonColumn<TimeLimit>>();
        configurationBuilder.Properties<Basis>().HaveConversion<JsonColumn<Basis>>();
        configurationBuilder.Properties<Verdict>().HaveConversion<string>();
        configurationBuilder.Properties<Certainty>().HaveConversion<string>();
    }
}

/// <summary>What a bureau reported: what is asked for in SQL in columns of its own, and all facts as one document.</summary>
public sealed class ReportRow
{
    public required SubjectId Id { get; init; }

    public required UnitId Bureau { get; init; }

    public Fact<BodyKind> Body { get; init; }

    public Fact<Percentage> Rate { get; init; }

    public Fact<LocalDate> Published { get; init; }

    public required FactsDocument Facts { get; init; }
}
#endregion

#region finding-row
/// <summary>A finding: what is asked for in SQL in columns, and beside it the trace, which says how it came about.</summary>
public sealed class FindingRow
{
    public long Id { get; private set; }

    public required SubjectId Subject { get; init; }

    public required string RuleId { get; init; }

    public required LocalDate AsOf { get; init; }

    public required Verdict Verdict { get; init; }

    public required Certainty Certainty { get; init; }

    /// <summary>The JSON text as it was written; null where none was.</summary>
    public string? Trace { get; init; }

    public static FindingRow Of(Finding finding, LocalDate asOf, string? trace = null) => new()
    {
        Subject = finding.Subject,
        RuleId = finding.RuleId,
        AsOf = asOf,
        Verdict = finding.Verdict,
        Certainty = finding.Certainty,
        Trace = trace,
    };
}
#endregion

#region deadline-row
/// <summary>A deadline by its parts; one that starts at the end of another names that one.</summary>
public sealed class DeadlineRow
{
    public long Id { get; private set; }

    public required SubjectId Subject { get; init; }

    public DeadlineRow? Previous { get; private init; }

    public LocalDate Start { get; private set; }

    public TimeLimit Limit { get; private set; }

    public LocalDate Due { get; private set; }

    public LocalDate Earliest { get; private set; }

    public LocalDate Latest { get; private set; }

    public Certainty Certainty { get; private set; }

    public Basis? Basis { get; private set; }

    public string Calendar { get; private set; } = "";

    public static DeadlineRow Of(SubjectId subject, Deadline deadline, DeadlineRow? previous = null)
    {
        var row = new DeadlineRow { Subject = subject, Previous = previous };
        row.Set(deadline);
        return row;
    }

    public void Set(Deadline deadline) => (Start, Limit, Due, Earliest, Latest, Certainty, Basis, Calendar) = (
        deadline.Start, deadline.Limit, deadline.Due, deadline.Earliest, deadline.Latest, deadline.Certainty, deadline.Basis, deadline.Calendar.Version);

    /// <summary>The deadline as it was stored; nothing is derived anew.</summary>
    public Deadline Restore(IReadOnlyDictionary<string, WorkCalendar> calendars)
    {
        var date = new BoundedDate(Due, Earliest, Latest, Certainty);
        return Previous is null
            ? Deadline.Restore(Start, Limit, date, calendars[Calendar], Basis)
            : Deadline.Restore(Previous.Restore(calendars), Limit, date, Basis);
    }
}
#endregion
