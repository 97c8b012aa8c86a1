using System.Text.Json.Serialization;
using LawGov.Domain.Calendars;
using LawGov.Domain.Collections;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Findings;

/// <summary>What became of one finding, and by what (结论变化).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record FindingChange : IBilingualText
{
    private static readonly MessageTemplate Whole = new("{head}：{verdict}{rest}{causes}", "{head}: {verdict}{rest}{causes}");
    private static readonly MessageTemplate Head = new("{rule} {subject}", "{rule} {subject}");
    private static readonly MessageTemplate Added = new("新增结论：{now}", "new finding: {now}");
    private static readonly MessageTemplate Dropped = new("不再有结论，原为{before}", "no finding any more, {before} before");
    private static readonly MessageTemplate Turned = new("由{before}变为{now}", "{before} before, {now} now");
    private static readonly MessageTemplate Still = new("仍为{now}", "still {now}");
    private static readonly MessageTemplate Due = new("；届满日：{change}", "; due date: {change}");
    private static readonly MessageTemplate Dates = new("；日期由{before}转为{now}", "; its dates: {before} before, {now} now");
    private static readonly MessageTemplate Basis = new("；依据由{before}变为{now}", "; basis: {before} before, {now} now");
    private static readonly MessageTemplate Missing = new(
        "；需要查明的事项由{before}变为{now}",
        "; to be found out: {before} before, {now} now");
    private static readonly MessageTemplate Reason = new("；理由由“{before}”变为“{now}”", "; reason: \"{before}\" before, \"{now}\" now");
    private static readonly MessageTemplate By = new("；原因：{causes}", "; cause: {causes}");

    internal FindingChange(Finding? before, Finding? after, ValueList<Message> causes)
    {
        (Before, After, Causes) = (before, after, causes);
        if (before?.Deadline is not { } was || after?.Deadline is not { } now) { return; }

        var change = new DeadlineChange(was, now, Period.DaysBetween(was.Due, now.Due));
        Deadline = change.IsUnchanged ? null : change;
    }

    /// <summary>The finding as it was; null where it is new.</summary>
    public Finding? Before { get; }

    /// <summary>The finding as it is now; null where there is none any more.</summary>
    public Finding? After { get; }

    /// <summary>What became of the deadline; null where one of the two has none, or neither the day nor its bounds nor how sure it is
    /// changed.</summary>
    public DeadlineChange? Deadline { get; }

    /// <summary>What made the difference, what it was and what it is: the as-of day, the calendar, a figure of law, a fact.</summary>
    public ValueList<Message> Causes { get; }

    /// <summary>Returns rule and subject, what became of the verdict, the deadline and what else a reader sees, and the causes.</summary>
    /// <inheritdoc/>
    public string ToText(Language language)
    {
        var finding = After ?? Before!;
        return Whole.With(
            ("head", Head.With(("rule", finding.RuleId), ("subject", finding.Subject.ToString()))),
            ("verdict", Verdict()),
            ("rest", Joined.Of(Rest(), "")),
            ("causes", Causes.IsEmpty ? "" : By.With(("causes", Joined.Of(Causes, "；"))))).ToText(language);
    }

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);

    private Message Verdict()
    {
        var (before, now) = (Before?.VerdictName(), After?.VerdictName());
        return before is null ? Added.With(("now", now!))
            : now is null ? Dropped.With(("before", before))
            : before == now ? Still.With(("now", now))
            : Turned.With(("before", before), ("now", now));
    }

    /// <summary>What else changed. The sentences stand only where nothing else says what did.</summary>
    private IEnumerable<IBilingualText> Rest()
    {
        if (Before is null || After is null) { yield break; }

        bool isSaid = Before.Verdict != After.Verdict;
        if (Deadline is not null)
        {
            isSaid = true;
            yield return Due.With(("change", Deadline));
        }
        else if (Before.Certainty != After.Certainty)
        {
            isSaid = true;
            yield return Dates.With(("before", Before.Certainty.Name()), ("now", After.Certainty.Name()));
        }

        if (Before.Verdict == After.Verdict && Before.Bases != After.Bases)
        {
            isSaid = true;
            yield return Basis.With(("before", Joined.Of(Before.Bases)), ("now", Joined.Of(After.Bases)));
        }

        if (Before.Verdict == After.Verdict && Before.Missing != After.Missing)
        {
            isSaid = true;
            yield return Missing.With(("before", Names(Before)), ("now", Names(After)));
        }

        if (!isSaid) { yield return Reason.With(("before", Before.Because), ("now", After.Because)); }
    }

    private static Joined Names(Finding finding) => Joined.Of(finding.Missing.Select(key => key.Name));
}
