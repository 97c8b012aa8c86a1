using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>Does a private school enrol when public ones do (民办学校同期招生)?</summary>
internal static class PrivateAtTheSameTime
{
    private static readonly Bilingual Opening = new("开始报名", "opened for registration");
    private static readonly MessageTemplate Same = new(
        "民办学校{on}开始报名，公办学校{days}招生，为同期", "registration of the private school from {on}; public schools enrol {days}: at the same time");
    private static readonly MessageTemplate Apart = new(
        "民办学校{on}开始报名，公办学校{days}招生，不是同期",
        "registration of the private school from {on}; public schools enrol {days}: not at the same time");
    private static readonly Message Public = new MessageTemplate("经确认不是民办学校", "it is known not to be a private school").With();

    internal static Rule<EnrolmentFacts> Rule { get; } = new(
        "DISP-31",
        new("民办学校与公办学校同期招生", "A private school enrols when public schools do"),
        new(
            "实施学前教育、学历教育的民办学校与同级同类公办学校同期招生（2021年9月1日起）；报名首日在公办学校招生起止日期以内的为同期，在此以前或者以后的为不符合。公办学校不适用；民办学校招生标准和方式不判断。",
            "A private school of pre-school or academic education enrols when public schools of the level and kind do (since " +
                "2021-09-01): its first day of registration is one of their days of enrolment; breached before and after them. " +
                "Public schools are not asked; by what it takes pupils is not judged."),
        static (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? c.Applies(facts.Body)
            ?? c.InForce(DisputeLaw.PrivateSameTime, facts.On, DisputeKeys.Governing, out _, out var basis)
            ?? Private(c, facts)
            ?? c.NotYet(facts.RegistrationStart, DisputeKeys.Registered, Opening)
            ?? c.Known(facts.RegistrationStart, DisputeKeys.Registered, out var start)
            ?? c.Known(facts.PublicDays, DisputeKeys.PublicDays, out var days)
            ?? (days.Contains(start)
                ? c.Met(Same.With(("on", start), ("days", days)), basis)
                : c.Breached(Apart.With(("on", start), ("days", days)), basis)))
    {
        Provisions = DisputeLaw.PrivateSameTime.Provisions,
        AppliesTo = Schools,
        Asks = [DisputeKeys.Body, DisputeKeys.Private, DisputeKeys.Registered, DisputeKeys.PublicDays],
    };

    internal static Applicability Schools => new(
        new("民办学校招生的规定", "the rule on enrolment of private schools"),
        DisputeKeys.Body,
        to: [BodyKind.School],
        notTo: [BodyKind.Department, BodyKind.Government, BodyKind.Township, BodyKind.PartyCommittee, BodyKind.PartyDepartment]);

    /// <summary>Not applicable to public schools.</summary>
    internal static Finding? Private(Case c, EnrolmentFacts facts)
        => DisputeCases.State(facts.IsPrivate) switch
        {
            FactState.None => c.NotApplicable(Public),
            FactState.Unknown => c.Missing(DisputeKeys.Private),
            _ => null,
        };
}
