using LawGov.Domain.Figures;
using LawGov.Domain.Findings;
using LawGov.Domain.Participation;
using LawGov.Domain.Participation.Distinct;
using LawGov.Domain.Text;
using LawGov.Samples.Compare.Glue;

namespace LawGov.Samples.Compare.Questions;

/// <summary>What rate it is.</summary>
internal static class RateQuestions
{
    private static readonly Bilingual Yes = new("达到", "yes");
    private static readonly Bilingual No = new("未达到", "no");
    private static readonly MessageTemplate Text = new("{text}", "{text}");
    private static readonly MessageTemplate OfCounts = new("{rate}（{part}/{whole}）", "{rate} ({part} of {whole})");

    public static Comparison Averages()
    {
        (int Participants, int Eligible)[] schools = [(9, 10), (8, 10), (400, 1000)];
        var summary = ParticipationSummary.Of(schools.Select((school, at) => new UnitReport(new($"学校{at + 1}"), new(school.Participants, school.Eligible))));
        return new(
            "averages",
            new("比率的平均", "rates averaged"),
            new("三所学校的参加人数为9/10、8/10、400/1000，全区参与率是多少？", "Three schools report 9 of 10, 8 of 10 and 400 of 1000. What is the rate of the district?"),
            [
                Said("40.88%", new("各校比率的平均", "average of the rates"), Rates.Print(Rates.Average([.. schools.Select(school => Rates.Of(school.Participants, school.Eligible))]))),
                Said("40.88%", new("人数相加后相除", "counts added, then divided"), Rates.Print(Rates.Of(schools.Sum(school => school.Participants), schools.Sum(school => school.Eligible)))),
                Ours("40.88%", summary.Rate, summary.Total),
            ],
            new("参加417人，应参加1,020人，417/1,020为40.88%。小校的比率不能与大校同等计算。", "417 of 1,020 took part: 40.88%. The rate of a school of 10 does not weigh as much as that of a school of 1,000."));
    }

    public static Comparison Clamping()
    {
        var finding = Find(ParticipationRules.WithinEligible, new() { Id = new("clamping"), Reported = ReportedParticipation.Parse("105", "100", null) });
        return new(
            "clamping",
            new("截去超出的部分", "rates clamped"),
            new("报送的参加人数为105，应参加人数为100，如何显示？", "A school reports 105 participants of 100 eligible. What is shown?"),
            [
                new(Mark.Wrong, new("限定在0至100%之间", "clamped to 0–100%"), Text.With(("text", Rates.Print(Rates.Clamped(105, 100))))),
                new(finding.Verdict == Verdict.Breached ? Mark.Right : Mark.Wrong, Answer.Library, finding.Because),
            ],
            new("参加人数不能超过应参加人数：两数之一有误，应当退回核实，不能显示为全部参加。", "More participants than eligible cannot be: one of the two is wrong and goes back to the school; it must not show as everybody."));
    }

    public static Comparison FloatingPoint()
    {
        double first = 0.7, second = 0.1, third = 1 / 3.0;
        const decimal Third = 1 / 3m;
        bool eighty = new ParticipationCount(7 + 1, 10).Rate.IsAtLeast(Percentage.Parse("80%"));
        bool all = new ParticipationCount(10 + 10 + 10, 30).Rate.IsAtLeast(Percentage.Parse("100%"));
        return new(
            "floating-point",
            new("浮点数比较", "floating point against a threshold"),
            new(
                "10人中7人、1人先后参加，是否达到80%？30人中每次10人、先后三次参加，是否达到100%？",
                "Of 10 people 7 take part, then 1 more: is 80% reached? Of 30 people 10 take part, three times over, each once: is 100% reached?"),
            [
                Both(new("double", "double"), first + second >= 0.8, third + third + third >= 1),
                Both(new("decimal", "decimal"), 0.7m + 0.1m >= 0.8m, Third + Third + Third >= 1),
                Both(Answer.Library, eighty, all),
            ],
            new(
                "8/10等于80%，30/30等于100%，均达到。double的0.7+0.1小于0.8，decimal的三个1/3之和小于1；人数相加、以分数比较，不受影响。用decimal并先加后除，同样可以避免。",
                "8/10 is 80% and 30/30 is 100%: reached both times. In double 0.7 + 0.1 is below 0.8, in decimal three thirds are below 1; counts that are added and compared as fractions are neither. Glue that adds before it divides avoids it too."));

        static Answer Both(Bilingual by, bool eighty, bool all) => new(
            eighty && all ? Mark.Right : Mark.InPart,
            by,
            new MessageTemplate("80%{first}，100%{second}", "80%: {first}, 100%: {second}").With(("first", eighty ? Yes : No), ("second", all ? Yes : No)));
    }

