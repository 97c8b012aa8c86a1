using LawGov.Domain.Collections;
using LawGov.Domain.Duties;
using LawGov.Domain.Enforcement.Field;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Reporting.Text;
using LawGov.Domain.Schools;
using NodaTime;

namespace LawGov.Domain.Reporting;

/// <summary>What a text prints of something that facts state as well: figures, frequencies and full coverage (正文与事实核对).</summary>
/// <remarks>
/// Only what can be of nothing else is compared, for a false alarm is worse than a miss: a figure beside a rate of two decimals, or a
/// number of a thousand and more, that one activity alone has; a frequency in a sentence on hearing reports on law, or on visits at the
/// start of term; full coverage in a sentence on law vice-principals that tells of no plan and denies nothing.
/// </remarks>
internal static class TextAgainstFacts
{
    private const int DecimalsThatTell = 2;
    private const long CountThatTells = 1_000;

    private static readonly CountUnit Times = new("次");
    private static readonly string[] Full = ["全覆盖", "全部配备", "全部聘任", "均配备", "均聘任"];
    private static readonly string[] VicePrincipals = ["法治副校长", "法制副校长"];
    private static readonly string[] NotClaimed = ["未", "没有", "力争", "争取", "目标", "计划", "将", "逐步", "推动", "推进", "确保", "下一步", "要求"];

    internal static List<CrossedFacts> Of(ReportText text, ValueList<IFacts> facts)
    {
        var crossed = new List<CrossedFacts>();
        Figures(text, [.. facts.OfType<ParticipationFacts>()], crossed);
        if (OnlyOne<HearingFacts>(facts) is { Held.IsUnknown: false } hearings)
        {
            Frequencies(text, "听取", "法治", hearings.Held.ValueOr(default), crossed);
        }

        if (OnlyOne<SchoolVisitFacts>(facts) is { Visits.IsUnknown: false } visits)
        {
            Frequencies(text, "检查", "开学", visits.Visits.ValueOr(default), crossed);
        }

        if (OnlyOne<VicePrincipalFacts>(facts) is { } principals) { Coverage(text, principals, crossed); }

        return crossed;
    }

    /// <summary>Where there are several, a text may mean each of them.</summary>
    private static T? OnlyOne<T>(ValueList<IFacts> facts)
        where T : class, IFacts
        => facts.OfType<T>().Take(2).ToArray() is [var one] ? one : null;

    /// <summary>A rate and the number of participants stand together: where one is that of an activity, the other must be too.</summary>
    private static void Figures(ReportText text, ParticipationFacts[] activities, List<CrossedFacts> crossed)
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
            if (part < 0 || relation.IsOneOfSeveral) { continue; }

            var (printedPart, printedRate) = (text.Figures[part].Figure, text.Figures[rate].Figure);
            var meant = activities.Where(facts => HasRate(facts, printedRate) || HasPart(facts, printedPart)).Take(2).ToArray();
            if (meant is [var one] && HasRate(one, printedRate) != HasPart(one, printedPart))
            {
                Cross(text, one, HasRate(one, printedRate) ? part : rate, isPart: HasRate(one, printedRate), crossed);
            }
        }
    }

    private static void Cross(ReportText text, ParticipationFacts facts, int odd, bool isPart, List<CrossedFacts> crossed)
    {
        var figure = text.Figures[odd];
        var stated = isPart ? facts.Reported.PrintedParticipants : facts.Reported.PrintedRate;
        bool tells = isPart
            ? facts.Reported.PrintedRate.ValueOr(default).Decimals >= DecimalsThatTell
            : facts.Reported.PrintedParticipants.ValueOr(default).IsCount(out long count) && count >= CountThatTells;
        if (!tells || !stated.Known(out var known)) { return; }

        crossed.Add(new(
            new RepeatedFigureFacts
            {
                Id = RelationFacts.Subject(text, figure.Span),
                Name = $"{facts.Id}{(isPart ? ParticipationKeys.Participants : ParticipationKeys.Rate).Name.Chinese}",
                First = figure.Figure,
                Second = isPart ? WithUnitOf(figure.Figure, known) : known,
                IsOfTheFacts = true,
            },
            ParticipationRules.SameThingSameFigure,
            [figure.Span]));
    }

    private static bool HasRate(ParticipationFacts facts, PrintedFigure printed)
        => facts.Reported.PrintedRate.Known(out var rate) && rate == printed;

    private static bool HasPart(ParticipationFacts facts, PrintedFigure printed)
        => facts.Reported.PrintedParticipants.Known(out var participants) && IsSame(printed, participants);

    private static bool IsSame(PrintedFigure one, PrintedFigure other)
        => one.IsCount(out long first) && other.IsCount(out long second) && first == second;

    /// <summary>Facts may state a plain number, of which the text prints the unit.</summary>
    private static PrintedFigure WithUnitOf(PrintedFigure printed, PrintedFigure plain)
        => plain.Unit.IsNone && plain.IsCount(out long count) ? PrintedFigure.Exact(count, printed.Unit) : plain;

    private static void Frequencies(ReportText text, string act, string of, ValueList<LocalDate> days, List<CrossedFacts> crossed)
    {
        foreach (var figure in text.Figures)
        {
            var sentence = Sentence(text.Text, figure.Span);
            bool isOfIt = figure.IsFrequency
                && sentence.Contains(act, StringComparison.Ordinal)
                && sentence.Contains(of, StringComparison.Ordinal);
            if (!isOfIt) { continue; }

            crossed.Add(new(
                new FrequencyFacts
                {
                    Id = RelationFacts.Subject(text, figure.Span),
                    Frequency = figure.Frequency,
                    Count = PrintedFigure.Exact(days.Distinct().Count(), Times),
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

        foreach (string claim in Full)
        {
            int at = text.Text.IndexOf(claim, StringComparison.Ordinal);
            if (at < 0) { continue; }

            var span = new TextSpan(at, claim.Length);
            var sentence = Sentence(text.Text, span);
            if (!Words.Contains(sentence, VicePrincipals) || Words.Contains(sentence, NotClaimed)) { continue; }

            crossed.Add(new(
                new ShareFacts
                {
                    Id = RelationFacts.Subject(text, span),
                    Part = PrintedFigure.Exact(tally.Done),
                    Whole = PrintedFigure.Exact(tally.All),
                    Share = PrintedFigure.Full,
                },
                ParticipationRules.ShareAgrees,
                [span]));
            return; // one claim is enough
        }
    }

    private static ReadOnlySpan<char> Sentence(string text, TextSpan span)
    {
        int start = text.AsSpan(0, span.Start).LastIndexOfAny("。；！\n") + 1, length = text.AsSpan(span.End).IndexOfAny("。；！\n");
        return text.AsSpan(start, (length < 0 ? text.Length : span.End + length) - start);
    }
}

/// <summary>Facts that a text and other facts make together, the rule on them, and where the text prints its part.</summary>
internal sealed record CrossedFacts(IFacts Facts, Rule Rule, ValueList<TextSpan> Spans);
