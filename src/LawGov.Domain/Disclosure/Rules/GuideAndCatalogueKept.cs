using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using static LawGov.Domain.Organizations.BodyKind;

namespace LawGov.Domain.Disclosure.Rules;

/// <summary>Does an organ keep a guide and a catalogue with the contents that the Regulation lists, both up to date (公开指南和公开目录)?</summary>
internal static class GuideAndCatalogueKept
{
    private static readonly MessageTemplate State = new(
        "{on}：公开指南{guide}；公开目录{catalogue}；应更新未更新的内容：{outdated}",
        "on {on}: guide {guide}; catalogue {catalogue}; to be updated and not updated: {outdated}");

    private static readonly MessageTemplate Outdated = new(
        "{on}：应更新未更新的内容：{outdated}",
        "on {on}: to be updated and not updated: {outdated}");
    private static readonly MessageTemplate DutyUnsettled = new(
        "{on}：应更新未更新的内容：{outdated}；当时是否规定应当及时更新，未经确认",
        "on {on}: to be updated and not updated: {outdated}; whether updating was required is not confirmed");
    private static readonly Bilingual LookedAt = new("查看日", "the day on which they were looked at");
    private static readonly ListWords Words = new(new("符合要求", "both are as required"), new("不符合要求", "not as required"));

    internal static Rule<GuideAndCatalogueFacts> Rule { get; } = new(
        "DISC-11",
        new("公开指南和公开目录齐全并及时更新", "The guide and the catalogue are complete and up to date"),
        new(
            "按查看日有效的规定，公开指南应当有九项内容，公开目录应当有四项内容。确认缺少一项或者没有编制的，为不符合；确认有应更新未更新的内容的，也为不符合，与其余无关；其他未载明的，未能判定。2019年5月15日以前的内容要求未经确认，及时更新" +
                "的义务自2008年5月1日起即有。更新没有规定天数。不适用于学校和党委工作部门，党委和其他单位是否适用未经确认。",
            "By the law of the day on which they were looked at a guide has nine contents and a catalogue four. One known to be " +
                "missing, no guide or catalogue at all, or anything known to be out of date is a breach, whatever is known of the " +
                "rest; what else is not stated leaves it undetermined. Contents before 2019-05-15 are not confirmed; the duty to " +
                "keep them up to date began on 2008-05-01, without a number of days. Does not apply to schools and departments of " +
                "Party committees; whether it applies to Party committees and other bodies is not confirmed."),
        (c, facts) => c.NotYet(facts.On, LookedAt)
            ?? c.Applies(facts.Body)
            ?? NotUpdated(c, facts)
            ?? c.InForce(DisclosureLaw.GuideContents, facts.On, DisclosureKeys.ContentsRequired, out var ofGuide, out var basis)
            ?? c.InForce(DisclosureLaw.CatalogueContents, facts.On, DisclosureKeys.ContentsRequired, out var ofCatalogue, out _)
            ?? Judge(
                c,
                facts,
                new(facts.Guide.State, ofGuide & ~facts.Guide.ValueOr(default), default),
                new(facts.Catalogue.State, default, ofCatalogue & ~facts.Catalogue.ValueOr(default)),
                basis))
    {
        Provisions = [.. DisclosureLaw.GuideContents.Provisions, .. DisclosureLaw.UpdatingDuty.Provisions],
        AppliesTo = new(
            new(
                "条例关于公开指南和公开目录的规定",
                "the provision of the Regulation on guides and catalogues"), DisclosureKeys.Body, to: [Government, Department,
                Township], notTo: [School, PartyDepartment]),
        Asks = [
            DisclosureKeys.Body,
            DisclosureKeys.ContentsRequired,
            DisclosureKeys.Guide,
            DisclosureKeys.Catalogue,
            DisclosureKeys.OutOfDate,
            DisclosureKeys.UpdatingRequired
        ],
    };

    /// <summary>What is known to be out of date breaches by itself, unless something is known to be missing, which breaches
    /// first.</summary>
    private static Finding? NotUpdated(Case c, GuideAndCatalogueFacts facts)
    {
        if (!facts.OutOfDate.Known(out string? outdated)) { return null; }

        bool guideListed = c.Context.Law.On(DisclosureLaw.GuideContents, facts.On).InForce(out var ofGuide, out _);
        bool catalogueListed = c.Context.Law.On(DisclosureLaw.CatalogueContents, facts.On).InForce(out var ofCatalogue, out _);
        bool listed = guideListed && catalogueListed;
        if (listed && (Lacks(facts.Guide, ofGuide) || Lacks(facts.Catalogue, ofCatalogue))) { return null; }

        var duty = c.Context.Law.On(DisclosureLaw.UpdatingDuty, facts.On);
        return duty.InForce(out _, out var basis) ? c.Breached(Outdated.With(("on", facts.On), ("outdated", outdated)), basis)
            : duty.State != Selection.Unsettled ? null
            : c.Undetermined(
                DutyUnsettled.With(("on", facts.On), ("outdated", outdated)),
                listed && facts.Guide.IsUnknown ? DisclosureKeys.Guide : null,
                listed && facts.Catalogue.IsUnknown ? DisclosureKeys.Catalogue : null,
                DisclosureKeys.UpdatingRequired);
    }

    private static Finding Judge(Case c, GuideAndCatalogueFacts facts, Lacking guide, Lacking catalogue, Basis basis) => c.Each(
        State.With(("on", facts.On), ("guide", guide), ("catalogue", catalogue), ("outdated", facts.OutOfDate.Say())),
        Words,
        basis,
        (DisclosureKeys.Guide, guide.State),
        (DisclosureKeys.Catalogue, catalogue.State),
        (DisclosureKeys.OutOfDate, facts.OutOfDate.IsUnknown ? FactState.Unknown : FactState.Known));

    private static bool Lacks(Fact<GuideContents> guide, GuideContents required)
        => guide.State == FactState.None || (guide.Known(out var contents) && (required & ~contents) != GuideContents.None);

    private static bool Lacks(Fact<CatalogueContents> catalogue, CatalogueContents required)
        => catalogue.State == FactState.None || (catalogue.Known(out var contents) && (required & ~contents) != CatalogueContents.None);

    /// <summary>What a guide or catalogue lacks, in a sentence: the names are written when it is read.</summary>
    private sealed record Lacking(FactState Stated, GuideContents Guide, CatalogueContents Catalogue) : IBilingualText
    {
        private static readonly Bilingual NotStated = new("未载明", "not stated");
        private static readonly Bilingual None = new("没有编制", "not made");
        private static readonly Bilingual Complete = new("内容齐全", "complete");

        internal FactState State
            => Stated == FactState.Known && (Guide != GuideContents.None || Catalogue != CatalogueContents.None) ? FactState.None : Stated;

        public string ToText(Language language) => (Stated, State) switch
        {
            (FactState.Unknown, _) => NotStated.ToText(language),
            (FactState.None, _) => None.ToText(language),
            (_, FactState.Known) => Complete.ToText(language),
            _
                => (language == Language.Chinese ? "缺少" : "lacks ")
                + (Guide == GuideContents.None ? Catalogue.Name() : Guide.Name()).ToText(language),
        };
    }
}
