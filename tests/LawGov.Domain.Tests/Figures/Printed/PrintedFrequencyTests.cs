using FluentAssertions;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Figures;

public class PrintedFrequencyTests
{
    [Theory]
    [InlineData("每两月一次", "每2个月1次", "1 time every 2 months", "6")]
    [InlineData("每两个月一次", "每2个月1次", "1 time every 2 months", "6")]
    [InlineData("每2个月1次", "每2个月1次", "1 time every 2 months", "6")]
    [InlineData("每月2次", "每月2次", "2 times a month", "24")]
    [InlineData("每季度一次", "每季度1次", "1 time a quarter", "4")]
    [InlineData("每季至少一场", "每季度至少1场", "at least 1 event a quarter", "≥4")]
    [InlineData("每半年一次", "每半年1次", "1 time a half year", "2")]
    [InlineData("每年两次", "每年2次", "2 times a year", "2")]
    [InlineData("每年两次以上", "每年至少2次", "at least 2 times a year", "≥2")]
    [InlineData("每周一次", "每周1次", "1 time a week", "52–54")]
    [InlineData("每两周一次", "每两周1次", "1 time every 2 weeks", "26–27")]
    [InlineData("每3周1次", "每3周1次", "1 time every 3 weeks", "17–18")]
    [InlineData("每2年一次", "每两年1次", "1 time every 2 years", "0–1")]
    [InlineData("每学期一次", "每学期1次", "1 time a term", "—")]
    [InlineData("每学年1次", "每学年1次", "1 time a school year", "—")]
    [InlineData("每个季度1次", "每季度1次", "1 time a quarter", "4")]
    [InlineData("每一季度一次", "每季度1次", "1 time a quarter", "4")]
    [InlineData("每 2 个月 1 次", "每2个月1次", "1 time every 2 months", "6")]
    [InlineData("每２个月１次", "每2个月1次", "1 time every 2 months", "6")]
    [InlineData("每季度听取一次", "每季度1次", "1 time a quarter", "4")]
    [InlineData("每半年听取一次工作汇报", "每半年1次", "1 time a half year", "2")]
    [InlineData("每半年召开一次", "每半年1次", "1 time a half year", "2")]
    [InlineData("每季度至少专题研究法治工作1次", "每季度至少1次", "at least 1 time a quarter", "≥4")]
    [InlineData("每年不少于2次", "每年至少2次", "at least 2 times a year", "≥2")]
    [InlineData("每年集体学法不少于4次", "每年至少4次", "at least 4 times a year", "≥4")]
    [InlineData("每月不低于1次", "每月至少1次", "at least 1 time a month", "≥12")]
    [InlineData("每月至少1次", "每月至少1次", "at least 1 time a month", "≥12")]
    [InlineData("每年度1次", "每年1次", "1 time a year", "1")]
    [InlineData("每年三四次", "每年3至4次", "3 to 4 times a year", "3–4")]
    [InlineData("每年3-5次", "每年3至5次", "3 to 5 times a year", "3–5")]
    [InlineData("每年至多2次", "每年至多2次", "at most 2 times a year", "0–2")]
    [InlineData("每季度不超过1次", "每季度至多1次", "at most 1 time a quarter", "0–4")]
    [InlineData("每周2课时", "每周2课时", "2 class hours a teaching week", "—")]
    [InlineData("每周1节", "每周1节", "1 lesson a teaching week", "—")]
    [InlineData("每月1场次", "每月1场次", "1 session a month", "12")]
    public void Parse_AFormThatReportsPrint_CountsItInAYear(string text, string printed, string english, string inAYear)
    {
        var frequency = PrintedFrequency.Parse(text);

        frequency.ToString().Should().Be(printed);
        frequency.ToText(Language.English).Should().Be(english);
        frequency.CountsIn(months: 12).ToString().Should().Be(inAYear);
        PrintedFrequency.Parse(printed).Should().Be(frequency);
    }

    [Theory]
    [InlineData("每两月一次", 11, "5–6")]
    [InlineData("每两月一次", 13, "6–7")]
    [InlineData("每季度一次", 3, "1")]
    [InlineData("每季度一次", 2, "0–1")]
    [InlineData("每季度一次", 4, "1–2")]
    [InlineData("每周一次", 1, "4–5")]
    [InlineData("每年两次", 0, "0")]
    public void CountsIn_MonthsThatAreNoWholePeriods_LeaveTheBegunOneOpen(string text, int months, string expected)
        => PrintedFrequency.Parse(text).CountsIn(months).ToString().Should().Be(expected);

