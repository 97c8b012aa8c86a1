using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Statistics;

/// <content>The table made from the requests themselves.</content>
public sealed partial record RequestTable
{
    private static readonly MessageTemplate Reason = new("{id}，{fault}，未计入", "{id}: {fault}; not counted");

    /// <summary>Makes the table of a year from the requests (由申请台账生成).</summary>
    /// <remarks>
    /// A request is new in the year in which it was received, and carried over where it had not ended on the last day of the year
    /// before; it ends in one row, or is carried on where it had not ended on 31 December, as far as is known on the as-of day. Where the
    /// year is not over by then, it is the table through that day. All rows of the form of the year are filled, with 0 where there is
    /// nothing. Whether a request belongs to the organ at all is for the caller to say.
    /// </remarks>
    /// <param name="cases">The requests, of the organ that reports.</param>
    /// <param name="year">The year reported on, 2008–2098.</param>
    /// <param name="context">The day as of which is known, the law and the calendar.</param>
    /// <param name="errors">The requests that cannot be counted, by their place: they stand in no row until what is missing is
    /// stated.</param>
    /// <exception cref="ArgumentException">There are no cases or no context, a null is among them, or the year lies outside its
    /// range.</exception>
    public static RequestTable Of(
        IEnumerable<RequestFacts> cases, int year, RuleContext context, out ValueList<RowError<RequestTableFault>> errors)
    {
        var all = Guard.Against.Null(cases).ToList();
        if (all.Contains(null!)) { throw new ArgumentException("Expected requests, not null among them.", nameof(cases)); }

        Guard.Against.OutsideOf(year, 2008, 2098);
        var counts = new long[Rows * Columns];
        var faults = new List<RowError<RequestTableFault>>();
        var form = FormOf(year, Guard.Against.Null(context));
        for (int i = 0; i < all.Count; i++)
        {
            if (Count(all[i], year, form, context, counts) is { } fault)
            {
                faults.Add(new(i + 1, fault, Reason.With(("id", all[i].Id.ToString()), ("fault", fault.Name()))));
            }
        }

        errors = faults.ToValueList();
        return Filled(counts, form);
    }

    /// <summary>Counts a request in its rows, or says why that cannot be done.</summary>
    private static RequestTableFault? Count(RequestFacts request, int year, RequestTableForm form, RuleContext context, long[] counts)
    {
        var events = request.Events.AsSpan();
        var atEnd = RequestClock.FoldOn(new(year, 12, 31), events, context);
        if (atEnd.Stage == RequestStage.NotSubmitted) { return null; }

        if (!atEnd.Received.Known(out var received)) { return RequestTableFault.ReceiptUnsettled; }

        bool isNew = received.Year == year;
        if (received.Year > year || (!isNew && RequestClock.FoldOn(new(year - 1, 12, 31), events, context).HasEnded)) { return null; }

        if (!request.Requester.Known(out var column)) { return RequestTableFault.RequesterUnstated; }

        var row = atEnd.HasEnded ? atEnd.Outcome.Row(form) : RequestTableRow.CarriedOn;
        if (row is not { } known || atEnd.AbandonedAsks is not null) { return RequestTableFault.OutcomeUnstated; }

        Add(isNew ? RequestTableRow.Received : RequestTableRow.CarriedOver);
        Add(known);
        if (known != RequestTableRow.CarriedOn) { Add(RequestTableRow.TotalResults); }

        return null;

        void Add(RequestTableRow counted)
        {
            counts[((int)counted * Columns) + (int)column]++;
            counts[((int)counted * Columns) + (int)RequestTableColumn.Total]++;
        }
    }

    /// <summary>Whether a form has a row: the forms differ in those of 其他处理 alone.</summary>
    private static bool IsOf(RequestTableRow row, RequestTableForm form) => row switch
    {
        RequestTableRow.OtherHandling => form == RequestTableForm.Trial2019,
        RequestTableRow.NotCorrectedInTime or RequestTableRow.FeeUnpaid or RequestTableRow.Other => form != RequestTableForm.Trial2019,
        _ => true,
    };

    private static RequestTableForm FormOf(int year, RuleContext context)
        => context.Law.On(DisclosureLaw.RequestTableForm, new LocalDate(year, 12, 31)).InForce(out var form, out _)
            ? form
            : RequestTableForm.Revised2021;

    private static RequestTable Filled(long[] counts, RequestTableForm form)
    {
        var table = Blank;
        Span<Fact<long>> numbers = new Fact<long>[Columns];
        foreach (var row in Enum.GetValues<RequestTableRow>())
        {
            if (!IsOf(row, form)) { continue; }

            for (int column = 0; column < Columns; column++) { numbers[column] = counts[((int)row * Columns) + column]; }

            table = table.With(row, numbers);
        }

        return table;
    }
}
