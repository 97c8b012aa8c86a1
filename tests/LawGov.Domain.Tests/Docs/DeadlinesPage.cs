using System.Runtime.CompilerServices;
using System.Text;
using LawGov.Domain.Calendars;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Docs;

/// <summary>docs/deadlines.md: what happens to limits, by examples that are run; the code printed is the code that ran.</summary>
internal static class DeadlinesPage
{
    private static readonly WorkCalendar Calendar = WorkCalendar.StateCouncil;

    internal static string Write()
    {
        var page = new StringBuilder();
        page.Say("# Deadlines", """
            Written by `eng/write-docs.sh` from the examples in `DeadlinesPage.cs`, with `Calendar` for `WorkCalendar.StateCouncil`. The day of the event is not counted, and the last day is in time. What no
            provision settles for all cases is an argument, and the sentence says which reading was taken.
            """);

        page.Say("## Suspension", """
            The days of a suspension do not count, whatever the unit: a working day among them is passed over, and a limit in days, months or years ends so many calendar days later. Article 33 of the Regulation
            on Open Government Information has the time for consulting third parties and other organs not counted; whether a limit is suspended, and from which day to which, is for the caller to say. Suspensions
            that overlap or lie in one another count once. One that begins after the end changes nothing. The last day of a limit that rolls over moves to the next day that is worked and not suspended.
            """);
        var received = Let(page, "received", TimeLimit.Workdays(20).After(new LocalDate(2026, 2, 6), Calendar));
        var projected = Let(page, "projected", TimeLimit.Workdays(20).After(new LocalDate(2027, 1, 4), Calendar));
        var consulting = Let(page, "consulting", new Bilingual("征求第三方意见", "consulting a third party"));
        Show(page, "Over the Spring Festival with two make-up workdays, one of them suspended", received.Suspend(new Suspension(DateSpan.Through(new(2026, 2, 11), new(2026, 2, 25)), consulting)));
        Show(page, "Not resumed: no date yet", received.Suspend(new Suspension(DateSpan.From(new(2026, 2, 11)), consulting)));
        Show(page, "Over a year not announced: bounds, which are taken of each stretch by itself", projected.Suspend(new Suspension(DateSpan.Through(new(2027, 1, 11), new(2027, 1, 20)), consulting)));

        page.Say("## Extension and correction", """
            An extension runs from the end of the limit, once, and takes effect where it was decided through the last day; what is above the ceiling does not count. After a correction the whole limit starts anew, as
            Article 30 of the Regulation has it. That a late decision has no effect, and that an extension falls away with a correction, is how this library reads such limits, and not the words of a provision. Give
            events in their order: suspend, extend, suspend again.
            """);
        Show(page, "Decided in time", received.Extend(TimeLimit.Workdays(20), new LocalDate(2026, 3, 12), TimeLimit.Workdays(20)));
        Show(page, "Decided too late", received.Extend(TimeLimit.Workdays(20), new LocalDate(2026, 3, 13), TimeLimit.Workdays(20)), _ => []);
        Show(page, "Corrected", received.Restart(new LocalDate(2026, 2, 24), new Bilingual("收到补正材料", "a corrected application received")));

        page.Say("## The days at the edges", """
            A period of public notice may count its first day or not; the day of an act before a meeting may be one of the days or not; 某日前 may take in the day or not. Without a reading both days are shown, and
            an act between them is neither in time nor late.
            """);
        Show(page, "At least five working days in public", PublicPeriod.Of(TimeLimit.Workdays(5), new LocalDate(2026, 2, 13), Calendar), period => period.WithoutFirstDay.Steps);
        Show(page, "Seven working days before a hearing", LeadTime.Of(TimeLimit.Workdays(7), new LocalDate(2026, 3, 3), Calendar), lead => lead.Steps);
        Show(page, "Before 31 January, submitted on that day", Timeliness.Of(new LocalDate(2026, 1, 31), BoundedDate.Before(new LocalDate(2026, 1, 31)), Calendar));
        Show(page, "An hour of cut-off", new CutOff(new LocalTime(17, 30), ToNextWorkday: true));
        Show(page, "Done four days after the end", received.DoneOn(new LocalDate(2026, 3, 16)));

        page.Say("## Service and postmark", """
            Where the day of posting counts, it is the day of the act, whenever the letter arrives: ask `DoneOn` of the postmark. What is served by public notice counts as served when the notice has stood its
            time, and the next limit starts at that end; how long it stands is for the caller to say. Which day is the receipt of a request, and which one the reply counts by, `RequestClock` knows by channel.
            """);
        Show(page, "Posted on the last day, arrived four days later", received.DoneOn(new LocalDate(2026, 3, 12)));
        Show(page, "Sixty days from service by a public notice of thirty", TimeLimit.Days(60).After(TimeLimit.Days(30).After(new LocalDate(2026, 3, 2), Calendar)));

        page.Say("## Two limits", "A limit that starts at the end of another carries its bounds on; of two limits, the one that ends first decides.");
        Show(page, "One after another", TimeLimit.Days(60).After(projected));
        Show(page, "Whichever ends first", new EarlierDeadline(projected, TimeLimit.Days(25).After(new LocalDate(2027, 1, 4), Calendar)));
        return page.ToString().TrimEnd() + "\n";
    }

    private static T Let<T>(StringBuilder page, string name, T value, [CallerArgumentExpression(nameof(value))] string code = "")
    {
        page.Append("```csharp\nvar ").Append(name).Append(" = ").Append(code).Append(";\n```\n\n");
        return value;
    }

    private static void Show<T>(StringBuilder page, string title, T answer, Func<T, IEnumerable<DeadlineStep>>? steps = null, [CallerArgumentExpression(nameof(answer))] string code = "")
        where T : IBilingualText
    {
        page.Append("### ").Append(title).Append("\n\n```csharp\n").Append(code).Append("\n```\n\n```text\n");
        var after = (answer as AmendedDeadline)?.After;
        foreach (var text in new IBilingualText?[] { answer, after }.OfType<IBilingualText>())
        {
            page.Append(text.ToText(Language.Chinese)).Append('\n').Append(text.ToText(Language.English)).Append('\n');
        }

        foreach (var step in steps?.Invoke(answer) ?? after?.Steps ?? []) { page.Append("  ").Append(step.ToText(Language.Chinese)).Append('\n'); }

        page.Append("```\n\n");
    }
}
