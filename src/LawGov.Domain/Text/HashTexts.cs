using LawGov.Domain.Internal;

namespace LawGov.Domain.Text;

/// <summary>Texts of both languages in a hash.</summary>
internal static class HashTexts
{
    internal static void Add(this ref Fnv1A hash, IBilingualText text)
    {
        hash.Add(text.ToText(Language.Chinese));
        hash.Add(text.ToText(Language.English));
    }
}
