namespace LawGov.Domain.Participation.Comparing;

/// <summary>Reports that are compared as one, by their places in both periods.</summary>
internal sealed class UnitGroup
{
    internal List<int> Before { get; } = [];

    internal List<int> After { get; } = [];
}
