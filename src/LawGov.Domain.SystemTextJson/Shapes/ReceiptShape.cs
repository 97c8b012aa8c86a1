using LawGov.Domain.SystemTextJson.Codecs;

namespace LawGov.Domain.SystemTextJson.Shapes;

/// <summary>The receipt of a trace, which is stored beside it and read back.</summary>
internal static class ReceiptShape
{
    internal static Shape<TraceReceipt> Receipt { get; } = new(new("评价凭据", "a receipt"), shape =>
    {
        var library = shape.Required("library", Values.Version, receipt => receipt.Library);
        var rules = shape.Required("rules", Values.Version, receipt => receipt.Rules);
        var law = shape.Required("law", Values.Version, receipt => receipt.Law);
        var calendar = shape.Required("calendar", Values.Version, receipt => receipt.Calendar);
        var widths = shape.Required("widths", Values.Version, receipt => receipt.Widths);
        var asOf = shape.Required("asOf", Values.Day, receipt => receipt.AsOf);
        var facts = shape.Required("facts", Values.Version, receipt => receipt.Facts);
        return slots => new(library[slots], rules[slots], law[slots], calendar[slots], widths[slots], asOf[slots], facts[slots]);
    });
}
