using FluentAssertions;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Training;
using NodaTime;

namespace LawGov.Domain.Tests.Properties;

/// <summary>The rules of training by brute force: the verdict is the one that all completions of what is not known agree on, else undetermined.</summary>
public class TrainingProperties
{
    private const int Open = -1;

    private static readonly RuleContext Over = new() { AsOf = new(2025, 1, 1) };
    private static readonly RuleContext Running = new() { AsOf = new(2024, 12, 30) };

    /// <summary>Short of the norm, at it, and not stated; days and hours of one kind, and of two.</summary>
    [Fact]
    public void YearlyTraining_OfAnyAmounts_IsWhatAllCompletionsAgreeOn()
    {
        int[] served = [1, 0, Open];
        foreach (var context in new[] { Over, Running })
        {
            foreach (int days in new[] { 0, 6, 11, 12, Open })
            {
                foreach (int hours in new[] { 0, 45, 89, 90, Open })
                {
                    foreach (int whole in served)
                    {
                        var facts = Record(days, hours, whole);
                        Hold(TrainingRules.YearlyTrainingReached.Evaluate(facts, context), context == Over, whole, Verdict.Breached, TrainingKeys.Group, days, hours, 12, 90);
                        Hold(
                            TrainingRules.TeacherTargetReached.Evaluate(Teacher(hours, whole), context), context == Over, whole, Verdict.NotApplicable, TrainingKeys.Law, 0, hours, 1, 45);
                    }
                }
            }
        }
    }

    [Fact]
    public void FiveYearTraining_OfTwoKinds_IsWhatAllCompletionsAgreeOn()
    {
        foreach (int offJob in new[] { 0, 200, 275, 549, 550, Open })
        {
            foreach (int group in new[] { 0, 200, 275, 349, 550, Open })
            {
                var facts = new TrainingRecordFacts
                {
                    Id = new("x"), Year = 2024, Audience = TrainingAudience.Leaders, IsCountyRank = true, ServedThroughout = true, FiveYearOffJob = Hours(offJob, "0个月"), FiveYearGroup = Hours(group, "0个月"),
                };
                var finding = TrainingRules.FiveYearTrainingReached.Evaluate(facts, Over);
                if (offJob != Open && group != Open && offJob < 550 && group < 550 && offJob + group >= 550)
                {
                    // never added, and never held against anybody either: the authority says whether both count
                    finding.Verdict.Should().Be(Verdict.Undetermined);
                    finding.Missing.Should().Equal(TrainingKeys.FiveYearOffJob, TrainingKeys.FiveYearGroup);
                    continue;
                }

                int[] none = [0, 550];
                Completions.Agree(
                    finding,
                    values => values.Any(value => value >= 550) ? Verdict.Met : Verdict.Breached,
                    new(TrainingKeys.FiveYearOffJob, offJob == Open ? none : [offJob]),
                    new(TrainingKeys.FiveYearGroup, group == Open ? none : [group]));
            }
        }
    }

    /// <summary>90 of anything but study hours is not 90 study hours, in every spelling that the library knows as a unit.</summary>
    [Theory]
    [InlineData("课时")]
    [InlineData("小时")]
    [InlineData("节")]
    [InlineData("堂")]
    [InlineData("次")]
    [InlineData("个月")]
    [InlineData("个工作日")]
    public void YearlyTraining_InAnotherUnit_IsNeitherAddedNorConverted(string unit)
    {
        var other = PrintedFigure.Parse("9000" + unit);
        var facts = Record(Open, Open, 1) with { Group = Of(other) };
        TrainingRules.YearlyTrainingReached.Evaluate(facts, Over).Verdict.Should().Be(Verdict.Undetermined);
        var beside = Record(Open, Open, 1) with { Group = Of(PrintedFigure.Parse("11天"), PrintedFigure.Parse("89学时"), other) };
        TrainingRules.YearlyTrainingReached.Evaluate(beside, Over).Verdict.Should().Be(Verdict.Breached);
    }

