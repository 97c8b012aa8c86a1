using System.Globalization;
using FluentAssertions;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Printed;

namespace LawGov.Domain.Tests.Properties;

/// <summary>
/// Every relation between printed figures against a model that knows nothing of intervals: it prints all numbers there are under one
/// rounding at a time, sees whether any of them stand in the relation and look like the statement, then lets each figure be rounded in its own
/// way.
/// </summary>
public class RelationProperties
{
    private static readonly int Statements = 20_000 / Tries.Part;
    private const int MostCount = 70; // no bounded figure reaches beyond
    private const int MostSum = 600; // no sum of such figures does

    private static readonly RuleContext Today = new() { AsOf = new(2024, 3, 1) };
    private static readonly SubjectId Id = new("statement");
    private static readonly Rounding?[] Ways = [Rounding.HalfUp, Rounding.HalfEven, Rounding.Truncate, null];

    [Fact]
    public void Share_OfAnyThreeFigures_IsWhatAllNumbersThatPrintSoSay() => Try(1, random =>
    {
        var part = random.Next(8) == 0 ? Shown.Missing : Shown.Count(random, mayBeOpen: true);
        var whole = random.Next(8) == 0 ? Shown.Missing : Shown.Count(random, mayBeOpen: false);
        var share = random.Next(8) == 0 && whole.Text is not null ? Shown.Missing : Shown.Rate(random, whole.Text is null ? 10 : 0, 104);
        if (whole.Text is null && part.Text is not null) { part = Shown.Count(random, mayBeOpen: false); }

        bool hasShare = share.Text is not null;
        int most = whole.Text is null ? 800 : MostCount; // 69 are 9.5% of no more
        var found = Judge(3, [part, whole, share], way =>
        {
            long[] parts = part.Counts(way, part.Text is null ? most : MostCount);
            return whole.Counts(way, most).Any(all => (!hasShare || all > 0)
                && parts.Any(some => some <= all && (!hasShare || share.IsPrinted(some, all, way))));
        });

        return (found, ParticipationRules.ShareAgrees.Evaluate(new() { Id = Id, Part = Read(part), Whole = Read(whole), Share = Read(share) }, Today), [part, whole, share]);
    });

    [Fact]
    public void Growth_OfAnyTwoValuesAndAnIncrease_IsWhatAllNumbersThatPrintSoSay() => Try(2, random =>
    {
        bool falls = random.Next(3) == 0, increased = random.Next(2) == 0;
        var now = increased && random.Next(4) == 0 ? Shown.Missing : Shown.Count(random, mayBeOpen: false);
        var before = increased && now.Text is not null && random.Next(2) == 0 ? Shown.Missing : Shown.Count(random, mayBeOpen: false);
        var by = increased ? Shown.Count(random, mayBeOpen: false) : Shown.Missing;
        bool hasRate = now.Text is null || before.Text is null || by.Text is null || random.Next(3) > 0;
        var rate = hasRate ? Shown.Rate(random, 0, 120) : Shown.Missing;
        bool fits(long current, long prior, Rounding? way) => (prior > 0 || !hasRate)
            && (by.Text is null || ((falls ? current <= prior : current >= prior) && by.IsPrinted(Math.Abs(current - prior), 1, way)))
            && (!hasRate || rate.IsPrinted(falls ? prior - current : current - prior, prior, way));
        var found = Judge(3, [now, before, by, rate], way =>
        {
            long[] currents = now.Counts(way, 3 * MostCount);
            return before.Counts(way, 2 * MostCount).Any(prior => currents.Any(current => fits(current, prior, way)));
        });

        GrowthFacts facts = new() { Id = Id, Current = Read(now), Prior = Read(before), Increase = Read(by), Rate = hasRate ? Read(rate) : Fact<PrintedFigure>.None, IsFall = falls };
        return (found, ParticipationRules.GrowthAgrees.Evaluate(facts, Today), [now, before, by, rate]);
    });

