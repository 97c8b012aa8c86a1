using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Duties.Schedule;

/// <summary>A task that comes due for whoever holds a duty (工作任务), once or again and again.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record DutyTask
{
    private const int LastMonth = (9999 * 12) + 12; // of the calendar

    /// <summary>Describes a task.</summary>
    /// <param name="title">What must be done.</param>
    /// <param name="area">The area it belongs to.</param>
    /// <param name="tier">The tier that must do it.</param>
    /// <param name="first">The first day on which it is due; later ones fall on the same day of the month, or on its last day where there
    /// is none such.</param>
    /// <param name="rhythm">How often it comes due.</param>
    /// <param name="basis">What asks for it.</param>
    /// <exception cref="ArgumentException">A part is missing, or the day is not of the ISO calendar.</exception>
    public DutyTask(Bilingual title, AreaPath area, DutyTier tier, LocalDate first, Rhythm rhythm, Basis basis)
    {
        Title = Guard.Against.Null(title);
        Area = area.IsNone ? throw new ArgumentException("Expected the path of an area, not none.", nameof(area)) : area;
        Tier = DutyMap.Checked(tier, nameof(tier));
        First = first.OfIso(nameof(first));
        Rhythm = Guard.Against.Undeclared(rhythm);
        Basis = Guard.Against.Null(basis);
    }

    /// <summary>What must be done.</summary>
    public Bilingual Title { get; }

    /// <summary>The area it belongs to.</summary>
    public AreaPath Area { get; }

    /// <summary>The tier that must do it.</summary>
    public DutyTier Tier { get; }

    /// <summary>The first day on which it is due.</summary>
    public LocalDate First { get; }

    /// <summary>How often it comes due.</summary>
    public Rhythm Rhythm { get; }

    /// <summary>What asks for it.</summary>
    public Basis Basis { get; }

    /// <summary>Returns the title, the area and the first day, the same in every culture.</summary>
    public override string ToString() => $"{Title.Chinese} {Area} {First.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture)} {Rhythm}";

    /// <summary>Counts from the first day each time, so that a task of the 31st comes back to the 31st.</summary>
    internal IEnumerable<LocalDate> DueFrom(LocalDate from, LocalDate end)
    {
        int step = (int)Rhythm;
        int skipped = step == 0 || from <= First ? 0 : Math.Max(0, (Period.Between(First, from, PeriodUnits.Months).Months / step) - 1);
        for (int turn = skipped; ; turn++)
        {
            if ((First.Year * 12) + First.Month + (turn * step) > LastMonth) { yield break; }

            var due = First.PlusMonths(turn * step);
            if (due >= end) { yield break; }

            if (due >= from) { yield return due; }

            if (step == 0) { yield break; }
        }
    }
}

/// <summary>How often a task comes due (频次).</summary>
public enum Rhythm
{
    /// <summary>On its first day alone (一次).</summary>
    Once = 0,

    /// <summary>Each month (每月).</summary>
    Monthly = 1,

    /// <summary>Each quarter (每季度).</summary>
    Quarterly = 3,

    /// <summary>Each half-year (每半年).</summary>
    HalfYearly = 6,

    /// <summary>Each year (每年).</summary>
    Yearly = 12,
}
