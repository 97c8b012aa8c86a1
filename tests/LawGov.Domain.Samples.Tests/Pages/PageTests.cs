using FluentAssertions;

namespace LawGov.Domain.Samples.Tests.Pages;

/// <summary>The pages of the samples as a reader has them: on a screen, on a phone, on paper, by keyboard.</summary>
public sealed class PageTests(Chromium chromium) : IClassFixture<Chromium>
{
    private const int Desk = 1200;
    private const int Phone = 360;

    /// <summary>Each page: the command that writes it, and what stands on it.</summary>
    public static TheoryData<string, string[], string> Pages => new()
    {
        { "ParticipationBoard", ["rows.csv", "--depth", "3", "--last", "last.csv", "--target", "85%", "--html", "page.html"], "三门峡市" },
        { "ParticipationBoard", ["rows.csv", "--depth", "3", "--last", "last.csv", "--html", "page.html", "--lang", "en"], "All places" },
        { "ParticipationBoard", ["rows.csv", "--html", "page.html"], "参与情况汇总" },
        { "AnnualReport", ["report.docx", "--as-of", "2024-04-01", "--html", "page.html"], "发现的问题" },
        { "AnnualReport", ["report.docx", "--as-of", "2024-04-01", "--html", "page.html", "--lang", "en"], "Findings" },
        { "AnnualReport", ["full.json", "--as-of", "2026-06-30", "--html", "page.html"], "没有未能判定的" },
        { "AnnualReport", ["full.json", "--as-of", "2026-06-30", "--html", "page.html", "--lang", "en"], "What was found, by matter" },
        { "AnnualReport", [".", "--as-of", "2024-04-01", "--html", "page.html"], "年度报告数据核对一览" },
    };

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_OnAScreen_IsLabelled_AndAsksForNothing(string program, string[] arguments, string holds)
    {
        using var folder = Written(program, arguments);
        await using var page = await chromium.Open(folder["page.html"], Desk);

        page.Requests.Should().Equal(new Uri(folder["page.html"]).AbsoluteUri);
        (await page.Ask<string>("document.documentElement.lang")).Should().Be(arguments.Contains("en") ? "en" : "zh-Hans");
        (await page.Ask<string>("document.body.innerText")).Should().Contain(holds).And.NotContain("\uFFFD");
        (await page.Ask<int>("document.querySelectorAll('h1').length")).Should().Be(1);
        (await page.Ask<int>("document.querySelectorAll('header .lead, header .key, header .origin').length")).Should().Be(3);
        (await page.Ask<string[]>(Unlabelled)).Should().BeEmpty();
        page.Complaints.Should().BeEmpty();
    }

    /// <summary>Two characters without a glyph would be the same box.</summary>
    [Fact]
    public async Task Chinese_HasItsGlyphs()
    {
        using var folder = Written("ParticipationBoard", ["rows.csv", "--html", "page.html"]);
        await using var page = await chromium.Open(folder["page.html"], Desk);

        (await page.Ask<bool>(DrawnAlike)).Should().BeFalse();
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_OnAPhone_IsCutNowhere(string program, string[] arguments, string holds)
    {
        using var folder = Written(program, arguments);
        foreach (int width in new[] { Phone, Desk })
        {
            await using var page = await chromium.Open(folder["page.html"], width);
            await page.Ask<object>("document.querySelectorAll('details').forEach(one => one.open = true)");

            (await page.Ask<int>("document.documentElement.scrollWidth")).Should().BeLessThanOrEqualTo(width, holds);
            (await page.Ask<string[]>(Outside)).Should().BeEmpty();
            (await page.Ask<string[]>(CutText)).Should().BeEmpty();
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_ByKeyboard_OpensEveryFold(string program, string[] arguments, string holds)
    {
        using var folder = Written(program, arguments);
        await using var page = await chromium.Open(folder["page.html"], Desk);
        int folds = await page.Ask<int>("document.querySelectorAll('summary').length");
        int rest = await page.Ask<int>("document.querySelectorAll('a, summary').length");
        await page.Press("Tab");
        (await page.Ask<string>("document.activeElement.className")).Should().Be("skip", holds);

        for (; rest > 0; rest--)
        {
            if (await page.Ask<bool>("document.activeElement.matches('details:not([open]) > summary')")) { await page.Press("Enter"); }

            (await page.Ask<string>("getComputedStyle(document.activeElement).outlineStyle")).Should().Be("solid", "the focus is seen");
            await page.Press("Tab");
        }

        (await page.Ask<int>("document.querySelectorAll('details[open] > summary').length")).Should().Be(folds);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_OnPaper_IsA4(string program, string[] arguments, string holds)
    {
        using var folder = Written(program, arguments);
        await using var page = await chromium.Open(folder["page.html"], Desk);

        var (pdf, sheets) = await page.Print();

        pdf.Should().StartWith("%PDF"u8.ToArray());
        sheets.Distinct().Should().Equal([(210, 297)], holds);
    }

    /// <summary>Drawings without a title and a description that name them, or that do not say they are pictures.</summary>
    private const string Unlabelled = """
        [...document.querySelectorAll('svg, img, canvas')]
          .filter(one => one.getAttribute('role') !== 'img'
            || !(one.getAttribute('aria-labelledby') ?? '').split(' ').every(id => document.getElementById(id)?.textContent.trim())
            || !one.querySelector(':scope > title')?.textContent.trim() || !one.querySelector(':scope > desc')?.textContent.trim())
          .map(one => one.outerHTML.slice(0, 80))
        """;

    /// <summary>Elements that begin left of the window or end right of it.</summary>
    private const string Outside = """
        [...document.querySelectorAll('body *')].filter(one => !one.closest('.skip'))
          .map(one => [one, one.getBoundingClientRect()])
          .filter(([one, box]) => box.width > 0 && (box.left < 0 || box.right > innerWidth))
          .map(([one, box]) => `${box.left}..${box.right} ${one.outerHTML.slice(0, 80)}`)
        """;

    /// <summary>Elements that hold what is wider than they are, so that it runs over their neighbour, but strokes of bars.</summary>
    private const string CutText = """
        [...document.querySelectorAll('body *')]
          .filter(one => !one.closest('svg, .quiet, .skip, .bar, .shift') && getComputedStyle(one).display !== 'inline'
            && one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 2)
          .map(one => `${one.scrollWidth}>${one.clientWidth} ${one.outerHTML.slice(0, 120)}`)
        """;

    private const string DrawnAlike = """
        (() => {
          const draw = text => {
            const canvas = document.createElement('canvas'), context = canvas.getContext('2d');
            context.font = '40px ' + getComputedStyle(document.body).fontFamily;
            context.fillText(text, 10, 60);
            return canvas.toDataURL();
          };
          return draw('陕') === draw('渑') || draw('率') === draw('参');
        })()
        """;

    private static SampleFolder Written(string program, string[] arguments)
    {
        var folder = new SampleFolder();
        var run = folder.Run(program, arguments);
        run.Code.Should().Be(0, run.Errors);
        return folder;
    }
}
