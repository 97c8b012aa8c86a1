using System.Globalization;
using LawGov.Domain.Calendars;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Samples.DisclosureDesk.Register;
using NodaTime;
using Spectre.Console;

namespace LawGov.Samples.DisclosureDesk.Output;

/// <summary>Writes answers for people, within the width of the terminal; colours only repeat what marks and words say.</summary>
internal sealed class TextOutput(IAnsiConsole console, Language language)
{
    private const int WeekWidth = 8; // seven signs and a blank
    private const int DateWidth = 11;

    public void WriteImport(ImportOutcome outcome, int bad)
    {
        if (outcome.IsKnown) { Line(Words.ImportedBefore.With(("path", outcome.Path)), Color.Yellow); }

        Line(Words.Imported.With(
            ("rows", outcome.Rows), ("cases", outcome.Batch.Cases.Count), ("events", outcome.Batch.Events.Count), ("repeated", outcome.Batch.Repeated), ("bad", bad)));
    }

    public void WriteRecorded(RequestCase found, RequestClock clock)
    {
        Line(Words.Recorded.With(("id", found.Row.Id.ToString()), ("sequence", found.Events.Count), ("event", found.Events[^1])));
        Line(clock);
    }

    public void WriteDue(DueList due)
    {
        Line(Words.DueIs.With(("asOf", due.AsOf), ("through", due.Through), ("open", due.Open), ("due", due.Entries.Count)), new(decoration: Decoration.Bold));
        foreach (var group in due.Entries.GroupBy(entry => entry.Open.Owner))
        {
            console.Write(Title(group.Key is { } owner ? owner : Say(Words.NoOwner)));
            foreach (var entry in group)
            {
                Line($"{(entry.IsOverdue ? Say(Words.Overdue) + " " : "")}{Name(entry.Open.Case.Row)} {Say(entry.Timer)}", entry.IsOverdue ? Color.Red : null);
            }
        }

        if (due.Waiting.Count > 0) { console.Write(Title(Say(Words.Waiting))); }

        foreach (var open in due.Waiting) { Line($"{Name(open.Case.Row)} {Say(open.Clock.Stage.Name())}"); }

        Line(Words.Disclaimer, Color.Grey);
    }

    public void WriteShow(RequestCase found, RequestClock clock, IReadOnlyList<Finding> findings)
    {
        Line(Name(found.Row), new(decoration: Decoration.Bold));
        Line(Words.About.With(("owner", found.Row.Owner ?? (object)Words.NoOwner), ("requester", Label(found.Row.Requester, Domain.Disclosure.Names.Name)), ("body", Label(found.Row.Body, Domain.Organizations.Names.Name))));
        Line(clock);
        console.Write(Title(Say(Words.Events)));
        for (int i = 0; i < found.Events.Count; i++)
        {
            var happened = found.Events[i];
            Line(Words.Event.With(
                ("sequence", i + 1),
                ("event", happened),
                ("recorded", happened.Recorded == happened.On ? "" : Words.RecordedOn.With(("day", happened.Recorded))),
                ("later", happened.Recorded > clock.AsOf ? Words.NotYetKnown : "")));
        }

        if (!clock.Faults.IsEmpty) { console.Write(Title(Say(Words.SetAside))); }

        foreach (var fault in clock.Faults) { Line(fault, Color.Yellow); }

        if (!clock.Timers.IsEmpty) { console.Write(Title(Say(Words.Timers))); }

        foreach (var timer in clock.Timers) { Line(timer, ColorOf(timer.State)); }

        WriteStrips(clock);
        WriteFindings(findings);
        Line(Words.Disclaimer, Color.Grey);
    }

