using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.SystemTextJson.Codecs;
using LawGov.Domain.SystemTextJson.Shapes;

namespace LawGov.Domain.SystemTextJson.Results;

/// <summary>What a delay in paying a fine costs.</summary>
internal static class PenaltyResults
{
    internal static Result<LateFee> LateFee { get; } = new Result<LateFee>()
        .Member("fine", PenaltyShapes.Amount, fee => fee.Fine)
        .Member("last", Values.Day, fee => fee.Last)
        .Member("through", Values.Day, fee => fee.Through)
        .Number("fewestDays", fee => fee.FewestDays)
        .Number("mostDays", fee => fee.MostDays)
        .Member("leastInFen", FigureShapes.Ratio, fee => fee.Least)
        .Member("mostInFen", FigureShapes.Ratio, fee => fee.Most)
        .Both("text", fee => fee);
}
