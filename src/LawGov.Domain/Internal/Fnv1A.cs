using System.Globalization;

namespace LawGov.Domain.Internal;

/// <summary>FNV-1a of 64 bits; the first 48 are printed. It is the same on every machine.</summary>
internal struct Fnv1A()
{
    private ulong _hash = 14_695_981_039_346_656_037;

    internal void Add(byte value) => _hash = unchecked((_hash ^ value) * 1_099_511_628_211);

    /// <summary>A text, low byte first, and a mark at its end; none is told from an empty one.</summary>
    internal void Add(string? text)
    {
        foreach (char c in text ?? "")
        {
            Add((byte)(c & 0xFF));
            Add((byte)(c >> 8));
        }

        Add((byte)(text is null ? 1 : 0));
        Add(0xFF);
        Add(0xFF);
    }

    public override readonly string ToString() => _hash.ToString("x16", CultureInfo.InvariantCulture)[..12];
}
