using LawGov.Domain.Organizations;
using LawGov.Domain.SystemTextJson.Codecs;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.SystemTextJson.Results;

/// <summary>A result as an object with named members, each declared once and written in that order; what is not there is not
/// written, and a list always is.</summary>
internal sealed class Result<T> : Written<T>
    where T : notnull
{
    private readonly List<Action<Pen, T>> _members = [];

    internal override void Write(Pen pen, T value)
    {
        pen.StartObject();
        WriteMembers(pen, value);
        pen.EndObject();
    }

    /// <summary>Writes the members into the object begun.</summary>
    internal void WriteMembers(Pen pen, T value)
    {
        foreach (var member in _members) { member(pen, value); }
    }

    /// <summary>A member that is always there.</summary>
    internal Result<T> Member<TValue>(string name, Written<TValue> how, Func<T, TValue> get)
        where TValue : notnull
        => With((pen, owner) =>
        {
            pen.Name(name);
            how.Write(pen, get(owner));
        });

    internal Result<T> Maybe<TValue>(string name, Written<TValue> how, Func<T, TValue?> get)
        where TValue : class
        => With((pen, owner) =>
        {
            if (get(owner) is not { } value) { return; }

            pen.Name(name);
            how.Write(pen, value);
        });

    /// <summary>A value that is not written where it is the default of its type, which stands for none.</summary>
    internal Result<T> UnlessNone<TValue>(string name, Written<TValue> how, Func<T, TValue> get)
        where TValue : struct
        => With((pen, owner) =>
        {
            var value = get(owner);
            if (EqualityComparer<TValue>.Default.Equals(value, default)) { return; }

            pen.Name(name);
            how.Write(pen, value);
        });

    internal Result<T> Several<TItem>(string name, Written<TItem> how, Func<T, IEnumerable<TItem>> get)
        where TItem : notnull
        => With((pen, owner) => pen.List(name, get(owner), how.Write));

    internal Result<T> Text(string name, Func<T, string?> get) => With((pen, owner) =>
    {
        if (get(owner) is { } text) { pen.Text(name, text); }
    });

    /// <summary>A text of the library or of the law, which names no person.</summary>
    internal Result<T> Word(string name, Func<T, string> get) => With((pen, owner) => pen.Word(name, get(owner)));

    internal Result<T> Both(string name, Func<T, IBilingualText?> get) => With((pen, owner) =>
    {
        if (get(owner) is { } text) { pen.Both(name, text); }
    });

    internal Result<T> Named<TName>(string name, Func<T, TName> get)
        where TName : struct, Enum
        => With((pen, owner) => pen.Word(name, NameCodec<TName>.NameOf(get(owner))));

    internal Result<T> Flag(string name, Func<T, bool> get) => With((pen, owner) => pen.Flag(name, get(owner)));

    internal Result<T> Number(string name, Func<T, long?> get) => With((pen, owner) =>
    {
        if (get(owner) is { } number) { pen.Number(name, number); }
    });

    internal Result<T> Post(string name, Func<T, PostId> get) => UnlessNone(name, Values.Post, get);

    internal Result<T> Person(string name, Func<T, PersonId> get) => UnlessNone(name, Values.Person, get);

    /// <summary>The first day and the last, where there are such.</summary>
    internal Result<T> Days(Func<T, DateSpan> get) => With((pen, owner) =>
    {
        var days = get(owner);
        if (days.IsEmpty) { return; }

        pen.Name("from");
        Values.Day.Write(pen, days.Start);
        if (days.Last is not { } last) { return; }

        pen.Name("through");
        Values.Day.Write(pen, last);
    });

    internal Result<T> With(Action<Pen, T> member)
    {
        _members.Add(member);
        return this;
    }
}
