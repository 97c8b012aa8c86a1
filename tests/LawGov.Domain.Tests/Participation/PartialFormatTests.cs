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
            .. "LGPP"u8, 2,
            .. Text("竞赛"), .. Int(19_358), .. Int(19_723), 1, .. Text("2023"), // 2023-01-01 and 2024-01-01 since 1970, by the register
            .. Long(3), .. Int(1), .. Text("a"),
            .. Int(2),
            .. Int(1), .. Long(2), .. Long(1), .. Long(1), .. Long(1),
            .. Int(3), .. Long(5), .. Long(0), .. Long(0), .. Long(1),
            .. Int(1), .. Text("a"), .. Int(1),
            .. Int(0), .. Long(3), 1, .. Int(99), .. Int(4), .. Int(4),
            0, 0, 0, 0,
        ];
        Seal(byHand);

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
        ((Action)(() => ParticipationPartial.Read([1, 2]))).Should().Throw<FormatException>().WithMessage("*version 2*2 bytes*end too early*");
    }

    /// <summary>The number that every description of CRC-32C gives for these nine digits.</summary>
    [Fact]
    public void Checksum_OfTheNineDigits_IsThatOfTheStandard()
    {
        BitByBit("123456789"u8).Should().Be(0xE306_9283);
        PartialWriter.ChecksumOf("123456789"u8).Should().Be(0xE306_9283);
    }

    [Fact]
    public void TryRead_AnyBitTurned_IsRefused()
    {
        byte[] bytes = Part.ToBytes();
        for (int bit = 0; bit < 8 * bytes.Length; bit++)
        {
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
            ParticipationPartial.TryRead(bytes, out _, out var reason).Should().BeFalse();
            reason!.English.Should().Be(bit < 32 ? "the bytes do not begin with the mark of a part" : bit < 40 ? "the version of the form is not 2" : "the checksum differs: the bytes changed in store or on the way");
            bytes[bit / 8] ^= (byte)(1 << (bit % 8));
        }

        ParticipationPartial.TryRead(bytes, out var part, out var none).Should().BeTrue();
        (part, none).Should().Be((Part, null));
    }

    /// <summary>Somebody who writes bytes writes their checksum too.</summary>
    [Theory]
    [InlineData(8, 0x7f, "the bytes end too early")]    // a text longer than the rest
    [InlineData(21, 0, "the period or the base of the header cannot be")]
    [InlineData(34, 9, "the rows are not those counted and those not counted together")]
    [InlineData(68, 3, "the counts or rows of a place cannot be")]
    [InlineData(92, 1, "the places are repeated or out of order")]
    [InlineData(50, 32, "a text is blank")]             // the source
    public void TryRead_ASealedPartThatBreaksAPromise_IsRefusedByName(int at, byte value, string reason)
    {
        byte[] bytes = Part.ToBytes();
        bytes[at] = value;
        Seal(bytes);

        ParticipationPartial.TryRead(bytes, out _, out var said).Should().BeFalse();
        said!.English.Should().Be(reason);
        said.Chinese.Should().NotBeNullOrEmpty();
    }

    /// <summary>A difference of 64 bits that wraps, which once was thrown about.</summary>
    [Theory]
    [InlineData(long.MinValue)]
    [InlineData(-1)]
    [InlineData(long.MaxValue)]
    public void TryRead_AnyNumberOfRows_IsRefusedAndNotThrown(long rows)
    {
        byte[] bytes = Part.ToBytes();
        BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(34), rows);
        Seal(bytes);

        ParticipationPartial.TryRead(bytes, out _, out var reason).Should().BeFalse();
        reason!.English.Should().Be("the rows are not those counted and those not counted together");
    }

    /// <summary>Of nobody they could be added any number of times: there is no source that would come twice.</summary>
    [Fact]
    public void TryRead_RowsWithoutASource_AreRefused()
    {
        byte[] bytes =
        [
            .. "LGPP"u8, 2,
            .. Text("竞赛"), .. Int(19_358), .. Int(19_723), 1, .. Text("2023"),
            .. Long(1), .. Int(0),
            .. Int(1),
            .. Int(1), .. Long(2), .. Long(1), .. Long(1), .. Long(1),
            .. Int(0), .. Int(0),
            0, 0, 0, 0,
        ];
        Seal(bytes);

        ParticipationPartial.TryRead(bytes, out _, out var reason).Should().BeFalse();
        reason!.English.Should().Be("there are rows, and no source that supplied them");
    }

    [Theory]
    [InlineData(4, 1)]     // another version
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
        Seal(bytes);

        ParticipationPartial.TryRead(bytes, out var part).Should().Be(at == 56);
        if (part is not null) { part.Places.ToArray().Should().Equal(0, 3); }
    }

    [Fact]
    public void TryRead_ARowCountedFrom0_IsRefused()
    {
        byte[] bytes = Part.ToBytes();
        bytes[^25].Should().Be(3, "the number of the row that was not counted");
        bytes[^25] = 0;
        Seal(bytes);

        ParticipationPartial.TryRead(bytes, out _).Should().BeFalse();
    }

    /// <summary>Puts the checksum of all before them into the last four bytes.</summary>
    internal static void Seal(Span<byte> bytes) => BinaryPrimitives.WriteUInt32LittleEndian(bytes[^4..], BitByBit(bytes[..^4]));

    private static uint BitByBit(ReadOnlySpan<byte> bytes)
    {
        uint sum = uint.MaxValue;
        foreach (byte value in bytes)
        {
            sum ^= value;
            for (int bit = 0; bit < 8; bit++) { sum = (sum >> 1) ^ ((sum & 1) == 1 ? 0x82F6_3B78 : 0); }
        }

        return ~sum;
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
