using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace LawGov.Domain.Samples.Tests.Pages;

/// <summary>A page in a browser, with what went wrong in it and what it asked for.</summary>
public sealed partial class OpenedPage : IAsyncDisposable
{
    private readonly IPage _page;

    private OpenedPage(IPage page) => _page = page;

    /// <summary>Lines of the console and errors of scripts: a page that is in order has none.</summary>
    public ConcurrentQueue<string> Complaints { get; } = new();

    /// <summary>What was asked for: the page itself alone.</summary>
    public ConcurrentQueue<string> Requests { get; } = new();

    public static async Task<OpenedPage> Of(IPage page, string path)
    {
        var opened = new OpenedPage(page);
        page.Console += (_, message) => opened.Complaints.Enqueue(message.Text);
        page.PageError += (_, error) => opened.Complaints.Enqueue(error);
        page.Request += (_, request) => opened.Requests.Enqueue(request.Url);
        await page.GotoAsync(new Uri(path).AbsoluteUri);
        return opened;
    }

    /// <summary>Asks the page a question in its own language.</summary>
    public Task<T> Ask<T>(string script) => _page.EvaluateAsync<T>(script);

    public Task Press(string key) => _page.Keyboard.PressAsync(key);

    public Task<byte[]> Picture() => _page.ScreenshotAsync(new() { FullPage = true });

    /// <summary>The page as it is printed, and the size of each sheet in millimetres.</summary>
    public async Task<(byte[] Pdf, (int Width, int Height)[] Sheets)> Print()
    {
        byte[] pdf = await _page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true });
        var boxes = MediaBox().Matches(Encoding.Latin1.GetString(pdf));
        return (pdf, [.. boxes.Select(box => (Millimetres(box.Groups[1].Value), Millimetres(box.Groups[2].Value)))]);
    }

    public async ValueTask DisposeAsync() => await _page.CloseAsync();

    private static int Millimetres(string points) => (int)Math.Round(decimal.Parse(points, CultureInfo.InvariantCulture) * 254 / 720);

    [GeneratedRegex(@"/MediaBox ?\[0 0 ([\d.]+) ([\d.]+)\]", RegexOptions.CultureInvariant)]
    private static partial Regex MediaBox();
}
