using System.Globalization;
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
    private int _rows;

    public bool IsFull => _rows == Size;

    public void Add(long line, long code, int participants, int eligible)
        => (_lines[_rows], _codes[_rows], _participants[_rows], _eligible[_rows++]) = (line, code, participants, eligible);

    public void Add(RowTrouble trouble) => _troubles.Add(trouble);

    /// <summary>Adds the rows up; bad ones go to the errors file, in the order of their lines.</summary>
    /// <remarks>Rows of unknown places are taken out first: the aggregator lists every bad row it sees, and a file of any size may hold any number.</remarks>
    public void AddTo(ParticipationAggregator sums, ErrorFile errors)
    {
        foreach (var unknown in divisions.Encode(_codes.AsSpan(0, _rows), _places.AsSpan(0, _rows)))
        {
            int row = (int)unknown.Row - 1; // rows are counted from 1
            _troubles.Add(new(_lines[row], _codes[row].ToString("D12", CultureInfo.InvariantCulture), Words.UnknownCode));
        }

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
}
