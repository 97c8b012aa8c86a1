using System.Globalization;
using LawGov.Domain.Duties.Map;

namespace LawGov.Domain.SystemTextJson.Codecs;

/// <summary>Where in a document something stands, and where its faults are noted: $.facts[3].rate.</summary>
internal sealed class Place
{
    private readonly Place? _around;
    private readonly string? _name;
    private readonly int _index;

    private Place(Place? around, string? name, int index, Faults faults, DutyMap? map)
        => (_around, _name, _index, Faults, Map) = (around, name, index, faults, map);

    internal Faults Faults { get; }

    /// <summary>The division of duties of the whole document; null where it has none, or none that can be read.</summary>
    internal DutyMap? Map { get; }

    internal static Place Root(Faults faults) => new(null, null, 0, faults, null);

    /// <summary>The same place in a document with a map.</summary>
    internal Place Sharing(DutyMap map) => new(_around, _name, _index, Faults, map);

    internal Place Member(string name) => new(this, name, 0, Faults, Map);

    internal Place Item(int index) => new(this, null, index, Faults, Map);

    public override string ToString() => _around is null ? "$"
        : _name is null ? string.Create(CultureInfo.InvariantCulture, $"{_around}[{_index}]")
        : IsPlain(_name) ? $"{_around}.{_name}"
        : $"{_around}['{Found.Cut(_name)}']";

    private static bool IsPlain(string name) => name.Length is > 0 and <= 60 && name.All(c => char.IsLetterOrDigit(c) || c == '_');
}
