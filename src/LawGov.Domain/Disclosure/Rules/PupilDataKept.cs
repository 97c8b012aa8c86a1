using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Rules;

/// <summary>Does a publication show pupils' personal information only with separate consent (公开学生个人信息取得单独同意)?</summary>
internal static class PupilDataKept
{
    private static readonly MessageTemplate Shown = new(
        "{on}公开{fields}，未取得单独同意的人数：{count}",
        "published on {on}: {fields}; without separate consent: {count}");
    private static readonly MessageTemplate GroundNotStated = new(
        "{shown}；未载明{what}，是否需要取得同意不能确定",
        "{shown}; not stated: {what}; whether consent is needed cannot be determined");
    private static readonly MessageTemplate NoFields = new("{on}的公开内容没有学生个人信息", "published on {on}: no personal information of pupils");
    private static readonly MessageTemplate Claimed = new(
        "{on}公开{fields}，主张{ground}；是否属于该情形、是否超出所必需的范围，不在此判断",
        "published on {on}: {fields}; ground claimed: {ground}; whether it applies, and whether what is shown keeps to what it " +
            "needs, is not assessed");

    private static readonly MessageTemplate BothStated = new(
        "载明{law}要求公开{fields}，又载明没有不需取得同意的情形，两者必有一误",
        "{law} is stated to require publication of {fields}, and no ground to apply on which no consent is needed: one of the " +
            "two is wrong");

    private static readonly Bilingual Limit = new("规定的限度（0人）", "the number allowed (0)");

    internal static Rule<PublicationFacts> Rule { get; } = new(
        "DISC-12",
        new("公开学生个人信息取得单独同意", "Pupils' personal information is published with separate consent alone"),
        new(
            "按公开日有效的规定，2021年11月1日起公开的个人信息应当取得单独同意，不满十四周岁的由监护人同意。主张个人信息保护法第十三条第一款第二项至第七项情形的不适用，是否属于该情形、是否必需不在此判断；主张法定职责或者法律、行政法规规定的" +
                "，只有法律、行政法规要求公开才不适用，地方性法规、规章和其他文件的要求不能确定。2025年6月1日起，幼儿园公开幼儿信息须经监护人同意，没有例外。",
            "By the law of the day of publication, from 2021-11-01, personal information is published with separate consent " +
                "alone, below 14 that of a parent or guardian. Not applicable where a ground of Article 13, paragraph 1, items 2 to " +
                "7 is claimed; whether it applies, and what it needs, is not assessed; of a statutory duty or other provision only a " +
                "law or an administrative regulation counts, and what a local regulation, a rule or another document requires leaves " +
                "it undetermined. From 2025-06-01 a kindergarten publishes data of children with the consent of guardians, without " +
                "exceptions."),
        (c, facts) => c.NotYet(facts.Published, DisclosureKeys.Published, PublicationDue.Publishing)
            ?? c.Known(facts.Published, DisclosureKeys.Published, out var on)
            ?? c.InForce(DisclosureLaw.ConsentToPublish, on, DisclosureKeys.ConsentRequired, out _, out var basis)
            ?? ShowsNone(c, facts, on)
            ?? c.Known(facts.PersonalFields, DisclosureKeys.PersonalFields, out var fields)
            ?? Judge(c, facts, on, new(fields), basis))
    {
        Provisions = [.. DisclosureLaw.ConsentToPublish.Provisions, .. DisclosureLaw.ConsentOfGuardians.Provisions],
        Asks =
        [
            DisclosureKeys.Published, DisclosureKeys.ConsentRequired, DisclosureKeys.PersonalFields, DisclosureKeys.WithoutConsent,
            DisclosureKeys.Kindergarten,
            DisclosureKeys.ConsentGround, DisclosureKeys.LegalDuty,
        ],
    };

    private static Finding? ShowsNone(Case c, PublicationFacts facts, LocalDate on)
        => facts.PersonalFields.IsUnknown || facts.PersonalFields.ValueOr(PersonalFields.None) != PersonalFields.None
        ? null
        : c.NotApplicable(NoFields.With(("on", on)));

