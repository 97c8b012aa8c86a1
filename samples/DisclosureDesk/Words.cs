using LawGov.Domain.Text;

namespace LawGov.Samples.DisclosureDesk;

/// <summary>The words of the program itself, in both languages.</summary>
internal static class Words
{
    public static readonly MessageTemplate InOption = new("{option}：{reason}", "{option}: {reason}");

    public static readonly MessageTemplate Recorded = new("已登记{id}第{sequence}项：{event}", "Recorded as event {sequence} of {id}: {event}");
    public static readonly MessageTemplate WouldBeSetAside = new(
        "{event}：{reason}。未登记；确需登记的，加--anyway",
        "{event}: {reason}. Not recorded; --anyway records it all the same");
}