    public void WriteNotice(NoticeDiff diff)
    {
        foreach (var notice in diff.Notices) { Line(Words.Notice.With(("notice", notice), ("title", notice.Title)), new(decoration: Decoration.Bold)); }

        var table = new Table().Border(TableBorder.Simple).BorderColor(Color.Grey);
        foreach (var title in new[] { Words.Id, Words.Time, Words.Before, Words.After, Words.Change }) { table.AddColumn(new TableColumn(new Prose(Say(title), Color.Grey))); }

        foreach (var change in diff.Changes)
        {
            table.AddRow(
                new Prose(change.Case.Row.Id.ToString()),
                new Prose(Say(change.Before.Kind.Name())),
                new Prose(Bounds(change.Before)),
                new Prose(Bounds(change.After)),
                new Prose(Say(Words.Moved(change)), change.Days > 0 ? Color.Green : Color.Yellow));
        }

        if (diff.Changes.Count > 0) { console.Write(table); }

        Line(Words.NoticeTotals.With(
            ("open", diff.Open),
            ("times", diff.Times),
            ("moved", diff.Changes.Count(change => change.Days != 0)),
            ("final", diff.Changes.Count(change => change.BecameFinal)),
            ("unchanged", diff.Times - diff.Changes.Count)));
        Line(Words.Disclaimer, Color.Grey);
    }

    public void WriteLetter(LetterDraft draft, string? path)
    {
        foreach (var paragraph in draft.Letter.Paragraphs) { Line(paragraph); }

        if (!draft.Letter.IsComplete) { console.Write(Title(Say(Words.Missing))); }

        foreach (var key in draft.Letter.Missing) { Line(Words.Asks.With(("name", key.Name), ("question", key.Question), ("ask", key.Ask)), Color.Yellow); }

        if (path is not null) { WriteWritten(path); }

        Line(Words.Disclaimer, Color.Grey);
    }

    public void WriteTable(YearTable year, string? path)
    {
        Line(Words.TableIs.With(("year", Words.Plain(year.Facts.Year)), ("form", year.Requests.Form.Name()), ("asOf", year.AsOf)), new(decoration: Decoration.Bold));
        if (!year.IsWhole) { Line(Words.YearNotOver, Color.Yellow); }

        var columns = Enum.GetValues<RequestTableColumn>();
        Figures(Words.Heads, year.Rows.Select(row => (row.Name(), columns.Select(column => year.Requests[row, column]))));
        var heads = columns.Where(column => Say(Words.Heads[(int)column]) != Say(column.Name())).Select(column => Words.Head.With(("head", Words.Heads[(int)column]), ("name", column.Name())));
        Line(string.Join(language == Language.Chinese ? "；" : "; ", heads.Append<IBilingualText>(Words.Zero).Select(Say)), Color.Grey);

        console.Write(Title(Say(Words.RemediesTitle)));
        Figures(Words.RemedyHeads, new[]
        {
            (Words.Reconsideration, Of(year.Remedies.Reconsideration)),
            (Words.DirectSuit, Of(year.Remedies.DirectSuit)),
            (Words.SuitAfterReconsideration, Of(year.Remedies.SuitAfterReconsideration)),
        });
        if (year.NotCounted.Count > 0) { console.Write(Title(Say(Words.NotCounted))); }

        foreach (var (_, error) in year.NotCounted) { Line(error.Reason, Color.Yellow); }

        console.Write(Title(Say(Words.Findings)));
        foreach (var finding in year.Findings) { WriteFinding(finding); }

        Line(year.LastYearFrom is { } file ? Words.LastYearFromFile.With(("path", file)) : Words.LastYearFromRegister, Color.Grey);
        if (year.LastYearNotCounted > 0) { Line(Words.LastYearLacks.With(("count", year.LastYearNotCounted)), Color.Yellow); }

        if (path is not null) { WriteWritten(path); }

        Line(Words.Disclaimer, Color.Grey);

        static IEnumerable<Fact<long>> Of(RemedyCounts counts) => [counts.Upheld, counts.Corrected, counts.Other, counts.Pending, counts.Total];
    }

    public void WriteWritten(string path) => Line(Words.Written.With(("path", path)));

