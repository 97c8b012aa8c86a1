using Ardalis.GuardClauses;
using LawGov.Domain.Disclosure.Statistics;
using LawGov.Domain.Internal;
using LawGov.Domain.Law;

namespace LawGov.Domain.Disclosure.Requests;

/// <summary>What each outcome of a request carries with it (办理结果的归类).</summary>
public static class RequestOutcomes
{
    /// <summary>The row of the yearly table in which it counts, once (年度报告表对应行次); null where it is not stated.</summary>
    /// <remarks>The form of 2019 has one row for all other handling.</remarks>
    /// <param name="outcome">How it ended.</param>
    /// <param name="form">Which form; the trial form of 2019, else that of 2021.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such outcome or form.</exception>
    public static RequestTableRow? Row(this RequestOutcome outcome, RequestTableForm form)
    {
        bool trial = Guard.Against.Undeclared(form) == RequestTableForm.Trial2019;
        return Guard.Against.Undeclared(outcome) switch
        {
            RequestOutcome.Unstated => null,
            RequestOutcome.AlreadyPublic or RequestOutcome.Disclosed => RequestTableRow.Disclosed,
            RequestOutcome.PartlyDisclosed => RequestTableRow.PartlyDisclosed,
            RequestOutcome.StateSecret => RequestTableRow.StateSecret,
            RequestOutcome.ForbiddenByLaw => RequestTableRow.ForbiddenByLaw,
            RequestOutcome.Endangerment => RequestTableRow.Endangerment,
            RequestOutcome.ThirdPartyRights => RequestTableRow.ThirdPartyRights,
            RequestOutcome.InternalAffairs => RequestTableRow.InternalAffairs,
            RequestOutcome.ProcessInformation => RequestTableRow.ProcessInformation,
            RequestOutcome.EnforcementFile => RequestTableRow.EnforcementFile,
            RequestOutcome.SpecialRegister => RequestTableRow.AdministrativeQuery,
            RequestOutcome.NotFound or RequestOutcome.NotOurs => RequestTableRow.NotHeld,
            RequestOutcome.WouldHaveToBeMade => RequestTableRow.WouldHaveToBeMade,
            RequestOutcome.StillUnclear => RequestTableRow.StillUnclear,
            RequestOutcome.Petition => RequestTableRow.Petition,
            RequestOutcome.Repeated => RequestTableRow.Repeated,
            RequestOutcome.Publication => RequestTableRow.Publication,
            RequestOutcome.Abusive => RequestTableRow.Abusive,
            RequestOutcome.Reissue => RequestTableRow.Reissue,
            _ when trial => RequestTableRow.OtherHandling,
            RequestOutcome.NotCorrectedInTime => RequestTableRow.NotCorrectedInTime,
            RequestOutcome.FeeUnpaid => RequestTableRow.FeeUnpaid,
            _ => RequestTableRow.Other,
        };
    }

    /// <summary>The outcome of a request whose parts are decided one by one (区分处理).</summary>
    /// <remarks>Disclosed where all parts are, in part where some are; else the outcome that all have. What is disclosed in part counts so
    /// alone, whatever the reasons for the rest are.</remarks>
    /// <param name="parts">What was decided of each part; together they are the whole of what was asked for.</param>
    /// <returns>Null where nothing is disclosed and the parts end in several ways: then one of them has to be chosen.</returns>
    /// <exception cref="ArgumentException">There are no parts, one has no such outcome, or one is itself disclosed in part or
    /// unstated.</exception>
    public static RequestOutcome? OfParts(params ReadOnlySpan<RequestOutcome> parts)
    {
        if (parts.IsEmpty) { throw new ArgumentException("Expected one part at least.", nameof(parts)); }

        int open = 0;
        bool alike = true;
        foreach (var part in parts)
        {
            if (Guard.Against.Undeclared(part, nameof(parts)) is RequestOutcome.Unstated or RequestOutcome.PartlyDisclosed)
            {
                throw new ArgumentException($"Expected what was decided of a part, not {part}.", nameof(parts));
            }

            open += IsOpen(part) ? 1 : 0;
            alike &= part == parts[0];
        }

        return open == parts.Length ? alike ? parts[0] : RequestOutcome.Disclosed
            : open > 0 ? RequestOutcome.PartlyDisclosed
            : alike ? parts[0]
            : null;

        static bool IsOpen(RequestOutcome part) => part is RequestOutcome.AlreadyPublic or RequestOutcome.Disclosed;
    }

    /// <summary>Whether it is a refusal under Articles 14 to 16, whole or in part (不予公开，含部分不予公开).</summary>
    /// <param name="outcome">How it ended.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such outcome.</exception>
    public static bool IsRefusal(this RequestOutcome outcome)
        => Guard.Against.Undeclared(outcome) is >= RequestOutcome.PartlyDisclosed and <= RequestOutcome.EnforcementFile;

    /// <summary>Whether the reply must give reasons (应当说明理由): a refusal, whole or in part, and that it is not for this organ.</summary>
    /// <param name="outcome">How it ended.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such outcome.</exception>
    public static bool NeedsReasons(this RequestOutcome outcome) => outcome.IsRefusal() || outcome == RequestOutcome.NotOurs;

    /// <summary>The provision of the Regulation of 2019 under which the reply is given (答复所依据的条款); null where it has none of its
    /// own.</summary>
    /// <param name="outcome">How it ended.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such outcome.</exception>
    public static Provision? Provision(this RequestOutcome outcome) => Guard.Against.Undeclared(outcome) switch
    {
        RequestOutcome.AlreadyPublic => Item(36, 1),
        RequestOutcome.Disclosed => Item(36, 2),
        RequestOutcome.PartlyDisclosed => Instruments.OpenInformation2019.Article(37),
        RequestOutcome.StateSecret or RequestOutcome.ForbiddenByLaw or RequestOutcome.Endangerment
            => Instruments.OpenInformation2019.Article(14),
        RequestOutcome.ThirdPartyRights => Instruments.OpenInformation2019.Article(15),
        RequestOutcome.InternalAffairs => Instruments.OpenInformation2019.Article(16).Paragraph(1),
        RequestOutcome.ProcessInformation or RequestOutcome.EnforcementFile => Instruments.OpenInformation2019.Article(16).Paragraph(2),
        RequestOutcome.SpecialRegister => Item(36, 7),
        RequestOutcome.NotFound => Item(36, 4),
        RequestOutcome.NotOurs => Item(36, 5),
        RequestOutcome.WouldHaveToBeMade => Instruments.OpenInformation2019.Article(38),
        RequestOutcome.Petition => Instruments.OpenInformation2019.Article(39).Paragraph(1),
        RequestOutcome.Repeated => Item(36, 6),
        RequestOutcome.Publication => Instruments.OpenInformation2019.Article(39).Paragraph(2),
        RequestOutcome.Abusive => Instruments.OpenInformation2019.Article(35),
        RequestOutcome.NotCorrectedInTime => Instruments.OpenInformation2019.Article(30),
        RequestOutcome.FeeUnpaid => Instruments.ProcessingFee2020.Whole,
        _ => null,
    };

    private static Provision Item(int article, int item) => Instruments.OpenInformation2019.Article(article).Item(item);
}
