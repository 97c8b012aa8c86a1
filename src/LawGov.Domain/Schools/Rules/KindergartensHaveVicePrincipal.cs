using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;

namespace LawGov.Domain.Schools.Rules;

/// <summary>Do kindergartens have a law vice-head where the bureau's own rule asks for it (幼儿园按本地规定配备法治副园长)?</summary>
internal static class KindergartensHaveVicePrincipal
{
    private static readonly MessageTemplate Asked = new(
        "{on}，按本地规定或者做法配备法治副园长的幼儿园",
        "kindergartens that have a law vice-head by local rule or practice on {on}");
    private static readonly Message NoRule = new MessageTemplate(
        "经确认，本单位和地方没有要求幼儿园配备；没有全国性规定要求配备",
        "it is known that neither the bureau nor the place asks it of kindergartens, and no national text does").With();

    internal static Rule<VicePrincipalFacts> Rule { get; } = new(
        "SCHO-02",
        new("幼儿园按本地规定配备法治副园长", "Kindergartens have a law vice-head where a local rule asks for it"),
        new(
            "没有全国性规定要求幼儿园配备：依据为地方规定、内部制度或者一般做法，确认没有的不适用。按园计算，要求每园至少一名。",
            "No national text asks it of kindergartens: the basis is a local rule, an internal rule or practice, and where there " +
                "is none the question does not apply. Counted by kindergarten, one at least at each."),
        static (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? c.Known(facts.KindergartenRule, SchoolKeys.KindergartenRule, static c => c.NotApplicable(NoRule), out var basis)
            ?? c.Listed(facts.Schools, SchoolKeys.SchoolList, VicePrincipalCases.NoSchools, out _)
            ?? VicePrincipalCases.Covered(c, facts, ofKindergartens: true, 1, Asked.With(("on", facts.On)), basis))
    {
        Asks =
        [
            SchoolKeys.KindergartenRule, SchoolKeys.SchoolList, SchoolKeys.SchoolKinds, SchoolKeys.Appointments,
            SchoolKeys.AppointmentSchools, SchoolKeys.Letters,
        ],
    };
}