    private void WriteStrips(RequestClock clock)
    {
        int across = Math.Clamp((console.Profile.Width - DateWidth) / WeekWidth, 1, 8);
        bool any = false;
        foreach (var timer in clock.Timers)
        {
            var weeks = CaseStrip.Weeks(timer).ToList();
            if (weeks.Count == 0) { continue; }

            if (!any) { console.Write(Title(Say(Words.Strip))); }

            any = true;
            Line(Say(timer.Kind.Name()) + (timer.With is { } party ? Say(Words.WithParty.With(("party", party))) : ""));
            foreach (var row in weeks.Chunk(across))
            {
                console.Write(new Paragraph(Iso(row[0].Monday), Color.Grey).Append(" " + string.Join(' ', row.Select(week => week.Signs)).TrimEnd() + "\n"));
            }
        }

        if (any) { Line(Words.Legend, Color.Grey); }
    }

    /// <summary>What does not apply stands in the JSON alone.</summary>
    private void WriteFindings(IEnumerable<Finding> findings)
    {
        var shown = findings.Where(finding => finding.Verdict != Verdict.NotApplicable).ToList();
        if (shown.Count > 0) { console.Write(Title(Say(Words.Findings))); }

        foreach (var finding in shown) { WriteFinding(finding); }
    }

    private void WriteFinding(Finding finding)
        => Line($"{Say(finding.VerdictName())} {finding.RuleId} {Say(finding.Rule.Title)}{(language == Language.Chinese ? "：" : ": ")}{Say(finding.Because)}", ColorOf(finding.Verdict));

    /// <summary>Rows of numbers under short heads; the labels take what is left of the width.</summary>
    private void Figures(IEnumerable<Bilingual> heads, IEnumerable<(Bilingual Label, IEnumerable<Fact<long>> Numbers)> rows)
    {
        var table = new Table().Border(TableBorder.None).BorderColor(Color.Grey);
        table.AddColumn(new TableColumn("").PadLeft(0).PadRight(1));
        foreach (var head in heads) { table.AddColumn(new TableColumn(new Prose(Say(head), Color.Grey)).RightAligned().NoWrap().PadLeft(0).PadRight(1)); }

        foreach (var (label, numbers) in rows)
        {
            table.AddRow([new Prose(Say(label)), .. numbers.Select(number => new Prose(number.Known(out long known) && known > 0 ? Words.Plain(known) : number.IsUnknown ? "" : "·"))]);
        }

        console.Write(table);
    }

    private string Name(CaseRow row) => row.Number is { } number ? Say(Words.Numbered.With(("id", row.Id.ToString()), ("number", number))) : row.Id.ToString();

    private static Bilingual Label<T>(Fact<T> fact, Func<T, Bilingual> name)
        where T : struct, Enum
        => fact.Known(out var label) ? name(label) : fact.IsUnknown ? Words.NotStated : Words.None;

    private string Bounds(RequestTimer timer) => (timer.Earliest, timer.Latest) switch
    {
        ({ } earliest, null) => Say(Words.AtLeast.With(("day", Iso(earliest)))),
        ({ } earliest, { } latest) when earliest == latest => Iso(earliest),
        ({ } earliest, { } latest) => Say(Words.Between.With(("earliest", Iso(earliest)), ("latest", Iso(latest)))),
        _ => "—",
    };

    private static Spectre.Console.Rule Title(string title) => new(Markup.Escape(Files.Shown.Of(title))) { Justification = Justify.Left, Style = Color.Grey };

    private void Line(IBilingualText text, Style? style = null) => Line(Say(text), style);

    private void Line(string text, Style? style = null) => console.Write(new Prose(text + "\n", style));

    private string Say(IBilingualText text) => text.ToText(language);

    private static string Iso(LocalDate day) => day.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture);

    private static Color ColorOf(RequestTimerState state) => state switch
    {
        RequestTimerState.Running => Color.Green,
        RequestTimerState.Stopped => Color.Yellow,
        _ => Color.Grey,
    };

    private static Color ColorOf(Verdict verdict) => verdict switch
    {
        Verdict.Met => Color.Green,
        Verdict.Breached => Color.Red,
        Verdict.Undetermined => Color.Yellow,
        _ => Color.Grey,
    };
}
