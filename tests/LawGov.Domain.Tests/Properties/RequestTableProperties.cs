using CsCheck;
using FluentAssertions;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using static LawGov.Domain.Disclosure.Statistics.RequestTableColumn;
using static LawGov.Domain.Disclosure.Statistics.RequestTableRow;

namespace LawGov.Domain.Tests.Properties;

/// <summary>Tables that are right in every sum, made at random, and what one wrong or blank cell does to them.</summary>
public class RequestTableProperties
{
    private static readonly RequestTableColumn[] Requesters = [.. Enum.GetValues<RequestTableColumn>().Where(column => column != Total)];
    private static readonly RuleContext Context = new() { AsOf = new(2024, 1, 20) };

    private static readonly Gen<RequestTableFacts> Right = Gen.Select(
        Gen.Bool, Gen.Long[0, 99].Array[26 * 6], Gen.Long[0, 99].Array[12], (isTrial, numbers, remedies) => new RequestTableFacts
        {
            Id = new("2023"),
            Year = isTrial ? 2020 : 2023,
            Body = BodyKind.Department,
            Table = Table(isTrial, numbers),
            LastYear = RequestTable.Blank.With(CarriedOn, [.. Enum.GetValues<RequestTableColumn>().Select(column => Table(isTrial, numbers)[CarriedOver, column])]),
            Remedies = new RemedyTable { Reconsideration = Counts(remedies, 0), DirectSuit = Counts(remedies, 4), SuitAfterReconsideration = Counts(remedies, 8) },
        });

    [Fact]
    public void Tables_ThatAreRight_BreachNothing()
        => Right.Sample(facts => Judge(facts).Should().OnlyContain(finding => finding.Verdict == Verdict.Met), iter: 500);

    [Fact]
    public void OneWrongCell_BreaksTheIdentitiesThatHoldItAndNoOthers()
        => Gen.Select(Right, Gen.Enum<RequestTableRow>(), Gen.Enum<RequestTableColumn>(), Gen.Long[1, 9]).Sample((facts, row, column, more) =>
        {
            var table = facts.Table.ValueOr(RequestTable.Blank);
            if (!table[row, column].Known(out long number)) { return; } // a row of the other form

            var findings = Judge(facts with { Table = table.With(row, column, number + more) });

            findings.Where(finding => finding.Verdict == Verdict.Breached).Select(finding => finding.RuleId).Should().Equal(Holding(row));
            findings.Where(finding => finding.Verdict != Verdict.Breached).Should().OnlyContain(finding => finding.Verdict == Verdict.Met);
            foreach (var finding in findings.Where(finding => finding.Verdict == Verdict.Breached))
            {
                string text = finding.Because.ToText(Language.Chinese);
                text.Should().StartWith(finding.RuleId == "DISC-16" ? $"“{row.Name().Chinese}”：" : $"{column.Name().Chinese}：").And.EndWith($"，相差{more}件");
            }
        }, iter: 1_000);

    [Fact]
    public void OneBlankCell_LeavesTheIdentitiesThatHoldItUndeterminedAndSaysWhatItIs()
        => Gen.Select(Right, Gen.Enum<RequestTableRow>(), Gen.Enum<RequestTableColumn>()).Sample((facts, row, column) =>
        {
            var table = facts.Table.ValueOr(RequestTable.Blank);
            if (!table[row, column].Known(out long number)) { return; }

            var findings = Judge(facts with { Table = table.With(row, column, default) });

            findings.Where(finding => finding.Verdict == Verdict.Undetermined).Select(finding => finding.RuleId).Should().Equal(Holding(row));
            findings.Where(finding => finding.Verdict != Verdict.Undetermined).Should().OnlyContain(finding => finding.Verdict == Verdict.Met);
            foreach (var finding in findings.Where(finding => finding.Verdict == Verdict.Undetermined))
            {
                finding.Because.ToText(Language.Chinese).Should().EndWith($"应为{Digits.Group(number)}件");
            }
        }, iter: 1_000);

    /// <summary>Over small numbers: the verdict is the one of all ways to fill the blanks in, and undetermined where they differ.</summary>
    [Fact]
    public void Blanks_FilledInInEveryWay_AgreeWithTheVerdict()
        => Gen.OneOf(Gen.Const(Fact<long>.Unknown), Gen.Const(Fact<long>.None), Gen.Long[0, 3].Select(Fact<long>.Of)).Array[5].Sample(cells =>
        {
            var verdicts = Filled(cells).Select(Found).ToHashSet();

            Found(cells).Should().Be(verdicts.Count == 1 ? verdicts.Single() : Verdict.Undetermined);
        }, iter: 500);

