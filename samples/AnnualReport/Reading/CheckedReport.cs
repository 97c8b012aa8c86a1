using LawGov.Domain.Collections;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Reporting;
using LawGov.Domain.Reporting.Text;
using LawGov.Domain.Text;
using LawGov.Samples.AnnualReport.Word;
using LawGov.Samples.Files;

namespace LawGov.Samples.AnnualReport.Reading;

/// <summary>A report as the library reads it, all of it in places of one text: the running text, and each cell, note and text box by itself.</summary>
internal sealed class CheckedReport
{
    private readonly List<PlacedFigure> _figures = [];
    private readonly List<(FigureRelation Relation, TextSpan Span)> _relations = [];
    private readonly List<PlacedUnread> _unread = [];
    private readonly List<PlacedFinding> _findings = [];


    private CheckedReport(ReportSource source, ReportText body, RuleContext context)
    {
        (Source, Sections, Year, Title, Context) = (source, body.Sections, body.Year, ReportTitle.Of(body.Text), context);
        Take(body, 0, isWhole: true);
        for (int region = 0; region < source.Regions.Count; region++)
        {
            if (source.Regions[region].IsRead) { TakeRegion(region); }
        }

        for (int table = 0; table < source.Grids.Count; table++) { TakeTotals(table); }

        _findings = [.. _findings.OrderBy(found => found.Spans is [var first, ..] ? first.Start : int.MaxValue)];
    }

    public ReportSource Source { get; }

    public string Text => Source.Text;

    public ReportTitle Title { get; }

    public int? Year { get; }

    public RuleContext Context { get; }

    public ValueList<TextSection> Sections { get; }

    public IReadOnlyList<PlacedFigure> Figures => _figures;

    /// <summary>The relations, which name the figures by their places in the list, and the totals of tables, which do not.</summary>
    public IReadOnlyList<(FigureRelation Relation, TextSpan Span)> Relations => _relations;

    public int RelationCount => _relations.Count + TotalCount;

    public int TotalCount { get; private set; }

    public IReadOnlyList<PlacedUnread> Unread => _unread;

    public IReadOnlyList<PlacedFinding> Findings => _findings;

    public bool IsBreached => _findings.Exists(found => found.Finding.Verdict == Verdict.Breached);

    /// <summary>Reads and checks a report.</summary>
    /// <exception cref="BadFileException">There is nothing in it to check.</exception>
    public static CheckedReport Of(string path, ReportSource source, int? year, RuleContext context)
    {
        var report = new CheckedReport(source, ReportText.Read(source.Body(), new() { Year = year }), context);
        bool says = report._figures.Count + report._unread.Count > 0 || report._findings.Exists(found => !found.Spans.IsEmpty);
        return !says ? throw WordFile.Bad(path, BadReport.NoFigures) : report;
    }

    public string TextOf(TextSpan span) => Text.Substring(span.Start, span.Length);

    public int Count(Verdict verdict) => _findings.Count(found => found.Finding.Verdict == verdict);

    /// <summary>Takes over what was read of a part; what is about all of a text is said of the running text alone.</summary>
    private void Take(ReportText read, int by, bool isWhole)
    {
        int before = _figures.Count;
        _figures.AddRange(read.Figures.Select(figure => new PlacedFigure(Moved(figure.Span), figure.Figure, figure.Frequency, figure.Noun.IsEmpty ? default : Moved(figure.Noun))));
        _relations.AddRange(read.Relations.Select(one => (new FigureRelation(one.Relation.Kind, one.Relation.Of.Select(at => at + before).ToValueList(), one.Relation.IsExhaustive), Moved(one.Span))));
        _unread.AddRange(read.Unread.Select(one => new PlacedUnread(Moved(one.Span), one.Reason.Name())));
        _findings.AddRange(read.Check(Context).Where(found => isWhole || !found.Spans.IsEmpty).Select(found => new PlacedFinding(found.Finding, found.Spans.Select(Moved).ToValueList(), found.Facts) { Guess = GuessOf(read, found) }));

        TextSpan Moved(TextSpan span) => new(span.Start + by, span.Length);
    }

    /// <summary>The likeliest slip, where the reason does not tell it already.</summary>
    private static Message? GuessOf(ReportText read, TextFinding found)
    {
        if (found.Mends.IsEmpty || found.Finding.Rule == ReportingRules.StatementsHoldTogether) { return null; }

        var mend = found.Mends[0];
        object slip = mend.Slip == FigureSlip.Other ? "" : ReadingWords.Slip.With(("slip", mend.Slip.Name()));
        return ReadingWords.Guess.With(("figure", read.Figures[mend.Figure].Figure), ("instead", mend.Instead), ("slip", slip));
    }

    private void TakeRegion(int region)
    {
        int start = Source.Regions[region].Start;
        string text = Source.TextOf(region);
        if (Source.Regions[region].Kind == RegionKind.Cell && (string.IsNullOrWhiteSpace(text) || IsFigureAlone(text.Trim()))) { return; } // what a table adds up is looked at below

        Take(ReportText.Read(text, new() { Year = Year, Start = start }), start, isWhole: false); // a finding is named by its place in the whole
    }

    private void TakeTotals(int table)
    {
        var (totals, notUnderstood) = TableTotals.Of(Source, table, Context);
        TotalCount += totals.Count;
        _findings.AddRange(totals.Select(total => new PlacedFinding(ParticipationRules.TotalEqualsParts.Evaluate(total.Facts, Context), total.Parts.Prepend(total.Total).Select(SpanOf).Where(span => span.Length > 0).ToValueList(), total.Facts, IsOfTable: true)));
        _unread.AddRange(notUnderstood.Select(cell => new PlacedUnread(SpanOf(cell), ReadingWords.UnclearTotal)));
        var added = totals.SelectMany(total => total.Parts.Prepend(total.Total)).Concat(notUnderstood).ToHashSet();
        _figures.AddRange(added.Select(SpanOf).Where(span => IsFigureAlone(TextOf(span))).Select(span => new PlacedFigure(span, PrintedFigure.Parse(TextOf(span), null), default, default)));
        var others = Source.Grids[table].Cells.Where(cell => IsFigureAlone(TextOf(SpanOf(cell))) && !added.Contains(cell)).ToList();
        if (others.Count > 0) { _unread.Add(new(SpanOf(others[0]), ReadingWords.NotAdded.With(("table", table + 1), ("count", others.Count)))); }
    }

    private static bool IsFigureAlone(string text) => PrintedFigure.TryParse(text, null, out var figure) && figure.HasNumber;

    /// <summary>The characters of a cell without the blanks around them.</summary>
    private TextSpan SpanOf(GridCell cell)
    {
        var text = Text.AsSpan(cell.Start, cell.Length);
        return new(cell.Start + text.Length - text.TrimStart().Length, text.Trim().Length);
    }
}
