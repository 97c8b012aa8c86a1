using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;
using static LawGov.Domain.Organizations.BodyKind;

namespace LawGov.Domain.Duties.Rules;

/// <summary>Does somebody answer for publicizing each law that the body enforces (谁执法谁普法)?</summary>
internal static class EnforcersPublicize
{
    private static readonly MessageTemplate Enforced = new("{on}，执行的法律、法规、规章", "laws, regulations and rules enforced on {on}");
    private static readonly Message EnforcesNone = new MessageTemplate("经确认，不承担执法职责", "it is known that no law is enforced").With();
    private static readonly ListWords Words = new(
        new("有普法责任人", "with somebody who answers for publicizing it"), new("经确认没有普法责任人", "known to be publicized by nobody"), "部");

    internal static Rule<EnforcedLawFacts> Rule { get; } = new(
        "DUTY-08",
        new("谁执法谁普法责任落实到人", "Those who enforce a law answer for publicizing it"),
        new(
            "依据核查日期有效的规定判定：所执行的每一部法律、法规、规章均有普法责任人的为符合，确认有一部无人负责的为不符合，其他情形未能判定。适用于国家机关，即政府及其部门、乡镇；不适用于党委及其工作部门、学校；其他单位是否适用未经确认。年度计划" +
                "、以案释法和媒体的责任不判断。",
            "By the text in force on the day asked about, the Opinions also after the statute of 2025, which prescribes no list: " +
                "met when somebody answers for publicizing each law enforced, not met when it is known of one that nobody does, else " +
                "undetermined. Applies to state organs, that is governments, their departments and townships; not to Party " +
                "committees and their departments, nor to schools; whether it applies to other bodies is not confirmed. The yearly " +
                "plan, teaching by cases and the duties of the media are not covered."),
        static (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? c.Applies(facts.Body)
            ?? c.InForce(DutyLaw.PublicityDutyList, facts.On, DutyKeys.PublicityFirstDay, out _, out var basis)
            ?? c.Listed(facts.Laws, DutyKeys.EnforcedLaws, EnforcesNone, out var laws)
            ?? c.Each(
                Enforced.With(("on", facts.On)),
                Tally<EnforcedLaw>.Of(laws, static law => law.PublicizedBy.State),
                static law => new Titled(law),
                Words,
                DutyKeys.PublicityHolders,
                basis))
    {
        Provisions = DutyLaw.PublicityDutyList.Provisions,
        AppliesTo = new(
            new("“谁执法谁普法”普法责任制", "the duty to publicize the law that one enforces"),
            DutyKeys.Body,
            to: [Government, Department, Township],
            notTo: [PartyCommittee, PartyDepartment, School]),
        Asks = [DutyKeys.Body, DutyKeys.PublicityFirstDay, DutyKeys.EnforcedLaws, DutyKeys.PublicityHolders],
    };

    /// <summary>A law by its title, in the book marks of the Chinese sentence.</summary>
    private sealed record Titled(EnforcedLaw Law) : IBilingualText
    {
        public string ToText(Language language) => language == Language.Chinese ? $"《{Law.Title}》" : Law.Title;
    }
}
