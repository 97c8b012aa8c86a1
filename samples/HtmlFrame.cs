using System.Net;
using LawGov.Domain.Text;
using LawGov.Samples.Files;

namespace LawGov.Samples;

/// <summary>What stands around a page that needs nothing beside it: no script, no font, no picture is fetched.</summary>
internal static class HtmlFrame
{
    /// <summary>The fonts of a page, in which Chinese looks well on each system.</summary>
    public const string Fonts = "font-family:\"Noto Sans CJK SC\",\"Source Han Sans SC\",\"PingFang SC\",\"Microsoft YaHei\",sans-serif";

    /// <summary>Text of unknown origin, in which no character opens a tag, ends an attribute or begins an entity, and none is hidden.</summary>
    public static string Safe(string text) => WebUtility.HtmlEncode(Shown.Of(text));

    /// <summary>Begins a page, through its heading.</summary>
    public static void Begin(TextWriter writer, string title, string style, Language language) => writer.WriteLine($"""
        <!DOCTYPE html>
        <html lang="{(language == Language.Chinese ? "zh-Hans" : "en")}">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <meta name="viewport" content="width=device-width">
        <title>{Safe(title)}</title>
        <style>
        {style}
        </style>
        </head>
        <body>
        <h1>{Safe(title)}</h1>
        """);

    public static void End(TextWriter writer) => writer.WriteLine("</body>\n</html>");
}
