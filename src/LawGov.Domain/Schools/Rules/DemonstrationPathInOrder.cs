using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Schools.Rules;

/// <summary>Did a school come to its title step by step (示范校创建环节先后有序)?</summary>
internal static class DemonstrationPathInOrder
{
    internal static readonly Basis Practice = Basis.Practice(new(
        "依法治校示范校先申报、再考核、后认定", "a demonstration school applies, is checked and then recognised"));

    private static readonly Bilingual[] Levels =
        [new("国家级", "national"), new("省级", "provincial"), new("市级", "of the city"), new("县（区）级", "of the county")];

    private static readonly Bilingual LevelNotStated = new("级别未载明的", "not stated");
    private static readonly Bilingual WithoutLevel = new("不分级别的", "without levels");
    private static readonly Bilingual Target = new("列为目标校", "named a target school");
    private static readonly Bilingual Applying = new("申报", "application");
    private static readonly Bilingual Checking = new("考核验收", "check");
    private static readonly Bilingual Recognising = new("认定", "recognition");
    private static readonly Bilingual Withdrawing = new("撤销称号", "withdrawal of the title");

    internal static Rule<DemonstrationSchoolFacts> Rule { get; } = new(
        "SCHO-07",
        new("依法治校示范校创建环节先后有序", "The way to a demonstration school is in order"),
        new(
            "列为目标校（或者达标校）、申报、考核验收、认定依次进行，称号只有认定以后才能撤销；确认没有目标校环节的，不问该环节。省、市、县级和国家级分别核查。没有全国性规定规定程序，依据为创建通知等地方规定或者一般做法；指标和分" +
                "值不在此列。",
            "Named a target school, applied, checked, recognised, in this order, and a title is withdrawn only after it was " +
                "recognised; where it is known that the path has no target step, none is asked for. Each level is another question. No " +
                "national text sets the procedure: the basis is the notice of the batch or practice. Indicators and points are not " +
                "covered."),
        static (c, facts) =>
        {
            var basis = facts.Rule.ValueOr(Practice);
            Step target = new(Target, facts.Target, SchoolKeys.Target), applied = new(Applying, facts.Applied, SchoolKeys.Applied);
            Step check = new(Checking, facts.Examined, SchoolKeys.Examined);
            Step recognised = new(Recognising, facts.Recognised, SchoolKeys.Recognised);
            Step withdrawn = new(Withdrawing, facts.Withdrawn, SchoolKeys.Withdrawn);
            bool mayBeWithdrawn = facts.Withdrawn.DoneBy(c.AsOf) != FactState.None, hasTarget = facts.Target.State != FactState.None;
            return (hasTarget, mayBeWithdrawn) switch
            {
                (true, true) => c.Ordered(basis, target, applied, check, recognised, withdrawn),
                (true, _) => c.Ordered(basis, target, applied, check, recognised),
                (_, true) => c.Ordered(basis, applied, check, recognised, withdrawn),
                _ => c.Ordered(basis, applied, check, recognised),
            };
        })
    {
        Asks = [SchoolKeys.Target, SchoolKeys.Applied, SchoolKeys.Examined, SchoolKeys.Recognised, SchoolKeys.Withdrawn],
    };

    /// <summary>A level in words; that of no division is the nation's, and none is a title without levels.</summary>
    internal static Bilingual Called(Fact<DivisionLevel> level)
        => level.Known(out var known) ? Levels[(int)known] : level.IsUnknown ? LevelNotStated : WithoutLevel;
}
