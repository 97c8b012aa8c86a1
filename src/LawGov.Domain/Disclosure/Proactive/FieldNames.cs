using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Proactive;

/// <summary>Fields as a figure of a message: the names are joined when the text is asked for.</summary>
internal sealed record FieldNames(PersonalFields Fields) : IBilingualText
{
    /// <inheritdoc/>
    public string ToText(Language language) => Fields.Names().ToText(language);
}
