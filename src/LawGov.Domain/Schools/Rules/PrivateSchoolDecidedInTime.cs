using LawGov.Domain.Calendars;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Schools.Rules;

/// <summary>Was an application on a private school decided in time (民办学校许可按期审批)?</summary>
internal static class PrivateSchoolDecidedInTime
{
    private static readonly Bilingual Accepted = new("受理", "accepted");
    private static readonly Bilingual Deciding = new("作出审批决定", "decided");

    internal static Rule<LicenceClockFacts> Rule { get; } = new(
        "SCHO-24",
        new("民办学校许可申请按期审批", "An application on a private school is decided in time"),
        new(
            "自受理次日起：筹设三十日，设立、分立合并、变更为其他民办学校三个月。按自然日、月计算，末日遇节假日不顺延：民办教育促进法没有计算规定，行政许可法改按工作日计算的只是该法自己的期限。民办高等学校的期限不在此列；分立合并和变更的期" +
                "限自2018年12月29日起确认。",
            "From the day after acceptance: thirty days for the preparation, three months for the setting up, a split or merger, " +
                "and a change to another kind. Calendar days and months, and a last day off does not move: the law has no counting " +
                "clause, and the licensing law counts its own periods alone in working days. Higher education is not covered; the " +
                "limits of mergers and changes are confirmed from 2018-12-29 on."),
        static (c, facts) => LicenceCases.Of(c, facts, Accepted, static matter => LimitOf(matter) is not null, out var accepted)
            ?? c.InForce(LimitOf(facts.Matter.ValueOr(default))!, accepted, SchoolKeys.Governing, out var limit, out var basis)
            ?? LicenceCases.Due(
                c, accepted, SchoolKeys.Received, Accepted, limit, basis, Deciding, facts.Decided, SchoolKeys.Decided))
    {
        Provisions =
        [
            .. SchoolLaw.PrivateSchoolPreparation.Provisions,
            .. SchoolLaw.PrivateSchoolSetUp.Provisions,
            .. SchoolLaw.PrivateSchoolMerger.Provisions,
            .. SchoolLaw.PrivateSchoolChange.Provisions,
        ],
        AppliesTo = LicenceCases.Applies,
        Asks = [SchoolKeys.Body, SchoolKeys.Matter, SchoolKeys.Received, SchoolKeys.Governing, SchoolKeys.Decided],
    };

    private static LawParameter<TimeLimit>? LimitOf(LicenceMatter matter) => matter switch
    {
        LicenceMatter.PreparePrivateSchool => SchoolLaw.PrivateSchoolPreparation,
        LicenceMatter.SetUpPrivateSchool => SchoolLaw.PrivateSchoolSetUp,
        LicenceMatter.SplitOrMergePrivateSchool => SchoolLaw.PrivateSchoolMerger,
        LicenceMatter.ChangePrivateSchool => SchoolLaw.PrivateSchoolChange,
        _ => null,
    };
}
