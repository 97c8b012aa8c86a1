namespace LawGov.Domain.Tests.Contracts;

/// <summary>One value type as the contracts see it.</summary>
public abstract class ValueCase(Type type, string? defaultText)
{
    public Type Type { get; } = type;

    /// <summary>What the default prints; null for a class, which has none.</summary>
    public string? DefaultText { get; } = defaultText;

    /// <summary>Values that differ from the made one and from each other; in ascending order where the type has one.</summary>
    public abstract IReadOnlyList<object> Others { get; }

    /// <summary>Builds the value anew.</summary>
    public abstract object Make();

    public abstract bool TypedEquals(object left, object right);
}

/// <inheritdoc/>
public sealed class ValueCase<T>(Func<T> make, string? defaultText, params T[] others) : ValueCase(typeof(T), defaultText)
    where T : IEquatable<T>
{
    public override IReadOnlyList<object> Others { get; } = [.. others.Cast<object>()];

    public override object Make() => make();

    public override bool TypedEquals(object left, object right) => ((T)left).Equals((T)right);
}
