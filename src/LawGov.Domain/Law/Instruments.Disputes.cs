using LawGov.Domain.Text;

namespace LawGov.Domain.Law;

/// <content>What governs petitions, appeals and enrolment.</content>
public static partial class Instruments
{
    private static Bilingual PeoplesCongress
        => new("全国人民代表大会常务委员会", "Standing Committee of the National People's Congress");

    /// <summary>Regulations on petitions (信访工作条例), of the Party and the State Council, in force from 2022-05-01.</summary>
    public static Instrument Petitions2022 { get; } = new(
        "CN-PWR-2022",
        new("信访工作条例", "Regulations on Petition Work"),
        new("信访工作条例", "Petition Work Regulations"),
        new("中共中央、国务院", "Central Committee of the Communist Party and State Council"))
    {
        Promulgated = new(2022, 2, 25),
        InForceFrom = new(2022, 5, 1),
    };

    /// <summary>The older Regulation on petitions (信访条例), of the State Council, in force from 2005-05-01.</summary>
    /// <remarks>The text that repealed it is not confirmed, so no last day is stated; the Regulations of 2022 take its place on their first
    /// day.</remarks>
    public static Instrument Petitions2005 { get; } = new(
        "CN-PR-2005",
        new("信访条例", "Regulation on Petitions"),
        new("信访条例", "Petition Regulation"),
        new("国务院", "State Council"))
    {
        Number = "国务院令第431号",
        Promulgated = new(2005, 1, 10),
        InForceFrom = new(2005, 5, 1),
        RepealedBy = "CN-PWR-2022",
    };

    /// <summary>Teachers Law (中华人民共和国教师法), text of 2009, in force from 1994-01-01.</summary>
    public static Instrument Teachers2009 { get; } = new(
        "CN-TL-2009",
        new("中华人民共和国教师法", "Teachers Law of the People's Republic of China"),
        new("教师法", "Teachers Law"),
        PeoplesCongress)
    {
        InForceFrom = new(1994, 1, 1),
    };

    /// <summary>Rules on educational discipline (中小学教育惩戒规则（试行）), published on 2020-12-29.</summary>
    /// <remarks>Its first day in force is not confirmed, so none is stated.</remarks>
    public static Instrument EducationDiscipline2020 { get; } = new(
        "CN-EDR-2020",
        new("中小学教育惩戒规则（试行）", "Rules on Educational Discipline in Primary and Secondary Schools (for trial)"),
        new("中小学教育惩戒规则（试行）", "Rules on Educational Discipline"),
        new("教育部", "Ministry of Education"))
    {
        Number = "教育部令第49号",
    };

    /// <summary>Compulsory Education Law (中华人民共和国义务教育法), text of 2018, in force from 2006-09-01.</summary>
    public static Instrument CompulsoryEducation2018 { get; } = new(
        "CN-CEL-2018",
        new("中华人民共和国义务教育法", "Compulsory Education Law of the People's Republic of China"),
        new("义务教育法", "Compulsory Education Law"),
        PeoplesCongress)
    {
        InForceFrom = new(2006, 9, 1),
    };

    /// <summary>Regulation on private education (中华人民共和国民办教育促进法实施条例), text of 2021, in force from 2021-09-01.</summary>
    public static Instrument PrivateEducationRegulation2021 { get; } = new(
        "CN-PEPR-2021",
        new(
            "中华人民共和国民办教育促进法实施条例",
            "Regulation on the Implementation of the Law of the People's Republic of China on the Promotion of Private Education"),
        new("民办教育促进法实施条例", "Regulation on Private Education"),
        new("国务院", "State Council"))
    {
        Promulgated = new(2021, 4, 7),
        InForceFrom = new(2021, 9, 1),
    };

    /// <summary>Regulation on the education of persons with disabilities (残疾人教育条例), text of 2017, in force from 2017-05-01.</summary>
    public static Instrument DisabledEducation2017 { get; } = new(
        "CN-DER-2017",
        new("残疾人教育条例", "Regulation on the Education of Persons with Disabilities"),
        new("残疾人教育条例", "Regulation on the Education of Persons with Disabilities"),
        new("国务院", "State Council"))
    {
        Number = "国务院令第674号",
        Promulgated = new(2017, 2, 1),
        InForceFrom = new(2017, 5, 1),
    };
}
