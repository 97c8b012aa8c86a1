using LawGov.Domain.Figures.Printed;

namespace LawGov.Domain.Reporting.Text;

/// <summary>A figure in the text as it is read, with what its frames ask of it.</summary>
internal sealed class FoundFigure
{
    /// <summary>Where it stands in the text as it is read.</summary>
    internal required int Start { get; init; }

    internal required int End { get; init; }

    internal required PrintedFigure Figure { get; set; }

    internal PrintedFrequency Frequency { get; init; }

    /// <summary>Where its clause starts: behind the mark or the figure before it.</summary>
    internal required int Lead { get; init; }

    /// <summary>Where the figure before it ends, or its sentence starts.</summary>
    internal required int Gap { get; init; }

    /// <summary>How many brackets it stands in.</summary>
    internal required int Depth { get; init; }

    /// <summary>In which sentence, counted through the text.</summary>
    internal required int Sentence { get; init; }

    /// <summary>In which part of the sentence between semicolons, counted through the text.</summary>
    internal required int Part { get; init; }

    /// <summary>Under which heading, counted through the text.</summary>
    internal required int Section { get; init; }

    internal int NounStart { get; set; }

    internal int NounEnd { get; set; }

    /// <summary>Whether a relation takes it.</summary>
    internal bool IsUsed { get; set; }

    internal bool IsFrequency => Frequency.Period != FrequencyPeriod.Unstated;

    internal bool IsChange => Figure.Change != FigureChange.None;

    internal bool IsPoints => Figure.IsPoints;

    /// <summary>A share or a rate of its own, and no rise or fall of one.</summary>
    internal bool IsRate => Figure.IsPercentage && !IsChange;

    /// <summary>So many or so much of something, and no rise or fall of it.</summary>
    internal bool IsCount => !IsFrequency && !Figure.IsPercentage && !IsPoints && !IsChange;

    internal CountUnit Unit => Figure.Unit;

    internal bool CountsAs(FoundFigure other) => Unit.Measures(other.Unit);
}
