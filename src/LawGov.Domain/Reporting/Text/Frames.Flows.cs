using LawGov.Domain.Participation.Printed;
using static LawGov.Domain.Reporting.Text.Words;

namespace LawGov.Domain.Reporting.Text;

/// <summary>What runs through a year: how often something was done, what was carried over, and the same thing told twice.</summary>
internal sealed partial class Frames
{
    private static readonly string[] Yearly = ["全年", "年内", "本年", "年度", "一年", "共", "累计", "平均", "学年", "实际"];
    private static readonly string[] Again = ["上述", "前述", "以上", "仍为", "仍是", "该"];

    private readonly Dictionary<int, (int Brought, int Received)> _brought = [];

    /// <summary>What a count of closed cases was closed of, where cases were carried over.</summary>
    private (int Brought, int Received)? Brought(int closed) => _brought.TryGetValue(closed, out var flow) ? flow : null;

    private void CarryOver(int first, int end)
    {
        int brought = None, received = None, closed = None, carried = None;
        for (int at = first; at < end; at++)
        {
            if (!IsItem(at) || figures[at].Depth > figures[first].Depth) { continue; }

            var lead = Lead(at);
            if (received != None && carried == None && Contains(lead, ReportWords.Carried)
                && lead.IndexOfAny(ReportWords.IsCarried) >= 0) { carried = at; }
            else if (closed == None && brought == None && IsBrought(lead)) { brought = at; }
            else if (received == None && Contains(lead, ReportWords.Received)) { received = at; }
            else if (received != None && closed == None && Contains(lead, ReportWords.Closed)) { closed = at; }
        }

        bool none = brought == None && received != None && Contains(Gap(received), ["无上年结转", "上年无结转", "没有上年结转", "无结转", "上年结转为零"]);
        if (received == None || closed == None || carried == None || !(brought < closed) || !(received < closed && closed < carried)
            || (brought == None && !none)) { return; }

        Add(FigureRelationKind.CarryOver, brought == None ? [received, closed, carried] : [brought, received, closed, carried]);
        if (brought != None) { _brought[closed] = (brought, received); }
    }

    private void Frequencies(int first, int end)
    {
        for (int at = first; at < end; at++)
        {
            if (!figures[at].IsFrequency || Contains(Chars[SentenceStart(at)..figures[at].Start], ReportWords.NotRegular)) { continue; }

            int count = None;
            for (int next = at + 1; next < end; next++)
            {
                bool each = Lead(at).Contains('各') && !Contains(Lead(next), ["平均", "每", "各"]);
                if (!IsItem(next) || each || !Contains(Lead(next), Yearly)
                    || !figures[next].Unit.MeasuresAsOccasion(figures[at].Frequency.Unit)) { continue; }

                count = next;
                break;
            }

            if (count != None && IsOnlyFrequencyOf(at, count, first)) { Add(FigureRelationKind.Frequency, [at, count]); }
        }
    }

    /// <summary>Whether a count is of this frequency: the only one before it, or the one whose words it repeats.</summary>
    private bool IsOnlyFrequencyOf(int frequency, int count, int first)
    {
        int own = InCommon(frequency, count);
        for (int at = first; at < count; at++)
        {
            if (at == frequency || !figures[at].IsFrequency) { continue; }

            int other = InCommon(at, count);
            if (own < 2 || other >= own) { return false; }
        }

        return true;
    }

    private int InCommon(int frequency, int count)
        => Math.Max(Common(Lead(frequency), Lead(count)), Common(Chars[figures[frequency].Start..figures[frequency].End], Lead(count)));

    /// <summary>The same thing counted twice: said to be the same (上述86名), twice in one list, or with the same words and figure.</summary>
    private void Repeats()
    {
        for (int at = 1; at < figures.Count; at++)
        {
            if (!IsItem(at) && !(figures[at].IsRate && IsShareWord(Lead(at)))) { continue; }

            for (int before = at - 1; before >= 0 && at - before < 40 && figures[before].Section == figures[at].Section; before--)
            {
                if (!IsRepeat(before, at)) { continue; }

                Add(FigureRelationKind.SameNoun, [before, at]);
                break;
            }
        }
    }

    private bool IsRepeat(int before, int at)
    {
        var (one, other) = (figures[before], figures[at]);
        if (one.Figure.IsPercentage != other.Figure.IsPercentage || !(IsItem(before) || one.IsRate)
            || !one.CountsAs(other)) { return false; }

        bool told = Contains(Chars[Math.Max(other.Lead, other.Start - 8)..other.Start], Again);
        var noun = Noun(at);
        if (told && other.NounStart < other.Start && other.Sentence != one.Sentence && IsItem(before) && _listOf[at] == None
            && Common(Behind(at)[..Math.Min(10, Behind(at).Length)], Noun(before)) > 1
                && !_sumsBehind.Contains(at)) { return true; } // 上述45名责任督学

        if (one.IsRate) { return one.Sentence == other.Sentence && noun.Length > 1 && noun.SequenceEqual(Noun(before))
            && Lead(at).SequenceEqual(Lead(before)) && one.Figure == other.Figure; }

        if (noun.Length < 2 || IsPrior(before) || IsPrior(at) || !SameNoun(Noun(before), noun)) { return false; }

        bool inList = _listOf[at] != None && _listOf[at] == _listOf[before];
        bool again = Contains(Chars[Math.Max(other.Lead, other.Start - 8)..other.Start], Again)
            && one.Sentence != other.Sentence | Lead(at).Contains("仍", StringComparison.Ordinal);
        bool same = one.Figure == other.Figure && one.Sentence != other.Sentence && _listOf[at] == None && _listOf[before] == None
            && Noun(before).Length > 1;
        return inList ? one.Figure == other.Figure && noun.SequenceEqual(Noun(before)) : again ? !_sumsBehind.Contains(at) : same;
    }

    private static bool SameNoun(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
        => one.SequenceEqual(other) || (one.Length > 1 && other.EndsWith(one, StringComparison.Ordinal)) || (other.Length > 1
            && one.EndsWith(other, StringComparison.Ordinal));
}
