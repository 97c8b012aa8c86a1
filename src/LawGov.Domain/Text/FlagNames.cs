namespace LawGov.Domain.Text;

/// <summary>Names the flags of a set, in the order of their bits.</summary>
internal static class FlagNames
{
    internal static Bilingual Join(int flags, ReadOnlySpan<Bilingual> names, Bilingual nothing)
    {
        var named = new List<Bilingual>();
        for (int bit = 0; bit < names.Length; bit++)
        {
            if ((flags & (1 << bit)) != 0) { named.Add(names[bit]); }
        }

        return named.Count switch
        {
            0 => nothing,
            1 => named[0],
            _ => new(string.Join('、', named.Select(name => name.Chinese)), string.Join(", ", named.Select(name => name.English))),
        };
    }
}
