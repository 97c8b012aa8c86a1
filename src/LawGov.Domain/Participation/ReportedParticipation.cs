using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using Ardalis.GuardClauses;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Internal;
using LawGov.Domain.Participation.Printed;
using LawGov.Domain.Text;

namespace LawGov.Domain.Participation;

/// <summary>The figures of participation as a report prints them (填报数据): any of the three, given or absent.</summary>
/// <remarks>
/// They are what the report says, not what is so: participants above the number eligible are kept as printed, and found out by
/// <see cref="Reconcile()"/>.
/// </remarks>
/// <example><code>
/// var r = ReportedParticipation.Parse(participants: "20665", eligible: null, rate: "72.04%").Reconcile();
/// r.Eligible.HalfUp // 28,684–28,687
/// </code></example>
[JsonConverter(typeof(NeedsJsonPackage))]
public sealed record ReportedParticipation
{
    private static readonly SearchValues<char> ShareSigns = SearchValues.Create("%％﹪‰分成半");

    private readonly Fact<PrintedFigure> _participants;
    private readonly Fact<PrintedFigure> _eligible;
    private readonly Fact<PrintedFigure> _rate;

    /// <summary>Who took part (参加人数), 0 or more; unknown where the printed figure is not an exact count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Fact<long> Participants { get => Count(_participants); init => _participants = Exact(value, nameof(Participants)); }

    /// <summary>How many were eligible (应参加人数), 0 or more; unknown where the printed figure is not an exact count.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public Fact<long> Eligible { get => Count(_eligible); init => _eligible = Exact(value, nameof(Eligible)); }

    /// <summary>The rate as printed (参与率), with its decimals; unknown where it is not plainly a percentage.</summary>
    public Fact<Percentage> Rate
    {
        get => _rate.Known(out var rate)
            ? rate.IsPlainPercentage(out var plain) || rate.Kind == PrintedFigureKind.Unstated ? plain : Fact<Percentage>.Unknown
            : _rate.IsUnknown ? Fact<Percentage>.Unknown
            : Fact<Percentage>.None;
        init => _rate = value.Known(out var rate) ? PrintedFigure.Of(rate)
            : value.IsUnknown ? Fact<PrintedFigure>.Unknown
            : Fact<PrintedFigure>.None;
    }

    /// <summary>The participants as printed (载明的参加人数): an exact count, 2.6万, 5900余, 300人以上, 全员 ….</summary>
    /// <exception cref="ArgumentException">The figure is a share, or a rise or fall.</exception>
    public Fact<PrintedFigure> PrintedParticipants
    {
        get => _participants;
        init => _participants = Counted(value, mayBeFull: true, nameof(PrintedParticipants));
    }

    /// <summary>The number eligible as printed (载明的应参加人数).</summary>
    /// <exception cref="ArgumentException">The figure is a share, a claim of fullness, or a rise or fall.</exception>
    public Fact<PrintedFigure> PrintedEligible
    {
        get => _eligible;
        init => _eligible = Counted(value, mayBeFull: false, nameof(PrintedEligible));
    }

    /// <summary>The rate as printed (载明的参与率): 72.04%, 70%以上, 75%左右, 全覆盖 ….</summary>
    /// <exception cref="ArgumentException">The figure is a count, or a rise or fall.</exception>
    public Fact<PrintedFigure> PrintedRate
    {
        get => _rate;
        init => _rate = !value.Known(out var rate) ? value
            : rate.Kind == PrintedFigureKind.StatedNone ? Fact<PrintedFigure>.None
            : rate.HasNumber && (!rate.IsPercentage || rate.Change != FigureChange.None)
                ? throw new ArgumentException($"Expected a percentage or 全覆盖, not {rate}.", nameof(PrintedRate))
            : value;
    }

    /// <summary>Reads the figures as printed.</summary>
    /// <param name="participants">A count in any form that <see cref="PrintedFigure"/> reads; null or blank if not printed, 无 if known to
    /// be none; — and 暂无 say that it is not stated.</param>
    /// <param name="eligible">Likewise.</param>
    /// <param name="rate">A percentage in any form that <see cref="PrintedFigure"/> reads, 全覆盖 among them; null or blank if not printed, 无
    /// if known to be none.</param>
    /// <exception cref="FormatException">A text has another shape; the message names the figure, the character and the expected
    /// shape.</exception>
    public static ReportedParticipation Parse(string? participants, string? eligible, string? rate)
        => TryRead(participants, eligible, rate, out var result, out var errors)
            ? result
            : throw new FormatException(errors[0].ToText(Language.English));

