using System.Text.Json.Serialization;
using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Disclosure.Requests;

/// <summary>One time in the handling of a request, as it stands on a day (期限): who has to do what by when, by which provision, and how
/// far it has come.</summary>
/// <remarks>Where the law leaves a reading open, <see cref="Deadline"/> is derived by the reading that ends first: plan on it. Only after
/// <see cref="Latest"/> is anybody surely late.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record RequestTimer : IBilingualText
{
    private static readonly MessageTemplate Text = new("{kind}{party}：{actor}{due}，{state}", "{kind}{party}: {actor}, {due}, {state}");
    private static readonly MessageTemplate By = new("最迟{day}", "by {day}");
    private static readonly MessageTemplate Between = new("最迟{earliest}至{latest}之间", "by a day between {earliest} and {latest}");
    private static readonly MessageTemplate AtLeast = new("最早{earliest}届满", "ends on {earliest} at the earliest");
    private static readonly MessageTemplate Party = new("（{name}）", " ({name})");
    private static readonly Bilingual NoDay = new("届满日待定", "no last day yet");

    internal RequestTimer(RequestTimerKind kind, RequestActor actor, LocalDate start, string? with = null)
        => (Kind, Actor, Start, With) = (kind, actor, start, with);

    /// <summary>What it is for.</summary>
    public RequestTimerKind Kind { get; }

    /// <summary>Who has to act.</summary>
    public RequestActor Actor { get; }

    /// <summary>The one who is consulted; null of other times.</summary>
    public string? With { get; }

    /// <summary>The day from which it runs, which is not counted.</summary>
    public LocalDate Start { get; }

    /// <summary>What sets it; null where the organ does, in its own notice.</summary>
    public Basis? Basis { get; internal init; }

    /// <summary>How its last day is derived, by the reading that ends first; null where the organ set the day, or where there is none
    /// yet.</summary>
    public Deadline? Deadline { get; internal init; }

    /// <summary>The earliest that the last day can turn out to be; null where there is none yet.</summary>
    public LocalDate? Earliest { get; internal init; }

    /// <summary>The latest that it can turn out to be; null where that cannot be told yet.</summary>
    public LocalDate? Latest { get; internal init; }

    /// <summary>What would settle which reading holds, where readings end on different days; a holiday arrangement is not among
    /// them.</summary>
    public ValueList<FactKey> Asks { get; internal init; }

    /// <summary>Whether it runs on the day asked about.</summary>
    public RequestTimerState State { get; internal init; }

    /// <summary>The day on which that was done which it asks for; null while it was not.</summary>
    public LocalDate? DoneOn { get; internal init; }

    /// <summary>How many working days of it are used, by the reading that ends first (已用工作日); 0 where it is not in working
    /// days.</summary>
    public int UsedWorkdays { get; internal init; }

    /// <summary>The days on which it stands still, with why, by the reading that ends first; one not resumed has no end.</summary>
    public ValueList<Suspension> Suspensions { get; internal init; }

    /// <summary>Returns what it is for, who has to act by when, and whether it runs.</summary>
    /// <inheritdoc/>
    public string ToText(Language language) => Text.With(
        ("kind", Kind.Name()),
        ("party", With is null ? "" : (object)Party.With(("name", With))),
        ("actor", Actor.Name()),
        ("due", Due()),
        ("state", Silence ?? State.Name())).ToText(language);

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);

    /// <summary>What it means that the one consulted was silent until the end; null where that is not so.</summary>
    internal Bilingual? Silence { get; init; }

    /// <summary>How the limit would end had the organ not set a later day; null where it did not.</summary>
    internal Deadline? Ordinary { get; init; }

    /// <summary>Up to which day it is surely kept, and after which it surely is not; null where no day is known.</summary>
    internal DueWindow? Window()
    {
        if (Earliest is not { } earliest) { return null; }

        var latest = Latest ?? LocalDate.MaxIsoValue;
        var window = latest == earliest ? DueWindow.Through(earliest)
            : !Asks.IsEmpty ? DueWindow.Through(earliest, latest, Asks[0], Deadline?.Certainty ?? Certainty.Final)
            : Deadline?.Latest == latest ? DueWindow.Of(Deadline)
            : DueWindow.Through(earliest, latest, CalendarKeys.NoticeOf((Deadline ?? Ordinary)!.YearNotAnnounced), Certainty.Projected);
        return window with { Deadline = Deadline };
    }

    private IBilingualText Due() => (Earliest, Latest) switch
    {
        (null, _) => NoDay,
        ({ } earliest, null) => AtLeast.With(("earliest", earliest)),
        ({ } earliest, { } latest) when earliest == latest => By.With(("day", earliest)),
        ({ } earliest, { } latest) => Between.With(("earliest", earliest), ("latest", latest)),
    };
}

/// <summary>Who has to act within a time (办理责任方).</summary>
public enum RequestActor
{
    /// <summary>The organ (行政机关).</summary>
    Organ = 0,

    /// <summary>The applicant (申请人).</summary>
    Applicant = 1,

    /// <summary>The one who is consulted (被征求意见方).</summary>
    Consulted = 2,
}

/// <summary>Whether a time runs (期限状态).</summary>
public enum RequestTimerState
{
    /// <summary>It runs (计算中).</summary>
    Running = 0,

    /// <summary>It stands still (中止).</summary>
    Stopped = 1,

    /// <summary>What it asks for was done (已完成).</summary>
    Done = 2,

    /// <summary>It ended without that, or no longer matters (已终止).</summary>
    Ended = 3,
}
