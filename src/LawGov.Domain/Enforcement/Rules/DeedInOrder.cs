using LawGov.Domain.Enforcement.Field;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Enforcement.Rules;

/// <summary>Does the deed of entrustment state what it must, and did both sides publish it (委托书)?</summary>
internal static class DeedInOrder
{
    private static readonly MessageTemplate Head = new(
        "截至{on}，委托书载明：{deed}；委托机关公布：{principal}；受委托组织公布：{trustee}",
        "by {on} the deed states: {deed}; published by the organ that entrusts ({principal}), by the entrusted organisation ({trustee})");
    private static readonly MessageTemplate NotEntrusted = new(
        "{act}没有委托实施（执法主体：{title}）", "{act}: nothing is entrusted; the body: {title}");
    private static readonly MessageTemplate NotThisAct = new(
        "委托书应当载明内容并由双方公布的规定，只针对行政处罚，不针对{act}",
        "the rule on contents and publication of the deed is about penalties, not about this act ({act})");
    private static readonly ListWords Words = new(
        new("内容齐全并由双方公布", "it is complete, and published by both sides"), new("不符合规定", "not as required"));

    internal static Rule<EnforcerFacts> Rule { get; } = new(
        "ENFO-16",
        new("委托行政处罚的委托书内容齐全并由双方公布", "The deed that entrusts penalties is complete and published by both sides"),
        new(
            "委托书应当载明委托的具体事项、权限、期限，由委托机关和受委托组织向社会公布（2021年7月15日起）。缺少一项、没有书面委托书，或者有一方在核查日期以前没有公布的，为不符合。没有委托和其他行为的不适用；委托组织的条件不在此列。",
            "The deed must state the matters, powers and period, and be published by the organ that entrusts and by the " +
                "entrusted organisation (since 2021-07-15). Not met where one of them is missing, where there is no written " +
                "deed, or where one side had not published it by the day asked about. Does not apply where nothing is " +
                "entrusted, nor to other acts; the conditions that the organisation must meet are not covered."),
        (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? c.Known(facts.Act, EnforcementKeys.Act, out var act)
            ?? (act == EnforcementAct.Penalty ? null : c.NotApplicable(NotThisAct.With(("act", act.Name()))))
            ?? Entrusted(c, facts, act)
            ?? c.InForce(EnforcementLaw.DeedContents, facts.On, EnforcementKeys.FieldText, out var contents, out var basis)
            ?? Judge(c, facts, contents, basis))
    {
        Provisions = EnforcementLaw.DeedContents.Provisions,
        Asks =
        [
            EnforcementKeys.Act, EnforcementKeys.Title, EnforcementKeys.FieldText, EnforcementKeys.Deed, EnforcementKeys.DeedFrom,
            EnforcementKeys.PublishedByPrincipal, EnforcementKeys.PublishedByTrustee,
        ],
    };

    private static Finding? Entrusted(Case c, EnforcerFacts facts, EnforcementAct act)
        => facts.Title.State == FactState.None
            ? c.NotApplicable(NotEntrusted.With(("act", act.Name()), ("title", FactState.None.Name())))
            : c.Known(facts.Title, EnforcementKeys.Title, out var title)
                ?? (title is EnforcementTitle.Entrusted or EnforcementTitle.EntrustedAgain
                    ? null
                    : c.NotApplicable(NotEntrusted.With(("act", act.Name()), ("title", title.Name()))));

    private static Finding Judge(Case c, EnforcerFacts facts, DeedContents contents, Basis basis)
    {
        bool isStated = facts.Deed.Known(out var stated);
        var paper = Validity.OfDeed(facts);
        var deed = paper.IsContradicted ? FactState.Unknown
            : paper.From.State == FactState.None || (isStated && !stated.HasFlag(contents)) ? FactState.None
            : facts.Deed.State;
        IBilingualText says = facts.Deed.IsUnknown && deed == FactState.None ? FactState.None.Name()
            : facts.Deed.Names(static contents => contents.Name());
        return c.Each(
            Head.With(
                ("on", facts.On),
                ("deed", !paper.IsContradicted ? says : isStated ? says.Beside(paper) : paper),
                ("principal", facts.PublishedByPrincipal.Say()),
                ("trustee", facts.PublishedByTrustee.Say())),
            Words,
            basis,
            (EnforcementKeys.Deed, deed),
            (EnforcementKeys.DeedFrom, paper.IsContradicted ? FactState.Unknown : FactState.Known),
            (EnforcementKeys.PublishedByPrincipal, facts.PublishedByPrincipal.DoneBy(facts.On)),
            (EnforcementKeys.PublishedByTrustee, facts.PublishedByTrustee.DoneBy(facts.On)));
    }
}
