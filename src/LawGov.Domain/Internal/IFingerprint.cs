namespace LawGov.Domain.Internal;

/// <summary>A value whose text does not tell it from every other: two unequal ones have two fingerprints.</summary>
internal interface IFingerprint
{
    string Fingerprint { get; }
}
