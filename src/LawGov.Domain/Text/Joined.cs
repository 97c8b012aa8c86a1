using LawGov.Domain.Collections;

namespace LawGov.Domain.Text;

/// <summary>Texts one after another.</summary>
/// <param name="Texts">The texts, in order.</param>
/// <param name="Mark">What stands between them in Chinese; in English the same mark of that language.</param>
internal sealed record Joined(ValueList<IBilingualText> Texts, string Mark) : IBilingualText
{
    internal static Joined Of(IEnumerable<IBilingualText> texts, string mark = "、") => new(texts.ToValueList(), mark);

    public string ToText(Language language)
    {
        string mark = (Mark, language) switch { (_, Language.Chinese) or ("", _) => Mark, ("；", _) => "; ", _ => ", " };
        return string.Join(mark, Texts.Select(text => text.ToText(language)));
    }
}
