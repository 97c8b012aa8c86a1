using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>Were policy, districts and times published before registration (招生政策、范围、时间提前公布)?</summary>
internal static class PolicyPublishedBefore
{
    private static readonly Basis Practice = Basis.Practice(new(
        "招生政策、范围、时间在报名前公布", "policy, school districts and times are published before registration"));
    private static readonly Bilingual Opening = new("开始报名", "opened for registration");
    private static readonly MessageTemplate State = new(
        "报名首日：{start}；公布招生政策：{policy}；公布招生范围：{areas}；公布招生时间：{times}",
        "first day of registration: {start}; policy published: {policy}; school districts: {areas}; times: {times}");
    private static readonly ListWords Words = new(
        new("均在报名前公布", "all is published before"), new("没有在报名前公布", "known not to be published before"));

    internal static Rule<EnrolmentFacts> Rule { get; } = new(
        "DISP-27",
        new("招生政策、范围、时间在报名前公布", "Policy, school districts and times of enrolment are published before registration"),
        new(
            "招生政策、招生范围、招生时间均在报名首日以前公布，报名当日公布的不算提前；确认没有公布或者没有提前公布的为不符合。全国性规定没有提前的日数，依据为地方规定或者一般做法；信息公开的期限另由政府信息公开规则核查。",
            "The policy, the school districts and the times are each published before the first day of registration, and not " +
                "on it; not met where one is known not to be, or only later. No national text gives a number of days, so it rests " +
                "on a local rule or practice; the limits of open information are for the rules on disclosure."),
        static (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? c.Applies(facts.Body)
            ?? c.NotYet(facts.RegistrationStart, DisputeKeys.Registered, Opening)
            ?? Judge(
                c,
                facts,
                Before(facts.PolicyPublished, facts.RegistrationStart),
                Before(facts.AreasPublished, facts.RegistrationStart),
                Before(facts.TimesPublished, facts.RegistrationStart)))
    {
        AppliesTo = DisputeCases.ToDepartments(new("提前公布招生信息的做法", "the practice of publishing before registration")),
        Asks =
        [
            DisputeKeys.Body,
            DisputeKeys.Registered,
            DisputeKeys.PolicyPublished,
            DisputeKeys.AreasPublished,
            DisputeKeys.TimesPublished,
        ],
    };

    /// <summary>What is not published yet may still be published before a registration that is still to come.</summary>
    private static Finding Judge(Case c, EnrolmentFacts facts, FactState policy, FactState areas, FactState times)
        => facts.RegistrationStart.IsUnknown
            ? c.Missing(
                DisputeKeys.Registered,
                facts.PolicyPublished.IsUnknown ? DisputeKeys.PolicyPublished : null,
                facts.AreasPublished.IsUnknown ? DisputeKeys.AreasPublished : null,
                facts.TimesPublished.IsUnknown ? DisputeKeys.TimesPublished : null)
            : c.Each(
                State.With(
                    ("start", facts.RegistrationStart.Say()),
                    ("policy", facts.PolicyPublished.Say()),
                    ("areas", facts.AreasPublished.Say()),
                    ("times", facts.TimesPublished.Say())),
                Words,
                facts.Rule.ValueOr(Practice),
                (DisputeKeys.PolicyPublished, policy),
                (DisputeKeys.AreasPublished, areas),
                (DisputeKeys.TimesPublished, times));

    private static FactState Before(Fact<LocalDate> published, Fact<LocalDate> start)
        => !published.Known(out var day) ? published.State
            : !start.Known(out var first) ? FactState.Unknown
            : day >= first ? FactState.None : FactState.Known;
}
