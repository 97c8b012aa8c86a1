using LawGov.Domain.Disclosure.Decision;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using static LawGov.Domain.Organizations.BodyKind;

namespace LawGov.Domain.Disclosure.Rules;

/// <summary>Was information reviewed before it was published (先审查后公开)?</summary>
internal static class ReviewedBeforePublication
{
    /// <summary>Schools and other bodies are under the Regulation where a law or regulation authorises them.</summary>
    internal static Applicability Regulation { get; } = new(
        new(
            "政府信息公开条例",
            "the Regulation on Open Government Information"), DisclosureKeys.Body, to: [Government, Department, Township, School,
            Other], notTo: [PartyDepartment]);

    internal static Rule<PublicationFacts> Rule { get; } = new(
        "DISC-04",
        new("公开前经过审查", "Information is reviewed before it is published"),
        new(
            "按公开之日有效的文本判定：2007年文本要求保密审查，2019年文本要求公开前审查。审查日期不晚于公开日期的为符合，公开当日审查的为符合；确认没有审查或者公开以后才审查的为不符合；尚未公开的为未到期；公开日期或者审查日期未载明的，未能" +
                "判定。学校和其他单位只有作为法律、法规授权的组织才适用；不适用于党委工作部门，党委是否适用未经确认。如何审查、有疑问时报请确定，不在此列。",
            "By the text in force on the day of publication: secrecy review in 2007, review for publication in 2019. Met where " +
                "the review is not later than the publication, the day itself included; breached where it is known that there was " +
                "none, or only afterwards; pending while nothing is published; undetermined where a day is not stated. Applies to " +
                "schools and other bodies only as organisations authorised by law or regulation; does not apply to departments of " +
                "Party committees; whether it applies to Party committees is not confirmed. How the review is done, and what is " +
                "asked of a higher body in doubt, is not covered."),
        (c, facts) => c.NotYet(facts.Published, DisclosureKeys.Published, PublicationDue.Publishing)
            ?? c.Applies(facts.Body)
            ?? c.Known(facts.Published, DisclosureKeys.Published, out var published)
            ?? RegimeRung.Climb(facts.Body, facts.Authorised, published, c.Context).End(c)
            ?? c.InForce(DisclosureLaw.ReviewBeforePublication, published, DisclosureKeys.Governing, out var review, out var basis)
            ?? c.Ordered(
                basis,
                new(review, facts.Reviewed, DisclosureKeys.Reviewed),
                new(PublicationDue.Publishing, facts.Published, DisclosureKeys.Published)))
    {
        Provisions = DisclosureLaw.ReviewBeforePublication.Provisions,
        AppliesTo = Regulation,
        Asks = [
            DisclosureKeys.Body,
            DisclosureKeys.Published,
            DisclosureKeys.Authorised,
            DisclosureKeys.Governing,
            DisclosureKeys.Reviewed
        ],
    };
}
