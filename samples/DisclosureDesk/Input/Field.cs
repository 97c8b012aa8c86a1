using System.Text.Json.Nodes;
using LawGov.Domain.Disclosure.Requests;
using LawGov.Domain.Disclosure.Requests.Events;
using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Law;
using LawGov.Domain.Organizations;
using LawGov.Domain.Text;
using LawGov.Samples.Files;

namespace LawGov.Samples.DisclosureDesk.Input;

/// <summary>A column of a file of requests, and an option of the command line: a member of the facts document by its name there.</summary>
/// <param name="Name">The name of the member, and of the column.</param>
/// <param name="About">What it says.</param>
/// <param name="Shape">What may stand in it, for the help.</param>
/// <param name="Read">Makes JSON of it; what fits nothing stays a text, which the reader of the document refuses with a reason.</param>
internal sealed record Field(string Name, Bilingual About, string Shape, Func<string, JsonNode> Read)
{
    /// <summary>The name of the option: --by-office-head.</summary>
    public string Option => "--" + string.Concat(Name.Select(c => char.IsAsciiLetterUpper(c) ? "-" + char.ToLowerInvariant(c) : c.ToString()));

    /// <summary>What is known of the request itself.</summary>
    public static IReadOnlyList<Field> OfCase { get; } =
    [
        Label("body", new("行政机关的单位性质", "the kind of body it was made to"), Names<BodyKind>(LawGov.Domain.Organizations.Names.Name)),
        Label("authorised", new("授权文本的效力位阶", "the rank of the text that authorises the body"), Names<LegalRank>(LawGov.Domain.Law.Names.Name)),
        Label("requester", new("申请人类别", "the kind of requester"), Names<RequestTableColumn>(LawGov.Domain.Disclosure.Names.Name)),
    ];

    /// <summary>What is known of an event, beside its kind and its days; each kind has some of them.</summary>
    public static IReadOnlyList<Field> OfEvent { get; } =
    [
        Label("channel", new("申请渠道，或者答复送达方式", "how the request came, or how the reply goes"), [.. Names<RequestChannel>(LawGov.Domain.Disclosure.Names.Name), .. Names<ReplyChannel>(LawGov.Domain.Disclosure.Names.Name)]),
        Day("by", new("补正期限", "the last day to correct the request")),
        Flag("listsItems", new("补正通知是否列明补正事项", "whether the notice lists what must be corrected")),
        Flag("hasGoodReason", new("逾期补正是否有正当理由", "whether there was good reason for correcting it late")),
        Label("consulted", new("征求意见对象", "what the one consulted is"), Names<Consulted>(LawGov.Domain.Disclosure.Names.Name)),
        Words("party", new("被征求意见方、被告知的第三方或者收件人", "who is consulted or told")),
        Label("opinion", new("所提意见", "what was answered"), Names<Opinion>(LawGov.Domain.Disclosure.Names.Name)),
        Flag("isReasonable", new("不同意公开的理由是否合理", "whether the grounds of the objection are reasonable")),
        Label("letter", new("送达的文书", "which letter arrived"), Names<RequestLetter>(LawGov.Domain.Disclosure.Names.Name)),
        Whole("yuan", new("收费金额（元）", "the fee in yuan")),
        Whole("workdays", new("延长的工作日数", "by how many working days it is extended")),
        Flag("byOfficeHead", new("是否经政府信息公开工作机构负责人同意", "whether the head of the office agreed")),
        Day("told", new("告知申请人之日", "the day on which the applicant was told")),
        Flag("areReasonable", new("申请理由是否合理", "whether the reasons are reasonable")),
        Day("until", new("延迟答复的最后一日", "the last day to reply later")),
        Label("outcome", new("答复内容", "what the reply says"), Names<RequestOutcome>(LawGov.Domain.Disclosure.Names.Name)),
        Words("reasons", new("说明的理由", "the reasons that the reply gives")),
        Words("properOrgan", new("负责公开的行政机关及其联系方式", "the organ named as the right one")),
        Label("remedies", new("告知的救济途径", "what the reply says of remedies"), Names<RemedyOrder>(LawGov.Domain.Disclosure.Names.Name)),
        Label("remedy", new("救济途径", "which remedy"), Names<Remedy>(LawGov.Domain.Disclosure.Names.Name)),
        Label("result", new("审理结果", "how it was decided"), Names<RemedyResult>(LawGov.Domain.Disclosure.Names.Name)),
    ];

    /// <summary>What is known of a letter of reply beside what a recorded reply has.</summary>
    public static IReadOnlyList<Field> OfReply { get; } =
    [
        Words("organ", new("答复机关", "the organ that replies")),
        Words("number", new("答复文号；没有的为none", "the number of the letter; none where it has none")),
        Words("applicant", new("申请人，按答复书称谓", "the applicant, as addressed")),
        Words("subject", new("申请公开的内容", "what was asked for")),
        Words("provided", new("提供的内容，或者获取的方式、途径", "what is provided, or where and how it can be had")),
        Words("authority", new("行政复议机关", "to whom one applies for reconsideration")),
        Words("court", new("有管辖权的人民法院", "the court for a suit")),
    ];

    private static Field Words(string name, Bilingual about) => new(name, about, "TEXT", text => text);

    private static Field Day(string name, Bilingual about) => new(name, about, "DATE", text => text);

    private static Field Flag(string name, Bilingual about)
        => new(name, about, "true|false", text => text switch { "true" or "是" => JsonValue.Create(true), "false" or "否" => JsonValue.Create(false), _ => text });

    private static Field Whole(string name, Bilingual about) => new(name, about, "N", text => Counts.TryRead(text, out int count) ? JsonValue.Create(count) : text);

    private static Field Label(string name, Bilingual about, IEnumerable<KeyValuePair<string, string>> names)
    {
        var byName = names.DistinctBy(pair => pair.Key).ToDictionary(StringComparer.Ordinal);
        return new(name, about, "NAME", text => byName.GetValueOrDefault(text, text));
    }

    // An official writes 当面提交 where the document says inPerson.
    private static IEnumerable<KeyValuePair<string, string>> Names<T>(Func<T, Bilingual> name)
        where T : struct, Enum
        => Enum.GetValues<T>().Select(label => KeyValuePair.Create(name(label).Chinese, char.ToLowerInvariant(label.ToString()[0]) + label.ToString()[1..]));
}
