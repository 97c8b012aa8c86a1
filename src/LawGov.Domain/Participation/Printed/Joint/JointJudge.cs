namespace LawGov.Domain.Participation.Printed.Joint;

/// <summary>Judges all relations of a report.</summary>
/// <param name="report">The report.</param>
/// <param name="steps">How many steps are left.</param>
internal sealed class JointJudge(JointReport report, Steps steps)
{
    private readonly int[] _all = [.. Enumerable.Range(0, report.Relations.Length)];

    internal JointReport Report => report;

    internal JointOutcome Outcome() => Question(isMixed: false).Ask(_all) switch
    {
        Answer.Yes => JointOutcome.Feasible,
        Answer.NotFound => JointOutcome.OneByOne,
        _ => Question(isMixed: true).Ask(_all) switch
        {
            Answer.Yes => JointOutcome.OnlyIfMixed,
            Answer.No => JointOutcome.Conflict,
            _ => JointOutcome.OneByOne,
        },
    };

    /// <summary>Finds relations that do not all hold, of which each can be spared in no way.</summary>
    /// <param name="outcome">Whether they do not hold at all, or only if roundings are mixed.</param>
    /// <param name="conflict">Places of the relations: the first alone that fails alone, where one does.</param>
    /// <returns>False if the steps were used up.</returns>
    internal bool TryMinimal(JointOutcome outcome, out int[] conflict)
    {
        var question = Question(isMixed: outcome == JointOutcome.Conflict);
        foreach (int relation in _all)
        {
            conflict = [relation];
            var answer = question.Ask(conflict);
            if (answer != Answer.Yes) { return answer == Answer.No; }
        }

        if (question.Ask(_all, out conflict) != Answer.No) { return false; }

        for (int at = 0; at < conflict.Length;)
        {
            int[] rest = [.. conflict[..at], .. conflict[(at + 1)..]];
            switch (question.Ask(rest, out int[] among))
            {
                case Answer.NotFound: return false;
                case Answer.Yes: at++; break;
                default: conflict = among; break; // in the same order, and those that cannot be spared are among them
            }
        }

        return true;
    }

    /// <summary>The relations that fail alone, each judged in as many steps as there are for all.</summary>
    internal IEnumerable<int> OneByOne()
        => _all.Where(relation => new JointQuestion(report, isMixed: true, new(JointReconciliation.MostSteps)).Ask([relation])
            == Answer.No);

    private JointQuestion Question(bool isMixed) => new(report, isMixed, steps);
}
