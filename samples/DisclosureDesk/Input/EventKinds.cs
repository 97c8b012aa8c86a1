namespace LawGov.Samples.DisclosureDesk.Input;

/// <summary>The kinds of events as an official writes them, and as the facts document does.</summary>
internal static class EventKinds
{
    public const string Arrival = "submitted";

    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["收到申请"] = Arrival,
        ["双方确认"] = "confirmed",
        ["告知补正"] = "correctionAsked",
        ["收到补正"] = "correctionReceived",
        ["征求意见"] = "consultationSent",
        ["收到意见"] = "opinionReceived",
        ["告知第三方"] = "thirdPartyTold",
        ["文书送达"] = "letterDelivered",
        ["收费通知"] = "feeNotified",
        ["缴费"] = "feePaid",
        ["延长答复"] = "replyExtended",
        ["要求说明理由"] = "reasonsAsked",
        ["说明理由"] = "reasonsGiven",
        ["延迟答复"] = "replyDelayed",
        ["答复"] = "replied",
        ["撤回"] = "withdrawn",
        ["寻求救济"] = "remedySought",
        ["救济审结"] = "remedyDecided",
    };

    /// <summary>Each kind in Chinese, with its name in the document.</summary>
    public static IReadOnlyDictionary<string, string> All => Names;

    /// <summary>The name in the document; what is no kind stays as it is, and is refused there.</summary>
    public static string NameOf(string text) => Names.GetValueOrDefault(text, text);
}