    [Fact]
    public void Total_OfAnyParts_IsWhatAllCompletionsAgreeOn() => Try(3, random =>
    {
        var total = Shown.Count(random, mayBeOpen: true);
        Shown[] parts = [.. Enumerable.Range(0, random.Next(1, 5)).Select(_ => random.Next(8) == 0 ? Shown.Missing : Shown.Count(random, mayBeOpen: false))];
        if (random.Next(3) > 0) { total = Near(parts, random) ?? total; }

        var exhaustive = random.Next(3) switch { 0 => Fact<bool>.Unknown, 1 => false, _ => true };
        bool[] lists = exhaustive.Known(out bool all) ? [all] : parts.Length == 1 ? [false] : [false, true];
        bool missing = parts.Any(part => part.Text is null);
        Verdict found = Verdict.Undetermined;
        if (parts.Any(part => part.Text is not null))
        {
            var sums = Ways.Select(way => (Totals: total.Counts(way, MostSum).ToHashSet(), Most: total.Counts(way, MostSum).DefaultIfEmpty(-1).Max(), Parts: Sums(parts, way))).ToList();
            var rests = missing ? Enumerable.Range(0, MostSum / 2).Prepend(MostSum / 2) : [0];
            var verdicts = rests.SelectMany(rest => lists.Select(isAll => Verdicts([.. sums
                .Select(way => way.Parts.Any(sum => isAll ? way.Totals.Contains(sum + rest) : sum + rest <= way.Most))]))).Distinct().Take(2).ToList();
            found = verdicts.Count == 1 ? verdicts[0] : Verdict.Undetermined;
        }

        TotalFacts facts = new()
        {
            Id = Id, Total = Read(total), Exhaustive = exhaustive, Parts = parts.Select((part, at) => new PrintedPart($"{at}", Read(part))).ToValueList(),
        };
        return (found, ParticipationRules.TotalEqualsParts.Evaluate(facts, Today), [total, .. parts]);
    });

    [Fact]
    public void CarryOver_OfAnyFourFigures_IsWhatAllNumbersThatPrintSoSay() => Try(4, random =>
    {
        Shown[] figures = [.. Enumerable.Range(0, 4).Select(_ => Shown.Count(random, mayBeOpen: false))];
        if (random.Next(3) > 0) { figures[0] = Near([figures[2], figures[3]], random) ?? figures[0]; }

        if (random.Next(6) == 0) { figures[random.Next(4)] = Shown.Missing; }

        var found = Judge(4, figures, way =>
        {
            long[][] counts = [.. figures.Select(figure => figure.Counts(way, figure.Text is null ? 2 * MostCount : MostSum))];
            var there = counts[0].SelectMany(brought => counts[1].Select(received => brought + received)).ToHashSet();
            return counts[2].Any(closed => counts[3].Any(carried => there.Contains(closed + carried)));
        });

        CarryOverFacts facts = new() { Id = Id, Brought = Read(figures[0]), Received = Read(figures[1]), Closed = Read(figures[2]), Carried = Read(figures[3]) };
        return (found, ParticipationRules.CarryOverAgrees.Evaluate(facts, Today), figures);
    });

    [Fact]
    public void Points_BetweenAnyTwoRates_AreWhatAllRatesThatPrintSoSay() => Try(5, random =>
    {
        bool falls = random.Next(2) == 0;
        long from = random.Next(300, 600), by = random.Next(1, 40), to = from + (falls ? -by : by) + random.Next(-3, 4);
        Shown[] figures = [Shown.Tenths(from), Points(by), Shown.Tenths(to)];
        var found = Judge(3, figures, way => Near(from).Any(before => figures[0].IsPrinted(before, 8_000, way)
            && Near(by).Any(points => figures[1].IsPrinted(points, 8_000, way) && figures[2].IsPrinted(falls ? before - points : before + points, 8_000, way))));

        PointsFacts facts = new() { Id = Id, From = Read(figures[0]), Points = Read(figures[1]), To = Read(figures[2]), IsFall = falls };
        return (found, ParticipationRules.PointsAgree.Evaluate(facts, Today), figures);

        // eighths of a tenth: every bound is one of them, and between two bounds lies one
        static IEnumerable<long> Near(long tenths) => Enumerable.Range(-9, 19).Select(eighth => (8 * tenths) + eighth);
        static Shown Points(long tenths) => Shown.Tenths(tenths) with { Text = string.Create(CultureInfo.InvariantCulture, $"{tenths / 10}.{tenths % 10}个百分点") };
    });

