using LawGov.Domain.Calendars;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Tests.Docs;

#region facts
/// <summary>What is known of the minutes of a meeting (会议纪要事实).</summary>
public sealed record MinutesFacts : IFacts
{
    /// <inheritdoc/>
    public required SubjectId Id { get; init; }

    /// <summary>The day of the meeting (会议日期); it selects the rule in force.</summary>
    public required LocalDate Held { get; init; }

    /// <summary>What kind of body met.</summary>
    public Fact<BodyKind> Body { get; init; }

    /// <summary>The day on which the minutes were issued (印发日期); none where it is known that they were not.</summary>
    public Fact<LocalDate> Issued { get; init; }
}

/// <summary>The facts of minutes by name (会议纪要事实项).</summary>
internal static class MinutesKeys
{
    private static readonly Bilingual Office = new("本单位办公室", "the office of the body");

    public static FactKey Body { get; } = new("local.minutes-body", new("单位性质", "the kind of body"), new("会议由何种单位召开？", "Which kind of body held the meeting?"), Office);

    public static FactKey Limit { get; } = new("local.minutes-limit", new("印发期限", "the limit for issuing"), new("当时规定几日内印发纪要？", "Within how many days had minutes to be issued at the time?"), Office);

    public static FactKey Issued { get; } = new("local.minutes-issued", new("印发日期", "the date of issue"), new("会议纪要何日印发？", "On which day were the minutes issued?"), Office);
}
#endregion

#region rule
/// <summary>Were the minutes of a meeting issued in time (会议纪要按期印发)?</summary>
internal static class MinutesIssued
{
    private static readonly MessageTemplate Head = new("{held}召开会议，期限{limit}，最迟{due}印发", "meeting on {held}, limit {limit}, due {due}");

    internal static LawParameter<TimeLimit> Limit { get; } = new(
        "local.minutes-limit",
        new("会议纪要印发期限", "the limit for issuing minutes"),
        new DatedValue<TimeLimit>(DateSpan.From(new(2024, 1, 1)), TimeLimit.Workdays(5), Basis.Local(new("某区会议制度", "Rules on Meetings of a district"))));

    internal static Rule<MinutesFacts> Rule { get; } = new(
        "LOCAL-01",
        new("会议纪要按期印发", "Minutes are issued in time"),
        new("自会议次日起计算工作日，最后一日印发为按期；期限以会议之日施行的规定为准。", "Working days from the day after the meeting; the last day is in time. The rule in force on the day of the meeting decides."),
        (c, facts) => c.NotYet(facts.Held, new("会议日期", "the date of the meeting"))                        // the as-of day
            ?? c.Applies(facts.Body)                                                                          // the kind of body
            ?? c.InForce(Limit, facts.Held, MinutesKeys.Limit, out var limit, out var basis)                  // the law of the day
            ?? Judge(c, facts, limit.AfterOn(facts.Held, c.Context.Calendar, basis)))                         // the judgement
    {
        AppliesTo = new(new("会议纪要的规定", "the rule on minutes"), MinutesKeys.Body, to: [BodyKind.Department], notTo: [BodyKind.School]),
        Asks = [MinutesKeys.Body, MinutesKeys.Limit, MinutesKeys.Issued],
    };

    private static Finding Judge(Case c, MinutesFacts facts, Deadline due) => c.Due(
        DueWindow.Of(due),
        Head.With(("held", facts.Held), ("limit", due.Limit), ("due", due.Due)),
        new("印发", "issued"),
        facts.Issued,
        MinutesKeys.Issued,
        due.Basis!);
}
#endregion
