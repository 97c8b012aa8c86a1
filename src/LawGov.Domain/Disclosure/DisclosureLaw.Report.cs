using System.Globalization;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure;

/// <content>The yearly report on open government information (政府信息公开工作年度报告): before which (前) day of the next year it is due. The text
/// in force on 31 January of that year decides, the first day on which a report can be due.</content>
public static partial class DisclosureLaw
{
    /// <summary>Before which day a department of a government, from county level up, submits its report to the department in charge of open
    /// government information (部门年度报告提交期限); under the text of 2007 it submits none.</summary>
    public static LawParameter<AnnualDate> SubmissionOfDepartment { get; } = Report(
        "disclosure.submission-of-department",
        new("部门政府信息公开工作年度报告提交期限", "the limit for submission of the yearly report by a department"),
        new DatedValue<AnnualDate>(TextOf2019, new(1, 31), Paragraph(49, 1)));

    /// <summary>Before which day a department of a government, from county level up, publishes its report (部门年度报告公布期限).</summary>
    public static LawParameter<AnnualDate> ReportOfDepartment { get; } = Report(
        "disclosure.report-of-department",
        new("部门政府信息公开工作年度报告公布期限", "the limit for publication of the yearly report of a department"),
        new(TextOf2007, new(3, 31), Old(31)),
        new(TextOf2019, new(1, 31), Paragraph(49, 1)));

    /// <summary>Before which day the report of a government, from county level up, is published (政府年度报告公布期限).</summary>
    public static LawParameter<AnnualDate> ReportOfGovernment { get; } = Report(
        "disclosure.report-of-government",
        new("县级以上政府信息公开工作年度报告公布期限", "the limit for publication of the yearly report of a government"),
        new(TextOf2007, new(3, 31), Old(31)),
        new(TextOf2019, new(3, 31), Paragraph(49, 2)));

    /// <summary>Before which day a township publishes its report (乡镇年度报告公布期限); the text of 2019 names departments and governments from
    /// county level up, so for townships it is unsettled.</summary>
    public static LawParameter<AnnualDate> ReportOfTownship { get; } = Report(
        "disclosure.report-of-township",
        new("乡镇政府信息公开工作年度报告公布期限", "the limit for publication of the yearly report of a township"),
        new(TextOf2007, new(3, 31), Old(31)),
        DatedValue<AnnualDate>.Unsettled(TextOf2019, New(49)));

    private static LawParameter<AnnualDate> Report(string key, Bilingual title, params ReadOnlySpan<DatedValue<AnnualDate>> values)
        => new(key, title, values) { Say = day => Before(day) };

    private static Bilingual Before(AnnualDate day) => new(
        $"{Digits.Group(day.Month)}月{Digits.Group(day.Day)}日前",
        $"before {Digits.Group(day.Day)} {CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(day.Month)}");
}
