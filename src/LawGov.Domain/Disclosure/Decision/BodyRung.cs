using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Decision;

/// <summary>The second rung: which organ discloses (公开主体). Body none = undetermined. Nothing is allocated until the message is asked
/// for.</summary>
internal readonly record struct BodyRung(UnitId Body, bool IsOurs, MessageTemplate Template, UnitId Organ, Basis? Basis, FactKey? Missing)
{
    private static readonly MessageTemplate CompetenceNotStated = new(
        "未载明法律、法规对公开权限有无另外规定，是否由{organ}公开不能确定",
        "not stated: whether another law places the disclosure elsewhere; whether {organ} discloses cannot be determined");
    private static readonly MessageTemplate NotSettled = new(
        "当日有效的文本对公开主体的规定未经确认，是否由{organ}公开不能确定",
        "what the text of the day says of the disclosing organ is not confirmed; whether {organ} discloses cannot be determined");
    private static readonly MessageTemplate Silent = new(
        "当日有效的文本没有规定从其他行政机关获取或者共同制作的信息由谁公开，是否由{organ}公开不能确定",
        "the text of the day says nothing of information that came from another organ or was made jointly; whether {organ} " +
            "discloses cannot be determined");

    private static readonly MessageTemplate OriginNotStated = new(
        "未载明信息来源，是否由{organ}公开不能确定",
        "not stated: how the information came to be held; whether {organ} discloses cannot be determined");
    private static readonly MessageTemplate MakerNotStated = new(
        "未载明制作或者最初获取的机关，是否由{organ}公开不能确定",
        "not stated: the organ that made or first obtained it; whether {organ} discloses cannot be determined");
    private static readonly MessageTemplate KeeperNotStated = new(
        "未载明保存的机关，是否由{organ}公开不能确定",
        "not stated: the organ that keeps it; whether {organ} discloses cannot be determined");
    private static readonly MessageTemplate LeadNotStated = new(
        "未载明牵头制作的机关，是否由{organ}公开不能确定",
        "not stated: the organ that led in making it; whether {organ} discloses cannot be determined");
    private static readonly MessageTemplate UnitNotStated = new(
        "未载明有无派出机构、内设机构以自己名义负责公开，{organ}还是该机构公开不能确定",
        "not stated: whether a unit discloses it in its own name; whether {organ} or that unit discloses cannot be determined");

    private static readonly MessageTemplate ByCompetence = new(
        "法律、法规另有规定，由{body}公开（答复机关：{organ}）",
        "another law or regulation places the disclosure on {body} (organ asked: {organ})");
    private static readonly MessageTemplate ByMaker = new("{organ}制作该信息，由{body}公开", "{organ} made it, and {body} discloses it");
    private static readonly MessageTemplate ByKeeper = new(
        "从公民、法人或者其他组织获取，由保存的{body}公开（答复机关：{organ}）",
        "obtained from the public and kept by {body}, which discloses it (organ asked: {organ})");
    private static readonly MessageTemplate ByFirst = new(
        "从其他行政机关获取，由制作或者最初获取的{body}公开（答复机关：{organ}）",
        "obtained from another organ; {body} made or first obtained it and discloses it (organ asked: {organ})");
    private static readonly MessageTemplate ByLead = new(
        "共同制作，由牵头的{body}公开（答复机关：{organ}）",
        "made jointly; {body} led and discloses it (organ asked: {organ})");
    private static readonly MessageTemplate ByUnit = new(
        "{body}依照法律、法规对外以自己名义履行职能，可以由其代替{organ}负责公开",
        "{body} acts outward in its own name under law or regulation and may disclose it in place of {organ}");
    private static readonly MessageTemplate NotOurs = new("该信息不属于{organ}负责公开，由{body}公开", "{body} discloses the information, not {organ}");
    private static readonly MessageTemplate NotOursOnRequest = new(
        "该信息不属于{organ}负责公开，应当告知申请人由{body}公开，不作不予公开处理",
        "{body} discloses the information, not {organ}: the requester must be told; this is not a refusal");

    internal bool IsOpen => Body.IsNone;

    internal Message Because
        => IsOpen ? Template.With(("organ", Organ.ToString())) : Template.With(("organ", Organ.ToString()), ("body", Body.ToString()));

    internal static BodyRung Climb(InformationFacts facts, RuleContext context)
    {
        var origin = facts.Origin.ValueOr(InformationOrigin.Unstated);
        bool amongOrgans = origin is InformationOrigin.ObtainedFromOrgan or InformationOrigin.MadeJointly;
        var law = context.Law.On(amongOrgans ? DisclosureLaw.DisclosingBodyAmongOrgans : DisclosureLaw.DisclosingBody, facts.On);
        if (facts.Competence.IsUnknown) { return Open(facts, CompetenceNotStated, DisclosureKeys.Competence); }

        if (facts.Competence.Known(out var competent)) { return Named(facts, competent, ByCompetence, law.Basis); }

        if (!law.InForce(out _, out var basis))
        {
            return Open(facts, amongOrgans && law.State == Selection.Unsettled ? Silent : NotSettled, DisclosureKeys.Governing);
        }

        return origin switch
        {
            InformationOrigin.Made => By(facts, facts.Maker, ByMaker, basis, MakerNotStated, DisclosureKeys.Maker),
            InformationOrigin.ObtainedFromOrgan => By(facts, facts.Maker, ByFirst, basis, MakerNotStated, DisclosureKeys.Maker),
            InformationOrigin.ObtainedFromPublic => By(facts, facts.Keeper, ByKeeper, basis, KeeperNotStated, DisclosureKeys.Keeper),
            InformationOrigin.MadeJointly => By(facts, facts.Lead, ByLead, basis, LeadNotStated, DisclosureKeys.Lead),
            _ => Open(facts, OriginNotStated, DisclosureKeys.Origin),
        };
    }

    private static BodyRung By(
        InformationFacts facts,
        Fact<UnitId> stated,
        MessageTemplate because,
        Basis basis,
        MessageTemplate notStated,
        FactKey missing)
        => stated.Known(out var unit) ? Named(facts, unit, because, basis) : Open(facts, notStated, missing);

    private static BodyRung Named(InformationFacts facts, UnitId unit, MessageTemplate because, Basis? basis)
    {
        if (unit != facts.Organ)
        {
            return new(
                unit,
                IsOurs: false,
                facts.Mode.Known(out var mode) && mode == DisclosureMode.OnRequest ? NotOursOnRequest : NotOurs,
                facts.Organ,
                basis,
                null);
        }

        if (facts.OutwardUnit.IsUnknown) { return Open(facts, UnitNotStated, DisclosureKeys.OutwardUnit); }

        return facts.OutwardUnit.Known(out var outward) && outward.Under >= LegalRank.LocalRegulation
            ? new(outward.Unit, IsOurs: true, ByUnit, facts.Organ, basis, null)
            : new(unit, IsOurs: true, because, facts.Organ, basis, null);
    }

    private static BodyRung Open(InformationFacts facts, MessageTemplate because, FactKey missing)
        => new(UnitId.None, IsOurs: false, because, facts.Organ, null, missing);
}
