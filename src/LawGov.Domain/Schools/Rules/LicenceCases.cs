using LawGov.Domain.Calendars;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Schools.Rules;

/// <summary>What the rules on the clocks of licences ask alike.</summary>
internal static class LicenceCases
{
    private static readonly MessageTemplate AnotherMatter = new(
        "许可事项为{matter}，不适用此期限", "what is to be licensed: {matter}; this limit does not apply");
    private static readonly MessageTemplate Head = new("{from}{what}，期限{limit}，最迟{due}", "{what} on {from}, limit {limit}, due {due}");

    internal static readonly Bilingual Received = new("收到申请材料", "received");

    internal static Applicability Applies { get; } = SchoolCases.ToDepartments(
        new("教育行政部门许可期限的规定", "the rule on the limits for licences of education departments"));

    /// <summary>The gates up to the matter: the day of receipt, the kind of body, what is to be licensed.</summary>
    internal static Finding? Of(
        Case c, LicenceClockFacts facts, Bilingual receiving, Func<LicenceMatter, bool> covers, out LocalDate received)
    {
        received = default;
        return c.NotYet(facts.Received, SchoolKeys.Received, receiving)
            ?? c.Applies(facts.Body)
            ?? c.Known(facts.Matter, SchoolKeys.Matter, out var matter)
            ?? (covers(matter) ? null : c.NotApplicable(AnotherMatter.With(("matter", matter.Name()))))
            ?? c.Known(facts.Received, SchoolKeys.Received, out received);
    }

    internal static Finding Due(
        Case c,
        LocalDate from,
        FactKey fromKey,
        Bilingual what,
        TimeLimit limit,
        Basis basis,
        Bilingual act,
        Fact<LocalDate> done,
        FactKey key)
        => SchoolCases.Limited(c, from, fromKey, limit, basis, out var due)
            ?? SchoolCases.Early(c, done, key, from, fromKey)
            ?? c.Due(
                DueWindow.Of(due),
                Head.With(("from", from), ("what", what), ("limit", limit), ("due", due.Due)),
                act,
                done,
                key,
                basis);
}
