using FluentAssertions;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using static LawGov.Domain.Disclosure.Statistics.RequestTableColumn;
using static LawGov.Domain.Tests.Days;

namespace LawGov.Domain.Tests.Disclosure.Statistics;

/// <summary>The yearly tables made from the requests: counts by hand.</summary>
public class RequestCasesTests
{
    private static readonly RuleContext AsOf = new() { AsOf = new(2026, 1, 20) };

    private static readonly RequestFacts[] Cases =
    [
        Case("1", NaturalPersons, Arrived("2024-12-02"), Replied("2024-12-20", RequestOutcome.Disclosed)), // of last year alone
        Case("2", NaturalPersons, Arrived("2024-12-23"), Replied("2025-01-10", RequestOutcome.NotFound)), // carried over
        Case("3", Businesses, Arrived("2025-03-03"), Replied("2025-03-20", RequestOutcome.PartlyDisclosed)),
        Case("4", NaturalPersons, Arrived("2025-05-06"), new RequestWithdrawn(Day("2025-05-08"))),
        Case("5", LegalServices, Arrived("2025-06-03"), new CorrectionAsked(Day("2025-06-05"), Day("2025-06-19"))), // abandoned from 20 June
        Case("6", NaturalPersons, Arrived("2025-12-22")), // carried on
        Case("7", NaturalPersons, Arrived("2025-12-26"), Replied("2026-01-09", RequestOutcome.Disclosed)), // carried on: answered next year
        Case("8", NaturalPersons, Arrived("2026-01-05")), // of next year
        Case("9", NaturalPersons, Arrived("2025-12-29"), new RequestReplied(Day("2025-12-31"), RequestOutcome.Disclosed, ReplyChannel.InPerson, Day("2026-01-04"))), // recorded later
    ];

    [Fact]
    public void Table_OfCases_CountsEachOnce()
    {
        var table = RequestTable.Of(Cases, 2025, AsOf, out var errors);

        errors.Should().BeEmpty();
        table.Form.Should().Be(RequestTableForm.Revised2021);
        Row(table, RequestTableRow.Received).Should().Equal(4, 1, 0, 0, 1, 0, 6); // 4, 6, 7, 9; 3; 5
        Row(table, RequestTableRow.CarriedOver).Should().Equal(1, 0, 0, 0, 0, 0, 1);
        Row(table, RequestTableRow.Disclosed).Should().Equal(1, 0, 0, 0, 0, 0, 1);
        Row(table, RequestTableRow.PartlyDisclosed).Should().Equal(0, 1, 0, 0, 0, 0, 1);
        Row(table, RequestTableRow.NotHeld).Should().Equal(1, 0, 0, 0, 0, 0, 1);
        Row(table, RequestTableRow.NotCorrectedInTime).Should().Equal(0, 0, 0, 0, 1, 0, 1);
        Row(table, RequestTableRow.Other).Should().Equal(1, 0, 0, 0, 0, 0, 1);
        Row(table, RequestTableRow.TotalResults).Should().Equal(3, 1, 0, 0, 1, 0, 5);
        Row(table, RequestTableRow.CarriedOn).Should().Equal(2, 0, 0, 0, 0, 0, 2);
    }

    [Fact]
    public void Table_OfCases_KeepsEveryIdentityOfTheForm()
    {
        var facts = new RequestTableFacts
        {
            Id = new("年报"),
            Year = 2025,
            Body = BodyKind.Department,
            Table = RequestTable.Of(Cases, 2025, AsOf, out _),
            LastYear = RequestTable.Of(Cases, 2024, AsOf, out _),
            Remedies = RemedyTable.Of(Cases, 2025, AsOf),
        };

        foreach (var rule in (Rule<RequestTableFacts>[])[
            DisclosureRules.RequestFormOfTheYear, DisclosureRules.RequestsBalance, DisclosureRules.RequestResultsAddUp, DisclosureRules.RequestersAddUp, DisclosureRules.RequestsCarriedOver,
            DisclosureRules.RemediesAddUp])
        {
            var finding = rule.Evaluate(facts, AsOf);
            finding.Verdict.Should().Be(Verdict.Met, $"{finding}");
        }
    }

