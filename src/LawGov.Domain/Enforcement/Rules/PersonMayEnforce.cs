using LawGov.Domain.Enforcement.Field;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Enforcement.Rules;

/// <summary>May this person enforce on this day (执法主体资格和人员资格)?</summary>
internal static class PersonMayEnforce
{
    private static readonly MessageTemplate Head = new(
        "{on}实施{act}；执法主体：{title}；执法证：{certificate}；人员身份：{staff}",
        "{act} on {on}; the body: {title}; certificate: {certificate}; staff ({staff})");
    private static readonly Bilingual BasisWord = new("依据", "on the basis of");
    private static readonly Bilingual RuleNotStated = new("是否有限制性的地方规定未载明", "whether a local rule forbids it is not stated");
    private static readonly Bilingual DeedWord = new("委托书", "deed");
    private static readonly MessageTemplate NotEnforcement = new(
        "{act}不以行政执法资格为条件", "no qualification of enforcement is needed for this act ({act})");
    private static readonly ListWords Words = new(
        new("符合实施该行为的要求", "it is as the act requires"), new("不符合实施该行为的要求", "not as the act requires"));

    internal static Rule<EnforcerFacts> Rule { get; } = new(
        "ENFO-15",
        new("执法主体和执法人员具备资格", "The body has the title and the person the qualification to enforce"),
        new(
            "以实施之日施行的规定判断。主体应当是具有法定职权的行政机关、授权组织或者受委托组织：行政处罚的授权依据不低于地方性法规，委托依据不低于规章，委托书当日有效；行政强制措施不得委托，授权依据不低于行政法规；再委托的不符合。人员应" +
                "当持有当日有效的执法证。事业编制本身不是障碍；工勤、合同制、临时人员是否受限，以地方规定为准。行政指导等柔性措施和教育督导不适用。2021年7月15日以前行政处罚的规定未经确认。",
            "By the law of the day. The body must be an organ with statutory power, an authorised or an entrusted " +
                "organisation: for penalties by a local regulation or higher, entrusting by a rule or higher with a deed that " +
                "is valid on the day; compulsory measures must not be entrusted and need an administrative regulation or " +
                "higher; entrusting again is not allowed. The person needs a certificate that is valid on the day. The " +
                "establishment of public institutions is not a bar as such; of workers, contract and temporary staff a local " +
                "rule decides. Does not apply to soft measures and school supervision. What applied to penalties before " +
                "2021-07-15 is not confirmed."),
        (c, facts) => c.NotYet(facts.On, AskedAbout.Day)
            ?? c.Known(facts.Act, EnforcementKeys.Act, out var act)
            ?? LawOf(c, facts, act, out var law)
            ?? Judge(c, facts, act, law))
    {
        Provisions =
        [
            .. EnforcementLaw.PenaltyQualification.Provisions,
            .. EnforcementLaw.PenaltyAuthorisation.Provisions.Where(each => each.Instrument == Instruments.PenaltyLaw2021),
            .. EnforcementLaw.PenaltyEntrusting.Provisions.Where(each => each.Instrument == Instruments.PenaltyLaw2021),
            .. EnforcementLaw.CompulsoryOfficers.Provisions, .. EnforcementLaw.CompulsoryAuthorisation.Provisions,
            .. EnforcementLaw.EnterpriseInspection.Provisions,
        ],
        Asks =
        [
            EnforcementKeys.Act, EnforcementKeys.FieldText, EnforcementKeys.Title, EnforcementKeys.TitleRank, EnforcementKeys.DeedFrom,
            EnforcementKeys.DeedThrough, EnforcementKeys.CertifiedFrom, EnforcementKeys.CertifiedThrough, EnforcementKeys.Establishment,
            EnforcementKeys.StaffRule,
        ],
    };

    private static Finding? LawOf(Case c, EnforcerFacts facts, EnforcementAct act, out ActLaw law)
    {
        law = default;
        var key = EnforcementKeys.FieldText;
        switch (act)
        {
            case EnforcementAct.Penalty:
                var end = c.InForce(EnforcementLaw.PenaltyQualification, facts.On, key, out _, out var officers)
                    ?? c.InForce(EnforcementLaw.PenaltyAuthorisation, facts.On, key, out var authorised, out var authorisedBy)
                    ?? c.InForce(EnforcementLaw.PenaltyEntrusting, facts.On, key, out var entrusted, out var entrustedBy)
                    ?? Set(new(officers, authorised, authorisedBy, entrusted, entrustedBy), out law);
                return end;
            case EnforcementAct.CompulsoryMeasure:
                return c.InForce(EnforcementLaw.CompulsoryOfficers, facts.On, key, out _, out var own)
                    ?? c.InForce(EnforcementLaw.CompulsoryAuthorisation, facts.On, key, out var rank, out var by)
                    ?? Set(new(own, rank, by, null, own), out law);
            case EnforcementAct.Inspection:
                return c.InForce(EnforcementLaw.EnterpriseInspection, facts.On, key, out var least, out var opinions)
                    ?? Set(new(opinions, least, opinions, LegalRank.Other, opinions), out law);
            default:
                return c.NotApplicable(NotEnforcement.With(("act", act.Name())));
        }
    }

    private static Finding? Set(ActLaw value, out ActLaw law)
    {
        law = value;
        return null;
    }

