using LawGov.Domain.Collections;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Findings;

/// <summary>Facts that list what they state, one by one: the library's own.</summary>
internal interface IPartedFacts
{
    /// <summary>Everything that the facts state but the id, the same list for all facts of one type.</summary>
    ValueList<FactPart> Parts { get; }
}

/// <summary>One of the facts of a type: how to compare it, how to move it from one subject's facts into others, and what to say of its
/// change.</summary>
/// <remarks>What changed a finding is found by moving one fact at a time, so each has to be movable alone.</remarks>
internal abstract class FactPart
{
    internal abstract bool IsSame(IFacts one, IFacts other);

    /// <summary>Whether the facts state it: a fact that is not unknown; not the day or the year that is asked about.</summary>
    internal abstract bool IsStated(IFacts facts);

    /// <summary>The facts of <paramref name="into"/>, with this one of <paramref name="from"/>.</summary>
    internal abstract IFacts Move(IFacts from, IFacts into);

    internal abstract Message Change(IFacts before, IFacts after);
}

/// <summary>Makes the parts of one type of facts.</summary>
internal static class FactParts<TFacts>
    where TFacts : class, IFacts
{
    private static readonly Bilingual Yes = new("是", "yes");
    private static readonly Bilingual No = new("否", "no");

    internal static FactPart Of<T>(
        FactKey key,
        Func<TFacts, Fact<T>> get,
        Func<TFacts, Fact<T>, TFacts> set,
        Func<T, object?>? say = null)
        where T : notnull
        => Of(key.Name, get, set, say);

    /// <param name="name">What the fact is called.</param>
    /// <param name="get">Reads it.</param>
    /// <param name="set">Puts it into other facts.</param>
    /// <param name="say">Its value as a figure of a message; null for a value too long for a sentence.</param>
    internal static FactPart Of<T>(
        Bilingual name,
        Func<TFacts, Fact<T>> get,
        Func<TFacts, Fact<T>, TFacts> set,
        Func<T, object?>? say = null)
        where T : notnull
        => new Part<Fact<T>>(
            name, get, set, fact => fact.Known(out var value) ? (say ?? Plain)(value) : fact.Say(), static fact => !fact.IsUnknown);

    internal static FactPart OfDay(Bilingual name, Func<TFacts, LocalDate> get, Func<TFacts, LocalDate, TFacts> set)
        => new Part<LocalDate>(name, get, set, day => day);

    internal static FactPart OfYear(Bilingual name, Func<TFacts, int> get, Func<TFacts, int, TFacts> set)
        => new Part<int>(name, get, set, year => Digits.Year(year));

    internal static FactPart OfId<T>(Bilingual name, Func<TFacts, T> get, Func<TFacts, T, TFacts> set)
        where T : struct
        => new Part<T>(name, get, set, id => id.ToString());

    internal static FactPart OfList<T>(Bilingual name, Func<TFacts, ValueList<T>> get, Func<TFacts, ValueList<T>, TFacts> set)
        => new Part<ValueList<T>>(name, get, set, _ => null, static list => !list.IsEmpty);

    private static object? Plain<T>(T value) => value switch
    {
        LocalDate or string or int or long or IBilingualText => value,
        bool isSo => isSo ? Yes : No,
        _ => null,
    };

    private sealed class Part<T>(
        Bilingual name, Func<TFacts, T> get, Func<TFacts, T, TFacts> set, Func<T, object?> say, Func<T, bool>? isStated = null) : FactPart
    {
        internal override bool IsStated(IFacts facts) => isStated is not null && isStated(get((TFacts)facts));

        internal override bool IsSame(IFacts one, IFacts other)
            => EqualityComparer<T>.Default.Equals(get((TFacts)one), get((TFacts)other));

        internal override IFacts Move(IFacts from, IFacts into) => set((TFacts)into, get((TFacts)from));

        internal override Message Change(IFacts before, IFacts after)
            => Changed.Of(name, say(get((TFacts)before)), say(get((TFacts)after)));
    }
}
