using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Schools.Rules;

/// <summary>Does nobody serve more schools at a time than allowed (一人同时任职不超过两所学校)?</summary>
internal static class VicePrincipalWithinCap
{
    private static readonly MessageTemplate Asked = new(
        "{on}，在任的法治副校长（一人同时任职不超过{most}所学校）",
        "law vice-principals in office on {on} (at most {most} schools each)");
    private static readonly MessageTemplate At = new("{person}（{schools}）", "{person} ({schools})");
    private static readonly ListWords Words = new(new("没有超过", "within that number"), new("超过", "above that number"), "名");

    internal static Rule<VicePrincipalFacts> Rule { get; } = new(
        "SCHO-03",
        new("法治副校长同时任职的学校不超过上限", "Nobody is law vice-principal of more schools than allowed"),
        new(
            "部门规章规定一人可以同时担任两所学校的法治副校长，按上限理解，自2022年5月1日起。同校重复记录计一所，幼儿园不计；未载明任职学校的，可能是另一所，也可能是同一所。",
            "By the ministry's Measures one person may serve two schools at a time, read as the most, since 2022-05-01. A school " +
                "recorded twice counts once, and kindergartens do not count. An appointment that does not say its school may be " +
                "at another or at the same."),
        static (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? c.InForce(SchoolLaw.VicePrincipalSchools, facts.On, SchoolKeys.Governing, out int most, out var basis)
            ?? c.Listed(facts.Appointments, SchoolKeys.Appointments, VicePrincipalCases.NoAppointments, out _)
            ?? VicePrincipalCases.Wrong(c, facts, DateSpan.Through(facts.On, facts.On))
            ?? Judge(c, facts, most, basis))
    {
        Provisions = SchoolLaw.VicePrincipalSchools.Provisions,
        Asks = [SchoolKeys.Appointments, SchoolKeys.AppointmentSchools, SchoolKeys.SchoolKinds, SchoolKeys.Letters],
    };

    private static Finding Judge(Case c, VicePrincipalFacts facts, int most, Basis basis)
    {
        var holders = VicePrincipalCases.Serving(facts, facts.On).GroupBy(static each => each.Person)
            .Select(each => Holder.Of(facts, each.Key, [.. each])).ToValueList();
        if (holders.IsEmpty) { return c.NotApplicable(VicePrincipalCases.NoAppointments); }

        var tally = Tally<Holder>.Of(holders, most, static (holder, most)
            => holder.Least > most ? FactState.None : holder.Most > most ? FactState.Unknown : FactState.Known);
        bool byPlace = tally.FirstOpen is { Unplaced: > 0 };
        return c.Each(
            Asked.With(("on", facts.On), ("most", most)),
            tally,
            static holder => At.With(("person", holder.Person.ToString()), ("schools", holder.Schools)),
            Words,
            byPlace ? SchoolKeys.AppointmentSchools : SchoolKeys.SchoolKinds,
            basis);
    }

    /// <summary>A person with the schools of the day: so many at least, and at most.</summary>
    private sealed record Holder(PersonId Person, Joined Schools, int Least, int Most, int Unplaced)
    {
        private static readonly MessageTemplate Further = new("另{count}所未载明", "{count} more not stated");

        internal static Holder Of(VicePrincipalFacts facts, PersonId person, VicePrincipalAppointment[] appointments)
        {
            var placed = appointments.Where(static each => each.School.State == FactState.Known)
                .DistinctBy(static each => each.School.ValueOr(default)).ToList();
            int unplaced = appointments.Count(static each => each.School.IsUnknown);
            int known = placed.Count(each => VicePrincipalCases.KindOf(facts, each) is not null);
            IEnumerable<IBilingualText> names = placed.Select(static each => each.School.ToString())
                .Select(static name => new Bilingual(name, name));
            if (unplaced > 0) { names = names.Append(Further.With(("count", unplaced))); }

            return new(person, Joined.Of(names), known, placed.Count + unplaced, unplaced);
        }
    }
}
