using System.Text.Json.Serialization;
using LawGov.Domain.Text;

namespace LawGov.Domain.Reporting.Text;

/// <summary>What a reader saw and did not understand (未能读懂之处): silence about it is not approval.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record UnreadText
{
    internal UnreadText(TextSpan span, UnreadReason reason) => (Span, Reason) = (span, reason);

    /// <summary>The characters.</summary>
    public TextSpan Span { get; }

    /// <summary>Why they were not understood.</summary>
    public UnreadReason Reason { get; }
}

/// <summary>Why something in a report was not understood (未能读懂的原因).</summary>
public enum UnreadReason
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>A number without a unit that the reader knows.</summary>
    NumberWithoutUnit = 1,

    /// <summary>A share or a rate, and no words that say of what (占比或者比率没有基数).</summary>
    RateWithoutBase = 2,

    /// <summary>A rise or a fall, and no words that say of what (增减没有所比之数).</summary>
    ChangeWithoutValue = 3,

    /// <summary>Words that announce parts, and no total of their unit before them (其中没有总数).</summary>
    PartsWithoutTotal = 4,

    /// <summary>A frequency, and no number of times beside it to hold it against (频次没有次数).</summary>
    FrequencyWithoutCount = 5,
}