    private static Finding Judge(Case c, EnforcerFacts facts, EnforcementAct act, ActLaw law)
    {
        Validity certificate = new(facts.CertifiedFrom, facts.CertifiedThrough), deed = Validity.OfDeed(facts);
        bool byDeed = facts.Title == EnforcementTitle.Entrusted && law.Entrusted is not null;
        var (title, rank) = (TitleState(facts, law), RankState(facts, law));
        var deedFrom = byDeed ? deed.FromOn(facts.On) : FactState.Known;
        var deedThrough = byDeed ? deed.ThroughOn(facts.On) : FactState.Known;
        var (from, through) = (certificate.FromOn(facts.On), certificate.ThroughOn(facts.On));
        var (staffKey, staff) = StaffState(facts);
        var basis = title == FactState.None ? facts.Title == EnforcementTitle.EntrustedAgain ? law.EntrustedBy : law.Officers
            : rank == FactState.None ? byDeed ? law.EntrustedBy : law.AuthorisedBy
            : deedFrom == FactState.None || deedThrough == FactState.None ? law.EntrustedBy
            : from != FactState.None && through != FactState.None && staff == FactState.None ? facts.StaffRule.ValueOr(law.Officers)
            : law.Officers;
        return c.Each(
            Head.With(
                ("on", facts.On),
                ("act", act.Name()),
                ("title", new TitleText(facts, byDeed, law.Entrusted == LegalRank.Other, deed)),
                ("certificate", certificate),
                ("staff", StaffText(facts, staffKey))),
            Words,
            basis,
            (EnforcementKeys.Title, title),
            (EnforcementKeys.TitleRank, rank),
            (EnforcementKeys.DeedFrom, deedFrom),
            (EnforcementKeys.DeedThrough, deedThrough),
            (EnforcementKeys.CertifiedFrom, from),
            (EnforcementKeys.CertifiedThrough, through),
            (staffKey, staff));
    }

    private static FactState TitleState(EnforcerFacts facts, ActLaw law) => facts.Title.Known(out var title)
        ? title == EnforcementTitle.EntrustedAgain || (title == EnforcementTitle.Entrusted && law.Entrusted is null)
            ? FactState.None
            : FactState.Known
        : facts.Title.State;

    /// <summary>Holds where no text is asked for: of organs, and where the title itself is not enough.</summary>
    private static FactState RankState(EnforcerFacts facts, ActLaw law)
    {
        LegalRank? least = !facts.Title.Known(out var title) ? null
            : title == EnforcementTitle.Authorised ? law.Authorised
            : title == EnforcementTitle.Entrusted && law.Entrusted != LegalRank.Other ? law.Entrusted
            : null;
        return least is null ? FactState.Known
            : facts.TitleRank.Known(out var rank) && rank < least ? FactState.None : facts.TitleRank.State;
    }

    private static (FactKey Key, FactState State) StaffState(EnforcerFacts facts)
    {
        bool isKnown = facts.Establishment.Known(out var staff);
        bool isFree = facts.StaffRule.State == FactState.None
            || (isKnown && staff is Establishment.Administrative or Establishment.PublicInstitution);
        return isFree ? (EnforcementKeys.Establishment, FactState.Known)
            : !isKnown ? (EnforcementKeys.Establishment, FactState.Unknown)
            : facts.StaffRule.IsUnknown ? (EnforcementKeys.StaffRule, FactState.Unknown)
            : (EnforcementKeys.Establishment, FactState.None);
    }

    private static object StaffText(EnforcerFacts facts, FactKey asked) => !facts.Establishment.Known(out var staff)
        ? facts.Establishment.Say()
        : asked == EnforcementKeys.StaffRule ? staff.Name().Beside(RuleNotStated) : staff.Name();

    /// <summary>The title with the text and the paper behind it, put together when the sentence is read.</summary>
    private sealed record TitleText(EnforcerFacts Facts, bool ByDeed, bool OnAnyText, Validity Deed) : IBilingualText
    {
        public string ToText(Language language)
        {
            if (!Facts.Title.Known(out var title)) { return ((IBilingualText)Facts.Title.Say()).ToText(language); }

            var rank = FieldCases.Named(BasisWord, Facts.TitleRank.Known(out var stated) ? stated.Name() : Facts.TitleRank.Say());
            var paper = FieldCases.Named(DeedWord, Deed);
            IBilingualText text = title == EnforcementTitle.Authorised ? title.Name().Beside(rank)
                : !ByDeed ? title.Name()
                : OnAnyText ? title.Name().Beside(paper)
                : title.Name().Beside(rank, paper);
            return text.ToText(language);
        }
    }

    /// <summary>What the law of the day asks for one kind of act.</summary>
    /// <param name="Officers">What asks for the title and the qualification.</param>
    /// <param name="Authorised">The lowest rank of a text that authorises.</param>
    /// <param name="AuthorisedBy">What says so.</param>
    /// <param name="Entrusted">The lowest rank on which it is entrusted; null where it must not be, other where none is asked for.</param>
    /// <param name="EntrustedBy">What says so.</param>
    private readonly record struct ActLaw(
        Basis Officers, LegalRank Authorised, Basis AuthorisedBy, LegalRank? Entrusted, Basis EntrustedBy);
}
