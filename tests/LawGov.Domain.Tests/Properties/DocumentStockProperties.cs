using FluentAssertions;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Findings;

namespace LawGov.Domain.Tests.Properties;

/// <summary>A hint, over small numbers: it is met where all ways to fill the blanks in are equal, and asks what else changed where none is.</summary>
public class DocumentStockProperties
{
    private static readonly RuleContext Context = new() { AsOf = new(2024, 1, 20) };
    private static readonly Fact<long>[] Numbers = [Fact<long>.Unknown, Fact<long>.None, 0, 1, 2];

    [Fact]
    public void EveryRow_IsMetOrUndetermined_ByAllWaysToFillItIn()
    {
        foreach (var (last, issued, repealed, inForce) in
            from last in Numbers.Where(number => number.State != FactState.None)
            from issued in Numbers
            from repealed in Numbers
            from inForce in Numbers
            select (last, issued, repealed, inForce))
        {
            var stock = new DocumentStock { InForceLastYear = last, Issued = issued, Repealed = repealed, InForce = inForce };
            var finding = DisclosureRules.DocumentStockCarriesOn.Evaluate(
                new() { Id = new("2023"), Year = 2023, Rules = Fact<DocumentStock>.None, NormativeDocuments = stock }, Context);

            var equal = (from one in Ways(last)
                         from two in Ways(issued)
                         from three in Ways(repealed)
                         from four in Ways(inForce)
                         select one + two - three == four).ToHashSet();

            string because = $"{stock}: {finding}";
            finding.Verdict.Should().Be(equal.SetEquals([true]) ? Verdict.Met : Verdict.Undetermined, because);
            finding.Missing.Select(key => key.Id).Should().Equal(
                equal.SetEquals([true]) ? [] : equal.Contains(true) ? ["disclosure.document-stock"] : ["disclosure.document-changes"], because);
        }
    }

    private static IEnumerable<long> Ways(Fact<long> number) => number.IsUnknown ? [0, 1, 2, 3, 4, 5] : [number.ValueOr(0)];
}
