using System.Text;
using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Decisions;
using LawGov.Domain.Enforcement;
using LawGov.Domain.Enforcement.Penalties;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;
using static LawGov.Domain.Decisions.ProcedureStepKind;

namespace LawGov.Domain.Tests.Docs;

/// <summary>docs/decisions-and-enforcement.md: one decision and one penalty from start to archive; the code printed is the code that ran, cut out of
/// this file between its markers.</summary>
internal static class PowersPage
{
    internal static string Write()
    {
        var page = new StringBuilder();
        page.Append("# A decision and a penalty, from start to archive\n\n").Append("""
            Written by `eng/write-docs.sh`. Two ledgers of one shape: each says of every step of a procedure whether it is done, missing, too short, out of order, replaced by something else, not needed and why, or not settled
            and by what fact; all that bars the next step at once; and what would clear it. Most rules on a file or a case ask for one step, so that a ledger and its rules agree.
            """.ReplaceLineEndings("\n")).Append("\n\n");
        Decision(page);
        Penalty(page);
        return page.ToString().TrimEnd() + "\n";
    }

    private static void Decision(StringBuilder page)
    {
        // <decision>
        ProcedureStep[] taken =
        [
            new(Start) { On = StepDay.On(new(2026, 1, 12)), Document = "区政府常务会议第3次" },
            new(Drafting) { On = StepDay.InMonth(2026, 2) },
            new(UnitConsultation) { On = StepDay.On(new(2026, 2, 27)) },
            new(OpenCall) { On = StepDay.On(new(2026, 3, 2)), Through = StepDay.On(new(2026, 3, 31)), Reason = Fact<string>.None },
            new(GroupTalk) { On = StepDay.On(new(2026, 3, 18)), Subject = "家长委员会、社区居民代表" },
            new(ExpertArgument) { On = StepDay.On(new(2026, 3, 25)) },
            new(RiskAssessment) { On = StepDay.On(new(2026, 4, 3)), Outcome = StepOutcome.Controllable },
            new(LegalityReview) { On = StepDay.On(new(2026, 4, 9)), Outcome = StepOutcome.OpinionsOnly },
        ];

        var file = new DecisionFile
        {
            Id = new("schools-2026"),
            On = new(2026, 4, 13),
            Body = BodyKind.Government,
            Matter = DecisionMatter.PublicPolicy,
            Units = Fact.From<ValueList<string>>(["区教育体育局"]),
            IsTechnical = true,
            IsRisky = true,
            TouchesOperators = false,
            TouchesGroup = true,
            TouchesOtherDuties = true,
            IsNotPublic = false,
            MustReport = true,
            StepsComplete = true,
            Steps = [.. taken],
        };

        Ledger<ProcedureStepKind> On(DecisionFile file, LocalDate day) => DecisionLedger.Of(file, new RuleContext { AsOf = day });
        // </decision>

        page.Say("## A decision", """
            A district government decides to merge schools; its education bureau drafts. The list of steps is said to be complete, so what is not in it was not done; without that, a step that nobody mentions is not settled.
            Whether it is of general concern is not stated.
            """);
        page.Code("decision");

        page.Say("### May it go to the meeting?", """
            The call ran 30 days only if its first day counts, which the Regulation does not say: not settled. The section of law was asked for its opinion, and that replaces no review.
            """);

        // <meeting>
        var day = new LocalDate(2026, 4, 13);
        var ledger = On(file, day);
        var mayMeet = ledger.CanProceedTo(CollectiveDiscussion);
        var blockers = ledger.Blockers(CollectiveDiscussion);
        // </meeting>

        page.Code("meeting");
        page.Texts([.. ledger.ToText(Language.Chinese).Split('\n'), "", $"CanProceedTo(CollectiveDiscussion): {mayMeet}", .. blockers.Select(Blocker)]);

        page.Say("### After the publication", "A second call, a review with seven working days and more, the meeting, the report to the Party committee. Reading the ledger on a later day shows what is still to be done.");

        // <published>
        var done = file with
        {
            On = new(2026, 6, 5),
            Steps =
            [
                .. taken.Where(step => step.Kind is not (OpenCall or LegalityReview)),
                new(OpenCall) { Round = 2, On = StepDay.On(new(2026, 4, 14)), Through = StepDay.On(new(2026, 5, 15)) },
                new(LegalityReview)
                {
                    On = StepDay.On(new(2026, 5, 28)),
                    Outcome = StepOutcome.Lawful,
                    Papers = new LocalDate(2026, 5, 18),
                    Wanted = new LocalDate(2026, 5, 28),
                },
                new(CollectiveDiscussion)
                {
                    On = StepDay.On(new(2026, 6, 5)),
                    Outcome = StepOutcome.Adopted,
                    HeadSpokeLast = true,
                    DissentRecorded = true,
                    AgainstMajority = false,
                },
                new(PartyReport) { On = StepDay.On(new(2026, 6, 8)) },
                new(Publication) { On = StepDay.On(new(2026, 6, 15)), ViewsExplained = true },
            ],
        };
        // </published>

        page.Code("published");
        page.Texts(On(done, new(2026, 7, 1)).ToText(Language.Chinese).Split('\n'));
        page.Say("### The same for a department", "A department follows the Regulation by reference (参照): the finding says so, and does not say 违反.");

        // <department>
        var ofBureau = file with { Body = BodyKind.Department, Steps = [.. taken, new(CollectiveDiscussion) { On = StepDay.On(day), Outcome = StepOutcome.Adopted }] };
        var review = DecisionRules.LegalityReviewed.Evaluate(ofBureau, new RuleContext { AsOf = day });
        // </department>

        page.Code("department");
        Finding(page, review);
    }

