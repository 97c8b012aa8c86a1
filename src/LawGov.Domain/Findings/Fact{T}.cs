using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Findings;

/// <summary>A fact in three states (三值事实): unknown, known not to be, or known.</summary>
/// <remarks>
/// Unknown means that it is not stated; it never counts for or against anybody. Default: <see cref="Unknown"/>. A value converts by
/// itself: <c>Eligible = 28_685</c>.
/// </remarks>
/// <typeparam name="T">What is known.</typeparam>
[JsonConverter(typeof(NeedsJsonPackage))]
public readonly record struct Fact<T>
    where T : notnull
{
    private readonly T _value;

    private Fact(FactState state, T value)
    {
        State = state;
        _value = value;
    }

    /// <summary>Not stated (未知).</summary>
    public static Fact<T> Unknown => default;

    /// <summary>Known not to be (确知没有).</summary>
    public static Fact<T> None { get; } = new(FactState.None, default!);

    /// <summary>States a value, where a conversion cannot: of an interface, or where the type is not clear.</summary>
    /// <param name="value">What is known.</param>
    /// <exception cref="ArgumentNullException">There is no value; what is known not to be is <see cref="None"/>.</exception>
    public static Fact<T> Of(T value) => new(FactState.Known, Guard.Against.Null(value));

    /// <summary>What is known of the fact.</summary>
    public FactState State { get; }

    /// <summary>Whether it is not stated.</summary>
    public bool IsUnknown => State == FactState.Unknown;

    /// <summary>Gets the value.</summary>
    /// <param name="value">The value, if known.</param>
    /// <returns>False when unknown and when known not to be.</returns>
    public bool Known([MaybeNullWhen(false)] out T value)
    {
        value = _value;
        return State == FactState.Known;
    }

    /// <summary>Gets the value, or another where there is none.</summary>
    /// <param name="other">What to use when unknown or known not to be.</param>
    public T ValueOr(T other) => State == FactState.Known ? _value : other;

    /// <summary>Returns the value as every culture reads it, 无（经核实） when known not to be, 未知 when unknown.</summary>
    public override string ToString()
        => State switch { FactState.Known => InvariantText.Of(_value), FactState.None => "无（经核实）", _ => "未知" };

    /// <summary>States a value.</summary>
    /// <param name="value">What is known.</param>
    /// <exception cref="ArgumentNullException">There is no value; what is known not to be is <see cref="None"/>.</exception>
    public static implicit operator Fact<T>(T value) => Of(value);
}
