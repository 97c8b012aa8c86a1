using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Findings;
using LawGov.Domain.SystemTextJson;
using LawGov.Domain.Text;
using LawGov.Samples.DisclosureDesk.Register;
using LawGov.Samples.Files;
using NodaTime;

namespace LawGov.Samples.DisclosureDesk.Output;

/// <summary>Writes answers for programs: the same content, texts in both languages.</summary>
internal static class JsonOutput
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Import(ImportOutcome outcome, IReadOnlyList<Message> troubles) => Write(new
    {
        rows = outcome.Rows,
        import = outcome.Batch.Id,
        importedBefore = outcome.IsKnown,
        cases = outcome.Batch.Cases.Count,
        events = outcome.Batch.Events.Count,
        repeated = outcome.Batch.Repeated,
        bad = troubles.Select(Both),
    });

    public static string Recorded(RequestCase found, RequestClock clock) => Write(new
    {
        @case = Case(found.Row),
        sequence = found.Events.Count,
        @event = Event(found.Events[^1]),
        said = Both(found.Events[^1]),
        asOf = Iso(clock.AsOf),
        clock = Node(clock),
        text = Both(clock),
    });

    public static string Due(DueList due) => Write(new
    {
        asOf = Iso(due.AsOf),
        through = Iso(due.Through),
        open = due.Open,
        disclaimer = Both(Words.Disclaimer),
        due = due.Entries.Select(entry => new
        {
            @case = Case(entry.Open.Case.Row),
            overdue = entry.IsOverdue,
            timer = Node(entry.Timer),
            text = Both(entry.Timer),
        }),
        waiting = due.Waiting.Select(open => new { @case = Case(open.Case.Row), stage = open.Clock.Stage.ToString(), text = Both(open.Clock) }),
    });

    public static string Show(RequestCase found, RequestClock clock, IReadOnlyList<Finding> findings) => Write(new
    {
        @case = Case(found.Row),
        asOf = Iso(clock.AsOf),
        disclaimer = Both(Words.Disclaimer),
        events = found.Events.Select((happened, i) => new { sequence = i + 1, @event = Event(happened), text = Both(happened) }),
        clock = Node(clock),
        text = Both(clock),
        strips = clock.Timers.Where(timer => CaseStrip.Weeks(timer).Any()).Select(timer => new
        {
            kind = timer.Kind.ToString(),
            with = timer.With,
            weeks = CaseStrip.Weeks(timer).Select(week => new { monday = Iso(week.Monday), days = week.Signs }),
        }),
        legend = Both(Words.Legend),
        findings = findings.Select(One),
    });

    public static string Notice(NoticeDiff diff) => Write(new
    {
        asOf = Iso(diff.AsOf),
        disclaimer = Both(Words.Disclaimer),
        notices = diff.Notices.Select(Both),
        open = diff.Open,
        times = diff.Times,
        unchanged = diff.Times - diff.Changes.Count,
        changes = diff.Changes.Select(change => new
        {
            @case = Case(change.Case.Row),
            kind = change.Before.Kind.ToString(),
            with = change.Before.With,
            before = Bounds(change.Before),
            after = Bounds(change.After),
            days = change.Days,
            becameFinal = change.BecameFinal,
            text = Both(Words.Moved(change)),
        }),
    });

    public static string Letter(LetterDraft draft) => Write(new
    {
        @case = Case(draft.Case.Row),
        on = Iso(draft.On),
        disclaimer = Both(Words.Disclaimer),
        complete = draft.Letter.IsComplete,
        letter = Node(draft.Letter),
        text = Both(draft.Letter),
    });

    /// <summary>The member document is a whole facts document, which the check of a yearly report takes where all cases are of one kind of body.</summary>
    public static string Table(YearTable year) => Write(new
    {
        year = year.Facts.Year,
        asOf = Iso(year.AsOf),
        disclaimer = Both(Words.Disclaimer),
        isWhole = year.IsWhole,
        form = Node(year.Requests.Form),
        lastYear = new { file = year.LastYearFrom is { } path ? Shown.Of(path) : null, notCounted = year.LastYearNotCounted },
        document = Document(year),
        notCounted = year.NotCounted.Select(one => new { @case = Case(one.Case.Row), fault = one.Error.Fault.ToString(), text = Both(one.Error.Reason) }),
        findings = year.Findings.Select(One),
    });

    private static JsonNode? Document(YearTable year)
    {
        string? own = year.Facts.Body.Known(out var kind)
            ? JsonSerializer.Serialize(new { title = Words.DocumentTitle.With(("year", Words.Plain(year.Facts.Year))).ToText(Language.Chinese), year = year.Facts.Year, kind = Node(kind), statements = Array.Empty<object>() })
            : null;
        return JsonNode.Parse(new FactsDocument { Bureau = new("register"), AsOf = year.AsOf, Facts = [year.Facts], Own = own }.ToUtf8());
    }

    private static object One(Finding finding) => new
    {
        rule = finding.RuleId,
        verdict = finding.Verdict.ToString(),
        because = Both(finding.Because),
        bases = finding.Bases.Select(basis => basis.Key),
    };

    private static object Bounds(RequestTimer timer) => new
    {
        due = timer.Deadline is { } deadline ? Iso(deadline.Due) : null,
        earliest = timer.Earliest is { } earliest ? Iso(earliest) : null,
        latest = timer.Latest is { } latest ? Iso(latest) : null,
        certainty = TimerChange.Certainty(timer).ToString(),
    };

    private static object Case(CaseRow row) => new
    {
        id = row.Id.ToString(),
        number = row.Number,
        owner = row.Owner,
        body = LabelText.Print(row.Body),
        authorised = LabelText.Print(row.Authorised),
        requester = LabelText.Print(row.Requester),
    };

    private static JsonNode? Event(RequestEvent happened) => JsonNode.Parse(EventText.Write(happened));

    private static JsonNode? Node<T>(T value) => JsonSerializer.SerializeToNode(value, EventText.Json);

    private static object Both(IBilingualText text) => new { zh = text.ToText(Language.Chinese), en = text.ToText(Language.English) };

    private static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static string Write(object content) => JsonSerializer.Serialize(content, Options);
}
