using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Schools.Rules;

/// <summary>What the rules on law vice-principals ask alike.</summary>
internal static class VicePrincipalCases
{
    private static readonly MessageTemplate SurelyShort = new(
        "{items}共{all}，尚缺{short}名，未载明任职学校的只有{unplaced}名",
        "{items}: {all}; short by {short}, with only {unplaced} more in office whose school is not stated");
    private static readonly MessageTemplate Unplaced = new(
        "{items}共{all}，尚缺{short}名，另有{unplaced}名未载明任职学校",
        "{items}: {all}; short by {short}, with {unplaced} more in office whose school is not stated");
    private static readonly MessageTemplate Count = new("{count}所", "{count}");
    private static readonly ListWords Staffed = new(
        new("已配备法治副校长", "with a law vice-principal"), new("没有法治副校长", "without a law vice-principal"), "所");
    private static readonly ListWords StaffedKindergartens = new(
        new("已配备法治副园长", "with a law vice-head"), new("没有法治副园长", "without a law vice-head"), "所");
    private static readonly Bilingual SchoolUnknown = new("学校未载明", "school not stated");
    private static readonly MessageTemplate Served = new("{person}（{where}）", "{person} ({where})");

    internal static readonly Message NoSchools = new MessageTemplate(
        "经确认，没有应当配备的学校", "it is known that there is not a school that must have one").With();
    private static readonly Message NoKindergartens = new MessageTemplate(
        "经确认，没有幼儿园", "it is known that there is not a kindergarten").With();
    private static readonly MessageTemplate KindsDiffer = new(
        "{school}既载明为{one}，又载明为{other}，两者必有一误", "{school} is stated to be both {one} and {other}: one of the two is wrong");
    private static readonly MessageTemplate Dismissing = new("{who}解聘", "the dismissal of {who}");
    private static readonly Bilingual FirstDay = new("任职首日", "the first day in office");

    internal static readonly Message NoAppointments = new MessageTemplate(
        "经确认，没有任职的法治副校长", "it is known that there is not a law vice-principal").With();

    /// <summary>The schools of a day against the number that each must have.</summary>
    internal static Finding Covered(Case c, VicePrincipalFacts facts, bool ofKindergartens, int least, Message items, Basis basis)
    {
        var coverage = Coverage.Of(facts, facts.On, ofKindergartens, least);
        if (coverage.Tally.All == 0) { return c.NotApplicable(ofKindergartens ? NoKindergartens : NoSchools); }

        if (coverage.Clash is var (one, other))
        {
            return c.Undetermined(
                KindsDiffer.With(("school", one.School.ToString()), ("one", one.Kind.ValueOr(null!)), ("other", other.Kind.ValueOr(null!))),
                SchoolKeys.SchoolKinds);
        }

        if (Wrong(c, facts, DateSpan.Through(facts.On, facts.On)) is { } wrong) { return wrong; }

        if (facts.Appointments.IsUnknown) { return c.Known(facts.Appointments, SchoolKeys.Appointments, out _)!; }

        if (coverage.Unplaced == 0 || coverage.Short == 0)
        {
            return c.Each(
                items,
                coverage.Tally,
                static school => school.School.ToString(),
                ofKindergartens ? StaffedKindergartens : Staffed,
                SchoolKeys.SchoolKinds,
                basis);
        }

        (string, object)[] figures =
        [
            ("items", items),
            ("all", Count.With(("count", coverage.Tally.All))),
            ("short", coverage.Short),
            ("unplaced", coverage.Unplaced),
        ];
        return coverage.IsSurelyShort
            ? c.Breached(SurelyShort.With(figures), basis)
            : c.Undetermined(Unplaced.With(figures), SchoolKeys.AppointmentSchools);
    }

    /// <summary>The appointments of a day at schools not known to be kindergartens.</summary>
    internal static ValueList<VicePrincipalAppointment> Serving(VicePrincipalFacts facts, LocalDate day)
        => facts.Appointments.ValueOr(default).Where(each => each.InPost.Contains(day) && KindOf(facts, each) != SchoolKind.Kindergarten)
            .ToValueList();

    /// <summary>The kind of the school of an appointment; null where it is not known.</summary>
    internal static SchoolKind? KindOf(VicePrincipalFacts facts, VicePrincipalAppointment appointment)
        => appointment.School.Known(out var school) && facts.KindOf(school).Known(out var kind) ? kind : null;

    /// <summary>Undetermined where somebody in office on some of the days was dismissed before the first day in office.</summary>
    internal static Finding? Wrong(Case c, VicePrincipalFacts facts, DateSpan days)
    {
        foreach (var each in facts.Appointments.ValueOr(default))
        {
            if (each.Days.Overlaps(days) && each.Dismissed.Known(out var dismissed) && dismissed < each.Days.Start)
            {
                return c.Undetermined(
                    SchoolCases.EarlyText(Dismissing.With(("who", Called(each))), dismissed, FirstDay, each.Days.Start),
                    SchoolKeys.Letters);
            }
        }

        return null;
    }

    /// <summary>Each post; what is against one counts only where its school is known not to be a kindergarten.</summary>
    internal static Finding EachOf(
        Case c,
        VicePrincipalFacts facts,
        ValueList<Post> serving,
        Func<Post, FactState> state,
        Message items,
        ListWords words,
        FactKey key,
        Basis basis,
        Func<Tally<Post>, Post, Message?> open)
    {
        if (serving.IsEmpty) { return c.NotApplicable(NoAppointments); }

        var tally = Tally<Post>.Of(
            serving,
            each => state(each) is var found && found == FactState.None && KindOf(facts, each.First) is null ? FactState.Unknown : found);
        bool byKind = tally.FirstOpen is { } first && state(first) == FactState.None;
        return tally is { FirstDenied: null, FirstOpen: { } unsettled } && !byKind && open(tally, unsettled) is { } because
            ? c.Undetermined(because, key)
            : c.Each(items, tally, static each => each.Called, words, byKind ? SchoolKeys.SchoolKinds : key, basis);
    }

    /// <summary>Who serves where.</summary>
    internal static Message Called(VicePrincipalAppointment appointment) => Called(appointment, []);

    internal static Message Called(VicePrincipalAppointment appointment, IEnumerable<IBilingualText> beside)
    {
        string name = appointment.School.ValueOr(default).ToString();
        IBilingualText where = appointment.School.IsUnknown ? SchoolUnknown : new Bilingual(name, name);
        return Served.With(("person", appointment.Person.ToString()), ("where", Joined.Of([where, .. beside])));
    }

    /// <summary>A person at a school: one appointment, or several that are one.</summary>
    internal sealed record Post(ValueList<VicePrincipalAppointment> Rows, bool WithLessons = false)
    {
        internal VicePrincipalAppointment First => Rows[0];

        internal Message Called => VicePrincipalCases.Called(First, WithLessons ? Lessons : []);

        private IEnumerable<IBilingualText> Lessons
            => Rows.Where(static row => row.Lessons.State == FactState.Known)
                .Select(static row => (IBilingualText)row.Lessons.ValueOr(default!));
    }
}
