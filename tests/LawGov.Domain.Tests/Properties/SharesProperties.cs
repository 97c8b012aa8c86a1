using CsCheck;
using FluentAssertions;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures;

namespace LawGov.Domain.Tests.Properties;

public class SharesProperties
{
    /// <summary>Against a loop that hands out what is missing one by one, to whoever lost most at the time.</summary>
    [Fact]
    public void Of_AnyCounts_AgreesWithHandingOutOneByOne()
        => Gen.Select(Gen.OneOf(Gen.Long[0, 5], Gen.Long[0, 99_999], Gen.Long[0, long.MaxValue]).Array[1, 9], Gen.Int[0, 6]).Sample((counts, decimals) =>
        {
            var sum = counts.Aggregate(System.Numerics.BigInteger.Zero, (all, count) => all + count);
            if (sum == 0) { return; }

            var whole = 100 * System.Numerics.BigInteger.Pow(10, decimals);
            var given = counts.Select(count => count * whole / sum).ToArray();
            for (var left = whole - given.Aggregate((all, one) => all + one); left > 0; left--)
            {
                int most = Enumerable.Range(0, counts.Length).OrderByDescending(i => (counts[i] * whole) - (given[i] * sum)).ThenByDescending(i => counts[i]).ThenBy(i => i).First();
                given[most]++;
            }

            Shares.Of(counts.ToValueList(), decimals).Select(share => share.Percentage.Scaled).Should().Equal(given.Select(one => (long)one));
        }, iter: Gens.Many);
}
