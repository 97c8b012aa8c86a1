using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Schools.Rules;

/// <summary>Has each law vice-principal in office a letter of appointment, and no paper of dismissal (聘任文件齐全)?</summary>
internal static class VicePrincipalPapersKept
{
    private static readonly Basis Practice = Basis.Practice(new(
        "聘任法治副校长颁发聘书，解聘有文件", "a law vice-principal is appointed by letter and dismissed by paper"));
    private static readonly MessageTemplate Asked = new("{on}，法治副校长任职", "appointments of law vice-principals on {on}");
    private static readonly ListWords Words = new(
        new("有聘书且没有被解聘", "with a letter of appointment and not dismissed"),
        new("没有聘书或者已被解聘", "without a letter or already dismissed"));

    internal static Rule<VicePrincipalFacts> Rule { get; } = new(
        "SCHO-06",
        new("法治副校长聘任文件齐全", "The papers of law vice-principals are kept"),
        new(
            "在任的每名法治副校长均有聘书，且核查日期以前没有解聘文件：解聘次日起仍载为在任的，记录有误。聘书的全国性规定未经确认，依据为一般做法；幼儿园的法治副园长同样核查。",
            "Each law vice-principal in office has a letter of appointment, and no paper of dismissal before the day: one who is " +
                "recorded in office after the dismissal is recorded wrongly. No national text on the letter is confirmed, so it rests " +
                "on practice; law vice-heads of kindergartens are looked at too."),
        static (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? c.Listed(facts.Appointments, SchoolKeys.Appointments, VicePrincipalCases.NoAppointments, out _)
            ?? VicePrincipalCases.Wrong(c, facts, DateSpan.Through(facts.On, facts.On))
            ?? Judge(c, facts))
    {
        Asks = [SchoolKeys.Appointments, SchoolKeys.Letters],
    };

    private static Finding Judge(Case c, VicePrincipalFacts facts)
    {
        var serving = facts.Appointments.ValueOr(default).Where(each => each.Days.Contains(facts.On)).ToValueList();
        return serving.IsEmpty
            ? c.NotApplicable(VicePrincipalCases.NoAppointments)
            : c.Each(
                Asked.With(("on", facts.On)),
                Tally<VicePrincipalAppointment>.Of(serving, facts.On, static (each, on)
                    => each.Letter.State == FactState.None || (each.Letter.Known(out var given) && given > on) ? FactState.None
                    : each.Dismissed.Known(out var dismissed) && dismissed < on ? FactState.None
                    : each.Letter.IsUnknown || each.Dismissed.IsUnknown ? FactState.Unknown
                    : FactState.Known),
                static each => VicePrincipalCases.Called(each),
                Words,
                SchoolKeys.Letters,
                Practice);
    }
}
