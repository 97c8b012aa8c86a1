using System.Text.Encodings.Web;
using System.Text.Json;
using LawGov.Domain.Text;
using LawGov.Samples.Files;

namespace LawGov.Samples.ParticipationBoard.Output;

/// <summary>Writes the board for programs: the same content, texts in both languages.</summary>
internal static class JsonOutput
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Board board, TextWriter output) => output.WriteLine(JsonSerializer.Serialize(
        new
        {
            rows = board.Now.Rows,
            bad = board.Errors.Count,
            reasons = board.Errors.ByReason.Select(pair => new { zh = pair.Reason.Chinese, en = pair.Reason.English, rows = pair.Count }),
            last = board.Last is { } last ? new { rows = last.Rows, bad = board.LastBad, takenOver = last.TakenOver } : null,
            change = board.WholeChange is { } change ? new { zh = Figures.Split(change, Language.Chinese), en = Figures.Split(change, Language.English) } : null,
            remarks = Figures.Remarks(board).Select(remark => new { zh = remark.ToText(Language.Chinese), en = remark.ToText(Language.English) }),
            takenOver = board.Now.TakenOver,
            takenOut = board.TakenOut.Select(place => board.Divisions.Index.CodeOf(place).ToString()),
            ownBesideBelow = board.OwnBesideBelow.Select(place => board.Divisions.Index.CodeOf(place).ToString()),
            note = new { zh = Words.Note.Chinese, en = Words.Note.English },
            tree = Place(board.Root),
        },
        Options));

    private static object Place(BoardPlace place) => new
    {
        code = place.Index == 0 ? null : place.Code,
        name = place.Index == 0 ? null : Shown.Of(place.Name),
        participants = place.Count.Participants,
        eligible = place.Count.Eligible,
        rate = place.Count.Rate.IsUndefined ? null : Figures.Rate(place.Count),
        rank = place.Rank == 0 ? (int?)null : place.Rank,
        change = place.Change is { IsUndefined: false } ? new { zh = Figures.Change(place, Language.Chinese), en = Figures.Change(place, Language.English) } : null,
        below = place.Below.Select(Place),
    };
}
