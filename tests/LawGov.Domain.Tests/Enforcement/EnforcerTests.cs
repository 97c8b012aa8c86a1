using FluentAssertions;
using LawGov.Domain.Enforcement;
using LawGov.Domain.Enforcement.Field;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Tests.Law;
using LawGov.Domain.Text;
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
        Refuse.Argument(() => new CaseTransfer("案", new LocalDate(2024, 5, 6).WithCalendar(CalendarSystem.Julian), default), "sent", "ISO");
    }
}
