using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Law;

/// <summary>A law, regulation, rule or other document of law (法律、法规、规章和规范性文件), one version of it.</summary>
/// <remarks>
/// For national texts: what a province, city, district or the body itself issues is a <see cref="Basis"/>, so that no finding calls it law.
/// Two instruments are equal when their keys are: two versions of one text share a title and differ in their key.
/// What nobody confirmed (a number, a day) is null and prints nothing.
/// </remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed class Instrument : IEquatable<Instrument>, IBilingualText
{
    /// <summary>Names an instrument.</summary>
    /// <param name="key">Stable and ASCII: capital letters, digits and hyphens, such as <c>CN-OGIR-2019</c>.</param>
    /// <param name="title">The full title, without book marks.</param>
    /// <param name="shortTitle">The title as citations print it, without book marks.</param>
    /// <param name="issuer">Who issued it.</param>
    /// <exception cref="ArgumentException">A part is missing, or the key has another shape.</exception>
    public Instrument(string key, Bilingual title, Bilingual shortTitle, Bilingual issuer)
    {
        Guard.Against.NullOrWhiteSpace(key);
        if (!key.All(c => char.IsAsciiLetterUpper(c) || char.IsAsciiDigit(c) || c == '-'))
        {
            throw new ArgumentException(
                $"Expected capital letters, digits and hyphens such as CN-OGIR-2019, not \"{Quoted.Of(key)}\".",
                nameof(key));
        }

        Key = key;
        Title = Guard.Against.Null(title);
        ShortTitle = Guard.Against.Null(shortTitle);
        Issuer = Guard.Against.Null(issuer);
    }

    /// <summary>The stable name, such as <c>CN-OGIR-2019</c>.</summary>
    public string Key { get; }

    /// <summary>The full title.</summary>
    public Bilingual Title { get; }

    /// <summary>The title as citations print it.</summary>
    public Bilingual ShortTitle { get; }

    /// <summary>Who issued it.</summary>
    public Bilingual Issuer { get; }

    /// <summary>The document number (文号), if confirmed.</summary>
    public string? Number { get; init; }

    /// <summary>The day it was promulgated (公布日期), if confirmed.</summary>
    public LocalDate? Promulgated { get; init; }

    /// <summary>Its first day in force (施行日期), if confirmed.</summary>
    public LocalDate? InForceFrom { get; init; }

    /// <summary>The first day on which it is no longer in force (废止日期), if there is one.</summary>
    public LocalDate? LapsedFrom { get; init; }

    /// <summary>The key of the instrument that repealed or replaced it, if there is one.</summary>
    public string? RepealedBy { get; init; }

    /// <summary>The instrument as a whole, for where an article number is not confirmed or not needed.</summary>
    public Provision Whole => new(this, ArticleNumber.None, 0, 0);

    /// <summary>One of its articles.</summary>
    /// <param name="main">The number of the article, 1–9999.</param>
    /// <param name="inserted">0 for the article itself; 1–99 for one inserted after it (之一 …).</param>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    public Provision Article(int main, int inserted = 0) => new(this, new(main, inserted), 0, 0);

    /// <summary>Whether the keys are the same.</summary>
    public bool Equals(Instrument? other) => other is not null && string.Equals(Key, other.Key, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Instrument);

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    /// <summary>Returns the short title, in book marks in Chinese: 《政府信息公开条例》.</summary>
    /// <inheritdoc/>
    public string ToText(Language language) => language == Language.Chinese ? $"《{ShortTitle.Chinese}》" : ShortTitle.ToText(language);

    /// <summary>Returns the key.</summary>
    public override string ToString() => Key;
}
