using LawGov.Domain.Collections;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using LawGov.Domain.Time;

namespace LawGov.Domain.Training;

/// <summary>The figures of training (培训法定参数): how much of it a year or five years, each way of counting it with its own unit.</summary>
/// <remarks>
/// Of a figure with two amounts either is enough: 12天或者90学时. They are ways of counting, and are never added or converted. The last day
/// of the year, or of the five years, selects the value.
/// </remarks>
public static class TrainingLaw
{
    // made public in October 2023, so every day from November on is surely covered; texts of that title came before it, since 2006 at the
    // earliest, and their figures were not read
    private static readonly DateSpan DayNotConfirmed = DateSpan.Between(new(2006, 1, 1), new(2023, 11, 1));
    private static readonly DateSpan Text2023 = DateSpan.From(new(2023, 11, 1));
    private static readonly DateSpan Plan2021 = DateSpan.Between(new(2021, 11, 3), new(2026, 1, 1));

    /// <summary>Recognised group training a year of officials at 乡科级 and below (乡科级及以下年度培训), by the last day of the year.</summary>
    public static LawParameter<ValueList<PrintedFigure>> YearlyTraining { get; } = Regulations(
        "training.yearly",
        new("乡科级及以下干部每年参加集中培训的规定", "the rule on the yearly training of officials up to section rank"),
        "12天",
        "90学时");

    /// <summary>Off-job and recognised group training over five years of officials at 县处级 and up (县处级及以上五年培训), by their last
    /// day.</summary>
    public static LawParameter<ValueList<PrintedFigure>> FiveYearTraining { get; } = Regulations(
        "training.five-years",
        new("县处级及以上干部五年内参加培训的规定", "the rule on the training over five years of officials of division rank and above"),
        "3个月",
        "550学时");

    /// <summary>Law training a year that teachers of primary and secondary schools are to strive for (教师法治培训目标), by the last day of the
    /// year.</summary>
    /// <remarks>A target (努力): short of it is not a breach. It ended with the plan, on 2025-12-31.</remarks>
    public static LawParameter<ValueList<PrintedFigure>> TeacherTarget { get; } = Target(
        "training.teacher-target",
        new("中小学教师每年法治培训的目标", "the target of training in law a year of teachers of primary and secondary schools"),
        "5课时");

    /// <summary>Law practice a year that pupils of primary and secondary schools are to strive for (学生法治实践目标), by the last day of the
    /// year.</summary>
    /// <remarks>As for teachers.</remarks>
    public static LawParameter<ValueList<PrintedFigure>> PupilTarget { get; } = Target(
        "training.pupil-target",
        new("中小学生每年法治实践的目标", "the target of practice in law a year of pupils of primary and secondary schools"),
        "2课时");

    /// <summary>The statute that has a unit list what its leaders should know (应知应会清单), by the day asked about.</summary>
    public static LawParameter<Bilingual> LawList { get; } = new(
        "training.law-list",
        new("领导干部应知应会清单的法律规定", "the statute on the list of law that leaders should know"),
        new DatedValue<Bilingual>(
            DateSpan.From(new(2025, 11, 1)),
            new("宪法和与履职密切相关的法律", "the constitution and the laws close to the post"),
            Instruments.LawPublicity2025.Article(37).Paragraph(2).Cite(Application.Direct)));

    /// <summary>National texts of which every version and its days are confirmed, so that a title says whether it was in force.</summary>
    internal static ValueList<Instrument> Dated { get; } =
    [
        Instruments.LawPublicity2025, Instruments.OpenInformation2007, Instruments.OpenInformation2019, Instruments.ProcessingFee2020,
        Instruments.PersonalInformation2021, Instruments.PreschoolEducation2024, Instruments.EducationLawPublicityPlan2021,
    ];

    private static LawParameter<ValueList<PrintedFigure>> Regulations(string key, Bilingual title, string one, string other)
        => new(
            key,
            title,
            DatedValue<ValueList<PrintedFigure>>.Unsettled(DayNotConfirmed, Instruments.CadreTraining2023.Whole.Cite(Application.Direct)),
            new(
                Text2023,
                [PrintedFigure.Parse(one), PrintedFigure.Parse(other)],
                Instruments.CadreTraining2023.Whole.Cite(Application.Direct)))
        { Say = static amounts => AmountsText.Either(amounts) };

    private static LawParameter<ValueList<PrintedFigure>> Target(string key, Bilingual title, string lessons)
        => new(
            key,
            title,
            new DatedValue<ValueList<PrintedFigure>>(
                Plan2021, [PrintedFigure.Parse(lessons)], Instruments.EducationLawPublicityPlan2021.Whole.Cite(Application.Direct)))
        { Say = static amounts => AmountsText.Either(amounts) };
}
