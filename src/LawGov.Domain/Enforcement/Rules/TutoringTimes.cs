using LawGov.Domain.Enforcement.Tutoring;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Enforcement.Rules;

/// <summary>Does tutoring end in time, and are online lessons short enough, with breaks (培训时间)?</summary>
internal static class TutoringTimes
{
    private static readonly MessageTemplate Ending = new(
        "{on}{mode}培训结束时间：{end}，不得晚于{latest}", "{mode} tutoring on {on}, end {end} (to be by {latest})");
    private static readonly MessageTemplate PastMidnight = new("次日{end}", "{end} of the next day");
    private static readonly Bilingual Offline = new("线下", "offline");
    private static readonly Bilingual Online = new("线上", "online");
    private static readonly MessageTemplate Lessons = new(
        "{online}；每课时：{lesson}，不得超过{most}分钟；间隔：{break}", "{online}; lesson {lesson} (at most {most} minutes), break {break}");
    private static readonly MessageTemplate Break = new("{break}，不得少于{least}分钟", "{break} (at least {least} minutes)");
    private static readonly Bilingual OneLesson = new("无（只有一个课时）", "none (one lesson alone)");

    internal static Rule<TutoringFacts> Rule { get; } = new(
        "ENFO-25",
        new("校外培训按时结束，线上课时和间隔符合规定", "Tutoring ends in time, and online lessons and breaks are as required"),
        new(
            "线下培训不得晚于20:30结束，线上不得晚于21:00（2021年4月2日起，2018年至此前未经确认）；线上每课时不超过30分钟，间隔不少于10分钟（2021年7月24日起），线下课时没有此项限制。" +
                "恰在规定时间结束的为符合；当日最后一课时在0:00至5:00结束的，视为跨过午夜，晚于规定时间；只有一个课时的，不判断间隔。",
            "Tutoring on the spot must end by 20:30 and online by 21:00 (since 2021-04-02; from 2018 to then not confirmed); " +
                "an online lesson is at most 30 minutes and a break at least 10 (since 2021-07-24), which lessons on the spot " +
                "need not keep. Ending at the very time is in time; a last lesson that ends from 0:00 to 5:00 has run past midnight " +
                "and is late; with one lesson alone no break is asked for."),
        (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? (facts.IsOnline.IsUnknown
                ? FieldCases.Whichever(c, EnforcementKeys.IsOnline, Judge(c, facts, isOnline: false), Judge(c, facts, isOnline: true))
                : Judge(c, facts, facts.IsOnline.ValueOr(false))))
    {
        Provisions = [.. EnforcementLaw.OfflineEnd.Provisions, .. EnforcementLaw.OnlineLesson.Provisions],
        Asks =
        [
            EnforcementKeys.IsOnline, EnforcementKeys.FieldText, EnforcementKeys.EndsAt, EnforcementKeys.LessonMinutes,
            EnforcementKeys.BreakMinutes,
        ],
    };

    private static Finding Judge(Case c, TutoringFacts facts, bool isOnline)
        => c.InForce(
                isOnline ? EnforcementLaw.OnlineEnd : EnforcementLaw.OfflineEnd,
                facts.On,
                EnforcementKeys.FieldText,
                out var latest,
                out var basis)
            ?? (isOnline ? JudgeOnline(c, facts, latest, basis) : JudgeEnd(c, facts, Offline, latest, basis));

    private static Finding JudgeEnd(Case c, TutoringFacts facts, Bilingual mode, LocalTime latest, Basis basis)
        => c.Each(EndText(facts, mode, latest), EnforcementWords.AsRequired, basis, (EnforcementKeys.EndsAt, EndState(facts, latest)));

    /// <summary>The limit of lessons is younger than that of the end.</summary>
    private static Finding JudgeOnline(Case c, TutoringFacts facts, LocalTime latest, Basis basis)
    {
        var law = c.Context.Law;
        if (!law.On(EnforcementLaw.OnlineLesson, facts.On).InForce(out int most, out var lessons)
            || !law.On(EnforcementLaw.OnlineBreak, facts.On).InForce(out int least, out var breaks))
        {
            return JudgeEnd(c, facts, Online, latest, basis);
        }

        var end = EndState(facts, latest);
        var lesson = facts.LessonMinutes.Known(out int minutes) && minutes > most ? FactState.None : FactState.Known;
        var pause = facts.BreakMinutes.Known(out int between) && between < least ? FactState.None : FactState.Known;
        return c.Each(
            Lessons.With(
                ("online", EndText(facts, Online, latest)),
                ("lesson", facts.LessonMinutes.In("分钟", "minutes")),
                ("most", most),
                ("break", facts.BreakMinutes.State == FactState.None
                    ? OneLesson
                    : Break.With(("break", facts.BreakMinutes.In("分钟", "minutes")), ("least", least)))),
            EnforcementWords.AsRequired,
            end == FactState.None ? basis : lesson == FactState.None ? lessons : pause == FactState.None ? breaks : basis,
            (EnforcementKeys.EndsAt, end),
            (EnforcementKeys.LessonMinutes, facts.LessonMinutes.IsUnknown ? FactState.Unknown : lesson),
            (EnforcementKeys.BreakMinutes, facts.BreakMinutes.IsUnknown ? FactState.Unknown : pause));
    }

    /// <summary>A last lesson that ends in the small hours has run through the night; no text allows tutoring at that time.</summary>
    private static bool IsPastMidnight(LocalTime end) => end <= new LocalTime(5, 0);

    private static FactState EndState(TutoringFacts facts, LocalTime latest)
        => facts.EndsAt.IsUnknown ? FactState.Unknown
        : facts.EndsAt.Known(out var end) && (end > latest || IsPastMidnight(end)) ? FactState.None : FactState.Known;

    private static Message EndText(TutoringFacts facts, Bilingual mode, LocalTime latest) => Ending.With(
        ("on", facts.On),
        ("mode", mode),
        ("end", !facts.EndsAt.Known(out var end) ? facts.EndsAt.Say()
            : IsPastMidnight(end) ? PastMidnight.With(("end", EnforcementLaw.Hour(end))) : EnforcementLaw.Hour(end)),
        ("latest", EnforcementLaw.Hour(latest)));
}