    /// <summary>Reads the figures as printed, without throwing.</summary>
    /// <param name="participants">As for <see cref="Parse"/>.</param>
    /// <param name="eligible">As for <see cref="Parse"/>.</param>
    /// <param name="rate">As for <see cref="Parse"/>.</param>
    /// <param name="result">The figures, if all could be read.</param>
    /// <returns>Whether all could be read.</returns>
    public static bool TryRead(string? participants, string? eligible, string? rate, [NotNullWhen(true)] out ReportedParticipation? result)
        => TryRead(participants, eligible, rate, out result, out _);

    /// <summary>Reads the figures as printed, without throwing, and says of each that could not be read where it fails.</summary>
    /// <param name="participants">As for <see cref="Parse"/>.</param>
    /// <param name="eligible">As for <see cref="Parse"/>.</param>
    /// <param name="rate">As for <see cref="Parse"/>.</param>
    /// <param name="result">The figures, if all could be read.</param>
    /// <param name="errors">One for each figure that could not be read, in the order of the parameters.</param>
    /// <returns>Whether all could be read.</returns>
    public static bool TryRead(
        string? participants, string? eligible, string? rate, [NotNullWhen(true)] out ReportedParticipation? result,
            out ValueList<ReportedFigureError> errors)
    {
        var took = Read(participants, ReportedFigure.Participants, out var first);
        var should = Read(eligible, ReportedFigure.Eligible, out var second);
        var share = Read(rate, ReportedFigure.Rate, out var third);
        errors = ValueList.OfPresent(first, second, third);
        result = errors.IsEmpty ? new() { PrintedParticipants = took, PrintedEligible = should, PrintedRate = share } : null;
        return result is not null;
    }

    /// <summary>Checks the figures against one another, exactly, for every way of rounding.</summary>
    public Reconciliation Reconcile() => new(this, ApproximationModel.Default);

    /// <summary>Checks the figures against one another under another notion of how wide approximate figures are.</summary>
    /// <param name="model">How wide 约, 近, 余 and 左右 are.</param>
    /// <exception cref="ArgumentNullException">There is no model.</exception>
    public Reconciliation Reconcile(ApproximationModel model) => new(this, Guard.Against.Null(model));

    private static Fact<PrintedFigure> Read(string? text, ReportedFigure which, out ReportedFigureError? error)
    {
        error = null;
        if (string.IsNullOrWhiteSpace(text)) { return Fact<PrintedFigure>.Unknown; }

        bool read = PrintedFigure.TryParse(text, out var figure, out int position);
        if (read && figure.Kind == PrintedFigureKind.Unstated) { return Fact<PrintedFigure>.Unknown; }

        if (read)
        {
            position = figure.Kind == PrintedFigureKind.StatedNone ? -1 : figure.Change != FigureChange.None ? 0 : which switch
            {
                ReportedFigure.Rate => figure.HasNumber && !figure.IsPercentage ? text.TrimEnd().Length : -1, // a percent sign is missing
                ReportedFigure.Eligible when figure.Kind == PrintedFigureKind.Full => 0,
                _ => figure.IsPercentage ? Math.Max(0, text.AsSpan().IndexOfAny(ShareSigns))
                    : figure is { Kind: PrintedFigureKind.Exact, Decimals: > 0 } ? text.AsSpan().IndexOfAny(".．。点")
                    : -1,
            };
        }

        if (position < 0) { return figure; }

        error = new(which, text, position);
        return Fact<PrintedFigure>.Unknown;
    }

    internal static Fact<long> Count(Fact<PrintedFigure> fact)
        => fact.Known(out var figure) ? figure.IsCount(out long count) ? count : Fact<long>.Unknown
            : fact.IsUnknown ? Fact<long>.Unknown
            : Fact<long>.None;

    internal static Fact<PrintedFigure> Exact(Fact<long> value, string name)
        => value.Known(out long count) ? PrintedFigure.Exact(Guard.Against.BelowZero(count, name))
            : value.IsUnknown ? Fact<PrintedFigure>.Unknown
            : Fact<PrintedFigure>.None;

    internal static Fact<PrintedFigure> Counted(Fact<PrintedFigure> value, bool mayBeFull, string name)
        => !value.Known(out var figure) ? value
            : figure.Kind == PrintedFigureKind.Unstated ? Fact<PrintedFigure>.Unknown
            : figure.Kind == PrintedFigureKind.StatedNone ? Fact<PrintedFigure>.None
            : figure.IsPercentage || figure.Change != FigureChange.None || (figure.Kind == PrintedFigureKind.Full && !mayBeFull)
                ? throw new ArgumentException($"Expected a count, not {figure}.", name)
            : value;
}
