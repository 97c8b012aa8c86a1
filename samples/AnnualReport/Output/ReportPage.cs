using System.Globalization;
using LawGov.Domain.Time;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Reporting;
using LawGov.Domain.Text;

namespace LawGov.Samples.AnnualReport.Output;

/// <summary>Writes a check of a year's facts as one page for a director: the matters, the rates, the year, then every finding to unfold.</summary>
internal sealed class ReportPage
{
    private const string Style = """
        .rows td,.rows th{padding:.15rem .45rem}
        details{border-top:1px solid var(--line);padding:.25rem 0}
        details p{margin:.2rem 0 .2rem 1rem}
        figure{margin:.6rem 0}
        svg text{font-size:11px;fill:var(--ink)}
        .met b{color:#1d6b2f}.pending b{color:var(--fill)}
        .rows td,.rows th.n{overflow-wrap:normal}
        .rows td:first-child{white-space:nowrap}
        .rows th.n{white-space:normal;hyphens:auto}
        details details{border:0;margin-left:1rem}
        @media (max-width:48rem){.rows .wide{display:none}}
        @media (max-width:30rem){.rows td,.rows th{padding:.1rem .2rem;font-size:.75rem}}
        """;

    private static readonly Verdict[] Verdicts = [Verdict.Met, Verdict.Breached, Verdict.Undetermined, Verdict.Pending, Verdict.NotApplicable];

    private readonly ReportCheck _check;
    private readonly TextWriter _writer;
    private readonly Language _language;
    private readonly YearlyReportAssessment _found;

    private ReportPage(ReportCheck check, TextWriter writer, Language language)
        => (_check, _writer, _language, _found) = (check, writer, language, check.Yearly);

    /// <summary>Writes the page; the source is what the file is called.</summary>
    public static void Write(ReportCheck check, string source, TextWriter writer, Language language)
        => new ReportPage(check, writer, language).Write(source);

    private void Write(string source)
    {
        HtmlFrame.Begin(_writer, Head(source), Style);
        if (_check.Notes.Fictional) { Paragraph(Words.Fictional); }

        Paragraph(Words.Disclaimer, "note");
        Paragraph(Words.Reviewed.With(("reviewed", LawBook.ReviewedThrough), ("asOf", _check.Context.AsOf)), "note");
        Heading(YearlyWords.ByRow);
        new RowChart(_found, _writer, _language).Write();
        WriteRows();
        WriteRates();
        WriteYear();
        Heading(Words.Findings);
        foreach (var row in _found.Rows) { WriteRow(row); }

        WriteHints();
        WriteQuestions();
        HtmlFrame.End(_writer);
    }

    private PageHead Head(string source)
    {
        int all = _found.Rows.Sum(row => row.Findings.Count);
        return new(
            _language,
            $"{_check.Document.Bureau} · {_check.Notes.Title}",
            Sentence(all),
            YearlyWords.AsOf.With(("asOf", _check.Context.AsOf)),
            source)
        {
            Figures =
            [
                .. Verdicts.Take(4).Select(verdict => ((IBilingualText)verdict.Name(), Number(_found.Count(verdict)), "")),
                (YearlyWords.Stated, $"{Number((int)_found.StatedShare.Numerator)}/{Number((int)_found.StatedShare.Denominator)}", ""),
            ],
        };
    }

    private Message Sentence(int all)
    {
        var counts = new (string, object)[] { ("all", all), ("met", _found.Count(Verdict.Met)), ("breached", _found.Count(Verdict.Breached)) };
        return _found.Questions.IsEmpty
            ? YearlyWords.SaysAll.With(counts)
            : YearlyWords.Says.With([.. counts, ("undetermined", _found.Count(Verdict.Undetermined)), ("asks", _found.Questions.Count)]);
    }

    private void WriteRows()
    {
        _writer.WriteLine("<table class=\"rows\">");
        string heads = string.Concat(Verdicts.Select(verdict => $"<th scope=\"col\" class=\"n{WideOf(verdict)}\">{Safe(verdict.Name())}</th>"));
        _writer.WriteLine($"<thead><tr><th scope=\"col\"></th><th scope=\"col\">{Safe(YearlyWords.Matter)}</th><th scope=\"col\" class=\"wide\">{Safe(YearlyWords.Section)}</th><th scope=\"col\" class=\"wide\">{Safe(YearlyWords.Stated)}</th>{heads}</tr></thead>\n<tbody>");
        foreach (var row in _found.Rows)
        {
            string cells = string.Concat(Verdicts.Select(verdict => Cell(row.Count(verdict), verdict)));
            _writer.WriteLine($"<tr><td><a href=\"#{row.Row.Id}\">{row.Row.Id}</a></td><th scope=\"row\">{Safe(row.Row.Title)}</th><td class=\"wide\">{HtmlFrame.Safe(row.Row.Section)}</td><td class=\"wide\">{Safe(row.IsStated ? YearlyWords.Yes : YearlyWords.No)}</td>{cells}</tr>");
        }

        _writer.WriteLine("</tbody>\n</table>");
        Paragraph(YearlyWords.StatedShare.With(("all", _found.StatedShare.Denominator), ("told", _found.StatedShare.Numerator)), "note");
    }

    private void WriteRates()
    {
        var rates = RateBar.Of(_check);
        if (rates.Count == 0) { return; }

        Heading(YearlyWords.ChartRates);
        RateBar.Write(rates, _writer, _language);
    }

