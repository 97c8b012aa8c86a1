using System.Text;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;

namespace LawGov.Domain.Reporting;

/// <summary>The draft of a yearly report (报告初稿), in the official order: known facts as sentences, and where one is missing the question
/// with whom to ask; nothing is invented.</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record ReportDraft
{
    private static readonly MessageTemplate Title = new(
        "{bureau}{year}年法治政府建设年度报告（初稿）", "Yearly report of {bureau} on law-based government in {year} (draft)");

    private static readonly MessageTemplate Ask = new(
        "【待补充】{question}（{subjects}；询问{ask}）", "[to be stated] {question} ({subjects}; ask {ask})");

    private static readonly Bilingual Nothing = new("【待补充】请补写本项工作情况。", "[to be stated] what was done in this matter.");
    private static readonly MessageTemplate Measure = new("{name}{details}。", "{name}{details}.");
    private static readonly MessageTemplate Detail = new("；{what}：{value}", "; {what}: {value}");
    private static readonly Bilingual Owner = new("责任岗位", "owner");
    private static readonly Bilingual Indicator = new("指标", "indicator");
    private static readonly Bilingual Goal = new("目标", "target");
    private static readonly Bilingual Due = new("完成时限", "by");
    private static readonly MessageTemplate Problem = new("{name}。", "{name}.");

    private static readonly (string Number, Bilingual Title, int From, int Through)[] Chapters =
    [
        ("一", new("工作开展情况", "What was done"), 1, 17),
        ("二", new("存在的问题", "What fell short"), 18, 18),
        ("三", new("下一年度工作计划", "The plan for the next year"), 19, 19),
    ];

    private static readonly (string Number, Bilingual Title, int From, int Through)[] Parts =
    [
        ("（一）", new("落实法治建设责任", "Responsibility for law-based work"), 1, 2),
        ("（二）", new("开展法治宣传教育", "Publicity and education in law"), 3, 6),
        ("（三）", new("依法决策，化解矛盾", "Lawful decisions, and disputes"), 7, 9),
        ("（四）", new("推进政务公开", "Open government"), 10, 13),
        ("（五）", new("规范行政执法，推进依法治校", "Enforcement, and schools under law"), 14, 17),
    ];

    private ReportDraft(ValueList<DraftParagraph> paragraphs) => Paragraphs = paragraphs;

    /// <summary>Headings, sentences and questions, in order.</summary>
    public ValueList<DraftParagraph> Paragraphs { get; }

    /// <summary>Drafts a report.</summary>
    /// <param name="report">What is known.</param>
    /// <param name="context">The day on which is asked; what is dated later has not happened yet.</param>
    /// <exception cref="ArgumentNullException">One of them is missing.</exception>
    public static ReportDraft Of(YearlyReport report, RuleContext context)
    {
        var assessment = Guard.Against.Null(report).Assess(context);
        var paragraphs = new List<DraftParagraph>
        {
            new(1, false, Title.With(("bureau", report.Bureau.ToString()), ("year", Digits.Year(report.Year)))),
        };
        foreach (var chapter in Chapters)
        {
            paragraphs.Add(new(2, false, new Numbered(chapter.Number + "、", chapter.Title)));
            foreach (var part in Parts.Where(part => part.From >= chapter.From && part.Through <= chapter.Through))
            {
                paragraphs.Add(new(3, false, new Numbered(part.Number, part.Title)));
                for (int row = part.From; row <= part.Through; row++)
                {
                    paragraphs.AddRange(Of(assessment, ReportRow.All[row - 1], row - part.From + 1));
                }
            }

            if (chapter.From > 17) { paragraphs.AddRange(Of(assessment, ReportRow.All[chapter.From - 1], 0)); }
        }

        return new(paragraphs.ToValueList());
    }

    /// <summary>The draft as Markdown.</summary>
    /// <param name="language">The language; a report is Chinese, and English is for reading along.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such language.</exception>
    public string ToMarkdown(Language language)
    {
        var text = new StringBuilder();
        foreach (var paragraph in Paragraphs)
        {
            if (text.Length > 0) { text.Append('\n'); }

            if (paragraph.Level > 0) { text.Append('#', paragraph.Level).Append(' '); }

            text.Append(Escaped(paragraph.Text.ToText(Guard.Against.Undeclared(language)))).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>Returns the Chinese Markdown.</summary>
    public override string ToString() => ToMarkdown(Language.Chinese);

    private static IEnumerable<DraftParagraph> Of(YearlyReportAssessment assessment, ReportRow row, int number)
    {
        if (number > 0)
        {
            yield return new(4, false, new Numbered($"{Digits.Group(number)}. ", row.Title));
        }

        bool any = false;
        foreach (var sentence in assessment.Assessment.Facts.AsEnumerable().SelectMany(facts => Sentences(facts, row)))
        {
            any = true;
            yield return new(0, false, sentence);
        }

        foreach (var question in Questions(assessment, row))
        {
            any = true;
            yield return new(0, true, question);
        }

        if (!any) { yield return new(0, true, Nothing); }
    }

    private static IEnumerable<IBilingualText> Sentences(IFacts facts, ReportRow row) => (facts, row.Number) switch
    {
        (ReportPlanFacts plan, 1) => DraftSentences.OfLastPlan(plan),
        (ReportPlanFacts plan, 18) => plan.Problems.ValueOr([]).Select(problem => Problem.With(("name", problem.Name))),
        (ReportPlanFacts plan, 19) => plan.Measures.ValueOr([]).Select(Planned),
        (YearlyReportFacts, 1) => DraftSentences.Of(facts),
        (ReportPlanFacts or YearlyReportFacts, _) => [],
        _ => ReferenceEquals(ReportRow.Of(facts), row) ? DraftSentences.Of(facts) : [],
    };

    private static Message Planned(PlannedMeasure measure)
    {
        var details = new List<Message>();
        if (measure.Owner.Known(out var owner)) { details.Add(Detail.With(("what", Owner), ("value", owner.ToString()))); }

        if (measure.Indicator.Known(out string? indicator)) { details.Add(Detail.With(("what", Indicator), ("value", indicator))); }

        if (measure.Target.Known(out string? target)) { details.Add(Detail.With(("what", Goal), ("value", target))); }

        if (measure.Due.Known(out var due)) { details.Add(Detail.With(("what", Due), ("value", due))); }

        return Measure.With(("name", measure.Name), ("details", Joined.Of(details, "")));
    }

    /// <summary>What is asked of the matter first; what may wait is asked when these are answered.</summary>
    private static IEnumerable<Message> Questions(YearlyReportAssessment assessment, ReportRow row)
        => from question in assessment.Questions.AsEnumerable()
           from item in question.Items.AsEnumerable()
           where item.IsFirst && ReferenceEquals(item.Row, row)
           select Ask.With(("question", item.Key.Question), ("subjects", string.Join('、', item.Subjects)), ("ask", question.Ask));

    /// <summary>A line that would be taken for a heading, a list or a link is told as it stands.</summary>
    private static string Escaped(string line)
    {
        var text = new StringBuilder(line.Length);
        foreach (char character in line)
        {
            if (character is '\\' or '*' or '_' or '`' or '[' or ']' or '<' or '>' or '#' or '|') { text.Append('\\'); }

            text.Append(character is '\r' or '\n' ? ' ' : character);
        }

        return text.ToString();
    }

    private sealed record Numbered(string Number, Bilingual Title) : IBilingualText
    {
        public string ToText(Language language) => Number + Title.ToText(language);
    }
}

/// <summary>A paragraph of a draft (初稿段落).</summary>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record DraftParagraph
{
    internal DraftParagraph(int level, bool isQuestion, IBilingualText text) => (Level, IsQuestion, Text) = (level, isQuestion, text);

    /// <summary>1 for the title to 4 for a matter; 0 for what stands under them.</summary>
    public int Level { get; }

    /// <summary>Whether it asks for something that is missing.</summary>
    public bool IsQuestion { get; }

    /// <summary>What it says.</summary>
    public IBilingualText Text { get; }

    /// <summary>Returns what it says, in Chinese.</summary>
    public override string ToString() => Text.ToText(Language.Chinese);
}
