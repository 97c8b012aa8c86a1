using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure.Rules;

/// <summary>Do the results of reconsiderations and suits add up to their totals (复议、诉讼结果之和等于总计)?</summary>
internal static class RemediesAddUp
{
    private static readonly Bilingual Results = new("四种结果之和", "the four results together");
    private static readonly Bilingual Upheld = new("结果维持", "upheld");
    private static readonly Bilingual Corrected = new("结果纠正", "corrected");
    private static readonly Bilingual Other = new("其他结果", "other results");
    private static readonly Bilingual Pending = new("尚未审结", "not ended yet");
    private static readonly Bilingual Total = new("总计", "total");
    private static readonly Bilingual Reconsideration = new("行政复议", "reconsideration");
    private static readonly Bilingual DirectSuit = new("未经复议直接起诉", "direct suits");
    private static readonly Bilingual SuitAfterReconsideration = new("复议后起诉", "suits after reconsideration");
    private static readonly Bilingual Series = new("类", "series");
    private static readonly Bilingual Table = new("复议、诉讼情况表", "table of reconsiderations and suits");

    internal static Rule<RequestTableFacts> Rule { get; } = new(
        "DISC-18",
        new("复议、诉讼结果之和等于总计", "The results of reconsiderations and suits add up to their totals"),
        new(
            "行政复议、未经复议直接起诉、复议后起诉三类，结果维持、结果纠正、其他结果、尚未审结之和分别等于总计；三类各自成列，复议后又起诉的分别计入。空白不等于零：按已载明的数核对，已经不可能相等的为不符合，仍可能相等的未能判定。",
            "In each of three series, reconsideration, direct suits and suits after reconsideration, the cases upheld, corrected, ended " +
                "otherwise and not ended add up to the total. A case that went on to court counts in two series. A blank is not 0: " +
                "what can no longer be equal is breached, what still can is undetermined."),
        (c, facts) => RequestTables.NotOver(c, facts)
            ?? c.Known(facts.Remedies, DisclosureKeys.RemedyTable, static c => RequestTables.None(c, Table), out var table)
            ?? Balances.Judge(
                c,
                3,
                table,
                static (table, at) => at switch
                {
                    0 => LineOf(Reconsideration, table.Reconsideration),
                    1 => LineOf(DirectSuit, table.DirectSuit),
                    _ => LineOf(SuitAfterReconsideration, table.SuitAfterReconsideration),
                },
                Series,
                RequestTables.PartsAddUp))
    {
        Asks = [DisclosureKeys.RemedyTable],
    };

    private static Balances.BalanceLine? LineOf(Bilingual name, RemedyCounts counts) => new(
        name,
        Side(Results).Add(counts.Upheld, Upheld).Add(counts.Corrected, Corrected).Add(counts.Other, Other).Add(counts.Pending, Pending),
        Side(Total).Add(counts.Total, Total));

    private static Balances.BalanceSide Side(Bilingual name) => new(name, DisclosureKeys.RemedyTable);
}