    private static Finding Judge(Case c, PublicationFacts facts, LocalDate on, FieldNames fields, Basis basis)
    {
        if (facts.WithoutConsent.State == FactState.None) { return Count(c, facts, on, fields, basis); }

        // A kindergarten needs the consent of guardians whatever ground is claimed.
        var guardians = c.Context.Law.On(DisclosureLaw.ConsentOfGuardians, on);
        bool strict = guardians.InForce(out _, out var byGuardians), unsettled = guardians.State == Selection.Unsettled;
        bool? kindergarten = strict || unsettled ? IsKindergarten(facts) : false;
        if (kindergarten == true && strict) { return Count(c, facts, on, fields, byGuardians!); }

        bool required = facts.LegalDuty.Known(out var rank) && rank >= LegalRank.AdministrativeRegulation;
        var ground = facts.ConsentGround.ValueOr(ConsentGround.Unstated);
        if (facts.ConsentGround.State == FactState.None)
        {
            return required
                ? c.Undetermined(
                    BothStated.With(("law", rank.Name()), ("fields", fields)),
                    DisclosureKeys.ConsentGround,
                    DisclosureKeys.LegalDuty)
                : Count(c, facts, on, fields, basis);
        }

        bool byText = ground is ConsentGround.StatutoryDuty or ConsentGround.OtherLaw;
        bool claimed = required || (ground != ConsentGround.Unstated && !byText);
        if (claimed && kindergarten == false)
        {
            return c.NotApplicable(
                Claimed.With(
                    ("on", on),
                    ("fields", fields),
                    ("ground", (ground == ConsentGround.Unstated ? ConsentGround.StatutoryDuty : ground).Name())));
        }

        var asked = ValueList.OfPresent(
            kindergarten == false ? null : unsettled ? DisclosureKeys.ConsentRequired : DisclosureKeys.Kindergarten,
            claimed ? null : byText ? DisclosureKeys.LegalDuty : DisclosureKeys.ConsentGround);
        return c.Undetermined(
            GroundNotStated.With(("shown", Say(facts, on, fields)), ("what", new Case.KeyNames(asked))),
            facts.WithoutConsent.IsUnknown ? DisclosureKeys.WithoutConsent : null,
            asked[0],
            asked.Count > 1 ? asked[1] : null);
    }

    /// <summary>Nobody may be shown without consent: a threshold of none.</summary>
    private static Finding Count(Case c, PublicationFacts facts, LocalDate on, FieldNames fields, Basis basis)
        => facts.WithoutConsent.IsUnknown
            ? c.AtMost(
                CountInterval.AtLeast(0),
                CountInterval.Only(0),
                new(Say(facts, on, fields), Limit),
                basis,
                DisclosureKeys.WithoutConsent)
            : c.AtMost(
                CountInterval.Only(facts.WithoutConsent.ValueOr(0)),
                CountInterval.Only(0),
                new(Say(facts, on, fields), Limit),
                basis);

    /// <summary>Whether a kindergarten publishes data of its children: as stated, else no for a body that is not a school.</summary>
    private static bool? IsKindergarten(PublicationFacts facts)
        => facts.IsOfKindergarten.Known(out bool stated) ? stated
            : facts.IsOfKindergarten.State == FactState.None || (facts.Body.Known(out var body) && body != BodyKind.School) ? false
            : null;

    private static Message Say(PublicationFacts facts, LocalDate on, FieldNames fields) => Shown.With(
        ("on", on), ("fields", fields), ("count", facts.WithoutConsent.State == FactState.None ? 0 : facts.WithoutConsent.Say()));

    /// <summary>Fields in a sentence: the names are joined when it is read.</summary>
    private sealed record FieldNames(PersonalFields Fields) : IBilingualText
    {
        public string ToText(Language language) => Fields.Name().ToText(language);
    }
}
