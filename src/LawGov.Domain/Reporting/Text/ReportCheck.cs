using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Participation.Rules;
using LawGov.Domain.Reporting.Rules;
using Marks = LawGov.Domain.Participation.Rules.Placeholders;

namespace LawGov.Domain.Reporting.Text;

/// <summary>Puts what a text states to the rules, each statement with its characters.</summary>
internal sealed class ReportCheck
{
    private readonly ReportText _report;
    private readonly RuleContext _context;
    private readonly List<TextFinding> _found = [];
    private JointCheck? _joint;

    private ReportCheck(ReportText report, RuleContext context) => (_report, _context) = (report, context);

    internal static ValueList<TextFinding> Of(ReportText report, RuleContext context)
    {
        var check = new ReportCheck(report, context);
        check.Relations();
        check.Placeholders();
        check.Years();
        check.Together();
        check.Instruments();
        check.Roundings();
        return [.. check._found.OrderBy(found => found.Spans.IsEmpty ? int.MaxValue : found.Spans[0].Start)];
    }

    private void Relations()
    {
        _joint = JointCheck.Of(_report, _context.Approximations);
        var alone = _joint.Conflicts.Where(one => one.Relations is [_]).ToDictionary(one => one.Relations[0], one => one.Mends);
        var relations = _report.Relations;
        for (int at = 0; at < relations.Count; at++)
        {
            if (!relations[at].IsOneOfSeveral)
            {
                var found = Evaluate(relations[at]);
                _found.Add(alone.TryGetValue(at, out var mends) ? Likeliest(found, mends) : found);
                continue;
            }

            List<TextFinding> readings = [Evaluate(relations[at])];
            int last = relations[at].Relation.Of[^1];
            while (at + 1 < relations.Count && relations[at + 1] is { IsOneOfSeveral: true } next && next.Relation.Of[^1] == last)
            {
                readings.Add(Evaluate(next));
                at++;
            }

            _found.Add(OneOf(readings));
        }
    }

    private TextFinding Evaluate(TextRelation relation)
    {
        var facts = RelationFacts.Of(_report, relation.Relation);
        IEnumerable<TextSpan> spans = relation.Relation.Of.Select(at => _report.Figures[at].Span);
        return new(Finding(facts), facts, [.. relation.Sum.IsEmpty ? spans : spans.Append(relation.Sum)]);
    }

    /// <summary>The same, the figure first that is likeliest to be wrong.</summary>
    private TextFinding Likeliest(TextFinding found, ValueList<FigureMend> mends)
    {
        if (mends.IsEmpty) { return found; }

        var first = _report.Figures[mends[0].Figure].Span;
        return new(found.Finding, found.Facts, [.. found.Spans.OrderBy(span => span == first ? 0 : 1)], mends);
    }

    /// <summary>What is found of statements that hold alone and not together, each once.</summary>
    private void Together()
    {
        if (string.IsNullOrWhiteSpace(_report.Text)) { return; }

        var facts = WholeText();
        Case asked = new(StatementsHoldTogether.Rule, facts.Id, _context);
        bool any = false;
        for (int at = 0; at < _joint!.Conflicts.Count; at++)
        {
            var (relations, mends) = _joint.Conflicts[at];
            if (relations.Length < 2) { continue; }

            any = true;
            var of = relations.SelectMany(place => _report.Relations[place].Relation.Of).Distinct().Order();
            ValueList<TextSpan> spans = [.. of.Select(place => _report.Figures[place].Span)];
            _found.Add(Likeliest(new(StatementsHoldTogether.Judge(asked, _report, _joint, at), facts, spans), mends));
        }

        if (!any) { _found.Add(new(StatementsHoldTogether.Judge(asked, _report, _joint, -1), facts, default)); }
    }

    /// <summary>What all readings of some words come to; undetermined where they do not come to the same.</summary>
    private TextFinding OneOf(List<TextFinding> readings)
    {
        var first = readings[0];
        bool agree = readings.TrueForAll(reading => reading.Finding.Verdict == first.Finding.Verdict);
        if (agree && first.Finding.Verdict != Verdict.Breached) { return first; } // a breach needs one reading alone

        ValueList<TextSpan> spans = [.. readings.SelectMany(reading => reading.Spans).Distinct()];
        return new(SeveralReadings.Of(new(first.Finding.Rule, first.Finding.Subject, _context), readings), first.Facts, spans);
    }

