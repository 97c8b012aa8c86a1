using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Decision;

/// <summary>What is to be disclosed of a piece of information, by whom, and why (公开决定).</summary>
/// <remarks>
/// One ladder: which rules govern, which organ discloses, what is disclosed of each part. It stops at the first step that the facts or
/// the texts do not settle, and names what would settle it. Nothing is assumed for what is not stated. Each step and each part is climbed
/// once.
/// </remarks>
/// <example><code>DisclosureDecision.Decide(facts, context).ToText(Language.English) // one line a step, one line a part, then the
/// outcome</code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record DisclosureDecision : IBilingualText
{
    private static readonly Basis NameTheOrgan = Basis.Law(Instruments.OpenInformation2019.Article(36).Item(5).Cite(Application.Direct));

    private DisclosureDecision(
        SubjectId id,
        DisclosureOutcome outcome,
        DisclosureRegime regime,
        UnitId body,
        ValueList<PartDecision> parts,
        ValueList<DecisionStep> steps)
    {
        Id = id;
        Outcome = outcome;
        Regime = regime;
        Body = body;
        Parts = parts;
        Steps = steps;
    }

    /// <summary>What was decided about.</summary>
    public SubjectId Id { get; }

    /// <summary>What comes of it.</summary>
    public DisclosureOutcome Outcome { get; }

    /// <summary>Which rules govern.</summary>
    public DisclosureRegime Regime { get; }

    /// <summary>The organ or unit that discloses; none where the ladder did not come so far.</summary>
    public UnitId Body { get; }

    /// <summary>What the law says of each part, in the order of the facts; empty where the ladder did not come so far.</summary>
    public ValueList<PartDecision> Parts { get; }

    /// <summary>The steps that were climbed, in order.</summary>
    public ValueList<DecisionStep> Steps { get; }

    /// <summary>The step at which the ladder stopped, undetermined; <see cref="DecisionStepKind.None"/> where it did not.</summary>
    public DecisionStepKind StoppedAt
        => Steps[^1] is { Outcome: DecisionStepOutcome.Undetermined } last ? last.Kind : DecisionStepKind.None;

    /// <summary>The facts that would settle the step at which it stopped or, where the organ may choose, its choice.</summary>
    public ValueList<FactKey> Missing => Steps[^1].Missing;

    /// <summary>Climbs the ladder.</summary>
    /// <param name="facts">What is known, and what is not.</param>
    /// <param name="context">The law and the day on which is asked.</param>
    /// <exception cref="ArgumentNullException">There are no facts or no context.</exception>
    public static DisclosureDecision Decide(InformationFacts facts, RuleContext context)
    {
        Guard.Against.Null(facts);
        Guard.Against.Null(context);
        var regime = RegimeRung.Climb(facts.Body, facts.Authorised, facts.On, context);
        var first = StepOf(regime);
        if (!regime.IsRegulation)
        {
            var outcome = first.Outcome == DecisionStepOutcome.Undetermined
                ? DisclosureOutcome.Undetermined
                : DisclosureOutcome.OutsideRegulation;
            return new(facts.Id, outcome, regime.Regime, UnitId.None, [], [first]);
        }

        var body = BodyRung.Climb(facts, context);
        var second = StepOf(body, regime.Regime, facts.Mode);
        if (!body.IsOurs)
        {
            return new(
                facts.Id,
                body.IsOpen ? DisclosureOutcome.Undetermined : DisclosureOutcome.OtherOrgan,
                regime.Regime,
                body.Body,
                [],
                [first, second]);
        }

        var scope = ScopeRung.Climb(facts, context);
        var parts = scope.Rungs
            .Select(
                rung
                    => new PartDecision(
                        rung.Part.Id,
                        rung.Scope,
                        rung.Ground,
                        rung.Disposition,
                        rung.Because,
                        rung.Basis,
                        rung.Asks.Keys())).ToValueList();
        return new(facts.Id, scope.Outcome, regime.Regime, body.Body, parts, [first, second, StepOf(scope, parts)]);
    }

    /// <summary>Returns a line for each step and each part, with what it rests on, and the outcome last.</summary>
    /// <inheritdoc/>
    public string ToText(Language language)
    {
        bool chinese = language == Language.Chinese;
        var lines = new List<string>();
        foreach (var step in Steps) { lines.Add(Line(step.Kind.Name(), step.Because, step.Bases, language)); }

        foreach (var part in Parts) { lines.Add(part.Because.ToText(language) + Bases(part.Basis is { } basis ? [basis] : [], language)); }

        lines.Add((chinese ? "结果：" : "outcome: ") + Outcome.Name().ToText(language));
        return string.Join('\n', lines);
    }

    /// <summary>Returns the Chinese text.</summary>
    public override string ToString() => ToText(Language.Chinese);

    private static string Line(Bilingual title, Message because, ValueList<Basis> bases, Language language)
        => title.ToText(language) + (language == Language.Chinese ? "：" : ": ") + because.ToText(language) + Bases(bases, language);

    private static string Bases(ValueList<Basis> bases, Language language)
    {
        if (bases.IsEmpty) { return ""; }

        bool chinese = language == Language.Chinese;
        string list = string.Join(chinese ? "、" : "; ", bases.Select(basis => basis.ToText(language)));
        return chinese ? $"（{list}）" : $" ({list})";
    }

    private static DecisionStep StepOf(RegimeRung rung) => new(
        DecisionStepKind.Regime,
        rung.Missing is not null
            ? DecisionStepOutcome.Undetermined
            : rung.IsRegulation
            ? DecisionStepOutcome.Settled
            : DecisionStepOutcome.Ended,
        rung.Because,
        ValueList.OfPresent(rung.Basis),
        ValueList.OfPresent(rung.Missing));

    private static DecisionStep StepOf(BodyRung rung, DisclosureRegime regime, Fact<DisclosureMode> mode) => new(
        DecisionStepKind.Body,
        rung.IsOpen ? DecisionStepOutcome.Undetermined : rung.IsOurs ? DecisionStepOutcome.Settled : DecisionStepOutcome.Ended,
        rung.Because,
        ValueList.OfPresent(
            rung.Basis,
            !rung.IsOpen
                && !rung.IsOurs
                && regime == DisclosureRegime.Regulation2019
                && mode.Known(out var asked)
                && asked == DisclosureMode.OnRequest
                ? NameTheOrgan
                : null),
        ValueList.OfPresent(rung.Missing));

    private static DecisionStep StepOf(ScopeRung rung, ValueList<PartDecision> parts) => new(
        DecisionStepKind.Scope,
        rung.IsOpen ? DecisionStepOutcome.Undetermined : DecisionStepOutcome.Settled,
        rung.Because,
        rung.IsOpen ? [] : parts.Select(part => part.Basis).OfType<Basis>().Distinct().ToValueList(),
        rung.Asks.Keys());
}
