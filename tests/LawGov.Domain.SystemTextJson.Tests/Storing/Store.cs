using System.Text;
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

    public DbSet<TraceRow> Traces => Set<TraceRow>();

    public DbSet<FindingRow> Findings => Set<FindingRow>();

    public DbSet<DeadlineRow> Deadlines => Set<DeadlineRow>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.Entity<TraceRow>().OwnsOne(row => row.Receipt);

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
/// <summary>A trace as it was written, and its receipt: by it an assessment is found that needs not be made again.</summary>
public sealed class TraceRow
{
    public long Id { get; private set; }

    public required TraceReceipt Receipt { get; init; }

    public required string Trace { get; init; }

    public ICollection<FindingRow> Findings { get; private set; } = [];

    public static TraceRow Of(TraceDocument trace) => new()
    {
        Receipt = trace.Receipt,
        Trace = Encoding.UTF8.GetString(trace.ToUtf8()),
        Findings = [.. trace.Assessment.Findings.Select(FindingRow.Of)],
    };
}

/// <summary>A finding: what is asked for in SQL.</summary>
public sealed class FindingRow
{
    public long Id { get; private set; }

    public required SubjectId Subject { get; init; }

    public required string RuleId { get; init; }

    public required Verdict Verdict { get; init; }

    public required Certainty Certainty { get; init; }

    public static FindingRow Of(Finding finding)
        => new() { Subject = finding.Subject, RuleId = finding.RuleId, Verdict = finding.Verdict, Certainty = finding.Certainty };
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
