using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Findings.Judging;

/// <content>Days in order: which pair is out of order, which step was skipped, which day is not stated.</content>
public sealed partial class Case
{
    private static readonly MessageTemplate InOrder = new("{steps}，先后有序", "{steps}: in order");
    private static readonly MessageTemplate OutOfOrder = new(
        "{day}{step}，{earlierDay}方完成{earlier}",
        "{step} on {day}, {earlier} only on {earlierDay}");
    private static readonly MessageTemplate StillAhead = new(
        "{day}{step}，{earlier}尚未进行，定于{earlierDay}",
        "{step} on {day}, {earlier} only to come on {earlierDay}");
    private static readonly MessageTemplate LeftOut = new(
        "{day}{step}，经确认没有{earlier}",
        "{step} on {day}; it is known that there was no {earlier}");
    private static readonly MessageTemplate OrderNotStated = new("{steps}；未载明{what}", "{steps}; not stated: {what}");
    private static readonly MessageTemplate NextStep = new("{steps}；截至{asOf}尚未{next}", "{steps}; no {next} by {asOf}");

    /// <summary>Holds the days of a procedure against its order.</summary>
    /// <remarks>
    /// A step on the same day as the one before it is in order, for the facts hold no hour. None, and a day after the as-of day: not done
    /// yet. A step that is not done, or done later, before one that is done breaches, whatever is known of the others; else an unknown
    /// day that can change the verdict leaves it undetermined; else it is pending while the last steps are not done.
    /// </remarks>
    /// <param name="basis">What sets the order.</param>
    /// <param name="steps">The steps in their order; one at least.</param>
    /// <exception cref="ArgumentException">There is no step, or a part is missing.</exception>
    public Finding Ordered(Basis basis, params ReadOnlySpan<Step> steps)
    {
        Guard.Against.Null(basis);
        if (steps.IsEmpty) { throw new ArgumentException("Expected one step at least.", nameof(steps)); }

        Step? next = null;
        for (int i = 0; i < steps.Length; i++)
        {
            var step = Guard.Against.Null(steps[i], nameof(steps));
            bool isDone = step.On.Known(out var day) && day <= AsOf;
            if (!isDone)
            {
                next ??= step.On.IsUnknown ? null : step;
                continue;
            }

            foreach (var earlier in steps[..i])
            {
                if (earlier.On.State == FactState.None)
                {
                    return Breached(LeftOut.With(("step", step.Name), ("day", day), ("earlier", earlier.Name)), basis);
                }

                if (earlier.On.Known(out var earlierDay) && earlierDay > day)
                {
                    return Breached(
                        (earlierDay > AsOf ? StillAhead : OutOfOrder).With(
                            ("step", step.Name), ("day", day), ("earlier", earlier.Name), ("earlierDay", earlierDay)),
                        basis);
                }
            }
        }

        // Where the second step is known not to be done, and hence no step is known to be, the first one changes nothing:
        // its day has nothing to be compared with, and the procedure is at its beginning with it and without.
        var open = Unknown(steps.Length > 1 && ReferenceEquals(next, steps[1]) ? steps[1..] : steps);
        var text = new StepsText(ValueList.Create(steps), AsOf);
        return !open.IsEmpty ? Undetermined(OrderNotStated.With(("steps", text), ("what", new KeyNames(open))), open.AsSpan())
            : next is not null ? Pending(NextStep.With(("steps", text), ("next", next.Name), ("asOf", AsOf)))
            : Met(InOrder.With(("steps", text)), basis);
    }

    /// <summary>The days that are not stated, each once, in the order of the steps.</summary>
    private static ValueList<FactKey> Unknown(ReadOnlySpan<Step> steps)
    {
        int count = 0;
        for (int i = 0; i < steps.Length; i++) { count += IsFirstUnknown(steps, i) ? 1 : 0; }

        var keys = new FactKey[count];
        for (int i = 0; i < steps.Length; i++)
        {
            if (IsFirstUnknown(steps, i)) { keys[^count--] = steps[i].Key; }
        }

        return new(keys);
    }

    private static bool IsFirstUnknown(ReadOnlySpan<Step> steps, int place)
    {
        if (!steps[place].On.IsUnknown) { return false; }

        foreach (var earlier in steps[..place])
        {
            if (earlier.On.IsUnknown && earlier.Key.Equals(steps[place].Key)) { return false; }
        }

        return true;
    }

    /// <summary>The steps that are done, with their days: 3月1日公开前审查、3月2日公开.</summary>
    private sealed record StepsText(ValueList<Step> Steps, LocalDate AsOf) : IBilingualText
    {
        private static readonly MessageTemplate Dated = new("{day}{step}", "{step} on {day}");
        private static readonly Bilingual NoneDone = new("各环节均未完成", "no step done");
        private static readonly Bilingual NoneStated = new("没有载明已完成的环节", "no step stated to be done");

        public string ToText(Language language)
        {
            var done = Steps.Where(step => step.On.Known(out var day) && day <= AsOf)
                .Select(step => Dated.With(("day", step.On.ValueOr(default)), ("step", step.Name)).ToText(language)).ToList();
            return done.Count == 0
                ? (Steps.Any(step => step.On.IsUnknown) ? NoneStated : NoneDone).ToText(language)
                : string.Join(language == Language.Chinese ? "、" : ", ", done);
        }
    }

    /// <summary>Facts by name, joined when the sentence is read.</summary>
    internal sealed record KeyNames(ValueList<FactKey> Keys) : IBilingualText
    {
        public string ToText(Language language)
            => string.Join(language == Language.Chinese ? "、" : ", ", Keys.Select(key => key.Name.ToText(language)));
    }
}
