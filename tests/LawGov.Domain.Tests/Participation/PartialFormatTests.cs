using System.Buffers.Binary;
using FluentAssertions;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.RollUp;
using LawGov.Domain.Time;

namespace LawGov.Domain.Tests.Participation;

public class PartialFormatTests
{
    private static readonly ParticipationPartial Part = Places.Part("a", [1, 3, 99], [1, 0, 4], [2, 5, 4]);

    /// <summary>Written by hand after the page: stored parts outlive a release.</summary>
    [Fact]
    public void ToBytes_ASmallPart_IsWhatThePageSays()
    {
        byte[] byHand =
        [
            .. "LGPP"u8, 1,
            .. Text("竞赛"), .. Int(19_358), .. Int(19_723), 1, .. Text("2023"), // 2023-01-01 and 2024-01-01 since 1970, by the register
            .. Long(3), .. Int(1), .. Text("a"),
            .. Int(2),
            .. Int(1), .. Long(2), .. Long(1), .. Long(1), .. Long(1),
            .. Int(3), .. Long(5), .. Long(0), .. Long(0), .. Long(1),
            .. Int(1), .. Text("a"), .. Int(1),
            .. Int(0), .. Long(3), 1, .. Int(99), .. Int(4), .. Int(4),
        ];

        Part.ToBytes().Should().Equal(byHand);
        ParticipationPartial.Read(byHand).Should().Be(Part);
    }

    [Fact]
    public void Read_APartWithoutRowsOrEnd_IsTheSame()
    {
        var empty = ParticipationPartial.Combine(new("\ud800x", DateSpan.From(new(2023, 9, 1)), RateBase.Sent, "二"), []); // half a character is a text too
        ParticipationPartial.Read(empty.ToBytes()).Should().Be(empty);
    }

    [Fact]
    public void TryRead_CutAnywhereOrLonger_IsNoPart()
    {
        byte[] bytes = Part.ToBytes();
        for (int length = 0; length < bytes.Length; length++) { ParticipationPartial.TryRead(bytes.AsSpan(..length), out _).Should().BeFalse(); }

        ParticipationPartial.TryRead([.. bytes, 0], out _).Should().BeFalse();
        ((Action)(() => ParticipationPartial.Read([1, 2]))).Should().Throw<FormatException>().WithMessage("*version 1*2 bytes*");
    }

    [Theory]
    [InlineData(4, 2)]     // another version
    [InlineData(8, 0x7f)]  // a text longer than the rest
    [InlineData(21, 0)]    // base not stated
    [InlineData(21, 99)]   // no such base
    [InlineData(34, 9)]    // rows that are neither counted nor listed
    [InlineData(56, 0)]    // place 0 in place of place 1 is in order …
    [InlineData(92, 1)]    // … but place 1 twice is not
    [InlineData(68, 3)]    // more participants than base
    [InlineData(76, 0)]    // participants in no row
    [InlineData(84, 0)]    // a place without rows
    public void TryRead_BytesThatNoPartHas_IsRefusedOrStaysWithinThePromises(int at, byte value)
    {
        byte[] bytes = Part.ToBytes();
        bytes[at].Should().NotBe(value);
        bytes[at] = value;

        ParticipationPartial.TryRead(bytes, out var part).Should().Be(at == 56);
        if (part is not null) { part.Places.ToArray().Should().Equal(0, 3); }
    }

    [Fact]
    public void TryRead_ARowCountedFrom0_IsRefused()
    {
        byte[] bytes = Part.ToBytes();
        bytes[^21].Should().Be(3, "the number of the row that was not counted");
        bytes[^21] = 0;

        ParticipationPartial.TryRead(bytes, out _).Should().BeFalse();
    }

    private static byte[] Int(int value)
    {
        byte[] bytes = new byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }

    private static byte[] Long(long value)
    {
        byte[] bytes = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, value);
        return bytes;
    }

    private static byte[] Text(string text) => [.. Int(text.Length), .. System.Text.Encoding.Unicode.GetBytes(text)];
}
