using LawGov.Domain.Text;

namespace LawGov.Domain.SystemTextJson.Codecs;

/// <summary>Why something read is refused, in both languages, where the library itself would say it in English alone.</summary>
internal sealed class Refusal(Message reason) : ArgumentException(reason.ToText(Language.English))
{
    internal Message Reason => reason;
}
