namespace LawGov.Domain.Participation.Printed.Joint;

/// <summary>Exact numbers between their bounds whose sums lie between theirs, by the general simplex (Dutertre and de Moura, A Fast
/// Linear-Arithmetic Solver for DPLL(T), 2006).</summary>
/// <remarks>Each sum is a number of its own; as many numbers as there are sums follow from the others. Always the first that does not lie
/// between its bounds changes places with the first that may move (Bland), so that it comes to an end.</remarks>
internal sealed class Simplex
{
    private readonly Bounds[] _bounds; // of the numbers, then of the sums
    private readonly Verge[] _values;
    private readonly Rational[][] _table; // a row for each number that follows, a column for each other
    private readonly int[] _follows;
    private readonly int[] _free;

    internal Simplex(Bounds[] numbers, List<Row> rows)
    {
        int count = numbers.Length;
        _bounds = [.. numbers, .. rows.Select(row => row.Sum)];
        _values = new Verge[_bounds.Length];
        for (int number = 0; number < count; number++) { _values[number] = numbers[number].Low ?? numbers[number].High ?? default; }

        int[] columns = new int[count];
        _free = [.. rows.SelectMany(row => row.Of).Select(summand => summand.Number).Distinct()];
        for (int column = 0; column < _free.Length; column++) { columns[_free[column]] = column; }

        _follows = [.. Enumerable.Range(count, rows.Count)];
        _table = new Rational[rows.Count][];
        for (int at = 0; at < rows.Count; at++)
        {
            var line = new Rational[_free.Length];
            var sum = default(Verge);
            foreach (var (number, factor) in rows[at].Of)
            {
                line[columns[number]] += factor;
                sum += _values[number] * factor;
            }

            (_table[at], _values[count + at]) = (line, sum);
        }
    }

    /// <summary>Whether there are such numbers.</summary>
    internal bool Solve()
    {
        while (true)
        {
            int row = FirstOutside(out int direction);
            if (row < 0) { return true; }

            int column = FirstThatMoves(_table[row], direction);
            if (column < 0) { return false; }

            var bounds = _bounds[_follows[row]];
            Exchange(row, column, direction > 0 ? bounds.Low!.Value : bounds.High!.Value);
        }
    }

    /// <summary>The numbers found, each beside an end by a step small enough for all.</summary>
    internal Rational[] Numbers(int count)
    {
        Rational step = 1;
        for (int number = 0; number < _bounds.Length; number++)
        {
            var value = _values[number];
            if (_bounds[number].Low is { } low) { step = Smaller(step, value - low); }

            if (_bounds[number].High is { } high) { step = Smaller(step, high - value); }
        }

        var numbers = new Rational[count];
        for (int number = 0; number < count; number++) { numbers[number] = _values[number].At + (_values[number].Beside * step); }

        return numbers;
    }

    /// <summary>A step that does not use up the room.</summary>
    private static Rational Smaller(Rational step, Verge room)
    {
        if (room.At.Sign <= 0 || room.Beside.Sign >= 0) { return step; }

        var most = room.At / -room.Beside;
        return most.CompareTo(step) < 0 ? most : step;
    }

    private int FirstOutside(out int direction)
    {
        int first = -1;
        direction = 0;
        for (int row = 0; row < _follows.Length; row++)
        {
            int number = _follows[row];
            if (first >= 0 && number > _follows[first]) { continue; }

            int outside = _bounds[number].Low is { } low && _values[number].CompareTo(low) < 0 ? 1
                : _bounds[number].High is { } high && _values[number].CompareTo(high) > 0 ? -1
                : 0;
            if (outside != 0) { (first, direction) = (row, outside); }
        }

        return first;
    }

    private int FirstThatMoves(Rational[] line, int direction)
    {
        int first = -1;
        for (int column = 0; column < line.Length; column++)
        {
            int number = _free[column], up = line[column].Sign * direction;
            if (up == 0 || (first >= 0 && number > _free[first])) { continue; }

            var end = up > 0 ? _bounds[number].High : _bounds[number].Low;
            if (end is not { } stop || _values[number].CompareTo(stop) != 0) { first = column; }
        }

        return first;
    }

    /// <summary>Lets the number of a row be free at a value, and the number of a column follow.</summary>
    private void Exchange(int row, int column, Verge value)
    {
        var line = _table[row];
        var pivot = line[column];
        int leaving = _follows[row], entering = _free[column];
        var step = (value - _values[leaving]) * (1 / pivot);
        _values[leaving] = value;
        _values[entering] += step;
        for (int at = 0; at < line.Length; at++) { line[at] = at == column ? 1 / pivot : -line[at] / pivot; }

        for (int other = 0; other < _table.Length; other++)
        {
            if (other == row || _table[other][column].Sign == 0) { continue; }

            var changed = _table[other];
            var factor = changed[column];
            _values[_follows[other]] += step * factor;
            for (int at = 0; at < changed.Length; at++)
            {
                changed[at] = at == column ? factor * line[at] : changed[at] + (factor * line[at]);
            }
        }

        (_follows[row], _free[column]) = (entering, leaving);
    }
}
