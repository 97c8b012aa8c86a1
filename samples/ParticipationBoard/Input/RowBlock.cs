using System.Globalization;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.RollUp;

namespace LawGov.Samples.ParticipationBoard.Input;

/// <summary>A block of rows as columns, filled, added up and used again.</summary>
internal sealed class RowBlock(DivisionIndex divisions)
{
    private const int Size = 8_192;

    private readonly long[] _lines = new long[Size];
    private readonly long[] _codes = new long[Size];
    private readonly int[] _places = new int[Size];
    private readonly int[] _participants = new int[Size];
    private readonly int[] _eligible = new int[Size];
    private readonly List<RowTrouble> _troubles = [];
    private readonly HashSet<int> _refused = [];
    private int _rows;

    /// <summary>How many rows carried an old code so far.</summary>
    public long TakenOver { get; private set; }

    /// <summary>The places that bad rows named so far.</summary>
    public IReadOnlySet<int> Refused => _refused;

    public bool IsFull => _rows == Size;

    public void Add(long line, long code, int participants, int eligible)
        => (_lines[_rows], _codes[_rows], _participants[_rows], _eligible[_rows++]) = (line, code, participants, eligible);

    /// <summary>Notes a bad row, and the place that it is of, if the code that it names has one.</summary>
    public void Add(RowTrouble trouble, long code)
    {
        _troubles.Add(trouble);
        Refuse(code);
    }

    /// <summary>Adds the rows up; bad ones go to the errors file, in the order of their lines.</summary>
    /// <remarks>Rows of unknown places are taken out first: the aggregator lists every bad row it sees, and a file of any size may hold any number.</remarks>
    public void AddTo(ParticipationAggregator sums, ErrorFile errors)
    {
        var unusable = divisions.Encode(_codes.AsSpan(0, _rows), _places.AsSpan(0, _rows), firstRow: 1, out long takenOver);
        foreach (var bad in unusable)
        {
            int row = (int)bad.Row - 1; // rows are counted from 1
            var reason = bad.Fault == ParticipationRowFault.CodeOutsideItsDays ? bad.Fault.Name() : Words.UnknownCode;
            Add(new(_lines[row], _codes[row].ToString(CultureInfo.InvariantCulture), reason), _codes[row]);
        }

        TakenOver += takenOver;
        int good = 0;
        for (int row = 0; row < _rows; row++)
        {
            if (_places[row] >= 0) { (_places[good], _participants[good], _eligible[good++]) = (_places[row], _participants[row], _eligible[row]); }
        }

        sums.Add(_places.AsSpan(0, good), _participants.AsSpan(0, good), _eligible.AsSpan(0, good));
        _troubles.Sort((left, right) => left.Line.CompareTo(right.Line));
        foreach (var trouble in _troubles) { errors.Add(trouble); }

        _troubles.Clear();
        _rows = 0;
    }

    private void Refuse(long code)
    {
        if (DivisionCode.TryParse(code.ToString(CultureInfo.InvariantCulture), null, out var named) && divisions.TryFind(named, out int place)) { _refused.Add(place); }
    }
}
