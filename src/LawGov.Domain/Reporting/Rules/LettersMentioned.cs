using LawGov.Domain.Findings;
using LawGov.Domain.Findings.Judging;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;

namespace LawGov.Domain.Reporting.Rules;

/// <summary>Does the report mention each letter of supervision, prompt and breach of the year (督促、提示和违法问题写入报告)?</summary>
internal static class LettersMentioned
{
    private static readonly Basis Practice = Basis.Practice(new(
        "年度报告如实写明当年收到的督促、提示和查实的违法问题", "a yearly report mentions the letters, prompts and breaches of its year"));

    private static readonly MessageTemplate Items = new("{year}年的督促、提示和查实的违法问题", "letters of supervision, prompts and breaches of {year}");
    private static readonly Message NoLetters = new MessageTemplate(
        "经确认，当年没有收到督促、提示，也没有查实的违法问题", "it is known that there was no letter, prompt or breach in the year").With();

    private static readonly ListWords Words = new(new("已在报告中写明", "mentioned in the report"), new("经确认没有写明", "known not to be mentioned"));

    internal static Rule<YearlyReportFacts> Rule { get; } = new(
        "REPT-08",
        new("当年的督促、提示和违法问题写入报告", "The report mentions the letters, prompts and breaches of its year"),
        new(
            "当年收到的行政执法监督文书、普法提示和查实的违法问题逐项核对，确认一项没有写明的为不符合。没有全国性规定要求逐项写明，依据为一般做法；《行政执法监督条例》第三十四条自2026年2月1日起规定监督情况为法治政府建设评价的重要内容。",
            "Each letter of supervision of enforcement, prompt to publicize the law and breach found in the year; one known not to be "
                + "mentioned is not met. No national text has them mentioned one by one: the basis is practice. From 2026-02-01 " +
                    "Article 34 of the Regulation on Supervision of Administrative Enforcement makes the results of supervision an " +
                    "important part of evaluating law-based government."),
        static (c, facts) => c.Listed(facts.Letters, ReportingKeys.Letters, NoLetters, out var letters)
            ?? c.Each(
                Items.With(("year", Digits.Year(facts.Year))),
                Tally<SupervisionLetter>.Of(letters, static letter => letter.MentionedIn.State),
                static letter => letter.Name,
                Words,
                ReportingKeys.LettersMentioned,
                Practice))
    {
        Asks = [ReportingKeys.Letters, ReportingKeys.LettersMentioned],
    };
}
