using CsCheck;
using FluentAssertions;
using LawGov.Domain.Figures;
using LawGov.Domain.Reporting.Text;

namespace LawGov.Domain.Tests.Properties;

public class CopiedPassageProperties
{
    /// <summary>A naive search through every place of the other text, on texts of few letters so that stretches meet often.</summary>
    [Fact]
    public void CopiedFrom_RandomTexts_SharesAreThoseOfANaiveSearch()
    {
        var letters = Gen.Int[0, 2].Select(at => "甲乙。"[at]);
        Check.Sample(Gen.Select(letters.Array[0, 120], letters.Array[0, 120]), pair =>
        {
            string own = new(pair.Item1), other = new(pair.Item2);
            var expected = own.Split('。').Where(sentence => sentence.Length >= 14)
                .Select(sentence => Enumerable.Range(0, sentence.Length - 7).Count(at => other.Contains(sentence.Substring(at, 8), StringComparison.Ordinal)) is var held ? new Ratio(held, sentence.Length - 7) : default)
                .Where(share => share >= new Ratio(4, 5));

            ReportText.Read(own).CopiedFrom(new OtherReport("x", ReportText.Read(other))).Select(passage => passage.Share).Should().Equal(expected);
        }, iter: 2_000 / Tries.Part);
    }
}
