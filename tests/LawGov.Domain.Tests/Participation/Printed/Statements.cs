using System.Globalization;
using FluentAssertions;
using LawGov.Domain.Collections;
using LawGov.Domain.Figures.Printed;
using LawGov.Domain.Findings;
using LawGov.Domain.Organizations;
using LawGov.Domain.Participation.Printed;

namespace LawGov.Domain.Tests.Participation;

/// <summary>Statements from their figures as texts; null where one is not printed, empty where there is none.</summary>
internal static class Statements
{
    internal static readonly SubjectId Id = new("statement");

    internal static Fact<PrintedFigure> Read(string? text) => text switch
    {
        null => Fact<PrintedFigure>.Unknown,
        "" => Fact<PrintedFigure>.None,
        _ => PrintedFigure.Parse(text),
    };

    internal static Term Of(string text, TermKind kind = TermKind.Amount, bool isFall = false) => new(Read(text), noneIsZero: true, kind, isFall);

    internal static Balance CarryOver(params string?[] figures) => Balance.Of(
        new CarryOverFacts { Id = Id, Brought = Read(figures[0]), Received = Read(figures[1]), Closed = Read(figures[2]), Carried = Read(figures[3]) },
        ApproximationModel.Default);

    internal static Balance Points(string? from, string? points, string? to, bool isFall = false) => Balance.Of(
        new PointsFacts { Id = Id, From = Read(from), Points = Read(points), To = Read(to), IsFall = isFall }, ApproximationModel.Default);

    internal static Quotient Share(string? part, string? whole, string? share)
        => Quotient.Share(Read(part), Read(whole), Read(share), ApproximationModel.Default, noneIsZero: true);

    internal static Quotient Growth(string? current, string? prior, string? increase, string? rate, bool isFall = false) => Quotient.Of(
        new GrowthFacts { Id = Id, Current = Read(current), Prior = Read(prior), Increase = Read(increase), Rate = Read(rate), IsFall = isFall },
        ApproximationModel.Default);

    internal static Sum Total(string? total, params string?[] parts) => new(
        new() { Id = Id, Total = Read(total), Parts = parts.Select((part, at) => new PrintedPart($"{at}", Read(part))).ToValueList() },
        ApproximationModel.Default);

    /// <summary>Says that an extent has the ends that are written with the brackets of mathematics: [1/2, ∞).</summary>
    internal static void Is(Extent extent, string text)
    {
        string[] ends = text[1..^1].Split(", ");
        extent.IsEmpty.Should().BeFalse();
        Is(extent.Low, ends[0], text[0] == '[');
        Is(extent.High, ends[1], text[^1] == ']');
    }

    private static void Is(Extent.End end, string text, bool included)
    {
        end.Exists.Should().Be(!text.EndsWith('∞'));
        if (!end.Exists) { return; }

        long[] parts = [.. text.Split('/').Select(part => long.Parse(part, CultureInfo.InvariantCulture))];
        end.At.CompareTo(new(parts[0], parts.Length > 1 ? parts[1] : 1)).Should().Be(0, text);
        end.Included.Should().Be(included, text);
    }
}
