using LawGov.Domain.Calendars;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>Did the respondent answer in time (被申请人按期提出书面答复)?</summary>
internal static class RespondentAnsweredInTime
{
    private static readonly Bilingual Receiving = new("收到申请书副本", "received");
    private static readonly Bilingual Answering = new("提出书面答复", "answered");

    internal static Rule<ReconsiderationFacts> Rule { get; } = new(
        "DISP-22",
        new("行政复议被申请人按期提出书面答复", "The respondent of a reconsideration answers in time"),
        new(
            "自收到申请书副本次日起：2023年12月31日以前收到的十日，按自然日计算；2024年1月1日起收到的，普通程序十个工作日，简易程序五个工作日。以收到副本之日施行的规定为准；2018年以前的旧规定未经确认。",
            "From the day after the copy was received: through 2023-12-31 ten calendar days; from 2024-01-01 on ten working " +
                "days, and five in the summary procedure. The text in force on the day of the receipt decides; before 2018 it is " +
                "not confirmed."),
        static (c, facts) => Whichever(c, facts, Judge))
    {
        Provisions = [.. DisputeLaw.RespondentAnswer.Provisions, .. DisputeLaw.RespondentAnswerSummary.Provisions],
        AppliesTo = Organs,
        Asks = [DisputeKeys.Body, DisputeKeys.CopyReceived, DisputeKeys.Governing, DisputeKeys.Summary, DisputeKeys.CaseAnswered],
    };

    internal static Applicability Organs => new(
        new("行政复议的规定", "the rule on reconsideration"),
        DisputeKeys.Body,
        to: [BodyKind.Government, BodyKind.Department, BodyKind.Township],
        notTo: [BodyKind.PartyCommittee, BodyKind.PartyDepartment]);

    private static Finding Judge(Case c, ReconsiderationFacts facts)
        => c.NotYet(facts.CopyReceived, DisputeKeys.CopyReceived, Receiving)
            ?? c.Applies(facts.Body)
            ?? c.Known(facts.CopyReceived, DisputeKeys.CopyReceived, out var received)
            ?? c.InForce(DisputeLaw.RespondentAnswer, received, DisputeKeys.Governing, out var limit, out var basis)
            ?? Summary(c, facts, DisputeLaw.RespondentAnswerSummary, received, ref limit, ref basis)
            ?? DisputeCases.Due(
                c,
                received,
                DisputeKeys.CopyReceived,
                Receiving,
                limit,
                basis,
                Answering,
                facts.Answered,
                DisputeKeys.CaseAnswered);

    /// <summary>Which of the two procedures it is matters where they come to different verdicts.</summary>
    internal static Finding Whichever(Case c, ReconsiderationFacts facts, Func<Case, ReconsiderationFacts, Finding> judge)
    {
        if (!facts.IsSummary.IsUnknown) { return judge(c, facts); }

        var (one, other) = (judge(c, facts with { IsSummary = true }), judge(c, facts with { IsSummary = false }));
        return one.Verdict == other.Verdict && other.Verdict != Verdict.Undetermined ? other : judge(c, facts);
    }

    /// <summary>The limit of the summary procedure, where there is one on the day and the case is in it.</summary>
    internal static Finding? Summary(
        Case c, ReconsiderationFacts facts, LawParameter<TimeLimit> summary, LocalDate on, ref TimeLimit limit, ref Basis basis)
    {
        if (!c.Context.Law.On(summary, on).InForce(out var shorter, out var other)) { return null; }

        if (facts.IsSummary.IsUnknown) { return c.Missing(DisputeKeys.Summary); }

        if (facts.IsSummary.ValueOr(false)) { (limit, basis) = (shorter, other!); }

        return null;
    }
}
