using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Samples.DisclosureDesk.Register;
using LawGov.Samples.Tables;

namespace LawGov.Samples.DisclosureDesk.Input;

/// <summary>A file of requests: one row an event. The row of the arrival also says what is known of the request.</summary>
/// <param name="Path">The file.</param>
/// <param name="RowCount">How many rows it has, good and bad.</param>
/// <param name="Rows">Those that can be read.</param>
internal sealed record RequestFile(string Path, int RowCount, IReadOnlyList<RequestRow> Rows)
{
    public const string Columns = "case,event,on[,recorded][,number][,owner][,body][,requester][,channel][,…]";

    private static readonly string[] Required = ["case", "event", "on"];
    private static readonly string[] Optional = ["recorded", "number", "owner", .. Field.OfCase.Concat(Field.OfEvent).Select(field => field.Name)];

    /// <summary>Reads a file; each row becomes an event or a named trouble.</summary>
    public static RequestFile? Read(string path, Troubles troubles)
    {
        if (CsvRows.Read(path, Required, Optional, troubles) is not { } table) { return null; }

        if (table.Rows.Count == 0) { troubles.Add(TableWords.NoRows.With(("path", path))); }

        return new(path, table.Rows.Count, [.. table.Rows.Select(row => ReadRow(row, troubles)).OfType<RequestRow>()]);
    }

    private static RequestRow? ReadRow(CsvRow row, Troubles troubles)
    {
        if (row.Wrong is { } wrong)
        {
            troubles.Add(row.Trouble(wrong));
            return null;
        }

        return RequestReader.Read(column => row[column], (column, reason) => troubles.Add(row.Trouble(Words.InColumn.With(("column", column), ("reason", reason))))) is { } facts
            ? new(row, facts, NullIfBlank(row["number"]), NullIfBlank(row["owner"]))
            : null;
    }

    private static string? NullIfBlank(string text) => string.IsNullOrWhiteSpace(text) ? null : text;
}

/// <summary>A row that was read: an event, and what is said of its request.</summary>
internal sealed record RequestRow(CsvRow Source, RequestFacts Facts, string? Number, string? Owner)
{
    public RequestEvent Event => Facts.Events[0];

    public CaseRow Case => new() { Id = Facts.Id, Number = Number, Owner = Owner, Body = Facts.Body, Authorised = Facts.Authorised, Requester = Facts.Requester };

    /// <summary>Whether it says nothing else of the request than the register does: the arrival says all of it, another event as much as it likes.</summary>
    public bool Fits(CaseRow known) => Event is RequestSubmitted
        ? Case == known
        : (Number is null || Number == known.Number) && (Owner is null || Owner == known.Owner) && (Facts.Body.IsUnknown || Facts.Body == known.Body)
            && (Facts.Authorised.IsUnknown || Facts.Authorised == known.Authorised) && (Facts.Requester.IsUnknown || Facts.Requester == known.Requester);
}
