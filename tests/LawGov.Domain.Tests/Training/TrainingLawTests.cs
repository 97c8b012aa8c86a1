using FluentAssertions;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Training;
using static LawGov.Domain.Tests.Days;

namespace LawGov.Domain.Tests.Training;

public class TrainingLawTests
{
    // Made public in October 2023 on a day that is not confirmed: November is the first month that is surely covered.
    [Theory]
    [InlineData("2005-12-31", Selection.NotYet, null)]
    [InlineData("2006-01-01", Selection.Unsettled, null)]
    [InlineData("2023-10-31", Selection.Unsettled, null)]
    [InlineData("2023-11-01", Selection.InForce, "12天或者90学时")]
    [InlineData("2023-11-02", Selection.InForce, "12天或者90学时")]
    public void YearlyTraining_AroundEachChange_IsDaysOrHours(string on, Selection state, string? amounts)
        => Check(TrainingLaw.YearlyTraining, on, state, amounts, "CN-CET-2023");

    [Theory]
    [InlineData("2005-12-31", Selection.NotYet, null)]
    [InlineData("2006-01-01", Selection.Unsettled, null)]
    [InlineData("2023-10-31", Selection.Unsettled, null)]
    [InlineData("2023-11-01", Selection.InForce, "3个月或者550学时")]
    [InlineData("2023-11-02", Selection.InForce, "3个月或者550学时")]
    public void FiveYearTraining_AroundEachChange_IsMonthsOrHours(string on, Selection state, string? amounts)
        => Check(TrainingLaw.FiveYearTraining, on, state, amounts, "CN-CET-2023");

    [Theory]
    [InlineData("2021-11-02", Selection.NotYet)]
    [InlineData("2021-11-03", Selection.InForce)]
    [InlineData("2021-11-04", Selection.InForce)]
    [InlineData("2025-12-31", Selection.InForce)]
    [InlineData("2026-01-01", Selection.Lapsed)]
    [InlineData("2026-01-02", Selection.Lapsed)]
    public void Targets_OfThePlan_EndWithIt(string on, Selection state)
    {
        Check(TrainingLaw.TeacherTarget, on, state, state == Selection.InForce ? "5课时" : null, "CN-ELP-2021");
        Check(TrainingLaw.PupilTarget, on, state, state == Selection.InForce ? "2课时" : null, "CN-ELP-2021");
    }

    [Theory]
    [InlineData("2025-10-31", Selection.NotYet)]
    [InlineData("2025-11-01", Selection.InForce)]
    [InlineData("2025-11-02", Selection.InForce)]
    public void LawList_AroundItsFirstDay_RestsOnTheStatute(string on, Selection state)
    {
        var selected = LawBook.National.On(TrainingLaw.LawList, Day(on));
        selected.State.Should().Be(state);
        selected.Basis?.Key.Should().Be("CN-LPEL-2025:37.2");
        (selected.Citation?.Application ?? Application.Direct).Should().Be(Application.Direct);
    }

    /// <summary>No text asks officials for hours of law, schools' lists for a number of days, or a rate for a formula.</summary>
    [Fact]
    public void Provisions_OfTheRulesWithoutANationalText_AreNone()
        => TrainingRules.All.Where(rule => rule.Id is not ("TRAI-01" or "TRAI-02" or "TRAI-03" or "TRAI-04" or "TRAI-10")).Should().OnlyContain(rule => rule.Provisions.IsEmpty);

    private static void Check(LawParameter<ValueList<PrintedFigure>> parameter, string on, Selection state, string? amounts, string key)
    {
        var selected = LawBook.National.On(parameter, Day(on));
        selected.State.Should().Be(state);
        bool inForce = selected.InForce(out var value, out _);
        inForce.Should().Be(amounts is not null);
        string.Join("或者", value.Select(amount => amount.ToText(Language.Chinese))).Should().Be(amounts ?? "");
        (selected.Basis?.Key ?? key).Should().Be(key);
    }
}
