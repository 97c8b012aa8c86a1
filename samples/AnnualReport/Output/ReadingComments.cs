using LawGov.Domain.Findings;
using LawGov.Domain.Text;
using LawGov.Samples.AnnualReport.Reading;
using LawGov.Samples.AnnualReport.Word;
using LawGov.Samples.Files;

namespace LawGov.Samples.AnnualReport.Output;

/// <summary>Writes the findings of a Word document into a copy of it, each as a comment on its characters.</summary>
internal static class ReadingComments
{
    public static byte[] Write(CheckedReport report, SourceFile file, Language language)
        => CommentWriter.Write(file.Bytes, file.Path, report.Context.AsOf, [.. report.Findings.Where(found => found.IsOpen && !found.Spans.IsEmpty).Select(found => Of(report, found, language))]);

    private static WordComment Of(CheckedReport report, PlacedFinding found, Language language)
    {
        var (finding, place) = (found.Finding, found.Spans[0]);
        List<Message> lines =
        [
            ReadingWords.CommentHead.With(("verdict", finding.VerdictName()), ("title", finding.Rule.Title), ("rule", finding.RuleId)),
            ReadingWords.CommentReason.With(("reason", finding.Because)),
            .. found.Guess is { } guess ? [ReadingWords.CommentGuess.With(("guess", guess))] : Array.Empty<Message>(),
            .. finding.Missing.Select(key => ReadingWords.CommentQuestion.With(("question", key.Question), ("ask", key.Ask))),
            .. finding.Bases.Select(basis => ReadingWords.CommentBasis.With(("basis", basis))),
        ];

        // a comment on a note or a text box stands at its mark, and says what it is about
        if (report.Source.Regions.Any(region => region.Kind is RegionKind.Note or RegionKind.Box && region.Start <= place.Start && place.Start < region.End))
        {
            lines.Insert(1, ReadingWords.CommentAside.With(("text", Shown.Cut(report.TextOf(place)))));
        }

        return new(place.Start, place.Length, [.. lines.Select(line => line.ToText(language))]);
    }
}
