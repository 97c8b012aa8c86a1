using LawGov.Domain.Organizations;
using LawGov.Domain.Time;

namespace LawGov.Domain.Participation.RollUp;

/// <summary>The codes that lead elsewhere than to a place of their own in one period, and where.</summary>
internal sealed class CodesOfPeriod
{
    /// <summary>In place of a place: the code is not in use in the period.</summary>
    internal const int NotInUse = -2;

    private readonly DateSpan _period;
    private readonly DivisionCode[] _codes;
    private readonly int[] _places;
    private readonly Dictionary<DivisionCode, List<DivisionCodeDays>> _days;

    private CodesOfPeriod(DateSpan period, DivisionCode[] codes, int[] places, Dictionary<DivisionCode, List<DivisionCodeDays>> days)
        => (_period, _codes, _places, _days) = (period, codes, places, days);

    internal ReadOnlySpan<DivisionCode> Codes => _codes;

    internal static CodesOfPeriod Of(DateSpan period, IEnumerable<DivisionCodeDays> codes, PlacesByCode listed, string parameter)
    {
        var days = new Dictionary<DivisionCode, List<DivisionCodeDays>>();
        foreach (var code in codes)
        {
            if (code.Code.IsNone || code.CountedAt.IsNone)
            {
                throw new ArgumentException("Expected codes of divisions, not none.", parameter);
            }

            if (code.Days.IsEmpty) { throw new ArgumentException($"Expected days in which {code.Code} is in use, not none.", parameter); }

            if (!days.TryGetValue(code.Code, out var known)) { days[code.Code] = known = []; }

            known.Add(code);
        }

        var further = new List<DivisionCode>();
        var places = new List<int>();
        foreach (var (code, known) in days)
        {
            int own = listed.Find(code.Digits), place = NotInUse;
            foreach (var use in known)
            {
                int target = Follow(use, listed, days, parameter);
                if (!use.Days.Overlaps(period)) { continue; }

                place = place == NotInUse || place == target
                    ? target
                    : throw new ArgumentException($"Expected {code} to count at one place in {period}, not at two.", parameter);
            }

            if (place == own) { continue; } // as the table has it

            further.Add(code);
            places.Add(place);
        }

        return new(period, [.. further], [.. places], days);
    }

    /// <summary>The place that a code leads to, or <see cref="NotInUse"/>.</summary>
    internal int PlaceOf(int further) => _places[further];

    /// <summary>Why a code is not in use in the period: the use that begins next, or else the one that ended last.</summary>
    internal CodeDaysReason ReasonOf(int further)
    {
        var known = _days[_codes[further]];
        var next = known.Where(use => use.Days.Start > _period.Start).OrderBy(use => use.Days.Start).FirstOrDefault();
        return new(next.Code.IsNone ? known.MaxBy(use => use.Days.Start) : next, _period);
    }

    // From old code to old code, until one that the table holds; no longer than there are codes, so that a circle ends.
    private static int Follow(DivisionCodeDays use, PlacesByCode listed, Dictionary<DivisionCode, List<DivisionCodeDays>> days,
        string parameter)
    {
        var at = use.CountedAt;
        for (int steps = 0; steps <= days.Count; steps++)
        {
            int place = listed.Find(at.Digits);
            if (place >= 0) { return place; }

            if (!days.TryGetValue(at, out var known) || known[^1].CountedAt == at) { break; }

            at = known[^1].CountedAt;
        }

        throw new ArgumentException($"Expected {use.Code} to count at a listed division, not at {at}.", parameter);
    }
}
