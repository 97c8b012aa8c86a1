using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Publicity.Rules;

/// <summary>Is it stated what the number of participants counts (参加人数载明口径)?</summary>
internal static class CountDefined
{
    private static readonly Basis Practice = Basis.Practice(
        new("参加人数载明口径、截止日期和应参加人数", "the number of participants is stated with who counts, the day and the number eligible"));
    private static readonly MessageTemplate State = new(
        "参加人数口径：{countedAs}；统计截止日期：{cutOff}；应参加人数：{eligible}", "who counts: {countedAs}; counted up to: {cutOff}; eligible: {eligible}");
    private static readonly MessageTemplate Doubtful = new(
        "{day}（不在当年首日至评价基准日之间，请核实）", "{day} (not between the first day of the year and the as-of day, to be checked)");
    private static readonly ListWords Words = new(new("均已载明", "all are stated"), new("经确认没有载明", "known not to be stated"));

    internal static Rule<ContestFacts> Rule { get; } = new(
        "PUBL-11",
        new("参加人数载明口径、截止日期和应参加人数", "The number of participants is stated with what it counts"),
        new(
            "参加不等于完成：参加人数应当同时载明以何为参加、统计截至何日、应参加多少人，确认缺少口径或者日期的为不符合（应参加人数确认没有的为0），未载明，或者截止日期早于当年、尚未到的，未能判定。没有全国性的计算公式和最低参与率，" +
                "依据为一般做法；参与率见PART-01至PART-03。",
            "To take part is not to finish: a number of participants is stated with who counts, up to which day and out of how many; "
                + "not met where who counts or the day is known not to be stated (a number known to be none is 0), "
                + "undetermined where it is not known, or the day is before the year or "
                + "yet to come. There is neither a national formula nor a national minimum: the basis is "
                + "practice. Rates are questions of PART-01 to PART-03."),
        static (c, facts) => c.NotYet(new LocalDate(facts.Year, 1, 1), AskedAbout.Year)
            ?? c.Each(
                new StateText(facts, IsDoubtful(c, facts)),
                Words,
                Practice,
                (PublicityKeys.CountedAs, facts.CountedAs.State),
                (PublicityKeys.CutOff, IsDoubtful(c, facts) ? FactState.Unknown : facts.CutOff.State),
                (PublicityKeys.Eligible, facts.Eligible.OrZero().State)))
    {
        Asks = [PublicityKeys.CountedAs, PublicityKeys.CutOff, PublicityKeys.Eligible],
    };

    private static bool IsDoubtful(Case c, ContestFacts facts)
        => facts.CutOff.Known(out var day) && (day > c.AsOf || day.Year < facts.Year);

    private sealed record StateText(ContestFacts Facts, bool IsDoubtful) : IBilingualText
    {
        public string ToText(Language language) => State.With(
            ("countedAs", Facts.CountedAs.Say()),
            ("cutOff", IsDoubtful ? Doubtful.With(("day", Facts.CutOff.Say())) : Facts.CutOff.Say()),
            ("eligible", Facts.Eligible.OrZero().Say())).ToText(language);
    }
}
