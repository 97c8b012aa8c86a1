using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LawGov.Domain.Text;

/// <summary>Stands on types that the serializer alone would write as next to nothing, and read back as if nobody had said
/// anything.</summary>
/// <remarks>A converter among the options goes before it, and the package LawGov.Domain.SystemTextJson brings one for each. It is public
/// for the serializer's source generator alone.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class NeedsJsonPackage : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => true;

    /// <inheritdoc/>
    /// <exception cref="NotSupportedException">Always.</exception>
    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => throw new NotSupportedException(
        $"{typeToConvert} would be lost: call ConfigureForLawGov() of the package LawGov.Domain.SystemTextJson on the options. "
        + "If that was done, the type has no JSON.");
}
