namespace Briefing.Authoring.Outlines;

/// <summary>A key and its value.</summary>
/// <param name="Colon">The offset of the colon; <c>null</c> for a word that may become a key.</param>
internal sealed record OutlineEntry(string Key, int Start, int KeyEnd, int? Colon, OutlineNode? Value)
{
    public int End => Value?.End ?? (Colon + 1 ?? KeyEnd);
}
