using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Duties;

/// <summary>The legal figures of duties (职责法定参数).</summary>
public static class DutyLaw
{
    // The Rules date from November or December 2016; their first day in force is not confirmed. The first surely covered day is that of
    // 2017.
    private static readonly DateSpan DayNotConfirmed = DateSpan.Between(new(2016, 11, 1), new(2017, 1, 1));
    private static readonly DateSpan InForce = DateSpan.From(new(2017, 1, 1));

    /// <summary>Who is the first responsible person of a Party committee or government from county level up (党委、政府的第一责任人), by the day asked
    /// about.</summary>
    public static LawParameter<Bilingual> FirstResponsiblePerson { get; } = new(
        "duties.first-responsible-person",
        new("县级以上地方党委、政府第一责任人的规定", "the rule on the first responsible person of a Party committee or government from county level up"),
        DatedValue<Bilingual>.Unsettled(DayNotConfirmed, Instruments.FirstResponsiblePerson2016.Article(2).Cite(Application.Direct)),
        new(
            InForce,
            new("党政主要负责人", "the main leader of the Party committee or government"),
            Instruments.FirstResponsiblePerson2016.Article(2).Cite(Application.Direct)));

    /// <summary>Who is the first responsible person of a working department of the government or of the Party committee, or of a township
    /// (部门、乡镇的第一责任人), by the day asked about.</summary>
    /// <remarks>The number of the article by which they follow the Rules is not confirmed: the whole is cited.</remarks>
    public static LawParameter<Bilingual> FirstResponsiblePersonByReference { get; } = new(
        "duties.first-responsible-person.by-reference",
        new("部门、乡镇第一责任人的规定", "the rule on the first responsible person of a department or township"),
        DatedValue<Bilingual>.Unsettled(DayNotConfirmed, Instruments.FirstResponsiblePerson2016.Whole.Cite(Application.ByReference)),
        new(
            InForce,
            new("本单位主要负责人", "the main leader of the body"),
            Instruments.FirstResponsiblePerson2016.Whole.Cite(Application.ByReference)));

    /// <summary>The parameter that applies to a kind of body, of those to which the Rules apply.</summary>
    internal static LawParameter<Bilingual> FirstResponsiblePersonOf(BodyKind body)
        => body is BodyKind.Government or BodyKind.PartyCommittee ? FirstResponsiblePerson : FirstResponsiblePersonByReference;

    /// <summary>What the yearly duty report of leaders must hold (领导干部学法用法情况列入年度述职), by the last day of its year.</summary>
    /// <remarks>As prescribed (按照规定): the law leaves form and persons to other rules. Before it, local plans alone ask every leader for a
    /// report on law. It speaks of the study and use of the law; for a report on law as such it is carried over by analogy.</remarks>
    public static LawParameter<Bilingual> LeadersReport { get; } = new(
        "duties.leaders-report",
        new("领导干部年度述职的法定内容", "the content required by law of the yearly duty report of leaders"),
        new DatedValue<Bilingual>(
            DateSpan.From(new(2025, 11, 1)),
            new("学法用法情况", "study and use of the law"),
            Instruments.LawPublicity2025.Article(38).Cite(Application.ByAnalogy)));

    /// <summary>The text by which somebody must answer for publicizing each law that a state organ enforces (普法责任清单), by the day asked
    /// about.</summary>
    /// <remarks>
    /// The Opinions were published on 2017-05-17; whether they held in that year before is not confirmed. The statute of 2025 names the
    /// system and prescribes no list, plan or report: those still rest on the Opinions.
    /// </remarks>
    public static LawParameter<Bilingual> PublicityDutyList { get; } = new(
        "duties.publicity-duty-list",
        new("普法责任清单的规定", "the rule on the list of who publicizes which law"),
        DatedValue<Bilingual>.Unsettled(
            DateSpan.Between(new(2017, 1, 1), new(2017, 5, 17)),
            Instruments.LawPublicityResponsibility2017.Whole.Cite(Application.Direct)),
        new(
            DateSpan.From(new(2017, 5, 17)),
            new("普法责任清单", "list of publicity duties"),
            Instruments.LawPublicityResponsibility2017.Whole.Cite(Application.Direct)));

    /// <summary>The statute on the system by which those who enforce a law publicize it (“谁执法谁普法”普法责任制), by the day asked about.</summary>
    /// <remarks>Stated for callers who cite it; no rule rests on it, because it prescribes nothing that a dated fact could meet.</remarks>
    public static LawParameter<Bilingual> PublicityResponsibility { get; } = new(
        "duties.publicity-responsibility",
        new("“谁执法谁普法”普法责任制", "system by which those who enforce the law publicize it"),
        new DatedValue<Bilingual>(
            DateSpan.From(new(2025, 11, 1)),
            new("普法责任制", "responsibility system"),
            Instruments.LawPublicity2025.Article(9).Cite(Application.Direct)));
}
