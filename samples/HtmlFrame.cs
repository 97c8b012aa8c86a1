using System.Net;
using LawGov.Domain.Text;
using LawGov.Samples.Files;

namespace LawGov.Samples;

/// <summary>What stands around a page that needs nothing beside it: no script, no font, no picture is fetched.</summary>
internal static class HtmlFrame
{
    private static readonly Bilingual Skip = new("跳到正文", "Skip to the content");
    private static readonly MessageTemplate Source = new("来源：{source}", "Source: {source}");

    /// <summary>Text of unknown origin: no character opens a tag, ends an attribute or begins an entity, and none is hidden.</summary>
    public static string Safe(string text) => WebUtility.HtmlEncode(Shown.Of(text));

    /// <summary>Begins a page, through its head; what is written next stands in its main part.</summary>
    /// <param name="writer">Receives the page.</param>
    /// <param name="head">What it says before all else.</param>
    /// <param name="style">The page's own style, beside the one that all share.</param>
    public static void Begin(TextWriter writer, PageHead head, string style = "")
    {
        writer.WriteLine($"""
            <!DOCTYPE html>
            <html lang="{(head.Language == Language.Chinese ? "zh-Hans" : "en")}">
            <head>
            <meta charset="utf-8">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Safe(head.Title)}</title>
            <style>
            {PageStyle.Css}
            {style}
            </style>
            </head>
            <body>
            <a class="skip" href="#content">{Safe(Skip.ToText(head.Language))}</a>
            <header>
            <h1>{Safe(head.Title)}</h1>
            <p class="lead">{Safe(head.Sentence.ToText(head.Language))}</p>
            """);
        WriteFigures(writer, head);
        string source = Source.With(("source", head.Source)).ToText(head.Language);
        writer.WriteLine($"""
            <p class="origin"><span>{Safe(head.Date.ToText(head.Language))}</span><span>{Safe(source)}</span></p>
            </header>
            <main id="content" tabindex="-1">
            """);
    }

    public static void End(TextWriter writer) => writer.WriteLine("</main>\n</body>\n</html>");

    private static void WriteFigures(TextWriter writer, PageHead head)
    {
        if (head.Figures.Count == 0) { return; }

        writer.WriteLine("<dl class=\"key\">");
        foreach (var (name, value, note) in head.Figures)
        {
            string small = note.Length == 0 ? "" : $" <small>{Safe(note)}</small>";
            writer.WriteLine($"<div><dt>{Safe(name.ToText(head.Language))}</dt><dd>{Safe(value)}{small}</dd></div>");
        }

        writer.WriteLine("</dl>");
    }
}