    /// <summary>Every rate with no decimals and with one, of every count and base up to ten, each of the three stated or not.</summary>
    [Fact]
    public void Rates_OfAnyFigures_AreWhatAllCompletionsAgreeOn()
    {
        const int Most = 10, Beyond = 2_100; // a base so large that ten of it print as 0%
        (TrainingRate Rate, Rule<StudyRateFacts> Rule)[] four =
        [
            (new(TrainingKeys.Studied, TrainingKeys.StudiedOf, TrainingKeys.StudyRate, (a, b, r) => new() { Id = new("x"), Studied = a, StudiedOf = b, StudyRate = r }), TrainingRules.StudyRateAgrees),
            (new(TrainingKeys.Sat, TrainingKeys.SatOf, TrainingKeys.SittingRate, (a, b, r) => new() { Id = new("x"), Sat = a, SatOf = b, SittingRate = r }), TrainingRules.SittingRateAgrees),
            (new(TrainingKeys.Passed, TrainingKeys.PassedOf, TrainingKeys.PassRate, (a, b, r) => new() { Id = new("x"), Passed = a, PassedOf = b, PassRate = r }), TrainingRules.PassRateAgrees),
            (new(TrainingKeys.Excelled, TrainingKeys.ExcelledOf, TrainingKeys.ExcellenceRate, (a, b, r) => new() { Id = new("x"), Excelled = a, ExcelledOf = b, ExcellenceRate = r }), TrainingRules.ExcellenceRateAgrees),
        ];
        foreach (var printed in Enumerable.Range(0, 104).Select(percent => Percentage.FromScaled(percent, 0)).Append(Percentage.FromScaled(125, 1)).Append(Percentage.FromScaled(999, 1)))
        {
            for (int count = Open; count <= Most; count++)
            {
                for (int all = Open; all <= Most; all++)
                {
                    var (rate, rule) = four[(count + all + 2) % 4];
                    var finding = rule.Evaluate(rate.Make(count == Open ? Fact<long>.Unknown : count, all == Open ? Fact<long>.Unknown : all, printed), Over);
                    bool fits = count == Open && all == Open ? printed.ToRatio() <= new Ratio(1, 1)
                        : Range(count, Most).Any(some => Range(all, Beyond).Any(whole => Fits(some, whole, printed)));
                    finding.Verdict.Should().Be(!fits ? Verdict.Breached : count != Open && all != Open ? Verdict.Met : Verdict.Undetermined, $"{count} of {all} as {printed}: {finding}");
                    finding.Missing.Should().Equal(finding.Verdict != Verdict.Undetermined ? [] : ValueList.OfPresent(count == Open ? rate.Part : null, all == Open ? rate.Whole : null));
                }
            }
        }
    }

    [Fact]
    public void Attendance_ByName_IsWhatCountingOneByOneFinds()
    {
        string[] names = ["甲", "乙", "丙"];
        for (int invited = 0; invited < 8; invited++)
        {
            for (int came = 0; came < 8; came++)
            {
                var facts = new TrainingSessionFacts { Id = new("x"), Held = new LocalDate(2024, 3, 1), Invited = People(invited), Attended = People(came) };
                var finding = TrainingRules.EverybodyAttended.Evaluate(facts, Over);
                var absent = names.Where((_, at) => (invited & (1 << at)) != 0 && (came & (1 << at)) == 0).ToList();
                finding.Verdict.Should().Be(invited == 0 ? Verdict.NotApplicable : absent.Count == 0 ? Verdict.Met : Verdict.Breached);
                if (invited != 0 && absent.Count > 0) { finding.Because.ToText(Language.Chinese).Should().EndWith("；缺席：" + string.Join('、', absent)); }
            }
        }

        Fact<ValueList<PersonId>> People(int bits) => Fact<ValueList<PersonId>>.Of([.. names.Where((_, at) => (bits & (1 << at)) != 0).Select(name => new PersonId(name))]);
    }

    [Fact]
    public void Attendance_ByNumber_IsWhatAllCompletionsAgreeOn()
    {
        foreach (int invited in new[] { 0, 1, 2, Open })
        {
            foreach (int came in new[] { 0, 1, 2, 3, Open })
            {
                var facts = new TrainingSessionFacts { Id = new("x"), Held = new LocalDate(2024, 3, 1), InvitedCount = Count(invited), AttendedCount = Count(came) };
                Completions.Agree(
                    TrainingRules.AttendanceWithinInvited.Evaluate(facts, Over),
                    values => values[1] <= values[0] ? Verdict.Met : Verdict.Breached,
                    new(TrainingKeys.InvitedCount, invited == Open ? [0, 1, 2, 3] : [invited]),
                    new(TrainingKeys.AttendedCount, came == Open ? [0, 1, 2, 3] : [came]));
            }
        }

        static Fact<long> Count(int number) => number == Open ? Fact<long>.Unknown : number;
    }

