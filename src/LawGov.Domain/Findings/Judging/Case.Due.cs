using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Findings.Judging;

/// <content>A day against a limit: the one place that knows in time, late, not due, and not settled.</content>
public sealed partial class Case
{
    private static readonly MessageTemplate Done = new("{head}；{day}{act}，{how}", "{head}; {act} on {day}, {how}");
    private static readonly MessageTemplate NotDone = new("{head}；截至{day}尚未{act}，{how}", "{head}; not {act} by {day}, {how}");
    private static readonly MessageTemplate NotDue = new("{head}；截至{day}期限未满", "{head}; not yet due on {day}");
    private static readonly MessageTemplate DueOpen = new(
        "{head}；{day}是否逾期，取决于{between}",
        "{head}; whether {day} is late depends on {between}");
    private static readonly Bilingual InTime = new("按期", "in time");
    private static readonly Bilingual Late = new("逾期", "late");
    private static readonly MessageTemplate DueNotStated = new("{head}；未载明{what}", "{head}; not stated: {what}");

    /// <summary>Holds the day of an act against a limit.</summary>
    /// <remarks>
    /// Unknown: undetermined, for it may have been in time; the fact that settles the window is named too where the as-of day has passed
    /// what is surely in time. None, and a day after the as-of day: not done yet, hence pending through
    /// the sure days, breached after the last that may be in time, undetermined between. A day within the days between: undetermined. Both
    /// ends of the window are in it.
    /// </remarks>
    /// <param name="window">The limit.</param>
    /// <param name="head">The limit in words: from what, by what, due when.</param>
    /// <param name="act">The act: 公开, published.</param>
    /// <param name="done">The day of the act; none where it is known not to be done.</param>
    /// <param name="key">That day by name.</param>
    /// <param name="basis">What sets the limit.</param>
    /// <param name="inTime">What is said of an act in time; 按期 unless said.</param>
    /// <param name="late">What is said of a late one; 逾期 unless said.</param>
    /// <exception cref="ArgumentNullException">A part is missing.</exception>
    public Finding Due(
        DueWindow window,
        Message head,
        Bilingual act,
        Fact<LocalDate> done,
        FactKey key,
        Basis basis,
        Bilingual? inTime = null,
        Bilingual? late = null)
    {
        Guard.Against.Null(head);
        Guard.Against.Null(act);
        Guard.Against.Null(key);
        Guard.Against.Null(basis);
        var because = Sentence(window, head, act, done, key, AsOf, inTime, late);
        return VerdictOf(window, done, AsOf) switch
        {
            Verdict.Undetermined when done.IsUnknown => Open(window, because, key, AsOf > window.SureThrough ? window.Between : null),
            Verdict.Undetermined => Open(window, because, window.Between),
            Verdict.Pending => Judged(window, Verdict.Pending, because, default),
            var verdict => Judged(window, verdict, because, [basis]),
        };
    }

    /// <summary>What is found of one day against a window, for a rule that holds several against theirs.</summary>
    internal static Verdict VerdictOf(DueWindow window, Fact<LocalDate> done, LocalDate asOf)
    {
        bool isDone = done.Known(out var day) && day <= asOf;
        var looked = isDone ? day : asOf;
        return done.IsUnknown || (looked > window.SureThrough && looked <= window.LateAfter) ? Verdict.Undetermined
            : looked > window.LateAfter ? Verdict.Breached
            : isDone ? Verdict.Met : Verdict.Pending;
    }

    /// <summary>The sentence of that.</summary>
    internal static Message Sentence(
        DueWindow window,
        IBilingualText head,
        Bilingual act,
        Fact<LocalDate> done,
        FactKey key,
        LocalDate asOf,
        Bilingual? inTime = null,
        Bilingual? late = null)
    {
        bool isDone = done.Known(out var day) && day <= asOf;
        var looked = isDone ? day : asOf;
        return (VerdictOf(window, done, asOf), isDone) switch
        {
            (Verdict.Undetermined, _) when done.IsUnknown => DueNotStated.With(("head", head), ("what", key.Name)),
            (Verdict.Undetermined, _) => DueOpen.With(("head", head), ("day", looked), ("between", window.Between!.Name)),
            (Verdict.Pending, _) => NotDue.With(("head", head), ("day", looked)),
            (Verdict.Met, _) => Acted(Done, head, looked, act, inTime ?? InTime),
            (_, true) => Acted(Done, head, looked, act, late ?? Late),
            _ => Acted(NotDone, head, looked, act, late ?? Late),
        };
    }

    private Finding Judged(DueWindow window, Verdict verdict, Message because, ValueList<Basis> bases)
        => Make(verdict, because, bases, default, window.Certainty, window.Deadline);

    private Finding Open(DueWindow window, Message because, params ReadOnlySpan<FactKey?> missing)
        => Make(Verdict.Undetermined, because, default, ValueList.OfPresent(missing), window.Certainty, window.Deadline);

    private static Message Acted(MessageTemplate template, IBilingualText head, LocalDate day, Bilingual act, Bilingual how)
        => template.With(("head", head), ("day", day), ("act", act), ("how", how));
}
