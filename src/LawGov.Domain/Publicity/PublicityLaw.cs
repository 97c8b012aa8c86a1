using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Publicity;

/// <summary>The law of publicity (普法法定参数).</summary>
public static class PublicityLaw
{
    /// <summary>The text by which a state organ publicizes the law that it enforces by a list, a yearly plan and cases
    /// (“谁执法谁普法”的制度), by the day asked about.</summary>
    /// <remarks>
    /// The Opinions were published on 2017-05-17; whether they held in that year before is not confirmed. The statute of 2025 names the
    /// system and prescribes no list, plan or report: those still rest on the Opinions, of which no numbers are known.
    /// </remarks>
    public static LawParameter<Bilingual> Responsibility { get; } = new(
        "publicity.responsibility",
        new("普法责任清单、年度计划和以案释法的规定", "the rule on the list of publicity duties, the yearly plan and teaching by cases"),
        DatedValue<Bilingual>.Unsettled(
            DateSpan.Between(new(2017, 1, 1), new(2017, 5, 17)),
            Instruments.LawPublicityResponsibility2017.Whole.Cite(Application.Direct)),
        new(
            DateSpan.From(new(2017, 5, 17)),
            new("普法责任清单、年度计划、以案释法", "list of publicity duties, yearly plan, teaching by cases"),
            Instruments.LawPublicityResponsibility2017.Whole.Cite(Application.Direct)));
}
