using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Publicity.Rules;

/// <summary>Is the edition of 学宪法 讲宪法 the one of its year (届次与年份相符)?</summary>
internal static class EditionAgrees
{
    private const int FirstYear = 2016;

    private static readonly Basis Practice = Basis.Practice(
        new("“学宪法 讲宪法”活动届次为年份减2015", "the edition of the constitution contest is the year less 2015"));
    private static readonly MessageTemplate Agrees = new("{year}年为第{said}届，相符", "{year}: edition {said}; they agree");
    private static readonly MessageTemplate Disagrees = new(
        "{year}年载明为第{said}届，不符，应为第{right}届",
        "{year}: edition {said}; they disagree, for the year is that of edition {right}");
    private static readonly MessageTemplate TooEarly = new(
        "{year}年尚无此项活动（2016年为第1届）", "{year}: the contest did not exist yet (2016 was edition 1)");

    internal static Rule<ContestFacts> Rule { get; } = new(
        "PUBL-07",
        new("“学宪法 讲宪法”活动届次与年份相符", "The edition of the constitution contest is the one of its year"),
        new(
            "活动自2016年起每年一届，届次为年份减2015（国家宪法日的序数为年份减2013，二者相差二）；不符的，年份或者届次必有一误。2016年以前不适用。依据为历届通知的一般做法。",
            "There was one edition a year since 2016, so its number is the year less 2015; that of Constitution Day is the year less 2013, "
                + "two more. Where they disagree, one of them is wrong. Not applicable before 2016. The basis is the practice of the "
                + "notices so far."),
        static (c, facts) => c.NotYet(new LocalDate(facts.Year, 1, 1), AskedAbout.Year)
            ?? (facts.Year < FirstYear ? c.NotApplicable(TooEarly.With(("year", Digits.Year(facts.Year)))) : null)
            ?? c.Known(facts.Edition, PublicityKeys.Edition, out int said)
            ?? (said == facts.Year - FirstYear + 1
                ? c.Met(Agrees.With(("year", Digits.Year(facts.Year)), ("said", said)), Practice)
                : c.Breached(
                    Disagrees.With(("year", Digits.Year(facts.Year)), ("said", said), ("right", facts.Year - FirstYear + 1)), Practice)))
    {
        Asks = [PublicityKeys.Edition],
    };
}
