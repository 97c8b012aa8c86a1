using CsCheck;
using FluentAssertions;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;
using static LawGov.Domain.Disclosure.Statistics.RequestTableColumn;
using static LawGov.Domain.Disclosure.Statistics.RequestTableRow;

namespace LawGov.Domain.Tests.Properties;

/// <summary>Figures of a text beside their cells, over small numbers: what the rule finds is what all ways to complete the facts agree on.</summary>
/// <remarks>A figure of another scope that differs contradicts nothing, and one that is equal agrees whatever its scope. Where no way contradicts, what a blank
/// cell beside a figure of another scope is changes nothing that anybody needs to know.</remarks>
public class TextAgainstTableProperties
{
    private static readonly RequestTableRow[] Rows = [Received, CarriedOn];
    private static readonly RuleContext Context = new() { AsOf = new(2024, 1, 20) };
    private static readonly Fact<ReportScope>[] Scopes = [ReportScope.BodyItself, ReportScope.WholeDistrict];
    private static readonly Fact<ReportScope>[] AnyScope = [.. Scopes, (ReportScope)2]; // what is not stated may be neither: the body with some of its units
    private static readonly Fact<PrintedFigure>[] Figures = [Fact<PrintedFigure>.None, .. Printed("1件", "2件", "2", "1件以上", "0件以上", "不足2件")];
    private static readonly Fact<PrintedFigure>[] Readings = Printed("0件", "1件", "2件", "3件");
    private static readonly Fact<long>[] Cells = [0, 1, 2, 3];

    private static readonly Gen<(Fact<PrintedFigure> Figure, Fact<ReportScope> Scope, Fact<long> Cell)> Lines = Gen.Select(
        Any(Figures), Any(Scopes), Gen.OneOf(Any(Cells), Gen.Const(Fact<long>.None)), (figure, scope, cell) => (figure, scope, cell));

    [Fact]
    public void EveryCase_IsWhatItsCompletionsAgreeOn() => Gen.Select(Lines.Array[1, 2], Any(Scopes)).Sample((lines, tableScope) =>
    {
        var finding = DisclosureRules.TextAgreesWithTable.Evaluate(Facts(lines, tableScope), Context);

        var ways = Ways(lines, tableScope).Select(way => (way.Lines, way.Table, Verdict: Judged(way.Lines, way.Table))).ToList();
        var verdicts = ways.Select(way => way.Verdict).ToHashSet();
        var expected = verdicts.Count == 1 ? verdicts.Single() : verdicts.Contains(Verdict.Breached) ? Verdict.Undetermined : Verdict.NotApplicable;
        string[] missing =
        [
            .. Matters(way => string.Join(';', way.Lines.Select(line => $"{line.Scope} {line.Cell}").Append($"{way.Table}")), "disclosure.stated-figures"),
            .. Matters(way => string.Join(';', way.Lines.Select(line => $"{line.Scope} {line.Figure}").Append($"{way.Table}")), "disclosure.request-table"),
            .. Matters(way => string.Join(';', way.Lines.Select(line => $"{line.Cell} {line.Figure}").Append($"{way.Table}")), "disclosure.stated-scope"),
            .. Matters(way => string.Join(';', way.Lines.Select(line => $"{line}")), "disclosure.table-scope"),
        ];

        string because = $"{string.Join(';', lines)} {tableScope}: {finding}";
        finding.Verdict.Should().Be(expected, because);
        finding.Missing.Select(key => key.Id).Should().Equal(missing, because);
        finding.Because.ToText(Language.English).Should().NotBeEmpty();

        IEnumerable<string> Matters(Func<((Fact<PrintedFigure> Figure, Fact<ReportScope> Scope, Fact<long> Cell)[] Lines, Fact<ReportScope> Table, Verdict Verdict), string> rest, string key)
            => ways.GroupBy(rest).Any(group => group.Select(way => way.Verdict == Verdict.Breached).Distinct().Count() > 1) ? [key] : [];
    }, iter: 5_000);

    private static RequestTableFacts Facts((Fact<PrintedFigure> Figure, Fact<ReportScope> Scope, Fact<long> Cell)[] lines, Fact<ReportScope> tableScope)
    {
        var table = RequestTable.Blank;
        for (int i = 0; i < lines.Length; i++) { table = table.With(Rows[i], Total, lines[i].Cell); }

        return new()
        {
            Id = new("2023"),
            Year = 2023,
            Table = table,
            Scope = tableScope,
            StatedFigures = Fact<ValueList<StatedFigure>>.Of([.. lines.Select((line, i) => new StatedFigure(Rows[i], line.Figure) { Scope = line.Scope })]),
        };
    }

    /// <summary>Every way to know what is unknown.</summary>
    private static IEnumerable<((Fact<PrintedFigure> Figure, Fact<ReportScope> Scope, Fact<long> Cell)[] Lines, Fact<ReportScope> Table)> Ways(
        (Fact<PrintedFigure> Figure, Fact<ReportScope> Scope, Fact<long> Cell)[] lines, Fact<ReportScope> tableScope)
    {
        IEnumerable<(Fact<PrintedFigure> Figure, Fact<ReportScope> Scope, Fact<long> Cell)[]> all = [[]];
        foreach (var line in lines)
        {
            all = [.. from before in all
                      from figure in line.Figure.IsUnknown ? Readings : [line.Figure]
                      from scope in line.Scope.IsUnknown ? AnyScope : [line.Scope]
                      from cell in line.Cell.IsUnknown ? Cells : [line.Cell]
                      select ((Fact<PrintedFigure>, Fact<ReportScope>, Fact<long>)[])[.. before, (figure, scope, cell)]];
        }

        return from way in all from table in tableScope.IsUnknown ? AnyScope : [tableScope] select (way, table);
    }

    private static Verdict Judged((Fact<PrintedFigure> Figure, Fact<ReportScope> Scope, Fact<long> Cell)[] lines, Fact<ReportScope> table)
    {
        bool[] agrees = [.. lines.Select(Agrees)];
        return lines.Zip(agrees).Any(line => !line.Second && line.First.Scope == table) ? Verdict.Breached
            : agrees.Contains(true) ? Verdict.Met : Verdict.NotApplicable;
    }

    private static bool Agrees((Fact<PrintedFigure> Figure, Fact<ReportScope> Scope, Fact<long> Cell) line)
    {
        long cell = line.Cell.ValueOr(0);
        return line.Figure.Known(out var figure) ? figure.ToString() switch
        {
            "0件" => cell == 0,
            "1件" => cell == 1,
            "2件" or "2" => cell == 2,
            "3件" => cell == 3,
            "1件以上" => cell >= 1,
            "0件以上" => true,
            _ => cell < 2, // 不足2件
        } : cell == 0;
    }

    private static Fact<PrintedFigure>[] Printed(params string[] figures) => [.. figures.Select(figure => Fact<PrintedFigure>.Of(PrintedFigure.Parse(figure)))];

    private static Gen<Fact<T>> Any<T>(Fact<T>[] facts)
        where T : notnull
        => Gen.OneOf([.. facts.Append(Fact<T>.Unknown).Select(Gen.Const)]);
}
