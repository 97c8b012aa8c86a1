using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Participation;
using LawGov.Domain.Reporting;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using LawGov.Samples.AnnualReport.Seeds;
using Spectre.Console;

namespace LawGov.Samples.AnnualReport.Output;

/// <summary>Writes a check for people: tables, bars and findings, within the width of the terminal.</summary>
internal sealed class TextOutput(IAnsiConsole console, Language language) : Page(console, language)
{
    private const int BarWidth = 25;

    /// <summary>The table of all matters first, then what the report says of participation, duties and disclosure, then the findings.</summary>
    public void Write(ReportCheck check)
    {
        WriteHeader(check);
        var rows = new RowOutput(Console, Language);
        rows.WriteTable(check.Yearly, ReportRow.All);
        Console.Write(Title(Words.Participation));
        foreach (var activity in check.Notes.Activities ?? []) { WriteActivity(activity, check.FactsOf(activity)); }

        new DutyOutput(Console, Language).Write(check);
        new DisclosureOutput(Console, Language).Write(check);
        Console.Write(Title(Words.Findings));
        rows.WriteFindings(check.Yearly, ReportRow.All, all: false);
        rows.WriteHints(check.Yearly);
        rows.WriteQuestions(check.Yearly, ReportRow.All);
        WriteSummary(check);
    }

    /// <summary>One matter or section alone, whole.</summary>
    public void Write(ReportCheck check, IReadOnlyCollection<ReportRow> rows)
    {
        WriteHeader(check);
        var output = new RowOutput(Console, Language);
        output.WriteTable(check.Yearly, rows);
        output.WriteFindings(check.Yearly, rows, all: true);
        output.WriteQuestions(check.Yearly, rows);
    }

    private void WriteHeader(ReportCheck check)
    {
        Line(Words.Heading, new(decoration: Decoration.Bold));
        Line($"{check.Document.Bureau} · {check.Notes.Title}");
        if (check.Notes.Fictional) { Line(Words.Fictional, Color.Yellow); }

        Line(Words.Disclaimer, Color.Grey);
        Line(Words.Reviewed.With(("reviewed", LawBook.ReviewedThrough), ("asOf", check.Context.AsOf)), Color.Grey);
    }

    private void WriteActivity(Activity activity, ParticipationFacts? facts)
    {
        if (facts is null) { return; } // it could not be read

        var (reported, awarded) = (facts.Reported, facts.Awarded);
        var fit = reported.Reconcile();
        List<string> about = [activity.Section];
        if (activity.Schools.Known(out var schools)) { about.Add(Say((schools.Unit.IsNone ? Words.Schools : Words.SchoolsAsPrinted).With(("count", schools)))); }

        if (activity.Held.Known(out var held)) { about.Add(Say(held)); }

        Console.WriteLine();
        Line($"{activity.Facts} {activity.Name}{InBrackets(about)}");

        var table = new Table().Border(TableBorder.Simple).BorderColor(Color.Grey);
        table.AddColumn(Column(Words.Figure)).AddColumn(Column(Words.Printed).RightAligned()).AddColumn(Column(Words.Fits));
        table.AddRow(Cell(Words.Participants), Cell(reported.PrintedParticipants), PerRounding(fit.Participants, reported.Eligible, reported.Rate));
        table.AddRow(Cell(Words.Eligible), Cell(reported.PrintedEligible), PerRounding(fit.Eligible, reported.Participants, reported.Rate));
        table.AddRow(Cell(Words.Rate), Cell(reported.PrintedRate), Bar(reported));
        table.AddRow(Cell(Words.Awarded), Cell(facts.PrintedAwarded), AwardRate(reported.Participants, awarded));
        Console.Write(table);
        WriteUnits(ParticipationSummary.Of(facts.Units.ValueOr([])));
    }

    private void WriteUnits(ParticipationSummary summary)
    {
        if (summary.Asked == 0) { return; }

        Line(Words.Units.With(
            ("asked", summary.Asked),
            ("reported", summary.Reported),
            ("coverage", summary.Coverage.ToPercentage(2, Rounding.HalfUp, PercentageEnds.OnlyExact) ?? default),
            ("participating", summary.Participating),
            ("participants", summary.Total.Participants),
            ("eligible", summary.Total.Eligible),
            ("rate", summary.Rate.ToPercentage(2, Rounding.HalfUp, PercentageEnds.OnlyExact) ?? default)));
        if (!summary.Missing.IsEmpty) { Line(Words.UnitsMissing.With(("units", string.Join(", ", summary.Missing)))); }
    }

    private void WriteSummary(ReportCheck check)
    {
        var found = check.Assessment;
        int met = check.Yearly.Count(Verdict.Met), breached = check.Yearly.Count(Verdict.Breached), undetermined = check.Yearly.Count(Verdict.Undetermined);
        int all = check.Yearly.Rows.Sum(row => row.Findings.Count);
        Console.WriteLine();
        if (!found.NotAsked.IsEmpty) { Line(YearlyWords.NotAsked.With(("count", found.NotAsked.Count), ("rules", string.Join(Language == Language.Chinese ? "、" : ", ", found.NotAsked.Select(rule => rule.Id)))), Color.Grey); }

        Line(Words.Summary.With(
            ("all", all),
            ("met", met),
            ("breached", breached),
            ("undetermined", undetermined),
            ("other", all - met - breached - undetermined),
            ("overall", (breached > 0 ? Verdict.Breached : found.Overall).Name())));
    }

    private Prose PerRounding(PerRounding<CountInterval> fits, params IEnumerable<object> others)
    {
        bool follows = others.All(other => other is Fact<long> { State: FactState.Known } or Fact<Percentage> { State: FactState.Known });
        if (!follows) { return new Prose("—"); }

        var lines = Enum.GetValues<Rounding>().Select(rounding => $"{Say(rounding.Name())} {fits[rounding]}");
        return new Prose(string.Join('\n', lines));
    }

    private static Prose Bar(ReportedParticipation reported)
    {
        if (!reported.Rate.Known(out var rate)) { return new("—"); }

        int full = (int)Int128.Clamp((Int128)rate.ToRatio().Numerator * BarWidth / rate.ToRatio().Denominator, 0, BarWidth);
        return new Prose(new string('█', full), Color.Green).Append(new string('░', BarWidth - full), Color.Grey);
    }

    private Prose AwardRate(Fact<long> participants, Fact<long> awarded)
        => awarded.Known(out long got) && participants.Known(out long took) && got <= took && took > 0
            ? Cell(Words.Award.With(("rate", new Ratio(got, took).ToPercentage(2, Rounding.HalfUp, PercentageEnds.OnlyExact)!.Value)))
            : new Prose("—");

    private Prose Cell<T>(Fact<T> fact)
        where T : notnull
        => fact.State switch
        {
            FactState.Known => Cell(new MessageTemplate("{value}", "{value}").With(("value", fact.Say()))),
            FactState.None => new(Say(Words.None), Color.Grey),
            _ => new(Say(Words.NotStated), Color.Yellow),
        };
}
