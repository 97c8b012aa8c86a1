using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
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
        "{items}，截至{asOf}其中{count}项尚未达到{first}；年度尚未届满",
        "{items}: {count} short of it by {asOf}{first}; the year is not over");
    private static readonly MessageTemplate Unsettled = new(
        "{items}共{all}项，其中{count}项是否达到，不能确定{first}",
        "{items}: {all}; whether that is so cannot be determined of {count} of them{first}");
    private static readonly MessageTemplate NoneAllYear = new(
        "{year}年没有全年任职的法治副校长",
        "no law vice-principal was in office throughout {year}");
    private static readonly ListWords Words = new(new("达到", "reaching it"), new("未达到", "short of it"));

    internal static Rule<VicePrincipalFacts> Rule { get; } = new(
        "SCHO-04",
        new("法治副校长完成年度法治教育课时", "Law vice-principals give their lessons of the year"),
        new(
            "每人在每所任职学校每年承担或者组织落实不少于规定课时，任职两校的分别计算，自2022年5月1日起；按核查日期所在公历年度判定，年度未满的待定。计量单位须为课时，学时、小时、节等不折算。同一人在同校先后任职的合并计算。" +
                "只判定全年任职的，任职不满一年" +
                "的没有规定；幼儿园不在此列。",
            "So many class hours a year by each person at each school, given or organised, and two schools are counted apart; " +
                "since 2022-05-01. The calendar year of the day asked about is judged, and is pending until it is over. The unit " +
                "must be the class hour (ke shi) of schools; study hours, hours and the like are not converted. Appointments " +
                "of one person at one school are one. Looks at those in office throughout the year alone, for no " +
                "text speaks of a part of it; kindergartens are not covered."),
        static (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? c.InForce(SchoolLaw.VicePrincipalLessons, facts.On, SchoolKeys.Governing, out int least, out var basis)
            ?? c.Listed(facts.Appointments, SchoolKeys.Appointments, VicePrincipalCases.NoAppointments, out _)
            ?? VicePrincipalCases.Wrong(c, facts, DateSpan.Year(facts.On.Year))
            ?? Judge(c, facts, least, basis))
    {
        Provisions = SchoolLaw.VicePrincipalLessons.Provisions,
        Asks = [SchoolKeys.Appointments, SchoolKeys.Lessons, SchoolKeys.SchoolKinds, SchoolKeys.Letters],
    };

    private static Finding Judge(Case c, VicePrincipalFacts facts, int least, Basis basis)
    {
        var days = DateSpan.Year(facts.On.Year);
        string year = Digits.Year(facts.On.Year);
        var posts = PostsOf(facts, days);
        if (posts.IsEmpty) { return c.NotApplicable(NoneAllYear.With(("year", year))); }

        var items = Asked.With(("year", year), ("least", least));
        var tally = days.Contains(c.AsOf)
            ? Tally<VicePrincipalCases.Post>.Of(
                posts.Where(each => VicePrincipalCases.KindOf(facts, each.First) is not null).ToValueList(), each => State(c, each, least))
            : default;
        return tally.FirstDenied is { } denied
            ? c.Pending(
                ShortSoFar.With(
                    ("items", items),
                    ("asOf", c.AsOf),
                    ("count", tally.Denied),
                    ("first", new SuchAs(tally.Denied, denied.Called))))
            : VicePrincipalCases.EachOf(
                c,
                facts,
                posts,
                each => State(c, each, least),
                items,
                Words,
                SchoolKeys.Lessons,
                basis,
                (tally, first) => first.Rows.All(static row => row.Lessons.State == FactState.None || InClassHours(row) is not null)
                    ? Unsettled.With(
                        ("items", items),
                        ("all", tally.All),
                        ("count", tally.Open),
                        ("first", new SuchAs(tally.Open, first.Called)))
                    : null);
    }

    /// <summary>Who is in post at one school throughout the year, whose appointments there are one post.</summary>
    private static ValueList<VicePrincipalCases.Post> PostsOf(VicePrincipalFacts facts, DateSpan year)
        => facts.Appointments.ValueOr(default).Select(static (one, at) => (Item: one, Index: at))
            .Where(each => each.Item.InPost.Overlaps(year) && VicePrincipalCases.KindOf(facts, each.Item) != SchoolKind.Kindergarten)
            .GroupBy(static each => (each.Item.Person, each.Item.School.ValueOr(default), each.Item.School.IsUnknown ? each.Index : -1))
            .Select(static rows => rows.Select(static row => row.Item).OrderBy(static row => row.InPost.Start).ToValueList())
            .Where(rows => Covers(rows, year))
            .Select(static rows => new VicePrincipalCases.Post(IsOneTwice(rows) ? [rows[0]] : rows, WithLessons: true)).ToValueList();

    /// <summary>Whether it is one appointment that is recorded several times, with the same lessons.</summary>
    private static bool IsOneTwice(ValueList<VicePrincipalAppointment> rows)
        => !AreOneAfterOther(rows) && rows.All(row => row.Lessons == rows[0].Lessons);

    private static bool AreOneAfterOther(ValueList<VicePrincipalAppointment> rows)
    {
        for (int i = 1; i < rows.Count; i++)
        {
            foreach (var earlier in rows.AsSpan()[..i])
            {
                if (earlier.InPost.Overlaps(rows[i].InPost)) { return false; }
            }
        }

        return true;
    }

    private static bool Covers(ValueList<VicePrincipalAppointment> rows, DateSpan year)
    {
        var through = year.Start;
        foreach (var row in rows)
        {
            if (row.InPost.Start > through) { return false; }

            through = LocalDate.Max(through, row.InPost.End ?? LocalDate.MaxIsoValue);
        }

        return through >= year.End;
    }

    /// <summary>Lessons of appointments one after the other add up; of such as overlap one figure is wrong, so that the least
    /// of them and all of them together are the bounds.</summary>
    private static FactState State(Case c, VicePrincipalCases.Post post, int least)
    {
        bool isOneAfterOther = AreOneAfterOther(post.Rows);
        bool isEachEnough = true, isOpen = false, isBelow = false;
        Int128 low = 0, high = 0, lowOf = 1, highOf = 1;
        foreach (var row in post.Rows)
        {
            var amount = row.Lessons.State == FactState.None
                ? RatioInterval.Only(new(0, 1))
                : InClassHours(row)?.WidestAmounts(c.Context.Approximations);
            isEachEnough &= amount?.Reaches(new(least, 1)) == true;
            isOpen |= amount is null or { IsUnbounded: true };
            if (amount is not { } some) { continue; }

            (low, lowOf) = ((low * some.Low.Denominator) + (some.Low.Numerator * lowOf), lowOf * some.Low.Denominator);
            if (some.IsUnbounded) { continue; }

            (high, highOf) = ((high * some.High.Denominator) + (some.High.Numerator * highOf), highOf * some.High.Denominator);
            isBelow |= !some.IncludesHigh;
        }

        return isEachEnough || (isOneAfterOther && low >= least * lowOf) ? FactState.Known
            : !isOpen && (high < least * highOf || (isBelow && high == least * highOf)) ? FactState.None
            : FactState.Unknown;
    }

    /// <summary>The figure where it is one of class hours.</summary>
    private static PrintedFigure? InClassHours(VicePrincipalAppointment row)
        => row.Lessons.Known(out var lessons) && lessons.HasNumber && lessons.Unit.ToString() == ClassHour ? lessons : null;
}