    private Finding Finding(IFacts facts) => facts switch
    {
        TotalFacts total => ParticipationRules.TotalEqualsParts.Evaluate(total, _context),
        RatesFacts rates => ParticipationRules.RatesAddUp.Evaluate(rates, _context),
        RepeatedFigureFacts repeated => ParticipationRules.SameThingSameFigure.Evaluate(repeated, _context),
        ShareFacts share => ParticipationRules.ShareAgrees.Evaluate(share, _context),
        GrowthFacts growth => ParticipationRules.GrowthAgrees.Evaluate(growth, _context),
        PointsFacts points => ParticipationRules.PointsAgree.Evaluate(points, _context),
        FrequencyFacts frequency => ParticipationRules.FrequencyAgrees.Evaluate(frequency, _context),
        CarryOverFacts carried => ParticipationRules.CarryOverAgrees.Evaluate(carried, _context),
        ParticipationFacts participation => ParticipationRules.FiguresAgree.Evaluate(participation, _context),
        _ => throw new InvalidOperationException("Expected facts that a rule on figures takes."),
    };

    private void Placeholders()
    {
        foreach (var span in _report.Placeholders) { Text(ParticipationRules.PlaceholderFilled, span, default); }

        if (_report.Placeholders.IsEmpty) { Whole(ParticipationRules.PlaceholderFilled); }
    }

    private void Years()
    {
        if (_report.Year is null) { return; }

        bool any = false;
        foreach (var year in _report.Years)
        {
            if (year.Kind != TextYearKind.Wrong) { continue; }

            any = true;
            Text(ParticipationRules.YearIsTheReports, year.Span, default);
        }

        if (!any) { Whole(ParticipationRules.YearIsTheReports); }
    }

    private void Instruments()
    {
        if (_report.Year is not { } own || string.IsNullOrWhiteSpace(_report.Text)) { return; }

        var facts = WholeText() with { Text = _report.Text };
        var titles = new InstrumentsInText(_report.Text, own, facts.OtherYears);
        bool any = false;
        while (titles.TryFind(out var fault))
        {
            any = true;
            var span = new TextSpan(fault.Title.Start, fault.Title.Length);
            Case asked = new(InstrumentsInForce.Rule, RelationFacts.Subject(_report, span), _context);
            _found.Add(new(InstrumentsInForce.Of(asked, facts, _report.Text, fault), facts with { Id = asked.Subject }, [span]));
        }

        if (!any) { _found.Add(new(InstrumentsInForce.Rule.Evaluate(facts, _context), facts, default)); }
    }

    private void Roundings()
    {
        if (string.IsNullOrWhiteSpace(_report.Text)) { return; }

        var facts = WholeText();
        var finding = RatesRoundedAlike.Judge(new(RatesRoundedAlike.Rule, facts.Id, _context), _report, out var odd);
        _found.Add(new(finding, facts, [.. odd.Select(at => _report.Figures[at].Span)]));
    }

    private void Text(Rule<ReportTextFacts> rule, TextSpan span, ValueList<int> others)
    {
        var facts = new ReportTextFacts
        {
            Id = RelationFacts.Subject(_report, span),
            Year = _report.Year ?? 0,
            Text = Passage(span),
            OtherYears = others,
            From = _report.Start + span.Start,
        };
        _found.Add(new(rule.Evaluate(facts, _context), facts, [span]));
    }

    /// <summary>The characters of a span as they are read: what only a blank or the end of a line parts is one.</summary>
    private string Passage(TextSpan span)
    {
        string passage = span.In(_report.Text).ToString();
        int at = 0;
        bool reads = Marks.First(passage).Length > 0 || YearsInText.TryFind(passage, ref at, out _, out _);
        return reads ? passage : WithoutBlanks(passage);
    }

    private void Whole(Rule<ReportTextFacts> rule)
    {
        if (string.IsNullOrWhiteSpace(_report.Text)) { return; }

        var facts = WholeText();
        if (Marks.First(_report.Text).Length > 0) { facts = facts with { Text = WithoutBlanks(_report.Text) }; }

        _found.Add(new(rule.Evaluate(facts, _context), facts, default));
    }

    private ReportTextFacts WholeText()
    {
        int named = 0;
        for (int at = 0; YearsInText.TryFind(_report.Text, ref at, out int start, out _);)
        {
            named += YearsInText.IsInATitle(_report.Text, start) ? 0 : 1;
        }

        string text = named < _report.Years.Count ? WithoutBlanks(_report.Text) : _report.Text;
        var others = _report.Years.Where(year => year.Year != _report.Year
            && year.Kind != TextYearKind.Wrong).Select(year => year.Year).Distinct().ToValueList();
        return new() { Id = new("text"), Year = _report.Year ?? 0, Text = text, OtherYears = others };
    }

    private static string WithoutBlanks(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