    /// <summary>A text is repealed from its day on, whatever is known of the others.</summary>
    [Fact]
    public void StudiedTexts_WithAnyDays_AreWhatAllCompletionsAgreeOn()
    {
        LocalDate day = new(2024, 3, 1);
        int[] first = [-9, -1, 0, 1, 9], last = [-1, 0, 1, 9];
        Fact<LocalDate>[] from = [Fact<LocalDate>.Unknown, Fact<LocalDate>.None, day.PlusDays(-1), day, day.PlusDays(1)];
        Fact<LocalDate>[] until = [Fact<LocalDate>.Unknown, Fact<LocalDate>.None, day.PlusDays(-1), day, day.PlusDays(1)];
        foreach (var begins in from)
        {
            foreach (var ends in until)
            {
                var facts = new TrainingSessionFacts { Id = new("x"), Held = day, Texts = Fact<ValueList<StudyText>>.Of([new("某条例") { From = begins, Until = ends }]) };
                var finding = TrainingRules.StudiedTextsInForce.Evaluate(facts, Over);
                if (begins.Known(out var start0) && ends.Known(out var end0) && end0 < start0)
                {
                    finding.Verdict.Should().Be(Verdict.Undetermined, "one of the two is wrong");
                    continue;
                }

                var verdicts = Days(begins, first).SelectMany(start => Days(ends, last).Where(end => begins.State == FactState.Known && ends.State == FactState.Known || end > start)
                    .Select(end => end <= 0 ? Verdict.Breached : Verdict.Met)).ToHashSet();
                if (verdicts.Count > 0) { finding.Verdict.Should().Be(verdicts.Count == 1 ? verdicts.Single() : Verdict.Undetermined, $"{begins} to {ends}: {finding}"); }
            }
        }

        IEnumerable<int> Days(Fact<LocalDate> fact, int[] all) => fact.Known(out var known) ? [Period.DaysBetween(day, known)] : fact.IsUnknown ? all : [99];
    }

    private static IEnumerable<long> Range(int stated, int most) => stated == Open ? Enumerable.Range(0, most + 1).Select(number => (long)number) : [stated];

    private static bool Fits(long some, long all, Percentage printed)
        => all > 0 && some <= all && Enum.GetValues<Rounding>().Any(rounding => new Ratio(some, all).ToPercentage(printed.Decimals, rounding) == printed);

    private static void Hold(Finding finding, bool isOver, int whole, Verdict shortfall, FactKey key, int days, int hours, int leastDays, int leastHours)
    {
        // somebody who did not serve throughout and is short is left undetermined, for no rule says how much is asked for
        if (whole == 0 && isOver && days != Open && hours != Open && days < leastDays && hours < leastHours)
        {
            finding.Verdict.Should().Be(Verdict.Undetermined);
            finding.Missing.Should().Equal(TrainingKeys.ServedThroughout);
            return;
        }

        Completions.Agree(
            finding,
            values => values[0] >= leastDays || values[1] >= leastHours ? Verdict.Met : !isOver ? Verdict.Pending : values[2] == 1 ? shortfall : Verdict.Undetermined,
            new(key, days == Open ? [0, leastDays] : [days]),
            new(key, hours == Open ? [0, leastHours] : [hours]),
            new(TrainingKeys.ServedThroughout, whole == Open ? [0, 1] : [whole]));
    }

    private static TrainingRecordFacts Record(int days, int hours, int whole) => new()
    {
        Id = new("x"), Year = 2024, Audience = TrainingAudience.Staff, IsCountyRank = false, ServedThroughout = whole == Open ? Fact<bool>.Unknown : whole == 1,
        Group = days == Open && hours == Open ? Fact<ValueList<PrintedFigure>>.Unknown
            : Of([.. days == Open ? Array.Empty<PrintedFigure>() : [PrintedFigure.Parse(days + "天")], .. hours == Open ? Array.Empty<PrintedFigure>() : [PrintedFigure.Parse(hours + "学时")]]),
    };

    /// <summary>A ninth of the hours as class hours: 45 of these are the 5 of the target.</summary>
    private static TrainingRecordFacts Teacher(int hours, int whole) => new()
    {
        Id = new("x"), Year = 2024, Audience = TrainingAudience.Teachers, ServedThroughout = whole == Open ? Fact<bool>.Unknown : whole == 1,
        Law = hours == Open ? Fact<ValueList<PrintedFigure>>.Unknown : Of(PrintedFigure.Parse((hours / 9) + "课时")),
    };

    private static Fact<ValueList<PrintedFigure>> Hours(int hours, string beside) => hours == Open ? Fact<ValueList<PrintedFigure>>.Unknown : Of(PrintedFigure.Parse(hours + "学时"), PrintedFigure.Parse(beside));

    private static Fact<ValueList<PrintedFigure>> Of(params PrintedFigure[] figures) => Fact<ValueList<PrintedFigure>>.Of([.. figures]);

    private sealed record TrainingRate(FactKey Part, FactKey Whole, FactKey Rate, Func<Fact<long>, Fact<long>, Percentage, StudyRateFacts> Make);
}