    private static void Penalty(StringBuilder page)
    {
        // <penalty>
        var certificate = DateSpan.Through(new(2024, 1, 1), new(2028, 12, 31));
        var own = Basis.Local(new("某省教育行政处罚听证标准（虚构）", "Hearing amounts of a province (made up)"));
        var opened = new PenaltyCase
        {
            Id = new("penalty-2026-7"),
            Body = BodyKind.Department,
            Procedure = PenaltyProcedure.Ordinary,
            NaturalPerson = false,
            Acted = new LocalDate(2026, 1, 20),
            Ended = new LocalDate(2026, 2, 10),
            Harm = false,
            Discovered = new LocalDate(2026, 2, 27),
            Filed = new LocalDate(2026, 3, 2),
            DecisionLimit = Fact<OwnRule<TimeLimit>>.None,
            Suspensions = Fact<ValueList<Suspension>>.None,
            Investigated = new LocalDate(2026, 3, 4),
            Officers = Fact.From<ValueList<CaseOfficer>>([new(new("王某"), certificate), new(new("李某"), certificate)]),
            Shown = true,
            Penalties = PenaltyKinds.Fine | PenaltyKinds.IncomeConfiscated,
            Fine = Money.Yuan(60_000),
            Confiscated = Money.Yuan(20_000),
            LargeAmount = new OwnRule<Money>(Money.Yuan(50_000), own),
            HearingOtherwise = false,
            Noticed = new LocalDate(2026, 3, 30),
            NoticeLacks = Fact<string>.None,
            Answered = Fact<LocalDate>.None,
            HearingAsked = new LocalDate(2026, 4, 2),
            HearingWaived = false,
            HearingNotified = Fact<LocalDate>.None,
            HearingHeld = Fact<LocalDate>.None,
            Classes = CaseClasses.HeardInterest | CaseClasses.ComplexOrGrave,
            Reviewed = Fact<LocalDate>.None,
            Discussed = Fact<LocalDate>.None,
            Decided = Fact<LocalDate>.None,
        };

        Ledger<PenaltyStepKind> On(PenaltyCase facts, LocalDate day) => PenaltyLedger.Of(facts, new RuleContext { AsOf = day });
        // </penalty>

        page.Say("## A penalty", """
            A company gave hidden subject training for pay. From which amount on a fine is a larger one no law says: it is the province's or the department's own number, and without it whether a hearing is due stays unsettled.
            """);
        page.Code("penalty");

        page.Say("### May it be decided?", "The party asked for a hearing within five working days of the notice, 清明 among them.");

        // <decide>
        var before = On(opened, new(2026, 4, 8));
        var mayDecide = before.CanProceedTo(PenaltyStepKind.Decision);
        // </decide>

        page.Code("decide");
        page.Texts([.. before.ToText(Language.Chinese).Split('\n'), "", $"CanProceedTo(Decision): {mayDecide}", .. before.Blockers(PenaltyStepKind.Decision).Select(Blocker)]);

        page.Say("### Decided, served, paid late, published", "90 days from filing are calendar days; service and publication run in working days. The late fee is reckoned from the last day in time.");

        // <closed>
        var closed = opened with
        {
            HearingNotified = new LocalDate(2026, 4, 8),
            HearingHeld = new LocalDate(2026, 4, 24),
            HostInvolved = false,
            HearingRecorded = true,
            Reviewed = new LocalDate(2026, 5, 8),
            ReviewPassed = true,
            Discussed = new LocalDate(2026, 5, 12),
            Decided = new LocalDate(2026, 5, 15),
            Present = false,
            CashCollected = false,
            Served = new LocalDate(2026, 5, 20),
            DeferredTo = Fact<LocalDate>.None,
            Remedies = Fact<ValueList<DateSpan>>.None,
            Paid = new LocalDate(2026, 6, 8),
            LateFeeCharged = Money.Yuan(7_200),
            Publishable = true,
            Published = new LocalDate(2026, 5, 25),
            Changed = Fact<LocalDate>.None,
            OrderedToCorrect = true,
            Discretion = "较重",
            Archived = new LocalDate(2026, 7, 3),
        };
        var fee = LateFee.Of(Money.Yuan(60_000), last: new(2026, 6, 4), through: new(2026, 6, 8));
        // </closed>

        page.Code("closed");
        page.Texts([.. On(closed, new(2026, 7, 10)).ToText(Language.Chinese).Split('\n'), "", fee!.ToText(Language.Chinese)]);

        page.Say("### What the rules say", "All rules on a penalty case, of this one.");

        // <rules>
        var findings = Assessment.Of(EnforcementRules.All, new RuleContext { AsOf = new(2026, 7, 10) }, closed).Findings;
        // </rules>

        page.Code("rules");
        page.Texts(findings.Select(each => $"{each.RuleId} {each.Verdict}: {each.Because.ToText(Language.Chinese)}"));
    }

    private static string Blocker<TStep>(LedgerEntry<TStep> entry)
        where TStep : struct, Enum
        => $"  {entry.Step} {entry.State}: {entry.Remedy?.ToText(Language.Chinese) ?? (entry.Missing.IsEmpty ? entry.Because.ToText(Language.Chinese) : string.Join("；", entry.Missing.Select(key => key.Question.ToText(Language.Chinese))))}";

    private static void Finding(StringBuilder page, Finding finding)
        => page.Texts([$"{finding.RuleId} {finding.VerdictName().ToText(Language.Chinese)}：{finding.Because.ToText(Language.Chinese)}", .. finding.Bases.Select(basis => $"  {basis.ToText(Language.Chinese)}")]);
}
