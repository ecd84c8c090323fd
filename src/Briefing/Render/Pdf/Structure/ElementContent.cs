using Briefing.Render.Pdf.Writing;

namespace Briefing.Render.Pdf.Structure;

/// <summary>What a file holds of a structure element.</summary>
internal sealed class ElementContent
{
    /// <summary>Its own content, in painting order.</summary>
    public List<ContentItem> Items { get; } = new(1);

    /// <summary>Its number in the file, once it has one.</summary>
    public Ref? Id { get; set; }

    /// <summary>The order of the first content, that of the elements below it included.</summary>
    public int First { get; set; } = int.MaxValue;
}
