using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Schools.Rules;

/// <summary>Did each law vice-principal give the lessons of the year at each school (法治副校长年度法治教育课时)?</summary>
internal static class VicePrincipalLessons
{
    private const string ClassHour = "课时";

    private static readonly MessageTemplate Asked = new(
        "{year}年法治副校长任职（每人每校每年不少于{least}课时）",
        "law vice-principals of {year} (at least {least} class hours a year, person and school)");
    private static readonly MessageTemplate ShortSoFar = new(
        "{items}，截至{asOf}其中{count}项尚未达到，如：{first}；年度尚未届满",
        "{items}: {count} short of it by {asOf}, such as: {first}; the year is not over");
    private static readonly MessageTemplate NoneAllYear = new(
        "{year}年没有全年任职的法治副校长",
        "no law vice-principal was in office throughout {year}");
    private static readonly ListWords Words = new(new("达到", "reaching it"), new("未达到", "short of it"));

    internal static Rule<VicePrincipalFacts> Rule { get; } = new(
        "SCHO-04",
        new("法治副校长完成年度法治教育课时", "Law vice-principals give their lessons of the year"),
        new(
            "每人在每所任职学校每年承担或者组织落实不少于规定课时，任职两校的分别计算，自2022年5月1日起；按核查日期所在公历年度判定，年度未满的待定。计量单位须为课时，学时、小时、节等不折算。只判定全年任职的，任职不满一年" +
                "的没有规定；幼儿园不在此列。",
            "So many class hours a year by each person at each school, given or organised, and two schools are counted apart; " +
                "since 2022-05-01. The calendar year of the day asked about is judged, and is pending until it is over. The unit " +
                "must be the class hour (ke shi) of schools; study hours, hours and the like are not converted. Looks at those " +
                "in office throughout the year alone, for no text speaks of a part of it; kindergartens are not covered."),
        static (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? c.InForce(SchoolLaw.VicePrincipalLessons, facts.On, SchoolKeys.Governing, out int least, out var basis)
            ?? c.Listed(facts.Appointments, SchoolKeys.Appointments, VicePrincipalCases.NoAppointments, out _)
            ?? Judge(c, facts, least, basis))
    {
        Provisions = SchoolLaw.VicePrincipalLessons.Provisions,
        Asks = [SchoolKeys.Appointments, SchoolKeys.Lessons, SchoolKeys.SchoolKinds],
    };

    private static Finding Judge(Case c, VicePrincipalFacts facts, int least, Basis basis)
    {
        LocalDate first = new(facts.On.Year, 1, 1), last = new(facts.On.Year, 12, 31);
        string year = Digits.Year(facts.On.Year);
        var serving = VicePrincipalCases.Serving(facts, first).Where(each => each.Days.Contains(last)).ToValueList();
        if (serving.IsEmpty) { return c.NotApplicable(NoneAllYear.With(("year", year))); }

        var items = Asked.With(("year", year), ("least", least));
        var known = serving.Where(each => VicePrincipalCases.KindOf(facts, each) is not null).ToValueList();
        var tally = Tally<VicePrincipalAppointment>.Of(known, each => State(c, each, least));
        return tally.FirstDenied is { } denied && c.AsOf < last
            ? c.Pending(ShortSoFar.With(
                ("items", items),
                ("asOf", c.AsOf),
                ("count", tally.Denied),
                ("first", VicePrincipalCases.Called(denied, withLessons: true))))
            : VicePrincipalCases.EachOf(
                c, facts, serving, each => State(c, each, least), items, Words, SchoolKeys.Lessons, basis, withLessons: true);
    }

    private static FactState State(Case c, VicePrincipalAppointment appointment, int least)
    {
        if (appointment.Lessons.State == FactState.None) { return FactState.None; }

        if (!appointment.Lessons.Known(out var lessons) || !lessons.HasNumber || lessons.Unit.ToString() != ClassHour)
        {
            return FactState.Unknown;
        }

        var counts = lessons.WidestCounts(c.Context.Approximations);
        return counts.IsEmpty ? FactState.Unknown
            : counts.Reaches(CountInterval.Only(least)) switch { true => FactState.Known, false => FactState.None, _ => FactState.Unknown };
    }
}
