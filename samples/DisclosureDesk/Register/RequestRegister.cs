using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Samples.DisclosureDesk.Input;
using LawGov.Samples.Files;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace LawGov.Samples.DisclosureDesk.Register;

/// <summary>A register of requests: cases, and their events, which are appended and never changed.</summary>
internal sealed class RequestRegister : IDisposable
{
    private const int MostTries = 5;

    private readonly RegisterPlace _place;
    private readonly RegisterContext _context;

    private RequestRegister(RegisterPlace place, bool creates)
    {
        _place = place;
        _context = new(place.Options(creates));
    }

    /// <summary>Opens a register that exists.</summary>
    /// <exception cref="BadFileException">There is none, or it cannot be used.</exception>
    public static RequestRegister Open(RegisterPlace place)
    {
        var register = new RequestRegister(place, creates: false);
        try
        {
            bool exists = register.Guarded(() => (place.File is null || File.Exists(place.File)) && register._context.Database.GetService<IRelationalDatabaseCreator>() is var tables && tables.Exists() && tables.HasTables());
            return exists ? register : throw RegisterWords.NoRegister(place);
        }
        catch
        {
            register.Dispose();
            throw;
        }
    }

    /// <summary>Opens a register, and makes it where there is none. The tables are made as a whole; there are no migrations.</summary>
    /// <exception cref="BadFileException">It cannot be used.</exception>
    public static RequestRegister OpenOrCreate(RegisterPlace place)
    {
        for (int tries = 1; ; tries++)
        {
            var register = new RequestRegister(place, creates: true);
            try
            {
                register.Guarded(register._context.Database.EnsureCreated, mayBeMade: tries < MostTries);
                return register;
            }
            catch (Exception trouble)
            {
                register.Dispose();
                if (tries == MostTries || !RegisterWords.IsMadeAlready(trouble)) { throw; }
            }
        }
    }

    public void Dispose() => _context.Dispose();

    /// <summary>All cases by their names, each with its events in order.</summary>
    public IReadOnlyList<RequestCase> Cases() => Guarded(() =>
    {
        var events = _context.Events.AsNoTracking().ToLookup(row => row.Case);
        return _context.Cases.AsNoTracking().AsEnumerable().OrderBy(row => row.Id).Select(row => RequestCase.Of(row, events[row.Id])).ToList();
    });

    /// <summary>A case with its events.</summary>
    /// <exception cref="BadFileException">It is not registered.</exception>
    public RequestCase Find(SubjectId id) => Guarded(() =>
    {
        var row = _context.Cases.AsNoTracking().SingleOrDefault(row => row.Id == id) ?? throw new BadFileException(RegisterWords.NoCase.With(("id", id.ToString())));
        return RequestCase.Of(row, _context.Events.AsNoTracking().Where(happened => happened.Case == id));
    });

    /// <summary>Registers a case with its first event.</summary>
    /// <exception cref="BadFileException">It is registered already.</exception>
    public RequestCase Add(CaseRow row, RequestEvent arrival)
    {
        _context.Cases.Add(row);
        _context.Events.Add(EventRow.Of(row.Id, 1, arrival));
        Save(() => RegisterWords.CaseExists.With(("id", row.Id.ToString())));
        return new(row, [arrival]);
    }

    /// <summary>Appends an event to a case as it was read.</summary>
    /// <exception cref="BadFileException">The case has the event already, or somebody appended another since it was read: then nothing is recorded.</exception>
    public RequestCase Append(RequestCase seen, RequestEvent happened)
    {
        if (seen.Events.Contains(happened)) { throw new BadFileException(RegisterWords.EventExists.With(("id", seen.Row.Id.ToString()), ("event", happened))); }

        _context.Events.Add(EventRow.Of(seen.Row.Id, seen.Events.Count + 1, happened));
        Save(() => RegisterWords.Overtaken.With(("id", seen.Row.Id.ToString())));
        return seen with { Events = [.. seen.Events, happened] };
    }

    /// <summary>Adds the good rows of a file in one transaction: all of them or, where anything fails, none.</summary>
    /// <remarks>What the register has already is counted and not added, so a file may be imported again.</remarks>
    /// <exception cref="BadFileException">Somebody wrote to the same cases at the same time: then nothing is added.</exception>
    public ImportOutcome Import(RequestFile file) => Guarded(() =>
    {
        using var transaction = _context.Database.BeginTransaction();
        _context.ChangeTracker.AutoDetectChangesEnabled = false; // rows are added, and nothing else
        var batch = ImportBatch.Of(
            file,
            _context.Cases.AsNoTracking().ToDictionary(row => row.Id),
            _context.Events.AsNoTracking().Select(row => new { row.Case, row.Identity }).AsEnumerable().Select(row => (row.Case, row.Identity)));
        bool isKnown = _context.Imports.Any(row => row.Id == batch.Id);
        _context.Cases.AddRange(batch.Cases);
        _context.Events.AddRange(batch.Events);
        if (!isKnown && batch.GoodRows > 0) { _context.Imports.Add(new() { Id = batch.Id, Rows = batch.GoodRows }); }

        Save(() => RegisterWords.ImportOvertaken.With(("path", file.Path)));
        transaction.Commit();
        return new ImportOutcome(file.Path, file.RowCount, batch, isKnown);
    });

    private void Save(Func<Message> taken) => Guarded(() =>
    {
        try
        {
            return _context.SaveChanges();
        }
        catch (DbUpdateException trouble) when (RegisterWords.IsTaken(trouble))
        {
            throw new BadFileException(taken());
        }
    });

    private T Guarded<T>(Func<T> work, bool mayBeMade = false)
    {
        try
        {
            return work();
        }
        catch (Exception trouble) when (trouble is not BadFileException && !(mayBeMade && RegisterWords.IsMadeAlready(trouble)) && RegisterWords.Reason(trouble) is not null)
        {
            throw RegisterWords.Unusable(_place.Name, RegisterWords.Reason(trouble)!);
        }
    }
}

/// <summary>A case and what happened, in the order in which it was recorded.</summary>
internal sealed record RequestCase(CaseRow Row, IReadOnlyList<RequestEvent> Events)
{
    public RequestFacts Facts => new() { Id = Row.Id, Body = Row.Body, Authorised = Row.Authorised, Requester = Row.Requester, Events = [.. Events] };

    public static RequestCase Of(CaseRow row, IEnumerable<EventRow> events) => new(row, [.. events.OrderBy(happened => happened.Sequence).Select(happened => happened.Event)]);
}