    [Fact]
    public void CountsInTerms_OfWhatComesByTerms_NeedsTheirNumber()
    {
        PrintedFrequency.Parse("每学期两次").CountsInTerms(2).Should().Be(CountInterval.Only(4));
        PrintedFrequency.Parse("每两学期一次").CountsInTerms(3).Should().Be(CountInterval.Between(1, 2));
        PrintedFrequency.Parse("每月两次").CountsInTerms(2).Should().Be(CountInterval.Empty);
        PrintedFrequency.Parse("每学年一次").CountsInTerms(2).Should().Be(CountInterval.Only(1));
        PrintedFrequency.Parse("每学年一次").CountsInTerms(3).Should().Be(CountInterval.Between(1, 2));
        (PrintedFrequency.Parse("每学年一次").IsByTerms, PrintedFrequency.Parse("每学期一次").IsByTerms, PrintedFrequency.Parse("每年一次").IsByTerms)
            .Should().Be((true, true, false));
    }

    [Fact]
    public void CountsInTeachingWeeks_OfLessons_NeedsTheirNumber()
    {
        PrintedFrequency.Parse("每周2课时").CountsInTeachingWeeks(40).Should().Be(CountInterval.Only(80));
        PrintedFrequency.Parse("每两周1节").CountsInTeachingWeeks(39).Should().Be(CountInterval.Between(19, 20));
        PrintedFrequency.Parse("每周1次").CountsInTeachingWeeks(40).Should().Be(CountInterval.Empty);
        PrintedFrequency.Parse("每月1节").IsByTeachingWeeks.Should().BeFalse();
        Refuse.OutOfRange(() => PrintedFrequency.Parse("每周1节").CountsInTeachingWeeks(-1), "weeks", "0 to 12000");
    }

    [Theory]
    [InlineData("")]
    [InlineData("两月一次")]
    [InlineData("每")]
    [InlineData("每月")]
    [InlineData("每月次")]
    [InlineData("每零月一次")]
    [InlineData("每月0次")]
    [InlineData("每日一次")]
    [InlineData("每天一次")]
    [InlineData("每月一次半")]
    [InlineData("每月一")]
    [InlineData("每1000月1次")]
    [InlineData("每月99999次")]
    [InlineData("每月10日")]
    [InlineData("每年12月")]
    [InlineData("每年12月4日")]
    [InlineData("每年12月4日开展一次")]
    [InlineData("每年12个月")]
    [InlineData("每周三")]
    [InlineData("每年3年")]
    [InlineData("每年增加2次")]
    [InlineData("每年减少一次")]
    [InlineData("每月第一次")]
    [InlineData("每年约2次")]
    [InlineData("每年10余次")]
    [InlineData("每年数次")]
    [InlineData("每月1.5次")]
    [InlineData("每年至少3至5次")]
    [InlineData("每年至少2次以上")]
    [InlineData("每年占5%")]
    [InlineData("每隔一月一次")]
    [InlineData("一年一次")]
    public void Parse_WhatIsNone_NamesTheShape(string text)
    {
        PrintedFrequency.TryParse(text, out var frequency).Should().BeFalse();
        frequency.Should().Be(PrintedFrequency.Unstated);
        Refuse.Format(() => PrintedFrequency.Parse(text), $"\"{text}\"", "每两月一次");
    }

    [Fact]
    public void Constructor_OfNumbersPastTheirRange_RefusesByName()
    {
        Refuse.OutOfRange(() => new PrintedFrequency(0, FrequencyPeriod.Month, 1), "every", "1 to 999");
        Refuse.OutOfRange(() => new PrintedFrequency(1, FrequencyPeriod.Month, 1_000), "times", "1 to 999");
        Refuse.OutOfRange(() => new PrintedFrequency(1, FrequencyPeriod.Month, 0), "times", "1 to 999");
        Refuse.OutOfRange(() => new PrintedFrequency(1, FrequencyPeriod.Month, 3, atMost: 2), "atMost", "3 to 999");
        Refuse.Argument(() => new PrintedFrequency(1, FrequencyPeriod.Month, 1, isMinimum: true, atMost: 2), "atMost", "minimum");
        Refuse.OutOfRange(() => new PrintedFrequency(1, FrequencyPeriod.Unstated, 1), "period", "Expected a period");
        Refuse.OutOfRange(() => new PrintedFrequency(1, (FrequencyPeriod)9, 1), "period", "9");
        Refuse.OutOfRange(() => PrintedFrequency.Parse("每月一次").CountsIn(-1), "months", "0 to 12000");
        Refuse.OutOfRange(() => PrintedFrequency.Parse("每月一次").CountsInTerms(12_001), "terms", "0 to 12000");
    }
}
