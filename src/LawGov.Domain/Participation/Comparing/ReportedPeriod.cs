using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Organizations;

namespace LawGov.Domain.Participation.Comparing;

/// <summary>The reports of one period while they are compared: each unit once, and why a report takes no part.</summary>
internal sealed class ReportedPeriod
{
    private readonly List<LeftOutReason> _reasons = [];
    private readonly List<UnitReport> _reports = [];
    private readonly Dictionary<UnitId, int> _places = [];

    internal ReportedPeriod(IEnumerable<UnitReport> reports, string parameter)
    {
        foreach (var report in reports)
        {
            bool first = _places.TryAdd(Guard.Against.Null(report, parameter).Unit, _reports.Count);
            var reason = report.ReasonToLeaveOut(minimumBase: 0, out _);
            // a base may come or go
            _reasons.Add(!first ? LeftOutReason.Repeated : reason == LeftOutReason.NoBase ? LeftOutReason.None : reason);
            _reports.Add(report);
        }
    }

    internal int Count => _reports.Count;

    internal bool TryFind(UnitId unit, out int place) => _places.TryGetValue(unit, out place);

    internal UnitId UnitAt(int place) => _reports[place].Unit;

    internal LeftOutReason ReasonAt(int place) => _reasons[place];

    internal void LeaveOut(int place, LeftOutReason reason) => _reasons[place] = reason;

    /// <summary>The count of a report; empty where it has none.</summary>
    internal ParticipationCount CountAt(int place) => _reports[place].Count.ValueOr(ParticipationCount.Empty);

    internal ValueList<LeftOutUnit> ListLeftOut()
        => Enumerable.Range(0, Count).Where(place => _reasons[place] != LeftOutReason.None)
            .Select(place => new LeftOutUnit(_reports[place], _reasons[place])).ToValueList();
}
