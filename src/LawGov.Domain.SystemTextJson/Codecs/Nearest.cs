namespace LawGov.Domain.SystemTextJson.Codecs;

/// <summary>The known name that is most like one that is not.</summary>
internal static class Nearest
{
    /// <summary>Null where none is like it: more than a third of its letters, or more than three, would have to change.</summary>
    internal static string? To(string name, IEnumerable<string> known)
    {
        if (name.Length > 60) { return null; }

        int most = Math.Min(3, Math.Max(1, name.Length / 3));
        return known.Select(other => (Name: other, Changes: Changes(name, other)))
            .Where(other => other.Changes <= most)
            .OrderBy(other => other.Changes).ThenBy(other => other.Name, StringComparer.Ordinal)
            .Select(other => other.Name).FirstOrDefault();
    }

    private static int Changes(string one, string other)
    {
        int[] row = [.. Enumerable.Range(0, other.Length + 1)];
        for (int i = 1; i <= one.Length; i++)
        {
            (int before, row[0]) = (row[0], i);
            for (int j = 1; j <= other.Length; j++)
            {
                bool same = char.ToUpperInvariant(one[i - 1]) == char.ToUpperInvariant(other[j - 1]);
                (before, row[j]) = (row[j], same ? before : 1 + Math.Min(before, Math.Min(row[j], row[j - 1])));
            }
        }

        return row[^1];
    }
}
