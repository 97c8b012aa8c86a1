using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.SystemTextJson.Codecs;
using LawGov.Domain.SystemTextJson.Shapes;

namespace LawGov.Domain.SystemTextJson.Results;

/// <summary>What the law says on a day, and what was asked with it.</summary>
internal static class LawResults
{
    internal static Result<Rule> Rule { get; } = new Result<Rule>()
        .Word("id", rule => rule.Id)
        .Both("title", rule => rule.Title)
        .Both("explanation", rule => rule.Explanation)
        .Several("provisions", Provision(), rule => rule.Provisions)
        .Several("asks", Reasons.Key, rule => rule.Asks);

    internal static Result<LawBook> Book { get; } = new Result<LawBook>()
        .Word("version", book => book.Version)
        .With((pen, book) => pen.List("overlaid", book.Overlaid, (_, key) => pen.Word(key)));

    internal static Result<RuleContext> Context { get; } = new Result<RuleContext>()
        .Member("asOf", Values.Day, context => context.AsOf)
        .Member("law", Book, context => context.Law)
        .Word("calendar", context => context.Calendar.Version)
        .Member("approximations", FigureShapes.Approximations, context => context.Approximations);

    internal static Result<Selected<T>> Selected<T>(Written<T> value)
        where T : notnull
        => new Result<Selected<T>>()
            .Named("state", selected => selected.State)
            .With((pen, selected) =>
            {
                if (!selected.InForce(out var set, out _)) { return; }

                pen.Name("value");
                value.Write(pen, set);
            })
            .Maybe("basis", Reasons.Basis, selected => selected.Basis);

    internal static Result<LawParameter<T>> Parameter<T>(Written<DatedValue<T>> value)
        where T : notnull
        => new Result<LawParameter<T>>()
            .Word("key", parameter => parameter.Key)
            .Both("title", parameter => parameter.Title)
            .Several("values", value, parameter => parameter.Values);

    /// <summary>A provision in words too: its instrument may be one that the library does not know.</summary>
    private static Result<Provision> Provision() => new Result<Provision>()
        .Word("key", provision => provision.Key)
        .Both("text", provision => provision);
}
