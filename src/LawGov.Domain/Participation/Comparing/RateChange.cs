using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation.Comparing;

/// <summary>Why the rate of the whole changed between two periods (参与率变动因素分析), split exactly into four.</summary>
/// <remarks>
/// <para>With a unit's share in the base w and its rate r, before (0) and after (1), and the whole rate before R:
/// rate effect 各单位参与率影响 = Σ w₁(r₁ − r₀) and mix effect 结构影响 = Σ (w₁ − w₀)(r₀ − R) over units in both periods, entry effect
/// 新增单位影响 = Σ w₁(r₁ − R) over those in the later alone, exit effect 退出单位影响 = Σ w₀(R − r₀) over those in the earlier alone. The four add
/// up to the total without a rest. Where no unit enters or leaves, the first two are 固定构成 and 结构影响 of the textbooks: shares of the later
/// period, rates of the earlier.</para>
/// <para>A unit listed in one period alone has entered or left. One that was asked and did not report has done neither: it, and what it
/// would be compared with, takes part in neither period and is listed, so that <see cref="Before"/> and <see cref="After"/> are of what
/// can be compared. A unit without a base in one period counts as not there; without one in both it is listed.</para>
/// </remarks>
/// <example><code>
/// var change = RateChange.Between(reports2022, reports2023); change.RateEffect + change.MixEffect + change.EntryEffect +
/// change.ExitEffect == change.Total // true
/// </code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record RateChange
{
    internal RateChange()
    {
    }

    /// <summary>All counts of the earlier period that can be compared, added up.</summary>
    public ParticipationCount Before { get; internal init; }

    /// <summary>All counts of the later period that can be compared, added up.</summary>
    public ParticipationCount After { get; internal init; }

    /// <summary>The change of the whole rate; undefined, as its parts are, when a period has no base.</summary>
    public PointChange Total => PointChange.Between(Before.Rate, After.Rate);

    /// <summary>What came of units' own rates (各单位参与率影响).</summary>
    public PointChange RateEffect { get; internal init; }

    /// <summary>What came of large units growing and small ones shrinking, or the reverse (结构影响).</summary>
    public PointChange MixEffect { get; internal init; }

    /// <summary>What came of units that entered (新增单位影响).</summary>
    public PointChange EntryEffect { get; internal init; }

    /// <summary>What came of units that left (退出单位影响).</summary>
    public PointChange ExitEffect { get; internal init; }

    /// <summary>How many units in both periods have a higher rate in the later.</summary>
    public int Risen { get; internal init; }

    /// <summary>How many of them have a lower one.</summary>
    public int Fallen { get; internal init; }

    /// <summary>How many of them have the same.</summary>
    public int Unchanged { get; internal init; }

    /// <summary>Whether the whole went one way and every unit that changed its rate the other (辛普森悖论).</summary>
    /// <remarks>
    /// Of the units in both periods; one that stayed the same does not break it. The whole rate alone would mislead then.
    /// </remarks>
    public bool IsReversed => Total.Sign < 0 ? Risen > 0 && Fallen == 0 : Total.Sign > 0 && Fallen > 0 && Risen == 0;

    /// <summary>What each unit, or group of units merged or split, added; in the order of the earlier list, then of the later.</summary>
    public ValueList<UnitChange> Units { get; internal init; }

    /// <summary>Reports of the earlier period that take no part, in the order supplied.</summary>
    public ValueList<LeftOutUnit> LeftOutBefore { get; internal init; }

    /// <summary>Reports of the later period that take no part, in the order supplied.</summary>
    public ValueList<LeftOutUnit> LeftOutAfter { get; internal init; }

    /// <summary>Splits the change between two periods; units of one id are the same unit.</summary>
    /// <param name="before">Reports of the earlier period, one for each unit asked; the first of a unit counts.</param>
    /// <param name="after">Reports of the later period likewise.</param>
    /// <exception cref="ArgumentNullException">A sequence is missing, or a report in one.</exception>
    /// <exception cref="OverflowException">A sum of counts exceeds 64 bits.</exception>
    public static RateChange Between(IEnumerable<UnitReport> before, IEnumerable<UnitReport> after) => Between(before, after, []);

    /// <summary>Splits the change between two periods, over units renamed, merged or split between them.</summary>
    /// <remarks>
    /// Units that hang together through successions are compared as one. A unit that no succession names as its earlier end goes on under
    /// its own id; one that is named goes on only as they say, so that a school which is split and keeps its name takes two: to itself
    /// and to the new one.
    /// </remarks>
    /// <param name="before">Reports of the earlier period, one for each unit asked; the first of a unit counts.</param>
    /// <param name="after">Reports of the later period likewise.</param>
    /// <param name="successions">Which units go on as which; one whose units are not both listed has no effect beyond that.</param>
    /// <exception cref="ArgumentNullException">A sequence is missing, or a report in one.</exception>
    /// <exception cref="ArgumentException">A succession names no unit at one of its ends.</exception>
    /// <exception cref="OverflowException">A sum of counts exceeds 64 bits.</exception>
    public static RateChange Between(IEnumerable<UnitReport> before, IEnumerable<UnitReport> after, IEnumerable<UnitSuccession> successions)
    {
        Guard.Against.Null(before);
        Guard.Against.Null(after);
        UnitSuccession[] known = [.. Guard.Against.Null(successions)];
        if (Array.Exists(known, succession => succession.Before.IsNone || succession.After.IsNone))
        {
            throw new ArgumentException("Expected successions from a unit to a unit, not from or to none.", nameof(successions));
        }

        return ChangeSplit.Of(UnitGroups.Of(before, after, known));
    }

    /// <summary>Returns both counts, the change and its four parts, the same in every culture.</summary>
    public override string ToString() => $"{Before} → {After}: {Total} = {RateEffect}, {MixEffect}, {EntryEffect}, {ExitEffect}";
}
