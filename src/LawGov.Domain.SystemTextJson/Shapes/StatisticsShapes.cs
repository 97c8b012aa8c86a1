using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Findings;
using LawGov.Domain.SystemTextJson.Codecs;

namespace LawGov.Domain.SystemTextJson.Shapes;

/// <summary>The tables of the yearly report on open government information: row by row, of each column what is stated.</summary>
internal static class StatisticsShapes
{
    private static readonly Codec<long> Number = Values.Number(0, RequestTable.Most, static number => number, static value => value);

    internal static Shape<RowNumbers> Row { get; } = new(new("申请情况表的一行", "a row of the table of requests"), shape =>
    {
        var columns = Enum.GetValues<RequestTableColumn>()
            .Select(column => shape.Fact(NameCodec<RequestTableColumn>.NameOf(column), Number, row => row.Numbers[(int)column])).ToList();
        return slots => new(columns.Select(column => column[slots]).ToValueList());
    }, definition: "requestTableRow");

    internal static Shape<RequestTable> Table { get; } = new(new("申请情况表", "a table of requests"), shape =>
    {
        var rows = Enum.GetValues<RequestTableRow>()
            .Select(row => (
                Row: row,
                Slot: shape.Optional(NameCodec<RequestTableRow>.NameOf(row), Row, table => RowNumbers.Of(table, row))))
            .ToList();
        return slots => rows.Aggregate(
            RequestTable.Blank,
            (table, each) => each.Slot[slots] is { } row ? table.With(each.Row, row.Numbers.AsSpan()) : table);
    }, definition: "requestTable");

    internal static Shape<RemedyCounts> Counts { get; } = new(new("复议、诉讼结果", "the results of remedies"), shape =>
    {
        var upheld = shape.Fact("upheld", Number, counts => counts.Upheld);
        var corrected = shape.Fact("corrected", Number, counts => counts.Corrected);
        var other = shape.Fact("other", Number, counts => counts.Other);
        var pending = shape.Fact("pending", Number, counts => counts.Pending);
        var total = shape.Fact("total", Number, counts => counts.Total);
        return slots => new()
        {
            Upheld = upheld[slots],
            Corrected = corrected[slots],
            Other = other[slots],
            Pending = pending[slots],
            Total = total[slots],
        };
    });

    internal static Shape<RemedyTable> Remedies { get; } = new(new("复议、诉讼情况表", "a table of reconsiderations and suits"), shape =>
    {
        var reconsideration = Series("reconsideration", table => table.Reconsideration);
        var direct = Series("directSuit", table => table.DirectSuit);
        var after = Series("suitAfterReconsideration", table => table.SuitAfterReconsideration);
        return slots => new()
        {
            Reconsideration = reconsideration[slots] ?? new(),
            DirectSuit = direct[slots] ?? new(),
            SuitAfterReconsideration = after[slots] ?? new(),
        };

        Slot<RemedyCounts> Series(string name, Func<RemedyTable, RemedyCounts> get)
            => shape.Optional(name, Counts, table => get(table) == new RemedyCounts() ? null : get(table));
    });

    internal static Shape<StatedFigure> Stated { get; } = new(new("文字所述数量", "a figure in the text of the report"), shape =>
    {
        var row = shape.Required("row", new NameCodec<RequestTableRow>(), figure => figure.Row);
        var column = shape.Optional(
            "column",
            Boxed.Of(new NameCodec<RequestTableColumn>()),
            figure => figure.Column == RequestTableColumn.Total ? null : new Boxed<RequestTableColumn>(figure.Column));
        var printed = shape.Fact("figure", Values.Figure, figure => figure.Figure, DisclosureKeys.StatedFigures);
        var scope = shape.Fact("scope", new NameCodec<ReportScope>(), figure => figure.Scope, DisclosureKeys.StatedScope);
        return slots => new(row[slots], printed[slots])
        {
            Column = column[slots]?.Value ?? RequestTableColumn.Total,
            Scope = scope[slots],
        };
    });

    internal static Shape<DocumentStock> Stock { get; } = new(new("规章、规范性文件件数", "numbers of documents"), shape =>
    {
        var last = shape.Fact("inForceLastYear", Number, stock => stock.InForceLastYear);
        var issued = shape.Fact("issued", Number, stock => stock.Issued);
        var repealed = shape.Fact("repealed", Number, stock => stock.Repealed);
        var inForce = shape.Fact("inForce", Number, stock => stock.InForce);
        return slots => new()
        {
            InForceLastYear = last[slots],
            Issued = issued[slots],
            Repealed = repealed[slots],
            InForce = inForce[slots],
        };
    });

    internal static FactsShape[] All { get; } =
    [
        FactsShape.Of<RequestTableFacts>("requestTable", new("依申请公开年度报表", "the yearly tables of requests and remedies"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var year = shape.Required("year", Values.Year, facts => facts.Year);
            var body = shape.Fact("body", DutyShapes.Body, facts => facts.Body, DisclosureKeys.Body);
            var table = shape.Fact("table", Table, facts => facts.Table, DisclosureKeys.RequestTable);
            var scope = shape.Fact("scope", new NameCodec<ReportScope>(), facts => facts.Scope, DisclosureKeys.TableScope);
            var stated = shape.Fact(
                "statedFigures", new ListCodec<StatedFigure>(Stated), facts => facts.StatedFigures, DisclosureKeys.StatedFigures);
            var last = shape.Fact("lastYear", Table, facts => facts.LastYear, DisclosureKeys.LastRequestTable);
            var remedies = shape.Fact("remedies", Remedies, facts => facts.Remedies, DisclosureKeys.RemedyTable);
            return slots => new()
            {
                Id = id[slots],
                Year = year[slots],
                Body = body[slots],
                Table = table[slots],
                Scope = scope[slots],
                StatedFigures = stated[slots],
                LastYear = last[slots],
                Remedies = remedies[slots],
            };
        }),
        FactsShape.Of<DisclosureReportFacts>("disclosureReport", new("政府信息公开年度报告", "the yearly report on disclosure"), shape =>
        {
            var id = shape.Required("id", Values.Subject, facts => facts.Id);
            var year = shape.Required("year", Values.Year, facts => facts.Year);
            var body = shape.Fact("body", DutyShapes.Body, facts => facts.Body, DisclosureKeys.Body);
            var submitted = shape.Fact("submitted", Values.Day, facts => facts.Submitted, DisclosureKeys.ReportSubmitted);
            var published = shape.Fact("published", Values.Day, facts => facts.Published, DisclosureKeys.ReportPublished);
            var rules = shape.Fact("rules", Stock, facts => facts.Rules, DisclosureKeys.DocumentStock);
            var normative = shape.Fact("normativeDocuments", Stock, facts => facts.NormativeDocuments, DisclosureKeys.DocumentStock);
            return slots => new()
            {
                Id = id[slots],
                Year = year[slots],
                Body = body[slots],
                Submitted = submitted[slots],
                Published = published[slots],
                Rules = rules[slots],
                NormativeDocuments = normative[slots],
            };
        }),
    ];

    /// <summary>The seven numbers of one row.</summary>
    internal sealed record RowNumbers(ValueList<Fact<long>> Numbers)
    {
        /// <summary>Null where all of them are blank.</summary>
        internal static RowNumbers? Of(RequestTable table, RequestTableRow row)
        {
            var numbers = Enum.GetValues<RequestTableColumn>().Select(column => table[row, column]).ToValueList();
            return numbers.Any(number => !number.IsUnknown) ? new(numbers) : null;
        }
    }
}
