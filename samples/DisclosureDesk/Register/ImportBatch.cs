using System.Text;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Samples.DisclosureDesk.Input;

namespace LawGov.Samples.DisclosureDesk.Register;

/// <summary>What a file adds to a register, and what is wrong with its rows beside what the register holds.</summary>
/// <param name="Id">A hash of the good rows: the same file has the same one.</param>
/// <param name="GoodRows">How many rows are good.</param>
/// <param name="Cases">New cases.</param>
/// <param name="Events">New events.</param>
/// <param name="Repeated">How many rows the register, or the file above them, has already.</param>
/// <param name="Troubles">The rows that do not fit the register.</param>
internal sealed record ImportBatch(string Id, int GoodRows, IReadOnlyList<CaseRow> Cases, IReadOnlyList<EventRow> Events, int Repeated, IReadOnlyList<Message> Troubles)
{
    /// <summary>A case comes into being by the row of its arrival, wherever in the file that stands; other rows are of a case that exists.</summary>
    public static ImportBatch Of(RequestFile file, IReadOnlyDictionary<SubjectId, CaseRow> known, IEnumerable<(SubjectId Case, string Identity)> recorded)
    {
        var cases = new Dictionary<SubjectId, CaseRow>(known);
        var added = new List<CaseRow>();
        foreach (var row in file.Rows.Where(row => row.Event is RequestSubmitted && cases.TryAdd(row.Case.Id, row.Case))) { added.Add(row.Case); }

        var identities = recorded.ToHashSet();
        var counts = identities.CountBy(pair => pair.Case).ToDictionary();
        var (good, events, troubles, repeated) = (new StringBuilder(), new List<EventRow>(), new List<Message>(), 0);
        int rows = 0;
        foreach (var row in file.Rows)
        {
            if (!cases.TryGetValue(row.Case.Id, out var found)) { troubles.Add(row.Source.Trouble(RegisterWords.NoCase.With(("id", row.Case.Id.ToString())))); }
            else if (!row.Fits(found)) { troubles.Add(row.Source.Trouble(Words.OtherDetails.With(("id", row.Case.Id.ToString())))); }
            else
            {
                rows++;
                string identity = EventText.IdentityOf(row.Event);
                good.Append(found).Append(' ').Append(identity).Append('\n');
                if (!identities.Add((row.Case.Id, identity)))
                {
                    repeated++;
                    continue;
                }

                counts[row.Case.Id] = counts.GetValueOrDefault(row.Case.Id) + 1;
                events.Add(EventRow.Of(row.Case.Id, counts[row.Case.Id], row.Event));
            }
        }

        string id = EventText.Hash(good.ToString());
        return new(id, rows, added, [.. events.Select(row => row with { Import = id })], repeated, troubles);
    }
}

/// <summary>What became of a file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Rows">How many rows it has, good and bad.</param>
/// <param name="Batch">What it added.</param>
/// <param name="IsKnown">Whether the same rows were imported before.</param>
internal sealed record ImportOutcome(string Path, int Rows, ImportBatch Batch, bool IsKnown);
