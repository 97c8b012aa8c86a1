using LawGov.Domain.Collections;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Reporting.Text;
using LawGov.Domain.Text;

namespace LawGov.Samples.AnnualReport.Reading;

/// <summary>A figure or a frequency, and what is counted, by their places in the text of a whole report.</summary>
internal sealed record PlacedFigure(TextSpan Span, PrintedFigure Figure, PrintedFrequency Frequency, TextSpan Noun);

/// <summary>What was seen and not understood, and why.</summary>
internal sealed record PlacedUnread(TextSpan Span, IBilingualText Reason);

/// <summary>A finding, the characters that it is about, the first of them the ones to mark, and the facts that it was judged on.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Spans">None where it is about the report as a whole.</param>
/// <param name="Facts">What was judged.</param>
/// <param name="IsOfTable">Whether the characters are those of cells, the total first.</param>
/// <param name="Guess">Which figure, printed otherwise, would let all hold; null where none is told.</param>
internal sealed record PlacedFinding(Finding Finding, ValueList<TextSpan> Spans, IFacts Facts, bool IsOfTable = false, Message? Guess = null)
{
    /// <summary>Whether somebody has to look at it.</summary>
    public bool IsOpen => Finding.Verdict is Verdict.Breached or Verdict.Undetermined;
}
