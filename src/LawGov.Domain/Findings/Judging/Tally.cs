using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Text;

namespace LawGov.Domain.Findings.Judging;

/// <summary>How far a list is done (完成情况统计): each item done, known not to be, or not stated; and the first of the latter two.</summary>
/// <remarks>Default: the tally of no items.</remarks>
/// <typeparam name="T">An item.</typeparam>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct Tally<T>
    where T : class
{
    private Tally(int all, int done, int denied, T? firstDenied, T? firstOpen)
        => (All, Done, Denied, FirstDenied, FirstOpen) = (all, done, denied, firstDenied, firstOpen);

    /// <summary>How many items the list holds.</summary>
    public int All { get; }

    /// <summary>How many are done.</summary>
    public int Done { get; }

    /// <summary>How many are known not to be.</summary>
    public int Denied { get; }

    /// <summary>Of how many it is not stated.</summary>
    public int Open => All - Done - Denied;

    /// <summary>The first that is known not to be done; null where there is none.</summary>
    public T? FirstDenied { get; }

    /// <summary>The first of which it is not stated; null where there is none.</summary>
    public T? FirstOpen { get; }

    /// <summary>The share that is done, exactly; undefined without items.</summary>
    public Ratio Coverage => All == 0 ? Ratio.Undefined : new(Done, All);

    /// <summary>Counts the items of a list.</summary>
    /// <param name="items">The items.</param>
    /// <param name="state">Known where an item is done, none where it is known not to be, unknown where it is not stated.</param>
    /// <exception cref="ArgumentNullException">Nothing tells the state.</exception>
    public static Tally<T> Of(ValueList<T> items, Func<T, FactState> state)
        => Of(items, Guard.Against.Null(state), static (item, state) => state(item));

    /// <summary>Counts the items of a list against something that they are compared with, such as another list or a day: a static function
    /// captures nothing.</summary>
    /// <typeparam name="TOther">What they are compared with.</typeparam>
    /// <param name="items">The items.</param>
    /// <param name="other">What they are compared with; received by the function.</param>
    /// <param name="state">Known where an item is done, none where it is known not to be, unknown where it is not stated.</param>
    /// <exception cref="ArgumentNullException">Nothing tells the state.</exception>
    public static Tally<T> Of<TOther>(ValueList<T> items, TOther other, Func<T, TOther, FactState> state)
    {
        Guard.Against.Null(state);
        int done = 0, denied = 0;
        T? firstDenied = null, firstOpen = null;
        foreach (var item in items)
        {
            switch (state(item, other))
            {
                case FactState.Known:
                    done++;
                    break;
                case FactState.None:
                    denied++;
                    firstDenied ??= item;
                    break;
                default:
                    firstOpen ??= item;
                    break;
            }
        }

        return new(items.Count, done, denied, firstDenied, firstOpen);
    }

    /// <summary>A tally counted elsewhere, where the items are not a list: each unit with each thing asked of it.</summary>
    internal static Tally<T> Counted(int all, int done, int denied, T? firstDenied, T? firstOpen)
        => new(all, done, denied, firstDenied, firstOpen);

    /// <summary>Returns how many are done, denied and not stated, of how many, the same in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Done} done, {Denied} denied, {Open} open of {All}");
}
