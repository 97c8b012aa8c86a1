using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.SystemTextJson.Codecs;
using LawGov.Domain.Text;

namespace LawGov.Domain.SystemTextJson.Results;

/// <summary>What results rest on and what they lack.</summary>
internal static class Reasons
{
    /// <summary>What rests on law is read in the library; what does not is told by its own words.</summary>
    internal static Result<Basis> Basis { get; } = new Result<Basis>()
        .Text("key", basis => basis.Key)
        .Named("kind", basis => basis.Kind)
        .With((pen, basis) => pen.Text("zh", basis.ToText(Language.Chinese), Language.Chinese))
        .With((pen, basis) => pen.Text("en", basis.ToText(Language.English), Language.English));

    private static readonly Result<FactKey> Question = new Result<FactKey>()
        .Both("name", key => key.Name)
        .Both("question", key => key.Question)
        .Both("ask", key => key.Ask);

    internal static Result<FactKey> Key { get; } = new Result<FactKey>()
        .Word("id", key => key.Id)
        .Both("name", key => key.Name)
        .Both("question", key => key.Question)
        .Both("ask", key => key.Ask);

    internal static Result<T> Missing<T>(this Result<T> result, Func<T, IEnumerable<FactKey>> get)
        where T : notnull
        => result.With((pen, owner) => pen.List("missing", get(owner), (_, key) => pen.Word(key.Id)));

    /// <summary>The questions that several places name by their ids, each once.</summary>
    internal static Result<T> Questions<T>(this Result<T> result, Func<T, IEnumerable<FactKey>> get)
        where T : notnull
        => result.With((pen, owner) => pen.Named(
            "questions",
            get(owner).Distinct().OrderBy(key => key.Id, StringComparer.Ordinal),
            key => key.Id,
            Question.Write));

    /// <summary>Whatever is said in both languages.</summary>
    internal static Written<IBilingualText> Text { get; } = new BothTexts<IBilingualText>();

    internal static Written<Message> Message { get; } = new BothTexts<Message>();

    /// <summary>What is wrong with one row.</summary>
    internal static Result<RowError<TFault>> Row<TFault>()
        where TFault : struct, Enum
        => new Result<RowError<TFault>>()
            .Number("row", error => error.Row)
            .Both("table", error => error.Table)
            .Named("fault", error => error.Fault)
            .Both("reason", error => error.Reason);

    private sealed class BothTexts<T> : Written<T>
        where T : IBilingualText
    {
        internal override void Write(Pen pen, T value) => pen.Both(value);
    }
}
