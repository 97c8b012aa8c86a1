using LawGov.Domain.Enforcement.Field;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Enforcement.Rules;

/// <summary>Can the team send two officers with certificates at any time (执法队伍力量)?</summary>
internal static class TeamReady
{
    private static readonly MessageTemplate Found = new(
        "{on}执法队伍人数{staff}，持证人数{certified}，其中同时请假、外出{leave}，轮休{rest}",
        "team on {on} ({staff}), with certificates ({certified}); of these on leave or away at one time ({leave}), resting ({rest})");
    private static readonly MessageTemplate Wanted = new(
        "任何时候有{least}名持证人员在岗的要求", "the {least} officers with certificates needed at any time");
    private static readonly MessageTemplate Lacking = new("还需增加持证人员{lacking}名", "officers with certificates still needed: {lacking}");
    private static readonly MessageTemplate Contradiction = new(
        "{on}载明执法队伍人数{staff}，持证人数{certified}，其中同时请假、外出{leave}，轮休{rest}，人数必有一误",
        "stated for {on}: the team ({staff}), with certificates ({certified}); of these on leave or away ({leave}), resting ({rest}): " +
            "one of the numbers is wrong");

    internal static Rule<EnforcementTeamFacts> Rule { get; } = new(
        "ENFO-17",
        new("执法队伍任何时候能够派出两名持证人员", "The team can send two officers with certificates at any time"),
        new(
            "持证人数减去同时请假、外出、轮休的人数，与法定的两名执法人员比较。规定的是每一案件的人数，对队伍是比照；地方或者本单位要求更多的，以其数目覆盖。没有载明人数的不能推定。持证人数不足两名的，其余不论，为不符合。",
            "The number of those with certificates, less those on leave, away or resting at one time, against the two " +
                "officers of the law. The articles speak of each case and are carried over to a team by analogy; a place or " +
                "body that asks for more lays its number over them. Numbers that are not stated are not assumed. With fewer " +
                "than two certificates it is not met, whatever is known of the rest."),
        (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? c.InForce(EnforcementLaw.LeastOfficers, facts.On, EnforcementKeys.FieldText, out int least, out var basis)
            ?? Judge(c, facts, least, ByAnalogy(basis)))
    {
        Provisions = EnforcementLaw.LeastOfficers.Provisions,
        Asks =
        [
            EnforcementKeys.FieldText, EnforcementKeys.TeamStaff, EnforcementKeys.Certified, EnforcementKeys.OnLeave,
            EnforcementKeys.Resting,
        ],
    };

    /// <summary>The articles speak of a case, and are carried over to the team.</summary>
    private static Basis ByAnalogy(Basis basis)
        => basis.Citation is { } cited ? Basis.Law(cited.Provision.Cite(Application.ByAnalogy)) : basis;

    private static Finding Judge(Case c, EnforcementTeamFacts facts, int least, Basis basis)
    {
        (string, object)[] figures =
        [
            ("on", facts.On),
            ("staff", facts.Staff.In("名", "")),
            ("certified", facts.Certified.In("名", "")),
            ("leave", facts.OnLeave.In("名", "")),
            ("rest", facts.Resting.In("名", "")),
        ];
        long? most = facts.Certified.IsUnknown ? facts.Staff.IsUnknown ? null : facts.Staff.ValueOr(0) : facts.Certified.ValueOr(0);
        long away = (long)facts.OnLeave.ValueOr(0) + facts.Resting.ValueOr(0);
        bool isTooMany = facts.Staff is var staff && !staff.IsUnknown && !facts.Certified.IsUnknown && most > staff.ValueOr(0);
        if (isTooMany || most < away)
        {
            return c.Undetermined(
                Contradiction.With(figures),
                isTooMany || facts.Certified.IsUnknown ? EnforcementKeys.TeamStaff : null,
                facts.Certified.IsUnknown ? null : EnforcementKeys.Certified,
                isTooMany || facts.OnLeave.ValueOr(0) == 0 ? null : EnforcementKeys.OnLeave,
                isTooMany || facts.Resting.ValueOr(0) == 0 ? null : EnforcementKeys.Resting);
        }

        bool isKnown = !facts.Certified.IsUnknown && !facts.OnLeave.IsUnknown && !facts.Resting.IsUnknown;
        var number = isKnown ? CountInterval.Only(most!.Value - away)
            : most is { } bound ? CountInterval.Between(0, bound - away)
            : CountInterval.AtLeast(0);
        return c.AtLeast(
            number,
            CountInterval.Only(least),
            new(Found.With(figures), Wanted.With(("least", least)))
            {
                Remedy = number.Max is { } found && found < least ? Lacking.With(("lacking", least - found)) : null,
            },
            basis,
            facts.Certified.IsUnknown ? EnforcementKeys.Certified : null,
            facts.OnLeave.IsUnknown ? EnforcementKeys.OnLeave : null,
            facts.Resting.IsUnknown ? EnforcementKeys.Resting : null);
    }
}
