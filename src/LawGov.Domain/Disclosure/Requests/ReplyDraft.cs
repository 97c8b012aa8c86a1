using System.Text.Json.Serialization;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Text;
using NodaTime;

namespace LawGov.Domain.Disclosure.Requests;

/// <summary>What a reply to an applicant is to say (答复内容): facts, each of which may be missing still.</summary>
/// <remarks>A blank text is refused: what is not known is left unknown.</remarks>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record ReplyDraft
{
    private readonly LocalDate _on;
    private readonly Fact<string> _organ;
    private readonly Fact<string> _number;
    private readonly Fact<string> _applicant;
    private readonly Fact<string> _subject;
    private readonly Fact<RequestOutcome> _outcome;
    private readonly Fact<string> _provided;
    private readonly Fact<string> _reasons;
    private readonly Fact<string> _properOrgan;
    private readonly Fact<string> _authority;
    private readonly Fact<string> _court;

    /// <summary>The day of the reply (成文日期): it selects the remedies.</summary>
    /// <exception cref="ArgumentException">The day is not of the ISO calendar.</exception>
    public required LocalDate On { get => _on; init => _on = value.OfIso(nameof(On)); }

    /// <summary>The organ that replies (答复机关).</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public Fact<string> Organ { get => _organ; init => _organ = value.NotBlank(nameof(Organ)); }

    /// <summary>The number of the letter (文号); none where it has none.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public Fact<string> Number { get => _number; init => _number = value.NotBlank(nameof(Number)); }

    /// <summary>The applicant, as addressed (申请人).</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public Fact<string> Applicant { get => _applicant; init => _applicant = value.NotBlank(nameof(Applicant)); }

    /// <summary>What was asked for (申请公开的内容).</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public Fact<string> Subject { get => _subject; init => _subject = value.NotBlank(nameof(Subject)); }

    /// <summary>How the request ends (办理结果).</summary>
    /// <exception cref="ArgumentException">There is no such outcome.</exception>
    public Fact<RequestOutcome> Outcome { get => _outcome; init => _outcome = value.Declared(nameof(Outcome)); }

    /// <summary>What is provided, or where and how it can be had (提供的内容或者获取的方式、途径).</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public Fact<string> Provided { get => _provided; init => _provided = value.NotBlank(nameof(Provided)); }

    /// <summary>The reasons (理由).</summary>
    /// <exception cref="ArgumentException">They are blank.</exception>
    public Fact<string> Reasons { get => _reasons; init => _reasons = value.NotBlank(nameof(Reasons)); }

    /// <summary>The right organ with its contact (负责公开的行政机关及其联系方式); none where it cannot be determined.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public Fact<string> ProperOrgan { get => _properOrgan; init => _properOrgan = value.NotBlank(nameof(ProperOrgan)); }

    /// <summary>To whom one applies for reconsideration (行政复议机关): for a department the government of the same level.</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public Fact<string> Authority { get => _authority; init => _authority = value.NotBlank(nameof(Authority)); }

    /// <summary>The court for a suit (有管辖权的人民法院).</summary>
    /// <exception cref="ArgumentException">It is blank.</exception>
    public Fact<string> Court { get => _court; init => _court = value.NotBlank(nameof(Court)); }

    /// <summary>Returns the day and the outcome, the same in every culture.</summary>
    public override string ToString() => $"{InvariantText.Of(On)}: {Outcome}, {Applicant}, {Subject}";
}
