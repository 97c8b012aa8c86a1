using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;

namespace LawGov.Domain.Decisions.Rules;

/// <summary>Was a matter that counts decided by the meeting that the body's rule names (三重一大事项由会议集体决定)?</summary>
internal static class DecidedByMeeting
{
    private static readonly MessageTemplate ByMeeting = new("{head}，由{meeting}集体决定", "{head}; decided by {meeting}");
    private static readonly MessageTemplate ByAnother = new(
        "{head}，由{meeting}决定，制度规定由{named}决定", "{head}; decided by {meeting}, the rule naming {named}");
    private static readonly MessageTemplate ByForm = new("{head}，决定方式为{form}", "{head}; decided {form}");
    private static readonly MessageTemplate NoMeeting = new("{by}，没有经会议集体决定；{why}", "{by}, {why}");
    private static readonly MessageTemplate InEmergency = new("{by}；属于突发事件、紧急情况，制度允许先行决定", "{by} in an emergency, which the rule allows");
    private static readonly MessageTemplate ElseWrong = new(
        "{head}，决定方式未载明：经会议的，{meeting}不是制度规定的{named}；不经会议的，{why}",
        "{head}; the way of deciding is not stated: if by a meeting, {meeting} is not {named} of the rule; if without one, {why}");
    private static readonly Bilingual NoEmergency = new("不属于突发事件、紧急情况", "without an emergency");
    private static readonly Bilingual NotAllowed = new("制度没有突发事件、紧急情况的例外", "for which the rule has no exception");
    private static readonly Bilingual AMeeting = new("会议", "a meeting");

    internal static Rule<CollectiveMatter> Rule { get; } = new(
        "DECI-15",
        new("三重一大事项由会议集体决定", "A matter that counts is decided by the meeting"),
        new(
            "按本单位决定当日的制度，先看金额是否达到该类事项的标准，再看是否由制度规定的会议集体决定；传阅会签、个别征求意见、个人决定均不能代替会议，制度允许的重大突发事件、紧急情况除外。会议按名称逐字比对。标准是否含本数" +
                "未写明而金额恰为标准的、金额没有单位的，未能判定。没有全国统一的标准，依据只能是本单位制度。",
            "By the body's own rule of the day of the decision: does the sum reach the threshold of its class, and did the meeting " +
                "that the rule names decide it? Circulating papers, asking members one by one and one person's decision do not stand " +
                "in for a meeting, save in a major sudden event or an emergency where the rule allows it. Meetings are compared by " +
                "name, letter by letter. Undetermined where the sum is exactly the threshold and it is not stated whether that " +
                "counts, and where a sum has no unit. There is no national threshold: the basis is the body's own rule alone."),
        static (c, facts) => CollectiveCases.Governed(c, facts, out var matter)
            ?? Excepted(c, facts, matter)
            ?? matter.Open(c)
            ?? Judge(c, facts, matter))
    {
        Asks = CollectiveCases.Asks(
            DecisionKeys.DecidingForm,
            DecisionKeys.DecidingMeeting,
            DecisionKeys.MeetingRule,
            DecisionKeys.Emergency,
            DecisionKeys.EmergencyRule),
    };

    private static Finding? Excepted(Case c, CollectiveMatter facts, CollectiveCases.Matter matter)
        => facts.Form.Known(out var form) && form != DecidingForm.Meeting
            && facts.IsEmergency.IsSo() == true && matter.Rule.AllowsEmergency.IsSo() == true
            ? c.NotApplicable(InEmergency.With(("by", By(matter, form))))
            : null;

    private static Finding Judge(Case c, CollectiveMatter facts, CollectiveCases.Matter matter)
    {
        var why = facts.IsEmergency.IsSo() == false ? NoEmergency : matter.Rule.AllowsEmergency.IsSo() == false ? NotAllowed : null;
        var named = matter.Rule.Meeting;
        bool isAnother = named.Known(out string? right) && facts.Meeting.Known(out string? held) && held != right;
        IBilingualText meeting = facts.Meeting.Known(out held) ? new Bilingual(held, held) : AMeeting;
        IBilingualText expected = right is null ? AMeeting : new Bilingual(right, right);
        if (!facts.Form.Known(out var form))
        {
            return isAnother && why is not null
                ? c.Breached(
                    ElseWrong.With(("head", matter), ("meeting", meeting), ("named", expected), ("why", why)), matter.Basis)
                : matter.Ask(c, DecisionKeys.DecidingForm);
        }

        if (form != DecidingForm.Meeting)
        {
            return why is not null
                ? c.Breached(NoMeeting.With(("by", By(matter, form)), ("why", why)), matter.Basis)
                : CollectiveCases.Matter.Ask(
                    c,
                    By(matter, form),
                    facts.IsEmergency.IsUnknown ? DecisionKeys.Emergency : null,
                    matter.Rule.AllowsEmergency.IsUnknown ? DecisionKeys.EmergencyRule : null);
        }

        if (isAnother)
        {
            return c.Breached(ByAnother.With(("head", matter), ("meeting", meeting), ("named", expected)), matter.Basis);
        }

        return named.IsUnknown ? matter.Ask(c, DecisionKeys.MeetingRule)
            : named.State == FactState.Known && facts.Meeting.State != FactState.Known ? matter.Ask(c, DecisionKeys.DecidingMeeting)
            : c.Met(ByMeeting.With(("head", matter), ("meeting", meeting)), matter.Basis);
    }
    private static Message By(CollectiveCases.Matter matter, DecidingForm form)
        => ByForm.With(("head", matter), ("form", form.Name()));
}
