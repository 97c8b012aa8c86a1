using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using LawGov.Domain.Text;

namespace LawGov.Domain.SystemTextJson.Codecs;

/// <summary>How one kind of value is written as JSON.</summary>
internal abstract class Written<T>
    where T : notnull
{
    internal abstract void Write(Pen pen, T value);
}

/// <summary>How one kind of value is written as JSON and read back, told of and described in a schema.</summary>
internal abstract class Codec<T> : Written<T>
    where T : notnull
{
    /// <summary>How a fact is written of which it is known that there is none.</summary>
    internal const string NoneText = "none";

    /// <summary>What a reader should have written, as an error says it.</summary>
    internal abstract Bilingual Expected { get; }

    /// <summary>Reads a value; what is wrong is noted at its place.</summary>
    internal abstract bool TryRead(JsonElement json, Place at, [NotNullWhen(true)] out T? value);

    /// <summary>Writes the members of the schema that describe such a value, into the object begun.</summary>
    internal abstract void Describe(Utf8JsonWriter json);

    /// <summary>Whether a value is written as the text none, which a fact that is none is.</summary>
    internal virtual bool IsWrittenAsNone(T value) => false;

    /// <summary>Whether any value is.</summary>
    internal virtual bool CanBeWrittenAsNone => false;

    /// <summary>The value as a text, where that is how it is written; null where it is not.</summary>
    internal virtual string? TextOf(T value) => null;

    /// <summary>Reads a value that is written as a text.</summary>
    internal virtual bool TryReadText(string text, [NotNullWhen(true)] out T? value)
    {
        value = default;
        return false;
    }

    /// <summary>Whether it describes itself with a title.</summary>
    internal virtual bool TellsTitle => false;

    /// <summary>Whether what stands there says that nothing is stated (暂无, —): such a fact is unknown.</summary>
    internal virtual bool SaysNothing(JsonElement json) => false;

    /// <summary>Notes that something else was found.</summary>
    protected bool Wrong(JsonElement json, Place at)
    {
        at.Faults.NoteWrong(at, Expected, json);
        return false;
    }
}
