using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Proactive;

/// <summary>Does an organ keep a guide and a catalogue with the contents of Article 12, both up to date (公开指南和公开目录)?</summary>
/// <remarks>
/// The day on which they were looked at selects the law. One content that is known to be missing, or one thing known to be out of date, is a breach
/// whatever is known of the rest; to be out of date is a breach of its own (Article 53, item 2). Left out: how soon an update must follow (及时, no number),
/// and schools, whose guides rest on the rules of their superiors.
/// </remarks>
public static class GuideAndCatalogueKept
{
    private static readonly MessageTemplate Kept = new("{on}：公开指南{guide}；公开目录{catalogue}；没有过时的内容", "on {on}: guide {guide}; catalogue {catalogue}; nothing out of date");

    private static readonly MessageTemplate Short = new("{on}：公开指南{guide}；公开目录{catalogue}", "on {on}: guide {guide}; catalogue {catalogue}");

    private static readonly MessageTemplate NotUpdated = new("{on}：公开指南{guide}；公开目录{catalogue}；没有更新的内容：{outdated}", "on {on}: guide {guide}; catalogue {catalogue}; not updated: {outdated}");

    private static readonly MessageTemplate NotStated = new(
        "{on}：公开指南{guide}；公开目录{catalogue}；没有更新的内容：{outdated}。不能确定是否齐全、是否更新",
        "on {on}: guide {guide}; catalogue {catalogue}; not updated: {outdated}; whether both are complete and up to date is open");

    private static readonly MessageTemplate BodyNotStated = new("未载明单位性质，不能确定是否适用", "the kind of body is not stated: whether the duty applies is open");

    private static readonly MessageTemplate School = new("学校的公开指南依照主管部门的规定，不适用条例第十二条", "a school's guide follows the rules of its superiors, not Article 12 of the Regulation");

    private static readonly MessageTemplate BodyNotConfirmed = new("条例第十二条是否适用于该类单位，未经确认", "it is not confirmed whether Article 12 reaches this kind of body");

    private static readonly MessageTemplate NotSettled = new("{on}公开指南和公开目录应当包括什么内容，未经确认", "what a guide and a catalogue had to contain on {on} is not confirmed");

    private static readonly MessageTemplate NoLaw = new("{on}没有关于公开指南和公开目录的规定", "on {on} no rule on guides and catalogues was in force");

    private static readonly MessageTemplate NotYet = new("查看日{on}晚于评价基准日{asOf}", "they are to be looked at on {on}, after the as-of day {asOf}");

    /// <summary>Gets the rule as the catalogue lists it.</summary>
    public static Rule<GuideAndCatalogueFacts> Rule { get; } = new(
        "DISC-11",
        new("公开指南和公开目录齐全并及时更新", "The guide and the catalogue are complete and up to date"),
        new(
            "按查看日有效的规定，公开指南应当有九项内容，公开目录应当有四项内容。确认缺少一项或者没有编制的，为不符合；确认有内容没有更新的，也为不符合；其他未载明的，未能判定。2019年5月15日以前的内容要求未经确认；学校不适用，党委等其他单位是否适用未经确认。",
            "By the law of the day on which they were looked at a guide has nine contents and a catalogue four. One known to be missing, no guide or catalogue at all, or anything known to be out of date is a breach; what else is not stated leaves it undetermined. Contents before 2019-05-15 are not confirmed; schools are not reached, of Party committees and other bodies it is not confirmed."),
        [.. DisclosureLaw.GuideContents.Provisions, .. DisclosureLaw.UpdatingDuty.Provisions],
        Evaluate);

    private static Finding Evaluate(Rule rule, GuideAndCatalogueFacts facts, RuleContext context)
    {
        if (facts.On > context.AsOf) { return rule.Pending(facts.Id, NotYet.With(("on", facts.On), ("asOf", context.AsOf))); }

        if (!facts.Body.Known(out var body)) { return rule.Undetermined(facts.Id, BodyNotStated.With(), DisclosureKeys.Body); }

        if (body == BodyKind.School) { return rule.NotApplicable(facts.Id, School.With()); }

        if (body is BodyKind.Other or BodyKind.PartyCommittee) { return rule.Undetermined(facts.Id, BodyNotConfirmed.With(), DisclosureKeys.Body); }

        var guide = context.Law.On(DisclosureLaw.GuideContents, facts.On);
        var catalogue = context.Law.On(DisclosureLaw.CatalogueContents, facts.On);
        if (guide.State == Selection.Unsettled || catalogue.State == Selection.Unsettled)
        {
            return rule.Undetermined(facts.Id, NotSettled.With(("on", facts.On)), DisclosureKeys.ContentsRequired);
        }

        return guide.InForce(out var ofGuide, out var basis) && catalogue.InForce(out var ofCatalogue, out _)
            ? Judge(rule, facts, (ContentsLacking.Of(facts.Guide, ofGuide), ContentsLacking.Of(facts.Catalogue, ofCatalogue)), basis, context.Law)
            : rule.NotApplicable(facts.Id, NoLaw.With(("on", facts.On)));
    }

    private static Finding Judge(Rule rule, GuideAndCatalogueFacts facts, (ContentsLacking Guide, ContentsLacking Catalogue) lacking, Basis basis, LawBook law)
    {
        var (guide, catalogue) = lacking;
        if (guide.IsShort || catalogue.IsShort)
        {
            return rule.Breached(facts.Id, Short.With(("on", facts.On), ("guide", guide), ("catalogue", catalogue)), basis);
        }

        if (facts.OutOfDate.Known(out string? outdated) && law.On(DisclosureLaw.UpdatingDuty, facts.On).InForce(out _, out var updating))
        {
            return rule.Breached(facts.Id, NotUpdated.With(("on", facts.On), ("guide", guide), ("catalogue", catalogue), ("outdated", outdated)), updating);
        }

        return facts.Guide.IsUnknown || facts.Catalogue.IsUnknown || facts.OutOfDate.IsUnknown
            ? rule.Undetermined(
                facts.Id,
                NotStated.With(("on", facts.On), ("guide", guide), ("catalogue", catalogue), ("outdated", facts.OutOfDate.Say())),
                facts.Guide.IsUnknown ? DisclosureKeys.Guide : null,
                facts.Catalogue.IsUnknown ? DisclosureKeys.Catalogue : null,
                facts.OutOfDate.IsUnknown ? DisclosureKeys.OutOfDate : null)
            : rule.Met(facts.Id, (facts.OutOfDate.State == FactState.None ? Kept : Short).With(("on", facts.On), ("guide", guide), ("catalogue", catalogue)), basis);
    }
}