    private void WriteYear()
    {
        var dates = YearDate.Of(_check);
        Heading(YearlyWords.ChartYear);
        if (dates.Count == 0)
        {
            Paragraph(YearlyWords.NoDates);
            return;
        }

        new YearChart(dates, _writer, _language).Write();
        _writer.WriteLine($"<details><summary>{Safe(YearlyWords.ChartYearText.With(("first", dates[0].Day), ("last", dates[^1].Day), ("count", dates.Count)))}</summary>\n<table>");
        _writer.WriteLine($"<thead><tr><th scope=\"col\">{Safe(YearlyWords.Date)}</th><th scope=\"col\">{Safe(YearlyWords.What)}</th><th scope=\"col\">{Safe(YearlyWords.Who)}</th></tr></thead>\n<tbody>");
        foreach (var date in dates) { _writer.WriteLine($"<tr><td class=\"n\">{date.Day:uuuu-MM-dd}</td><td>{Safe(date.What)}</td><td>{HtmlFrame.Safe(date.Who)}</td></tr>"); }

        _writer.WriteLine("</tbody>\n</table></details>");
    }

    private void WriteRow(RowAssessment row)
    {
        string counts = string.Join(_language == Language.Chinese ? "，" : ", ", Verdicts.Where(verdict => row.Count(verdict) > 0)
            .Select(verdict => $"{Say(verdict.Name())} {Number(row.Count(verdict))}"));
        bool isOpen = row.Count(Verdict.Breached) > 0;
        _writer.WriteLine($"<details id=\"{row.Row.Id}\"{(isOpen ? " open" : "")}><summary><b>{row.Row.Id} {Safe(row.Row.Title)}</b> <span class=\"note\">{HtmlFrame.Safe(row.Row.Section)} {HtmlFrame.Safe(counts)}</span></summary>");
        var told = row.Findings.Where(finding => finding.Verdict != Verdict.NotApplicable).ToList();
        foreach (var finding in told.Where(finding => !isOpen || finding.Verdict == Verdict.Breached)) { WriteFinding(finding); }

        int others = told.Count(finding => finding.Verdict != Verdict.Breached);
        if (isOpen && others > 0)
        {
            _writer.WriteLine($"<details><summary class=\"note\">{Safe(YearlyWords.Others.With(("count", others)))}</summary>");
            foreach (var finding in told.Where(finding => finding.Verdict != Verdict.Breached)) { WriteFinding(finding); }

            _writer.WriteLine("</details>");
        }

        _writer.WriteLine("</details>");
    }

    private void WriteFinding(Finding finding)
    {
        string subject = finding.Certainty == Certainty.Final ? finding.Subject.ToString() : $"{finding.Subject} · {Say(finding.Certainty.Name())}";
        string basis = string.Join(_language == Language.Chinese ? "；" : "; ", finding.Bases.Select(each => Safe(each)));
        string rests = basis.Length > 0 ? $"<br><span class=\"note\">{Safe(Words.RestsOn)}{Colon}{basis}</span>" : "";
        _writer.WriteLine($"<p class=\"{ClassOf(finding.Verdict)}\"><b>{Safe(finding.VerdictName())}</b> {finding.RuleId} {Safe(finding.Rule.Title)} <span class=\"note\">{HtmlFrame.Safe(subject)}</span><br>{Safe(finding.Because)}{rests}</p>");
    }

    private void WriteHints()
    {
        if (_found.Hints.IsEmpty) { return; }

        Heading(YearlyWords.Hints);
        _writer.WriteLine("<ul class=\"note\">");
        foreach (var hint in _found.Hints)
        {
            _writer.WriteLine($"<li>{Safe(YearlyWords.Hint.With(("problem", hint.Problem), ("measure", hint.Measure), ("shared", string.Join('、', hint.Shared))))}</li>");
        }

        _writer.WriteLine("</ul>");
    }

    private void WriteQuestions()
    {
        if (_found.Questions.IsEmpty) { return; }

        Heading(YearlyWords.Questions);
        foreach (var question in _found.Questions)
        {
            _writer.WriteLine($"<details><summary>{Safe(YearlyWords.QuestionHead.With(("ask", question.Ask), ("bears", question.BearsOn), ("settles", question.Settles)))}</summary>\n<ul>");
            foreach (var item in question.Items)
            {
                string first = item.IsFirst ? $" <span class=\"tag\">{Safe(YearlyWords.First)}</span>" : "";
                _writer.WriteLine($"<li>{item.Row.Id} {Safe(item.Key.Question)}{first} <span class=\"note\">{HtmlFrame.Safe(string.Join(_language == Language.Chinese ? "、" : ", ", item.Subjects))}</span></li>");
            }

            _writer.WriteLine("</ul></details>");
        }
    }

    private static string Cell(int count, Verdict verdict) => count == 0
        ? $"<td class=\"n{WideOf(verdict)}\">·</td>"
        : $"<td class=\"n{WideOf(verdict)} {ClassOf(verdict)}\"><b>{Number(count)}</b></td>";

    private static string ClassOf(Verdict verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.Breached => "breached",
        Verdict.Undetermined => "undetermined",
        Verdict.Pending => "pending",
        _ => "quietly",
    };

    /// <summary>What a small screen does without; each matter below says it all.</summary>
    private static string WideOf(Verdict verdict) => verdict is Verdict.Pending or Verdict.NotApplicable ? " wide" : "";

    private void Heading(IBilingualText text) => _writer.WriteLine($"<h2>{Safe(text)}</h2>");

    private void Paragraph(IBilingualText text, string style = "") => _writer.WriteLine($"<p{(style.Length > 0 ? $" class=\"{style}\"" : "")}>{Safe(text)}</p>");

    private string Colon => _language == Language.Chinese ? "：" : ": ";

    private string Say(IBilingualText text) => text.ToText(_language);

    private string Safe(IBilingualText text) => HtmlFrame.Safe(Say(text));

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
