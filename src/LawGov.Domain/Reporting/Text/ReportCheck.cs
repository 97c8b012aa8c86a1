using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Participation.Rules;

namespace LawGov.Domain.Reporting.Text;

/// <summary>Puts what a text states to the rules, each statement with its characters.</summary>
internal sealed class ReportCheck
{
    private readonly ReportText _report;
    private readonly RuleContext _context;
    private readonly List<TextFinding> _found = [];

    private ReportCheck(ReportText report, RuleContext context) => (_report, _context) = (report, context);

    internal static ValueList<TextFinding> Of(ReportText report, RuleContext context)
    {
        var check = new ReportCheck(report, context);
        check.Relations();
        check.Placeholders();
        check.Years();
        return [.. check._found.OrderBy(found => found.Spans.IsEmpty ? int.MaxValue : found.Spans[0].Start)];
    }

    private void Relations()
    {
        var relations = _report.Relations;
        for (int at = 0; at < relations.Count; at++)
        {
            var found = Evaluate(relations[at].Relation);
            if (!relations[at].IsOneOfSeveral) { _found.Add(found); }
        }
    }

    private TextFinding Evaluate(FigureRelation relation)
    {
        var facts = RelationFacts.Of(_report, relation);
        return new(Finding(facts), facts, [.. relation.Of.Select(at => _report.Figures[at].Span)]);
    }

    private Finding Finding(IFacts facts) => facts switch
    {
        TotalFacts total => ParticipationRules.TotalEqualsParts.Evaluate(total, _context),
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

    private void Text(Rule<ReportTextFacts> rule, TextSpan span, ValueList<int> others)
    {
        var facts = new ReportTextFacts
        {
            Id = RelationFacts.Subject(span), Year = _report.Year
                ?? 0, Text = span.In(_report.Text).ToString(), OtherYears = others, From = span.Start,
        };
        _found.Add(new(rule.Evaluate(facts, _context), facts, [span]));
    }

    private void Whole(Rule<ReportTextFacts> rule)
    {
        if (string.IsNullOrWhiteSpace(_report.Text)) { return; }

        List<int> others = []; // those in titles too
        for (int at = 0; YearsInText.TryFind(_report.Text, ref at, out _, out int year);)
        {
            if (year != _report.Year && !others.Contains(year)) { others.Add(year); }
        }

        var facts = new ReportTextFacts { Id = new("text"), Year = _report.Year
            ?? 0, Text = _report.Text, OtherYears = others.ToValueList() };
        _found.Add(new(rule.Evaluate(facts, _context), facts, default));
    }
}
