using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.RollUp;
using LawGov.Domain.SystemTextJson.Codecs;

namespace LawGov.Domain.SystemTextJson.Shapes;

/// <summary>Counts, ratios and the bounds between which they lie.</summary>
internal static class FigureShapes
{
    private static readonly Codec<Boxed<long>> AnyLong = Boxed.Of(
        Values.Number(long.MinValue, long.MaxValue, static number => number, static value => value));

    /// <summary>Two whole numbers, so that no digit is lost; none of them of a ratio whose base is nothing.</summary>
    internal static Shape<Ratio> Ratio { get; } = new(new("比率", "a ratio"), shape =>
    {
        var numerator = shape.Optional("numerator", AnyLong, ratio => ratio.IsUndefined ? null : new Boxed<long>(ratio.Numerator));
        var denominator = shape.Optional("denominator", AnyLong, ratio => ratio.IsUndefined ? null : new Boxed<long>(ratio.Denominator));
        return slots => (numerator[slots], denominator[slots]) switch
        {
            ({ } above, { } below) => new(above.Value, below.Value),
            (null, null) => Figures.Ratio.Undefined,
            _ => throw new ArgumentException("Expected a numerator and a denominator, or neither."),
        };
    });

    internal static Shape<CountInterval> Interval { get; } = new(new("人数区间", "counts from the least to the most"), shape =>
    {
        var min = shape.Optional("min", AnyLong, interval => Boxed.From(interval.Min));
        var max = shape.Optional("max", AnyLong, interval => Boxed.From(interval.Max));
        return slots => (min[slots], max[slots]) switch
        {
            ({ } least, { } most) => CountInterval.Between(least.Value, most.Value),
            ({ } least, null) => CountInterval.AtLeast(least.Value),
            (null, null) => CountInterval.Empty,
            _ => throw new ArgumentException("Expected the least count beside the most."),
        };
    });

    internal static Shape<RatioInterval> Ratios { get; } = new(new("比率区间", "ratios from the lowest to the highest"), shape =>
    {
        var low = shape.Optional("low", Boxed.Of(Ratio), interval => interval.IsEmpty ? null : new Boxed<Ratio>(interval.Low));
        var includesLow = shape.Set("includesLow", interval => interval.IncludesLow);
        var high = shape.Optional(
            "high", Boxed.Of(Ratio), interval => interval.IsEmpty || interval.IsUnbounded ? null : new Boxed<Ratio>(interval.High));
        var includesHigh = shape.Set("includesHigh", interval => interval.IncludesHigh);
        return slots => (low[slots], high[slots]) switch
        {
            ({ } lowest, { } highest) => new(lowest.Value, includesLow[slots], highest.Value, includesHigh[slots]),
            ({ } lowest, null) when !includesHigh[slots] => RatioInterval.From(lowest.Value, includesLow[slots]),
            (null, null) when !includesLow[slots] && !includesHigh[slots] => default,
            _ => throw new ArgumentException("Expected a bound beside what is said of it."),
        };
    });

    internal static Shape<ParticipationCount> Count { get; } = new(new("参加人数和应参加人数", "how many of how many took part"), shape =>
    {
        var participants = shape.Required("participants", Values.Count, count => count.Participants);
        var eligible = shape.Required("eligible", Values.Count, count => count.Eligible);
        return slots => new(participants[slots], eligible[slots]);
    });

    /// <summary>How wide printed words are taken to be; 余 has no width unless one is stated.</summary>
    internal static Shape<ApproximationModel> Approximations { get; } = new(new("约数的宽度", "how wide about, near and over are"), shape =>
    {
        var about = shape.Required("about", Ratio, model => model.About);
        var around = shape.Required("around", Ratio, model => model.Around);
        var near = shape.Required("near", Ratio, model => model.Near);
        var over = shape.Optional("over", Boxed.Of(Ratio), model => model.Over.IsUndefined ? null : new Boxed<Ratio>(model.Over));
        return slots => new()
        {
            About = about[slots],
            Around = around[slots],
            Near = near[slots],
            Over = over[slots]?.Value ?? Figures.Ratio.Undefined,
        };
    });

