using FluentAssertions;
using LawGov.Domain.Findings;
using LawGov.Domain.Reporting.Text;
using LawGov.Domain.Text;

namespace LawGov.Domain.Tests.Reporting.Text;

/// <summary>Sentences in which every figure is right and a hasty reader takes one for another: nothing may be said to be wrong.</summary>
public class CleanSentencesTests
{
    [Theory]
    [InlineData("举报64件，属实20件，不属实44件，属实率31.25%。")]
    [InlineData("共受理402件，已办结396件，未办结6件，办结率98.51%。")]
    [InlineData("考试120人，合格115人，不合格5人，合格率95.83%。")]
    [InlineData("应整改87个，已完成85个，正在整改2个，整改完成率97.7%。")]
    [InlineData("报名2860人，缺考312人，实考2548人，缺考率10.91%，参考率89.09%。")]
    [InlineData("受理申请695件，准予许可683件，不予许可5件，撤回7件，许可率98.27%。")]
    [InlineData("征求意见52条，采纳46条，未采纳6条，采纳率88.46%。")]
    [InlineData("收到申请12件，予以受理10件，不予受理2件，受理率83.33%。")]
    [InlineData("举报31件，属实24件，部分属实3件，不属实4件，属实和部分属实率87.1%。")]
    [InlineData("评价90件，满意86件、基本满意2件，满意率97.78%。")]
    [InlineData("培训校长149人，培训教师7346人，占全区教师的91.4%。")]
    [InlineData("保留3项，推行告知承诺9项，占应推行事项的100%。")]
    [InlineData("参与学生10.05万人，参与教师7346人，占在岗教师的91.4%。")]
    [InlineData("检查小学98所、幼儿园177所，占全区幼儿园的100%。")]
    [InlineData("机关干部216人次，校长298人次，合计514人次，占应参加人次的99.2%。")]
    [InlineData("信访总量1072件，初次信访912件，重复信访160件，占总量的14.93%。")]
    [InlineData("来信234件、来访267件，占比分别为46.71%、53.29%。")]
    [InlineData("收到来件501件，其中来信234件、来访267件，占比分别是46.71%、53.29%。")]
    [InlineData("教师申诉3件，学生申诉9件，占比25%和75%。")]
    [InlineData("受理教师申诉5件、学生申诉7件，分别办结5件、6件，办结率分别为100%、85.71%。")]
    [InlineData("教师312名，其中专职118名、兼职194名，专职教师占37.82%；完成测评6480人。")]
    [InlineData("学校58所，其中公办41所、民办17所，民办占29.31%；检查机构214所。")]
    [InlineData("收到来件48件，其中网站30件，信函18件，领导信箱来件5件。")]
    [InlineData("检查学校149所，其中公办120所，民办29所，幼儿园177所。")]
    [InlineData("受理行政复议7件，其中维持4件，撤回2件，纠正1件，行政诉讼1件。")]
    [InlineData("收到申请37件，其中自然人30件，法人7件，投诉3件。")]
    [InlineData("公开政府信息1054条，其中网站612条，微信442条，政策解读34条。")]
    [InlineData("办理行政许可事项683件，其中民办学校设立、变更、终止审批57件，教师资格认定612件，其他14件；网上办理677件，网办率99.12%。")]
    [InlineData("办结396件，其中3日内办结210件，占53.03%；7日内办结352件，占88.89%；15日内办结396件，占100%。")]
    [InlineData("全年受理信访件120件，已办结118件，其中来信70件、来访50件。")]
    [InlineData("出台规范性文件2件；开展审查61件次，其中规范性文件2件、决策5件、合同54件。")]
    [InlineData("拨付1860万元，笔均155万元，其中上级1240万元、本级620万元。")]
    [InlineData("收到436件，其中咨询210件、投诉226件；均已办结，其中化解402件，化解率92.2%。")]
    [InlineData("收到52件，其中自然人49件、法人3件；按申请方式分，网络38件、信函12件、当面2件。")]
    [InlineData("在全部518件投诉中，涉及校外培训的222件；在这222件中，退费纠纷168件，其他54件。")]
    [InlineData("建议36件（含重点2件）、提案52件（含重点3件），总计88件。")]
    [InlineData("建议36件，其中重点2件；提案52件，其中重点3件；合计88件。")]
    [InlineData("来访48批126人次，同比分别下降11.11%、8.7%。")]
    [InlineData("志愿者5326人，较年初4870人增加456人，增长9.36%。")]
    [InlineData("现有机构12家，较治理前的186家压减174家，压减率93.55%。")]
    [InlineData("体育场地面积2.63平方米，较“十三五”末的1.98平方米增加0.65平方米，增长32.83%。")]
    [InlineData("办理提案52件、建议36件，同比增长12.82%。")]
    [InlineData("受理信访402件，办结396件，同比下降5.63%。")]
    [InlineData("登记信访1072件，其中来访143批372人次、网信842件，比上年下降9.69%。")]
    [InlineData("抽测12480人，优良5766人，优良率46.2%；合格以上12180人，合格率97.6%。")]
    [InlineData("应考184人，实考183人，参考率99.46%；合格180人，合格率98.36%；优秀120人，优秀率65.57%。")]
    [InlineData("发放问卷12000份，收回11864份，回收率98.87%，其中有效问卷11790份，有效率99.38%，满意11236份，满意率95.3%。")]
    [InlineData("检查小学98所、初中37所，共135所，检查率100%。")]
    [InlineData("第一次应考92人，实考92人，第二次应考95人，实考94人，平均参考率99.47%。")]
    [InlineData("缺考35人；普通高中录取5412人，录取率65.28%。")]
    [InlineData("信访占比由10%降至8%，下降20%。")]
    [InlineData("课时占比由3.5%提高到5%，增幅为42.86%。")]
    [InlineData("网络占80%，来电占20%；招生类占60%，收费类占40%。")]
    [InlineData("经费由50万元增加到150万元，增长2倍。")]
    [InlineData("- 办理提案52件，满意率100%\n- 办理建议36件，满意率97.22%")]
    [InlineData("来信60件\t70件\n来访60件\t50件\n合计120件\t120件")]
    [InlineData("共配备1263名；参加人数约1.2万至1.5万人；占比15%—20%。")]
    public void Check_ASentenceThatHolds_FindsNothingWrong(string text)
    {
        var wrong = ReportText.Read(text, new() { Year = 2025 }).Check(new() { AsOf = new(2026, 1, 1) }).Where(found => CorpusReading.IsAlarm(found.Finding));

        string.Join('\n', wrong.Select(found => $"{found.Finding.RuleId} {found.Finding.Because.ToText(Language.Chinese)}")).Should().BeEmpty();
    }
}
