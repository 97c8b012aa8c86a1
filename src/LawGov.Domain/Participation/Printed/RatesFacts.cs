using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Printed;

/// <summary>The rates of the parts of one whole, as printed (各项占比事实): 网站86.92%、信函11.47%、当面1.60%.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record RatesFacts : IFacts, IPartedFacts
{
    private readonly Fact<ValueList<PrintedPart>> _rates;

    /// <summary>What the findings are about.</summary>
    public required SubjectId Id { get; init; }

    ValueList<FactPart> IPartedFacts.Parts => ParticipationParts.AllRates;

    /// <summary>The rate of each part as printed (各项占比), none of a part being 0%; none where no rates are printed.</summary>
    /// <exception cref="ArgumentException">A figure is not a share: it is not a percentage, is below zero, or is a rise or a
    /// fall.</exception>
    public Fact<ValueList<PrintedPart>> Rates
    {
        get => _rates;
        init
        {
            foreach (var part in value.ValueOr([]))
            {
                if (part.Figure.Known(out var rate) && !IsShare(rate))
                {
                    throw new ArgumentException($"Expected a share of {part.Name}, not {rate}.", nameof(Rates));
                }
            }

            _rates = value;
        }
    }

    /// <summary>Whether the list names every part (分项是否列全); rates of a list that does not may add up to less than 100%.</summary>
    public Fact<bool> Exhaustive { get; init; }

    private static bool IsShare(PrintedFigure rate)
        => rate.HasNumber && rate.IsPercentage && rate.Change == FigureChange.None && !(rate.Amount.Numerator < 0);
}
