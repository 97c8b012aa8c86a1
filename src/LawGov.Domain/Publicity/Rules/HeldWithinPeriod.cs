using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Publicity.Rules;

/// <summary>Was what the records of a campaign state held in its period (活动在活动期内开展)?</summary>
internal static class HeldWithinPeriod
{
    private static readonly Basis Practice = Basis.Practice(new("活动在活动期内开展", "what belongs to a campaign is held in its period"));
    private static readonly MessageTemplate Recorded = new("活动期{days}，已开展的活动", "campaign of {days}, what was held");
    private static readonly Message NothingHeld = new MessageTemplate("经确认，目前没有开展活动", "it is known that nothing was held so far").With();
    private static readonly ListWords Words = new(new("在活动期内", "in its period"), new("不在活动期内", "outside its period"));

    internal static Rule<CampaignFacts> Rule { get; } = new(
        "PUBL-05",
        new("活动在活动期内开展", "What belongs to a campaign is held in its period"),
        new(
            "已开展的每一项均在活动期内的为符合，有一项在活动期外的为不符合，活动期或者开展日期未载明、活动期与年度不符的未能判定；没有开展的、日期晚于评价基准日的不计。宪法宣传周没有法定日期，以当年通知为准，可以延长。依据为本单位、地方规定或者一般做法。",
            "Met where all that was held lies in the period, not met where something lies outside it, undetermined where the period or a "
                + "day is not stated, or the period is not of the year. What was not held, or is dated after the as-of day, is not "
                + "counted. Constitution week has no days set by statute: the notice of the year sets them, and may extend them. The "
                + "basis is the body's own or a local rule, or practice."),
        static (c, facts) => c.NotYet(new LocalDate(facts.Year, 1, 1), AskedAbout.Year)
            ?? c.Listed(facts.Records, PublicityKeys.Records, NothingHeld, out _)
            ?? Judge(c, facts))
    {
        Asks = [PublicityKeys.Records, PublicityKeys.Days, PublicityKeys.Held],
    };

    private static Finding Judge(Case c, CampaignFacts facts)
    {
        var period = facts.Days.ValueOr(DateSpan.Year(facts.Year));
        var tally = PublicityCases.TallyOf(
            facts.Records,
            (period, c.AsOf),
            static (record, asked) => !record.Days.Known(out var days) ? record.Days.IsUnknown ? FactState.Unknown : null
                : days.Start > asked.AsOf ? null
                : days.Intersect(asked.period) == days ? FactState.Known : FactState.None);
        if (tally.All == 0) { return c.NotApplicable(NothingHeld); }

        return facts.Period.IsUnknown
            ? c.Undetermined(PublicityCases.PeriodFault(facts), PublicityKeys.Days)
            : c.Each(
                Recorded.With(("days", period)), tally, static record => record, Words, PublicityKeys.Held, facts.Rule.ValueOr(Practice));
    }
}
