using LawGov.Domain.Text;
using LawGov.Samples.Files;

namespace LawGov.Samples.AnnualReport.Seeds;

/// <summary>What is wrong with a file: every place that has another shape, up to a limit, none thrown.</summary>
internal sealed class SeedErrors
{
    private const int Limit = 100;
    private const int LongestPath = 200;

    private static readonly MessageTemplate AtPath = new("{path}：应为{expected}，实为{found}", "{path}: expected {expected}, found {found}");

    private readonly List<Message> _messages = [];
    private int _beyond;

    /// <summary>Whether the file has another shape; a figure that cannot be read leaves it standing.</summary>
    public bool Any { get; private set; }

    public IEnumerable<Message> Messages => _beyond == 0 ? _messages : _messages.Append(FileWords.More.With(("count", _beyond)));

    public void Add(string path, Bilingual expected, string found)
    {
        Any = true;
        AddFigure(path, expected, found);
    }

    /// <summary>Notes a figure that cannot be read: it counts as not stated, and the rest stands.</summary>
    public void AddFigure(string path, Bilingual expected, string found)
    {
        if (_messages.Count == Limit) { _beyond++; }
        else { _messages.Add(AtPath.With(("path", path.Length <= LongestPath ? path : path[..LongestPath] + "…"), ("expected", expected), ("found", found))); }
    }
}
