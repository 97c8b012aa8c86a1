using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Duties;

/// <summary>The legal figures of duties (职责法定参数).</summary>
public static class DutyLaw
{
    // The Rules date from November or December 2016; their first day in force is not confirmed. The first surely covered day is that of 2017.
    private static readonly DateSpan DayNotConfirmed = DateSpan.Between(new(2016, 11, 1), new(2017, 1, 1));
    private static readonly DateSpan InForce = DateSpan.From(new(2017, 1, 1));

    /// <summary>Who is the first responsible person of a Party committee or government from county level up (党委、政府的第一责任人), by the day asked about.</summary>
    public static LawParameter<Bilingual> FirstResponsiblePerson { get; } = new(
        "duties.first-responsible-person",
        new("县级以上地方党委、政府推进法治建设的第一责任人", "first responsible person of a Party committee or government from county level up"),
        DatedValue<Bilingual>.Unsettled(DayNotConfirmed, Instruments.FirstResponsiblePerson2016.Article(2).Cite(Application.Direct)),
        new(InForce, new("党政主要负责人", "the main leader of the Party committee or government"), Instruments.FirstResponsiblePerson2016.Article(2).Cite(Application.Direct)));

    /// <summary>Who is the first responsible person of a working department or a township (部门、乡镇的第一责任人), by the day asked about.</summary>
    /// <remarks>The number of the article that has them follow the Rules is not confirmed: the whole is cited.</remarks>
    public static LawParameter<Bilingual> FirstResponsiblePersonByReference { get; } = new(
        "duties.first-responsible-person.by-reference",
        new("部门、乡镇推进法治建设的第一责任人", "first responsible person of a working department or township"),
        DatedValue<Bilingual>.Unsettled(DayNotConfirmed, Instruments.FirstResponsiblePerson2016.Whole.Cite(Application.ByReference)),
        new(InForce, new("本单位主要负责人", "the main leader of the body"), Instruments.FirstResponsiblePerson2016.Whole.Cite(Application.ByReference)));
}
