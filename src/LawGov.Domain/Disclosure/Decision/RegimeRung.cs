using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Decision;

/// <summary>The first rung: which rules govern, by the day and the kind of body (适用规定). Nothing is allocated until the message is asked
/// for.</summary>
internal readonly record struct RegimeRung(DisclosureRegime Regime, MessageTemplate Template, LocalDate On, Basis? Basis, FactKey? Missing)
{
    private static readonly MessageTemplate AfterAsOf = new("日期{on}晚于评价基准日，尚未发生", "{on} is after the as-of date: it has not come yet");
    private static readonly MessageTemplate BodyNotStated = new(
        "未载明单位性质，{on}适用何种规定不能确定",
        "not stated: the kind of body; which rules govern on {on} cannot be determined");
    private static readonly MessageTemplate BodyNotConfirmed = new(
        "{on}该类单位是否适用政府信息公开条例，未经确认",
        "whether the Regulation applied to this kind of body on {on} is not confirmed");
    private static readonly MessageTemplate AuthorisedNotStated = new(
        "未载明该单位就该事项是否系法律、法规授权的组织，{on}适用何种规定不能确定",
        "not stated: whether the body acts as authorised by law or regulation; which rules govern on {on} cannot be determined");

    private static readonly MessageTemplate NotSettled = new(
        "{on}该单位适用何种规定，未经确认",
        "which rules governed the body on {on} is not confirmed");
    private static readonly MessageTemplate NoRules = new("{on}尚无施行中的政府信息公开规定", "no rules on disclosure in force yet on {on}");
    private static readonly MessageTemplate Governs2007 = new("{on}适用政府信息公开条例2007年文本", "on {on} the Regulation governs, text of 2007");
    private static readonly MessageTemplate Governs2019 = new("{on}适用政府信息公开条例2019年文本", "on {on} the Regulation governs, text of 2019");
    private static readonly MessageTemplate GovernsNot = new(
        "{on}学校作为公共企事业单位，依照国务院有关主管部门的规定公开，不适用政府信息公开条例",
        "on {on} a school, as a public institution, follows the rules of the competent departments of the State Council; the " +
            "Regulation does not apply to it");

    private static readonly MessageTemplate NotHere = new(
        "{on}该类单位不适用政府信息公开条例",
        "the Regulation does not apply to this kind of body on {on}");

    internal bool IsRegulation => Regime is DisclosureRegime.Regulation2007 or DisclosureRegime.Regulation2019;

    internal Message Because => Template.With(("on", On));

    internal static RegimeRung Climb(Fact<BodyKind> body, Fact<LegalRank> authorised, LocalDate on, RuleContext context)
    {
        if (on > context.AsOf) { return Open(AfterAsOf, on, DisclosureKeys.SelectingDay); }

        if (!body.Known(out var kind)) { return Open(BodyNotStated, on, DisclosureKeys.Body); }

        if (kind is BodyKind.Government or BodyKind.Department or BodyKind.Township)
        {
            return By(DisclosureLaw.GoverningText, on, context);
        }

        if (kind == BodyKind.PartyDepartment) { return new(DisclosureRegime.NotApplicable, NotHere, on, null, null); }

        if (kind == BodyKind.PartyCommittee) { return Open(BodyNotConfirmed, on, DisclosureKeys.Body); }

        if (authorised.Known(out var rank) && rank >= LegalRank.LocalRegulation) { return By(DisclosureLaw.AuthorisedText, on, context); }

        return (kind, authorised.IsUnknown) switch
        {
            (BodyKind.School, true) when context.Law.On(DisclosureLaw.SchoolText, on).State == Selection.NotYet
                => By(DisclosureLaw.SchoolText, on, context),
            (_, true) => Open(AuthorisedNotStated, on, DisclosureKeys.Authorised),
            (BodyKind.School, _) => By(DisclosureLaw.SchoolText, on, context),
            _ => Open(BodyNotConfirmed, on, DisclosureKeys.Body),
        };
    }

    private static RegimeRung By(LawParameter<DisclosureRegime> parameter, LocalDate on, RuleContext context)
    {
        var law = context.Law.On(parameter, on);
        if (!law.InForce(out var regime, out var basis))
        {
            return law.State == Selection.Unsettled
                ? Open(NotSettled, on, DisclosureKeys.Governing)
                : new(DisclosureRegime.NotYet, NoRules, on, null, null);
        }

        return regime switch
        {
            DisclosureRegime.Regulation2007 => new(regime, Governs2007, on, basis, null),
            DisclosureRegime.Regulation2019 => new(regime, Governs2019, on, basis, null),
            DisclosureRegime.DepartmentRules => new(regime, GovernsNot, on, basis, null),
            DisclosureRegime.NotYet => new(regime, NoRules, on, basis, null),
            DisclosureRegime.NotApplicable => new(regime, NotHere, on, basis, null),
            _ => Open(NotSettled, on, DisclosureKeys.Governing),
        };
    }

    private static RegimeRung Open(MessageTemplate because, LocalDate on, FactKey missing)
        => new(DisclosureRegime.Undetermined, because, on, null, missing);
}
