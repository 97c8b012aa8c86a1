using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Enforcement.Tutoring;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Enforcement.Rules;

/// <summary>Is the training one that may be given to these pupils, and on this day (学科类培训日期、学龄前培训)?</summary>
internal static class TrainingAllowed
{
    private static readonly MessageTemplate OnRestDay = new(
        "{on}（{kind}）对{stage}开展学科类培训，{ban}", "subject training of {stage} on {on}, {kind}: {ban}");
    private static readonly MessageTemplate OnWorkday = new(
        "{on}（{kind}，不在寒暑假期内）对{stage}开展学科类培训，没有占用禁止的日期",
        "subject training of {stage} on {on}, {kind}, not in a vacation: not on a forbidden day");
    private static readonly MessageTemplate VacationOpen = new(
        "{on}（{kind}）对{stage}开展培训；未载明{what}", "training of {stage} on {on}, {kind}; not stated: {what}");
    private static readonly MessageTemplate NotAnnounced = new(
        "{on}对{stage}开展培训，是否占用禁止的日期，取决于{what}", "training of {stage} on {on}: whether on a forbidden day depends on {what}");
    private static readonly MessageTemplate NonSubject = new(
        "{on}对{stage}开展的不是学科类培训", "the training of {stage} on {on} is not subject training");
    private static readonly MessageTemplate OfPreschool = new(
        "{on}对学龄前儿童开展培训，学科类：{subject}，线上：{online}；对学龄前儿童{ban}；{outcome}",
        "training of children before school on {on} (subject {subject}, online {online}); for them {ban}; {outcome}");
    private static readonly Bilingual Vacation = new("寒暑假期", "in a vacation");
    private static readonly Bilingual Allowed = new("该培训不在禁止之列", "it is not forbidden");
    private static readonly Bilingual Forbidden = new("该培训在禁止之列", "it is forbidden");
    private static readonly Bilingual Open = new("该培训是否在禁止之列，不能确定", "whether it is forbidden cannot be determined");

    internal static Rule<TutoringFacts> Rule { get; } = new(
        "ENFO-26",
        new("学科类培训不占用休息日和假期，不对学龄前儿童开展禁止的培训", "No subject training on days off, and none that is forbidden for children before school"),
        new(
            "2021年7月24日起，面向义务教育阶段学生的学科类培训不得占用国家法定节假日、休息日及寒暑假期，普通高中参照执行；非学科类不适用。法定节假日和休息日按工作日历，调休上班的周末不是休息日；放假安排尚未公布而影响结论的，未能判定；寒暑假期以本地安" +
                "排为准。不得对学龄前儿童开展线上培训，也不得开展学科类（含外语）培训。",
            "From 2021-07-24 subject training of pupils of compulsory education takes no statutory holiday, rest day or " +
                "vacation, of senior secondary pupils by reference; does not apply to non-subject training. Holidays and rest " +
                "days are those of the work calendar, where a weekend that is worked is not a rest day; undetermined where an " +
                "arrangement not announced yet decides; vacations are those of the place. Children before school get no online " +
                "training and no subject training, foreign languages included."),
        (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? (facts.Stage.IsUnknown
                ? FieldCases.Whichever(
                    c, EnforcementKeys.Stage, [.. Enum.GetValues<TutoringStage>().Select(stage => Judge(c, facts, stage))])
                : c.Known(facts.Stage, EnforcementKeys.Stage, out var stage) ?? Judge(c, facts, stage)))
    {
        Provisions = EnforcementLaw.PreschoolTraining.Provisions,
        Asks =
        [
            EnforcementKeys.Stage, EnforcementKeys.FieldText, EnforcementKeys.IsSubject, EnforcementKeys.IsOnline,
            EnforcementKeys.IsVacation,
        ],
    };

    private static Finding Judge(Case c, TutoringFacts facts, TutoringStage stage)
        => c.InForce(
                stage switch
                {
                    TutoringStage.Preschool => EnforcementLaw.PreschoolTraining,
                    TutoringStage.Senior => EnforcementLaw.SeniorTrainingDays,
                    _ => EnforcementLaw.SubjectTrainingDays,
                },
                facts.On,
                EnforcementKeys.FieldText,
                out var ban,
                out var basis)
            ?? (stage == TutoringStage.Preschool ? JudgePreschool(c, facts, ban, basis) : JudgeDay(c, facts, stage, ban, basis));

    private static Finding JudgePreschool(Case c, TutoringFacts facts, Bilingual ban, Basis basis)
    {
        FactState subject = facts.IsSubject.Holds(), online = facts.IsOnline.Holds();
        bool isForbidden = subject == FactState.Known || online == FactState.Known;
        bool isAllowed = subject == FactState.None && online == FactState.None;
        var because = OfPreschool.With(
            ("on", facts.On),
            ("subject", facts.IsSubject.YesOrNo()),
            ("online", facts.IsOnline.YesOrNo()),
            ("ban", ban),
            ("outcome", isForbidden ? Forbidden : isAllowed ? Allowed : Open));
        return isForbidden ? c.Breached(because, basis)
            : isAllowed ? c.Met(because, basis)
            : c.Undetermined(
                because,
                subject == FactState.Unknown ? EnforcementKeys.IsSubject : null,
                online == FactState.Unknown ? EnforcementKeys.IsOnline : null);
    }

    private static Finding JudgeDay(Case c, TutoringFacts facts, TutoringStage stage, Bilingual ban, Basis basis)
    {
        var day = c.Context.Calendar[facts.On];
        var notice = OpenNotice(c, day);
        bool isOff = notice is null && day.Kind is DayKind.StatutoryHoliday or DayKind.Weekend or DayKind.AdjustedRestDay;
        var (subject, vacation) = (facts.IsSubject.Holds(), facts.IsVacation.Holds());
        var off = isOff ? FactState.Known : notice is not null && vacation == FactState.None ? FactState.Unknown : vacation;
        (string, object)[] said = [("on", facts.On), ("stage", stage.Name()), ("kind", day.Kind.Name())];
        if (subject == FactState.None) { return c.NotApplicable(NonSubject.With(("on", facts.On), ("stage", stage.Name()))); }

        if (subject == FactState.Known && off != FactState.Unknown)
        {
            return off == FactState.None ? c.Met(OnWorkday.With(said), basis, day.Certainty)
                : c.Breached(
                    OnRestDay.With(("on", facts.On), ("stage", stage.Name()), ("kind", isOff ? day.Kind.Name() : Vacation), ("ban", ban)),
                    basis,
                    isOff ? day.Certainty : Certainty.Final);
        }

        var open = ValueList.OfPresent<FactKey>(
        [
            subject == FactState.Unknown ? EnforcementKeys.IsSubject : null,
            off == FactState.Unknown && vacation == FactState.Unknown ? EnforcementKeys.IsVacation : null,
            off == FactState.Unknown ? notice : null,
        ]);
        var what = ("what", (object)new Case.KeyNames(open));
        return c.Undetermined(
            off == FactState.Unknown && notice is not null ? NotAnnounced.With([.. said[..2], what]) : VacationOpen.With([.. said, what]),
            day.Certainty,
            open.AsSpan());
    }

    /// <summary>The notice on which it depends whether a day is worked; null where every arrangement comes to the same.</summary>
    private static FactKey? OpenNotice(Case c, CalendarDay day)
    {
        if (day.Certainty != Certainty.Projected) { return null; }

        var worked = c.Context.Calendar.CountWorkdaysWithBounds(day.Date.PlusDays(-1), day.Date);
        return worked.Fewest == worked.Most ? null : CalendarKeys.NoticeOf(day.Date.Year);
    }
}
