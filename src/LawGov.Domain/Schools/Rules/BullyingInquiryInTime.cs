using LawGov.Domain.Calendars;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Schools.Rules;

/// <summary>Was the inquiry into bullying finished in time (欺凌调查按期完成)?</summary>
internal static class BullyingInquiryInTime
{
    private static readonly MessageTemplate Head = new(
        "{started}启动调查处理程序，原则上{limit}内完成，最迟{due}", "started on {started}, in principle within {limit}, due {due}");
    private static readonly Bilingual Finishing = new("完成调查", "finished");
    private static readonly Bilingual Starting = new("启动调查处理程序", "started");
    private static readonly MessageTemplate Excused = new(
        "{started}启动调查处理程序，原则上应当在{last}以前完成而没有完成，理由：{reason}；理由是否成立不判断",
        "started on {started} and not finished by {last} as in principle it must be, for this reason: {reason}; whether it holds " +
            "is not judged");
    private static readonly MessageTemplate ReasonOpen = new(
        "{started}启动调查处理程序，原则上应当在{last}以前完成而没有完成，未载明{what}",
        "started on {started} and not finished by {last} as in principle it must be; not stated: {what}");

    internal static Rule<BullyingFacts> Rule { get; } = new(
        "SCHO-10",
        new("学生欺凌调查按期完成", "The inquiry into bullying is finished in time"),
        new(
            "自启动调查处理程序次日起，原则上十日内完成调查（2017年11月22日起）。“原则上”留有例外：逾期的，确认没有理由为不符合，载明理由的不适用。向县级防治学生欺凌工作机构申诉、复查的期限未经确认，不在此列。",
            "In principle within ten days from the day after the procedure started (since 2017-11-22). That leaves room for " +
                "exceptions: a late inquiry is breached where it is known to have no reason, and with a reason stated the " +
                "limit does not " +
                "apply. How long a complaint to the county body takes is not confirmed, and not covered."),
        static (c, facts) => c.NotYet(facts.InquiryStarted, SchoolKeys.InquiryStarted, Starting)
            ?? c.Applies(facts.Body)
            ?? c.Known(facts.InquiryStarted, SchoolKeys.InquiryStarted, out var started)
            ?? c.InForce(SchoolLaw.BullyingInquiry, started, SchoolKeys.Governing, out var limit, out var basis)
            ?? SchoolCases.Limited(c, started, SchoolKeys.InquiryStarted, limit, basis, out var due)
            ?? SchoolCases.Early(c, facts.InquiryDone, SchoolKeys.InquiryDone, started, SchoolKeys.InquiryStarted)
            ?? Judge(c, facts, started, due))
    {
        Provisions = SchoolLaw.BullyingInquiry.Provisions,
        AppliesTo = SchoolCases.ToSchools(new("学生欺凌处理的规定", "the rule on handling bullying")),
        Asks = [SchoolKeys.Body, SchoolKeys.InquiryStarted, SchoolKeys.InquiryDone, SchoolKeys.OverrunReason],
    };

    /// <summary>A late inquiry is asked for its reason first: in principle leaves room for one.</summary>
    private static Finding Judge(Case c, BullyingFacts facts, LocalDate started, Deadline due)
    {
        var window = DueWindow.Of(due);
        bool isLate = Case.VerdictOf(window, facts.InquiryDone, c.AsOf) == Verdict.Breached;
        return isLate && facts.OverrunReason.Known(out string? reason)
            ? c.NotApplicable(Excused.With(("started", started), ("last", due.Due), ("reason", reason)))
            : isLate && facts.OverrunReason.IsUnknown
            ? c.Undetermined(
                ReasonOpen.With(("started", started), ("last", due.Due), ("what", SchoolKeys.OverrunReason.Name)),
                SchoolKeys.OverrunReason)
            : c.Due(
                window,
                Head.With(("started", started), ("limit", due.Limit), ("due", due.Due)),
                Finishing,
                facts.InquiryDone,
                SchoolKeys.InquiryDone,
                due.Basis!);
    }
}
