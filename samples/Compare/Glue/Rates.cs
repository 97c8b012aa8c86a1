using System.Globalization;

namespace LawGov.Samples.Compare.Glue;

/// <summary>Rates as a dashboard reckons them.</summary>
internal static class Rates
{
    public static double Of(int? participants, int? eligible) => eligible is null or 0 ? 0 : (participants ?? 0) / (double)eligible;

    public static double Average(params double[] rates) => rates.Average();

    public static double Clamped(int participants, int eligible) => Math.Clamp(participants / (double)eligible, 0, 1);

    public static string Print(double rate) => (rate * 100).ToString("F2", CultureInfo.InvariantCulture) + "%";
}
