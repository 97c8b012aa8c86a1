using LawGov.Domain.Calendars;
using LawGov.Domain.Text;
using LawGov.Samples.Files;

namespace LawGov.Samples.DeadlineDesk.Input;

/// <summary>Which counts the library covers, and how they are written.</summary>
internal static class Range
{
    public static readonly IReadOnlyDictionary<string, RollOver> RollOvers = new Dictionary<string, RollOver>(StringComparer.Ordinal)
    {
        ["none"] = RollOver.None,
        ["law"] = RollOver.ByLaw,
        ["analogy"] = RollOver.ByAnalogy,
    };

    public static readonly IReadOnlyDictionary<string, TimeUnit> Units = new Dictionary<string, TimeUnit>(StringComparer.Ordinal)
    {
        ["workdays"] = TimeUnit.Workday,
        ["days"] = TimeUnit.Day,
        ["months"] = TimeUnit.Month,
        ["years"] = TimeUnit.Year,
    };

    private static readonly MessageTemplate Whole = new("0至{most}的整数", "a whole number from 0 to {most}");

    public static Message Amount(TimeUnit unit) => Whole.With(("most", Most(unit)));

    public static TimeLimit? ReadLimit(string text, TimeUnit unit)
    {
        if (!Counts.TryRead(text, out int amount) || amount < 0 || amount > Most(unit)) { return null; }

        return unit switch
        {
            TimeUnit.Workday => TimeLimit.Workdays(amount),
            TimeUnit.Day => TimeLimit.Days(amount),
            TimeUnit.Month => TimeLimit.Months(amount),
            _ => TimeLimit.Years(amount),
        };
    }

    private static int Most(TimeUnit unit) => unit switch
    {
        TimeUnit.Month => 1_200,
        TimeUnit.Year => 100,
        _ => 10_000,
    };
}
