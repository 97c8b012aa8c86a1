using LawGov.Domain.Collections;
using LawGov.Domain.Enforcement.Field;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Enforcement.Rules;

/// <summary>Has a joint operation a lead, and each body its own measures within its own powers (联合执法分工)?</summary>
internal static class JointOperationDivided
{
    private static readonly MessageTemplate Head = new(
        "{on}联合执法，牵头单位：{lead}；参加单位：{partners}；分工：{measures}",
        "joint operation on {on}, led by: {lead}; taking part: {partners}; measures ({measures})");
    private static readonly ListWords Words = new(
        new("有牵头单位，各单位均有分工，各项措施均在实施单位职权以内", "there is a lead, each body has its share, and acts within its powers"),
        new("不符合要求", "not as required"));

    internal static Message NotJoint { get; } = new MessageTemplate("经确认，没有其他单位参加", "it is known that no other body takes part").With();

    internal static Basis Practice { get; } = Basis.Practice(new(
        "联合执法有牵头、有分工，各单位在各自职权以内行使职权，案件移送有签收",
        "a joint operation has a lead and a division of work, each body acts within its own powers, and cases passed on are signed for"));

    internal static Rule<JointOperationFacts> Rule { get; } = new(
        "ENFO-23",
        new("联合执法有牵头单位，各单位在职权以内分工", "A joint operation has a lead, and each body acts within its own powers"),
        new(
            "有牵头单位，每一参加单位至少承担一项措施，每一项措施由一个单位在其法定职权以内实施的为符合；确认没有牵头单位、有单位没有分工、措施无人实施或者超出职权的为不符合。没有其他单位参加的不适用。国家层面没有读到分工的规定，依据为地" +
                "方规定、内部制度或者一般做法。",
            "Met where there is a lead, each body that takes part has one measure at least, and each measure is taken by one " +
                "body within its powers; not met where it is known that there is no lead, that a body has no share, or that a " +
                "measure is taken by nobody or outside the powers. Does not apply where no other body takes part. No national " +
                "text read divides such operations: the basis is a local rule, an internal rule or practice."),
        (c, facts) => c.NotYet(facts.On, FieldCases.DayOfAct)
            ?? c.Listed(facts.Partners, EnforcementKeys.Partners, NotJoint, out var partners)
            ?? c.Each(
                Head.With(
                    ("on", facts.On),
                    ("lead", facts.Lead.Say()),
                    ("partners", Joined.Of(partners.Select(partner => new Bilingual(partner, partner)))),
                    ("measures", new MeasuresText(facts.Measures))),
                Words,
                facts.Rule.ValueOr(Practice),
                (EnforcementKeys.Lead, facts.Lead.State),
                (EnforcementKeys.JointMeasures, Divided(facts.Measures, partners))))
    {
        Asks = [EnforcementKeys.Partners, EnforcementKeys.Lead, EnforcementKeys.JointMeasures],
    };

    private static FactState Divided(Fact<ValueList<JointMeasure>> fact, ValueList<string> partners)
    {
        if (!fact.Known(out var measures)) { return fact.State; }

        if (measures.Any(measure => measure.By.State == FactState.None || measure.IsWithinPowers.Holds() == FactState.None))
        {
            return FactState.None;
        }

        // A measure of which nobody is named can give a share to one partner, and no more.
        int idle = partners.Distinct().Count(partner => !measures.Any(measure => measure.By.Known(out string? by) && by == partner));
        int free = measures.Count(measure => measure.By.IsUnknown);
        return idle > free ? FactState.None
            : free > 0 || measures.Any(measure => measure.IsWithinPowers.IsUnknown) ? FactState.Unknown
            : FactState.Known;
    }

    private sealed record MeasuresText(Fact<ValueList<JointMeasure>> Measures) : IBilingualText
    {
        private static readonly Bilingual Outside = new("超出职权", "outside its powers");
        private static readonly Bilingual PowersOpen = new("职权未载明", "powers not stated");
        private static readonly Bilingual Nobody = new("无单位实施", "taken by nobody");

        public string ToText(Language language) => !Measures.Known(out var measures) || measures.IsEmpty
            ? ((IBilingualText)(measures.IsEmpty && !Measures.IsUnknown ? FactState.None.Name() : Measures.Say())).ToText(language)
            : Joined.Of(measures.Select(Text)).ToText(language);

        private static Message Text(JointMeasure measure)
        {
            if (measure.By.State == FactState.None) { return measure.Title.Beside(Nobody); }

            if (!measure.By.Known(out string? by)) { return measure.Title.Beside(EnforcementWords.NotStated); }

            var body = new Bilingual(by, by);
            return measure.IsWithinPowers.Holds() switch
            {
                FactState.None => measure.Title.Beside(body, Outside),
                FactState.Unknown => measure.Title.Beside(body, PowersOpen),
                _ => measure.Title.Beside(body),
            };
        }
    }
}
