using System.Text.Json.Serialization;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Text;

namespace LawGov.Domain.Reporting.Text;

/// <summary>A figure that a report prints (载明数据), with the characters that print it.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record TextFigure
{
    internal TextFigure(TextSpan span, PrintedFigure figure, PrintedFrequency frequency, TextSpan noun)
        => (Span, Figure, Frequency, Noun) = (span, figure, frequency, noun);

    /// <summary>Number and unit, with the words that widen or bound the number (约, 以上); without the words for a change or a sum.</summary>
    public TextSpan Span { get; }

    /// <summary>What it says, with the change that stands before it (增长, 减少); unstated where it is a frequency.</summary>
    public PrintedFigure Figure { get; }

    /// <summary>How often (每两月一次); unstated elsewhere.</summary>
    public PrintedFrequency Frequency { get; }

    /// <summary>What is counted, before or behind the figure; empty where no words say it.</summary>
    public TextSpan Noun { get; }

    /// <summary>Whether it says how often something takes place.</summary>
    public bool IsFrequency => Frequency.Period != FrequencyPeriod.Unstated;
}
