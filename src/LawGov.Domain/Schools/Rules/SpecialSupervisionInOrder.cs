using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Schools.Rules;

/// <summary>Were the steps of a special or comprehensive supervision kept (专项、综合督导程序完整)?</summary>
internal static class SpecialSupervisionInOrder
{
    private static readonly MessageTemplate Whole = new(
        "督导小组{count}名督学，{first}通知，{last}公布，各环节齐全有序",
        "{count} inspectors, notice on {first}, published on {last}: every step in its order");
    private static readonly MessageTemplate Unannounced = new(
        "督导小组{count}名督学，依上级部署不预先通知，{last}公布，其余环节齐全有序",
        "{count} inspectors, no notice by order from above, published on {last}: every other step in its order");
    private static readonly MessageTemplate Open = new("未载明{what}", "not stated: {what}");
    private static readonly Message IsRegular = new MessageTemplate(
        "属于经常性督导，不是专项督导或者综合督导", "a regular supervision, neither special nor comprehensive").With();

    internal static Rule<SupervisionFacts> Rule { get; } = new(
        "SCHO-16",
        new("专项、综合督导程序完整有序", "A special or comprehensive supervision keeps its steps"),
        new(
            "专项督导和综合督导（2012年10月1日起）：三名以上督学组成小组，事先书面通知，现场考察，征求公众意见，反馈初步意见并听取申辩，发出督导意见书，被督导单位在意见书要求的期限内整改并报告，核查，督导报告提交本级政府、报上一级" +
                "备案并向社会公布。依次进行，除整改期限外没有日数；没有申辩的不问；提交、备案、公布没有规定几日，尚未办理的为未届期。督导意见书没有整改期限而已经整改的，为不符合。" +
                "依上级部署不预先通知的，该环节不作要求，不视为已经通知；已经通知的，仍应在考察以前。",
            "Special and comprehensive supervision (since 2012-10-01): a team of three inspectors or more, written notice, a visit, " +
                "the public asked, a first view with a defence where there is one, the opinion letter, correction within its period, a " +
                "check, the report to the own government, its filing above and its publication. In this order, without a " +
                "number of days " +
                "but that period: a report not yet made, filed or published is pending, and a letter without a period for what was " +
                "then corrected is breached. Where it was ordered from above that no notice be given, that step is not asked " +
                "for; it is not taken " +
                "for done, and a notice that was given must still come first."),
        static (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? c.Applies(facts.Body)
            ?? c.InForce(SchoolLaw.SupervisionTeam, facts.On, SchoolKeys.Governing, out _, out var basis)
            ?? (facts.IsSpecial.IsUnknown ? c.Known(facts.IsSpecial, SchoolKeys.Special, out _) : null)
            ?? (facts.IsSpecial.ValueOr(false) ? null : c.NotApplicable(IsRegular))
            ?? Judge(c, facts, basis))
    {
        Provisions = [.. Enumerable.Range(16, 8).Select(static article => Instruments.EducationSupervision2012.Article(article))],
        AppliesTo = new(
            new("专项、综合督导的规定", "the rule on special and comprehensive supervision"),
            SchoolKeys.Body,
            to: [BodyKind.School, BodyKind.Government, BodyKind.Township],
            notTo: [BodyKind.PartyCommittee, BodyKind.PartyDepartment]),
        Asks =
        [
            SchoolKeys.Body, SchoolKeys.Special, SchoolKeys.Inspectors, SchoolKeys.Noticed, SchoolKeys.Unannounced, SchoolKeys.Visited,
            SchoolKeys.PublicAsked, SchoolKeys.FirstView, SchoolKeys.Defended, SchoolKeys.OpinionIssued, SchoolKeys.Corrected,
            SchoolKeys.CorrectBy, SchoolKeys.Rechecked, SchoolKeys.Reported, SchoolKeys.Filed, SchoolKeys.Published,
        ],
    };

    private static Finding Judge(Case c, SupervisionFacts facts, Basis basis)
    {
        var entries = SupervisionLedger.Of(facts, c.Context).Entries;
        if (entries.FirstOrDefault(static entry => entry.Verdict == Verdict.Breached) is { } wrong) { return c.Of(wrong); }

        if (facts.OpinionIssued.Known(out var issued)
            && SchoolCases.Early(c, facts.CorrectBy, SchoolKeys.CorrectBy, issued, SchoolKeys.OpinionIssued) is { } early)
        {
            return early;
        }

        // Where the step after the first is known not to be done, nothing has followed the first, and its day changes nothing.
        bool isExcused = entries[1].State == StepState.NotRequired;
        var (first, next) = isExcused ? (SupervisionStep.Visit, facts.PublicAsked) : (SupervisionStep.Notice, facts.Visited);
        var open = entries.Where(entry => entry.Step != first || next.DoneBy(c.AsOf) != FactState.None)
            .SelectMany(entry => entry.Step == SupervisionStep.Notice ? entry.Missing.Concat(Late(facts)) : entry.Missing)
            .Distinct().ToValueList();
        if (!open.IsEmpty) { return c.Undetermined(Open.With(("what", new Case.KeyNames(open))), open.AsSpan()); }

        if (entries.FirstOrDefault(static entry => entry.State == StepState.Pending) is { } pending) { return c.Of(pending); }

        (string, object) count = ("count", facts.Inspectors.ValueOr(0)), last = ("last", facts.Published.ValueOr(default));
        return c.Met(
            !isExcused && facts.Noticed.Known(out var noticed)
                ? Whole.With(count, ("first", noticed), last)
                : Unannounced.With(count, last),
            basis);
    }

    /// <summary>Known to have no notice yet, while the team may have come: then it counts whether that was ordered.</summary>
    private static IEnumerable<FactKey> Late(SupervisionFacts facts)
        => facts.Noticed.State == FactState.None && facts.IsUnannounced.IsUnknown ? [SchoolKeys.Unannounced] : [];
}