    [Fact]
    public void Table_BeforeTheYearIsOver_IsThatThroughTheDay()
    {
        var table = RequestTable.Of(Cases, 2025, new() { AsOf = new(2025, 6, 10) }, out _);

        Row(table, RequestTableRow.Received)[^1].Should().Be(3);
        Row(table, RequestTableRow.CarriedOn)[^1].Should().Be(1, "the correction may still come");
    }

    [Fact]
    public void Cases_ThatCannotBeCounted_AreListedAndLeftOutWhole()
    {
        RequestFacts[] cases =
        [
            Case("甲", NaturalPersons, new RequestSubmitted(Day("2025-03-03"), RequestChannel.OnlineForm)),
            Case("乙", null, Arrived("2025-03-03")),
            Case("丙", NaturalPersons, Arrived("2025-03-03"), Replied("2025-03-20", RequestOutcome.Unstated)),
            Case("丁", NaturalPersons, Arrived("2025-03-03")),
        ];

        var table = RequestTable.Of(cases, 2025, AsOf, out var errors);

        errors.Select(error => (error.Row, error.Fault)).Should().Equal((1, RequestTableFault.ReceiptUnsettled), (2, RequestTableFault.RequesterUnstated), (3, RequestTableFault.OutcomeUnstated));
        errors[0].ToText(Language.Chinese).Should().Be("第1行：甲，收到申请之日未能确定，未计入");
        Row(table, RequestTableRow.Received)[^1].Should().Be(1);
    }

    [Fact]
    public void Table_OfAYearOfTheTrialForm_HasOneRowOfOtherHandling()
    {
        var table = RequestTable.Of([Case("1", NaturalPersons, Arrived("2020-03-03"), new RequestWithdrawn(Day("2020-03-05")))], 2020, AsOf, out _);

        table.Form.Should().Be(RequestTableForm.Trial2019);
        Row(table, RequestTableRow.OtherHandling)[^1].Should().Be(1);
        table[RequestTableRow.Other, Total].IsUnknown.Should().BeTrue();
    }

    [Fact]
    public void Remedies_OfCases_StandInThreeSeries()
    {
        RequestFacts[] cases =
        [
            Remedied("2025-04-01", (Remedy.Reconsideration, "2025-06-03", RemedyResult.Upheld), (Remedy.Suit, null, RemedyResult.Other)),
            Remedied("2025-04-01", (Remedy.Suit, "2025-09-01", RemedyResult.Corrected)),
            Remedied("2024-10-08", (Remedy.Reconsideration, "2024-12-02", RemedyResult.Upheld)), // decided the year before
            Remedied("2025-11-03", (Remedy.Reconsideration, "2026-01-05", RemedyResult.Other)), // not ended on 31 December
        ];

        var table = RemedyTable.Of(cases, 2025, AsOf);

        table.Reconsideration.ToString().Should().Be("1, 0, 0, 1, 2");
        table.DirectSuit.ToString().Should().Be("0, 1, 0, 0, 1");
        table.SuitAfterReconsideration.ToString().Should().Be("0, 0, 0, 1, 1");
    }

    private static RequestFacts Remedied(string replied, params (Remedy Remedy, string? Decided, RemedyResult Result)[] remedies)
    {
        var on = Day(replied);
        List<RequestEvent> events = [new RequestSubmitted(on.PlusDays(-14), RequestChannel.InPerson), new RequestReplied(on, RequestOutcome.StateSecret, ReplyChannel.Post)];
        foreach (var (remedy, decided, result) in remedies)
        {
            events.Add(new RemedySought(on = on.PlusDays(9), remedy));
            if (decided is not null) { events.Add(new RemedyDecided(on = Day(decided), remedy, result)); }
        }

        return Case("x", NaturalPersons, [.. events]);
    }

    private static long[] Row(RequestTable table, RequestTableRow row) => [.. Enum.GetValues<RequestTableColumn>().Select(column => table[row, column].ValueOr(-1))];

    private static RequestSubmitted Arrived(string on) => new(Day(on), RequestChannel.InPerson);

    private static RequestReplied Replied(string on, RequestOutcome outcome) => new(Day(on), outcome, ReplyChannel.Post);

    private static RequestFacts Case(string id, RequestTableColumn? requester, params RequestEvent[] events)
        => new() { Id = new(id), Body = BodyKind.Department, Requester = Fact.From(requester), Events = [.. events] };
}