    public static Comparison NoData()
    {
        var summary = ParticipationSummary.Of(
        [
            new UnitReport(new("第一小学"), new(30, 40)),
            new UnitReport(new("第二小学"), new(0, 0)),
            UnitReport.NotReported(new("第三小学")),
        ]);
        var said = new MessageTemplate(
            "第一小学{first}，第二小学没有比率，第三小学未报；已报{reported}/{asked}校，合计{rate}",
            "{first}; no rate; not reported; {reported} of {asked} reported, together {rate}");
        double[] rates = [Rates.Of(30, 40), Rates.Of(0, 0), Rates.Of(null, null)];
        return new(
            "no-data",
            new("没有数据显示为0%", "0% for no data"),
            new("第一小学40人中30人参加，第二小学没有应参加的人，第三小学没有报送，各校及合计参与率是多少？", "One school reports 30 of 40, a second has nobody eligible, a third has not reported. What are their rates, and together?"),
            [
                new(Mark.Wrong, new("缺的按0计算", "what is missing is 0"), new MessageTemplate("第一小学{first}，第二小学{second}，第三小学{third}；平均{average}", "{first}; {second}; {third}; on average {average}").With(
                    ("first", Rates.Print(rates[0])), ("second", Rates.Print(rates[1])), ("third", Rates.Print(rates[2])), ("average", Rates.Print(Rates.Average(rates))))),
                new(summary is { Reported: 2, Asked: 3, Rate: { Participants: 30, Eligible: 40 } } ? Mark.Right : Mark.Wrong, Answer.Library, said.With(
                    ("first", new ParticipationCount(30, 40).Rate.ToPercentage(2, Rounding.HalfUp)!.Value), ("reported", summary.Reported), ("asked", summary.Asked), ("rate", summary.Rate.ToPercentage(2, Rounding.HalfUp)!.Value))),
            ],
            new("没有应参加的人就没有比率，没有报送就不知道人数，二者都不是没有人参加。", "Where nobody is eligible there is no rate, and what is not reported is not known; neither means that nobody took part."));
    }

    public static Comparison AlmostAll()
    {
        var rate = new ParticipationCount(24_999, 25_000).Rate;
        return new(
            "almost-all",
            new("99.996%显示为100%", "100% for 99.996%"),
            new("25,000人中24,999人参加，保留两位小数如何显示，方能看出有人没有参加？", "24,999 of 25,000 took part. What is printed, with two decimals, so that a reader sees that not everybody did?"),
            [
                Rounded(new("ToString(\"F2\")", "ToString(\"F2\")"), Rates.Print(24_999 / 25_000.0)),
                Rounded(new("本库，AsRounded", "LawGov.Domain, AsRounded"), rate.ToPercentage(2, Rounding.HalfUp, PercentageEnds.AsRounded)!.Value.ToString()),
                Said("99.99%", Answer.Library, rate.ToPercentage(2, Rounding.HalfUp, PercentageEnds.OnlyExact)!.Value.ToString()),
            ],
            new("99.996%四舍五入为100.00%，修约没有错，但看起来是全部参加。本库缺省同样如此；要求100%只在全部参加时出现（PercentageEnds.OnlyExact）的，为99.99%。", "99.996% rounds to 100.00%: rounded rightly, and it reads as everybody. The library rounds so too unless told otherwise; with PercentageEnds.OnlyExact it prints 100% for all and for nothing less."));
    }

    public static Comparison Attendances()
    {
        var people = DistinctParticipants.OfAnyIds(units: 1);
        foreach (long pupil in Enumerable.Range(1, 600)) { people.Add([pupil, pupil], [0, 0]); }

        var finding = Find(ParticipationRules.WithinEligible, new() { Id = new("attendances"), Reported = ReportedParticipation.Parse("1200人次", "1000人", null) });
        var counted = people.Overall;
        return new(
            "attendances",
            new("人次与人相比", "attendances compared with people"),
            new("全校1,000人，两次活动共1,200人次，参与率是多少？", "A school of 1,000 people reports 1,200 attendances (人次) at two events. What is the rate?"),
            [
                new(Mark.Wrong, new("人次除以人数", "attendances by people"), Text.With(("text", Rates.Print(1200 / 1000.0)))),
                new(Mark.Wrong, new("再限定在100%以内", "and clamped"), Text.With(("text", Rates.Print(Rates.Clamped(1200, 1000))))),
                new(finding.Verdict == Verdict.Undetermined ? Mark.Right : Mark.Wrong, Answer.Library, finding.Because),
                new(counted.People == 600 ? Mark.Right : Mark.Wrong, new("本库，有签到名单", "LawGov.Domain, with the list"), OfCounts.With(
                    ("rate", new ParticipationCount(counted.People, 1000).Rate.ToPercentage(2, Rounding.HalfUp)!.Value), ("part", counted.People), ("whole", 1000))),
            ],
            new("一人参加两次为2人次、1人。只有人次不能得出参与率；有名单的，去重后为600人，60.00%。", "Who comes twice is two attendances and one person. Attendances alone make no rate; from the list, 600 different people came: 60.00%."));
    }

    private static Answer Said(string right, Bilingual by, string said) => new(said == right ? Mark.Right : Mark.Wrong, by, Text.With(("text", said)));

    private static Answer Rounded(Bilingual by, string said) => new(Mark.InPart, by, Text.With(("text", said)));

    private static Answer Ours(string right, ParticipationRate rate, ParticipationCount count)
    {
        var printed = rate.ToPercentage(2, Rounding.HalfUp)!.Value;
        return new(printed == Percentage.Parse(right) ? Mark.Right : Mark.Wrong, Answer.Library, OfCounts.With(("rate", printed), ("part", count.Participants), ("whole", count.Eligible)));
    }

    private static Finding Find(Rule<ParticipationFacts> rule, ParticipationFacts facts) => Assessment.Of([rule], new RuleContext { AsOf = new(2026, 3, 1) }, facts).Findings[0];
}
