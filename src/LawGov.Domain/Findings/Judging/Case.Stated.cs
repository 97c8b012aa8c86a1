using Ardalis.GuardClauses;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Findings.Judging;

/// <content>Is it stated at all?</content>
public sealed partial class Case
{
    private static readonly MessageTemplate Stating = new("已载明{what}：{value}", "stated: {what}: {value}");
    private static readonly MessageTemplate StatedNowhere = new("经确认没有载明{what}", "known to be stated nowhere: {what}");

    /// <summary>Asks whether something is stated.</summary>
    /// <remarks>Known: met. None, known to be stated nowhere: breached. Unknown: undetermined, for it may stand elsewhere. It has no day,
    /// so nothing can be after the as-of day.</remarks>
    /// <param name="fact">The fact; its value stands in the sentence, so it is one that a <see cref="Message"/> takes.</param>
    /// <param name="key">The fact by name.</param>
    /// <param name="basis">What asks for it.</param>
    /// <exception cref="ArgumentException">A part is missing, or the value cannot stand in a sentence.</exception>
    public Finding Stated<T>(Fact<T> fact, FactKey key, Basis basis)
        where T : notnull
    {
        Guard.Against.Null(basis);
        var what = ("what", (object)Guard.Against.Null(key).Name);
        return fact.State switch
        {
            FactState.Known => Met(Stating.With(what, ("value", fact.Say())), basis),
            FactState.None => Breached(StatedNowhere.With(what), basis),
            _ => Undetermined(NotStated.With(what), key),
        };
    }
}
