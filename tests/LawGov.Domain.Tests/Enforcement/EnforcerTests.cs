using FluentAssertions;
using LawGov.Domain.Collections;
using LawGov.Domain.Decisions;
using LawGov.Domain.Enforcement;
using LawGov.Domain.Enforcement.Field;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Tests.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;
using static LawGov.Domain.Tests.Days;

namespace LawGov.Domain.Tests.Enforcement;

public class EnforcerTests
{
    private static readonly RuleContext Context = new() { AsOf = new(2025, 12, 31) };

    private static readonly EnforcerFacts Officer = new()
    {
        Id = new("officer"),
        On = Day("2024-05-06"),
        Act = EnforcementAct.Penalty,
        Title = EnforcementTitle.Organ,
        Establishment = Establishment.PublicInstitution,
    };

    /// <summary>A certificate that ends before it starts: whichever of the two days is wrong, the other may be right.</summary>
    public static Finding EndsBeforeItStarts()
        => EnforcementRules.PersonMayEnforce.Evaluate(Officer with { CertifiedFrom = Day("2024-05-06"), CertifiedThrough = Day("2023-05-05") }, Context);

    [Fact]
    public void PersonMayEnforce_WithACertificateThatEndsBeforeItStarts_AsksForBothDays()
    {
        var finding = EndsBeforeItStarts();

        finding.Verdict.Should().Be(Verdict.Undetermined);
        finding.Missing.Should().Equal(EnforcementKeys.CertifiedFrom, EnforcementKeys.CertifiedThrough);
        finding.Because.ToText(Language.Chinese).Should().Be("2024年5月6日实施行政处罚；执法主体：具有法定职权的行政机关；执法证：起期2024年5月6日晚于止期2023年5月5日，两者必有一误；人员身份：事业编制；是否符合实施该行为的要求，不能确定");
    }

    [Fact]
    public void PersonMayEnforce_WithSuchACertificateAndNoTitle_IsBreachedAllTheSame()
        => EnforcementRules.PersonMayEnforce.Evaluate(Officer with { Title = Fact<EnforcementTitle>.None, CertifiedFrom = Day("2024-05-06"), CertifiedThrough = Day("2023-05-05") }, Context)
            .Verdict.Should().Be(Verdict.Breached);

    [Fact]
    public void Facts_ThatCannotBe_AreRefusedByName()
    {
        Refuse.Argument(() => Officer with { StaffRule = TestLaw.Direct }, "StaffRule", "no national text");
        Refuse.OutOfRange(() => Officer with { Deed = (DeedContents)8 }, "Deed", "All");
        Refuse.OutOfRange(() => new EnforcementTeamFacts { Id = new("x"), On = Day("2024-05-06"), Certified = -1 }, "Certified", "-1", "0 or more");
        Refuse.Argument(() => new SoftMeasureFacts { Id = new("x"), On = Day("2024-05-06"), FormRule = new OwnRule<SoftMeasureForm>(SoftMeasureForm.None, TestLaw.Local) }, "FormRule", "not for nothing");
        Refuse.OutOfRange(() => new InspectionFacts { Id = new("x"), On = Day("2024-05-06"), YearlyCap = new OwnRule<int>(367, TestLaw.Local) }, "YearlyCap", "367", "1 to 366");
        Refuse.Argument(() => new JointMeasure(" ", "区城管局", true), "title");
        foreach (string name in new[] { "区城管局 ", "区城管\u200B局", "—" })
        {
            Refuse.Argument(() => new JointMeasure("查处", name, true), "by", "Expected");
            Refuse.Argument(() => new JointOperationFacts { Id = new("x"), On = Day("2024-05-06"), Partners = Fact<ValueList<string>>.Of(["区公安分局", name]) }, "Partners", "Expected");
            Refuse.Argument(() => new JointOperationFacts { Id = new("x"), On = Day("2024-05-06"), Lead = name }, "Lead", "Expected");
            Refuse.Argument(() => new CollectiveMatter { Id = new("x"), Meeting = name }, "Meeting", "Expected");
            Refuse.Argument(() => new CollectiveRule { Class = CollectiveClass.Funds, Span = DateSpan.From(Day("2024-05-06")), Meeting = name }, "Meeting", "Expected");
            Refuse.Argument(() => new CollectiveRule { Class = CollectiveClass.Funds, Span = DateSpan.From(Day("2024-05-06")), Route = Fact<ValueList<string>>.Of([name]) }, "Route", "Expected");
            Refuse.Argument(() => new RouteStep(name, default), "name", "Expected");
        }

        Refuse.Argument(() => new CaseTransfer("案", new LocalDate(2024, 5, 6).WithCalendar(CalendarSystem.Julian), default), "sent", "ISO");
    }
}
