using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Calendars;

/// <content>How a deadline comes about: day by day, and as a letter says it.</content>
public sealed partial record Deadline : IBilingualText
{
    private static readonly MessageTemplate Letter = new(
        "事由发生于{start}{basis}，期限为{limit}，当日不计{counting}，至{due}届满{sure}。",
        "The event was on {start}{basis}; the limit is {limit}, that day not counted{counting}; it ends with {due}{sure}.");

    private static readonly MessageTemplate NextLetter = new(
        "{previous}自前一期限届满时起算{basis}，期限为{limit}，届满当日不计{counting}，至{due}届满{sure}。",
        "{previous} From the end of that limit on{basis} the limit is {limit}, that day not counted{counting}; it ends with {due}{sure}.");

    private static readonly MessageTemplate ExtensionLetter = new(
        "{previous}{decided}决定延长{basis}，延长期限为{limit}，自前一期限届满时起算，届满当日不计{counting}，至{due}届满{sure}。",
        "{previous} On {decided} it was extended{basis}, by {limit} from the end of that limit on, that day not counted{counting}; "
            + "it ends with {due}{sure}.");

    private static readonly MessageTemplate NextBasisPart = new("；依据{basis}", ", by {basis},");
    private static readonly MessageTemplate BasisPart = new("；依据{basis}", "; by {basis}");
    private static readonly MessageTemplate ByBasis = new("，依据{basis}", ", by {basis}");
    private static readonly MessageTemplate SkippedPart = new("，其间{off}不计入", ", {off} between not counted");
    private static readonly MessageTemplate MadeUpPart = new(
        "，其间{off}不计入、调休上班{madeUp}计入",
        ", {off} between not counted and {madeUp} counted");
    private static readonly Noun MakeUp = new("日", "make-up workday", "make-up workdays");
    private static readonly MessageTemplate RolledPart = new(
        "；届满日{last}非工作日，顺延至其后第一个工作日",
        "; the last day, {last}, is off and moves to the next day worked");
    private static readonly MessageTemplate AnalogyPart = new("（比照适用）", " (by analogy)");
    private static readonly MessageTemplate ProjectedPart = new(
        "（放假安排尚未公布，为推算日期，最早{earliest}，最迟{latest}）",
        " (projected, since the arrangement is not announced: {earliest} at the earliest, {latest} at the latest)");
    private static readonly MessageTemplate ProvisionalPart = new(
        "（次年放假安排尚未公布，为暂定日期，最早{earliest}，最迟{latest}）",
        " (provisional, since next year's arrangement is not announced: {earliest} at the earliest, {latest} at the latest)");

    private static readonly MessageTemplate SuspendedPart = new(
        "，其间中止{days}：{suspensions}",
        ", {days} between suspended: {suspensions}");
    private static readonly MessageTemplate Both = new("{one}{other}", "{one}{other}");

    /// <summary>The days on the way, made when asked for: each one for working days and days, from the last day on for months and
    /// years, with the days suspended before it; those of the previous deadline first, each deadline counted from 1.</summary>
    public IEnumerable<DeadlineStep> Steps => Previous is null ? OwnSteps : Previous.Steps.Concat(OwnSteps);

    private IEnumerable<DeadlineStep> OwnSteps => Limit.Unit switch
    {
        TimeUnit.Workday => Count(Start.PlusDays(1), day => day.IsWorkday),
        TimeUnit.Day => CountThrough(Last),
        _ => HeldBefore(Last).Concat(Count(Last, day => day.Date == Due).Select(step => step with { Count = 0 })),
    };

    /// <summary>The last day of a limit that is not in working days, before it moves to a day worked.</summary>
    private LocalDate Last => LastRunning(Start, Limit, RunningDays.Union(Suspensions))!.Value;

