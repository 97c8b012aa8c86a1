using System.Text.Json.Serialization;
using LawGov.Domain.Text;

namespace LawGov.Domain.Time;

/// <summary>Days on which two entries of a timeline both hold (重叠).</summary>
/// <typeparam name="T">What holds.</typeparam>
/// <param name="Span">The shared days, half-open, never empty.</param>
/// <param name="First">The value of the entry that starts first; of two that start together, the one supplied first.</param>
/// <param name="Second">The value of the other entry.</param>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct TimelineOverlap<T>(DateSpan Span, T First, T Second);
