using LawGov.Domain.Internal;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Law;

/// <summary>A figure of law that a rule asked for, and the day of which it asked.</summary>
/// <param name="Key">The key of the parameter.</param>
internal abstract record LawQuestion(string Key)
{
    /// <summary>Whether two books answer alike.</summary>
    internal abstract bool IsSame(LawBook one, LawBook other);

    /// <summary>What the figure was and what it is now.</summary>
    internal abstract Message Change(LawBook before, LawBook after);
}

/// <inheritdoc/>
/// <param name="Parameter">Which figure.</param>
/// <param name="On">The day.</param>
internal sealed record LawQuestion<T>(LawParameter<T> Parameter, LocalDate On) : LawQuestion(Parameter.Key)
{
    internal override bool IsSame(LawBook one, LawBook other) => one.On(Parameter, On) == other.On(Parameter, On);

    internal override Message Change(LawBook before, LawBook after) => Changed.Of(Parameter.Title, Say(before), Say(after));

    private object Say(LawBook book)
    {
        var selected = book.On(Parameter, On);
        object figure = selected.InForce(out var value, out _) ? Parameter.Say(value) ?? InvariantText.Of(value) : selected.State.Name();
        return selected.Basis is { } basis ? Changed.Sourced(figure, basis) : figure;
    }
}
