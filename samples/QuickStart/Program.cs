using LawGov.Domain.Findings;
using LawGov.Domain.Participation;
using LawGov.Domain.Text;

if (await LawGov.Samples.QuickStart.AssessmentServer.TryServe(args)) { return; }

var printed = ReportedParticipation.Parse(participants: "20665", eligible: null, rate: "72.04%");
Console.WriteLine($"eligible: {printed.Reconcile().Eligible.HalfUp}");

var facts = new ParticipationFacts { Id = new("2023-report"), Reported = printed, Awarded = 600 };
var today = new RuleContext { AsOf = new(2024, 3, 1) };
foreach (var finding in Assessment.Of(ParticipationRules.All, today, facts).Findings)
{
    Console.WriteLine($"{finding.RuleId} {finding.Verdict}: {finding.Because.ToText(Language.English)}");
}
