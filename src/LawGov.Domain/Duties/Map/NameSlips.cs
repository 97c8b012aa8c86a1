using LawGov.Domain.Organizations;

namespace LawGov.Domain.Duties.Map;

/// <summary>Finds the name for which another may be a slip of the pen.</summary>
internal static class NameSlips
{
    private const int ShortName = 4; // of so few characters one may differ, of more two

    /// <summary>The closest of some posts that differs from a name by one or two characters; none where none does.</summary>
    internal static PostId Nearest(PostId name, IEnumerable<PostId> posts)
    {
        string text = name.ToString();
        int most = text.Length <= ShortName ? 1 : 2;
        return posts.Where(post => Math.Abs(post.ToString().Length - text.Length) <= most)
            .Select(post => (Post: post, Distance: Distance(text, post.ToString()))).Where(found => found.Distance <= most)
            .OrderBy(found => found.Distance).ThenBy(found => found.Post).Select(found => found.Post).FirstOrDefault();
    }

    /// <summary>How many characters must be put in, taken out or changed (Levenshtein).</summary>
    internal static int Distance(string from, string to)
    {
        int[] above = [.. Enumerable.Range(0, to.Length + 1)];
        for (int i = 1; i <= from.Length; i++)
        {
            int diagonal = above[0];
            above[0] = i;
            for (int j = 1; j <= to.Length; j++)
            {
                int changed = diagonal + (from[i - 1] == to[j - 1] ? 0 : 1);
                diagonal = above[j];
                above[j] = Math.Min(changed, Math.Min(above[j], above[j - 1]) + 1);
            }
        }

        return above[^1];
    }
}
