using FluentAssertions;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Schools;
using LawGov.Domain.Time;
using NodaTime;
using static LawGov.Domain.Tests.Days;

namespace LawGov.Domain.Tests.Schools;

public class VicePrincipalTests
{
    private static readonly VicePrincipalFacts District = new()
    {
        Id = new("某区"),
        On = Day("2024-03-01"),
        Schools = Fact<ValueList<ListedSchool>>.Of([
            new(new("一小"), SchoolKind.PrimarySchool), new(new("二中"), SchoolKind.JuniorSecondarySchool, Span("2023-09-01")), new(new("一幼"), SchoolKind.Kindergarten)]),
        Appointments = Fact<ValueList<VicePrincipalAppointment>>.Of([
            At("甲", "一小", DateSpan.Through(Day("2021-09-01"), Day("2024-03-30"))), At("乙", "一小", DateSpan.Through(Day("2024-04-10"), Day("2024-03-31").PlusYears(1))),
            At("丙", "一幼", DateSpan.Through(Day("2023-01-01"), Day("2024-03-01"))), At("丁", "二中", Span("2022-01-01"))]),
    };

    [Theory]
    [InlineData("2024-03-01", 1, "丙")]
    [InlineData("2024-03-01", 29, "丙")]
    [InlineData("2024-03-01", 30, "丙甲")]
    [InlineData("2024-03-02", 28, "")]
    [InlineData("2024-03-02", 29, "甲")]
    public void EndingWithin_SoManyDays_CountsTheFirstAndTheLast(string from, int days, string persons)
        => string.Concat(District.EndingWithin(Day(from), days).Select(each => each.Person.ToString())).Should().Be(persons);

    [Fact]
    public void EndingWithin_NoDaysOrTooMany_IsRefusedWithBounds()
        => Refuse.OutOfRange(() => District.EndingWithin(Day("2024-03-01"), 0), "days", "0", "3660");

    [Fact]
    public void CoverageOn_ADay_CountsSchoolsAndNotHeadsNorKindergartens()
    {
        (District.CoverageOn(Day("2024-03-01")).Done, District.CoverageOn(Day("2024-03-01")).All).Should().Be((2, 2));
        (District.CoverageOn(Day("2024-03-31")).Denied, District.CoverageOn(Day("2024-03-31")).FirstDenied!.School).Should().Be((1, new UnitId("一小")));
        District.CoverageOn(Day("2023-08-31")).All.Should().Be(1, "the second school was not there yet");
        (District with { Appointments = default }).CoverageOn(Day("2024-03-01")).Open.Should().Be(2);
        (District with { Appointments = Fact<ValueList<VicePrincipalAppointment>>.None }).CoverageOn(Day("2024-03-01")).Denied.Should().Be(2);
    }

    [Fact]
    public void GapsOf_ASchool_AreItsOwnDaysWithoutOne()
    {
        District.GapsOf(new("一小"), DateSpan.Year(2024)).Should().Equal(DateSpan.Through(Day("2024-03-31"), Day("2024-04-09")));
        District.GapsOf(new("二中"), DateSpan.Year(2023)).Should().BeEmpty();
        District.GapsOf(new("无此校"), DateSpan.Year(2023)).Should().Equal(DateSpan.Year(2023));
    }

    [Fact]
    public void Appointment_WithoutPersonDaysOrSchool_IsRefusedByName()
    {
        Refuse.Argument(() => _ = new VicePrincipalAppointment(default, new UnitId("一小"), DateSpan.Year(2024)), "person");
        Refuse.Argument(() => _ = new VicePrincipalAppointment(new("甲"), new UnitId("一小"), DateSpan.Empty), "days", "one day");
        Refuse.Argument(() => _ = new VicePrincipalAppointment(new("甲"), UnitId.None, DateSpan.Year(2024)), "school", "Expected a school");
        Refuse.Argument(() => _ = new VicePrincipalAppointment(new("甲"), Fact<UnitId>.None, DateSpan.Year(2024)), "school");
        Refuse.Argument(() => _ = new ListedSchool(default), "school");
        Refuse.OutOfRange(() => _ = At("甲", "一小", DateSpan.Year(2024)) with { Age = 130 }, "Age", "130", "120");
        Refuse.OutOfRange(() => _ = At("甲", "一小", DateSpan.Year(2024)) with { Term = 0 }, "Term", "0", "20");
    }

    [Fact]
    public void OtherFacts_OutOfTheirBounds_AreRefusedByName()
    {
        Refuse.OutOfRange(() => new DemonstrationSchoolFacts { Id = new("x"), Level = DivisionLevel.Village }, "Level", "5", "3");
        Refuse.OutOfRange(() => new StaffCheckFacts { Id = new("x"), Year = 1999 }, "Year", "1999", "2099");
        Refuse.OutOfRange(() => new SupervisionFacts { Id = new("x"), On = Day("2024-03-01"), Inspectors = -1 }, "Inspectors", "-1", "200");
        Refuse.Argument(() => new SupervisionFacts { Id = new("x"), On = Day("2024-03-01"), Term = DateSpan.From(Day("2024-02-26")) }, "Term", "last day");
        Refuse.Argument(() => new SupervisionFacts { Id = new("x"), On = Day("2024-03-01"), Term = DateSpan.Empty }, "Term");
        Refuse.OutOfRange(() => new LicenceClockFacts { Id = new("x"), Matter = (LicenceMatter)99 }, "Matter", "99", "SchoolBusPermit");
    }

    [Fact]
    public void Ledger_OfASupervision_NamesWhatBarsTheReport()
    {
        var facts = new SupervisionFacts
        {
            Id = new("开学督导"), On = Day("2024-03-01"), Inspectors = 3, Noticed = Day("2024-03-01"), Visited = Day("2024-03-11"), PublicAsked = Fact<LocalDate>.None, FirstView = Day("2024-03-15"),
        };
        var ledger = facts.Ledger(new RuleContext { AsOf = Day("2024-04-01") });
        ledger.Blockers(SupervisionStep.Report).Select(entry => (entry.Step, entry.State)).Should().Equal(
            (SupervisionStep.PublicAsked, StepState.Missing), (SupervisionStep.Defence, StepState.Undetermined), (SupervisionStep.Opinion, StepState.Undetermined),
            (SupervisionStep.Correction, StepState.Undetermined), (SupervisionStep.Check, StepState.Undetermined));
        ledger.CanProceedTo(SupervisionStep.Visit).Should().Be(Verdict.Met);
        ledger[SupervisionStep.PublicAsked].ToString().Should().Be("征求公众意见：缺少；没有征求公众意见，2024年3月15日已反馈初步督导意见");
    }

    private static VicePrincipalAppointment At(string person, string school, DateSpan days) => new(new(person), new UnitId(school), days);
}
