using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>Do children enter without a test (义务教育免试入学)?</summary>
internal static class WithoutTest
{
    private static readonly MessageTemplate None = new("{on}，经确认没有组织或者变相组织入学考试", "on {on}: known to hold no entrance test");
    private static readonly MessageTemplate Held = new("{on}，组织或者变相组织入学考试", "on {on}: an entrance test is held");
    private static readonly Message NotCompulsory = new MessageTemplate(
        "经确认不是义务教育招生", "it is known not to be compulsory education").With();

    internal static Rule<EnrolmentFacts> Rule { get; } = new(
        "DISP-30",
        new("义务教育免试入学", "Children enter compulsory education without a test"),
        new(
            "适龄儿童、少年免试入学（2006年9月1日起）；民办义务教育学校不得组织或者变相组织学科知识类入学考试（2021年9月1日起另有规定）。确认组织考试的为不符合；普通高中等其他招生不适用。",
            "Children enter compulsory education without a test (since 2006-09-01); private schools of it hold no entrance " +
                "test of subject knowledge, in whatever form (in words of their own since 2021-09-01). Breached where a test is " +
                "known to be held; senior schools and others are not asked about."),
        static (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? c.Applies(facts.Body)
            ?? c.InForce(DisputeLaw.WithoutTest, facts.On, DisputeKeys.Governing, out _, out var basis)
            ?? Compulsory(c, facts)
            ?? DisputeCases.Holds(
                c,
                DisputeCases.Not(facts.HasTest),
                DisputeKeys.HasTest,
                None.With(("on", facts.On)),
                Held.With(("on", facts.On)),
                OfPrivate(c, facts) ?? basis))
    {
        Provisions = [.. DisputeLaw.WithoutTest.Provisions, .. DisputeLaw.PrivateWithoutTest.Provisions],
        AppliesTo = new(
            new("义务教育免试入学的规定", "the rule on entry without a test"),
            DisputeKeys.Body,
            to: [BodyKind.School, BodyKind.Department],
            notTo: [BodyKind.PartyCommittee, BodyKind.PartyDepartment]),
        Asks = [DisputeKeys.Body, DisputeKeys.Compulsory, DisputeKeys.HasTest],
    };

    internal static Finding? Compulsory(Case c, EnrolmentFacts facts)
        => DisputeCases.State(facts.IsCompulsory) switch
        {
            FactState.None => c.NotApplicable(NotCompulsory),
            FactState.Unknown => c.Missing(DisputeKeys.Compulsory),
            _ => null,
        };

    private static Basis? OfPrivate(Case c, EnrolmentFacts facts)
        => facts.IsPrivate.ValueOr(false)
            && c.Context.Law.On(DisputeLaw.PrivateWithoutTest, facts.On).InForce(out _, out var basis) ? basis : null;
}
