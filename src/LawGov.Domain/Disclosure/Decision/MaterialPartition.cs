using LawGov.Domain.Collections;

namespace LawGov.Domain.Disclosure.Decision;

/// <summary>Whether the parts of the material are each there once (材料划分).</summary>
internal static class MaterialPartition
{
    /// <summary>Finds the first id that stands twice; null where each stands once.</summary>
    internal static string? Repeated(ValueList<MaterialPart> parts)
    {
        for (int i = 1; i < parts.Count; i++)
        {
            for (int j = 0; j < i; j++)
            {
                if (string.Equals(parts[i].Id, parts[j].Id, StringComparison.Ordinal)) { return parts[i].Id; }
            }
        }

        return null;
    }
}