    internal static Shape<ParticipationRate> Rate { get; } = new(new("参与率", "a rate of participation"), shape =>
    {
        var participants = shape.Required("participants", Values.Count, rate => rate.Participants);
        var eligible = shape.Required("eligible", Values.Count, rate => rate.Eligible);
        return slots => new ParticipationCount(participants[slots], eligible[slots]).Rate;
    });

    internal static Shape<BasedCount> Based { get; } = new(new("有基数口径的人数", "a count and what its base is"), shape =>
    {
        var participants = shape.Required("participants", Values.Count, based => based.Count.Participants);
        var eligible = shape.Required("eligible", Values.Count, based => based.Count.Eligible);
        var takenOf = shape.Stated("base", based => based.Base);
        return slots => new(new(participants[slots], eligible[slots]), takenOf[slots]);
    });

    internal static Shape<ReportedParticipation> Reported { get; } = new(new("报告所载的参与情况", "participation as reported"), shape =>
    {
        var participants = shape.Fact("participants", Values.Figure, reported => reported.PrintedParticipants);
        var eligible = shape.Fact("eligible", Values.Figure, reported => reported.PrintedEligible);
        var rate = shape.Fact("rate", Values.Figure, reported => reported.PrintedRate);
        return slots => new()
        {
            PrintedParticipants = participants[slots],
            PrintedEligible = eligible[slots],
            PrintedRate = rate[slots],
        };
    });

    internal static Codec<CountUnit> Unit { get; } = new TextCodec<CountUnit>(
        new("计量单位，如“人”", "a unit of count such as \"人\""),
        static (string text, out CountUnit unit) =>
        {
            bool isUnit = !string.IsNullOrWhiteSpace(text) && text != CountUnit.None.ToString();
            unit = isUnit ? new(text) : default;
            return isUnit;
        },
        unit => unit.ToString());

    /// <summary>What one body reported; a row that could not be used by its fault, for its figures are not kept.</summary>
    internal static Shape<UnitReport> Report { get; } = new(new("一个单位的报数", "what one unit reported"), shape =>
    {
        var unit = shape.Required("unit", Values.Unit, report => report.Unit);
        var participants = shape.Optional("participants", AnyLong, report => Figure(report, count => count.Participants));
        var eligible = shape.Optional("eligible", AnyLong, report => Figure(report, count => count.Eligible));
        var fault = shape.Stated("fault", report => report.Fault);
        return slots => (fault[slots], participants[slots], eligible[slots]) switch
        {
            (ParticipationRowFault.None, var took, var should) => UnitReport.Of(unit[slots], Known(took), Known(should)),
            (ParticipationRowFault.CountMissing, null, null) => UnitReport.Of(unit[slots], 1, default),
            (ParticipationRowFault.NegativeCount, null, null) => UnitReport.Of(unit[slots], -1, 0),
            (ParticipationRowFault.ParticipantsAboveEligible, null, null) => UnitReport.Of(unit[slots], 1, 0),
            _ => throw new ArgumentException("Expected either figures, or countMissing, negativeCount or participantsAboveEligible."),
        };
    });

    internal static Shape<PerRounding<T>> PerRounding<T>(Codec<T> codec)
        where T : notnull
        => new(new("按修约方式分列", "one for each way of rounding"), shape =>
        {
            var up = shape.Required("halfUp", codec, each => each.HalfUp);
            var even = shape.Required("halfEven", codec, each => each.HalfEven);
            var truncated = shape.Required("truncate", codec, each => each.Truncate);
            return slots => new(up[slots], even[slots], truncated[slots]);
        });

    private static Boxed<long>? Figure(UnitReport report, Func<ParticipationCount, long> get)
        => report.Count.Known(out var count) ? new(get(count)) : null;

    private static Fact<long> Known(Boxed<long>? figure) => figure is null ? Fact<long>.Unknown : figure.Value;
}
