using LawGov.Domain.Figures;
using LawGov.Domain.Participation.Printed;
using static LawGov.Domain.Reporting.Text.Words;

namespace LawGov.Domain.Reporting.Text;

/// <summary>A share of a whole: 网站30件，占62.5%; and the shares of all parts, which make 100%.</summary>
internal sealed partial class Frames
{
    private const long HundredPercent = 100_000_000; // so that the last digit of any percentage is a whole number

    private static bool IsShareWord(ReadOnlySpan<char> lead)
    {
        int at = lead.LastIndexOf('占');
        return at >= 0 && lead.Length - at <= 16 && !lead.Contains('率');
    }

    private void Shares(int first, int end)
    {
        Dictionary<int, int>? shareOf = null; // of each part, its share
        List<int> alone = [];
        for (int at = first; at < end; at++)
        {
            if (!figures[at].IsRate) { continue; }

            if (OfCountBefore(at, first)) { continue; }

            if (!IsShareWord(Lead(at))) { continue; }

            if (EachInTurn(at, first, end, ref shareOf) is > 0 and var turns)
            {
                at += turns - 1;
                continue;
            }

            var lead = Lead(at);
            int word = lead.LastIndexOf('占');
            var subject = lead[..word];
            var of = lead[(word + 1)..];
            int part = PartOfShare(at, first, subject);
            if (part == None)
            {
                if (subject.Length > 0) { alone.Add(at); }

                continue;
            }

            int whole = WholeOfShare(part, first, of);
            if (whole == None || whole == part) { continue; }

            bool named = of.Length > 1 || NamesBase(Lead(part));
            if (!named && !Prints(part, whole, at) && IsReadOtherwise(part, whole, at, first)) { continue; }

            Add(FigureRelationKind.Share, [part, whole, at]);
            if (_listOf[part] != None && _lists[_listOf[part]].Whole == whole) { (shareOf ??= [])[part] = at; }
        }

        if (shareOf is not null) { SharesOfLists(shareOf); }

        if (alone.Count > 1) { SharesAlone(alone, end); }
        else { SharesBySource(first, end); }
    }

    /// <summary>同意198份、退回42份，依次占82.5%和17.5%: as many shares as parts before them.</summary>
    private int EachInTurn(int at, int first, int end, ref Dictionary<int, int>? shareOf)
    {
        bool turn = Contains(Lead(at), ["分别", "依次", "各占"])
            || (at + 1 < end && figures[at + 1].IsRate && Lead(at + 1) is "" or "和" or "、" or "及");
        if (!turn) { return 0; }

        int rates = 1;
        while (at + rates < end && figures[at + rates].IsRate && Lead(at + rates).Length <= 2) { rates++; }

        if (rates < 2 || at - rates < first || _listOf[at - 1] == None) { return rates; }

        int list = _listOf[at - 1], whole = _lists[list].Whole;
        for (int place = 0; place < rates; place++)
        {
            if (_listOf[at - rates + place] != list || whole == None) { return rates; }
        }

        for (int place = 0; place < rates; place++)
        {
            Add(FigureRelationKind.Share, [at - rates + place, whole, at + place]);
            (shareOf ??= [])[at - rates + place] = at + place;
        }

        return rates;
    }

    /// <summary>交流366名，占符合条件教师1,830名的20%: the whole stands between 占 and the share.</summary>
    private bool OfCountBefore(int at, int first)
    {
        int whole = at - 1;
        if (whole <= first - 1 || Lead(at) is not "的" || !IsItem(whole) || !Lead(whole).StartsWith("占")) { return false; }

        for (int part = whole - 1; part >= first; part--)
        {
            if (figures[part].Depth > figures[at].Depth || !IsItem(part)) { continue; }

            if (!figures[part].CountsAs(figures[whole])) { return false; }

            Add(FigureRelationKind.Share, [part, whole, at]);
            return true;
        }

        return false;
    }

    /// <summary>The count whose share it is: just before it, or the one that the words before 占 name.</summary>
    private int PartOfShare(int at, int first, ReadOnlySpan<char> subject)
    {
        subject = subject.TrimStart("其共约").TrimEnd("约比");
        if (subject.Length > 1)
        {
            int named = ByNoun(Core(subject), at, SectionStart(at), figure => figure.IsCount, parts: true);
            bool near = named != None && Common(Core(subject), Noun(named)) + Common(Core(subject), Lead(named)) >= 2;
            return near ? named : None;
        }

        for (int part = at - 1; part >= first; part--)
        {
            if (figures[part].IsRate || figures[part].IsChange || figures[part].Depth > figures[at].Depth) { continue; }

            return figures[part].IsCount && !IsPrior(part) && figures[part].Part == figures[at].Part ? part : None;
        }

        return None;
    }

