using LawGov.Domain.Collections;
using LawGov.Domain.Duties;
using LawGov.Domain.Enforcement.Field;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Reporting.Text;
using LawGov.Domain.Schools;

namespace LawGov.Domain.Reporting;

/// <summary>What a text prints of something that facts state as well: figures, frequencies and full coverage (正文与事实核对).</summary>
/// <remarks>
/// Only what can be of nothing else is compared: figures beside the very rate, or the very number of participants, that the facts print;
/// a frequency in a sentence on hearings or visits; full coverage in a sentence on law vice-principals.
/// </remarks>
internal static class TextAgainstFacts
{
    private static readonly CountUnit Times = new("次");
    private static readonly string[] Hearings = ["听取"];
    private static readonly string[] Visits = ["开学检查", "检查", "督导"];
    private static readonly string[] Full = ["全覆盖", "全部配备", "全部聘任", "均配备", "均聘任"];
    private static readonly string[] VicePrincipals = ["法治副校长", "法制副校长"];

    internal static List<CrossedFacts> Of(ReportText text, ValueList<IFacts> facts)
    {
        var crossed = new List<CrossedFacts>();
        foreach (var each in facts.AsEnumerable())
        {
            switch (each)
            {
                case ParticipationFacts participation:
                    Figures(text, participation, crossed);
                    break;
                case HearingFacts { Held.IsUnknown: false } hearings:
                    Frequencies(text, Hearings, hearings.Held.ValueOr(default).Distinct().Count(), crossed);
                    break;
                case SchoolVisitFacts { Visits.IsUnknown: false } visits:
                    Frequencies(text, Visits, visits.Visits.ValueOr(default).Distinct().Count(), crossed);
                    break;
                case VicePrincipalFacts principals:
                    Coverage(text, principals, crossed);
                    break;
            }
        }

        return crossed;
    }

    /// <summary>A rate and the number of participants stand together: where one is that of the facts, the other must be too.</summary>
    private static void Figures(ReportText text, ParticipationFacts facts, List<CrossedFacts> crossed)
    {
        foreach (var relation in text.Relations)
        {
            var of = relation.Relation.Of;
            (int part, int rate) = relation.Relation.Kind switch
            {
                FigureRelationKind.DerivedBase => (of[0], of[1]),
                FigureRelationKind.Share => (of[0], of[2]),
                _ => (-1, -1),
            };
            if (part < 0 || !facts.Reported.PrintedParticipants.Known(out var participants)
                || !facts.Reported.PrintedRate.Known(out var printedRate)) { continue; }

            bool sameRate = text.Figures[rate].Figure == printedRate;
            bool samePart = IsSame(text.Figures[part].Figure, participants);
            if (sameRate == samePart) { continue; } // neither is meant, or both are right

            int odd = sameRate ? part : rate;
            crossed.Add(new(
                new RepeatedFigureFacts
                {
                    Id = RelationFacts.Subject(text, text.Figures[odd].Span),
                    Name = $"{facts.Id}{(sameRate ? ParticipationKeys.Participants : ParticipationKeys.Rate).Name.Chinese}",
                    First = text.Figures[odd].Figure,
                    Second = sameRate ? WithUnitOf(text.Figures[odd].Figure, participants) : printedRate,
                    IsOfTheFacts = true,
                },
                ParticipationRules.SameThingSameFigure,
                [text.Figures[odd].Span]));
        }
    }

    private static bool IsSame(PrintedFigure one, PrintedFigure other)
        => one.IsCount(out long first) && other.IsCount(out long second) && first == second;

    /// <summary>Facts may state a plain number, of which the text prints the unit.</summary>
    private static PrintedFigure WithUnitOf(PrintedFigure printed, PrintedFigure plain)
        => plain.Unit.IsNone && plain.IsCount(out long count) ? PrintedFigure.Exact(count, printed.Unit) : plain;

    private static void Frequencies(ReportText text, string[] words, int times, List<CrossedFacts> crossed)
    {
        foreach (var figure in text.Figures)
        {
            if (!figure.IsFrequency || !Words.Contains(Sentence(text.Text, figure.Span), words)) { continue; }

            crossed.Add(new(
                new FrequencyFacts
                {
                    Id = RelationFacts.Subject(text, figure.Span),
                    Frequency = figure.Frequency,
                    Count = PrintedFigure.Exact(times, Times),
                    Months = 12,
                    Terms = 2,
                },
                ParticipationRules.FrequencyAgrees,
                [figure.Span]));
        }
    }

    private static void Coverage(ReportText text, VicePrincipalFacts facts, List<CrossedFacts> crossed)
    {
        var tally = facts.CoverageOn(facts.On);
        if (tally.All == 0 || tally.Open > 0) { return; }

        for (int at = 0; at < text.Text.Length;)
        {
            int found = text.Text.AsSpan(at).IndexOfAny(Claims);
            if (found < 0) { return; }

            at += found;
            var place = ClaimAt(text.Text.AsSpan(at));
            if (place > 0 && Words.Contains(Sentence(text.Text, new(at, place)), VicePrincipals))
            {
                crossed.Add(new(
                    new ShareFacts
                    {
                        Id = RelationFacts.Subject(text, new(at, place)),
                        Part = PrintedFigure.Exact(tally.Done),
                        Whole = PrintedFigure.Exact(tally.All),
                        Share = PrintedFigure.Full,
                    },
                    ParticipationRules.ShareAgrees,
                    [new TextSpan(at, place)]));
                return; // one claim is enough
            }

            at++;
        }
    }

    private static System.Buffers.SearchValues<char> Claims { get; } = System.Buffers.SearchValues.Create("全均");

    private static int ClaimAt(ReadOnlySpan<char> text)
    {
        foreach (string claim in Full)
        {
            if (text.StartsWith(claim, StringComparison.Ordinal)) { return claim.Length; }
        }

        return 0;
    }

    private static ReadOnlySpan<char> Sentence(string text, TextSpan span)
    {
        int start = text.AsSpan(0, span.Start).LastIndexOfAny("。；！\n") + 1, length = text.AsSpan(span.End).IndexOfAny("。；！\n");
        return text.AsSpan(start, (length < 0 ? text.Length : span.End + length) - start);
    }
}

/// <summary>Facts that a text and other facts make together, the rule on them, and where the text prints its part.</summary>
internal sealed record CrossedFacts(IFacts Facts, Rule Rule, ValueList<TextSpan> Spans);
