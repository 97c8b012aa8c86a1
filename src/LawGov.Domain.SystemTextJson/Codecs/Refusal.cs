using LawGov.Domain.Text;

namespace LawGov.Domain.SystemTextJson.Codecs;

/// <summary>Why something read is refused, in both languages, where the library itself would say it in English alone.</summary>
internal static class Refusal
{
    internal static ArgumentException Of(Message reason)
    {
        ArgumentException refusal = new(reason.ToText(Language.English));
        refusal.Data[nameof(Refusal)] = reason;
        return refusal;
    }

    internal static Message? In(ArgumentException refusal) => refusal.Data[nameof(Refusal)] as Message;
}
