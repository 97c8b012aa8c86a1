using LawGov.Domain.Disclosure;
using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Duties;
using LawGov.Domain.Duties.Map;
using LawGov.Domain.Findings;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation;
using LawGov.Domain.Text;
using LawGov.Domain.Time;
using LawGov.Samples.Compare.Glue;

namespace LawGov.Samples.Compare.Questions;

/// <summary>Who answers, why, and does it add up.</summary>
internal static class ReportQuestions
{
    public static Comparison Owners()
    {
        var glue = new Owners();
        glue.Assign("招生", "基教科科长");
        glue.Assign("招生", "办公室主任");
        glue.Appoint("基教科科长", "周某");
        glue.Appoint("办公室主任", "郑某");
        DateSpan first = DateSpan.From(new(2023, 1, 1)), second = DateSpan.From(new(2023, 3, 1));
        var map = new DutyMapBuilder(DutyAreas.Of(new DutyArea(AreaPath.Parse("招生"), "招生")))
            .Assign(Row("基教科科长", first, "示教〔2023〕1号"), Row("办公室主任", second, "示教〔2023〕9号"))
            .Incumbent(new IncumbentRow { Post = "基教科科长", Person = "周某", Span = first }, new IncumbentRow { Post = "办公室主任", Person = "郑某", Span = first })
            .Build();
        var answer = map.WhoAnswers(AreaPath.Parse("招生"), new(2023, 6, 1))[DutyTier.Direct];
        return new(
            "owners",
            new("后写的覆盖先写的", "the last row wins"),
            new(
                "1号文将招生分给基教科科长（周某），9号文分给办公室主任（郑某），没有写明前文废止。2023年6月1日由谁负责？",
                "Paper 1 gives 招生 (enrolment) to 基教科科长 (周某), paper 9 gives it to 办公室主任 (郑某) and does not end the first. Who answers on 2023-06-01?"),
            [
                new(Mark.Wrong, new("字典", "a dictionary"), new MessageTemplate("{owner}", "{owner}").With(("owner", glue.WhoAnswers("招生")))),
                new(answer.State == HoldingState.Conflict && answer.Person.IsNone ? Mark.Right : Mark.Wrong, Answer.Library, answer.Because),
            ],
            new("两份文件均有效，没有写明以哪份为准，应当由单位明确。字典的回答取决于两行的先后。", "Both papers stand and none says which goes first: that is for the bureau to settle. What the dictionary answers depends on the order of its rows."));

        static AssignmentRow Row(string post, DateSpan span, string number) => new()
        {
            Area = "招生",
            Tier = DutyTier.Direct,
            Part = Part.Lead,
            Post = post,
            Span = span,
            Basis = Basis.Internal(new("领导班子成员分工", "Division of duties"), number),
        };
    }