    [Fact]
    public void LargestNumbers_OfAWholeTable_StillAddUp()
    {
        Fact<long>[] most = [.. Enumerable.Repeat(Fact<long>.Of(RequestTable.Most), 7)];
        var table = Enum.GetValues<RequestTableRow>().Where(row => row != OtherHandling).Aggregate(RequestTable.Blank, (filled, row) => filled.With(row, most));

        DisclosureRules.RequestResultsAddUp.Evaluate(new() { Id = new("2023"), Year = 2023, Table = table }, Context).Because.ToText(Language.English)
            .Should().Be("natural persons: the results together 21,000,000,000,000,000, total of item 3 1,000,000,000,000,000; a difference of 20,000,000,000,000,000; other columns that disagree: 6");
    }

    private static Verdict Found(Fact<long>[] cells)
    {
        RemedyCounts zeros = Counts(new long[4], 0), counts = new() { Upheld = cells[0], Corrected = cells[1], Other = cells[2], Pending = cells[3], Total = cells[4] };
        var table = new RemedyTable { Reconsideration = zeros, DirectSuit = counts, SuitAfterReconsideration = zeros };
        return DisclosureRules.RemediesAddUp.Evaluate(new() { Id = new("2023"), Year = 2023, Remedies = table }, Context).Verdict;
    }

    /// <summary>Each blank as 0 to 4, one more than any number beside it, and the total up to the sum of four such.</summary>
    private static IEnumerable<Fact<long>[]> Filled(Fact<long>[] cells)
    {
        int blank = Array.FindIndex(cells, cell => cell.IsUnknown);
        return blank < 0 ? [cells] : Enumerable.Range(0, blank == 4 ? 17 : 5).SelectMany(number => Filled([.. cells[..blank], (long)number, .. cells[(blank + 1)..]]));
    }

    /// <summary>The rules by the rows of which they add up.</summary>
    private static IEnumerable<string> Holding(RequestTableRow row) => row switch
    {
        Received or CarriedOn => ["DISC-14", "DISC-16"],
        CarriedOver => ["DISC-14", "DISC-16", "DISC-17"],
        TotalResults => ["DISC-14", "DISC-15", "DISC-16"],
        _ => ["DISC-15", "DISC-16"],
    };

    private static List<Finding> Judge(RequestTableFacts facts) => [.. DisclosureRules.All.Where(rule => rule != DisclosureRules.TextAgreesWithTable).Select(rule => rule.TryEvaluate(facts, Context)).OfType<Finding>()];

    private static RequestTable Table(bool isTrial, long[] numbers)
    {
        var table = RequestTable.Blank;
        foreach (var row in Enum.GetValues<RequestTableRow>().Where(row => row is not (TotalResults or Received) && (isTrial ? row is not (NotCorrectedInTime or FeeUnpaid or Other) : row != OtherHandling)))
        {
            foreach (var column in Requesters) { table = table.With(row, column, numbers[((int)row * 6) + (int)column]); }
        }

        foreach (var column in Requesters)
        {
            long results = Enum.GetValues<RequestTableRow>().Where(row => row is > CarriedOver and < TotalResults).Sum(row => table[row, column].ValueOr(0));
            long received = results + table[CarriedOn, column].ValueOr(0) - table[CarriedOver, column].ValueOr(0);
            table = received < 0 ? table.With(CarriedOn, column, table[CarriedOn, column].ValueOr(0) - received) : table;
            table = table.With(TotalResults, column, results).With(Received, column, Math.Max(received, 0));
        }

        return Enum.GetValues<RequestTableRow>().Where(row => !table[row, NaturalPersons].IsUnknown)
            .Aggregate(table, (filled, row) => filled.With(row, Total, Requesters.Sum(column => table[row, column].ValueOr(0))));
    }

    private static RemedyCounts Counts(long[] numbers, int at) => new()
    {
        Upheld = numbers[at],
        Corrected = numbers[at + 1],
        Other = numbers[at + 2],
        Pending = numbers[at + 3],
        Total = numbers[at..(at + 4)].Sum(),
    };
}
