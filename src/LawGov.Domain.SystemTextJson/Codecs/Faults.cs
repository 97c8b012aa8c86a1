using System.Text.Json;
using LawGov.Domain.Text;

namespace LawGov.Domain.SystemTextJson.Codecs;

/// <summary>What was wrong in a document, in the order in which it was met; after a hundred only counted.</summary>
internal sealed class Faults
{
    internal const int Listed = 100;

    private static readonly MessageTemplate Wrong = new("应为{expected}，实为{found}", "expected {expected}, found {found}");
    private static readonly MessageTemplate Missing = new("缺少“{name}”（{expected}）", "\"{name}\" is missing ({expected})");
    private static readonly MessageTemplate Twice = new("“{name}”重复", "\"{name}\" stands twice");
    private static readonly MessageTemplate Unknown = new("没有名为“{name}”的成员", "there is no member \"{name}\"");
    private static readonly MessageTemplate Near = new(
        "没有名为“{name}”的成员，是否应为“{near}”",
        "there is no member \"{name}\"; did you mean \"{near}\"?");
    private static readonly MessageTemplate Refused = new("不予接受（原因为英文）：{reason}", "refused: {reason}");

    /// <summary>Text that no text can be: the reader of the runtime refuses to compare it.</summary>
    internal static readonly MessageTemplate HalfPair = new("文字中有不成对的代理字符", "a text holds half of a surrogate pair");

    private readonly List<FactsError> _errors = [];

    internal IReadOnlyList<FactsError> Errors => _errors;

    internal int Count { get; private set; }

    internal void NoteWrong(Place at, IBilingualText expected, JsonElement found) => NoteWrong(at, expected, Found.Of(found));

    internal void NoteWrong(Place at, IBilingualText expected, string found)
    {
        if (IsListed()) { Add(at, Wrong.With(("expected", expected), ("found", found))); }
    }

    internal void NoteMissing(Place at, string name, IBilingualText expected)
    {
        if (IsListed()) { Add(at, Missing.With(("name", name), ("expected", expected))); }
    }

    internal void NoteTwice(Place at, string name)
    {
        if (IsListed()) { Add(at, Twice.With(("name", Found.Cut(name)))); }
    }

    internal void NoteUnknown(Place at, string name, IEnumerable<string> known)
    {
        if (!IsListed()) { return; }

        Add(at, Nearest.To(name, known) is { } near
            ? Near.With(("name", Found.Cut(name)), ("near", near))
            : Unknown.With(("name", Found.Cut(name))));
    }

    /// <summary>What was refused; where the library itself does, its sentence is in English.</summary>
    internal void NoteRefused(Place at, ArgumentException trouble)
    {
        if (IsListed()) { Add(at, Refusal.In(trouble) ?? Refused.With(("reason", FirstSentence(trouble)))); }
    }

    internal void Note(Place at, Message reason)
    {
        if (IsListed()) { Add(at, reason); }
    }

    /// <summary>Counts a fault; whether it is one of those that are told.</summary>
    private bool IsListed() => ++Count <= Listed;

    private void Add(Place at, Message reason) => _errors.Add(new(at.ToString(), reason));

    private static string FirstSentence(ArgumentException trouble)
    {
        int end = trouble.Message.IndexOf(" (Parameter ", StringComparison.Ordinal);
        return Found.Cut(end < 0 ? trouble.Message : trouble.Message[..end], 200);
    }
}
