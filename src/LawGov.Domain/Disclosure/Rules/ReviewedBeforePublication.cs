using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Decision;

/// <summary>Was information reviewed before it was published (先审查后公开)?</summary>
/// <remarks>
/// The text in force on the day of publication: the secrecy review of 2007, the review of 2019. A review on that very day is in order, for the
/// facts hold no hour; one on a later day comes too late. Left out: how the review is done, and what is asked of a higher body in doubt.
/// </remarks>
public static class ReviewedBeforePublication
{
    private static readonly MessageTemplate PublicationNotStated = new("未载明公开日期", "the day of publication is not stated");
    private static readonly MessageTemplate NotPublished = new("截至{asOf}尚未公开", "not published by {asOf}");
    private static readonly MessageTemplate ReviewNotStated = new("{published}公开，未载明{review}日期", "published on {published}; the day of the {review} is not stated");
    private static readonly MessageTemplate InOrder = new("{reviewed}{review}，{published}公开", "{review} on {reviewed}, published on {published}");
    private static readonly MessageTemplate NoReview = new("{published}公开，确认没有经过{review}", "published on {published}; it is known that there was no {review}");
    private static readonly MessageTemplate TooLate = new("{published}公开，{reviewed}才{review}，晚于公开日期", "published on {published}, {review} only on {reviewed}");
    private static readonly MessageTemplate NoLaw = new("{published}没有有效的公开前审查规定", "on {published} no rule on review before publication was in force");
    private static readonly MessageTemplate NotSettled = new("{published}对公开前审查的规定未经确认", "what the law said of review before publication on {published} is not confirmed");

    /// <summary>Gets the rule as the catalogue lists it.</summary>
    public static Rule<ReviewedBeforePublicationFacts> Rule { get; } = new(
        "DISC-04",
        new("公开前经过审查", "Information is reviewed before it is published"),
        new(
            "按公开之日有效的文本判定：2007年文本要求保密审查，2019年文本要求公开前审查。审查日期不晚于公开日期的为符合，公开当日审查的为符合；确认没有审查或者公开以后才审查的为不符合；尚未公开的为未到期；公开日期或者审查日期未载明的，未能判定。学校作为公共企事业单位的不适用。",
            "By the text in force on the day of publication: secrecy review in 2007, review for publication in 2019. Met where the review is not later than the publication, the day itself included; breached where it is known that there was none, or only afterwards; pending while nothing is published; undetermined where a day is not stated. A school as a public institution is not reached."),
        DisclosureLaw.ReviewBeforePublication.Provisions,
        Evaluate);

    private static Finding Evaluate(Rule rule, ReviewedBeforePublicationFacts facts, RuleContext context)
    {
        if (facts.Published.IsUnknown) { return rule.Undetermined(facts.Id, PublicationNotStated.With(), DisclosureKeys.Published); }

        if (!facts.Published.Known(out var published) || published > context.AsOf) { return rule.Pending(facts.Id, NotPublished.With(("asOf", context.AsOf))); }

        var regime = RegimeRung.Climb(facts.Body, facts.Authorised, published, context);
        if (regime.Missing is not null) { return rule.Undetermined(facts.Id, regime.Because, regime.Missing); }

        if (!regime.IsRegulation) { return rule.NotApplicable(facts.Id, regime.Because); }

        var law = context.Law.On(DisclosureLaw.ReviewBeforePublication, published);
        if (law.InForce(out var review, out var basis)) { return Judge(rule, facts, published, review, basis); }

        return law.State == Selection.Unsettled
            ? rule.Undetermined(facts.Id, NotSettled.With(("published", published)), DisclosureKeys.Governing)
            : rule.NotApplicable(facts.Id, NoLaw.With(("published", published)));
    }

    private static Finding Judge(Rule rule, ReviewedBeforePublicationFacts facts, LocalDate published, Bilingual review, Basis basis)
        => (facts.Reviewed.Known(out var reviewed), facts.Reviewed.IsUnknown) switch
        {
            (_, true) => rule.Undetermined(facts.Id, ReviewNotStated.With(("published", published), ("review", review)), DisclosureKeys.Reviewed),
            (false, _) => rule.Breached(facts.Id, NoReview.With(("published", published), ("review", review)), basis),
            _ when reviewed > published => rule.Breached(facts.Id, TooLate.With(("published", published), ("reviewed", reviewed), ("review", review)), basis),
            _ => rule.Met(facts.Id, InOrder.With(("reviewed", reviewed), ("review", review), ("published", published)), basis),
        };
}