    [Fact]
    public void Shares_ThatMakeTheWhole_AreWhatAllSharesThatPrintSoSay() => Try(6, random =>
    {
        int count = random.Next(2, 4);
        long left = 1_000;
        Shown[] parts = [.. Enumerable.Range(0, count).Select(at =>
        {
            long share = at == count - 1 ? left + random.Next(-3, 4) : random.Next(100, 400);
            left -= share;
            return (Tenths: share, Shown: Shown.Tenths(share));
        }).Select(part => part.Shown)];
        var found = Judge(count, parts, way => Eighths(parts, way).Contains(8_000));

        TotalFacts facts = new()
        {
            Id = Id, Total = PrintedFigure.Parse("100%"), Exhaustive = true, Parts = parts.Select((part, at) => new PrintedPart($"{at}", Read(part))).ToValueList(),
        };
        RatesFacts rates = new() { Id = Id, Rates = facts.Parts, Exhaustive = true };
        ParticipationRules.RatesAddUp.Evaluate(rates, Today).Verdict.Should().Be(found);
        return (found, ParticipationRules.TotalEqualsParts.Evaluate(facts, Today), parts);

        static HashSet<long> Eighths(Shown[] parts, Rounding? way) => parts.Aggregate(new HashSet<long> { 0 }, (sums, part) =>
        {
            long middle = (long)(PrintedFigure.Parse(part.Text!).Amount.Numerator * 8);
            return [.. Enumerable.Range(-9, 19).Select(eighth => middle + eighth).Where(share => part.IsPrinted(share, 8_000, way)).SelectMany(share => sums.Select(sum => sum + share))];
        });
    });

    [Fact]
    public void Amounts_OfAMeasuredUnit_AreExact() => Try(7, random =>
    {
        long whole = random.Next(1, 400), part = random.Next(0, (int)whole + 20);
        string unit = random.Next(2) == 0 ? "元" : "公里";
        long tenths = whole > 0 && random.Next(2) == 0 ? (1_000 * part / whole) + random.Next(-1, 2) : random.Next(0, 1_000);
        var share = Shown.Tenths(Math.Max(0, tenths));
        bool[] ways = [.. Ways.Select(way => part <= whole && share.IsPrinted(part, whole, way))];
        ShareFacts facts = new() { Id = Id, Part = Amount(part, unit), Whole = Amount(whole, unit), Share = Read(share) };
        return (Verdicts(ways), ParticipationRules.ShareAgrees.Evaluate(facts, Today), [share]);

        static Fact<PrintedFigure> Amount(long hundredths, string unit)
            => PrintedFigure.Parse(string.Create(CultureInfo.InvariantCulture, $"{hundredths / 100}.{hundredths % 100:00}{unit}"));
    });

    [Fact]
    public void Repetition_OfAnyTwoFigures_IsWhatAllNumbersThatPrintSoSay() => Try(9, random =>
    {
        Shown first = Shown.Count(random, mayBeOpen: true), second = random.Next(10) == 0 ? Shown.Missing : Shown.Count(random, mayBeOpen: true);
        var found = Judge(2, [first, second], way => first.Counts(way, MostCount).Intersect(second.Counts(way, MostCount)).Any());
        RepeatedFigureFacts facts = new() { Id = Id, First = Read(first), Second = Read(second) };
        return (found, ParticipationRules.SameThingSameFigure.Evaluate(facts, Today), [first, second]);
    });

