using FluentAssertions;
using LawGov.Domain.Collections;
using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Figures;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Enforcement;

public class LateFeeTests
{
    private static readonly LocalDate NewLaw = new(2021, 7, 15);

    [Theory]
    [InlineData("5000元", "2026-03-17", "2026-03-17", 0, 0)]
    [InlineData("5000元", "2026-03-17", "2026-03-18", 1, 15_000)]
    [InlineData("5000元", "2026-03-17", "2026-04-19", 33, 495_000)]
    [InlineData("5000元", "2026-03-17", "2026-04-20", 34, 500_000)] // 102 %, capped
    [InlineData("5000元", "2021-03-16", "2021-07-14", 120, 1_800_000)] // the text of 1996 has no cap
    public void Of_ADelay_IsThreePercentADayAndNoMoreThanTheFine(string fine, string last, string through, int days, long fen)
    {
        var fee = LateFee.Of(Money.Parse(fine, null), Days.Day(last), Days.Day(through))!;
        (fee.FewestDays, fee.MostDays).Should().Be((days, days));
        (fee.Least, fee.Most).Should().Be((new Ratio(fen, 1), new Ratio(fen, 1)));
    }

    [Fact]
    public void Of_ASumThatDoesNotDivide_KeepsFractionsOfAFen()
        => LateFee.Of(Money.Fen(101), new(2026, 3, 17), new(2026, 3, 18))!.Most.Should().Be(new Ratio(303, 100));

    [Fact]
    public void Of_ADelayAcrossTheNewLaw_HasTwoReadings()
    {
        var fee = LateFee.Of(Money.Yuan(5_000), new(2021, 3, 16), NewLaw)!;
        (fee.Least, fee.Most).Should().Be((new Ratio(500_000, 1), new Ratio(1_815_000, 1)));
        fee.ToText(Language.Chinese).Should().Be("罚款5,000元，2021年3月16日期限届满，至2021年7月15日逾期121日，加处罚款5,000元至18,150元");
        fee.ToText(Language.English).Should().Be("fine 5,000 yuan, due 2021-03-16, 121 days late on 2021-07-15: late fee 5,000 yuan to 18,150 yuan");
    }

    [Fact]
    public void Of_DaysBeforeAnyLaw_IsNull() => LateFee.Of(Money.Yuan(1), new(1996, 9, 29), new(1996, 10, 5)).Should().BeNull();

    [Fact]
    public void Of_ADayOfAnotherCalendar_IsRefused()
        => FluentActions.Invoking(() => LateFee.Of(default, new LocalDate(5786, 1, 1, CalendarSystem.HebrewCivil), NewLaw)).Should().Throw<ArgumentException>().WithParameterName("last");

    /// <summary>A day after the other, each asked by itself.</summary>
    [Fact]
    public void Of_AnyDelay_IsWhatAWalkFromDayToDayFinds()
    {
        var random = new Random(2_026);
        for (int i = 0; i < 3_000; i++)
        {
            var fine = Money.Fen(random.Next(1, 10_000_000));
            var last = NewLaw.PlusDays(random.Next(-120, 120));
            var through = last.PlusDays(random.Next(-5, 150));
            DateSpan[] remedies = [.. Enumerable.Range(0, random.Next(0, 4)).Select(_ => NewLaw.PlusDays(random.Next(-120, 200))).Select(first => random.Next(6) == 0 ? DateSpan.From(first) : DateSpan.Through(first, first.PlusDays(random.Next(0, 60))))];

            int least = 0, most = 0;
            for (var day = last.PlusDays(1); day <= through; day = day.PlusDays(1))
            {
                bool isIn = Array.Exists(remedies, span => span.Contains(day));
                least += isIn ? 0 : 1;
                most += isIn && day >= NewLaw ? 0 : 1;
            }

            var fee = LateFee.Of(fine, last, through, remedies.ToValueList())!;
            (fee.FewestDays, fee.MostDays).Should().Be((least, most));
            fee.Least.Should().Be(Fee(least, through >= NewLaw));
            fee.Most.Should().Be(Fee(most, through >= NewLaw && last.PlusDays(1) >= NewLaw));

            Ratio Fee(int days, bool isCapped) => new(fine.InFen * (isCapped ? Math.Min(3 * days, 100) : 3 * days), 100);
        }
    }
}
