using LawGov.Domain.Text;
using Spectre.Console;

namespace LawGov.Samples.AnnualReport.Output;

/// <summary>What every part of the page writes alike: texts in the language asked for, lines, titles and cells.</summary>
internal abstract class Page(IAnsiConsole console, Language language)
{
    protected IAnsiConsole Console => console;

    protected Language Language => language;

    protected TableColumn Column(Bilingual title) => new(new Prose(Say(title), Color.Grey));

    protected Spectre.Console.Rule Title(Bilingual title) => new(Say(title)) { Justification = Justify.Left, Style = Color.Grey };

    protected void Line(IBilingualText text, Style? style = null) => Line(Say(text), style);

    protected void Line(string text, Style? style = null) => console.Write(new Prose(text + "\n", style));

    protected string Say(IBilingualText text) => text.ToText(language);

    protected Prose Cell(IBilingualText text) => new(Say(text));

    protected Prose Label(IBilingualText title) => new(Say(title) + (language == Language.Chinese ? "：" : ":"), Color.Grey);

    protected string InBrackets(params IEnumerable<string> parts)
        => language == Language.Chinese ? $"（{string.Join('，', parts)}）" : $" ({string.Join(", ", parts)})";
}
