using LawGov.Domain.Enforcement.Field;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Text;

namespace LawGov.Domain.Enforcement.Rules;

/// <summary>Was a soft measure taken in the form that the body's own rule asks for (柔性措施的形式)?</summary>
internal static class SoftMeasureInForm
{
    private static readonly MessageTemplate Head = new(
        "{on}，规定的形式：{asked}；采取的形式：{used}", "on {on}; form asked for: {asked}; form used ({used})");
    private static readonly Message NoRule = new MessageTemplate(
        "经确认，对柔性措施的形式没有规定",
        "it is known that no rule says how soft measures are taken").With();
    private static readonly ListWords Words = new(new("符合规定", "it is as the rule asks"), new("不符合规定", "not as the rule asks"));

    internal static Rule<SoftMeasureFacts> Rule { get; } = new(
        "ENFO-19",
        new("柔性措施按规定的形式作出", "A soft measure is taken in the form that the body's own rule asks for"),
        new(
            "行政指导、建议、告诫、约谈的形式（书面、两人、记录、签收或者回复）没有全国性规定，以本单位或者地方规定为准；没有规定的不适用。",
            "No national text read sets the form of guidance, suggestions, admonitions and talks in education (in writing, by " +
                "two persons, recorded, with a receipt or answer): the body's own or a local rule decides; not applicable " +
                "where there is none."),
        (c, facts) => c.NotYet(facts.On, FieldCases.DayOfAct)
            ?? c.Known(facts.FormRule, EnforcementKeys.SoftFormRule, static c => c.NotApplicable(NoRule), out var rule)
            ?? c.Each(
                Head.With(
                    ("on", facts.On),
                    ("asked", ((Fact<SoftMeasureForm>)rule.Value).Names(static form => form.Name())),
                    ("used", facts.Form.Names(static form => form.Name()))),
                Words,
                rule.Basis,
                (
                    EnforcementKeys.SoftForm,
                    facts.Form.Known(out var form) && !form.HasFlag(rule.Value) ? FactState.None : facts.Form.State)))
    {
        Asks = [EnforcementKeys.SoftFormRule, EnforcementKeys.SoftForm],
    };
}
