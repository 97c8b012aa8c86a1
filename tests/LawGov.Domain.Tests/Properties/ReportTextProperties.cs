using CsCheck;
using FluentAssertions;
using LawGov.Domain.Findings;
using LawGov.Domain.Reporting.Text;
using LawGov.Domain.Tests.Reporting.Text;

namespace LawGov.Domain.Tests.Properties;

/// <summary>What a reader must not be moved by: blanks, widths, line breaks, and sentences that say something else.</summary>
public class ReportTextProperties
{
    private static readonly RuleContext Context = new() { AsOf = new(2026, 1, 1) };

    private static readonly Gen<Passage> Passages = Gen.Int[0, Corpus.All.Count - 1].Select(at => Corpus.All[at]);

    private static readonly string[] Elsewhere =
    [
        "我局高度重视法治政府建设，主要负责人带头学法。",
        "会同公安部门开展护校行动，夜间巡查由所在街道负责。",
        "对照第三十三条逐项整改，进一步压实一岗双责。",
        "参加网络安全宣传的志愿者共十二名，均来自社区。",
        "印发宣传页5600张，其中彩页2100张、黑白页3500张。",
    ];

    [Fact]
    public void Blanks_BetweenCharacters_ChangeNoVerdict() => Gen.Select(Passages, Gen.Int[0, 1 << 20].Array[1, 12]).Sample(
        (passage, places) =>
        {
            string text = passage.Text;
            foreach (int place in places)
            {
                int at = 1 + (place % (text.Length - 1));
                if (!IsOneWord(text, at)) { text = text.Insert(at, place % 3 == 0 ? "\u3000" : " "); }
            }

            Verdicts(passage, text).Should().Equal(Verdicts(passage, passage.Text), text);
        },
        iter: 1_000 / Tries.Part);

    [Fact]
    public void FullWidthDigits_ChangeNoVerdict() => Gen.Select(Passages, Gen.Int[0, 1 << 20].Array[1, 12]).Sample(
        (passage, places) =>
        {
            char[] text = passage.Text.ToCharArray();
            foreach (int place in places)
            {
                int at = place % text.Length;
                if (char.IsAsciiDigit(text[at])) { text[at] = (char)(text[at] - '0' + '０'); }
            }

            Verdicts(passage, new(text)).Should().Equal(Verdicts(passage, passage.Text), new string(text));
        },
        iter: 1_000 / Tries.Part);

    [Fact]
    public void LineBreaks_WithinASentence_ChangeNoVerdict() => Gen.Select(Passages, Gen.Int[0, 1 << 20].Array[1, 6]).Sample(
        (passage, places) =>
        {
            string text = passage.Text;
            foreach (int place in places)
            {
                int at = 1 + (place % (text.Length - 1));
                if (IsWithinASentence(passage, text, at)) { text = text.Insert(at, "\n"); }
            }

            Verdicts(passage, text).Should().Equal(Verdicts(passage, passage.Text), text);
        },
        iter: 1_000 / Tries.Part);

    [Fact]
    public void SentencesElsewhere_ChangeNoVerdict() => Gen.Select(Passages, Gen.Int[0, Elsewhere.Length - 1].Select(at => Elsewhere[at]), Gen.Bool).Sample(
        (passage, sentence, before) =>
        {
            string text = before ? sentence + "\n" + passage.Text : passage.Text + "\n" + sentence;

            Breached(passage, text).Should().Equal(Breached(passage, passage.Text), text);
        },
        iter: 1_000 / Tries.Part);

    [Fact]
    public void ADeletedSentence_MakesNoOtherBreached()
    {
        foreach (var passage in Corpus.All)
        {
            var before = Breached(passage, passage.Text);
            string[] sentences = passage.Text.Split('。');
            for (int at = 0; at < sentences.Length - 1; at++)
            {
                string text = string.Join('。', sentences.Where((_, place) => place != at));

                Breached(passage, text).Should().BeSubsetOf(before, text);
            }
        }
    }

    [Fact]
    public void APassageReadTwice_ReadsTheSame() => Passages.Sample(
        passage => Verdicts(passage, passage.Text).Should().Equal(Verdicts(passage, passage.Text)), iter: 200 / Tries.Part);

    /// <summary>Digits with their point, and letters, are one word.</summary>
    private static bool IsOneWord(string text, int at) => IsOfAWord(text[at - 1]) && IsOfAWord(text[at]);

    private static bool IsOfAWord(char character)
        => (char.IsLetterOrDigit(character) && character is < '\u2E80' or > '\uFF00') || ".,．%-—*_…\n·".Contains(character, StringComparison.Ordinal);

    private static bool IsWithinASentence(Passage passage, string text, int at)
    {
        bool heading = passage.Sections.Any(section => text.Contains(section.Text, StringComparison.Ordinal))
            || text.Contains('\n', StringComparison.Ordinal);
        char before = text[at - 1], after = text[at];
        return !heading && !IsOneWord(text, at) && !"。；！？：，、\n（）《》".Contains(before, StringComparison.Ordinal) && !char.IsAsciiDigit(after)
            && !"一二三四五六七八九十（".Contains(after, StringComparison.Ordinal) && after is not '\n';
    }

    private static List<string> Verdicts(Passage passage, string text)
        => [.. ReportText.Read(text, new() { Year = passage.Year }).Check(Context).Select(found
            => $"{found.Finding.RuleId} {(found.Spans.IsEmpty ? "text " : "")}{found.Finding.Verdict}")];

    private static List<string> Breached(Passage passage, string text)
        => [.. ReportText.Read(text, new() { Year = passage.Year }).Check(Context).Where(found => CorpusReading.IsAlarm(found.Finding))
            .Select(found => found.Finding.RuleId + string.Concat(found.Spans.OrderBy(span => span.Start).Select(span => " " + span.In(text).ToString())))];
}
