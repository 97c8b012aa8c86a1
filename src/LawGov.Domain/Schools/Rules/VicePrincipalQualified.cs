using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Schools.Rules;

/// <summary>Was each law vice-principal sent by a legal organ, and each retired one within age and terms (法治副校长任职条件)?</summary>
internal static class VicePrincipalQualified
{
    private static readonly MessageTemplate Asked = new(
        "{on}，法治副校长任职（由法院、检察院、公安、司法行政部门推荐或者委派；退休的聘任时不超过{age}周岁、任职不超过{terms}届）",
        "appointments of law vice-principals on {on} (sent by a court, procuratorate, police or justice organ; where retired, not " +
            "over {age} when appointed, for {terms} term at most)");
    private static readonly MessageTemplate Lacking = new(
        "{items}共{all}项，其中{count}项不能确定{first}未载明{what}",
        "{items}: {all}; {count} cannot be determined{first}, not stated: {what}");
    private static readonly Bilingual Sending = new("由何单位推荐或者委派", "who sent them");
    private static readonly Bilingual Retiring = new("是否退休", "whether retired");
    private static readonly Bilingual Ageing = new("聘任时年龄", "the age when appointed");
    private static readonly Bilingual Serving = new("届数", "the term");
    private static readonly ListWords Words = new(new("符合条件", "so qualified"), new("不符合条件", "not so qualified"));

    internal static Rule<VicePrincipalFacts> Rule { get; } = new(
        "SCHO-05",
        new("法治副校长符合任职条件", "Law vice-principals are qualified"),
        new(
            "法治副校长由法院、检察院、公安机关、司法行政部门推荐或者委派，本校教职工不能担任；退休人员聘任时不超过规定年龄，任职不超过规定届数，自2022年5月1日起。以聘任时的年龄判定，任职期间满规定年龄的不判断；法律工作年" +
                "限、任前培训、任期年数的全国性规定未经确认，不在此列；幼儿园不在此列。",
            "A law vice-principal is recommended or sent by a court, procuratorate, police or justice organ and is not of the " +
                "school's own staff; a retired person is within the age when appointed, and within the terms, since 2022-05-01. Who " +
                "grows older in office is not judged. Years of legal work, training before office and the length of a term are not " +
                "covered, for no national text on them is confirmed; nor are kindergartens."),
        static (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? c.InForce(SchoolLaw.RetiredAge, facts.On, SchoolKeys.Governing, out int age, out var basis)
            ?? c.InForce(SchoolLaw.RetiredTerms, facts.On, SchoolKeys.Governing, out int terms, out _)
            ?? c.Listed(facts.Appointments, SchoolKeys.Appointments, VicePrincipalCases.NoAppointments, out _)
            ?? VicePrincipalCases.Wrong(c, facts, DateSpan.Through(facts.On, facts.On))
            ?? VicePrincipalCases.EachOf(
                c,
                facts,
                VicePrincipalCases.Serving(facts, facts.On).Select(static each => new VicePrincipalCases.Post([each])).ToValueList(),
                each => State(each.First, age, terms),
                Asked.With(("on", facts.On), ("age", age), ("terms", terms)),
                Words,
                SchoolKeys.Qualification,
                basis,
                (tally, first) => Lacking.With(
                    ("items", Asked.With(("on", facts.On), ("age", age), ("terms", terms))),
                    ("all", tally.All),
                    ("count", tally.Open),
                    ("first", new SuchAs(tally.Open, first.Called)),
                    ("what", NotStatedOf(first.First)))))
    {
        Provisions = SchoolLaw.RetiredAge.Provisions,
        Asks = [SchoolKeys.Appointments, SchoolKeys.Qualification, SchoolKeys.SchoolKinds, SchoolKeys.Letters],
    };

    /// <summary>What is not stated of one of whom it can matter.</summary>
    private static Joined NotStatedOf(VicePrincipalAppointment each)
    {
        bool mayBeRetired = each.IsRetired.IsSo() != false;
        return Joined.Of(
        [
            .. each.IsSent.IsUnknown ? [Sending] : Array.Empty<Bilingual>(),
            .. each.IsRetired.IsUnknown ? [Retiring] : Array.Empty<Bilingual>(),
            .. mayBeRetired && each.Age.IsUnknown ? [Ageing] : Array.Empty<Bilingual>(),
            .. mayBeRetired && each.Term.IsUnknown ? [Serving] : Array.Empty<Bilingual>(),
        ]);
    }

    private static FactState State(VicePrincipalAppointment each, int age, int terms)
    {
        bool? isYoung = each.Age.Known(out int years) ? years <= age : null;
        bool? isFresh = each.Term.Known(out int term) ? term <= terms : null;

        // Null is not stated, and the operators know what follows all the same: false & null is false, true | null is true.
        return (each.IsSent.IsSo() & (!each.IsRetired.IsSo() | (isYoung & isFresh))) switch
        {
            true => FactState.Known,
            false => FactState.None,
            _ => FactState.Unknown,
        };
    }
}
