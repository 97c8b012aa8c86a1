using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace LawGov.Domain.SystemTextJson;

/// <summary>Hashes by SHA-256, in hexadecimal.</summary>
internal static class Digest
{
    /// <summary>The whole hash of some bytes.</summary>
    internal static string Of(ReadOnlySpan<byte> bytes)
    {
        var hash = new StringBuilder(64);
        foreach (byte each in SHA256.HashData(bytes)) { hash.Append(CultureInfo.InvariantCulture, $"{each:x2}"); }

        return hash.ToString();
    }

    /// <summary>The first 12 digits of the hash of texts, each parted from the next.</summary>
    internal static string Of(IEnumerable<string> texts)
        => Of(Encoding.UTF8.GetBytes(string.Join('\0', texts)))[..12];
}
