using LawGov.Domain.Text;

namespace LawGov.Samples.Compare;

/// <summary>How an answer stands to the right one, which was worked out by hand.</summary>
internal enum Mark
{
    Wrong,
    InPart,
    Right,
}

/// <summary>What somebody answers.</summary>
/// <param name="Mark">How it stands to the right one.</param>
/// <param name="By">Who answers: a piece of glue, a peer, or the library.</param>
/// <param name="Said">The answer.</param>
internal sealed record Answer(Mark Mark, Bilingual By, IBilingualText Said)
{
    public static readonly Bilingual Library = new("本库", "LawGov.Domain");

    public bool IsOurs => ReferenceEquals(By, Library);
}

/// <summary>One question, the answers to it, and what is right and why.</summary>
internal sealed record Comparison(string Name, Bilingual Title, Bilingual Question, IReadOnlyList<Answer> Answers, Bilingual Right);
