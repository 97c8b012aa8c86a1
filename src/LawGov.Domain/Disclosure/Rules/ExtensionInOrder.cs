using LawGov.Domain.Calendars;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Rules;

/// <summary>Was the limit for the reply extended with consent and notice, within the ceiling, once (延长答复期限符合规定)?</summary>
internal static class ExtensionInOrder
{
    private static readonly MessageTemplate NotExtended = new("没有延长答复期限", "the limit was not extended");
    private static readonly MessageTemplate State = new(
        "{day}决定延长{by}（上限{most}），{times}，{consent}，{told}",
        "extended by {by} on {day} (at most {most}), {times}, {consent}, {told}");
    private static readonly Bilingual Once = new("一次", "once");
    private static readonly Bilingual Again = new("以后再次延长", "and again later");
    private static readonly Bilingual Agreed = new("经政府信息公开工作机构负责人同意", "with consent of the head of the office");
    private static readonly Bilingual NotAgreed = new("没有经政府信息公开工作机构负责人同意", "without consent of the head of the office");
    private static readonly Bilingual ConsentNotStated = new(
        "未载明是否经政府信息公开工作机构负责人同意", "not stated whether with consent of the head of the office");
    private static readonly MessageTemplate Told = new("{day}告知申请人", "the applicant told on {day}");
    private static readonly Bilingual NotTold = new("没有告知申请人", "the applicant not told");
    private static readonly Bilingual ToldNotStated = new("未载明何时告知申请人", "not stated when the applicant was told");
    private static readonly ListWords Words = new(new("符合规定", "as required"), new("不符合规定", "not as required"));

    internal static Rule<RequestFacts> Rule { get; } = new(
        "DISC-24",
        new("延长答复期限经同意、告知，不超过上限，只有一次", "An extension has consent and notice, keeps to the ceiling, and happens once"),
        new(
            "延长答复期限应当经政府信息公开工作机构负责人同意并告知申请人，最长不得超过法定天数（2019年5月15日以前收到的15个工作日，以后收到的20个工作日）。本机关负责人同意不等于政府信息公开工作机构负责人同意。告知应当在何日以前，条例没有" +
                "规定，决定和告知的早晚不在此列。没有延长的不适用。学校和其他单位只有作为法律、法规授权的组织才适用；不适用于党委工作部门，党委是否适用未经确认。",
            "An extension needs consent of the head of the office for open government information and notice to the applicant, and is at " +
                "most 15 working days for requests received before 2019-05-15, 20 since. Consent of the head of the organ is something " +
                "else. By when it must be decided and told the Regulation does not say: that is not covered. Does not " +
                "apply where nothing was extended. Applies to schools and other bodies only as organisations authorised by law or " +
                "regulation; does not apply to departments of Party committees; whether it applies to Party committees is not confirmed."),
        (c, facts) => RequestCases.Governed(c, facts, out var clock, out var day)
            ?? c.InForce(DisclosureLaw.ReplyExtension, day, DisclosureKeys.Governing, out int most, out var basis)
            ?? RequestCases.Happened<ReplyExtended>(c, clock, NotExtended.With(), out var extended)
            ?? Judge(c, facts, clock, extended, most, basis))
    {
        Provisions = DisclosureLaw.ReplyExtension.Provisions,
        AppliesTo = RequestCases.Procedure,
        Asks = RequestCases.Asks(DisclosureKeys.ExtensionConsent, DisclosureKeys.ExtensionTold),
    };

    private static Finding Judge(Case c, RequestFacts facts, RequestClock clock, ReplyExtended extended, int most, Basis basis)
    {
        bool isAgain = clock.HappenedAgain(facts.Events.AsSpan(), extended);
        var told = extended.Told.Known(out var day) && day > c.AsOf ? FactState.Unknown : extended.Told.State;
        return c.Each(
            State.With(
                ("day", extended.On),
                ("by", TimeLimit.Workdays(extended.Workdays)),
                ("most", TimeLimit.Workdays(most)),
                ("times", isAgain ? Again : Once),
                ("consent", extended.ByOfficeHead.State() switch
                {
                    FactState.Known => Agreed,
                    FactState.None => NotAgreed,
                    _ => ConsentNotStated,
                }),
                ("told", told switch
                {
                    FactState.Known => Told.With(("day", day)),
                    FactState.None => NotTold,
                    _ => ToldNotStated,
                })),
            Words,
            basis,
            (DisclosureKeys.ExtensionLength, isAgain || extended.Workdays > most ? FactState.None : FactState.Known),
            (DisclosureKeys.ExtensionConsent, extended.ByOfficeHead.State()),
            (DisclosureKeys.ExtensionTold, told));
    }
}
