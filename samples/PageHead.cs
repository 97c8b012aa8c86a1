using LawGov.Domain.Text;

namespace LawGov.Samples;

/// <summary>What a page says before all else, for a reader who has one minute. All of it is text; the frame makes HTML of it.</summary>
/// <param name="Language">In which language the page is.</param>
/// <param name="Title">Its heading, and the name of the window.</param>
/// <param name="Sentence">What the page says, in one sentence.</param>
/// <param name="Date">Of which day it speaks, such as 评价基准日2024年4月1日.</param>
/// <param name="Source">From what it was made, such as the name of a file.</param>
internal sealed record PageHead(Language Language, string Title, IBilingualText Sentence, IBilingualText Date, string Source)
{
    /// <summary>The key figures: a name, a value in large letters, and what it takes to read it, or nothing.</summary>
    public IReadOnlyList<(IBilingualText Name, string Value, string Note)> Figures { get; init; } = [];
}
