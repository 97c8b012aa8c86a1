namespace LawGov.Domain.Text;

/// <summary>What is counted in a sentence: 1 working day, 8 working days.</summary>
/// <param name="chinese">What stands behind the number in Chinese: 个工作日.</param>
/// <param name="one">The English word for one.</param>
/// <param name="many">The English word for none and for several.</param>
internal sealed class Noun(string chinese, string one, string many)
{
    private readonly MessageTemplate _one = new("{count}" + chinese, "{count} " + one);
    private readonly MessageTemplate _many = new("{count}" + chinese, "{count} " + many);

    internal static Noun Day { get; } = new("日", "day", "days");

    internal static Noun Workday { get; } = new("个工作日", "working day", "working days");

    /// <summary>The number with the word in the form that belongs to it; the message keeps the number.</summary>
    internal Message Of(int count) => (count == 1 ? _one : _many).With(("count", count));
}
