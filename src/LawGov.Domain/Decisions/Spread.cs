using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Decisions;

/// <summary>The earliest and the latest day on which something may have been done: never where it may not have been done.</summary>
/// <param name="Low">The earliest; never where it was surely not done.</param>
/// <param name="High">The latest; never where it may not have been done.</param>
internal readonly record struct Spread(LocalDate Low, LocalDate High)
{
    /// <summary>After every day.</summary>
    internal static LocalDate Never => LocalDate.MaxIsoValue;

    /// <summary>Surely not done.</summary>
    internal static Spread Not => new(Never, Never);

    /// <summary>Not stated whether nor when.</summary>
    internal static Spread Open => new(LocalDate.MinIsoValue, Never);

    internal bool MayBe => Low != Never;

    internal bool IsSure => High != Never;

    internal bool IsExact => Low == High && IsSure;

    /// <summary>Of whichever comes first.</summary>
    internal Spread OrEarlier(Spread other) => new(LocalDate.Min(Low, other.Low), LocalDate.Min(High, other.High));

    /// <summary>The day, or what is known of it, as a figure of a sentence.</summary>
    internal object Say() => IsExact ? Low : Low == LocalDate.MinIsoValue || !IsSure ? Unstated : new Between(Low, High);

    private static readonly Bilingual Unstated = new("日期未载明", "date not stated");

    private sealed record Between(LocalDate Low, LocalDate High) : IBilingualText
    {
        public string ToText(Language language) => language == Language.Chinese
            ? $"{Dates.ToText(Low, language)}至{Dates.ToText(High, language)}间"
            : $"between {Dates.ToText(Low, language)} and {Dates.ToText(High, language)}";
    }
}
