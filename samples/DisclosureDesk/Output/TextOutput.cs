using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Text;
using LawGov.Samples.DisclosureDesk.Register;
using Spectre.Console;

namespace LawGov.Samples.DisclosureDesk.Output;

/// <summary>Writes answers for people, within the width of the terminal; colours only repeat what marks and words say.</summary>
internal sealed class TextOutput(IAnsiConsole console, Language language)
{
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

    private void Line(IBilingualText text, Style? style = null) => Line(Say(text), style);

    private void Line(string text, Style? style = null) => console.Write(new Prose(text + "\n", style));

    private string Say(IBilingualText text) => text.ToText(language);
}
