using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Requests;

/// <summary>What may be charged for requests whose number or volume is beyond reason (信息处理费), reckoned band by band.</summary>
/// <remarks>
/// Charging is for the organ to decide; one application is charged by items or by pages, never by both. By items the applications of one
/// applicant in a calendar month count together; one letter with several matters may be split into the smallest reasonable units first.
/// </remarks>
/// <example><code>ProcessingFee.ByItem(earlier: 0, items: 31, on: new LocalDate(2024, 3, 29))!.Yuan // 2200</code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record ProcessingFee : IBilingualText
{
    private const int MostItems = 1000;
    private const int MostPages = 100_000;

    private static readonly MessageTemplate Whole = new("{bands}；合计{yuan}元（{basis}）", "{bands}; {yuan} yuan in all ({basis})");

    private ProcessingFee(FeeUnit unit, ValueList<FeeBand> bands, Basis basis) => (Unit, Bands, Basis) = (unit, bands, basis);

    /// <summary>By what it is counted.</summary>
    public FeeUnit Unit { get; }

    /// <summary>The units charged for, by what each costs, those that are free among them.</summary>
    public ValueList<FeeBand> Bands { get; }

    /// <summary>What sets the scale.</summary>
    public Basis Basis { get; }

    /// <summary>The fee, in yuan.</summary>
    public long Yuan => Bands.Sum(band => band.Amount);

    /// <summary>Reckons by the number of applications.</summary>
    /// <param name="earlier">How many applications of the same applicant came earlier in the same calendar month, 0 to 1,000.</param>
    /// <param name="items">How many are charged for now, 1 to 1,000.</param>
    /// <param name="on">The day that selects the scale.</param>
    /// <param name="law">The law; the national figures unless others are supplied.</param>
    /// <returns>Null where no scale is in force on the day, as before 2021, or none is settled.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside its range.</exception>
    /// <exception cref="ArgumentException">The law supplied counts pages instead.</exception>
    public static ProcessingFee? ByItem(int earlier, int items, LocalDate on, LawBook? law = null)
    {
        Guard.Against.OutsideOf(earlier, 0, MostItems);
        Guard.Against.OutsideOf(items, 1, MostItems);
        return Of(FeeUnit.Item, DisclosureLaw.ItemFees, earlier + 1, earlier + items, on, law);
    }

    /// <summary>Reckons by the pages of one application.</summary>
    /// <param name="pages">How many pages are provided, 1 to 100,000.</param>
    /// <param name="on">The day that selects the scale.</param>
    /// <param name="law">The law; the national figures unless others are supplied.</param>
    /// <returns>Null where no scale is in force on the day, as before 2021, or none is settled.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number lies outside its range.</exception>
    /// <exception cref="ArgumentException">The law supplied counts items instead.</exception>
    public static ProcessingFee? ByPage(int pages, LocalDate on, LawBook? law = null)
        => Of(FeeUnit.Page, DisclosureLaw.PageFees, 1, Guard.Against.OutsideOf(pages, 1, MostPages), on, law);

    /// <summary>Returns the sum band by band, and what sets it.</summary>
    /// <inheritdoc/>
    public string ToText(Language language)
        => Whole.With(("bands", FeeTexts.Of(Unit, Bands, language, withAmounts: true)), ("yuan", Yuan), ("basis", Basis)).ToText(language);

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);

    private static ProcessingFee? Of(FeeUnit unit, LawParameter<FeeScale> parameter, int from, int through, LocalDate on, LawBook? law)
    {
        if (!(law ?? LawBook.National).On(parameter, on).InForce(out var scale, out var basis)) { return null; }

        return scale.Unit == unit
            ? new(unit, scale.Of(from, through), basis)
            : throw new ArgumentException($"Expected a scale by {unit} for {parameter.Key}, not by {scale.Unit}.", nameof(law));
    }
}
