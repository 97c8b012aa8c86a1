using LawGov.Domain.Findings;
using LawGov.Domain.Text;

namespace LawGov.Domain.Disclosure;

/// <content>What the decision to disclose asks (公开决定事实项).</content>
public static partial class DisclosureKeys
{
    private static readonly Bilingual Desk = new("政府信息公开工作机构", "the office for open government information"); // of its own: the parts of a class start in no fixed order
    private static readonly Bilingual Originating = new("该信息的主管科室", "the section that manages the item");

    /// <summary>Which day selects the text (适用规定的日期).</summary>
    public static FactKey SelectingDay { get; } = new("disclosure.selecting-day", new("该信息何日形成或者变更？依申请公开的，何日收到申请？", "On which day was the information formed or changed or, of a request, the request received?"), Desk);

    /// <summary>Which text governs (适用的规定).</summary>
    public static FactKey Governing { get; } = new("disclosure.governing", new("当日该单位、该事项适用何种公开规定？", "Which rules on disclosure governed this body and this matter on the day?"), new("本级政府信息公开工作主管部门", "the department in charge of open government information at the same level"));

    /// <summary>Whether a law or regulation authorises the body for this act (法律、法规授权).</summary>
    public static FactKey Authorised { get; } = new("disclosure.authorised", new("该单位就该事项是否系法律、法规授权的具有管理公共事务职能的组织？授权依据是什么？", "Does the body act here as an organisation authorised by law or regulation to manage public affairs, and by which text?"), Desk);

    /// <summary>On whom another law or regulation lays the disclosure (另有规定的公开主体).</summary>
    public static FactKey Competence { get; } = new("disclosure.competence", new("法律、法规对该信息的公开权限有无另外规定？由哪个机关公开？", "Does a law or regulation lay this disclosure on a certain organ, and on which?"), Desk);

    /// <summary>How the information came to be held (信息来源).</summary>
    public static FactKey Origin { get; } = new("disclosure.origin", new("该信息系制作、共同制作，还是从公民、法人、其他组织或者其他行政机关获取？", "Was the information made, made jointly, or obtained from the public or from another organ?"), Originating);

    /// <summary>Who made it or first obtained it (制作或者最初获取的机关).</summary>
    public static FactKey Maker { get; } = new("disclosure.maker", new("该信息由哪个机关制作或者最初获取？", "Which organ made the information or first obtained it?"), Originating);

    /// <summary>Who keeps it (保存的机关).</summary>
    public static FactKey Keeper { get; } = new("disclosure.keeper", new("该信息由哪个机关保存？", "Which organ keeps the information?"), Originating);

    /// <summary>Who led where several made it (牵头制作的机关).</summary>
    public static FactKey Lead { get; } = new("disclosure.lead", new("该信息由哪个机关牵头制作？", "Which organ led in making the information?"), Originating);

    /// <summary>Whether a unit of the organ sees to it in its own name (派出机构、内设机构).</summary>
    public static FactKey OutwardUnit { get; } = new("disclosure.outward-unit", new("有无派出机构、内设机构依照法律、法规对外以自己名义履行职能并负责该信息的公开？", "Does a dispatched or internal unit act outward in its own name under law or regulation and see to this disclosure?"), Desk);

    /// <summary>Which test of the text of 2007 is met (主动公开基本要求).</summary>
    public static FactKey DutyTest { get; } = new("disclosure.duty-test", new("该信息符合2007年文本第九条规定的哪一项基本要求？", "Which of the four tests of Article 9 of the text of 2007 does the information meet?"), Desk);

    /// <summary>Whether it was requested or is owed proactively (公开方式).</summary>
    public static FactKey Mode { get; } = new("disclosure.mode", new("该信息有人申请公开，还是属于条例第十九条至第二十一条规定的主动公开范围，或者两者都不是？", "Was the information requested, is it owed proactively under Articles 19 to 21 of the Regulation, or neither?"), Desk);

    /// <summary>Into which parts the material is cut (材料的组成部分).</summary>
    public static FactKey Parts { get; } = new("disclosure.parts", new("该信息由哪些可以区分处理的部分组成？", "Of which parts that can be treated apart does the information consist?"), Originating);

    /// <summary>What is put forward for not disclosing (不公开理由).</summary>
    public static FactKey Grounds { get; } = new("disclosure.grounds", new("对该部分有无不公开的理由？是哪一种？", "Is a ground put forward for not disclosing the part, and which?"), Originating);

    /// <summary>Which article the ground rests on (理由所依条款).</summary>
    public static FactKey CitedGround { get; } = new("disclosure.cited-ground", new("不公开的理由属于当日有效的条例文本规定的哪一项？", "Under which article of the Regulation, in the text of the day, does the ground fall?"), Desk);

    /// <summary>Whether the condition of the ground is met (是否符合法定情形).</summary>
    public static FactKey GroundConfirmed { get; } = new("disclosure.ground-confirmed", new("该理由的法定情形是否成立？何日由谁认定？", "Is the condition of the ground met; found by whom, and on which day?"), Desk);

    /// <summary>Which text forbids disclosure (禁止公开的规定).</summary>
    public static FactKey ForbiddenBy { get; } = new("disclosure.forbidden-by", new("禁止公开的是法律、行政法规，还是层级较低的规定？", "Is it a law or an administrative regulation that forbids disclosure, or a text of lower rank?"), Desk);

    /// <summary>What the third party said (第三方意见).</summary>
    public static FactKey ThirdParty { get; } = new("disclosure.third-party", new("第三方是否同意公开？何日答复？", "Does the third party agree to disclosure, and on which day did it say so?"), Desk);

    /// <summary>Whether the public interest asks for disclosure (公共利益认定).</summary>
    public static FactKey PublicInterest { get; } = new("disclosure.public-interest", new("本机关是否认定不公开会对公共利益造成重大影响？何日由谁认定？", "Did the organ find that not disclosing would gravely affect the public interest; who, and on which day?"), Desk);

    /// <summary>Whether a text has it made public (规定应当公开).</summary>
    public static FactKey SaidPublicBy { get; } = new("disclosure.said-public-by", new("有无法律、法规、规章规定该信息应当公开？", "Does a law, regulation or rule have this information made public?"), Desk);

    /// <summary>What the organ chose (裁量决定).</summary>
    public static FactKey Choice { get; } = new("disclosure.choice", new("可以不予公开的部分，本机关决定公开还是不予公开？", "Of the part that may be withheld: did the organ decide to disclose or to withhold it?"), Desk);

    /// <summary>What was done with each part (各部分处理情况).</summary>
    public static FactKey Handling { get; } = new("disclosure.handling", new("各部分分别是公开还是未公开？何日处理？", "Which parts were published and which withheld, and on which day?"), Desk);

    /// <summary>When the information was reviewed (公开前审查日期).</summary>
    public static FactKey Reviewed { get; } = new("disclosure.reviewed", new("该信息何日经过公开前审查？", "On which day was the information reviewed for publication?"), Desk);

    /// <summary>Who signed it off (签发).</summary>
    public static FactKey Signer { get; } = new("disclosure.signer", new("该信息由谁签发？", "Who signed the item off?"), Desk);

    /// <summary>Which roles are to be held by different people (岗位分离要求).</summary>
    public static FactKey SeparationPolicy { get; } = new("disclosure.separation-policy", new("本单位是否规定主管、审核、签发由不同人员承担？依据是什么？", "Does the body ask that different people manage, review and sign, and by which rule?"), Desk);
}
