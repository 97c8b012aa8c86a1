using System.Globalization;

namespace LawGov.Domain.SystemTextJson.Codecs;

/// <summary>Where in a document something stands, and where its faults are noted: $.facts[3].rate.</summary>
internal sealed class Place
{
    private readonly Place? _around;
    private readonly string? _name;
    private readonly int _index;

    private Place(Place? around, string? name, int index, Faults faults)
        => (_around, _name, _index, Faults) = (around, name, index, faults);

    internal Faults Faults { get; }

    internal static Place Root(Faults faults) => new(null, null, 0, faults);

    internal Place Member(string name) => new(this, name, 0, Faults);

    internal Place Item(int index) => new(this, null, index, Faults);

    public override string ToString() => _around is null ? "$"
        : _name is null ? string.Create(CultureInfo.InvariantCulture, $"{_around}[{_index}]")
        : IsPlain(_name) ? $"{_around}.{_name}"
        : $"{_around}['{Found.Cut(_name)}']";

    private static bool IsPlain(string name) => name.Length is > 0 and <= 60 && name.All(c => char.IsLetterOrDigit(c) || c == '_');
}
