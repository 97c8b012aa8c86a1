using System.Globalization;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation.RollUp;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation;

/// <summary>What the units of an activity reported together (参与情况汇总).</summary>
/// <remarks>Asked, reported and participating are three numbers: a unit that did not report is not a unit of nobody.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record ParticipationSummary
{
    private ParticipationSummary()
    {
    }

    /// <summary>How many units were asked (应报单位数).</summary>
    public int Asked { get; private init; }

    /// <summary>How many of them reported (已报单位数), those whose numbers make no count among them.</summary>
    public int Reported { get; private init; }

    /// <summary>How many of them had participants (参与单位数).</summary>
    public int Participating { get; private init; }

    /// <summary>The counts of the units that reported numbers that make one, added up.</summary>
    public ParticipationCount Total { get; private init; }

    /// <summary>The exact rate of the total: large units weigh as much as their people.</summary>
    public ParticipationRate Rate => Total.Rate;

    /// <summary>Reported over asked (填报率); undefined when nobody was asked.</summary>
    public Ratio Coverage => Asked == 0 ? Ratio.Undefined : new(Reported, Asked);

    /// <summary>The units that did not report, in the order supplied.</summary>
    public ValueList<UnitId> Missing { get; private init; }

    /// <summary>Reports whose numbers make no count, in the order supplied: reported, and not part of the total.</summary>
    public ValueList<UnitReport> Unusable { get; private init; }

    /// <summary>Reports of a unit that had one already, in the order supplied: counted in no number above.</summary>
    public ValueList<UnitReport> Repeated { get; private init; }

    /// <summary>Sums reports up.</summary>
    /// <param name="reports">One for each unit asked; the first of a unit counts, later ones are listed in <see cref="Repeated"/>.</param>
    /// <exception cref="ArgumentNullException">There is no sequence, or a report in it is missing.</exception>
    /// <exception cref="OverflowException">A sum exceeds 64 bits.</exception>
    public static ParticipationSummary Of(IEnumerable<UnitReport> reports)
    {
        var units = new HashSet<UnitId>();
        var missing = new List<UnitId>();
        var repeated = new List<UnitReport>();
        var unusable = new List<UnitReport>();
        int participating = 0;
        var total = ParticipationCount.Empty;
        foreach (var report in Guard.Against.Null(reports))
        {
            if (!units.Add(Guard.Against.Null(report, nameof(reports)).Unit)) { repeated.Add(report); }
            else if (report.Fault != ParticipationRowFault.None) { unusable.Add(report); }
            else if (!report.Count.Known(out var count)) { missing.Add(report.Unit); }
            else
            {
                total += count;
                participating += count.Participants > 0 ? 1 : 0;
            }
        }

        return new()
        {
            Asked = units.Count,
            Reported = units.Count - missing.Count,
            Participating = participating,
            Total = total,
            Missing = missing.ToValueList(),
            Unusable = unusable.ToValueList(),
            Repeated = repeated.ToValueList(),
        };
    }

    /// <summary>Returns the total and how many reported, the same in every culture.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Total}, {Reported} of {Asked} reported");
}
