using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Rules;

/// <summary>Was a correction asked for in time, once, with what must be corrected and by when (告知补正符合规定)?</summary>
internal static class CorrectionAskedProperly
{
    private static readonly MessageTemplate NotAsked = new("没有告知补正", "no correction was asked for");
    private static readonly MessageTemplate State = new(
        "{received}收到申请，告知补正{limit}；{day}告知补正，{times}，{items}，补正期限{period}",
        "received on {received}, {limit}; a correction was asked for on {day}, {times}, {items}, time to correct {period}");
    private static readonly Bilingual Once = new("一次性告知", "once");
    private static readonly Bilingual Again = new("以后再次告知", "and again later");
    private static readonly Bilingual Listed = new("列明补正事项", "with what must be corrected");
    private static readonly Bilingual NotListed = new("没有列明补正事项", "without what must be corrected");
    private static readonly Bilingual ListNotStated = new("未载明是否列明补正事项", "not stated whether with what must be corrected");
    private static readonly MessageTemplate Until = new("至{day}", "to {day}");
    private static readonly Bilingual PeriodNotStated = new("未载明", "not stated");
    private static readonly ListWords Words = new(new("符合规定", "as required"), new("不符合规定", "not as required"));

    internal static Rule<RequestFacts> Rule { get; } = new(
        "DISC-23",
        new("告知补正按期、一次、列明事项和期限", "A correction is asked for in time, once, with its items and its time"),
        new(
            "申请内容不明确的，自收到申请之日起7个工作日内一次性告知申请人补正，说明需要补正的事项和合理的补正期限。逾期告知、再次告知、确认没有列明事项的，为不符合；未载明的未能判定。补正期限是否合理，由人判断，不在此列。2019年5月15日" +
                "以前没有规定天数，未能判定。没有告知补正的不适用。学校和其他单位只有作为法律、法规授权的组织才适用；不适用于党委工作部门，党委是否适用未经确认。",
            "Where the request is unclear, the applicant is asked within 7 working days of receipt, once, with the items and a " +
                "reasonable time to correct them. Late, again, or known to be without the items is breached; what is not stated is " +
                "undetermined. Whether the time is reasonable is for a person to judge. Before 2019-05-15 no number of days was set: " +
                "undetermined. Does not apply where no correction was asked for. Applies to schools and other bodies only as " +
                "organisations authorised by law or regulation; does not apply to departments of Party committees; whether it applies to " +
                "Party committees is not confirmed."),
        (c, facts) => RequestCases.Governed(c, facts, out var clock)
            ?? RequestCases.Happened<CorrectionAsked>(c, clock, NotAsked.With(), out var asked)
            ?? RequestCases.Receipt(c, clock, out var received)
            ?? c.InForce(DisclosureLaw.CorrectionNoticeLimit, received, DisclosureKeys.Governing, out _, out var basis)
            ?? Judge(c, facts, clock, received, asked, basis))
    {
        Provisions = DisclosureLaw.CorrectionNoticeLimit.Provisions,
        AppliesTo = RequestCases.Procedure,
        Asks = RequestCases.Asks(DisclosureKeys.CorrectionContents, DisclosureKeys.CorrectionPeriod),
    };

    private static Finding Judge(
        Case c, RequestFacts facts, RequestClock clock, LocalDate received, CorrectionAsked asked, Basis basis)
    {
        var timer = clock.Timer(RequestTimerKind.CorrectionNotice)!;
        bool isAgain = clock.HappenedAgain(facts.Events.AsSpan(), asked);
        var notice = isAgain ? FactState.None : RequestCases.InTime(asked.On, timer.Window()!.Value);
        return c.Each(
            State.With(
                ("received", received),
                ("limit", new RequestCases.LimitText(timer, received)),
                ("day", asked.On),
                ("times", isAgain ? Again : Once),
                ("items", asked.ListsItems.State() switch
                {
                    FactState.Known => Listed,
                    FactState.None => NotListed,
                    _ => ListNotStated,
                }),
                ("period", asked.By is { } by ? Until.With(("day", by)) : PeriodNotStated)),
            Words,
            basis,
            (notice == FactState.Unknown ? timer.Window()!.Value.Between! : DisclosureKeys.CorrectionNotice, notice),
            (DisclosureKeys.CorrectionContents, asked.ListsItems.State()),
            (DisclosureKeys.CorrectionPeriod, asked.By is null ? FactState.Unknown : FactState.Known));
    }
}