    /// <summary>Before, each figure of a sum could be rounded in its own way: so much of what agreed within the printed precision is now
    /// undetermined.</summary>
    [Fact]
    public void Sums_OfFiguresRoundedEachInItsOwnWay_AreATenthToAThirdOfThoseThatAgreed()
    {
        var random = new Random(8);
        int[] before = new int[7], after = new int[7];
        for (int i = 0; i < Statements; i++)
        {
            int count = random.Next(2, 7);
            long[] digits = [.. Enumerable.Range(0, count).Select(_ => (long)random.Next(1, 10))];
            long sum = digits.Sum(), total = Math.Max(1, sum + random.Next(-4, 5));
            TotalFacts facts = new()
            {
                Id = Id, Total = Rounded(total), Exhaustive = true, Parts = digits.Select((digit, at) => new PrintedPart($"{at}", Rounded(digit))).ToValueList(),
            };
            var verdict = ParticipationRules.TotalEqualsParts.Evaluate(facts, Today).Verdict;
            bool mixed = (2 * total) - 1 < 2 * (sum + count) && 2 * (total + 1) > (2 * sum) - count; // half below to one above, in halves
            (verdict == Verdict.Breached).Should().Be(!mixed);
            before[count] += mixed ? 1 : 0;
            after[count] += verdict == Verdict.Met ? 1 : 0;
        }

        double share = 1 - ((double)after.Sum() / before.Sum());
        TestContext.Current.TestOutputHelper?.WriteLine(string.Join("; ", Enumerable.Range(2, 5).Select(count => $"{count} parts: {before[count]} before, {after[count]} after")) + $"; {share:P1}");
        share.Should().BeInRange(0.09, 0.31);
    }

    private static PrintedFigure Rounded(long digit) => PrintedFigure.Parse(string.Create(CultureInfo.InvariantCulture, $"{digit}万"));

    private static void Try(int seed, Func<Random, (Verdict Expected, Finding Found, Shown[] Figures)> statement)
    {
        var random = new Random(seed);
        var seen = new HashSet<Verdict>();
        for (int i = 0; i < Statements; i++)
        {
            var (expected, found, figures) = statement(random);
            seen.Add(expected);
            if (found.Verdict != expected)
            {
                Assert.Fail($"Statement {i}: expected {expected}, not {found.Verdict}, of {string.Join(", ", figures.Select(figure => figure.Text ?? "—"))}: {found.Because}");
            }
        }

        seen.Should().Contain([Verdict.Met, Verdict.Breached]);
    }

    /// <summary>Met where one rounding makes it hold and enough is stated, breached where not even mixed roundings do.</summary>
    private static Verdict Judge(int needed, Shown[] figures, Func<Rounding?, bool> holds)
    {
        var verdict = Verdicts([.. Ways.Select(holds)]);
        return verdict == Verdict.Met && figures.Count(figure => figure.Text is not null) < needed ? Verdict.Undetermined : verdict;
    }

    private static Verdict Verdicts(bool[] ways)
        => ways.Take(3).Any(holds => holds) ? Verdict.Met : ways[3] ? Verdict.Undetermined : Verdict.Breached;

    /// <summary>The sums of counts that print so; what is not printed adds nothing here.</summary>
    private static HashSet<long> Sums(IEnumerable<Shown> figures, Rounding? way)
        => figures.Aggregate(new HashSet<long> { 0 }, (sums, figure) => figure.Text is null ? sums
            : [.. figure.Counts(way, MostCount).SelectMany(count => sums.Select(sum => sum + count))]);

    /// <summary>A total that may well fit.</summary>
    private static Shown? Near(Shown[] parts, Random random)
    {
        var sums = Sums(parts, Rounding.HalfUp);
        if (sums.Count == 0) { return null; }

        long sum = sums.ElementAt(random.Next(sums.Count)) + random.Next(-1, 2), tens = (sum + random.Next(11)) / 10;
        return sum < 0 ? null
            : random.Next(2) == 0 || tens > 9 ? new(sum.ToString(CultureInfo.InvariantCulture), (count, _, _) => count == sum)
            : new($"0.{tens}百", (count, _, rounding) => Shown.Rounded(count, 10, rounding) == tens);
    }

    private static Fact<PrintedFigure> Read(Shown figure) => figure.Text is null ? Fact<PrintedFigure>.Unknown : PrintedFigure.Parse(figure.Text);
}
