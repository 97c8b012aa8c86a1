using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.SystemTextJson;

namespace LawGov.Samples.DisclosureDesk.Register;

/// <summary>An event as JSON, as the package for System.Text.Json writes and reads it; the same event is always the same text.</summary>
internal static class EventText
{
    public static JsonSerializerOptions Json { get; } = new JsonSerializerOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }.ConfigureForLawGov();

    public static string Write(RequestEvent happened) => JsonSerializer.Serialize(happened, Json);

    public static RequestEvent Read(string text) => JsonSerializer.Deserialize<RequestEvent>(text, Json)!;

    public static string KindOf(RequestEvent happened) => JsonSerializer.SerializeToElement(happened, Json).GetProperty("kind").GetString()!;

    public static string IdentityOf(RequestEvent happened) => Hash(Write(happened));

    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
