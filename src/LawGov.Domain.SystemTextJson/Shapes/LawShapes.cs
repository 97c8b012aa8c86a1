using LawGov.Domain.Law;
using LawGov.Domain.Reporting;
using LawGov.Domain.SystemTextJson.Codecs;
using NodaTime;

namespace LawGov.Domain.SystemTextJson.Shapes;

/// <summary>Instruments, citations, and what they set on which days.</summary>
internal static class LawShapes
{
    internal static Codec<ArticleNumber> Article { get; } = new TextCodec<ArticleNumber>(
        new("条的序号，如“33”“133-1”", "the number of an article, such as \"33\" or \"133-1\""),
        static (string text, out ArticleNumber number) => ArticleNumber.TryParse(text, null, out number) && !number.IsNone,
        number => number.ToString());

    internal static Shape<Citation> Citation { get; } = new(new("援引", "a citation"), shape =>
    {
        var provision = shape.Required("provision", Legal.Provision, citation => citation.Provision);
        var application = shape.Required("application", new NameCodec<Application>(), citation => citation.Application);
        return slots => new(provision[slots], application[slots]);
    });

    internal static Shape<Instrument> Instrument { get; } = new(new("文件", "an instrument"), shape =>
    {
        var key = shape.Required("key", Values.Words, instrument => instrument.Key);
        var title = shape.Required("title", Values.Title, instrument => instrument.Title);
        var shortTitle = shape.Required("shortTitle", Values.Title, instrument => instrument.ShortTitle);
        var issuer = shape.Required("issuer", Values.Title, instrument => instrument.Issuer);
        var number = shape.Optional("number", Values.Words, instrument => instrument.Number);
        var promulgated = Day("promulgated", instrument => instrument.Promulgated);
        var inForceFrom = Day("inForceFrom", instrument => instrument.InForceFrom);
        var lapsedFrom = Day("lapsedFrom", instrument => instrument.LapsedFrom);
        var repealedBy = shape.Optional("repealedBy", Values.Words, instrument => instrument.RepealedBy);
        return slots => new(key[slots], title[slots], shortTitle[slots], issuer[slots])
        {
            Number = number[slots],
            Promulgated = promulgated[slots]?.Value,
            InForceFrom = inForceFrom[slots]?.Value,
            LapsedFrom = lapsedFrom[slots]?.Value,
            RepealedBy = repealedBy[slots],
        };

        Slot<Boxed<LocalDate>> Day(string name, Func<Instrument, LocalDate?> get)
            => shape.Optional(name, Boxed.Of(Values.Day), instrument => Boxed.From(get(instrument)));
    });

    /// <summary>The month before which, or through which, a report is due: { "before": 4 }; neither where there is no limit.</summary>
    internal static Shape<ReportLimit> ReportLimit { get; } = new(new("报告期限", "the limit of a report"), shape =>
    {
        var before = Month("before", limit => limit.IsBefore);
        var through = Month("through", limit => !limit.IsBefore);
        return slots => (before[slots], through[slots]) switch
        {
            ({ } month, null) => Reporting.ReportLimit.Before(month.Value),
            (null, { } month) => Reporting.ReportLimit.Through(month.Value),
            (null, null) => default,
            _ => throw new ArgumentException("Expected one of before and through."),
        };

        Slot<Boxed<int>> Month(string name, Func<ReportLimit, bool> isIt) => shape.Optional(
            name, Boxed.Of(Values.Whole(1, 12)), limit => limit.Month > 0 && isIt(limit) ? new Boxed<int>(limit.Month) : null);
    });

    /// <summary>What is set over some days, and by what; no value where the text gives none.</summary>
    internal static Shape<DatedValue<T>> Dated<T>(Codec<T> value)
        where T : notnull
        => new(new("一段时间的规定", "what is set over some days"), shape =>
        {
            var set = shape.Fact("value", value, dated => dated.IsSettled ? dated.Value : default(Findings.Fact<T>));
            var days = Values.Days(shape, dated => dated.Span);
            var basis = shape.Required("basis", Legal.Basis, dated => dated.Basis);
            return slots => set[slots].Known(out var known) ? new(days(slots), known, basis[slots])
                : set[slots].IsUnknown && basis[slots].Citation is { } citation ? DatedValue<T>.Unsettled(days(slots), citation)
                : throw new ArgumentException("Expected a value, for only a text of law may give none.");
        });
}
