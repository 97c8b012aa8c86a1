using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>Were the steps of the body's rule taken in their order (按制度规定的环节依次办理)?</summary>
internal static class RouteKept
{
    private static readonly Bilingual Order = new("办理环节次序", "an order of steps");

    internal static Rule<CollectiveMatter> Rule { get; } = new(
        "DECI-17",
        new("三重一大事项按制度规定的环节依次办理", "The steps of the rule are taken in their order"),
        new(
            "按本单位制度规定的环节次序判定（如论证、征求意见、集体讨论、报备），环节按名称逐字比对：后一环节完成而前一环节经确认没有办理或者在其后办理的为不符合，同日视为有序，最后的环节尚未办理的为未到期；没有列出的环节视为未载明，不视" +
                "为没有办理。依据只能是本单位制度。",
            "By the steps that the body's rule sets, compared by name, letter by letter: not met where a step was done although one " +
                "before it is known not to be done, or was done later; on the same day they are in order; pending while the last steps " +
                "are to come. A step not listed is not stated, and does not count as not done. The basis is the body's own rule alone."),
        static (c, facts) => CollectiveCases.Governed(c, facts, out var matter)
            ?? CollectiveCases.Asked(c, matter, matter.Rule.Route, DecisionKeys.RouteRule, Order, out var route)
            ?? matter.Open(c)
            ?? c.Ordered(matter.Basis, Steps(facts, route)))
    {
        Asks = CollectiveCases.Asks(DecisionKeys.RouteRule, DecisionKeys.RouteSteps),
    };

    private static Step[] Steps(CollectiveMatter facts, ValueList<string> route)
    {
        var steps = new Step[route.Count];
        for (int i = 0; i < steps.Length; i++) { steps[i] = new(new(route[i], route[i]), On(facts, route[i]), DecisionKeys.RouteSteps); }

        return steps;
    }

    /// <summary>The day of a step; where it is known that no step was taken, none.</summary>
    private static Fact<NodaTime.LocalDate> On(CollectiveMatter facts, string name)
    {
        foreach (var step in facts.Steps.ValueOr(default))
        {
            if (step.Name == name) { return step.On; }
        }

        return facts.Steps.State == FactState.None ? Fact<NodaTime.LocalDate>.None : default;
    }
}