    private int WholeOfShare(int part, int first, ReadOnlySpan<char> of)
    {
        var lead = Lead(part);
        var share = figures[part];
        int from = SectionStart(part);
        if (NamesBase(lead))
        {
            int named = ByNoun(lead[..lead.LastIndexOf('中')], part, from, figure => figure.IsCount && figure.CountsAs(share));
            if (named != None) { return named; }
        }

        if (of.Length > 1 && !Contains(of[..1], ReportWords.WholeOfAll))
        {
            for (int due = part - 1; due >= first && of[0] == '应'; due--)
            {
                if (IsItem(due) && IsDue(due) && figures[due].CountsAs(share)) { return due; } // 占应检园的比例
            }

            return ByNoun(of, part, from, figure => figure.IsCount && figure.CountsAs(share)); // of nothing else
        }

        if (_listOf[part] is not None and var list) { return _lists[list].Whole; }

        for (int whole = part - 1; whole >= first && of.StartsWith("总"); whole--)
        {
            if (IsWholeFor(whole, part) && Lead(whole).Contains('总')) { return whole; } // 信访总量1,072件，…占总量的
        }

        if (Contains(Chars[SentenceStart(part)..share.Start], ReportWords.Parts)) { return None; } // the whole of the list is not there

        for (int whole = part - 1; whole >= from && share.Sentence - figures[whole].Sentence <= 1; whole--)
        {
            if (IsWholeFor(whole, part) && !HasShare(whole)) { return _listOf[whole] is not None and var other
                && figures[whole].Sentence == share.Sentence ? _lists[other].Whole : whole; }
        }

        return None;
    }

    /// <summary>Whether a share stands right behind a count: it is a part itself.</summary>
    private bool HasShare(int at)
        => at + 1 < figures.Count && figures[at + 1].IsRate && figures[at + 1].Sentence == figures[at].Sentence
            && IsShareWord(Lead(at + 1));

    private int SentenceStart(int at)
    {
        int start = figures[at].Start, most = Math.Max(0, start - FarthestBack);
        while (start > most && Chars[start - 1] is not ('。' or '！' or '？' or '\n')) { start--; }

        return start;
    }

    /// <summary>The shares of all parts of one list make the whole of it.</summary>
    private void SharesOfLists(Dictionary<int, int> shareOf)
    {
        int before = None;
        foreach (int part in shareOf.Keys)
        {
            int list = _listOf[part];
            var parts = _lists[list].Parts;
            bool all = _lists[list].IsExhaustive || (_lists[list].Whole != None
                && MakesWhole([.. parts[1..]], parts[0], _lists[list].Whole));
            if (list == before || parts.Length < 2 || !all || !Array.TrueForAll(parts, shareOf.ContainsKey)) { continue; }

            before = list;
            Add(FigureRelationKind.RatesSum, [.. parts.Select(of => shareOf[of])]);
        }
    }

    /// <summary>Shares without counts, of which the words or the sum say that they are all.</summary>
    private void SharesAlone(List<int> alone, int end)
    {
        int last = alone[^1], next = last + 1;
        bool summed = next < end && figures[next].IsRate && figures[next].Figure.Amount == new Ratio(1, 1)
            && Ends(Lead(next), ["合计为", "之和为", "合计", "总计", "总计为", "之和"]);
        bool together = alone[^1] - alone[0] == alone.Count - 1 && figures[last].Part == figures[alone[0]].Part;
        if (!together || Contains(Chars[figures[alone[0]].Gap..figures[last].End], ["多选", "分别"])) { return; }

        if (summed || (alone.Count > 2 && SumOf(alone) > HundredPercent)
            || MakeAll(alone)) { Add(FigureRelationKind.RatesSum, [.. alone]); }

        if (summed) { _sums[last] = next; }
    }

    /// <summary>从资金来源看，中央承担52.6%，省级承担23.1%，市区承担24.3%: rates without 占 that make the whole.</summary>
    private void SharesBySource(int first, int end)
    {
        for (int at = first; at + 2 < end; at++)
        {
            List<int> run = [];
            while (at + run.Count < end && figures[at + run.Count] is { IsRate: true } rate && !Lead(at + run.Count).Contains('率')
                && rate.Part == figures[at].Part) { run.Add(at + run.Count); }

            if (run.Count > 2 && AnnouncedBy(Gap(run[0])) > 0 && MakeAll(run)) { Add(FigureRelationKind.RatesSum, [.. run]); }

            at += run.Count;
        }
    }

    private bool MakeAll(List<int> rates)
    {
        long most = 0;
        foreach (int rate in rates) { most += Percentage.Power(Percentage.MaxDecimals - figures[rate].Figure.Decimals); }

        return SumOf(rates) is { } sum && Int128.Abs(sum - HundredPercent) <= most;
    }

    /// <summary>What the shares make as printed, in parts of <see cref="HundredPercent"/>; null where one of them is not one
    /// number. It only chooses what is held together.</summary>
    private Int128? SumOf(List<int> rates)
    {
        Int128 sum = 0;
        foreach (int rate in rates)
        {
            var amount = figures[rate].Figure.Amount;
            if (amount.IsUndefined) { return null; }

            sum += (Int128)amount.Numerator * HundredPercent / amount.Denominator;
        }

        return sum;
    }

    /// <summary>Whether a part over a whole is printed as a rate, under any rounding; either may be two figures together.</summary>
    private bool Prints(int part, int whole, int rate, int moreOfPart = None, int moreOfWhole = None)
    {
        bool counts = figures[part].Figure.IsCount(out long some) & figures[whole].Figure.IsCount(out long all);
        if (moreOfPart != None && figures[moreOfPart].Figure.IsCount(out long more)) { some += more; }

        if (moreOfWhole != None && figures[moreOfWhole].Figure.IsCount(out long further)) { all += further; }

        if (!counts || all <= 0 || !figures[rate].Figure.IsPlainPercentage(out var printed)) { return false; }

        var exact = new Ratio(some, all);
        return exact.PrintsAs(printed, Rounding.HalfUp) || exact.PrintsAs(printed, Rounding.Truncate);
    }
}
