using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Text;

namespace LawGov.Domain.Findings.Judging;

/// <summary>The words of one list (清单用语).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record ListWords
{
    /// <summary>Names what holds of its items.</summary>
    /// <param name="done">What holds of an item that is done: 有普法责任人, with somebody who publicizes them.</param>
    /// <param name="notDone">What holds of one known not to be: 没有普法责任人, known to have no publicizer.</param>
    /// <param name="measure">The measure word of the Chinese sentence: 部, 份; 项 where none fits better.</param>
    /// <exception cref="ArgumentException">A part is missing or blank.</exception>
    public ListWords(Bilingual done, Bilingual notDone, string measure = "项")
    {
        Done = Guard.Against.Null(done);
        NotDone = Guard.Against.Null(notDone);
        Measure = Guard.Against.NullOrWhiteSpace(measure);
    }

    /// <summary>What holds of an item that is done.</summary>
    public Bilingual Done { get; }

    /// <summary>What holds of one known not to be.</summary>
    public Bilingual NotDone { get; }

    /// <summary>The measure word of the Chinese sentence.</summary>
    public string Measure { get; }
}
