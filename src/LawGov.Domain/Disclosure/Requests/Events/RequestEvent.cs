using System.Text.Json.Serialization;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Requests.Events;

/// <summary>Something that happened to a request for information (申请办理事项): on which day, and on which day it was recorded.</summary>
/// <remarks>The events are those of this namespace and no others. An event is never changed: what turns out later is a later
/// event. Days outside 2001–2098 are taken, and set aside with a reason when the request is reckoned.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public abstract record RequestEvent : IBilingualText
{
    private protected RequestEvent(LocalDate on, LocalDate? recorded)
    {
        On = on.OfIso(nameof(on));
        Recorded = recorded?.OfIso(nameof(recorded)) ?? on;
    }

    /// <summary>The day on which it happened, a Beijing date.</summary>
    public LocalDate On { get; }

    /// <summary>The day on which it was recorded (登记日期); before it nothing is known of it.</summary>
    public LocalDate Recorded { get; }

    /// <summary>The order among the events of one day: that of the procedure.</summary>
    internal abstract int Rank { get; }

    /// <summary>Returns the day and what happened.</summary>
    /// <inheritdoc/>
    public string ToText(Language language) => Say().ToText(language);

    /// <summary>Returns the Chinese text.</summary>
    public sealed override string ToString() => ToText(Language.Chinese);

    private protected abstract Message Say();
}
