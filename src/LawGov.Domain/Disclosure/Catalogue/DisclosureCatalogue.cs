using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Catalogue;

/// <summary>A catalogue of what is to be disclosed proactively (主动公开目录), such as the basic-level catalogue for compulsory
/// education.</summary>
/// <remarks>
/// Data of a place, not law: it may be stricter than the law, never laxer. A row whose limit can end later than the law's is listed among
/// the errors and kept as an item, since what it lists must be published all the same; for organs the law's limit then counts. Every
/// other fault keeps the row out, for what it says is not sure; rows that share an id are all kept out. No row is lost: it is an item, or
/// stands in the errors. The order of rows changes nothing.
/// </remarks>
/// <example><code>
/// var catalogue = DisclosureCatalogue.Build(Basis.Local(title), rows, on: new LocalDate(2024, 1, 1));
/// catalogue.Errors // each with its row number
/// </code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed class DisclosureCatalogue : IEquatable<DisclosureCatalogue>
{
    private readonly Dictionary<SubjectId, CatalogueItem> _byId;

    private DisclosureCatalogue(
        Basis basis,
        LocalDate on,
        LawBook law,
        ValueList<CatalogueRow> rows,
        ValueList<CatalogueItem> items,
        ValueList<RowError<CatalogueRowFault>> errors)
    {
        (Basis, On, Law, Rows, Items, Errors) = (basis, on, law, rows, items, errors);
        _byId = new(items.Count);
        foreach (var item in items) { _byId.Add(item.Id, item); }
    }

    /// <summary>The catalogue as what findings rest on: a local or internal rule.</summary>
    public Basis Basis { get; }

    /// <summary>The items, in order of their ids.</summary>
    public ValueList<CatalogueItem> Items { get; }

    /// <summary>What is wrong with rows, in order of the rows; one row may have several. <see cref="Keeps"/> tells which rows are items all
    /// the same.</summary>
    public ValueList<RowError<CatalogueRowFault>> Errors { get; }

    /// <summary>The rows of which it is made, as they came, those with faults among them; a blank one has no cells.</summary>
    public ValueList<CatalogueRow> Rows { get; }

    /// <summary>The day whose law the limits are held against.</summary>
    public LocalDate On { get; }

    /// <summary>The law that the limits are held against.</summary>
    public LawBook Law { get; }

    /// <summary>Reads rows into a catalogue.</summary>
    /// <param name="basis">The catalogue itself as a local or internal rule.</param>
    /// <param name="rows">The rows, as a reader of files took them; a null is a blank row.</param>
    /// <param name="on">The day whose law the limits are held against.</param>
    /// <param name="law">The law; the national figures unless others are supplied.</param>
    /// <exception cref="ArgumentNullException">There is no basis, or there are no rows.</exception>
    /// <exception cref="ArgumentException">The basis is law: a catalogue is not.</exception>
    public static DisclosureCatalogue Build(Basis basis, IEnumerable<CatalogueRow?> rows, LocalDate on, LawBook? law = null)
    {
        Guard.Against.Null(basis);
        if (basis.Kind == BasisKind.Law)
        {
            throw new ArgumentException($"Expected a local or internal rule, not {basis.Key}: a catalogue is not law.", nameof(basis));
        }

        law ??= LawBook.National;
        int? limit = law.On(DisclosureLaw.ProactiveLimit, on).InForce(out int days, out _) ? days : null;
        var all = Guard.Against.Null(rows).Select(row => row ?? new()).ToValueList();
        var readings = all.Select((row, index) => new CatalogueRowReading(index + 1, row, limit)).ToList();
        var repeated = readings.Where(reading => reading.Id.Length > 0).GroupBy(reading => reading.Id, StringComparer.Ordinal)
            .Where(group => group.Skip(1).Any()).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        var read = readings.Select(reading => reading.Read(repeated.Contains(reading.Id))).ToList();
        return new(
            basis,
            on,
            law,
            all,
            read.Select(row => row.Item).OfType<CatalogueItem>().OrderBy(item => item.Id).ToValueList(),
            read.SelectMany(row => row.Errors).ToValueList());
    }

    /// <summary>Whether it is made of the same rows in the same order, on the same basis, for the same day and law book.</summary>
    public bool Equals(DisclosureCatalogue? other)
        => other is not null && Basis == other.Basis && On == other.On && ReferenceEquals(Law, other.Law) && Rows == other.Rows;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DisclosureCatalogue);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Basis, On, Rows);

    /// <summary>Whether a row with such a fault is an item of the catalogue all the same: one whose limit is laxer than the law's
    /// is.</summary>
    /// <param name="fault">What is wrong with the row.</param>
    public static bool Keeps(CatalogueRowFault fault) => fault is CatalogueRowFault.LimitLaxer or CatalogueRowFault.None;

    /// <summary>Reads the name of one channel as catalogues print it, or the part of a joint name: 公示栏, 听证会.</summary>
    /// <param name="text">The name, without ticks; blanks around it do not count.</param>
    /// <param name="channel">The channel, if the name is known.</param>
    /// <returns>False for any other text, null included.</returns>
    public static bool TryParseChannel(string? text, out DisclosureChannel channel)
    {
        string name = text?.Trim().Replace('(', '（').Replace(')', '）') ?? "";
        channel = Array.Find(Enum.GetValues<DisclosureChannel>(), each => each.Name().Chinese == name);
        if (channel != DisclosureChannel.Other || name == DisclosureChannel.Other.Name().Chinese) { return true; }

        channel = name switch
        {
            "发布会" or "新闻发布会" or "听证会" => DisclosureChannel.Conference,
            "入户" or "现场" => DisclosureChannel.OnSite,
            "公示栏" or "电子屏" or "公示栏（电子屏）" => DisclosureChannel.NoticeBoard,
            _ => DisclosureChannel.Other,
        };
        return channel != DisclosureChannel.Other;
    }

    /// <summary>Gets an item by its id.</summary>
    /// <param name="id">The id.</param>
    /// <returns>Null where the catalogue has no such item.</returns>
    public CatalogueItem? Find(SubjectId id) => _byId.GetValueOrDefault(id);

    /// <summary>Returns the basis and the number of items, in Chinese.</summary>
    public override string ToString() => $"{Basis}，共{Items.Count}项";
}
