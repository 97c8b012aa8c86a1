using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Disputes.Rules;

/// <summary>Does a named person answer for the station on every day (信访工作站每日有负责人)?</summary>
internal static class StationAnsweredFor
{
    private static readonly Basis Practice = Basis.Practice(new(
        "信访工作站有明确的负责人", "a named person answers for the petition station"));
    private static readonly CoverWords Words = new(
        new("均有负责人", "somebody answers for it"), new("没有负责人", "nobody answers for it"));
    private static readonly MessageTemplate Turn = new("{person}（{days}）", "{person} ({days})");

    internal static Rule<PetitionStationFacts> Rule { get; } = new(
        "DISP-17",
        new("信访工作站每日均有明确的负责人", "A named person answers for the petition station on every day"),
        new(
            "核查期间每一日均有载明的负责人；期间尚未届满的为未到期限，有一日确认没有的为不符合。法规要求机关、单位明确负责信访工作的机构或者人员，没有要求逐日明确，依据为本单位规定或者一般做法。",
            "On every day of the span somebody named answers for the station; pending while the span is not over, not met " +
                "where a day is known to have nobody. The Regulations ask for a body or persons for petitions and not for one on " +
                "each day, so it rests on the body's own rule or on practice."),
        static (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? c.Known(facts.Period, DisputeKeys.Period, out var period)
            ?? c.NotYet(period.Start, DisputeKeys.Period.Name)
            ?? (facts.Duties.IsUnknown ? c.Missing(DisputeKeys.Duties) : null)
            ?? c.Throughout(
                period,
                Timeline<string>.Of([.. facts.Duties.ValueOr(default).Select(static duty
                    => new TimelineEntry<string>(duty.Span, duty.Value.ToString()))]),
                facts.Duties.ValueOr(default).IsEmpty
                    ? FactState.None.Name()
                    : Joined.Of(facts.Duties.ValueOr(default).Select(static duty
                        => Turn.With(("person", duty.Value.ToString()), ("days", duty.Span)))),
                Words,
                DisputeKeys.Duties,
                facts.Rule.ValueOr(Practice)))
    {
        Asks = [DisputeKeys.Period, DisputeKeys.Duties],
    };
}
