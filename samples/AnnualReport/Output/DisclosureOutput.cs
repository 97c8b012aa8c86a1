using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Catalogue;
using LawGov.Domain.Disclosure.Chain;
using LawGov.Domain.Figures;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;
using Spectre.Console;

namespace LawGov.Samples.AnnualReport.Output;

/// <summary>Writes who answers for what is published: the chain of each channel, faults traced to the persons of their day, and what of the catalogue stands published.</summary>
internal sealed class DisclosureOutput(IAnsiConsole console, Language language) : Page(console, language)
{
    private static readonly ChainRole[] Roles = [ChainRole.Originator, ChainRole.Reviewer, ChainRole.Signer, ChainRole.Publisher, ChainRole.Head];

    public void Write(ReportCheck check)
    {
        Console.Write(Title(Words.Disclosure));
        if (check.Notes.Chains is { } chains) { WriteChains(chains, check.Notes.YearEnd); }

        foreach (var trace in check.Faults) { WriteTrace(trace); }

        if (check is { Catalogue: { } catalogue, Coverage: { } coverage }) { WriteCoverage(catalogue, coverage); }

        foreach (var decision in check.Decisions)
        {
            Console.WriteLine();
            Line($"{decision.Id}", new(decoration: Decoration.Bold));
            Line(decision);
        }
    }

    private void WriteChains(DisclosureChains chains, LocalDate on)
    {
        Console.WriteLine();
        Line(Words.ChainsOn.With(("on", on)));
        var table = new Table().Border(TableBorder.Simple).BorderColor(Color.Grey).AddColumn(Column(Words.Channel));
        foreach (var role in Roles) { table.AddColumn(Column(role.Name())); }

        foreach (var chain in chains.Chains)
        {
            table.AddRow([new Prose(chain.Channel), .. Roles.Select(role => Posts(chain, role, on))]);
        }

        Console.Write(table);
        foreach (var error in chains.Errors) { Line(Words.RowError.With(("table", Words.Chains), ("row", error.Row), ("reason", error.Reason)), Color.Red); }
    }

    private Prose Posts(DisclosureChain chain, ChainRole role, LocalDate on)
    {
        string posts = string.Join('、', chain.Assignments.Where(given => given.Role == role && given.Span.Contains(on)).Select(given => given.Post));
        return posts.Length > 0 ? new(posts) : new(Say(Words.NotStated), Color.Yellow);
    }

    private void WriteTrace(FaultTrace trace)
    {
        Console.WriteLine();
        Line(Words.Trace.With(("on", trace.On), ("channel", trace.Channel), ("fault", trace.Fault.Name()), ("organ", trace.Organ.ToString())));
        foreach (var answer in trace.Answers)
        {
            string who = answer.Person.IsNone ? $"{answer.Post} {Say(answer.Holding.Name())}" : $"{answer.Post} {answer.Person}";
            Line($"  {Say(answer.Role.Name())} {who}{InBrackets(Say(answer.Role.AnswersFor()))}");
        }

        var rests = new Grid().AddColumn(new GridColumn().PadLeft(2).PadRight(1).NoWrap()).AddColumn(new GridColumn().PadLeft(0));
        rests.AddRow(Label(Words.RestsOn), Cell(trace.Answers[0].Basis));
        Console.Write(rests);
    }

    private void WriteCoverage(DisclosureCatalogue catalogue, DisclosureCoverage coverage)
    {
        Console.WriteLine();
        var total = coverage.Total;
        Line(Words.Coverage.With(
            ("catalogue", catalogue.Basis), ("items", catalogue.Items.Count), ("owed", total.Owed), ("covered", total.Covered), ("notCovered", total.NotCovered), ("undetermined", total.Undetermined),
            ("rate", total.Ratio.ToPercentage(2, Rounding.HalfUp, PercentageEnds.OnlyExact) ?? default)));
        foreach (var error in catalogue.Errors) { Line(Words.RowError.With(("table", Words.Catalogue), ("row", error.Row), ("reason", error.Reason)), Color.Red); }

        var grid = new Grid().AddColumn(new GridColumn().PadLeft(2).PadRight(2)).AddColumn().AddColumn().AddColumn();
        foreach (var line in coverage.Lines.Where(line => line.Outcome != CoverageOutcome.Covered))
        {
            var color = line.Outcome == CoverageOutcome.NotCovered ? Color.Red : Color.Yellow;
            grid.AddRow(
                new Prose($"{line.Item.FirstLevel}·{line.Item.SecondLevel}"),
                new Prose(line.Unit.Name),
                new Prose(Say(line.State.Name()) + (line.Channels == ChannelFit.NotListed ? " " + Say(line.Channels.Name()) : ""), color),
                new Prose(line.Answers ?? Say(Words.NotStated)));
        }

        Console.Write(grid);
        foreach (var record in coverage.Uncovered) { Line(Words.UncoveredRecord.With(("record", record.Id.ToString())), Color.Yellow); }
    }
}
