namespace LawGov.Domain.Benchmarks.Turns;

/// <summary>One question, and those who answer it in turns.</summary>
/// <param name="Question">What is asked, in a few words.</param>
/// <param name="Items">How many rows, texts or groups each works off.</param>
/// <param name="Limit">The same bytes only read and summed, with vectors.</param>
/// <param name="Fast">Contestants worth many turns.</param>
/// <param name="Slow">Contestants that take so long that few turns must do.</param>
internal sealed record Contest(string Question, int Items, Contestant Limit, Contestant[] Fast, Contestant[] Slow);
