using Microsoft.Playwright;

namespace LawGov.Domain.Samples.Tests.Pages;

/// <summary>The browser of the system, started once for a class of tests. Where there is none, the tests are skipped.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string[] Usual = ["/usr/bin/chromium", "/usr/bin/google-chrome", "/usr/bin/chromium-browser"];

    private IPlaywright? _driver;
    private IBrowser? _browser;

    /// <summary>The program named by CHROMIUM, or where systems have it; null where there is none.</summary>
    private static string? Executable
        => Environment.GetEnvironmentVariable("CHROMIUM") is { Length: > 0 } named ? named : Usual.FirstOrDefault(File.Exists);

    public async ValueTask InitializeAsync()
    {
        if (Executable is not { } path) { return; }

        _driver = await Playwright.CreateAsync();
        _browser = await _driver.Chromium.LaunchAsync(new() { ExecutablePath = path, Args = ["--no-sandbox"] }); // which refuses root
    }

    /// <summary>Opens a file of this machine in a window of so many pixels.</summary>
    public async Task<OpenedPage> Open(string path, int width)
    {
        if (_browser is null) { Assert.Skip("there is no Chromium: eng/with-chromium.sh installs it, and CHROMIUM names its program"); }

        var page = await _browser.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 800 } });
        return await OpenedPage.Of(page, path);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) { await _browser.DisposeAsync(); }

        _driver?.Dispose();
    }
}