    public static Comparison Reasons()
    {
        var form = new ReportForm(20665, null, 0.7204m);
        var nothing = new ReportForm(null, null, null);
        var context = new RuleContext { AsOf = new(2024, 3, 1) };
        var finding = Assessment.Of([ParticipationRules.FiguresAgree], context, new ParticipationFacts { Id = new("reasons"), Reported = ReportedParticipation.Parse("20665", null, "72.04%") }).Findings[0];
        var empty = Assessment.Of([ParticipationRules.FiguresAgree], context, new ParticipationFacts { Id = new("nothing"), Reported = ReportedParticipation.Parse(null, null, null) }).Findings[0];
        bool asks = finding is { Verdict: Verdict.Undetermined, Missing.Count: > 0 } && empty.Verdict == Verdict.Undetermined;
        return new(
            "reasons",
            new("不说理由的回答", "answers without reasons"),
            new(
                "报告载明参加20,665人、参与率72.04%，没有载明应参加人数，数据是否相符？一项都没有载明的呢？",
                "A report prints 20,665 participants and 72.04%, and not how many were eligible. Do the figures agree? And where nothing is printed?"),
            [
                new(Mark.Wrong, new("FluentValidation", "FluentValidation"), Validated(new(onlyWhereStated: false), form)),
                new(Mark.Wrong, new("同上，缺项的不检查", "the same, only where stated"), Validated(new(onlyWhereStated: true), form)),
                new(Mark.Wrong, new("同上，一项都没有", "the same, nothing printed"), Validated(new(onlyWhereStated: true), nothing)),
                new(asks ? Mark.Right : Mark.Wrong, Answer.Library, finding.Because),
                new(asks ? Mark.Right : Mark.Wrong, new("本库，向谁询问", "LawGov.Domain, whom to ask"), new MessageTemplate("{question}——{whom}", "{question} – {whom}").With(("question", finding.Missing[0].Question), ("whom", finding.Missing[0].Ask))),
                new(asks ? Mark.Right : Mark.Wrong, new("本库，一项都没有", "LawGov.Domain, nothing printed"), empty.Because),
            ],
            new(
                "缺应参加人数，不能判断相符与否，但可以推算其范围。20,665除以28,684至28,687，四舍五入均为72.04%。FluentValidation检查表单是否填好，不是为此而作；可以另写规则，但缺项、范围、理由和询问对象都要自己写。",
                "Without the number eligible it cannot be said; its range can: 20,665 by 28,684 to 28,687 rounds to 72.04%. FluentValidation checks whether a form is filled in, and is not made for this; rules of one's own may be added, each with what is missing, the range, the reason and whom to ask."));

        static IBilingualText Validated(ReportFormValidator validator, ReportForm form)
        {
            var result = validator.Validate(form);
            string errors = string.Join("; ", result.Errors.Select(error => error.ErrorMessage));
            return result.IsValid ? new Bilingual("通过", "valid") : new MessageTemplate("不通过：{errors}", "not valid: {errors}").With(("errors", errors));
        }
    }

    public static Comparison Tables()
    {
        string[] cells = ["8", "2", "", "0", "1", "0", "12"];
        var sheet = new SheetTable(cells);
        var table = RequestTable.Read([["三（一）予以公开", .. cells]], out _);
        var full = RequestTable.Read([["三（一）予以公开", "8", "2", "0", "0", "1", "0", "12"]], out _);
        Finding first = Find(table), second = Find(full);
        return new(
            "tables",
            new("表内各数不相加", "tables whose cells do not add up"),
            new(
                "年度表“予以公开”一行为8、2、（空白）、0、1、0，总计12。是否相符？空白填为0的呢？",
                "The row \"disclosed\" of the yearly table reads 8, 2, blank, 0, 1, 0, total 12. Does it add up? And with 0 for the blank?"),
            [
                new(Mark.Wrong, new("读总计一列", "the total is read"), new MessageTemplate("予以公开{total}件", "{total} disclosed").With(("total", sheet.Total))),
                new(Mark.Wrong, new("读各格相加，空白为0", "cells added, blank is 0"), new MessageTemplate("予以公开{sum}件", "{sum} disclosed").With(("sum", sheet.Sum))),
                new(first.Verdict == Verdict.Undetermined ? Mark.Right : Mark.Wrong, Answer.Library, first.Because),
                new(second.Verdict == Verdict.Breached ? Mark.Right : Mark.Wrong, new("本库，空白填为0", "LawGov.Domain, 0 for blank"), second.Because),
            ],
            new("8、2、0、1、0之和为11，总计12，空白为1时相符；空白填为0的，相差1。两种读法各给一个数，都不说明不符。", "8, 2, 0, 1 and 0 are 11, the total is 12: with 1 in the blank it adds up, with 0 there it is 1 short. Each way of reading gives one number, and neither says that there is another."));

        static Finding Find(RequestTable table)
            => Assessment.Of([DisclosureRules.RequestersAddUp], new RuleContext { AsOf = new(2024, 1, 20) }, new RequestTableFacts { Id = new("table"), Year = 2023, Table = table }).Findings[0];
    }
}
