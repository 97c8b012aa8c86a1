using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Duties.Rules;

/// <summary>Was there a first responsible person on every day of the year (全年均有第一责任人)?</summary>
internal static class FirstResponsiblePersonThroughoutYear
{
    private static readonly Basis Practice = Basis.Practice(new("全年均有第一责任人", "a first responsible person on every day of the year"));
    private static readonly CoverWords Words = new(
        new("每日均有第一责任人", "a first responsible person on every day"),
        new("没有第一责任人", "no first responsible person"));
    private static readonly MessageTemplate BeganWithin = new(
        "第一责任人职责规定自{year}年内某日起施行，是否适用于全年，未经确认",
        "the First Responsible Person Rules began within {year}; whether they apply to the whole year is not confirmed");

    private static readonly MessageTemplate Contradicted = new(
        "{overlap}同时载明两名第一责任人（{first}、{second}），两者必有一误",
        "two first responsible persons are stated for the same days, {overlap} ({first}, {second}): one of the two is wrong");

    internal static Rule<FirstResponsiblePersonFacts> Rule { get; } = new(
        "DUTY-02",
        new("全年均有第一责任人", "There is a first responsible person on every day of the year"),
        new(
            "核查日期所在年度自1月1日起逐日核查至12月31日，年度未满的核查至评价基准日。主要负责人变更的，以变更之日为界；代行职务的计入。没有全国性规定要求职位不得空缺，空缺是履职记录的缺口，依据为地方规定、内部制度或者一般做法。规定施行以前" +
                "的不适用，自当年中途施行的未能判定；适用对象同DUTY-01。",
            "Looks at each day of the calendar year of the day asked about, from 1 January to 31 December, or to the as-of day " +
                "where the year is not over. At a change of head the new one counts from the day of the change; stand-ins count. No " +
                "national text forbids a vacancy: it is a gap in the account, and the basis is a local rule, an internal rule or " +
                "practice. Not applicable before the Rules, undetermined for a year in which they began; applies to the same bodies " +
                "as DUTY-01."),
        static (c, facts) => c.NotYet(FirstDay(facts), AskedAbout.Year)
            ?? c.Applies(facts.Body)
            ?? Selecting(c, facts)
            ?? (facts.Heads.IsUnknown ? c.Known(facts.Heads, DutyKeys.Heads, out _) : null)
            ?? Judge(c, facts))
    {
        Provisions = [Instruments.FirstResponsiblePerson2016.Article(2), Instruments.FirstResponsiblePerson2016.Whole],
        AppliesTo = FirstResponsiblePerson.Bodies,
        Asks = [DutyKeys.Body, DutyKeys.FirstDayInForce, DutyKeys.Heads],
    };

    private static LocalDate FirstDay(FirstResponsiblePersonFacts facts) => new(facts.On.Year, 1, 1);

    private static DateSpan Year(FirstResponsiblePersonFacts facts)
        => facts.On.Year < LocalDate.MaxIsoValue.Year
        ? DateSpan.Between(FirstDay(facts), new(facts.On.Year + 1, 1, 1))
        : DateSpan.From(FirstDay(facts));

    /// <summary>The law of the last day looked at says whether the question applies; it must have held from the first day on.</summary>
    private static Finding? Selecting(Case c, FirstResponsiblePersonFacts facts)
    {
        var parameter = DutyLaw.FirstResponsiblePersonOf(facts.Body.ValueOr(default));
        var through = LocalDate.Min(new(facts.On.Year, 12, 31), c.AsOf);
        return c.InForce(parameter, through, DutyKeys.FirstDayInForce, out _, out _)
            ?? (c.Context.Law.On(parameter, FirstDay(facts)).State == Selection.InForce
                ? null
                : c.Undetermined(BeganWithin.With(("year", Digits.Year(facts.On.Year))), DutyKeys.FirstDayInForce));
    }

    private static Finding Judge(Case c, FirstResponsiblePersonFacts facts)
    {
        var basis = facts.Rule.ValueOr(Practice);
        return facts.Heads.Known(out var heads)
            ? Contradiction(c, Year(facts), heads) ?? c.Throughout(Year(facts), heads.Timeline, heads, Words, DutyKeys.Heads, basis)
            : c.Throughout(Year(facts), Timeline<string>.Empty, FactState.None.Name(), Words, DutyKeys.Heads, basis);
    }

    /// <summary>Two at a time leave it undetermined, unless there was nobody on other days, whatever is wrong on these.</summary>
    private static Finding? Contradiction(Case c, DateSpan year, HeadSuccession heads)
    {
        if (heads.Together) { return null; }

        var looked = c.AsOf < year.End ? DateSpan.Through(year.Start, c.AsOf) : year;
        return !heads.Timeline.TryFindContradiction(looked, out var overlap) || !IsCovered(heads.Timeline, looked)
            ? null
            : c.Undetermined(
                Contradicted.With(
                    ("overlap", overlap.Span.Intersect(looked)),
                    ("first", overlap.First),
                    ("second", overlap.Second)), DutyKeys.Heads);
    }

    private static bool IsCovered(Timeline<string> turns, DateSpan looked)
    {
        var from = looked.Start;
        foreach (ref readonly var turn in turns.Entries) // in the order of their first days
        {
            if (turn.Span.Start > from) { break; }

            if (turn.Span.End is not { } end) { return true; }

            from = LocalDate.Max(from, end);
        }

        return looked.End is { } last && from >= last;
    }
}