    /// <summary>Returns the derivation in the order of an official letter: fact, basis, computation, result; of a deadline that starts at
    /// the end of another, first that one.</summary>
    /// <inheritdoc/>
    public string ToText(Language language)
    {
        object nothing = "";
        var basis = Previous is null || ExtendedOn is not null ? BasisPart : NextBasisPart;
        (string, object)[] parts =
        [
            ("basis", Basis is null ? nothing : basis.With(("basis", Basis))),
            ("limit", Limit),
            ("counting", Computation() ?? nothing),
            ("due", Due),
            ("sure", SureText(Bounded)),
        ];
        return (Previous is null ? Letter.With([("start", Start), .. parts])
            : ExtendedOn is { } day ? ExtensionLetter.With([("previous", Previous), ("decided", day), .. parts])
            : NextLetter.With([("previous", Previous), .. parts])).ToText(language);
    }

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);

    /// <summary>Says how sure a date is; nothing where it is final.</summary>
    internal static object SureText(BoundedDate date) => date.Certainty switch
    {
        Certainty.Final => "",
        Certainty.Provisional => ProvisionalPart.With(("earliest", date.Earliest), ("latest", date.Latest)),
        _ => ProjectedPart.With(("earliest", date.Earliest), ("latest", date.Latest)),
    };

    internal static object BasisText(Basis? basis) => basis is null ? "" : ByBasis.With(("basis", basis));

    /// <summary>Says how many days off were passed over, and how many were made up; null where there are none.</summary>
    internal static Message? WorkdaysOf(IEnumerable<DeadlineStep> steps)
    {
        int off = 0, madeUp = 0;
        foreach (var step in steps)
        {
            off += step.IsCounted ? 0 : 1;
            madeUp += step.Day.Kind == DayKind.MakeUpWorkday ? 1 : 0;
        }

        return madeUp > 0 ? MadeUpPart.With(("off", Noun.Day.Of(off)), ("madeUp", MakeUp.Of(madeUp)))
            : off > 0 ? SkippedPart.With(("off", Noun.Day.Of(off)))
            : null;
    }

    private Message? Computation()
    {
        var held = OwnSteps.Where(step => step.Suspension is not null).ToList();
        if (held.Count == 0) { return Counting(); }

        var named = Suspensions.Where(suspension => held.Exists(step => suspension.Span.Contains(step.Day.Date)));
        var part = SuspendedPart.With(("days", Noun.Day.Of(held.Count)), ("suspensions", Joined.Of(named)));
        return Counting() is { } counting ? Both.With(("one", part), ("other", counting)) : part;
    }

    private Message? Counting()
    {
        if (Limit.Unit == TimeUnit.Workday) { return WorkdaysOf(OwnSteps.Where(step => step.Suspension is null)); }

        var last = Last;
        if (last == Due || Limit.RollOver == RollOver.None) { return null; }

        var rolled = RolledPart.With(("last", last));
        return Limit.RollOver == RollOver.ByAnalogy ? Both.With(("one", rolled), ("other", AnalogyPart.With())) : rolled;
    }

    private IEnumerable<DeadlineStep> CountThrough(LocalDate last) => Count(Start.PlusDays(1), day => day.Date <= last);

    private IEnumerable<DeadlineStep> HeldBefore(LocalDate last)
        => Suspensions.IsEmpty ? [] : CountThrough(last).TakeWhile(step => step.Day.Date < last)
            .Where(step => step.Suspension is not null)
            .Select(step => step with { Count = 0 });

    private IEnumerable<DeadlineStep> Count(LocalDate first, Func<CalendarDay, bool> counts)
    {
        var calendar = Calendar.Projecting(); // what was derived may be looked at
        int count = 0;
        for (var date = first; date <= Due; date = date.PlusDays(1))
        {
            var day = calendar[date];
            var held = Suspensions.FirstOrDefault(suspension => suspension.Span.Contains(date));
            bool counted = held is null && counts(day);
            count += counted ? 1 : 0;
            yield return new(day, counted, count) { Suspension = held };
        }
    }
}
