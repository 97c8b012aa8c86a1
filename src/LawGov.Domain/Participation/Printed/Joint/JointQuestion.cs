namespace LawGov.Domain.Participation.Printed.Joint;

/// <summary>Asks whether numbers stand in some relations of a report.</summary>
/// <remarks>Relations that share no figure, or only such as are printed to their last digit, are asked apart: each way of rounding of one
/// would else be tried with each of all the others.</remarks>
/// <param name="report">The report.</param>
/// <param name="isMixed">Whether each rate of a statement may have been rounded in its own way.</param>
/// <param name="steps">How many steps are left.</param>
internal readonly struct JointQuestion(JointReport report, bool isMixed, Steps steps)
{
    /// <summary>Whether numbers stand in all of some relations.</summary>
    internal Answer Ask(ReadOnlySpan<int> relations) => Ask(relations, out _);

    /// <summary>The same, with the relations among which it was found that none do, or that were not decided.</summary>
    internal Answer Ask(ReadOnlySpan<int> relations, out int[] among)
    {
        foreach (int[] group in Groups(relations, always: -1))
        {
            var statements = Statements.Of(report, group, isMixed);
            var answer = statements.IsApart ? Answer.No : new Search(statements.System, steps).Run();
            if (answer == Answer.Yes) { continue; }

            among = group;
            return answer;
        }

        among = [];
        return Answer.Yes;
    }

    /// <summary>A number that a figure could be for some relations to hold, with the rates that are added taken at their word where that
    /// may be; null where none is found.</summary>
    internal Rational? Left(int figure, ReadOnlySpan<int> relations)
        => Left(Statements.Of(report, relations, isMixed, figure, areAtTheirWord: true))
            ?? Left(Statements.Of(report, relations, isMixed, figure));

    private Rational? Left(Statements statements)
    {
        var search = new Search(statements.System, steps);
        return !statements.IsApart && search.Run() == Answer.Yes ? statements.Released(search.Numbers) : null;
    }

    /// <summary>Parts relations into those that hang together by figures that are not one number.</summary>
    /// <param name="relations">Places of relations.</param>
    /// <param name="always">The place of a figure by which they hang together though it is one number; -1 if none.</param>
    internal List<int[]> Groups(ReadOnlySpan<int> relations, int always)
    {
        int[] groups = new int[relations.Length]; // each by the first of its relations
        var first = new Dictionary<int, int>();
        for (int at = 0; at < relations.Length; at++)
        {
            groups[at] = at;
            foreach (int figure in report.Relations[relations[at]].Of)
            {
                if (figure != always && report.BoundsOf(figure, TermKind.Change).IsOne) { continue; }

                if (first.TryAdd(figure, at)) { continue; }

                int one = groups[first[figure]], other = groups[at];
                for (int earlier = 0; earlier <= at; earlier++)
                {
                    if (groups[earlier] == other) { groups[earlier] = one; }
                }
            }
        }

        var found = new List<int[]>();
        for (int group = 0; group < relations.Length; group++)
        {
            var members = new List<int>();
            for (int at = 0; at < relations.Length; at++)
            {
                if (groups[at] == group) { members.Add(relations[at]); }
            }

            if (members.Count > 0) { found.Add([.. members]); }
        }

        return found;
    }
}
