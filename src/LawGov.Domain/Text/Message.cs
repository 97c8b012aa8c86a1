using System.Diagnostics;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Internal;
using NodaTime;

namespace LawGov.Domain.Text;

/// <summary>A template with its figures (说明): the figures stay readable, the text is made when asked for.</summary>
/// <remarks>Two messages are equal when template and figures are. A day prints as a letter writes it in Chinese (2027年2月26日), and in ISO
/// form in English; whole numbers in groups of three (a year is supplied as text).</remarks>
/// <example><code>
/// var template = new MessageTemplate("{count}人参加", "{count} took part"); template.With(("count", 20_665)).ToText(Language.English); //
/// "20,665 took part"
/// </code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed class Message : IBilingualText, IEquatable<Message>
{
    private readonly object[] _figures; // in the order of the template's holes

    internal Message(MessageTemplate template, ReadOnlySpan<(string Name, object Value)> figures)
    {
        Template = template;
        _figures = new object[template.Holes.Count];
        foreach (var (name, value) in figures)
        {
            int hole = template.IndexOf(name);
            if (hole < 0)
            {
                throw new ArgumentException($"Expected one of the holes {template.Holes}, not \"{Quoted.Of(name)}\".", nameof(figures));
            }

            if (_figures[hole] is not null) { throw new ArgumentException($"The hole \"{name}\" is filled twice.", nameof(figures)); }

            _figures[hole] = value switch
            {
                int count => (long)count, // so that 5 and 5L make the same message
                string or long or LocalDate or IBilingualText => value,
                _ => throw new ArgumentException(
                    $"Expected a string, int, long, LocalDate or IBilingualText for \"{name}\", not \"{InvariantText.Of(value)}\".",
                    nameof(figures)),
            };
        }

        int open = Array.IndexOf(_figures, null);
        if (open >= 0) { throw new ArgumentException($"The hole \"{template.Holes[open]}\" is not filled.", nameof(figures)); }
    }

    /// <summary>The sentence with its holes.</summary>
    public MessageTemplate Template { get; }

    /// <summary>The names of the figures, in the order of the Chinese sentence.</summary>
    public ValueList<string> Names => Template.Holes;

    /// <summary>The figures by name, in the order of the Chinese sentence: each a <c>string</c>, <c>long</c>, <c>LocalDate</c> or
    /// <see cref="IBilingualText"/>.</summary>
    public IEnumerable<KeyValuePair<string, object>> Figures => Names.Zip(_figures, (name, figure) => KeyValuePair.Create(name, figure));

    /// <summary>Gets a figure as it was supplied; whole numbers as <c>long</c>.</summary>
    /// <param name="name">The name of its hole.</param>
    /// <exception cref="ArgumentOutOfRangeException">No hole has that name.</exception>
    public object this[string name] => Template.IndexOf(name) is var hole and >= 0
        ? _figures[hole]
        : throw new ArgumentOutOfRangeException(nameof(name), name, $"Expected one of the holes {Template.Holes}.");

    /// <inheritdoc/>
    /// <exception cref="ArgumentOutOfRangeException">The language is neither of the two.</exception>
    public string ToText(Language language) => Template.Write(_figures, Guard.Against.Undeclared(language));

    /// <summary>Whether template and figures are the same.</summary>
    public bool Equals(Message? other)
        => other is not null && ReferenceEquals(Template, other.Template) && _figures.AsSpan().SequenceEqual(other._figures);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Message);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = default(HashCode);
        hash.Add(Template);
        foreach (object figure in _figures) { hash.Add(figure); }

        return hash.ToHashCode();
    }

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);

    internal static string ToText(object figure, Language language) => figure switch
    {
        string text => text,
        long count => Digits.Group(count),
        LocalDate day => Dates.ToText(day, language),
        IBilingualText text => text.ToText(language),
        _ => throw new UnreachableException(), // the constructor lets no other type in
    };
}
