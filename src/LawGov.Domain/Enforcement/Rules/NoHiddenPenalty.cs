using LawGov.Domain.Enforcement.Field;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Enforcement.Rules;

/// <summary>Does a soft measure hide a penalty (柔性措施不得变相处罚)?</summary>
internal static class NoHiddenPenalty
{
    private static readonly MessageTemplate Clean = new(
        "{on}作出{measure}，载明的处罚用语：{wording}；没有属于当时行政处罚种类的内容",
        "{measure} on {on}; sanctions stated: {wording}; nothing in it was a kind of penalty at the time");
    private static readonly MessageTemplate Hidden = new(
        "{on}作出{measure}，载明的处罚用语：{wording}；其中{hidden}属于当时的行政处罚种类，应当按照行政处罚的规定作出",
        "{measure} on {on}; sanctions stated: {wording}; a kind of penalty at the time, to be imposed as one: {hidden}");
    private static readonly MessageTemplate Internal = new(
        "对所属公办学校、幼儿园及其人员的措施属于内部管理，不是行政处罚",
        "towards the bureau's own public schools, kindergartens and staff it is internal management, not a penalty");
    private static readonly Bilingual Measure = new("柔性措施", "soft measure");

    internal static Rule<SoftMeasureFacts> Rule { get; } = new(
        "ENFO-18",
        new("柔性措施不变相实施行政处罚", "A soft measure hides no penalty"),
        new(
            "对系统外的单位和个人作出的行政指导、建议、告诫、约谈、督导意见，载有作出之日施行的行政处罚种类的，为不符合。警告指作为处罚的警告，告诫、约谈和责令改正不是处罚；通报批评自2021年7月15日起是处罚。对所属公办学校、幼儿园及" +
                "其人员的属于内部管理，不适用。",
            "Guidance, a suggestion, an admonition, a talk or an opinion addressed to somebody outside is not met where it " +
                "states what was a kind of penalty on its day. A warning is the penalty of that name; an admonition, a talk " +
                "and an order to correct are not penalties; a notice of criticism is one from 2021-07-15. Does not apply " +
                "towards the bureau's own public schools, kindergartens and staff: that is internal management."),
        (c, facts) => c.NotYet(facts.On, FieldCases.DayOfAct)
            ?? Outsider(c, facts)
            ?? c.InForce(EnforcementLaw.PenaltyWordings, facts.On, EnforcementKeys.FieldText, out var kinds, out var basis)
            ?? (facts.Wording.IsUnknown ? c.Known(facts.Wording, EnforcementKeys.Wording, out _) : null)
            ?? Judge(c, facts, facts.Wording.ValueOr(PenaltyWording.None), kinds, basis))
    {
        Provisions = EnforcementLaw.PenaltyWordings.Provisions,
        Asks = [EnforcementKeys.IsToOutsider, EnforcementKeys.FieldText, EnforcementKeys.Wording],
    };

    private static Finding? Outsider(Case c, SoftMeasureFacts facts)
        => facts.IsToOutsider.Holds() == FactState.None
            ? c.NotApplicable(Internal.With())
            : c.Known(facts.IsToOutsider, EnforcementKeys.IsToOutsider, out _);

    private static Finding Judge(Case c, SoftMeasureFacts facts, PenaltyWording stated, PenaltyWording kinds, Basis basis)
    {
        (string, object)[] said =
        [
            ("on", facts.On), ("measure", facts.Measure.Known(out var measure) ? measure.Name() : Measure), ("wording", Said(stated)),
        ];
        return (stated & kinds) == PenaltyWording.None
            ? c.Met(Clean.With(said), basis)
            : c.Breached(Hidden.With([.. said, ("hidden", Said(stated & kinds))]), basis);

        static IBilingualText Said(Fact<PenaltyWording> wording) => wording.Names(static each => each.Name());
    }
}
