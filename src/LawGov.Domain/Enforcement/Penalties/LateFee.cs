using System.Globalization;
using System.Text.Json.Serialization;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Enforcement.Penalties;

/// <summary>The late fee of a fine (加处罚款): three percent of the fine a day, exact in fractions of a fen.</summary>
/// <remarks>
/// Counted from the day after the last day in time through the day of payment. A day of a review or suit is not counted since
/// 2021-07-15, and the fee is then no more than the fine; whether a day of a review before that counts, and whether the cap covers what
/// had grown before, no text read says: the least and the most stand side by side. Where the law settles it, they are the same.
/// </remarks>
/// <example><code>LateFee.Of(Money.Yuan(5_000), new(2026, 3, 16), new(2026, 3, 26))!.Most // 150000/1 fen: 1,500 yuan</code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record LateFee : IBilingualText
{
    private static readonly MessageTemplate Text = new(
        "罚款{fine}，{last}期限届满，至{through}逾期{days}，加处罚款{fee}",
        "fine {fine}, due {last}, {days} late on {through}: late fee {fee}");
    private static readonly MessageTemplate Range = new("{least}至{most}", "{least} to {most}");

    private LateFee(Money fine, LocalDate last, LocalDate through, int fewest, int most, Ratio leastFee, Ratio mostFee)
        => (Fine, Last, Through, FewestDays, MostDays, Least, Most) = (fine, last, through, fewest, most, leastFee, mostFee);

    /// <summary>The fine.</summary>
    public Money Fine { get; }

    /// <summary>The last day in time.</summary>
    public LocalDate Last { get; }

    /// <summary>The last day counted: that of payment, or the day asked about.</summary>
    public LocalDate Through { get; }

    /// <summary>How many days count at least.</summary>
    public int FewestDays { get; }

    /// <summary>How many days count at most.</summary>
    public int MostDays { get; }

    /// <summary>The least that the fee can be, in fen.</summary>
    public Ratio Least { get; }

    /// <summary>The most that the fee can be, in fen.</summary>
    public Ratio Most { get; }

    /// <summary>Reckons the late fee.</summary>
    /// <param name="fine">The fine.</param>
    /// <param name="last">The last day in time.</param>
    /// <param name="through">The day of payment, or the day asked about while it is not paid.</param>
    /// <param name="remedies">The days of review and suit, in any order; a day in two of them counts once.</param>
    /// <param name="law">The law; the national book unless another is supplied.</param>
    /// <returns>Null where no rate is in force on the first day late.</returns>
    /// <exception cref="ArgumentException">A day is not of the ISO calendar.</exception>
    public static LateFee? Of(Money fine, LocalDate last, LocalDate through, ValueList<DateSpan> remedies = default, LawBook? law = null)
    {
        law ??= LawBook.National;
        last.OfIso(nameof(last));
        through.OfIso(nameof(through));
        var first = last < LocalDate.MaxIsoValue ? last.PlusDays(1) : last;
        if (!law.On(EnforcementLaw.LateFeeRate, first).InForce(out int percent, out _)) { return null; }

        int all = Math.Max(0, Period.DaysBetween(last, through)), fewest = all, most = all;
        foreach (var day in DaysOf(remedies, last, through))
        {
            var pause = law.On(EnforcementLaw.LateFeePause, day).State;
            fewest -= pause is Selection.InForce or Selection.Unsettled ? 1 : 0;
            most -= pause == Selection.InForce ? 1 : 0;
        }

        long? cap = law.On(EnforcementLaw.LateFeeCap, through).InForce(out int capped, out _) ? capped : null;
        bool coversAll = law.On(EnforcementLaw.LateFeeCap, first).State == Selection.InForce;
        return new(fine, last, through, fewest, most, Fee(fewest, cap), Fee(most, coversAll ? cap : null));

        Ratio Fee(int days, long? atMost)
        {
            long parts = (long)percent * days;
            return new(checked(fine.InFen * Math.Min(parts, atMost ?? parts)), 100);
        }
    }

    /// <summary>Returns the fine, the days and the fee, rounded down to the fen.</summary>
    /// <inheritdoc/>
    public string ToText(Language language) => Text.With(
        ("fine", Fine),
        ("last", Last),
        ("through", Through),
        ("days", Days),
        ("fee", Amount(WholeFen(Least), WholeFen(Most)))).ToText(language);

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);

    /// <summary>How many days count: one number, or two where it is not settled.</summary>
    internal IBilingualText Days
        => FewestDays == MostDays ? Noun.Day.Of(MostDays) : Range.With(("least", FewestDays), ("most", Noun.Day.Of(MostDays)));

    internal static long WholeFen(Ratio fee) => fee.Numerator / fee.Denominator;

    /// <summary>One amount, or two where it is not settled.</summary>
    internal static IBilingualText Amount(long least, long most)
        => least == most ? new Sum(most) : Range.With(("least", new Sum(least)), ("most", new Sum(most)));

    /// <summary>The days of the spans that lie in the time late, each once.</summary>
    private static IEnumerable<LocalDate> DaysOf(ValueList<DateSpan> spans, LocalDate last, LocalDate through)
    {
        var next = last;
        foreach (var span in spans.Where(span => !span.IsEmpty).OrderBy(span => span.Start))
        {
            var end = LocalDate.Min(span.Last ?? through, through);
            while (next < end)
            {
                next = LocalDate.Max(span.Start, next.PlusDays(1));
                if (next <= end) { yield return next; }
            }
        }
    }

    /// <summary>An amount of fen that may be more than an amount of a case can be.</summary>
    internal sealed record Sum(long Fen) : IBilingualText
    {
        public string ToText(Language language)
        {
            string yuan = Digits.Group(Fen / 100);
            string number = Fen % 100 == 0 ? yuan : string.Create(CultureInfo.InvariantCulture, $"{yuan}.{Fen % 100:00}");
            return language == Language.Chinese ? number + "元" : number + " yuan";
        }
    }
}
