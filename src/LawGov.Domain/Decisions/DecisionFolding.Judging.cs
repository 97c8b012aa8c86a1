using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;
using static LawGov.Domain.Decisions.ProcedureStepKind;

namespace LawGov.Domain.Decisions;

/// <content>One step against what it must be.</content>
internal readonly partial struct DecisionFolding
{
    private static readonly MessageTemplate Call = new(
        "公开征求意见（起始日{start}，截止日{end}），{how}", "open call for comments (first day {start}, last day {end}): {how}");
    private static readonly MessageTemplate Long = new("首日不计入也不少于{least}", "not less than {least} even without the first day");
    private static readonly MessageTemplate Excused = new(
        "征求意见时已说明缩短期限的理由（{reason}）", "the call gives the reason for a shorter period ({reason})");
    private static readonly MessageTemplate Short = new(
        "首日计入至多{days}，一般不少于{least}，{why}", "{days} at most with the first day, in general not less than {least}; {why}");
    private static readonly Bilingual NoReason = new("没有说明缩短期限的理由", "no reason for a shorter period is given");
    private static readonly Bilingual ReasonElsewhere = new(
        "缩短期限的理由没有在征求意见时说明", "the reason for a shorter period is not in the call itself");
    private static readonly Bilingual Running = new("尚未截止", "still running");
    private static readonly MessageTemplate HearingHeld = new(
        "听证会（{day}）：材料送达{papers}，名单公布{list}，{how}", "hearing ({day}): papers delivered {papers}, list published {list}; {how}");
    private static readonly MessageTemplate InGoodTime = new("材料提前送达不少于{least}", "the papers came not less than {least} before");
    private static readonly MessageTemplate TooLate = new(
        "材料至多提前{days}送达，少于{least}", "the papers came {days} before at most, less than {least}");
    private static readonly MessageTemplate NotAhead = new(
        "材料没有提前送达，应当提前不少于{least}", "the papers did not come before it, and should have come not less than {least} before");
    private static readonly Bilingual NoPapers = new("没有送达材料", "no papers were delivered");
    private static readonly Bilingual NoList = new("参加人名单没有事先公布", "the list of participants was not published beforehand");
    private static readonly MessageTemplate TimeGiven = new(
        "送审材料{papers}齐备，要求{wanted}提出意见，其间{days}个工作日，一般不少于{least}，{how}",
        "papers complete on {papers}, opinion wanted by {wanted}, working days between: {days}, in general not less than {least}; {how}");
    private static readonly Bilingual Enough = new("时间足够", "enough");
    private static readonly Bilingual NotEnough = new("时间不足", "too short");
    private static readonly MessageTemplate WantedBeforePapers = new(
        "送审材料{papers}齐备，要求{wanted}提出意见，两个日期必有一误",
        "papers complete on {papers}, opinion wanted by {wanted}: one of the two days is wrong");
    private static readonly MessageTemplate DoneBeforePapers = new(
        "{day}完成审查，送审材料{papers}齐备，两个日期必有一误", "reviewed on {day}, papers complete on {papers}: one of the two days is wrong");
    private static readonly MessageTemplate NoDaySet = new("没有限定提出审查意见的日期", "no day was set for the opinion of the review");
    private static readonly MessageTemplate Meeting = new(
        "集体讨论（{day}）：行政首长最后发言{last}，不同意见载明{dissent}，与多数人意见不一致时说明理由{reasons}，{how}",
        "discussion ({day}): head spoke last {last}, other views recorded {dissent}, reasons given against the majority {reasons}; {how}");
    private static readonly Bilingual AsRequired = new("符合规定", "as required");
    private static readonly Bilingual NotAsRequired = new("不符合规定", "not as required");
    private static readonly Bilingual Yes = new("：是", "(yes)");
    private static readonly Bilingual No = new("：否", "(no)");
    private static readonly Bilingual NotAsked = new("：不涉及", "(not in question)");
    private static readonly Bilingual NotStatedMark = new("：未载明", "(not stated)");
    private static readonly MessageTemplate Explained = new(
        "公布时（{day}）已说明意见采纳情况", "the publication ({day}) explains what use was made of views");
    private static readonly MessageTemplate NotExplained = new(
        "公布时（{day}）没有说明意见采纳情况", "the publication ({day}) does not explain what use was made of views");
    private static readonly MessageTemplate EvaluatedByOthers = new(
        "决策后评估（{day}）由没有承担决策前主要评估工作的单位实施",
        "the post-evaluation ({day}) was made by others than the main assessor before the decision");
    private static readonly MessageTemplate EvaluatedByTheSame = new(
        "决策后评估（{day}）由决策前承担主要评估工作的单位实施",
        "the post-evaluation ({day}) was made by the main assessor before the decision");

    /// <summary>What is found of one step: the sentence where it is asked for. Undetermined and pending: it fails in no case, and may
    /// not be over.</summary>
    private readonly record struct Judged(
        Verdict Verdict,
        StepState State = StepState.Done,
        Message? Because = null,
        ValueList<FactKey> Keys = default,
        Certainty Certainty = Certainty.Final);

    private Judged Judge(ProcedureStep step, int least, bool speaks) => step.Kind switch
    {
        OpenCall => OfCall(step, least, speaks),
        Hearing => OfHearing(step, least, speaks),
        LegalityReview => OfReviewTime(step, least, speaks),
        CollectiveDiscussion => OfMeeting(step, speaks),
        Publication => OfOne(step, step.ViewsExplained.IsSo(), DecisionKeys.ViewsExplained, speaks ? Explained : null, NotExplained),
        _ => OfOne(step, !step.ByMainAssessor.IsSo(), DecisionKeys.MainAssessor, speaks ? EvaluatedByOthers : null, EvaluatedByTheSame),
    };

    private Judged OfOne(ProcedureStep step, bool? holds, FactKey key, MessageTemplate? yes, MessageTemplate no)
        => holds is null ? new(Verdict.Undetermined, Keys: [key])
            : new(
                holds == true ? Verdict.Met : Verdict.Breached,
                holds == true ? StepState.Done : StepState.Defective,
                yes is null ? null : (holds == true ? yes : no).With(("day", step.On.Within(AsOf).Say())));

    private Judged OfCall(ProcedureStep step, int least, bool speaks)
    {
        var (start, end) = (Stated(step.On), Stated(step.Through));
        if (start.IsSure && end.IsSure && end.High < start.Low) { start = end = Spread.Open; } // reversed: neither day is taken

        if (!start.IsSure) { start = new(LocalDate.MinIsoValue, AsOf); } // it is judged where it has begun

        (int fewest, int most) = start.IsSure && end.IsSure
            ? (Math.Max(0, Period.DaysBetween(start.High, end.Low)), Period.DaysBetween(start.Low, end.High))
            : (0, int.MaxValue);
        bool? isLong = fewest >= least ? true : most < least - 1 ? false : null; // without and with the first day
        bool? isExcused = step.Reason.State == FactState.Known && step.IsReasonInCall.IsSo() == true ? true
            : step.Reason.State == FactState.None || step.IsReasonInCall.IsSo() == false ? false
            : null;
        if (isLong == true || isExcused == true)
        {
            if (end.Low <= AsOf && end.High > AsOf) { return new(Verdict.Undetermined, StepState.Pending, Keys: [DecisionKeys.CallEnd]); }

            bool isRunning = end.Low > AsOf;
            return new(isRunning ? Verdict.Pending : Verdict.Met, StepState.Done, !speaks ? null : Say(
                isRunning ? Running
                : isLong == true ? Long.With(("least", TimeLimit.Days(least)))
                : Excused.With(("reason", step.Reason.ValueOr("")))));
        }

        if (isLong == false && isExcused == false)
        {
            return new(Verdict.Breached, StepState.TooShort, !speaks ? null : Say(Short.With(
                ("days", Noun.Day.Of(most + 1)),
                ("least", TimeLimit.Days(least)),
                ("why", step.Reason.State == FactState.None ? NoReason : ReasonElsewhere))));
        }

        bool readingDecides = fewest < least && most >= least - 1;
        return new(Verdict.Undetermined, Keys: AskedOfCall(step, isLong, isExcused, !start.IsExact, !end.IsExact, readingDecides));

        Message Say(IBilingualText how) => Call.With(("start", Day(start)), ("end", Day(end)), ("how", how));
    }

    /// <summary>What would settle a call: its length, or that it was shortened for a reason.</summary>
    private static ValueList<FactKey> AskedOfCall(
        ProcedureStep step, bool? isLong, bool? isExcused, bool ofStart, bool ofEnd, bool ofReading)
        => ValueList.OfPresent<FactKey>(
            isLong is null && ofStart ? DecisionKeys.CallStart : null,
            isLong is null && ofEnd ? DecisionKeys.CallEnd : null,
            isLong is null && ofReading ? DecisionKeys.CallCounting : null,
            isExcused is null && step.Reason.IsUnknown ? DecisionKeys.CallReason : null,
            isExcused is null && step.IsReasonInCall.IsUnknown ? DecisionKeys.CallReasonInCall : null);

    private static object Day(Spread day) => day.IsSure ? day.Say() : Fact<LocalDate>.Unknown.Say();

    /// <summary>A day or a month that is stated, whether it has come or not: a call announces its own end.</summary>
    private Spread Stated(StepDay day) => day switch
    {
        { Kind: StepDayKind.Undated } => new(LocalDate.MinIsoValue, AsOf),
        { Kind: StepDayKind.InMonth, Day: { } first } => new(first, first.PlusMonths(1).PlusDays(-1)),
        { Day: { } known } => new(known, known),
        _ => Spread.Open,
    };

    private Judged OfHearing(ProcedureStep step, int least, bool speaks)
    {
        var day = Stated(step.On);
        bool? papers = step.Papers.Known(out var came)
            ? (day.IsSure ? Between(Period.DaysBetween(came, day.Low), Period.DaysBetween(came, day.High), least) : null)
            : step.Papers.IsUnknown ? null : false;
        bool? list = step.ListPublished.Known(out var published)
            ? (day.IsSure ? Between(Period.DaysBetween(published, day.Low), Period.DaysBetween(published, day.High), 0) : null)
            : step.ListPublished.IsUnknown ? null : false;
        if (papers != false && list != false && (papers is null || list is null))
        {
            bool ofDay = (papers is null && step.Papers.State == FactState.Known)
                || (list is null && step.ListPublished.State == FactState.Known);
            return new(Verdict.Undetermined, Keys: ValueList.OfPresent<FactKey>(
                step.Papers.IsUnknown ? DecisionKeys.HearingPapers : null,
                step.ListPublished.IsUnknown ? DecisionKeys.ListPublished : null,
                ofDay ? DecisionKeys.DayOf(Hearing) : null));
        }

        bool holds = papers == true && list == true;
        return new(
            holds ? Verdict.Met : Verdict.Breached,
            holds ? StepState.Done : papers == false && step.Papers.State == FactState.Known ? StepState.TooShort : StepState.Defective,
            !speaks ? null : HearingHeld.With(
                ("day", day.Say()),
                ("papers", step.Papers.Say()),
                ("list", step.ListPublished.Say()),
                ("how", holds ? InGoodTime.With(("least", TimeLimit.Days(least)))
                    : papers != false ? NoList
                    : step.Papers.State == FactState.Known
                        ? HowLate(Period.DaysBetween(came, day.High), TimeLimit.Days(least))
                    : NoPapers)));
    }

    private static Message HowLate(int days, TimeLimit least)
        => days > 0 ? TooLate.With(("days", Noun.Day.Of(days)), ("least", least)) : NotAhead.With(("least", least));

    private static bool? Between(int fewest, int most, int least) => fewest >= least ? true : most < least ? false : null;

    private Judged OfReviewTime(ProcedureStep step, int least, bool speaks)
    {
        if (step.Wanted.State == FactState.None) { return new(Verdict.Met, StepState.Done, speaks ? NoDaySet.With() : null); }

        if (!step.Papers.Known(out var papers) || !step.Wanted.Known(out var wanted) || !CanCount(papers) || !CanCount(wanted))
        {
            return new(Verdict.Undetermined, Keys: ValueList.OfPresent<FactKey>(
                !step.Papers.Known(out papers) || !CanCount(papers) ? DecisionKeys.PapersComplete : null,
                !step.Wanted.Known(out wanted) || !CanCount(wanted) ? DecisionKeys.OpinionWanted : null));
        }

        if (wanted < papers)
        {
            return new(
                Verdict.Undetermined,
                Because: speaks ? WantedBeforePapers.With(("papers", papers), ("wanted", wanted)) : null,
                Keys: [DecisionKeys.PapersComplete, DecisionKeys.OpinionWanted]);
        }

        if (Done(step) is { IsSure: true } done && done.High < papers)
        {
            return new(
                Verdict.Undetermined,
                Because: speaks ? DoneBeforePapers.With(("papers", papers), ("day", done.Say())) : null,
                Keys: [DecisionKeys.PapersComplete, DecisionKeys.DayOf(LegalityReview)]);
        }

        var window = DueWindow.Of(TimeLimit.Workdays(least).After(papers, c.Context.Calendar));
        var enough = wanted >= window.LateAfter ? true : wanted < window.SureThrough ? false : (bool?)null;
        return enough is null
            ? new(Verdict.Undetermined, Keys: ValueList.OfPresent<FactKey>(window.Between), Certainty: window.Certainty)
            : new(
                enough == true ? Verdict.Met : Verdict.Breached,
                enough == true ? StepState.Done : StepState.TooShort,
                !speaks ? null : TimeGiven.With(
                    ("papers", papers),
                    ("wanted", wanted),
                    ("days", wanted == papers ? 0 : c.Context.Calendar.CountWorkdays(papers, wanted)),
                    ("least", TimeLimit.Workdays(least)),
                    ("how", enough == true ? Enough : NotEnough)),
                Certainty: window.Certainty);
    }

    /// <summary>Whether a limit can be counted from there.</summary>
    private static bool CanCount(LocalDate day) => day.Year is >= 2001 and < 2099;

    private Judged OfMeeting(ProcedureStep step, bool speaks)
    {
        var last = step.HeadSpokeLast.IsSo();
        bool? dissent = step.DissentRecorded.State == FactState.None ? true : step.DissentRecorded.IsSo();
        var reasons = ReasonsGiven(step);
        bool fails = last == false || dissent == false || reasons == false;
        if (!fails && (last is null || dissent is null || reasons is null))
        {
            return new(Verdict.Undetermined, Keys: ValueList.OfPresent<FactKey>(
                last is null ? DecisionKeys.HeadLast : null,
                dissent is null ? DecisionKeys.DissentRecorded : null,
                reasons is null && step.AgainstMajority.IsUnknown ? DecisionKeys.AgainstMajority : null,
                reasons is null && step.Reason.IsUnknown ? DecisionKeys.MajorityReason : null));
        }

        return new(
            fails ? Verdict.Breached : Verdict.Met,
            fails ? StepState.Defective : StepState.Done,
            !speaks ? null : Meeting.With(
                ("day", step.On.Within(AsOf).Say()),
                ("last", Mark(last)),
                ("dissent", step.DissentRecorded.State == FactState.None ? NotAsked : Mark(dissent)),
                ("reasons", step.AgainstMajority.IsSo() == false ? NotAsked : Mark(reasons)),
                ("how", fails ? NotAsRequired : AsRequired)));

        static Bilingual Mark(bool? isSo) => isSo switch { true => Yes, false => No, _ => NotStatedMark };
    }

    /// <summary>Whether reasons were given where they are asked for: where the head decided against the majority.</summary>
    private static bool? ReasonsGiven(ProcedureStep step)
    {
        bool? against = step.AgainstMajority.IsSo();
        if (against == false || step.Reason.State == FactState.Known) { return true; }

        return against == true && step.Reason.State == FactState.None ? false : null;
    }
}
