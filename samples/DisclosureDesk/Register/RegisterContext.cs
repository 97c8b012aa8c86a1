using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace LawGov.Samples.DisclosureDesk.Register;

/// <summary>The tables of the register. Rows are added, and none is ever changed or deleted.</summary>
internal sealed class RegisterContext(DbContextOptions<RegisterContext> options) : DbContext(options)
{
    public DbSet<CaseRow> Cases => Set<CaseRow>();

    public DbSet<EventRow> Events => Set<EventRow>();

    public DbSet<ImportRow> Imports => Set<ImportRow>();

    /// <summary>Adds what is new; what would change a row is a fault of the program, and is refused.</summary>
    public override int SaveChanges(bool acceptAllChangesOnSuccess)
    {
        bool changes = ChangeTracker.Entries().Any(entry => entry.State is EntityState.Modified or EntityState.Deleted);
        return changes ? throw new InvalidOperationException("Expected rows to be added, and none changed or deleted.") : base.SaveChanges(acceptAllChangesOnSuccess);
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<CaseRow>().ToTable("cases").HasKey(row => row.Id);
        modelBuilder.Entity<ImportRow>().ToTable("imports").HasKey(row => row.Id);
        modelBuilder.Entity<EventRow>(events =>
        {
            // A writer that read n events appends number n + 1: of two that read the same, the second finds its number taken.
            events.ToTable("events").HasKey(row => new { row.Case, row.Sequence });
            events.HasIndex(row => new { row.Case, row.Identity }).IsUnique();
            events.HasOne<CaseRow>().WithMany().HasForeignKey(row => row.Case).OnDelete(DeleteBehavior.Restrict);
        });
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<SubjectId>().HaveConversion<SubjectColumn>();
        configurationBuilder.Properties<LocalDate>().HaveConversion<DayColumn>();
        configurationBuilder.Properties<RequestEvent>().HaveConversion<EventColumn>();
        configurationBuilder.Properties<Fact<BodyKind>>().HaveConversion<LabelFactColumn<BodyKind>>();
        configurationBuilder.Properties<Fact<LegalRank>>().HaveConversion<LabelFactColumn<LegalRank>>();
        configurationBuilder.Properties<Fact<RequestTableColumn>>().HaveConversion<LabelFactColumn<RequestTableColumn>>();
    }
}

/// <summary>A request: what was registered of it when it arrived. What happened since is in its events.</summary>
internal sealed record CaseRow
{
    public required SubjectId Id { get; init; }

    /// <summary>The bureau's own number (登记编号); null where it has none.</summary>
    public string? Number { get; init; }

    /// <summary>The section or the person in charge (承办科室、承办人); null where it is not stated.</summary>
    public string? Owner { get; init; }

    public Fact<BodyKind> Body { get; init; }

    public Fact<LegalRank> Authorised { get; init; }

    public Fact<RequestTableColumn> Requester { get; init; }
}

/// <summary>An event of a request: which one of it, from 1, and the event itself; its days and kind stand beside it for questions in SQL.</summary>
internal sealed record EventRow
{
    public required SubjectId Case { get; init; }

    public required int Sequence { get; init; }

    public required LocalDate On { get; init; }

    public required LocalDate Recorded { get; init; }

    public required string Kind { get; init; }

    public required RequestEvent Event { get; init; }

    /// <summary>A hash of the event: the same event of a case is recorded once.</summary>
    public required string Identity { get; init; }

    /// <summary>The import that brought it; null where it was recorded by itself.</summary>
    public string? Import { get; init; }

    public static EventRow Of(SubjectId id, int sequence, RequestEvent happened, string? import = null) => new()
    {
        Case = id,
        Sequence = sequence,
        On = happened.On,
        Recorded = happened.Recorded,
        Kind = EventText.KindOf(happened),
        Event = happened,
        Identity = EventText.IdentityOf(happened),
        Import = import,
    };
}

/// <summary>A file that was imported: a hash of its good rows, and how many they were.</summary>
internal sealed class ImportRow
{
    public required string Id { get; init; }

    public required int Rows { get; init; }
}
