using LawGov.Domain.Text;
using LawGov.Samples.Files;

namespace LawGov.Samples.Tables;

/// <summary>What is wrong with the input: all of it, none thrown.</summary>
internal sealed class Troubles(Action<string, TextEncoding> note)
{
    private readonly List<Message> _messages = [];

    public bool Any => _messages.Count > 0;

    public IReadOnlyList<Message> Messages => _messages;

    public void Add(Message message) => _messages.Add(message);

    /// <summary>Says in which encoding a file is read; that is no trouble.</summary>
    public void Note(string path, TextEncoding encoding) => note(path, encoding);
}
