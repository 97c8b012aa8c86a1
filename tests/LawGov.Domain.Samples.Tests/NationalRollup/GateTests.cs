using FluentAssertions;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.RollUp;
using LawGov.Domain.Time;
using LawGov.Samples.NationalRollup;
using LawGov.Samples.NationalRollup.Engine;

namespace LawGov.Domain.Samples.Tests.NationalRollup;

/// <summary>What a county refuses, and what it says of it.</summary>
public class GateTests
{
    private static readonly Nation Nation = new(new(Counties: 12, Schools: 24, RowsEach: 3));
    private static readonly int County = Nation.Counties[4];
    private static readonly Gate Gate = new(Nation, County, new() { BytesOfDelivery = 2_000 }, TimeProvider.System);
    private static readonly GroupTotal Total = new(new(30, 40), 2, 2);

    [Fact]
    public void ADelivery_OfTheCountysOwnSums_IsTaken()
    {
        var (sums, _) = Gate.Open(Delivery(Sums(Nation.Header, County)));

        sums![County].Should().Be(Total);
    }

    [Fact]
    public void Rows_AreAddedUpAtTheCounty()
    {
        var (sums, _) = Gate.Open(Delivery(ParticipationPartial.Combine(Nation.Header, [])) with { Rows = Columns(30, 0, 18, 40, 5, 20) });

        sums![County].Should().Be(new GroupTotal(new(48, 65), 3, 2));
        sums.Rows.Should().Be(3);
    }

    [Fact]
    public void WhatCountsSomethingElse_IsRefusedByName()
    {
        var header = Nation.Header;

        Refused(Delivery(Sums(new("another quiz", header.Period, header.Base, header.DivisionVersion), County))).Should().Be((Reply.Mismatched, "metric: constitution quiz, another quiz"));
        Refused(Delivery(Sums(new(header.Metric, DateSpan.Year(2025), header.Base, header.DivisionVersion), County))).Should().Be((Reply.Mismatched, "period: 2026-01-01/2027-01-01, 2025-01-01/2026-01-01"));
        Refused(Delivery(Sums(new(header.Metric, header.Period, RateBase.Sat, header.DivisionVersion), County))).Reply.Should().Be(Reply.Mismatched);
        Refused(Delivery(Sums(new(header.Metric, header.Period, header.Base, "edition 2"), County))).Should().Be((Reply.Mismatched, "division table: edition 1, edition 2"));
    }

    [Fact]
    public void WhatIsDamagedOrNotWhatItSays_IsMalformed()
    {
        byte[] damaged = Sums(Nation.Header, County).ToBytes();
        damaged[^9] ^= 1;

        Refused(Delivery(Sums(Nation.Header, County)) with { Partial = damaged }).Should().Be((Reply.Malformed, "the checksum differs: the bytes changed in store or on the way"));
        Refused(Delivery(Sums(Nation.Header, County)) with { Partial = [] }).Reply.Should().Be(Reply.Malformed);
        Refused(Delivery(Sums(Nation.Header, County)) with { Source = "another school" }).Should().Be((Reply.Malformed, "the sums are not those of the source alone"));
        Refused(Delivery(Sums(Nation.Header, County)) with { Source = " " }).Should().Be((Reply.Malformed, "the source has no name"));
        Refused(Delivery(Sums(Nation.Header, County)) with { Sequence = -1 }).Should().Be((Reply.Malformed, "the sequence is negative"));
        Refused(Delivery(Sums(Nation.Header, County)) with { Rows = Columns(1, 2) }).Should().Be((Reply.Malformed, "sums beside rows: they would count twice"));
        Refused(Delivery(ParticipationPartial.Combine(Nation.Header, [])) with { Rows = new byte[12] }).Should().Be((Reply.Malformed, "the columns differ in length"));
        Refused(Delivery(ParticipationPartial.Combine(Nation.Header, [])) with { Rows = Columns(6, 5) }).Reply.Should().Be(Reply.Malformed, "more took part than there are");
    }

    [Fact]
    public void WhatIsTooLargeOfTomorrowOrOfAnotherCounty_IsRefused()
    {
        Refused(Delivery(ParticipationPartial.Combine(Nation.Header, [])) with { Rows = new byte[2_000] }).Should().Be((Reply.Oversized, "at most 2000 bytes"));
        Refused(Delivery(Sums(Nation.Header, County)) with { MadeAt = DateTime.UtcNow.AddHours(1) }).Reply.Should().Be(Reply.Future);
        Refused(Delivery(Sums(Nation.Header, County + 1))).Should().Be((Reply.Misplaced, $"place {County + 1}, not {County}"));
    }

    private static (Reply Reply, string? Reason) Refused(Delivery delivery)
    {
        var (sums, receipt) = Gate.Open(delivery);
        sums.Should().BeNull();
        receipt.IsTaken.Should().BeFalse();
        return (receipt.Reply, receipt.Reason);
    }

    private static Delivery Delivery(ParticipationPartial sums) => new("school 9", 0, DateTime.UtcNow, sums.ToBytes());

    private static ParticipationPartial Sums(PartialHeader header, int place) => ParticipationPartial.OfPlace(header, new SubjectId("school 9"), place, Total);

    private static byte[] Columns(params int[] cells) => [.. cells.SelectMany(BitConverter.GetBytes)];
}
