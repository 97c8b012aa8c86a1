using LawGov.Domain.Collections;

namespace LawGov.Domain.Text;

/// <summary>Names one after another: 招生办主任、督导室主任; in English with "and" before the last.</summary>
internal sealed record NameList(ValueList<string> Names) : IBilingualText
{
    internal static NameList Of<T>(IEnumerable<T> named)
        where T : notnull
        => new(named.Select(name => name.ToString()!).ToValueList());

    public string ToText(Language language)
        => language == Language.Chinese ? string.Join('、', (IEnumerable<string>)Names)
            : Names.Count < 2 ? string.Concat(Names)
            : $"{string.Join(", ", Names.Take(Names.Count - 1))} and {Names[^1]}";
}
