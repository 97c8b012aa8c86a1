using LawGov.Domain.Organizations;

namespace LawGov.Domain.Participation.Comparing;

/// <summary>Which units of two periods belong together: by id, and through being renamed, merged or split.</summary>
internal sealed class UnitGroups
{
    private readonly int[] _parents; // reports of the earlier period, then those of the later

    private UnitGroups(ReportedPeriod before, ReportedPeriod after)
    {
        Before = before;
        After = after;
        _parents = [.. Enumerable.Range(0, before.Count + after.Count)];
    }

    internal ReportedPeriod Before { get; }

    internal ReportedPeriod After { get; }

    internal static UnitGroups Of(IEnumerable<UnitReport> before, IEnumerable<UnitReport> after, UnitSuccession[] successions)
    {
        var groups = new UnitGroups(new(before, nameof(before)), new(after, nameof(after)));
        HashSet<UnitId> named = [.. successions.Select(succession => succession.Before)];
        for (int place = 0; place < groups.Before.Count; place++)
        {
            var unit = groups.Before.UnitAt(place);
            if (!named.Contains(unit)) { groups.Join(unit, unit); }
        }

        foreach (var succession in successions) { groups.Join(succession.Before, succession.After); }

        return groups;
    }

    /// <summary>Gets the groups that can be compared, and lists the reports of the others.</summary>
    internal List<UnitGroup> Settle()
    {
        var groups = new Dictionary<int, UnitGroup>();
        var order = new List<UnitGroup>();
        for (int node = 0; node < _parents.Length; node++)
        {
            bool earlier = node < Before.Count;
            int place = earlier ? node : node - Before.Count;
            if ((earlier ? Before : After).ReasonAt(place) == LeftOutReason.Repeated) { continue; }

            int root = RootOf(node);
            if (!groups.TryGetValue(root, out var group)) { order.Add(groups[root] = group = new()); }

            (earlier ? group.Before : group.After).Add(place);
        }

        order.RemoveAll(group => !CanCompare(group));
        return order;
    }

    private void Join(UnitId before, UnitId after)
    {
        if (Before.TryFind(before, out int earlier) && After.TryFind(after, out int later))
        {
            _parents[RootOf(Before.Count + later)] = RootOf(earlier);
        }
    }

    private int RootOf(int node)
    {
        while (_parents[node] != node) { node = _parents[node] = _parents[_parents[node]]; }

        return node;
    }

    private bool CanCompare(UnitGroup group)
    {
        bool complete = group.Before.TrueForAll(place => Before.ReasonAt(place) == LeftOutReason.None)
            && group.After.TrueForAll(place => After.ReasonAt(place) == LeftOutReason.None);
        bool based = group.Before.Exists(place => Before.CountAt(place).Eligible > 0)
            || group.After.Exists(place => After.CountAt(place).Eligible > 0);
        if (complete && based) { return true; }

        var reason = complete ? LeftOutReason.NoBase : LeftOutReason.NoCounterpart;
        LeaveOut(Before, group.Before, reason);
        LeaveOut(After, group.After, reason);
        return false;
    }

    private static void LeaveOut(ReportedPeriod period, List<int> places, LeftOutReason reason)
    {
        foreach (int place in places)
        {
            if (period.ReasonAt(place) == LeftOutReason.None) { period.LeaveOut(place, reason); }
        }
    }
}
