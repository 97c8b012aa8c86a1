using System.Numerics;
using LawGov.Domain.Collections;

namespace LawGov.Domain.Participation.Comparing;

/// <summary>Splits the change of a rate by the formulas that <see cref="RateChange"/> states, in whole numbers of any size.</summary>
internal sealed class ChangeSplit
{
    private readonly ParticipationCount _before;
    private readonly ParticipationCount _after;
    private readonly bool _defined;

    private ChangeSplit(ParticipationCount before, ParticipationCount after)
    {
        _before = before;
        _after = after;
        _defined = before.Eligible > 0 && after.Eligible > 0;
    }

    internal static RateChange Of(UnitGroups groups)
    {
        var units = groups.Settle().ConvertAll(group => Describe(group, groups));
        var split = new ChangeSplit(ParticipationCount.Sum(units.Select(unit => unit.Before)),
            ParticipationCount.Sum(units.Select(unit => unit.After)));
        units = units.ConvertAll(split.WithEffects);
        var own = units.Where(unit => unit.Movement == UnitMovement.Continuing).Select(unit => unit.OwnChange.Sign).ToLookup(sign => sign);
        return new()
        {
            Before = split._before,
            After = split._after,
            RateEffect = split.Sum(units, unit => unit.RateEffect),
            MixEffect = split.Sum(units, unit => unit.MixEffect),
            EntryEffect = split.Sum(units, unit => unit.EntryEffect),
            ExitEffect = split.Sum(units, unit => unit.ExitEffect),
            Risen = own[1].Count(),
            Fallen = own[-1].Count(),
            Unchanged = own[0].Count(),
            Units = units.ToValueList(),
            LeftOutBefore = groups.Before.ListLeftOut(),
            LeftOutAfter = groups.After.ListLeftOut(),
        };
    }

    private static UnitChange Describe(UnitGroup group, UnitGroups groups)
    {
        var before = ParticipationCount.Sum(group.Before.Select(groups.Before.CountAt));
        var after = ParticipationCount.Sum(group.After.Select(groups.After.CountAt));
        return new()
        {
            Movement = before.Eligible == 0 ? UnitMovement.Entered : after.Eligible == 0 ? UnitMovement.Exited : UnitMovement.Continuing,
            UnitsBefore = group.Before.Select(groups.Before.UnitAt).ToValueList(),
            UnitsAfter = group.After.Select(groups.After.UnitAt).ToValueList(),
            Before = before,
            After = after,
        };
    }

    private UnitChange WithEffects(UnitChange unit)
    {
        var none = _defined ? PointChange.Zero : PointChange.Undefined;
        var untouched = unit with { RateEffect = none, MixEffect = none, EntryEffect = none, ExitEffect = none };
        if (!_defined) { return untouched; }

        BigInteger wholeBefore = _before.Eligible, wholeAfter = _after.Eligible, tookBefore = _before.Participants;
        BigInteger before = unit.Before.Eligible, after = unit.After.Eligible, took = unit.Before.Participants,
            tookAfter = unit.After.Participants;
        return unit.Movement switch
        {
            UnitMovement.Entered => untouched with { EntryEffect = new((tookAfter * wholeBefore) - (after * tookBefore),
                wholeAfter * wholeBefore) },
            UnitMovement.Exited => untouched with { ExitEffect = new((before * tookBefore) - (took * wholeBefore),
                wholeBefore * wholeBefore) },
            _ => untouched with
            {
                RateEffect = new((tookAfter * before) - (after * took), wholeAfter * before),
                MixEffect = new(
                    ((after * wholeBefore) - (before * wholeAfter)) * ((took * wholeBefore) - (tookBefore * before)),
                    wholeAfter * wholeBefore * before * wholeBefore),
            },
        };
    }

    /// <summary>Adds effects up by halves, so that only the last sums are of large numbers.</summary>
    private PointChange Sum(List<UnitChange> units, Func<UnitChange, PointChange> effect)
    {
        if (!_defined) { return PointChange.Undefined; }

        var sums = units.ConvertAll(unit => effect(unit));
        for (int count = sums.Count; count > 1; count = (count + 1) / 2)
        {
            for (int at = 0; at < count / 2; at++) { sums[at] += sums[count - 1 - at]; }
        }

        return sums.Count == 0 ? PointChange.Zero : sums[0];
    }
}
