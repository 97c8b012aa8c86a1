using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Law;

/// <summary>A place in an instrument (条款): the whole of it, or an article (条), paragraph (款) or item (项).</summary>
/// <remarks>Made from its instrument: <c>instrument.Article(33).Paragraph(2)</c>.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record Provision : IBilingualText
{
    internal Provision(Instrument instrument, ArticleNumber article, int paragraph, int item)
    {
        Instrument = instrument;
        ArticleNumber = article;
        ParagraphNumber = paragraph;
        ItemNumber = item;
    }

    /// <summary>The instrument it stands in.</summary>
    public Instrument Instrument { get; }

    /// <summary>The article; none for the instrument as a whole.</summary>
    public ArticleNumber ArticleNumber { get; }

    /// <summary>The paragraph, 1–99; 0 where the article as a whole is meant.</summary>
    public int ParagraphNumber { get; }

    /// <summary>The item, 1–99; 0 where there is none.</summary>
    public int ItemNumber { get; }

    /// <summary>Whether the instrument as a whole is meant.</summary>
    public bool IsWhole => ArticleNumber.IsNone;

    /// <summary>The stable name, such as <c>CN-OGIR-2019:33.2</c>, with an item <c>CN-OGIR-2019:36(5)</c>; no colon when whole.</summary>
    public string Key
    {
        get
        {
            if (IsWhole) { return Instrument.Key; }

            string paragraph = ParagraphNumber == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $".{ParagraphNumber}");
            string item = ItemNumber == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"({ItemNumber})");
            return $"{Instrument.Key}:{ArticleNumber}{paragraph}{item}";
        }
    }

    /// <summary>A paragraph (款) of the article.</summary>
    /// <param name="number">1–99.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside its range.</exception>
    /// <exception cref="ArgumentException">There is no article to have paragraphs, or a paragraph is named already.</exception>
    public Provision Paragraph(int number)
        => IsWhole || ParagraphNumber != 0 || ItemNumber != 0
            ? throw new ArgumentException($"Expected an article without paragraph or item, not {Key}.", nameof(number))
            : new(Instrument, ArticleNumber, Guard.Against.OutsideOf(number, 1, 99), 0);

    /// <summary>An item (项) of the article or paragraph.</summary>
    /// <param name="number">1–99.</param>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside its range.</exception>
    /// <exception cref="ArgumentException">There is no article to have items, or an item is named already.</exception>
    public Provision Item(int number)
        => IsWhole || ItemNumber != 0
            ? throw new ArgumentException($"Expected an article or paragraph without item, not {Key}.", nameof(number))
            : new(Instrument, ArticleNumber, ParagraphNumber, Guard.Against.OutsideOf(number, 1, 99));

    /// <summary>Cites the provision.</summary>
    /// <param name="application">In which way it applies.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such way.</exception>
    public Citation Cite(Application application) => new(this, application);

    /// <summary>Returns 《政府信息公开条例》第三十三条第二款, or the short title and Art. 33(2).</summary>
    /// <inheritdoc/>
    public string ToText(Language language)
    {
        string title = Instrument.ToText(language);
        if (IsWhole) { return title; }

        return language == Language.Chinese
            ? title + ArticleNumber.ToText(language)
                + (ParagraphNumber == 0 ? "" : $"第{ChineseNumerals.Write(ParagraphNumber)}款")
                + (ItemNumber == 0 ? "" : $"第{ChineseNumerals.Write(ItemNumber)}项")
            : $"{title}, {ArticleNumber.ToText(language)}"
                + (ParagraphNumber == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"({ParagraphNumber})"))
                + (ItemNumber == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $" item {ItemNumber}"));
    }

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);
}
