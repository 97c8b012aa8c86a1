using System.Buffers;
using LawGov.Domain.Time;
using NodaTime;

namespace LawGov.Domain.Duties.Map;

/// <content>Fast answers, by index and without allocation.</content>
public sealed partial class DutyMap
{
    /// <summary>Finds who holds the lead of a duty on a day.</summary>
    /// <param name="areaIndex">The index of the area, see <see cref="DutyAreas.IndexOf"/>.</param>
    /// <param name="tier">One of the three tiers.</param>
    /// <param name="on">The day asked about.</param>
    /// <returns>The default where the duty is given to nobody. Allocates nothing.</returns>
    /// <exception cref="ArgumentOutOfRangeException">No area has that index, or there is no such tier.</exception>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Holding Find(int areaIndex, DutyTier tier, LocalDate on)
        => _table.On(
            HoldingTable.SlotOf(Areas.Checked(areaIndex, nameof(areaIndex)), Checked(tier, nameof(tier)), Part.Lead),
            DayKey.Of(on, nameof(on)));

    /// <summary>Finds the same by the path of the area.</summary>
    /// <param name="area">A declared area.</param>
    /// <param name="tier">One of the three tiers.</param>
    /// <param name="on">The day asked about.</param>
    /// <exception cref="ArgumentOutOfRangeException">The area is not declared, or there is no such tier.</exception>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public Holding Find(AreaPath area, DutyTier tier, LocalDate on) => Find(Areas.Declared(area, nameof(area)), tier, on);

    /// <summary>Finds the same for many areas at once.</summary>
    /// <param name="areaIndexes">The indexes of the areas, in any order and any number of times.</param>
    /// <param name="tier">One of the three tiers.</param>
    /// <param name="on">The day asked about.</param>
    /// <param name="answers">Takes the answers, place by place; as long as the indexes.</param>
    /// <exception cref="ArgumentOutOfRangeException">No area has one of the indexes (nothing is promised of the answers then), or there is
    /// no such tier.</exception>
    /// <exception cref="ArgumentException">There is not one place for each answer, or the day is not of the ISO calendar.</exception>
    public void Find(ReadOnlySpan<int> areaIndexes, DutyTier tier, LocalDate on, Span<Holding> answers)
    {
        Checked(tier, nameof(tier));
        int day = DayKey.Of(on, nameof(on));
        if (answers.Length != areaIndexes.Length)
        {
            throw new ArgumentException(
                string.Create(
                    System.Globalization.CultureInfo.InvariantCulture,
                    $"Expected {areaIndexes.Length} places, not {answers.Length}."),
                nameof(answers));
        }

        if (areaIndexes.Length < Areas.Count)
        {
            for (int i = 0; i < answers.Length; i++) { answers[i] = Find(areaIndexes[i], tier, on); }

            return;
        }

        var rented = ArrayPool<Holding>.Shared.Rent(Areas.Count); // each area is answered once, then the answers are handed out
        var byArea = rented.AsSpan(0, Areas.Count);
        try
        {
            _table.On(tier, day, Areas.Parents, byArea);
            for (int i = 0; i < answers.Length; i++)
            {
                int area = areaIndexes[i];
                answers[i] = unchecked((uint)area) < (uint)byArea.Length ? byArea[area] : byArea[Areas.Checked(area, nameof(areaIndexes))];
            }
        }
        finally { ArrayPool<Holding>.Shared.Return(rented, clearArray: true); }
    }
}
