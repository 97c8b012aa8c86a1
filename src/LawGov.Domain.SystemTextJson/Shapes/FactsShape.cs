using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LawGov.Domain.Findings;
using LawGov.Domain.SystemTextJson.Codecs;
using LawGov.Domain.Text;

namespace LawGov.Domain.SystemTextJson.Shapes;

/// <summary>One kind of facts, whatever its type.</summary>
internal abstract class FactsShape
{
    /// <summary>What the member "kind" says.</summary>
    internal abstract string Kind { get; }

    internal abstract Type Type { get; }

    internal abstract void AddTo(Converters converters);

    /// <summary>The facts of a kind, with their title and how their members are declared, which they are when first met.</summary>
    internal static FactsShape Of<T>(string kind, Bilingual title, Func<Shape<T>, Func<Slots, T>> declare)
        where T : class, IFacts
        => new Typed<T>(kind, new(() => new(title, declare, kind)));

    internal abstract bool TryRead(JsonElement json, Place at, [NotNullWhen(true)] out IFacts? facts);

    internal abstract void Write(Pen pen, IFacts facts);

    internal abstract void Describe(Utf8JsonWriter json);

    internal abstract string? MemberOf(FactKey key, IFacts facts);

    private sealed class Typed<T>(string kind, Lazy<Shape<T>> shape) : FactsShape
        where T : class, IFacts
    {
        internal override string Kind => kind;

        internal override Type Type => typeof(T);

        internal override void AddTo(Converters converters) => converters.Reads(() => shape.Value);

        internal override bool TryRead(JsonElement json, Place at, [NotNullWhen(true)] out IFacts? facts)
        {
            facts = shape.Value.TryRead(json, at, out var read) ? read : null;
            return facts is not null;
        }

        internal override void Describe(Utf8JsonWriter json) => shape.Value.Describe(json);

        internal override string? MemberOf(FactKey key, IFacts facts) => shape.Value.MemberOf(key, (T)facts);

        internal override void Write(Pen pen, IFacts facts) => shape.Value.Write(pen, (T)facts);
    }
}
