using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Participation.Printed;

namespace LawGov.Domain.Tests.Properties;

/// <summary>A figure of a random report: how it is printed, and what kind of number stands behind it.</summary>
internal sealed record JointFigure(Shown Shown, bool IsRate, bool IsPoints, bool Falls)
{
    public PrintedFigure Printed => PrintedFigure.Parse((Falls ? "下降" : "") + Shown.Text);

    /// <summary>Under which roundings a number is printed so, a bit for each.</summary>
    public int Ways(Quotient number)
    {
        int ways = 0;
        for (int way = 0; way < Shown.Roundings.Length; way++)
        {
            ways |= Shown.Prints(Falls ? -number.Number : number.Number, number.Of, Shown.Roundings[way]) ? 1 << way : 0;
        }

        return ways;
    }

    public readonly record struct Quotient(long Number, long Of)
    {
        public static Quotient operator -(Quotient left, Quotient right) => left + new Quotient(-right.Number, right.Of);

        public static Quotient operator +(Quotient left, Quotient right) => left.Of == right.Of
            ? new(left.Number + right.Number, left.Of)
            : new((left.Number * right.Of) + (right.Number * left.Of), left.Of * right.Of);

        public bool IsSame(Quotient other) => (Int128)Number * other.Of == (Int128)other.Number * Of;
    }
}

/// <summary>Reports of at most six figures and four relations, most of whose figures come from numbers that stand in the relations.</summary>
internal static class JointSystems
{
    private static readonly FigureRelationKind[] OfCounts =
    [
        FigureRelationKind.Total, FigureRelationKind.Total, FigureRelationKind.Subset, FigureRelationKind.Share, FigureRelationKind.Share, FigureRelationKind.Share,
        FigureRelationKind.ShareOfSum, FigureRelationKind.DerivedBase, FigureRelationKind.Growth, FigureRelationKind.Difference, FigureRelationKind.GrowthByDifference,
        FigureRelationKind.ImpliedPrior, FigureRelationKind.CarryOver, FigureRelationKind.SameNoun, FigureRelationKind.Full, FigureRelationKind.RatesSum,
    ];

    private static readonly FigureRelationKind[] OfRates =
        [FigureRelationKind.RatesSum, FigureRelationKind.Points, FigureRelationKind.Points, FigureRelationKind.SameNoun, FigureRelationKind.Full, FigureRelationKind.Total];

    /// <summary>Counts, two rates of them, and relations in which they stand.</summary>
    public static (JointFigure[] Figures, FigureRelation[] Relations) Counted(Random random)
    {
        long whole = random.Next(2, 31), part = random.Next(0, (int)whole + 1);
        long[] counts = [whole, part, whole - part, random.Next(0, 31)];
        var kinds = new FigureRelationKind[2]; // what the rates are of
        var relations = new List<FigureRelation>();
        var figures = new JointFigure[6];
        for (int at = 0; at < counts.Length; at++) { figures[at] = new(Count(random, counts[at]), false, false, false); }

        for (int rate = 4; rate < 6; rate++)
        {
            int[] of = [.. Enumerable.Range(0, 4).OrderBy(_ => random.Next()).Take(2)];
            bool grows = random.Next(3) == 0;
            var (some, all) = (counts[of[0]], counts[of[1]]);
            kinds[rate - 4] = grows ? FigureRelationKind.Growth : FigureRelationKind.Share;
            if (all > 0 && (grows || some <= all)) { relations.Add(new(kinds[rate - 4], [of[0], of[1], rate])); }

            long number = grows ? some - all : some, falls = number < 0 ? -1 : 1;
            figures[rate] = new(Rate(random, falls * number, Math.Max(1, all), falls < 0 ? 95 : 900), true, false, falls < 0);
        }

        while (relations.Count < 4 && random.Next(7) > 0)
        {
            if (Relation(random, counts, kinds, relations) is { } relation && !relations.Contains(relation)) { relations.Add(relation); }
        }

        return (figures, [.. relations.OrderBy(_ => random.Next())]);
    }

