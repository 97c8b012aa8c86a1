using System.Text.Json.Serialization;
using LawGov.Domain.Text;

namespace LawGov.Domain.Time;

/// <summary>A value and the days on which it holds (时间段取值).</summary>
/// <typeparam name="T">What holds.</typeparam>
/// <param name="Span">The days, half-open.</param>
/// <param name="Value">What holds on them.</param>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct TimelineEntry<T>(DateSpan Span, T Value);