    /// <summary>Rates and points that stand in sums alone.</summary>
    public static (JointFigure[] Figures, FigureRelation[] Relations) OfSums(Random random)
    {
        long first = random.Next(300, 500), second = 1_000 - first + random.Next(-2, 3), third = first + random.Next(-30, 31);
        long points = Math.Abs(third - first) + random.Next(-3, 4);
        JointFigure[] figures =
        [
            new(Shown.Tenths(first), true, false, false), new(Shown.Tenths(second), true, false, false), new(Shown.Tenths(third), true, false, false),
            new(Points(Math.Max(0, points)), false, true, third < first),
        ];
        var relations = new List<FigureRelation>();
        while (relations.Count < 4 && random.Next(5) > 0)
        {
            int[] of = [.. Enumerable.Range(0, 3).OrderBy(_ => random.Next())];
            var kind = OfRates[random.Next(OfRates.Length)];
            relations.Add(kind switch
            {
                FigureRelationKind.Points => random.Next(2) == 0 ? new(kind, [0, 2, 3]) : new(kind, [of[0], of[1], 3]),
                FigureRelationKind.Full => new(kind, [of[0]]),
                FigureRelationKind.RatesSum => new(kind, [.. of[..random.Next(2, 4)]]),
                FigureRelationKind.Total => new(kind, [.. of[..random.Next(2, 4)]], random.Next(2) == 0),
                _ => new(kind, [of[0], of[1]]),
            });
        }

        return (figures, [.. relations]);
    }

    private static FigureRelation? Relation(Random random, long[] counts, FigureRelationKind[] kinds, List<FigureRelation> sofar)
    {
        var kind = OfCounts[random.Next(OfCounts.Length)];
        int[] of = [.. Enumerable.Range(0, 4).OrderBy(_ => random.Next())];
        int rate = random.Next(4, 6);
        long[] numbers = [.. of.Select(at => counts[at])];
        bool isAny = random.Next(10) == 0, isAll = random.Next(2) == 0; // one in ten need not hold
        bool ofShares = kinds[rate - 4] == FigureRelationKind.Share;
        return kind switch
        {
            FigureRelationKind.Total when isAny || (isAll ? numbers[0] == numbers[1] + numbers[2] : numbers[0] >= numbers[1] + numbers[2]) => new(kind, [.. of[..3]], isAll),
            FigureRelationKind.Subset when isAny || numbers[1] <= numbers[0] => new(kind, [of[0], of[1]]),
            FigureRelationKind.Share when isAny && ofShares => new(kind, [of[0], of[1], rate]),
            FigureRelationKind.ShareOfSum when isAny && ofShares => new(kind, [of[0], of[1], of[2], rate]),
            FigureRelationKind.DerivedBase when ofShares => new(kind, [of[0], rate]),
            FigureRelationKind.Growth when isAny && !ofShares => new(kind, [of[0], of[1], rate]),
            FigureRelationKind.Difference when isAny || numbers[0] - numbers[1] == numbers[2] => new(kind, [.. of[..3]]),
            FigureRelationKind.GrowthByDifference when !ofShares => new(kind, [of[0], of[1], rate]),
            FigureRelationKind.ImpliedPrior when !ofShares => new(kind, [of[0], rate]),
            FigureRelationKind.CarryOver when isAny || numbers[0] + numbers[1] - numbers[2] == numbers[3] => new(kind, [.. of]),
            FigureRelationKind.CarryOver when numbers[0] - numbers[1] == numbers[2] => new(kind, [.. of[..3]]),
            FigureRelationKind.SameNoun when isAny || numbers[0] == numbers[1] => new(kind, [of[0], of[1]]),
            FigureRelationKind.Full when isAny => ofShares && isAll ? new(kind, [of[0], rate]) : new(kind, [of[0], of[1]]),
            FigureRelationKind.RatesSum when Array.TrueForAll([4, 5], made => sofar.Exists(other => other.Kind == FigureRelationKind.Share && other.Of[^1] == made)) => new(kind, [4, 5]),
            _ => null,
        };
    }

    private static Shown Count(Random random, long near) => random.Next(3) == 0 ? Shown.Count(random, mayBeOpen: false, near)
        : new($"{near}", (count, of, _) => count == near * of);

    /// <summary>A rate between 5% and a most: of the others too many numbers could be the one that is not printed.</summary>
    private static Shown Rate(Random random, long number, long of, int most) => random.Next(4) switch
    {
        0 => Shown.Rate(random, (int)Math.Clamp(100 * number / of, 5, most), (int)Math.Clamp((100 * number / of) + 1, 5, most)),
        1 => Shown.Tenths(Math.Clamp(Shown.Rounded(1_000 * number, of, Rounding.Truncate), 50, 10 * most)),
        _ => Shown.Tenths(Math.Clamp(Shown.Rounded(1_000 * number, of, Rounding.HalfUp), 50, 10 * most)),
    };

    private static Shown Points(long tenths) => Shown.Tenths(tenths) with { Text = $"{tenths / 10}.{tenths % 10}个百分点" };
}
